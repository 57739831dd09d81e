import { html, LitElement, nothing, render, type PropertyValues, type TemplateResult } from 'lit';
import { ajoContent } from './content/ajo-content.js';
import {
  RoleFinderCompleteEvent,
  RoleFinderLocaleErrorEvent,
  RoleFinderPathEvent,
  RoleFinderRestartEvent,
  type RoleFinderEventMap,
} from './events.js';
import { isOnServer, LocaleController, type Locale } from './localization.js';
import { noAnswers, withNone, withStatement, type Answers } from './quiz/answers.js';
import type { Content, Role } from './quiz/content.js';
import { arePaths, pathLink, readBase, type Paths } from './quiz/links.js';
import type { Msg } from './quiz/msg.js';
import { readContent } from './quiz/read-content.js';
import { refusal } from './quiz/refusal.js';
import { score, type Result } from './quiz/scoring.js';
import {
  allRoles,
  firstStep,
  next,
  previous,
  reopen,
  stepWithin,
  type QuestionStep,
  type Step,
} from './quiz/step.js';
import { styles } from './role-finder.styles.js';
import { allRolesTemplate } from './templates/all-roles.js';
import { headingsFrom, isHeadingLevel, type HeadingLevel } from './templates/headings.js';
import type { PathLinkOf } from './templates/path-link.js';
import { questionTemplate, type OnTick } from './templates/question.js';
import { resultTemplate } from './templates/result.js';
import type { View } from './templates/view.js';

/** Content of an embedder's own: the same in every language, or by the code of the language (`en`, `fr`). */
export type ContentSource = Content | ((locale: string, msg: Msg) => Content);

/**
 * Three short questions tell a new team member which of the four Adobe Journey Optimizer roles are theirs.
 *
 * It speaks English or French: the language of the nearest `lang`, on the element or around it, and follows its
 * changes. It sends nothing anywhere and stores nothing. A value that cannot be used is reported on the console, and
 * the default stays.
 *
 * @element role-finder
 *
 * @attr {string} lang - the language, of the element or of what is around it: the nearest counts
 *
 * @slot - shown until the quiz is ready; without script, all that is shown
 * @slot intro - shown above the quiz, on every screen
 * @slot footer - shown below the quiz, on every screen
 *
 * @fires {RoleFinderCompleteEvent} role-finder-complete - a person has reached a result
 * @fires {RoleFinderRestartEvent} role-finder-restart - a person has begun again
 * @fires {RoleFinderPathEvent} role-finder-path - a person follows the link of a role; cancelable
 * @fires {RoleFinderLocaleErrorEvent} role-finder-locale-error - a language could not be loaded; English stands in
 *
 * @csspart heading - every heading
 * @csspart introduction - what the quiz is about, above each question
 * @csspart choice - one statement to tick
 * @csspart error - the message where nothing is ticked
 * @csspart card - a role in a box
 * @csspart button - every button, and every link that looks like one
 * @csspart primary - the button that leads on, and the link to the path of a role that was found
 * @csspart link - a button that looks like a link
 *
 * @cssprop [--role-finder-accent=light-dark(#1c57c9, #a3c3ff)] - buttons, links, marks and the focus ring
 * @cssprop [--role-finder-on-accent=black or white, whichever reads better] - text on the accent
 * @cssprop [--role-finder-problem=light-dark(#b3261e, #ffb4ab)] - the message where nothing is ticked
 * @cssprop [--role-finder-quiet=color-mix(in srgb, currentColor 85%, transparent)] - secondary text
 * @cssprop [--role-finder-line=color-mix(in srgb, currentColor 55%, transparent)] - borders
 * @cssprop [--role-finder-surface=color-mix(in srgb, currentColor 4%, transparent)] - the background of cards
 * @cssprop [--role-finder-radius=0.5em] - the corners
 * @cssprop [--role-finder-spacing=1em] - the unit of the distances between and inside boxes
 * @cssprop [--role-finder-width=64em] - how wide the quiz may become
 */
export class RoleFinder extends LitElement {
  static override styles = styles;

  /** Decorators would say the same beside each property, but add 400 bytes to what every page loads. */
  static override properties = {
    base: {},
    paths: { converter: readJson },
    heading: { converter: readJson },
    content: { attribute: false },
    answers: { state: true },
    step: { state: true },
  };

  /** `lang` stays the native attribute and property; it is only watched. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The address that the roles' paths are relative to. Empty: the public documentation, in the element's language. */
  base = '';

  /**
   * The addresses of paths, by role id, relative to the base; null for a role that has none. JSON as an attribute. A
   * role without a path links to the documentation's page of all roles, and so does one whose path is no web address.
   * The default has all four: three are in the source document, the developer's only in the public documentation.
   */
  paths: Paths = {};

  /** The level of the first heading, 1 to 4; the levels below follow. */
  heading: HeadingLevel = 2;

  /** Content of your own, in place of the built-in one: all of it, or a function of the language that returns it. */
  content: ContentSource | undefined;

  private answers: Answers = noAnswers;

  private step: Step = firstStep;

  #locale: Locale | undefined;

  #content: Content | undefined;

  readonly #localization = new LocaleController(this, (code, error) => {
    this.dispatchEvent(new RoleFinderLocaleErrorEvent(code, error));
  });

  #hasFocus(): boolean {
    return (this.renderRoot as ShadowRoot).activeElement !== null;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.#localization.follow();
  }

  /** What a server has rendered stays until its words are here. */
  protected override shouldUpdate(): boolean {
    return this.hasUpdated || !this.renderRoot.firstChild || Boolean(this.#localization.current);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (isOnServer) this.#localization.follow();
    const locale = this.#localization.current;
    if (!locale || (locale === this.#locale && !changed.has('content'))) return;
    this.#locale = locale;
    this.#content = contentFrom(this.content, locale);
    this.step = stepWithin(this.#content, this.step, this.answers);
    if (!this.hasUpdated && !isOnServer) this.#takeOver(this.#content);
  }

  /**
   * Each step begins from nothing: then its heading is read out, and no tick stays in a box that is used again. If what
   * had focus is gone after an update, focus moves to where the screen begins.
   */
  protected override update(changed: PropertyValues): void {
    const hadFocus = this.#hasFocus();
    if (this.hasUpdated && changed.has('step')) {
      render(nothing, this.renderRoot, this.renderOptions);
    }
    super.update(changed);
    if (hadFocus && !this.#hasFocus()) this.#focusBeginning();
  }

  /** What a person has ticked in a server's HTML before the script was there. */
  #takeOver({ questions: [first] }: Content): void {
    this.renderRoot.querySelectorAll('input').forEach(({ checked }, index) => {
      if (first && checked) this.#onTick(first, first.statements[index], checked);
    });
  }

  protected override render(): TemplateResult {
    const { current: locale } = this.#localization;
    const content = this.#content;
    const intro = html`<slot name="intro"></slot>`;
    const footer = html`<slot name="footer"></slot>`;
    if (!locale || !content) return html`${intro}<slot></slot>${footer}`;
    const level = readJson(this.heading);
    const view: View = {
      msg: locale.msg,
      lang: locale.code,
      content,
      headings: headingsFrom(isHeadingLevel(level) ? level : 2),
    };
    return html`
      ${intro}
      <div class="root" lang=${locale.code} dir="ltr">${this.#renderStep(view)}</div>
      ${footer}
    `;
  }

  #renderStep(view: View): TemplateResult | typeof nothing {
    const { answers, step } = this;
    const { content } = view;
    const onAllRoles = () => this.#go(allRoles(step));
    switch (step.screen) {
      case 'question':
        return questionTemplate({
          ...view,
          step,
          answers,
          onTick: this.#onTick,
          onNext: () => this.#onNext(content, step),
          onBack: () => this.#go(previous(step)),
          onAllRoles,
        });
      case 'result':
        return resultTemplate({
          ...view,
          answers,
          result: score(content, answers),
          linkOf: this.#linksIn(content),
          onReopen: (index) => this.#go(reopen(index)),
          onRestart: this.#onRestart,
          onAllRoles,
        });
      case 'all-roles':
        return allRolesTemplate({
          ...view,
          linkOf: this.#linksIn(content),
          from: step.from,
          onBack: () => this.#go(step.from),
        });
    }
  }

  protected override firstUpdated(): void {
    this.#localization.follow();
  }

  protected override updated(changed: PropertyValues): void {
    const check = (
      name: 'base' | 'paths' | 'heading',
      expected: string,
      isUsable: (value: unknown) => boolean,
    ): void => {
      const value: unknown = this[name];
      if (!changed.has(name) || value == null || value === '' || isUsable(value)) return;
      console.warn(`<role-finder>: ${refusal(name, expected, value)} Anything else is not used.`);
    };
    check('base', 'an http(s) address', (value) => readBase(value, this.baseURI) !== undefined);
    check('paths', 'http(s) addresses or null, by role', (value) => arePaths(readJson(value)));
    check('heading', 'a level from 1 to 4', (value) => isHeadingLevel(readJson(value)));
  }

  #linksIn({ allRoles }: Content): PathLinkOf {
    const paths = { base: readBase(this.base, this.baseURI), paths: readJson(this.paths) };
    return (role) => {
      const link = pathLink(role, allRoles, paths);
      return { ...link, onFollow: (click) => this.#onFollow(role, link.url, click) };
    };
  }

  readonly #onTick: OnTick = (question, statement, ticked) => {
    this.answers = statement
      ? withStatement(this.answers, question, statement, ticked)
      : withNone(this.answers, question, ticked);
  };

  #onNext(content: Content, step: QuestionStep): void {
    const to = next(step, content, this.answers);
    this.#go(to);
    if (to.screen === 'result') this.#announce(score(content, this.answers));
  }

  #onFollow(role: Role, url: string, click: MouseEvent): void {
    const isPlain = !(click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
    const event = new RoleFinderPathEvent(role.id, url, isPlain);
    if (!this.dispatchEvent(event)) click.preventDefault();
  }

  readonly #onRestart = (): void => {
    this.answers = noAnswers;
    this.#go(firstStep);
    this.dispatchEvent(new RoleFinderRestartEvent());
  };

  /** Goes to another step, as the person asks. Where the button clicked had no focus to lose, focus moves all the same. */
  #go(step: Step): void {
    this.step = step;
    void this.updateComplete.then(() => {
      if (!this.#hasFocus()) this.#focusBeginning();
    });
  }

  /**
   * Moves focus to where the screen begins: its message, if it has one, else its heading. The page scrolls only where
   * what follows would else be out of sight: on a phone, after a long list.
   */
  #focusBeginning(): void {
    const beginning = this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]');
    beginning?.focus({ preventScroll: true });
    beginning?.scrollIntoView({ block: 'nearest' });
  }

  #announce({ outcome, found, others }: Result): void {
    const matches = outcome === 'match' ? found : [];
    this.dispatchEvent(
      new RoleFinderCompleteEvent(
        matches.map(({ role }) => role.id),
        Object.fromEntries([...found, ...others].map(({ role, score }) => [role.id, score])),
      ),
    );
  }
}

/** The value of an attribute, which some frameworks set as a property; its text, if it is no JSON. */
function readJson(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return value;
  }
}

/** The content to show in a language: the embedder's, if there is any and it can be used. */
function contentFrom(source: ContentSource | undefined, locale: Locale): Content {
  const { code, msg } = locale;
  const ours = ajoContent(msg);
  if (!source) return ours;
  try {
    return readContent(typeof source === 'function' ? source(code, msg) : source, ours);
  } catch (error) {
    console.error(`<role-finder>: ${String(error)} The built-in content is shown.`);
    return ours;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-finder': RoleFinder;
  }

  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- joins the two
  interface HTMLElementEventMap extends RoleFinderEventMap {}
}
