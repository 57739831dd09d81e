// The fields of each part of the content.
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from '../../../quiz/content/content.js';
import { roleOf } from '../../content/contents.js';
import { statementsFor } from '../../content/edits.js';
import { valueAt, type JsonPath } from '../../content/json-path.js';
import { selectField } from '../../controls/fields.js';
import { listTemplate, paragraphsTemplate } from './list.js';
import { fieldHint } from './names.js';
import { removalTemplate } from './removal.js';
import { textRow } from './text-row.js';
import type { TextsView } from './texts-view.js';

/** The fields of a part. */
export function partTemplate(view: TextsView, part: JsonPath): TemplateResult {
  switch (part[0]) {
    case 'questions':
      return questionTemplate(view, part);
    case 'roles':
      return roleTemplate(view, part);
    case 'allRoles':
      return allRolesTemplate(view, part);
    case 'resources':
      return resourceTemplate(view, part);
    case 'source':
      return textRow(view, part);
    default:
      return html` ${textRow(view, ['title'])} ${countedRow(view, ['introduction'], 'questions')} `;
  }
}

function questionTemplate(view: TextsView, question: JsonPath): TemplateResult {
  const { msg } = view;
  return html`
    ${rows(view, question, 'title', 'label')}
    <h3>${msg('Statements')}</h3>
    <p class="hint">${msg('What people can select. Each statement is for one role.')}</p>
    ${listTemplate(
      view,
      [...question, 'statements'],
      (statement) => ({
        text: textAt(view, [...statement, 'text']),
        note: roleOfStatement(view, statement)?.name,
      }),
      (statement) => html`${roleField(view, statement)} ${rows(view, statement, 'text', 'hint')}`,
    )}
  `;
}

function roleOfStatement({ content }: TextsView, statement: JsonPath): Role | undefined {
  return roleOf(content, String(valueAt(content, [...statement, 'role'])));
}

/** What decides for which role a statement speaks. */
function roleField(view: TextsView, statement: JsonPath): TemplateResult {
  return html`
    <div class="role-field">
      ${selectField({
        label: view.msg('Role'),
        value: roleOfStatement(view, statement)?.id ?? '',
        options: view.content.roles.map(({ id, name }) => ({ value: id, label: name })),
        onChange: (role) => view.setRole(statement, role),
      })}
    </div>
  `;
}

function roleTemplate(view: TextsView, role: JsonPath): TemplateResult {
  const { msg } = view;
  return html`
    ${removalTemplate(view, Number(role[1]))} ${statementsTemplate(view, Number(role[1]))}
    ${rows(view, role, 'name', 'headline', 'responsibility', 'description')}
    ${rows(view, role, 'focus', 'example', 'start')}
    <h3>${msg('Tasks')}</h3>
    ${listTemplate(
      view,
      [...role, 'tasks'],
      (task) => ({ text: textAt(view, [...task, 'text']) }),
      (task) => rows(view, task, 'text', 'hint'),
    )}
  `;
}

/** How many statements speak for a role, by question, and the way there. */
function statementsTemplate(
  { msg, content, edit }: TextsView,
  index: number,
): TemplateResult | typeof nothing {
  const role = content.roles[index];
  if (!role) return nothing;
  const count = statementsFor(content, role.id).length;
  return html`
    <div class="statements">
      <span>
        ${count ? msg('Statements for this role:') : msg('No statement is for this role yet, so no one gets it. Add some:')}
      </span>
      ${content.questions.map(({ label, statements }, question) => {
        const own = statements.findIndex((each) => each.role === role.id);
        const number = statements.filter((each) => each.role === role.id).length;
        return html`
          <button
            class="link"
            type="button"
            @click=${() => edit(own < 0 ? ['questions', question, 'title'] : ['questions', question, 'statements', own, 'text'])}
          >
            ${msg(str`${label}: ${number}`)}
          </button>
        `;
      })}
    </div>
  `;
}

function allRolesTemplate(view: TextsView, part: JsonPath): TemplateResult {
  const { msg } = view;
  const section = (name: string): TemplateResult => html`
    ${rows(view, [...part, name], 'title')}
    ${paragraphsTemplate(view, [...part, name, 'paragraphs'])}
  `;
  return html`
    ${rows(view, part, 'title')} ${paragraphsTemplate(view, [...part, 'paragraphs'])}
    <h3>${msg('Table of the roles')}</h3>
    ${section('table')}
    <h3>${msg('Order of the roles')}</h3>
    ${section('order')} ${paragraphsTemplate(view, [...part, 'parallel'])}
    <h3>${msg('Getting started')}</h3>
    ${section('gettingStarted')}
    <h3>${msg('In other places')}</h3>
    ${countedRow(view, [...part, 'open'], 'roles')}
    ${countedRow(view, [...part, 'everyRole'], 'roles')}
    <h3>${msg('Page of all the roles')}</h3>
    ${rows(view, part, 'base')} ${rows(view, [...part, 'page'], 'label', 'url')}
  `;
}

function resourceTemplate(view: TextsView, resource: JsonPath): TemplateResult {
  const { msg } = view;
  return html`
    ${rows(view, resource, 'title')} ${paragraphsTemplate(view, [...resource, 'paragraphs'])}
    <h3>${msg('Links')}</h3>
    ${listTemplate(
      view,
      [...resource, 'links'],
      (link) => ({ text: textAt(view, [...link, 'label']), note: textAt(view, [...link, 'url']) }),
      (link) => rows(view, link, 'label', 'url'),
    )}
  `;
}

function textAt({ content }: TextsView, path: JsonPath): string {
  return String(valueAt(content, path));
}

function rows(view: TextsView, path: JsonPath, ...names: readonly string[]): TemplateResult {
  return html`${names.map((name) => textRow(view, [...path, name]))}`;
}

/** A text that tells how many of something there are: it is wrong once there are more or fewer than in the built-in content. */
function countedRow(view: TextsView, path: JsonPath, list: 'questions' | 'roles'): TemplateResult {
  const { msg, content, builtIn, code } = view;
  const count = content[list].length;
  const hint =
    count === builtIn[code]?.[list].length
      ? fieldHint(view, path)
      : list === 'roles'
        ? msg(str`Number of roles: ${count}.`)
        : msg(str`Number of questions: ${count}.`);
  return textRow(view, path, hint);
}
