// The one file of an editor: the settings and the content.
import {
  exactly,
  fail,
  isRecord,
  record,
  type Fields,
  type Validator,
} from '../../quiz/validators.js';
import { contentFile, contentsOf, othersIn } from '../content/content-file.js';
import type { Contents } from '../content/contents.js';
import { noSettings, type Project, type Settings } from './project.js';

/** What is in the file of a project; its `content` is what a file of content has. */
interface ProjectJson extends Omit<Project, 'content' | 'others'> {
  readonly project: 'role-finder';
  readonly version: 1;
  readonly content: Fields;
}

/** What a file holds. A file of content holds no settings. */
type Opened = Pick<Project, 'content' | 'others'> & Partial<Project>;

const anyText: Validator<string> = (value, path) =>
  typeof value === 'string' ? value : fail(path, 'a text', value);

const flag: Validator<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : fail(path, 'true or false', value);

const object: Validator<Fields> = (value, path) =>
  isRecord(value) ? value : fail(path, 'an object', value);

const quizOrTeam: Validator<Project['publish']> = (value, path) =>
  value === 'quiz' || value === 'team' ? value : fail(path, 'one of quiz, team', value);

const settings = record<Settings>({
  folder: anyText,
  contentAddress: anyText,
  lang: anyText,
  accent: anyText,
  theme: anyText,
  isKept: flag,
  isReported: flag,
  page: anyText,
  company: anyText,
});

const projectJson = record<ProjectJson>({
  project: exactly('role-finder'),
  version: exactly(1),
  publish: quizOrTeam,
  host: anyText,
  route: anyText,
  settings: (value, path) => settings({ ...noSettings, ...object(value, path) }, path),
  content: object,
});

/** A project as the text of its file. */
export function serializeProject(
  { content, others, ...decided }: Project,
  builtIn: Contents,
): string {
  const json = {
    project: 'role-finder',
    version: 1,
    ...decided,
    content: { ...others, ...contentFile(builtIn, content) },
  } satisfies ProjectJson;
  return `${JSON.stringify(json, null, 2)}\n`;
}

/**
 * Reads the text of a file of a project, or of a file of content.
 *
 * @throws SyntaxError where it is no JSON, ValidationError where something in it is wrong
 */
export function readProject(json: string, builtIn: Contents): Opened {
  const file: unknown = JSON.parse(json);
  const isProject = isRecord(file) && 'project' in file;
  const { content, ...decided } = isProject ? decisions(file) : { content: file };
  return {
    ...decided,
    content: contentsOf(content, builtIn),
    others: othersIn(content, Object.keys(builtIn)),
  };
}

function decisions(
  file: unknown,
): Omit<Project, 'content' | 'others'> & { readonly content: unknown } {
  const { publish, host, route, settings, content } = projectJson(file, 'project');
  return { publish, host, route, settings, content };
}
