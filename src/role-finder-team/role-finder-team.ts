import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { teamContent } from '../ajo-content/team-content.js';
import { LocaleController } from '../localization/locale-controller.js';
import type { Locale } from '../quiz/locale.js';
import { teamLocales } from '../localization/team-locales.js';
import { toHtml, toMarkdown } from '../quiz/rich-text.js';
import type { ScoredContent } from '../quiz/content/content.js';
import { coverageOf } from '../quiz/team/coverage.js';
import { teamReader, type Team } from '../quiz/team/team.js';
import { ContentController, type ContentSource } from '../shared/content-controller.js';
import { Copier } from '../shared/copying/copier.js';
import { fallbackTemplate } from '../shared/fallback.js';
import { BackgroundController } from '../shared/background/background-controller.js';
import { headingRule, readHeadingLevel, type HeadingLevel } from '../shared/heading-level.js';
import { headingsFrom } from '../shared/headings.js';
import { MutationController } from '../shared/mutation-controller.js';
import { keepOwnKeys } from '../shared/own-keys.js';
import { PortableElement } from '../shared/portable-element.js';
import { scrollFocusIntoView } from '../shared/scroll-into-view.js';
import { problemBy, readJson, readText } from '../shared/setting.js';
import { styles } from './styles/styles.js';
import { exportedTeam } from './export-team.js';
import { orderTemplate, sentencesTemplate } from './templates/coverage.js';
import { inputTemplate } from './templates/input.js';
import { peopleTableTemplate } from './templates/people-table.js';
import { remarksTemplate } from './templates/remarks.js';
import type { TeamView } from './templates/team-view.js';
import { headingText } from './words.js';

/** How many people a sentence names. */
const mostNames = 12;

/**
 * Whoever leads a team pastes what its people have copied from the quiz, and sees who covers which role, and which one
 * nobody does.
 *
 * It speaks English or French: the language of the nearest `lang`, on the element or around it, and follows its
 * changes. It sends nothing anywhere and stores nothing. A value that cannot be used is reported on the console, and
 * the default stays.
 *
 * @element role-finder-team
 *
 * @attr {string} lang - the language, of the element or of what is around it: the nearest counts
 *
 * @slot - shown where the script, or the `content`, is not there or not yet
 * @slot intro - shown above
 * @slot footer - shown below
 *
 * @csspart heading - every heading
 * @csspart input - where the answers are pasted
 * @csspart button - every button
 *
 * @cssprop [--role-finder-accent=#1c57c9, or #a3c3ff on a dark background] - buttons, marks and the focus ring
 * @cssprop [--role-finder-on-accent=black or white, whichever reads better] - text on the accent
 * @cssprop [--role-finder-problem=#b3261e, or #ffb4ab on a dark background] - roles that nobody has
 * @cssprop [--role-finder-quiet=color-mix(in srgb, currentColor 85%, transparent)] - secondary text
 * @cssprop [--role-finder-line=color-mix(in srgb, currentColor 60%, transparent)] - borders
 * @cssprop [--role-finder-surface=color-mix(in srgb, currentColor 4%, transparent)] - the background of boxes
 * @cssprop [--role-finder-radius=0.5em] - the corners
 * @cssprop [--role-finder-spacing=1em] - the unit of the distances between and inside boxes
 * @cssprop [--role-finder-width=64em] - how wide it may become
 */
export class RoleFinderTeam extends PortableElement {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = {
    heading: { converter: readJson },
    content: { converter: readText, hasChanged: () => true },
    text: { state: true },
  };

  /** `lang` stays the native attribute and property; it is only watched. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The level of the first heading, 1 to 4; the levels below follow. */
  heading: HeadingLevel = 2;

  /**
   * The content of the quiz that the answers are of, if it is not the built-in one, as that quiz has it. Set again, it is
   * read again.
   */
  content: ContentSource | undefined;

  /** What was pasted. All else is derived from it. */
  private text = '';

  /** What was cleared last. */
  #cleared = '';

  readonly #localization = new LocaleController(this, teamLocales);
  readonly #contents = new ContentController(this);
  readonly #copier = new Copier(this);

  /** The language of the content. */
  #locale: Locale | undefined;

  #content: ScoredContent | undefined;
  #read: ((text: string) => Team) | undefined;

  constructor() {
    super();
    this.addController(new BackgroundController(this));
    this.addController(new MutationController(this));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.#localization.follow();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { locale } = this.#localization;
    // What was pasted into a server's HTML before the script was there.
    if (!this.hasUpdated) this.text = this.#textarea?.value ?? this.text;
    if (locale === this.#locale && !changed.has('content')) return;
    this.#locale = locale;
    const content = this.#contents.read(locale, teamContent(locale.msg));
    this.#content = content;
    this.#read = content && teamReader(content);
  }

  protected override render(): TemplateResult {
    const { code } = this.#localization.locale;
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
          ${this.#content && this.#read ? this.#renderTeam(this.#content, this.#read(this.text)) : this.#renderFallback()}
        </div>
      </div>
      <slot name="footer"></slot>
    `;
  }

  #renderFallback(): TemplateResult {
    const { msg } = this.#localization.locale;
    return fallbackTemplate(
      this.#contents.isUnusable && msg('The team cannot be shown at the moment.'),
    );
  }

  #renderTeam({ roles }: ScoredContent, team: Team): TemplateResult {
    const { code, msg } = this.#localization.locale;
    const headings = headingsFrom(readHeadingLevel(this.heading));
    const view: TeamView = {
      ...{ msg, lang: code, mostNames, headings, team },
      coverage: coverageOf(roles, team.members),
    };
    return html`
      ${headings.screen(headingText(view))}
      <p>
        ${msg('Paste the links that your team has copied from the quiz. What you paste stays in this page: nothing is stored or sent.')}
      </p>
      ${inputTemplate(view, {
        text: this.text,
        cleared: this.#cleared,
        onInput: this.#onInput,
        onClear: this.#onClear,
        onUndo: this.#onUndo,
      })}
      ${remarksTemplate(view)} ${team.members.length ? this.#renderCoverage(view) : nothing}
    `;
  }

  #renderCoverage(view: TeamView): TemplateResult {
    return html`
      ${sentencesTemplate(view, this.#renderCopying(view))} ${orderTemplate(view)}
      ${peopleTableTemplate(view)}
    `;
  }

  #renderCopying(view: TeamView): TemplateResult {
    const onCopy = (): void => {
      const blocks = exportedTeam(view);
      void this.#copier.copy(toMarkdown(blocks), toHtml(blocks));
    };
    return html`
      <div class="actions">
        <button part="button" type="button" @click=${onCopy}>${view.msg('Copy as text')}</button>
        ${this.#copier.render(`${view.lang} ${this.text}`, view.msg)}
      </div>
    `;
  }

  /** Until now, the language of what a server had rendered counted; from here on, that of the page does. */
  protected override firstUpdated(): void {
    this.#localization.follow();
  }

  protected override updated(changed: PropertyValues): void {
    const problem = changed.has('heading') && problemBy(headingRule, 'heading', this.heading);
    if (problem) console.warn(`<role-finder-team>: ${problem} Anything else is not used.`);
  }

  get #textarea(): HTMLTextAreaElement | null {
    return this.shadowRoot?.querySelector('textarea') ?? null;
  }

  readonly #onInput = (event: Event): void => {
    this.text = (event.target as HTMLTextAreaElement).value;
  };

  readonly #onClear = (): void => {
    this.#cleared = this.text;
    this.#change('');
  };

  readonly #onUndo = (): void => this.#change(this.#cleared);

  /** The button is another one then. */
  #change(text: string): void {
    this.text = text;
    this.#textarea?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-finder-team': RoleFinderTeam;
  }
}
