import type { AppView } from '../../src/editor-app/app-view.js';
import { builtIn } from '../../src/editor-app/content/built-in.js';
import type { JsonPath } from '../../src/editor-app/content/json-path.js';
import { editorLocales } from '../../src/editor-app/editor-locales.js';
import { newProject } from '../../src/editor-app/project/new-project.js';
import type { Project } from '../../src/editor-app/project/project.js';
import type { Content } from '../../src/quiz/content/content.js';

/** The state of the app around a step of its form: each change comes back to the step, as in the app. */
export class EditorState {
  project: Project;
  selection: JsonPath;
  /** The texts that the step went to. */
  readonly edited: JsonPath[] = [];
  readonly #show: (view: AppView) => void;

  constructor(
    show: (view: AppView) => void,
    given: { readonly project?: Project | undefined; readonly selection?: JsonPath } = {},
  ) {
    this.project = given.project ?? newProject;
    this.selection = given.selection ?? ['title'];
    this.#show = show;
    show(this.#view);
  }

  get english(): Content {
    const { en } = this.project.content;
    if (!en) throw new RangeError('There is no English.');
    return en;
  }

  get #view(): AppView {
    const { project, selection } = this;
    return {
      ...editorLocales.localeFor('en'),
      project,
      builtIn,
      change: (part) => {
        this.project = { ...this.project, ...part };
        this.#update();
      },
      goTo: () => undefined,
      selection,
      select: (path) => {
        this.selection = path;
        this.#update();
      },
      edit: (path) => this.edited.push(path),
      found: [],
      tell: () => undefined,
    };
  }

  #update(): void {
    queueMicrotask(() => this.#show(this.#view));
  }
}
