import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { AppView } from '../../app-view.js';
import { isWrong, type Finding } from './finding.js';
import { findingsIn } from './findings.js';
import { findingText } from './words.js';
import { button } from '../../controls/buttons.js';
import { icons } from '../../controls/icons.js';
import { codesOf } from '../../words.js';

/** What is wrong with the content, what made-up people would be told, and which links answer. */
export function checksTemplate(view: AppView): TemplateResult {
  const { msg, code, project } = view;
  const { content, settings } = project;
  const codes = content[settings.lang] ? [settings.lang] : codesOf(view);
  const asked = content[codes.includes(code) ? code : (codes[0] ?? code)];
  return html`
    <section class="check">
      <h2>${msg('Roles and texts')}</h2>
      ${findingsTemplate(view, findingsIn(content, view.builtIn, codes))}
    </section>
    <section class="check">
      <h2>${msg('Made-up people')}</h2>
      <p>
        ${msg(
          'For each role, 100 people who have it take the quiz. Careful ones select nearly all that is theirs, those in a hurry only a little, generous ones also what is not quite theirs.',
        )}
      </p>
      <editor-people .locale=${view} .content=${asked}></editor-people>
    </section>
    <section class="check">
      <h2>${msg('Links')}</h2>
      <editor-link-check .view=${view} .codes=${codes}></editor-link-check>
    </section>
  `;
}

function findingsTemplate(view: AppView, findings: readonly Finding[]): TemplateResult {
  const { msg } = view;
  const wrong = findings.filter(isWrong);
  const others = findings.filter((each) => !isWrong(each));
  return html`
    ${
      wrong.length
        ? listTemplate(view, wrong)
        : html`
            <p class="well">
              ${icons.check} ${msg('All is well: every role can be found, and no two are alike.')}
            </p>
          `
    }
    ${
      others.length
        ? html`
            <h3>${msg('Change this, unless it is intended:')}</h3>
            ${listTemplate(view, others)}
          `
        : nothing
    }
  `;
}

function listTemplate(view: AppView, findings: readonly Finding[]): TemplateResult {
  return html`
    <ul class="findings">
      ${findings.map((each) => findingTemplate(view, each))}
    </ul>
  `;
}

function findingTemplate(view: AppView, finding: Finding): TemplateResult {
  const { msg, project, edit } = view;
  const text = findingText(view, finding, project.content);
  return html`
    <li data-wrong=${isWrong(finding)}>
      ${icons.problem}
      <p>${text}</p>
      ${button({
        label: msg('Change'),
        fullLabel: msg(str`Change: ${text}`),
        onClick: () => edit(finding.mend ?? finding.path),
      })}
    </li>
  `;
}
