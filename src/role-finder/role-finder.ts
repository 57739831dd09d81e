import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LocaleController } from '../localization/locale-controller.js';
import type { Locale } from '../localization/locales.js';
import type { Content, Role } from '../quiz/content.js';
import { matchingRoles, reportOf } from '../quiz/report.js';
import { linkOf, type Paths } from '../quiz/role-links.js';
import { score } from '../quiz/scoring.js';
import { initialState, reduce, type Action, type State } from '../quiz/state.js';
import { bringFocusIntoView } from '../shared/bars.js';
import { GroundController } from '../shared/ground/ground-controller.js';
import type { HeadingLevel } from '../shared/heading-level.js';
import { headingsFrom } from '../shared/headings.js';
import { earlyTicks } from './early-ticks.js';
import {
  RoleFinderCompleteEvent,
  RoleFinderPathEvent,
  RoleFinderRestartEvent,
  type RoleFinderEventMap,
} from './events.js';
import { ScreenController } from './screen-controller.js';
import {
  problemWith,
  readContentSource,
  readJson,
  readSettings,
  settingNames,
  type ContentSource,
} from './settings.js';
import { styles } from './styles/styles.js';
import { overviewTemplate } from './templates/overview.js';
import { questionTemplate } from './templates/question.js';
import type { QuizView } from './templates/quiz-view.js';
import { resultTemplate } from './templates/result.js';

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
 * @slot - shown where the script is not there or not yet; then the quiz stands in its place
 * @slot intro - shown above the quiz, on every screen
 * @slot footer - shown below the quiz, on every screen
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
 * @cssprop [--role-finder-accent=#1c57c9, or #a3c3ff on a dark ground] - buttons, links, marks and the focus ring
 * @cssprop [--role-finder-on-accent=black or white, whichever reads better] - text on the accent
 * @cssprop [--role-finder-problem=#b3261e, or #ffb4ab on a dark ground] - the message where nothing is ticked
 * @cssprop [--role-finder-quiet=color-mix(in srgb, currentColor 85%, transparent)] - secondary text
 * @cssprop [--role-finder-line=color-mix(in srgb, currentColor 60%, transparent)] - borders
 * @cssprop [--role-finder-surface=color-mix(in srgb, currentColor 4%, transparent)] - the background of cards
 * @cssprop [--role-finder-radius=0.5em] - the corners
 * @cssprop [--role-finder-spacing=1em] - the unit of the distances between and inside boxes
 * @cssprop [--role-finder-width=64em] - how wide the quiz may become
 */
export class RoleFinder extends LitElement {
  static override styles: CSSResultGroup = styles;

  static override properties: PropertyDeclarations = {
    base: {},
    paths: { converter: readJson },
    heading: { converter: readJson },
    content: { attribute: false },
    state: { state: true },
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

  private state: State = initialState;

  readonly #localization = new LocaleController(this);
  readonly #ground = new GroundController(this);

  readonly #screens = new ScreenController(this);

  /** The language of the content that is shown. */
  #locale: Locale | undefined;

  /** What is shown: the built-in content or the embedder's, in that language. */
  #content: Content | undefined;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.#localization.follow();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { locale } = this.#localization;
    if (locale === this.#locale && !changed.has('content')) return;
    this.#locale = locale;
    const content = readContentSource(this.content, locale);
    this.#content = content;
    const actions: readonly Action[] = this.hasUpdated
      ? [{ type: 'content-changed' }]
      : earlyTicks(this.shadowRoot, content);
    this.state = actions.reduce((state, action) => reduce(state, action, content), this.state);
  }

  protected override render(): TemplateResult {
    const { code } = this.#localization.locale;
    return html`
      <slot name="intro"></slot>
      <div class="root" lang=${code} dir="ltr" @focusin=${bringFocusIntoView}>
        ${this.#content ? this.#renderScreen(this.#content) : nothing}
      </div>
      <slot name="footer"></slot>
    `;
  }

  #renderScreen(content: Content): TemplateResult {
    const { step } = this.state;
    const question = step.screen === 'question' ? content.questions[step.index] : undefined;
    return this.#screens.render(question?.id ?? step.screen, this.#screenOf(content));
  }

  #screenOf(content: Content): TemplateResult | typeof nothing {
    const { answers, step } = this.state;
    const view = this.#viewOf(content);
    switch (step.screen) {
      case 'question':
        return questionTemplate(view, step, answers);
      case 'result':
        return resultTemplate(view, reportOf(content, answers, view.linkOf));
      case 'shared':
        return resultTemplate(view, reportOf(content, step.answers, view.linkOf));
      case 'overview':
        return overviewTemplate(view, step);
    }
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
    };
  }

  /** Until now, the language of what a server had rendered counted; from here on, that of the page does. */
  protected override firstUpdated(): void {
    this.#localization.follow();
  }

  protected override updated(changed: PropertyValues): void {
    this.#ground.look();
    for (const name of settingNames) {
      const problem = changed.has(name) && problemWith(name, this[name], this.baseURI);
      if (problem) console.warn(`<role-finder>: ${problem} Anything else is not used.`);
    }
  }

  #do(action: Action, content: Content): void {
    this.state = reduce(this.state, action, content);
    if (action.type !== 'tick' && action.type !== 'tick-none') this.#screens.moveFocus();
    if (action.type === 'restart') this.dispatchEvent(new RoleFinderRestartEvent());
    if (action.type === 'next' && this.state.step.screen === 'result') this.#announce(content);
  }

  readonly #onFollow = (role: Role, url: string, click: MouseEvent): void => {
    const isPlain = !(click.ctrlKey || click.metaKey || click.shiftKey || click.altKey);
    const event = new RoleFinderPathEvent(role.id, url, isPlain);
    if (!this.dispatchEvent(event)) click.preventDefault();
  };

  #announce(content: Content): void {
    const result = score(content, this.state.answers);
    const all = [...result.found, ...result.others];
    this.dispatchEvent(
      new RoleFinderCompleteEvent(
        matchingRoles(result).map(({ id }) => id),
        Object.fromEntries(all.map(({ role, score }) => [role.id, score])),
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-finder': RoleFinder;
  }

  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- joins the two
  interface HTMLElementEventMap extends RoleFinderEventMap {}
}
