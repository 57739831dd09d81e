import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Role } from '../../../quiz/content/content.js';
import type { AppView } from '../../app-view.js';
import type { JsonPath } from '../../content/json-path.js';

/** For each role, where it leads and whom to ask; and where the page of all the roles is. */
export function linksTemplate(view: AppView): TemplateResult {
  const { msg, code, project } = view;
  return html`
    <p>${msg('For each role, the result shows where to read on and, if you like, whom to ask.')}</p>
    ${repeat(
      project.content[code]?.roles ?? [],
      ({ id }) => id,
      (role, index) => roleTemplate(view, role, ['roles', index]),
    )}
    <fieldset class="links" @focusin=${() => show(view, ['allRoles'])}>
      <legend><h2>${msg('Page of all the roles')}</h2></legend>
      <p class="hint">${msg('Roles without a link lead here.')}</p>
      <editor-link-field .view=${view}></editor-link-field>
    </fieldset>
  `;
}

function roleTemplate(view: AppView, { id, name }: Role, path: JsonPath): TemplateResult {
  return html`
    <fieldset class="links" @focusin=${() => show(view, [...path, 'start'])}>
      <legend><h2>${name}</h2></legend>
      <editor-link-field .view=${view} .roleId=${id}></editor-link-field>
      <editor-contact-field .view=${view} .roleId=${id}></editor-contact-field>
    </fieldset>
  `;
}

/** Brings what is edited into the preview, unless it is there. */
function show({ selection, select }: AppView, path: JsonPath): void {
  if (path.some((name, index) => name !== selection[index])) select(path);
}
