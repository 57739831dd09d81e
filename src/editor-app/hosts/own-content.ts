// What the released files do not show by themselves: it is set as the paths of roles or, where that cannot say it, as a
// file of content.
import type { Paths } from '../../quiz/content/role-links.js';
import { contentFile, isBuiltIn } from '../content/content-file.js';
import { mapContents, type Contents } from '../content/contents.js';
import { contentFileName } from '../project/project.js';
import { foundAt, type Answer } from './check-file.js';
import { needsFolder, type Missing, type Publication } from './host.js';

type Published = Pick<Publication, 'project' | 'builtIn' | 'route'>;

/** The text of the file of content, as it has to be for what is shown. */
export function contentJson({ project, builtIn }: Pick<Published, 'project' | 'builtIn'>): string {
  const file = { ...project.others, ...contentFile(builtIn, project.content) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The paths of roles that are to be set; none where the file of content has them. The team view shows no links of roles. */
export function ownPaths(published: Published): Paths {
  const isTeam = published.project.publish === 'team';
  return isTeam || needsContentFile(published) ? {} : changedPaths(published);
}

/** Whether a file of content is needed to show what is shown. */
export function needsContentFile(published: Published): boolean {
  const { project, builtIn } = published;
  if (!isBuiltIn(builtIn, withPathsOf(builtIn, project.content))) return true;
  if (project.publish === 'team') return false;
  const paths = changedPaths(published);
  return !Object.entries(project.content).every(([code, { roles }]) =>
    roles.every(
      ({ id, path }, index) =>
        path === (Object.hasOwn(paths, id) ? paths[id] : builtIn[code]?.roles[index]?.path),
    ),
  );
}

/** Those that differ from the built-in ones, in any language. */
function changedPaths({ project, builtIn }: Published): Paths {
  const changed = Object.entries(project.content).flatMap(([code, { roles }]) =>
    roles
      .filter(({ path }, index) => path !== builtIn[code]?.roles[index]?.path)
      .map(({ id, path }) => [id, path] as const),
  );
  return Object.fromEntries(changed);
}

/** The contents, with the paths that others have. */
function withPathsOf(others: Contents, contents: Contents): Contents {
  return mapContents(contents, (content, code) => ({
    ...content,
    roles: content.roles.map((role, index) => ({
      ...role,
      path: others[code]?.roles[index]?.path ?? null,
    })),
  }));
}

/** The absolute address of the file of content; empty where it is not known, or is not needed. */
export function contentAddress(published: Published): string {
  const { project, route } = published;
  const { folder, contentAddress } = project.settings;
  if (route.holdsContent || !needsContentFile(published)) return '';
  if (route.way === 'plugin') return contentAddress;
  return folder && needsFolder(route) ? folder + contentFileName : '';
}

/** What is known of the file of content: `stale` where it has other texts than the preview, undefined if nothing is. */
export function contentAnswer(publication: Publication): Answer | 'stale' | undefined {
  const { answer, text } = foundAt(publication.found, contentAddress(publication)) ?? {};
  return answer === 'right' && !isSameJson(text, contentJson(publication)) ? 'stale' : answer;
}

function isSameJson(one = '', other: string): boolean {
  try {
    return JSON.stringify(JSON.parse(one)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
}

/** What is missing for a code to show what the preview shows; undefined if nothing is. */
export function missingFor(publication: Publication): Missing | undefined {
  const { project, route } = publication;
  const { folder } = project.settings;
  if (needsFolder(route) && !folder) return 'folder';
  if (needsFolder(route) && route.needsHttps && !folder.startsWith('https:')) return 'https';
  const hasTexts = route.way === 'course' || route.holdsContent;
  if (hasTexts || !needsContentFile(publication)) return undefined;
  if (!contentAddress(publication)) return 'contentAddress';
  return contentAnswer(publication) === 'right' ? undefined : 'content';
}
