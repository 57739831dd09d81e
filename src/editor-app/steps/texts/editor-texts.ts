import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Content } from '../../../quiz/content/content.js';
import type { ValidationError } from '../../../quiz/validators.js';
import type { AppView } from '../../app-view.js';
import type { Contents } from '../../content/contents.js';
import {
  canDoWithout,
  itemsAt,
  statementsFor,
  withItem,
  withItemMoved,
  withoutItem,
  withoutRole,
  withRoleOfStatement,
  withText,
} from '../../content/edits.js';
import { stablePath, type JsonPath } from '../../content/json-path.js';
import { newId } from '../../content/new-id.js';
import { partOf } from '../../content/part.js';
import { focusOn } from '../../controls/focus.js';
import { LightElement } from '../../controls/light-element.js';
import { codesOf } from '../../words.js';
import { Drafts } from './drafts.js';
import { actionsTemplate, undoTemplate } from './list.js';
import { itemName, partName, shortPartName } from './names.js';
import { outlineTemplate } from './outline.js';
import { partTemplate } from './parts.js';
import type { Removal, Removed, TextsView } from './texts-view.js';

/** Whether each item of a list is a part of its own, as a question is. */
const isOfParts = (list: JsonPath): boolean => list.length === 1;

/** The texts of the quiz: an outline, and the fields of the part that is selected. */
export class EditorTexts extends LightElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    removed: { state: true },
    removal: { state: true },
  };

  declare view: AppView;
  declare removed: Removed | undefined;
  declare removal: Removal | undefined;

  readonly #drafts = new Drafts(this);

  /** The contents that were made here last. */
  #made: Contents | undefined;

  /** The selector of what gets the focus, once it is there. */
  #wanted = '';

  /** What was typed and removed here is not of contents from elsewhere, as from a file. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const { content } = this.view.project;
    if (content === this.#made || content === changed.get('view')?.project.content) return;
    if (changed.has('view')) this.#forget();
  }

  #forget(): void {
    this.#drafts.forgetAll();
    this.removed = undefined;
    this.removal = undefined;
  }

  get #codes(): readonly string[] {
    return codesOf(this.view);
  }

  get #content(): Content | undefined {
    return this.view.project.content[this.#codes[0] ?? ''];
  }

  #textsView(content: Content): TextsView {
    return {
      ...this.view,
      content,
      codes: this.#codes,
      draftOf: (code, path) => this.#drafts.of(this.view.project.content, code, path),
      type: (code, path, text) => this.#type(code, path, text),
      endTyping: (code, path) => this.#endTyping(code, path),
      restore: (code, path, original) => this.#restore(code, path, original),
      add: (list) => this.#add(list),
      move: (list, index, by) => this.#move(list, index, by),
      take: (list, index) => this.#askOrTake(list, index),
      removed: this.removed,
      undo: () => this.#undo(),
      setRole: (statement, role) =>
        this.#change(withRoleOfStatement(this.view.project.content, statement, role)),
      removal: this.removal,
      setRemoval: (removal) => this.#setRemoval(removal),
      removeRole: (removal) => this.#removeRole(removal),
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    const content = this.#content;
    if (!content) return nothing;
    const view = this.#textsView(content);
    const part = partOf(content, view.selection);
    return html`
      ${outlineTemplate(view, part, (selected) => this.#select(selected))}
      <section class="part" aria-labelledby="part">
        ${this.#headTemplate(view, part)}
        ${keyed(stablePath(content, part), partTemplate(view, part))}
      </section>
    `;
  }

  #headTemplate(view: TextsView, part: JsonPath): TemplateResult {
    const { removed } = this;
    const [field = '', index] = part;
    return html`
      ${removed && isOfParts(removed.list) ? undoTemplate(view, removed.list, removed.index) : nothing}
      <div class="part-head">
        <h2 id="part" tabindex="-1">${partName(view, view.content, part)}</h2>
        ${typeof index === 'number' ? actionsTemplate(view, [field], index) : nothing}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.#openSelected(changed.get('view')?.selection);
    const target = this.#wanted && this.querySelector<HTMLElement>(this.#wanted);
    this.#wanted = '';
    if (target) void this.#focusOn(target);
  }

  /** The item of the text that is selected is open; what people have opened and closed stays so. */
  #openSelected(before: JsonPath | undefined): void {
    const { selection } = this.view;
    if (selection === before) return;
    const field = this.querySelector(`[data-path="${selection.join('.')}"]`);
    field?.closest('details')?.setAttribute('open', '');
  }

  /** What is typed takes the place of what stands in a field. */
  async #focusOn(target: HTMLElement): Promise<void> {
    await focusOn(target);
    if ('select' in target) (target as HTMLInputElement).select();
  }

  #select(part: JsonPath): void {
    this.view.select(part);
    this.#wanted = '#part';
  }

  #type(code: string, path: JsonPath, text: string): void {
    const { content } = this.view.project;
    try {
      this.#change(withText(content, code, path, text));
      this.#drafts.set(content, code, path, { text });
    } catch (error) {
      this.#drafts.set(content, code, path, { text, error: error as ValidationError });
    }
  }

  #endTyping(code: string, path: JsonPath): void {
    const { content } = this.view.project;
    if (!this.#drafts.of(content, code, path)?.error) this.#drafts.forget(content, code, path);
  }

  #restore(code: string, path: JsonPath, original: string): void {
    const { content } = this.view.project;
    this.#change(withText(content, code, path, original));
    this.#drafts.forget(content, code, path);
    this.#wanted = `[data-path="${path.join('.')}"][data-language="${code}"]`;
  }

  #add(list: JsonPath): void {
    const { content } = this.view.project;
    const index = this.#itemsAt(list).length;
    this.#change(withItem(content, list, newId()));
    this.#goToItem(list, index, '[data-path]');
  }

  #move(list: JsonPath, index: number, by: -1 | 1): void {
    const { content } = this.view.project;
    const to = index + by;
    this.#change(withItemMoved(content, list, index, to));
    this.#drafts.forgetUnnamed(content, list);
    // At an end of the list, there is one way left.
    const isAtEnd = to === 0 || to === this.#itemsAt(list).length - 1;
    this.#goToItem(list, to, `[data-action="${isAtEnd ? -by : by}"] button`);
  }

  /** A role that has statements is asked about. */
  #askOrTake(list: JsonPath, index: number): void {
    const content = this.#content;
    const role = isOfParts(list) && list[0] === 'roles' ? content?.roles[index] : undefined;
    if (!content || !role || !statementsFor(content, role.id).length) {
      this.#take(list, index, withoutItem(this.view.project.content, list, index));
      return;
    }
    const heir = content.roles.find((each) => each !== role)?.id;
    this.removal = { role: role.id, heir: canDoWithout(content, role.id) ? undefined : heir };
    this.#wanted = '.removal';
  }

  #removeRole({ role, heir }: Removal): void {
    const index = this.#content?.roles.findIndex(({ id }) => id === role) ?? 0;
    this.#take(['roles'], index, withoutRole(this.view.project.content, role, heir));
  }

  /** Takes away an item; what brings it back has the focus. */
  #take(list: JsonPath, index: number, contents: Contents): void {
    const { content: before } = this.view.project;
    const name = this.#nameOf(list, index);
    this.#change(contents);
    this.#drafts.forgetUnnamed(before, list);
    if (isOfParts(list)) this.view.select([...list, Math.max(0, index - 1)]);
    this.removed = { list, index, name, contents: before };
    this.#wanted = '[data-action="undo"]';
  }

  #undo(): void {
    if (!this.removed) return;
    const { list, index, contents } = this.removed;
    this.#change(contents);
    this.#goToItem(list, index, '[data-path]');
  }

  #setRemoval(removal: Removal | undefined): void {
    this.removal = removal;
    if (!removal) this.#wanted = '.part-head [data-action="remove"] button';
  }

  #change(contents: Contents): void {
    this.#made = contents;
    this.view.change({ content: contents });
    this.removed = undefined;
    this.removal = undefined;
  }

  /** Brings the focus to something of an item; one that the outline has is selected. */
  #goToItem(list: JsonPath, index: number, selector: string): void {
    const item = [...list, index];
    if (isOfParts(list)) this.view.select(item);
    this.#wanted = `${isOfParts(list) ? '.part' : `[data-item="${item.join('.')}"]`} ${selector}`;
  }

  #nameOf(list: JsonPath, index: number): string {
    return isOfParts(list) && this.#content
      ? shortPartName(this.view, this.#content, [...list, index])
      : itemName(this.view, list, index);
  }

  #itemsAt(list: JsonPath): readonly unknown[] {
    return this.#content ? itemsAt(this.#content, list) : [];
  }
}
