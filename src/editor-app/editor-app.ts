import {
  html,
  nothing,
  type LitElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Locale } from '../quiz/locale.js';
import type { AppView } from './app-view.js';
import { builtIn } from './content/built-in.js';
import type { JsonPath } from './content/json-path.js';
import { focusOn } from './controls/focus.js';
import { LightElement } from './controls/light-element.js';
import { withFound, type Found } from './hosts/check-file.js';
import { editorLocales } from './editor-locales.js';
import { keepItem, keptItem } from './project/kept-items.js';
import { projectTemplate } from './project/project-bar.js';
import { ProjectController } from './project/project-controller.js';
import { checksTemplate } from './steps/checks/checks.js';
import { linksTemplate } from './steps/links/links.js';
import { looksTemplate } from './steps/looks/looks.js';
import { publishBarTemplate, publishTemplate } from './steps/publish/publish.js';
import { whereTemplate } from './steps/where/where.js';
import { screenIn, steps, type Screen, type StepId } from './screen.js';
import { startTemplate } from './start.js';
import { languageName } from '../localization/language-name.js';
import { stepName } from './words.js';

const templates: Readonly<Record<StepId, (view: AppView) => TemplateResult>> = {
  where: whereTemplate,
  texts: (view) => html`<editor-texts .view=${view}></editor-texts>`,
  links: linksTemplate,
  looks: looksTemplate,
  checks: checksTemplate,
  publish: publishTemplate,
};

/** The page for editors. */
export class EditorApp extends LightElement {
  static override properties: PropertyDeclarations = {
    screen: { state: true },
    selection: { state: true },
    code: { state: true },
    found: { state: true },
  };

  declare screen: Screen;
  declare selection: JsonPath;
  /** The code of the language of the form. */
  declare code: string;
  /** What was found at addresses. */
  declare found: Found;

  readonly #projects = new ProjectController(this);

  /** The field to go to, once it is there. */
  #wanted: JsonPath | undefined;

  constructor() {
    super();
    this.selection = ['title'];
    this.found = [];
    this.screen = screenIn(location.hash);
    this.code = editorLocales.localeFor(keptItem('language') ?? navigator.language).code;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = this.code;
    addEventListener('hashchange', this.#onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHash);
  }

  /** The language of the form. */
  get locale(): Locale {
    return editorLocales.localeFor(this.code);
  }

  /** Links and contacts stand in results: a role's is shown there. */
  get #shownSelection(): JsonPath {
    const isOfRole = this.screen !== 'links' || this.selection[0] === 'roles';
    return isOfRole ? this.selection : ['roles', 0, 'start'];
  }

  get #view(): AppView {
    return {
      ...this.locale,
      project: this.#projects.project,
      builtIn,
      change: (part) => this.#projects.change(part),
      goTo: (step, field) => this.#goTo(step, field),
      selection: this.#shownSelection,
      select: (path) => (this.selection = path),
      edit: (path) => {
        this.selection = path;
        this.#goTo('texts', path);
      },
      found: this.found,
      tell: (found) => (this.found = withFound(this.found, found)),
    };
  }

  protected override render(): TemplateResult {
    const { screen } = this;
    return html`
      ${this.#barTemplate(screen)}
      ${
        isStep(screen)
          ? this.#formTemplate(screen)
          : html`<main class="page">${startTemplate(this.#view, screen)}</main>`
      }
    `;
  }

  #barTemplate(screen: Screen): TemplateResult {
    const { msg } = this.locale;
    return html`
      <header class="bar">
        <a class="brand" href="#start">${msg('Role finder')}</a>
        ${isStep(screen) ? projectTemplate(this.locale, this.#projects) : nothing}
        <div class="languages" role="group" aria-label=${msg('Language')}>
          ${editorLocales.codes.map(
            (code) => html`
              <button
                type="button"
                lang=${code}
                aria-pressed=${code === this.code ? 'true' : 'false'}
                @click=${() => this.#setLanguage(code)}
              >
                ${languageName(code)}
              </button>
            `,
          )}
        </div>
        <p class="problem" role="alert">${this.#projects.problem}</p>
      </header>
    `;
  }

  #stepsTemplate(current: StepId): TemplateResult {
    const { msg } = this.locale;
    return html`
      <nav class="steps" aria-label=${msg('Steps')}>
        <ol>
          ${steps.map(
            (step) => html`
              <li>
                <a href="#${step}" aria-current=${step === current ? 'step' : nothing}>
                  ${stepName(this.#view, step)}
                </a>
              </li>
            `,
          )}
        </ol>
      </nav>
    `;
  }

  #formTemplate(step: StepId): TemplateResult {
    const { msg } = this.locale;
    const view = this.#view;
    const next = steps[steps.indexOf(step) + 1];
    return html`
      ${this.#stepsTemplate(step)}
      <div class="work">
        <main class="form">
          <h1 tabindex="-1">${stepName(view, step)}</h1>
          ${templates[step](view)}
          ${next ? html`<p class="onward"><a href="#${next}">${stepName(view, next)} →</a></p>` : nothing}
        </main>
        <aside class="aside" aria-labelledby="preview">
          <h2 class="unseen" id="preview">${msg('Preview')}</h2>
          <editor-preview .view=${view} .isEditing=${step === 'texts'}></editor-preview>
        </aside>
      </div>
      ${publishBarTemplate(view)}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    document.title = this.locale.msg('Role finder for your site');
    if (changed.has('screen'))
      this.querySelector('.steps [aria-current]')?.scrollIntoView({
        block: 'nearest',
        inline: 'center',
      });
    if (this.#wanted) void this.#focusOn(this.#wanted);
    this.#wanted = undefined;
  }

  /** The fields of the texts are there only after the element that shows them has updated. */
  async #focusOn(path: JsonPath): Promise<void> {
    await this.querySelector<LitElement>('editor-texts')?.updateComplete;
    const field = this.querySelector<HTMLElement>(`[data-path="${path.join('.')}"]`);
    if (!field) return;
    await focusOn(field);
    field.scrollIntoView({ block: 'center' });
  }

  #goTo(step: StepId, field?: JsonPath): void {
    this.#wanted = field;
    if (field) this.screen = step;
    location.hash = step;
    this.requestUpdate();
  }

  readonly #onHash = (): void => {
    const screen = screenIn(location.hash);
    // One of its fields has the focus.
    if (screen === this.screen) return;
    this.screen = screen;
    void this.updateComplete.then(() => {
      scrollTo(0, 0);
      this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    });
  };

  #setLanguage(code: string): void {
    this.code = document.documentElement.lang = code;
    keepItem('language', code);
  }
}

function isStep(screen: Screen): screen is StepId {
  return screen in templates;
}
