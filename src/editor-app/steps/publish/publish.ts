import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { addressField } from '../../addresses/address-field.js';
import { https, readAddress, readFolder } from '../../addresses/read-address.js';
import { changeSettings, type AppView } from '../../app-view.js';
import { button } from '../../controls/buttons.js';
import { icons } from '../../controls/icons.js';
import { checkPublication } from '../../hosts/check-publication.js';
import type { Action, Missing, Publication, Step } from '../../hosts/host.js';
import { hostOf, publicationOf } from '../../hosts/hosts.js';
import { builtInPackages } from '../../hosts/packages/built-in-packages.js';
import { helperName } from '../../hosts/shared-steps.js';
import { foundTemplate } from './found.js';

/** The address of a folder, as one looks. */
const example = 'https://intranet.example/role-finder/';

/** What to do to publish: the steps of the route, with its codes and packages. */
export function publishTemplate(view: AppView): TemplateResult {
  const publication = publicationOfView(view);
  const { route } = publication;
  return html`
    <div class="route">
      <h2>${hostOf(view.project).name(view)} · ${route.name(view)}</h2>
      <a href="#where">${view.msg('Change')}</a>
    </div>
    <ol class="publish">
      ${route.steps(publication).map((step) => stepTemplate(view, publication, step))}
    </ol>
    <p class="tried">${route.tried(view)}</p>
  `;
}

/** What is to be copied or downloaded, or what is missing for it: in sight at every step. */
export function publishBarTemplate(view: AppView): TemplateResult {
  const { msg, project } = view;
  const publication = publicationOfView(view);
  const { route } = publication;
  const aim = route.steps(publication).find(({ isAim }) => isAim);
  return html`
    <footer class="publish-bar" aria-label=${msg('Publish')}>
      <p><strong>${hostOf(project).name(view)}</strong> · ${route.name(view)}</p>
      ${
        aim?.missing
          ? button({
              label: missingText(view, aim.missing),
              onClick: () => {
                view.goTo('publish', [fieldOf(publication)]);
                if (aim.missing === 'content') void checkPublication(publication, view.tell);
              },
            })
          : actionTemplate(view, aim?.actions?.[0], true)
      }
    </footer>
  `;
}

function publicationOfView(view: AppView): Publication {
  return publicationOf({ ...view, packages: builtInPackages() });
}

/** The field in which what is missing is given. */
function fieldOf({ route }: Publication): 'folder' | 'contentAddress' {
  return route.way === 'plugin' ? 'contentAddress' : 'folder';
}

function stepTemplate(view: AppView, publication: Publication, step: Step): TemplateResult {
  const { helper, text, note, field, values = [], actions = [], missing, isAim } = step;
  const { msg } = view;
  return html`
    <li>
      <p class="who">${helper ? helperName(view, helper) : msg('you')}</p>
      <p>${text}</p>
      ${note && !(missing && values.length) ? html`<p class="hint">${note}</p>` : nothing}
      ${field ? fieldTemplate(view, publication, field) : nothing}
      ${
        missing
          ? html`<p class="missing">${icons.problem} ${missingText(view, missing)}</p>`
          : [
              valuesTemplate(view, step),
              ...actions.map((action) => shownTemplate(view, action, isAim)),
            ]
      }
    </li>
  `;
}

function valuesTemplate(view: AppView, { values = [] }: Step): TemplateResult | typeof nothing {
  if (!values.length) return nothing;
  return html`
    <dl class="values">
      ${values.map(
        ({ label, value }) => html`
          <dt>${label}</dt>
          <dd class="code"><code>${value}</code> ${actionTemplate(view, { code: value })}</dd>
        `,
      )}
    </dl>
  `;
}

/** A code, with its button; or a button alone. */
function shownTemplate(view: AppView, action: Action, isAim = false): TemplateResult {
  return 'code' in action
    ? html`
        <div class="code">
          <pre tabindex="0" data-path=${isAim ? 'code' : nothing}><code>${action.code}</code></pre>
          ${actionTemplate(view, action)}
        </div>
      `
    : html`<p>${actionTemplate(view, action)}</p>`;
}

function actionTemplate(
  view: AppView,
  action: Action | undefined,
  isMain = false,
): TemplateResult | typeof nothing {
  if (!action) return nothing;
  return html`
    <editor-publish-action
      .view=${view}
      .action=${action}
      .isMain=${isMain}
    ></editor-publish-action>
  `;
}

/** What is missing for a code or a package. */
function missingText({ msg }: AppView, missing: Missing): string {
  switch (missing) {
    case 'folder':
      return msg('The address of the files is missing');
    case 'https':
      return msg(str`An address with ${https} is missing`);
    case 'contentAddress':
      return msg('The address of your texts is missing');
    case 'content':
      return msg('Check that your texts are on the server');
  }
}

/** The field of an address, and what is there. */
function fieldTemplate(
  view: AppView,
  publication: Publication,
  field: 'folder' | 'contentAddress',
): TemplateResult {
  const { msg, project } = view;
  const isFolder = field === 'folder';
  return html`
    ${addressField(view, {
      path: field,
      label: isFolder
        ? msg('Address of the folder with the files')
        : msg('Address of the file with your texts'),
      hint: isFolder ? msg(str`For example: ${example}`) : undefined,
      value: project.settings[field],
      read: isFolder ? readFolder : readAddress,
      onValue: (address) => changeSettings(view, { [field]: address }),
    })}
    ${publication.project.settings[field] ? foundTemplate(view, publication) : nothing}
  `;
}
