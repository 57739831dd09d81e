import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { canBeShorter, itemsAt } from '../../content/edits.js';
import { stablePath, type JsonPath } from '../../content/json-path.js';
import { button, iconButton } from '../../controls/buttons.js';
import { icons } from '../../controls/icons.js';
import { addLabel, itemName } from './names.js';
import { dotTemplate, textRow } from './text-row.js';
import type { TextsView } from './texts-view.js';

/** What is seen of an item that is closed. */
interface Summary {
  readonly text: string;
  readonly note?: string | undefined;
}

/** The items of a list, each of which opens to show its fields, and what adds, moves and removes them. */
export function listTemplate(
  view: TextsView,
  list: JsonPath,
  summaryOf: (item: JsonPath) => Summary,
  fieldsOf: (item: JsonPath) => TemplateResult,
): TemplateResult {
  const paths = itemsAt(view.content, list).map((_, index) => [...list, index]);
  // By its id, an item that is moved stays open.
  const items = repeat(
    paths,
    (item) => stablePath(view.content, item),
    (item, index) => {
      const { text, note } = summaryOf(item);
      return html`
        ${undoTemplate(view, list, index)}
        <div
          class="item"
          role="group"
          aria-label=${itemName(view, list, index)}
          data-item=${item.join('.')}
        >
          <details>
            <summary>
              <span class="quiet">${index + 1}</span>
              <span>
                <strong>${text}</strong>
                ${note ? html`<span class="quiet">${note}</span>` : nothing}
                ${dotTemplate(view, item)}
              </span>
            </summary>
            <div class="fields">${fieldsOf(item)}</div>
          </details>
          ${actionsTemplate(view, list, index)}
        </div>
      `;
    },
  );
  return html`${items} ${endTemplate(view, list)}`;
}

/** Texts one after the other. Each has its number in the names of its fields. */
export function paragraphsTemplate(view: TextsView, list: JsonPath): TemplateResult {
  const items = itemsAt(view.content, list).map(
    (_, index) => html`
      ${undoTemplate(view, list, index)}
      <div class="item" data-item=${[...list, index].join('.')}>
        ${textRow(view, [...list, index])} ${actionsTemplate(view, list, index)}
      </div>
    `,
  );
  return html`${items} ${endTemplate(view, list)}`;
}

function endTemplate(view: TextsView, list: JsonPath): TemplateResult {
  return html`
    ${undoTemplate(view, list, itemsAt(view.content, list).length)}
    <p class="add">
      ${button({
        label: addLabel(view, list),
        icon: icons.add,
        emphasis: 'quiet',
        onClick: () => view.add(list),
      })}
    </p>
  `;
}

/** What moves and removes an item. */
export function actionsTemplate(view: TextsView, list: JsonPath, index: number): TemplateResult {
  const { msg, content } = view;
  const name = itemName(view, list, index);
  return html`
    <div class="item-actions">
      <span data-action="-1">
        ${iconButton({
          label: msg(str`Move up: ${name}`),
          icon: icons.up,
          isDisabled: index === 0,
          onClick: () => view.move(list, index, -1),
        })}
      </span>
      <span data-action="1">
        ${iconButton({
          label: msg(str`Move down: ${name}`),
          icon: icons.down,
          isDisabled: index === itemsAt(content, list).length - 1,
          onClick: () => view.move(list, index, 1),
        })}
      </span>
      <span data-action="remove">
        ${iconButton({
          label: msg(str`Remove: ${name}`),
          icon: icons.remove,
          isDisabled: !canBeShorter(content, list),
          onClick: () => view.take(list, index),
        })}
      </span>
    </div>
  `;
}

/** What brings an item back that was removed, in its place. */
export function undoTemplate(
  { msg, removed, undo }: TextsView,
  list: JsonPath,
  index: number,
): TemplateResult | typeof nothing {
  if (!removed || removed.index !== index || removed.list.join('.') !== list.join('.'))
    return nothing;
  const { name } = removed;
  return html`
    <p class="undo">
      <span id="undo">${msg(str`Removed: ${name}.`)}</span>
      <button class="link" type="button" data-action="undo" aria-describedby="undo" @click=${undo}>
        ${msg('Undo')}
      </button>
    </p>
  `;
}
