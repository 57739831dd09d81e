import { str } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Locale } from '../../quiz/locale.js';
import { builtIn } from '../content/built-in.js';
import { keepItem, keptItem } from './kept-items.js';
import { saveFile, textOf } from './files.js';
import { newProject } from './new-project.js';
import { readProject, serializeProject } from './project-file.js';
import type { Project } from './project.js';
import { fileProblem } from './words.js';

interface Host extends ReactiveElement {
  readonly locale: Locale;
}

const textOfNew = serializeProject(newProject, builtIn);

/** The project of the page: it is saved as a file, opened from one, dropped onto the page, and kept in this browser. */
export class ProjectController implements ReactiveController {
  readonly #host: Host;
  #project = newProject;
  #listening: AbortController | undefined;

  /** The text of the file that was saved or opened last. */
  #saved = textOfNew;

  /** Whether this browser keeps the project: a reload loses nothing. */
  isKept = false;

  /** What is wrong with the file that was to be opened; empty if nothing is. */
  problem = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    this.#resume();
  }

  get project(): Project {
    return this.#project;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    addEventListener('dragover', onDragOver, this.#listening);
    addEventListener('drop', (event) => this.#onDrop(event), this.#listening);
    addEventListener('beforeunload', (event) => this.#onLeave(event), this.#listening);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** Takes over what is decided anew. */
  change(part: Partial<Project>): void {
    this.#project = { ...this.#project, ...part };
    this.#keep();
  }

  /** Saves the project as a file. */
  save(): void {
    this.#saved = this.#text;
    saveFile('role-finder-project.json', this.#saved);
  }

  /** Opens a file of a project or of content. One that cannot be used changes nothing; its problem is told. */
  async open(file: File): Promise<void> {
    const { msg } = this.#host.locale;
    try {
      const opened = readProject(await textOf(file), builtIn);
      const question = msg('Your changes are not saved. Open the file and lose them?');
      if (this.#text !== this.#saved && !confirm(question)) return;
      this.#take({ ...this.#project, ...opened });
    } catch (error) {
      const { name } = file;
      const problem = fileProblem(this.#host.locale, error);
      this.problem = msg(str`“${name}” cannot be used. ${problem}`);
      this.#host.requestUpdate();
    }
  }

  /** Begins anew, if the person agrees to it. */
  forget(): void {
    const { msg } = this.#host.locale;
    if (confirm(msg('Delete the project kept in this browser, and start over?')))
      this.#take(newProject);
  }

  get #text(): string {
    return serializeProject(this.#project, builtIn);
  }

  /** Takes a project that is saved, or a new one. */
  #take(project: Project): void {
    this.#project = project;
    this.#saved = this.#text;
    this.#keep();
  }

  #keep(): void {
    const text = this.#text;
    const isNew = text === textOfNew;
    this.isKept = keepItem('project', isNew ? null : text) && !isNew;
    this.problem = '';
    this.#host.requestUpdate();
  }

  #resume(): void {
    try {
      const kept = keptItem('project');
      this.#project = { ...newProject, ...readProject(kept ?? textOfNew, builtIn) };
      this.isKept = kept !== null;
    } catch {
      // It is of another release: nothing can be made of it.
      keepItem('project', null);
    }
  }

  #onDrop(event: DragEvent): void {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void this.open(file);
  }

  #onLeave(event: BeforeUnloadEvent): void {
    if (!this.isKept && this.#text !== this.#saved) event.preventDefault();
  }
}

/** Without it, the browser would open the file in place of the page. */
function onDragOver(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}
