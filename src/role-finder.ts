import type { msg as Msg } from '@lit/localize';
import { html, LitElement, type nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ajoContent } from './content/ajo-content.js';
import { RoleFinderCompleteEvent, RoleFinderLocaleErrorEvent } from './events.js';
import { LocaleController, type Locale } from './localization.js';
import { noAnswers, withNone, withStatement, type Answers } from './quiz/answers.js';
import type { Content, Link, Question, Role, Statement } from './quiz/content.js';
import { pathLink, readBase, readPaths, type Paths } from './quiz/links.js';
import { score, type Result } from './quiz/scoring.js';
import {
  allRoles,
  firstStep,
  next,
  previous,
  reopen,
  type QuestionStep,
  type Step,
} from './quiz/step.js';
import { styles } from './role-finder.styles.js';
import { allRolesTemplate } from './templates/all-roles.js';
import { questionTemplate } from './templates/question.js';
import { resultTemplate } from './templates/result.js';

/**
 * Three short questions tell a new team member which of the four Adobe Journey Optimizer roles are theirs.
 *
 * It speaks English or French: the language of the nearest `lang`, on the element or around it, and follows its
 * changes. It sends nothing anywhere and stores nothing.
 *
 * @element role-finder
 * @slot - shown until the element is ready; without script, all that is shown
 * @fires {RoleFinderCompleteEvent} role-finder-complete - a person has reached a result
 * @fires {RoleFinderLocaleErrorEvent} role-finder-locale-error - a language could not be loaded; English stands in
 */
export class RoleFinder extends LitElement {
  static override styles = styles;

  /** `lang` stays the native attribute and property; it is only watched. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The address that the roles' paths are relative to. Empty: the public documentation, in the element's language. */
  @property() base = '';

  /**
   * The addresses of paths, by role id, relative to the base; null for a role that has none. JSON as an attribute. A
   * role without a path links to the documentation's page of all roles, and so does one whose path is no web address.
   * The default has all four: three are in the source document, the developer's only in the public documentation.
   */
  @property({ type: Object }) paths: Paths = {};

  @state() private answers: Answers = noAnswers;

  @state() private step: Step = firstStep;

  readonly #localization = new LocaleController(this, (code, error) => {
    this.dispatchEvent(new RoleFinderLocaleErrorEvent(code, error));
  });

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const locale = this.#localization.current;
    if (!locale) return html`<slot></slot>`;
    const { screen } = this.step;
    const key = screen === 'question' ? this.step.index : screen;
    return html`
      <div class="root" lang=${locale.code} dir="ltr">
        ${keyed(key, this.#renderStep(locale.msg, locale.code, contentOf(locale)))}
      </div>
    `;
  }

  #renderStep(msg: typeof Msg, lang: string, content: Content): TemplateResult | typeof nothing {
    const { step, answers } = this;
    const onAllRoles = (): void => this.#go(allRoles(step));
    switch (step.screen) {
      case 'question':
        return questionTemplate({
          msg,
          content,
          step,
          answers,
          onStatement: this.#onStatement,
          onNone: this.#onNone,
          onNext: () => this.#onNext(content, step),
          onBack: () => this.#go(previous(step)),
          onAllRoles,
        });
      case 'result':
        return resultTemplate({
          msg,
          lang,
          content,
          answers,
          result: score(content, answers),
          linkOf: this.#linksIn(content),
          onReopen: (index) => this.#go(reopen(index)),
          onRestart: this.#onRestart,
          onAllRoles,
        });
      case 'all-roles':
        return allRolesTemplate({
          msg,
          content,
          linkOf: this.#linksIn(content),
          from: step.from,
          onBack: () => this.#go(step.from),
        });
    }
  }

  #linksIn({ allRoles }: Content): (role: Role) => Link {
    const paths = { base: readBase(this.base, this.baseURI), paths: readPaths(this.paths) };
    return (role) => pathLink(role, allRoles, paths);
  }

  readonly #onStatement = (question: Question, statement: Statement, ticked: boolean): void => {
    this.answers = withStatement(this.answers, question, statement, ticked);
  };

  readonly #onNone = (question: Question, ticked: boolean): void => {
    this.answers = withNone(this.answers, question, ticked);
  };

  #onNext(content: Content, step: QuestionStep): void {
    const to = next(step, content, this.answers);
    this.#go(to);
    if (to.screen === 'result') this.#announce(score(content, this.answers));
  }

  readonly #onRestart = (): void => {
    this.answers = noAnswers;
    this.#go(firstStep);
  };

  /** Shows a step, and moves focus to where it begins: its message, if it has one, else its heading. */
  #go(step: Step): void {
    this.step = step;
    void this.updateComplete.then(() => {
      const beginning = this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]');
      if (beginning) focusForReading(beginning);
    });
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

/** Moves focus, and scrolls only where what follows would else be out of sight: on a phone, after a long list. */
function focusForReading(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const isLow = element.getBoundingClientRect().top > innerHeight / 2;
  element.scrollIntoView({ block: isLow ? 'start' : 'nearest' });
}

const contents = new WeakMap<Locale, Content>();

/** The content in a language, built once. */
function contentOf(locale: Locale): Content {
  const content = contents.get(locale) ?? ajoContent(locale.msg);
  contents.set(locale, content);
  return content;
}

declare global {
  interface HTMLElementTagNameMap {
    'role-finder': RoleFinder;
  }
}
