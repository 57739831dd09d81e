import { html, nothing, type TemplateResult } from 'lit';
import { itemsAt } from '../../content/edits.js';
import type { JsonPath } from '../../content/json-path.js';
import { pathsOfPart } from '../../content/part.js';
import { iconButton } from '../../controls/buttons.js';
import { selectField } from '../../controls/fields.js';
import { icons } from '../../controls/icons.js';
import { addLabel, partName, shortPartName } from './names.js';
import { dotTemplate } from './text-row.js';
import type { TextsView } from './texts-view.js';

/** All the parts of the content: as rows or, where there is little room, as a list that opens. */
export function outlineTemplate(
  view: TextsView,
  selected: JsonPath,
  onSelect: (part: JsonPath) => void,
): TemplateResult {
  const { msg, content } = view;
  const partsIn = (list: string): readonly JsonPath[] =>
    itemsAt(content, [list]).map((_, index) => [list, index]);
  const groups = [
    { name: msg('General'), parts: [['title'], ['allRoles'], ['source']] },
    { name: msg('Questions'), parts: partsIn('questions'), list: ['questions'] },
    { name: msg('Roles'), parts: partsIn('roles'), list: ['roles'] },
    { name: msg('Resources'), parts: partsIn('resources'), list: ['resources'] },
  ];
  const parts = groups.flatMap((group) => group.parts);
  return html`
    <nav class="outline" aria-label=${msg('Parts')}>
      ${selectField({
        label: msg('Part'),
        value: selected.join('.'),
        options: parts.map((part) => ({
          value: part.join('.'),
          label: partName(view, content, part),
        })),
        onChange: (value) => onSelect(parts.find((part) => part.join('.') === value) ?? ['title']),
      })}
      ${groups.map(
        (group, index) => html`
          <div class="group" ?data-fixed=${!group.list}>
            <span class="group-name" id="group-${index}">${group.name}</span>
            <ul aria-labelledby="group-${index}">
              ${group.parts.map((part) => entryTemplate(view, part, selected, onSelect))}
              ${group.list ? html`<li>${addTemplate(view, group.list)}</li>` : nothing}
            </ul>
          </div>
        `,
      )}
    </nav>
  `;
}

function entryTemplate(
  view: TextsView,
  part: JsonPath,
  selected: JsonPath,
  onSelect: (part: JsonPath) => void,
): TemplateResult {
  const { content } = view;
  const isSelected = part.join('.') === selected.join('.');
  return html`
    <li class="entry">
      <button
        type="button"
        aria-current=${isSelected ? 'true' : nothing}
        @click=${() => onSelect(part)}
      >
        ${shortPartName(view, content, part)} ${dotTemplate(view, ...pathsOfPart(part))}
      </button>
    </li>
  `;
}

function addTemplate(view: TextsView, list: JsonPath): TemplateResult {
  return iconButton({
    label: addLabel(view, list),
    icon: icons.add,
    onClick: () => view.add(list),
  });
}
