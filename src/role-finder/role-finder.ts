import {
  html,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ajoContent } from '../ajo-content/ajo-content.js';
import { LocaleController } from '../localization/locale-controller.js';
import type { Locale } from '../quiz/locale.js';
import { quizLocales } from '../localization/quiz-locales.js';
import { withCode } from '../quiz/answers/code-address.js';
import type { Content, Role } from '../quiz/content/content.js';
import { matchingRoles, reportOf } from '../quiz/result/report.js';
import { linkOf, type Paths } from '../quiz/content/role-links.js';
import { score } from '../quiz/result/scoring.js';
import { reduce, type Action, type State } from '../quiz/flow/state.js';
import { ContentController, type ContentSource } from '../shared/content-controller.js';
import { Copier } from '../shared/copying/copier.js';
import { fallbackTemplate } from '../shared/fallback.js';
import { BackgroundController } from '../shared/background/background-controller.js';
import type { HeadingLevel } from '../shared/heading-level.js';
import { headingsFrom } from '../shared/headings.js';
import { MutationController } from '../shared/mutation-controller.js';
import { keepOwnKeys } from '../shared/own-keys.js';
import { PortableElement } from '../shared/portable-element.js';
import { PrintController } from '../shared/print-controller.js';
import { scrollFocusIntoView } from '../shared/scroll-into-view.js';
import { readJson, readText } from '../shared/setting.js';
import { ticksBeforeHydration } from './hydration.js';
import {
  RoleFinderCompleteEvent,
  RoleFinderPathEvent,
  RoleFinderRestartEvent,
  type RoleFinderEventMap,
} from './events.js';
import { StorageController } from './storage.js';
import { LinkController } from './link-controller.js';
import { ScreenController } from './screen-controller.js';
import { Session } from './session.js';
import { problemWith, readSettings, settingNames } from './settings.js';
import { styles } from './styles/styles.js';
import { savedTemplate } from './templates/saved.js';
import { noticeTemplate } from './templates/notice.js';
import { overviewTemplate } from './templates/overview.js';
import { questionTemplate } from './templates/question.js';
import type { SavedIn, QuizView } from './templates/quiz-view.js';
import { resultTemplate } from './templates/result.js';
import { sharedTemplate } from './templates/shared.js';

/**
 * Three short questions tell a new team member which of the four Adobe Journey Optimizer roles are theirs.
 *
 * It speaks English or French: the language of the nearest `lang`, on the element or around it, and follows its
 * changes. It sends nothing anywhere, and stores nothing unless `persist` asks for it. A value that cannot be used is reported on the console, and
 * the default stays.
 *
 * @element role-finder
 *
 * @attr {string} lang - the language, of the element or of what is around it: the nearest counts
 *
 * @slot - shown where the script, or the `content`, is not there or not yet; then the quiz stands in its place
 * @slot intro - shown above the quiz, on every screen
 * @slot footer - shown below the quiz, on every screen
 * @slot administrator - what your company says of this role, in its card and among all the roles; so too each other role, by id
 * @slot data-engineer - the same
 * @slot developer - the same
 * @slot marketer - the same
 *
 * @fires {RoleFinderCompleteEvent} role-finder-complete - a person has reached a result
 * @fires {RoleFinderRestartEvent} role-finder-restart - a person has begun again
 * @fires {RoleFinderPathEvent} role-finder-path - a person follows the link of a role; cancelable
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
 * @cssprop [--role-finder-accent=#1c57c9, or #a3c3ff on a dark background] - buttons, links, marks and the focus ring
 * @cssprop [--role-finder-on-accent=black or white, whichever reads better] - text on the accent
 * @cssprop [--role-finder-problem=#b3261e, or #ffb4ab on a dark background] - the message where nothing is ticked
 * @cssprop [--role-finder-quiet=color-mix(in srgb, currentColor 85%, transparent)] - secondary text
 * @cssprop [--role-finder-line=color-mix(in srgb, currentColor 60%, transparent)] - borders
 * @cssprop [--role-finder-surface=color-mix(in srgb, currentColor 4%, transparent)] - the background of cards
 * @cssprop [--role-finder-radius=0.5em] - the corners
 * @cssprop [--role-finder-spacing=1em] - the unit of the distances between and inside boxes
 * @cssprop [--role-finder-width=64em] - how wide the quiz may become
 */
export class RoleFinder extends PortableElement {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = {
    base: { converter: readText },
    paths: { converter: readJson },
    heading: { converter: readJson },
    persist: { converter: readText },
    page: { converter: readText },
    content: { converter: readText, hasChanged: () => true },
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

  /**
   * Content of your own, in place of the built-in one, or overrides of it: the address of a JSON file, which the
   * attribute takes too, what such a file holds, or a function of the language that returns it. Until a file is there,
   * and where the content cannot be used, the element shows what stands in it, and keeps and tells nothing. To try again
   * then, set it again.
   */
  content: ContentSource | undefined;

  /**
   * The name under which the answers and the ticked tasks are saved in this browser, also an empty one. Null: not saved. What is
   * stored is JSON, under the key `role-finder:` and that name.
   */
  persist: string | null = null;

  /** The address that a copied link leads to. Empty: the page's own, and no link to copy in a frame. */
  page = '';

  readonly #localization = new LocaleController(this, quizLocales);
  readonly #contents = new ContentController(this);

  readonly #screens = new ScreenController(this, () => this.#prepareResult());
  readonly #link = new LinkController(this, (code, isFollowed) => {
    const isOpen = !!this.#content && this.#session.open(code, this.#content);
    if (isOpen && isFollowed) this.#screens.moveFocus();
    return isOpen;
  });

  readonly #copier = new Copier(this);
  readonly #session = new Session(() => this.requestUpdate());

  /** The language of the content that is shown. */
  #locale: Locale | undefined;

  /** What is shown: the built-in content or the embedder's, in that language; undefined as long as there is none. */
  #content: Content | undefined;

  #isPrepared = false;

  /** A code that was set, until it is read. */
  #givenCode = '';

  /** Where a host saves the answers. */
  #savedIn: SavedIn;

  /** The content for which what comes from elsewhere was looked up. */
  #takenUp: Content | undefined;

  /**
   * The answers as a code: lower-case letters and digits, at most 40 for the built-in content. Set, it is read with the
   * next update, and what it holds takes the place of the answers; one that cannot be read changes nothing.
   */
  get code(): string {
    return this.#givenCode || (this.#content ? this.#session.codeOf(this.#content) : '');
  }

  set code(code: string) {
    this.#givenCode = code;
    this.requestUpdate();
  }

  /**
   * Where a host saves the answers, by `code`: that is what a person is told.
   *
   * @internal
   */
  set savedIn(savedIn: SavedIn) {
    this.#savedIn = savedIn;
    this.requestUpdate();
  }

  /**
   * The content that is shown; undefined as long as there is none.
   *
   * @internal
   */
  get shown(): Content | undefined {
    return this.#content;
  }

  constructor() {
    super();
    this.addController(new BackgroundController(this));
    this.addController(new PrintController(this));
    new StorageController(this, () => {
      if (this.#content) this.#session.takeOver(this.#content, this.persist);
    });
    this.addController(new MutationController(this));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.#localization.follow();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { locale } = this.#localization;
    if (locale !== this.#locale || changed.has('content')) this.#readContent(locale);
    if (this.#content && this.#givenCode) this.#takeCode(this.#content, this.#givenCode);
  }

  #readContent(locale: Locale): void {
    this.#locale = locale;
    const content = this.#contents.read(locale, ajoContent(locale.msg));
    this.#content = content;
    if (!content) return;
    const actions: readonly Action[] = this.hasUpdated
      ? [{ type: 'content-changed' }]
      : ticksBeforeHydration(this.shadowRoot, content);
    for (const action of actions)
      this.#session.state = reduce(this.#session.state, action, content);
  }

  #takeCode(content: Content, code: string): void {
    this.#givenCode = '';
    const problem = this.#session.takeCode(code, content, this.persist);
    if (problem) console.warn(`<role-finder>: the code is ${problem}. It is not used.`);
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
          ${this.#content ? this.#renderQuiz(this.#viewOf(this.#content)) : this.#renderFallback()}
        </div>
      </div>
      <slot name="footer"></slot>
    `;
  }

  #renderFallback(): TemplateResult {
    const { msg } = this.#localization.locale;
    return fallbackTemplate(
      this.#contents.isUnusable && msg('The quiz cannot be shown at the moment.'),
    );
  }

  #renderQuiz(view: QuizView): TemplateResult {
    const { state, hasSaved, dropped } = this.#session;
    const { screen, index } = { index: 0, ...state.step };
    const subject = screen === 'question' ? (view.content.questions[index]?.id ?? '') : screen;
    return html`
      ${noticeTemplate(view, this.#link.isRefused, dropped)}
      ${this.#screens.render(subject, this.#screenOf(view, state))}
      ${hasSaved && screen !== 'shared' ? savedTemplate(view) : nothing}
    `;
  }

  #screenOf(view: QuizView, { answers, step, done }: State): TemplateResult | typeof nothing {
    switch (step.screen) {
      case 'question':
        return questionTemplate(view, step, answers);
      case 'result':
        return resultTemplate(view, reportOf(view.content, answers, done, view.linkOf));
      case 'shared':
        return sharedTemplate(view, reportOf(view.content, step.answers, [], view.linkOf));
      case 'overview':
        return overviewTemplate(view, step);
    }
  }

  /** Renders the result out of sight: the first time takes a browser twice as long, and comes while the person reads. */
  #prepareResult(): void {
    const { state } = this.#session;
    if (this.#isPrepared || !this.#content || state.step.screen !== 'question') return;
    this.#isPrepared = true;
    const result = { ...state, step: { screen: 'result' } } as const;
    render(this.#screenOf(this.#viewOf(this.#content), result), document.createElement('div'));
  }

  #viewOf(content: Content): QuizView {
    const { code, msg } = this.#localization.locale;
    const settings = readSettings(this, this.baseURI);
    return {
      msg,
      lang: code,
      content,
      headings: headingsFrom(settings.heading),
      dispatch: (action) => this.#do(action, content),
      linkOf: (role) => linkOf(role, content.allRoles, settings),
      onFollow: this.#onFollow,
      state: this.#session.state,
      savedIn: this.#savedIn ?? (this.#session.isSaving ? 'browser' : undefined),
      resultLink: () => {
        const page = settings.page ?? (parent === window ? location.href : undefined);
        return page && withCode(page, this.code);
      },
      copier: this.#copier,
    };
  }

  /** Until now, the language of what a server had rendered counted; from here on, that of the page does. */
  protected override firstUpdated(): void {
    this.#localization.follow();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.#content) this.#takeUp(this.#content, changed);
    for (const name of settingNames) {
      const problem = changed.has(name) && problemWith(name, this[name], this.baseURI);
      if (problem) console.warn(`<role-finder>: ${problem} Anything else is not used.`);
    }
  }

  /** What is saved, and what the address holds. A server knows neither, so what it rendered is taken over first. */
  #takeUp(content: Content, changed: PropertyValues): void {
    // The same content in another language has nothing new to read.
    const isNew = !this.#takenUp || (content !== this.#takenUp && changed.has('content'));
    this.#takenUp = content;
    const isNewName = changed.has('persist');
    // Another name may be another person's.
    if (this.persist !== null && (changed.get('persist') ?? null) !== null) this.#session.reset();
    if (isNew || isNewName) this.#session.recall(content, this.persist, isNewName);
    if (isNew) this.#link.read();
  }

  #do(action: Action, content: Content): void {
    const isDone = this.#session.do(action, content, this.persist);
    if (!action.type.startsWith('tick')) this.#goOn();
    if (action.type.endsWith('-shared')) this.#link.clear();
    if (action.type === 'forget') this.forget();
    if (!isDone) return;
    if (action.type === 'restart') this.dispatchEvent(new RoleFinderRestartEvent());
    const mayComplete = action.type === 'next' || action.type === 'use-shared';
    if (mayComplete && this.#session.state.step.screen === 'result') this.#announce(content);
  }

  /** Focus follows, and what was said above the screen before is gone. */
  #goOn(): void {
    this.#screens.moveFocus();
    this.#link.isRefused = false;
    this.#session.dropped = 0;
  }

  readonly #onFollow = (role: Role, url: string, click: MouseEvent): void => {
    const isPlain = !(click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
    const event = new RoleFinderPathEvent(role.id, url, isPlain);
    if (!this.dispatchEvent(event)) click.preventDefault();
  };

  #announce(content: Content): void {
    const result = score(content, this.#session.state.answers);
    this.dispatchEvent(
      new RoleFinderCompleteEvent(
        matchingRoles(result).map(({ id }) => id),
        Object.fromEntries(result.all.map(({ role, score }) => [role.id, score])),
      ),
    );
  }

  /** Forgets all that the person did, in the storage too; the quiz begins anew. */
  forget(): void {
    this.#session.forget(this.persist);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-finder': RoleFinder;
  }

  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- joins the two
  interface HTMLElementEventMap extends RoleFinderEventMap {}
}
