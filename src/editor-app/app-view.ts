import type { Locale } from '../quiz/locale.js';
import type { Contents } from './content/contents.js';
import type { JsonPath } from './content/json-path.js';
import type { Found } from './hosts/check-file.js';
import type { Project, Settings } from './project/project.js';
import type { StepId } from './screen.js';

/** What each step of the form is given. */
export interface AppView extends Locale {
  readonly project: Project;
  /** The built-in content, in each language. */
  readonly builtIn: Contents;
  /** Takes over what is decided anew. */
  readonly change: (part: Partial<Project>) => void;
  /** Shows a step, and goes to one of its fields. */
  readonly goTo: (step: StepId, field?: JsonPath) => void;
  /** The part of the content that is edited, which the preview shows: the path of a question, of a role or of a text. */
  readonly selection: JsonPath;
  readonly select: (path: JsonPath) => void;
  /** Goes to the field of a text. */
  readonly edit: (path: JsonPath) => void;
  /** What was found at addresses. */
  readonly found: Found;
  /** Tells what was found at some more. */
  readonly tell: (found: Found) => void;
}

/** Takes over settings that are decided anew. */
export function changeSettings({ project, change }: AppView, part: Partial<Settings>): void {
  change({ settings: { ...project.settings, ...part } });
}
