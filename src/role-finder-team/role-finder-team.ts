import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { teamContent } from '../ajo-content/team-content.js';
import { teamLocales } from '../localization/team-locales.js';
import type { ScoredContent } from '../quiz/content/content.js';
import { toHtml, toPlainText, type RichTextBlock } from '../quiz/rich-text.js';
import { coverageOf } from '../quiz/team/coverage.js';
import { teamReader, type Team } from '../quiz/team/team.js';
import { ContentElement } from '../shared/content-element.js';
import { styles } from './styles/styles.js';
import { coverageTemplate } from './templates/coverage.js';
import { inputTemplate } from './templates/input.js';
import { peopleTableTemplate } from './templates/people-table.js';
import { remarksTemplate } from './templates/remarks.js';
import type { TeamView } from './templates/team-view.js';
import { headingText } from './words.js';

/** How many people a sentence names. */
const mostNames = 8;

/**
 * Whoever leads a team pastes what its people have copied from the quiz, and sees who covers which role, and what of it
 * nobody does, or one person alone.
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
 * @cssprop --role-finder-accent - buttons, marks and the focus ring
 * @cssprop --role-finder-on-accent - text on the accent
 * @cssprop --role-finder-problem - roles that nobody has
 * @cssprop --role-finder-quiet - secondary text
 * @cssprop --role-finder-line - borders
 * @cssprop --role-finder-surface - the background of boxes
 * @cssprop --role-finder-radius - the corners
 * @cssprop --role-finder-spacing - the unit of the distances between and inside boxes
 * @cssprop --role-finder-width - how wide it may become
 */
export class RoleFinderTeam extends ContentElement<ScoredContent> {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = { text: { state: true } };

  /** What was pasted. All else is derived from it. */
  private text = '';

  /** What was cleared last. */
  #cleared = '';

  #read: ((text: string) => Team) | undefined;

  constructor() {
    super({
      locales: teamLocales,
      builtIn: teamContent,
      unusable: (msg) => msg('The team cannot be shown at the moment.'),
    });
  }

  protected override contentRead(content: ScoredContent): void {
    // What was pasted into a server's HTML before the script was there.
    if (!this.hasUpdated) this.text = this.#textarea?.value ?? this.text;
    this.#read = teamReader(content);
  }

  protected override renderContent(content: ScoredContent): TemplateResult | typeof nothing {
    if (!this.#read) return nothing;
    const { headings, locale } = this;
    const team = this.#read(this.text);
    const view: TeamView = {
      ...{ msg: locale.msg, lang: locale.code, mostNames, headings, team },
      coverage: coverageOf(content, team.members),
      onCopy: this.#onCopy,
      copied: (place) => this.copier.render(`${locale.code} ${this.text}`, locale.msg, place),
    };
    return html`
      ${headings.screen(headingText(view))}
      <p>
        ${view.msg('Paste the links that your team has copied from the quiz. What you paste stays on this page: nothing is stored or sent.')}
      </p>
      ${inputTemplate(view, {
        text: this.text,
        cleared: this.#cleared,
        onInput: this.#onInput,
        onClear: this.#onClear,
        onUndo: this.#onUndo,
      })}
      ${remarksTemplate(view)}
      ${team.members.length ? [coverageTemplate(view), peopleTableTemplate(view)] : nothing}
    `;
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

  readonly #onCopy = (blocks: readonly RichTextBlock[], place: string): void => {
    void this.copier.copy(toPlainText(blocks), toHtml(blocks), place);
  };

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
