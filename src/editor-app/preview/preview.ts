import '../../index.js';
import '../../team.js';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { RoleFinder } from '../../role-finder/role-finder.js';
import type { AppView } from '../app-view.js';
import { valueAt, type JsonPath } from '../content/json-path.js';
import { pathOfText } from '../content/path-of-text.js';
import { textPathsIn } from '../content/text-paths.js';
import { segmentedField } from '../controls/fields.js';
import { LightElement } from '../controls/light-element.js';
import { languageName } from '../../localization/language-name.js';
import { bringIntoSight, placeOfText } from './place-of-text.js';
import { stateShowing } from './preview-state.js';

/** The quiz, or the team view, as it is going to be: at the screen that shows what is edited. */
export class EditorPreview extends LightElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    isEditing: { attribute: false },
    width: { state: true },
    background: { state: true },
    language: { state: true },
  };

  declare view: AppView;
  /** Whether a click on a text goes to its field; otherwise the quiz can be taken. */
  declare isEditing: boolean;
  declare width: string;
  declare background: string;
  /** The language of the preview; empty for that of the form. */
  declare language: string;

  readonly #finder = createRef<RoleFinder>();
  readonly #frame = createRef<HTMLElement>();

  /** What the quiz was brought to show last. */
  #shown: JsonPath = [];

  constructor() {
    super();
    this.isEditing = false;
    this.width = 'wide';
    this.background = 'light';
    this.language = '';
  }

  protected override render(): TemplateResult {
    const { msg, code, project } = this.view;
    const { publish, settings } = project;
    const lang = settings.lang || this.language || code;
    const accent = settings.accent ? `--role-finder-accent: ${settings.accent}` : nothing;
    return html`
      <div class="preview-tools">
        ${segmentedField({
          label: msg('Width'),
          value: this.width,
          options: [
            { value: 'wide', label: msg('Wide') },
            { value: 'phone', label: msg('Phone') },
          ],
          onChange: (width) => (this.width = width),
        })}
        ${segmentedField({
          label: msg('Background'),
          value: this.background,
          options: [
            { value: 'light', label: msg('Light') },
            { value: 'dark', label: msg('Dark') },
          ],
          onChange: (background) => (this.background = background),
        })}
        ${
          settings.lang
            ? nothing
            : segmentedField({
                label: msg('Language'),
                value: lang,
                options: Object.keys(project.content).map((each) => ({
                  value: each,
                  label: languageName(each),
                })),
                onChange: (language) => (this.language = language),
              })
        }
      </div>
      ${
        this.isEditing && publish === 'quiz'
          ? html`<p class="hint preview-hint">${msg('Click a text to change it.')}</p>`
          : nothing
      }
      <div
        ${ref(this.#frame)}
        class="preview-frame"
        data-width=${this.width}
        data-background=${this.background}
      >
        ${
          publish === 'team'
            ? html`
                <role-finder-team
                  lang=${lang}
                  style=${accent}
                  heading="3"
                  .content=${(locale: string) => project.content[locale]}
                ></role-finder-team>
              `
            : html`
                <role-finder
                  ${ref(this.#finder)}
                  lang=${lang}
                  style=${accent}
                  heading="3"
                  .content=${(locale: string) => project.content[locale]}
                  @click=${(event: Event) => this.#edit(event, lang)}
                ></role-finder>
              `
        }
      </div>
    `;
  }

  protected override updated(): void {
    const finder = this.#finder.value;
    const before = this.#shown;
    const { selection } = this.view;
    if (!finder || selection.join() === before.join()) return;
    this.#shown = selection;
    const screenOf = (path: JsonPath): string => path.slice(0, 3).join();
    void this.#show(finder, screenOf(selection) !== screenOf(before));
  }

  /** Shows what is selected: at another screen, or where it stands at the present one. */
  async #show(finder: RoleFinder, isOther: boolean): Promise<void> {
    await finder.updateComplete;
    const { selection, project } = this.view;
    const content = project.content[finder.lang];
    if (!content) return;
    if (isOther) finder.show(stateShowing(selection, content));
    await finder.updateComplete;
    const [path = selection] = textPathsIn(valueAt(content, selection), selection);
    const text = valueAt(content, path);
    const { shadowRoot } = finder;
    const place = shadowRoot && typeof text === 'string' && placeOfText(shadowRoot, text);
    if (place && this.#frame.value) bringIntoSight(this.#frame.value, place);
  }

  /** Goes to the field of the text that is clicked. */
  #edit(event: Event, lang: string): void {
    const content = this.isEditing ? this.view.project.content[lang] : undefined;
    const [target] = event.composedPath();
    const path =
      content && target instanceof Element
        ? pathOfText(content, target.textContent, this.view.selection)
        : undefined;
    if (!path) return;
    // No box is ticked and no link is followed, which would take the focus.
    event.preventDefault();
    this.view.edit(path);
  }
}
