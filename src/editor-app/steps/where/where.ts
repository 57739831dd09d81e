import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { changeSettings, type AppView } from '../../app-view.js';
import { radioField, selectField, switchField, textField } from '../../controls/fields.js';
import { readAddress } from '../../addresses/read-address.js';
import { settingsOf, type Host, type Route, type Setting } from '../../hosts/host.js';
import { hostOf, hosts, hostsFor, routeOf, routesFor } from '../../hosts/hosts.js';
import { builtInPackages } from '../../hosts/packages/built-in-packages.js';
import { helperName } from '../../hosts/shared-steps.js';
import type { Project } from '../../project/project.js';
import { languageName } from '../../../localization/language-name.js';
import { addressField } from '../../addresses/address-field.js';

/** What is published, where, and what is set there. */
export function whereTemplate(view: AppView): TemplateResult {
  const { msg, project, change } = view;
  const settings = settingsOf(project, routeOf(project));
  return html`
    <div class="where">
      ${radioField({
        label: msg('What do you want to publish?'),
        value: project.publish,
        options: [
          {
            value: 'quiz',
            label: msg('The quiz'),
            hint: msg('A colleague finds out which role is theirs.'),
          },
          {
            value: 'team',
            label: msg('The team view'),
            hint: msg('Team leads paste their team’s links, and see who has which role.'),
          },
        ],
        onChange: (value) => change({ publish: value === 'team' ? 'team' : 'quiz' }),
      })}
      ${hostTemplate(view)} ${routeTemplate(view)}
      ${settings.length ? html`<h2>${msg('Settings')}</h2>` : nothing}
      ${settings.map((setting) => settingTemplate(view, setting))}
    </div>
  `;
}

function hostTemplate(view: AppView): TemplateResult {
  const { msg, project, change } = view;
  return html`
    <div class="hosts">
      ${radioField({
        label: msg('Where?'),
        hint: withoutTeam(
          view,
          hosts.filter((host) => !hostsFor(project.publish).includes(host)),
        ),
        value: hostOf(project).id,
        options: hostsFor(project.publish).map(({ id, name }) => ({
          value: id,
          label: name(view),
        })),
        onChange: (host) => {
          const chosen: Project = { ...project, host, route: '' };
          change({ host, route: routeOf(chosen).id });
        },
      })}
    </div>
  `;
}

function routeTemplate(view: AppView): TemplateResult {
  const { msg, project, change } = view;
  const routes = routesFor(hostOf(project), project.publish);
  const { name } = hostOf(project);
  const without = hostOf(project).routes.filter((route) => !routes.includes(route));
  return routes.length > 1
    ? radioField({
        label: msg('How?'),
        hint: withoutTeam(view, without),
        value: routeOf(project).id,
        options: routes.map((route) => ({
          value: route.id,
          label: route.name(view),
          hint: whoIsNeeded(view, route),
        })),
        onChange: (route) => change({ route }),
      })
    : html`
        <div class="hint">
          <p><strong>${name(view)}</strong> · ${whoIsNeeded(view, routeOf(project))}</p>
          <p>${withoutTeam(view, without)}</p>
        </div>
      `;
}

/** The hosts or routes that do not show the team view. */
function withoutTeam(view: AppView, ways: readonly Pick<Host, 'name'>[]): string | undefined {
  const list = new Intl.ListFormat(view.code).format(ways.map(({ name }) => name(view)));
  return list ? view.msg(str`Without the team view: ${list}.`) : undefined;
}

/** Who has a part in a route. */
function whoIsNeeded(view: AppView, { helpers, packageFile }: Route): string {
  const { msg, code } = view;
  const isMade = !packageFile || builtInPackages()?.zips[packageFile] !== undefined;
  const all = isMade ? helpers : (['developer', ...helpers] as const);
  const names = all.map((helper) => helperName(view, helper));
  const list = new Intl.ListFormat(code).format(names);
  return list ? msg(str`With ${list}`) : msg('On your own');
}

function settingTemplate(view: AppView, setting: Setting): TemplateResult | typeof nothing {
  const { msg, project } = view;
  const { settings } = project;
  switch (setting) {
    case 'lang':
      return selectField({
        label: msg('Language'),
        value: settings.lang,
        options: [
          { value: '', label: msg('Same as the page or the visitor’s browser') },
          ...Object.keys(view.builtIn).map((code) => ({ value: code, label: languageName(code) })),
        ],
        onChange: (lang) => changeSettings(view, { lang }),
      });
    case 'isKept':
      return switchField({
        label: msg('Keep answers and the plan in the visitor’s browser'),
        isOn: settings.isKept,
        onChange: (isKept) => changeSettings(view, { isKept }),
      });
    case 'isReported':
      return switchField({
        label: msg('Show in the report of the LMS which roles came out'),
        hint: msg('Whoever takes the quiz is told so.'),
        isOn: settings.isReported,
        onChange: (isReported) => changeSettings(view, { isReported }),
      });
    case 'page':
      return addressField(view, {
        label: msg('Address of the page that will show the quiz (optional)'),
        hint: msg('Links to a result lead there.'),
        value: settings.page,
        read: readAddress,
        onValue: (page) => changeSettings(view, { page }),
      });
    case 'company':
      return textField({
        label: msg('Name of your company, as Teams shows it (optional)'),
        value: settings.company,
        maxlength: 32,
        onInput: (company) => changeSettings(view, { company }),
      });
    case 'theme':
      // It is one of the looks.
      return nothing;
  }
}
