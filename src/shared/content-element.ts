import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { LocaleController } from '../localization/locale-controller.js';
import type { Locales } from '../localization/locales.js';
import type { ScoredContent } from '../quiz/content/content.js';
import type { Locale, Msg } from '../quiz/locale.js';
import { BackgroundController } from './page/background/background-controller.js';
import { ContentController, type ContentSource } from './content-controller.js';
import { Copier } from './copying/copier.js';
import { fallbackTemplate } from './templates/fallback.js';
import { ForeignMutations } from './page/foreign-mutations.js';
import { headingRule, readHeadingLevel, type HeadingLevel } from './heading-level.js';
import { headingsFrom, type Headings } from './templates/headings.js';
import { keepOwnKeys } from './page/own-keys.js';
import { PortableElement } from './page/portable-element.js';
import { PrintController } from './page/print-controller.js';
import { scrollFocusIntoView } from './page/scroll-into-view.js';
import { problemBy, readJson, readText, type Rule } from './setting.js';

/** What an element needs to know of its own content. */
interface Setup<Used extends ScoredContent> {
  /** The languages that it speaks. */
  readonly locales: Locales;
  readonly builtIn: (msg: Msg) => Used;
  /** What is said where the content cannot be used. */
  readonly unusable: (msg: Msg) => string;
  /** What each of its own settings has to be, by its name. */
  readonly rules?: Readonly<Record<string, Rule>>;
}

/** An element that shows content, in the language of the page and on the background that it stands on. */
export abstract class ContentElement<Used extends ScoredContent> extends PortableElement {
  static override properties: PropertyDeclarations = {
    heading: { converter: readJson },
    content: { converter: readText, hasChanged: () => true },
  };

  /** `lang` stays the native attribute and property; it is only watched. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The level of the first heading, 1 to 4; the levels below follow. */
  heading: HeadingLevel = 2;

  /**
   * Content of your own, in place of the built-in one, or overrides of it: the address of a JSON file, which the
   * attribute takes too, what such a file holds, or a function of the language that returns it. Until a file is there,
   * and where the content cannot be used, the element shows what stands in it, and keeps and tells nothing. To try again
   * then, set it again.
   */
  content: ContentSource | undefined;

  protected readonly copier = new Copier(this);
  readonly #setup: Setup<Used>;
  readonly #localization: LocaleController;
  readonly #contents = new ContentController(this);
  readonly #mutations = new ForeignMutations(this);
  #shown: Used | undefined;

  /** The language of what is shown. */
  #locale: Locale | undefined;

  constructor(setup: Setup<Used>) {
    super();
    this.#setup = setup;
    this.#localization = new LocaleController(this, setup.locales);
    new BackgroundController(this);
    new PrintController(this);
  }

  /**
   * The content that is shown: the built-in one or the embedder's; undefined as long as there is none.
   *
   * @internal
   */
  get shown(): Used | undefined {
    return this.#shown;
  }

  /** The language to show. */
  protected get locale(): Locale {
    return this.#localization.locale;
  }

  protected get headings(): Headings {
    return headingsFrom(readHeadingLevel(this.heading));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.#localization.follow();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { locale } = this;
    if (locale === this.#locale && !changed.has('content')) return;
    this.#locale = locale;
    this.#shown = this.#contents.read(locale, this.#setup.builtIn(locale.msg));
    if (this.#shown) this.contentRead(this.#shown);
  }

  /** Called with each content, before it is rendered. */
  protected abstract contentRead(content: Used): void;

  protected override update(changed: PropertyValues): void {
    this.#mutations.undo();
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { code, msg } = this.locale;
    const fallback = (): TemplateResult =>
      fallbackTemplate(this.#contents.isUnusable && this.#setup.unusable(msg));
    return html`
      <slot name="intro"></slot>
      <div class="outer">
        <div
          class="root"
          lang=${code}
          dir="ltr"
          @focusin=${scrollFocusIntoView}
          @keydown=${keepOwnKeys}
          @keypress=${keepOwnKeys}
          @keyup=${keepOwnKeys}
        >
          ${this.#shown ? this.renderContent(this.#shown) : fallback()}
        </div>
      </div>
      <slot name="footer"></slot>
    `;
  }

  /** What to render of the content. */
  protected abstract renderContent(content: Used): unknown;

  /** Until now, the language of what a server had rendered counted; from here on, that of the page does. */
  protected override firstUpdated(): void {
    this.#localization.follow();
  }

  protected override updated(changed: PropertyValues): void {
    this.#mutations.redo();
    const rules = { ...this.#setup.rules, heading: headingRule };
    for (const [name, rule] of Object.entries<Rule>(rules)) {
      const value: unknown = Reflect.get(this, name);
      const problem = changed.has(name) && problemBy(rule, name, value, this.baseURI);
      if (problem) console.warn(`<${this.localName}>: ${problem} Invalid values are ignored.`);
    }
  }
}
