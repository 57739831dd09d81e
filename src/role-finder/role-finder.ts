import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ajoContent } from '../ajo-content/ajo-content.js';
import { quizLocales } from '../localization/quiz-locales.js';
import { withCode } from '../quiz/answers/code-address.js';
import type { Content, Role } from '../quiz/content/content.js';
import { linkOf, type Paths } from '../quiz/content/role-links.js';
import type { Action, State } from '../quiz/flow/state.js';
import { expectedStep } from '../quiz/flow/step.js';
import { ContentElement } from '../shared/content-element.js';
import { readJson, readText } from '../shared/setting.js';
import {
  completeEvent,
  RoleFinderPathEvent,
  RoleFinderRestartEvent,
  type RoleFinderEventMap,
} from './events.js';
import { ticksBeforeHydration } from './hydration.js';
import { LinkController } from './link-controller.js';
import { ScreenController, type Screen } from './screen-controller.js';
import { Session } from './session.js';
import { quizRules, readSettings } from './settings.js';
import type { AnswerStorage } from './stored-item.js';
import { styles } from './styles/styles.js';
import { noticeTemplate } from './templates/notice.js';
import type { QuizView } from './templates/quiz-view.js';
import { savedTemplate } from './templates/saved.js';
import { screenOf } from './templates/screen.js';

/**
 * Three questions tell a new team member which of the four Adobe Journey Optimizer roles are theirs.
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
 * @slot administrator - what your company says of this role, in the result and among all the roles; so too each other role, by id
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
 * @csspart card - a role in a box, among all the roles
 * @csspart button - every button, and every link that looks like one
 * @csspart primary - the button that leads on, and the link to the path of a role that was found
 * @csspart link - a button that looks like a link
 *
 * @cssprop [--role-finder-accent=#1c57c9, or #a3c3ff on a dark background] - buttons, links, marks and the focus ring
 * @cssprop [--role-finder-on-accent=black or white, whichever reads better] - text on the accent
 * @cssprop [--role-finder-problem=#b3261e, or #ffb4ab on a dark background] - the message where nothing is ticked
 * @cssprop [--role-finder-quiet=color-mix(in srgb, currentColor 85%, transparent)] - secondary text
 * @cssprop [--role-finder-line=color-mix(in srgb, currentColor 60%, transparent)] - borders
 * @cssprop [--role-finder-surface=color-mix(in srgb, currentColor 4%, transparent)] - the background of boxes
 * @cssprop [--role-finder-radius=0.5em] - the corners
 * @cssprop [--role-finder-spacing=1em] - the unit of the distances between and inside boxes
 * @cssprop [--role-finder-width=64em] - how wide the quiz may become
 */
export class RoleFinder extends ContentElement<Content> {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = {
    base: { converter: readText },
    paths: { converter: readJson },
    persist: { converter: readText },
    storage: { attribute: false },
    page: { converter: readText },
  };

  /** The address that the roles' paths are relative to. Empty: the public documentation, in the element's language. */
  base = '';

  /**
   * The addresses of paths, by role id, relative to the base; null for a role that has none. JSON as an attribute. A
   * role without a path links to the documentation's page of all roles, and so does one whose path is no web address.
   * The default has all four: three are in the source document, the developer's only in the public documentation.
   */
  paths: Paths = {};

  /**
   * The name under which the answers and the ticked tasks are saved, in this browser or in `storage`, also an empty one.
   * Null: not saved. What is stored is JSON, under the key `role-finder:` and that name.
   */
  persist: string | null = null;

  /**
   * Where `persist` saves, in place of `localStorage`: `sessionStorage`, or an object with its methods `getItem`, `setItem`
   * and `removeItem`, which may answer by a promise, and fail. Its `note` is what a person is told of it. Where it cannot
   * be used, nothing is saved.
   */
  storage: AnswerStorage | undefined;

  /** The address that a copied link leads to. Empty: the page's own, and no link to copy in a frame. */
  page = '';

  readonly #session = new Session(this);
  readonly #screens = new ScreenController(this, () => this.#nextScreen());
  readonly #link = new LinkController(this, (code, isFollowed) => {
    const isOpen = this.#session.open(code);
    if (isOpen && isFollowed) this.#screens.moveFocus();
    return isOpen;
  });

  /**
   * The answers as a code: lower-case letters and digits, 20 of them for the built-in content. Set, it is read with the
   * next update, and what it holds takes the place of the answers; one that cannot be read changes nothing.
   */
  get code(): string {
    return this.#session.code;
  }

  set code(code: string) {
    this.#session.code = code;
  }

  /**
   * Shows a state of the quiz, as the page for editors does; it is neither saved nor told.
   *
   * @internal
   */
  show(state: State): void {
    this.#session.apply({ type: 'resume', ...state });
  }

  constructor() {
    super({
      locales: quizLocales,
      builtIn: ajoContent,
      unusable: (msg) => msg('The quiz cannot be shown at the moment.'),
      rules: quizRules,
    });
  }

  protected override contentRead(content: Content): void {
    if (this.hasUpdated) this.#session.apply({ type: 'content-changed' });
    else for (const tick of ticksBeforeHydration(this.shadowRoot, content)) this.#session.act(tick);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#session.readGivenCode();
  }

  protected override renderContent(content: Content): TemplateResult {
    const view = this.#viewOf(content);
    const { hasSaved, dropped } = this.#session;
    return html`
      ${noticeTemplate(view, this.#link.isRefused, dropped)} ${this.#screens.render(screenOf(view))}
      ${hasSaved && view.state.step.screen !== 'shared' ? savedTemplate(view) : nothing}
    `;
  }

  #nextScreen(): Screen | undefined {
    const { shown } = this;
    const { state } = this.#session;
    if (!shown || state.step.screen !== 'question') return undefined;
    const atNext = { ...state, step: expectedStep(state.step, shown) };
    return screenOf({ ...this.#viewOf(shown), state: atNext });
  }

  #viewOf(content: Content): QuizView {
    const { code, msg } = this.locale;
    const settings = readSettings(this, this.baseURI);
    return {
      msg,
      lang: code,
      content,
      headings: this.headings,
      dispatch: this.#dispatch,
      onForget: () => {
        this.#goOn();
        this.forget();
      },
      linkOf: (role) => linkOf(role, content.allRoles, settings),
      onFollow: this.#onFollow,
      state: this.#session.state,
      savedIn: this.#session.savedIn,
      resultLink: () => {
        const page = settings.page ?? (parent === window ? location.href : undefined);
        return page && withCode(page, this.code);
      },
      copier: this.copier,
    };
  }

  /** A server knows neither storage nor address, so what it rendered is taken over first. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#session.resume(changed)) this.#link.read();
  }

  readonly #dispatch = (action: Action): void => {
    const isDone = this.#session.do(action);
    if (!action.type.startsWith('tick')) this.#goOn();
    if (action.type.endsWith('-shared')) this.#link.clear();
    const { shown } = this;
    if (!isDone || !shown) return;
    if (action.type === 'restart') this.dispatchEvent(new RoleFinderRestartEvent());
    const { answers, step } = this.#session.state;
    const mayComplete = action.type === 'next' || action.type === 'use-shared';
    if (mayComplete && step.screen === 'result') this.dispatchEvent(completeEvent(shown, answers));
  };

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

  /** Forgets all that the person did, in the storage too; the quiz begins anew. */
  forget(): void {
    this.#session.forget();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-finder': RoleFinder;
  }

  // oxlint-disable-next-line typescript/no-empty-object-type -- joins the two
  interface HTMLElementEventMap extends RoleFinderEventMap {}
}
