import type { Content } from '../../../quiz/content/content.js';
import { valueAt } from '../../content/json-path.js';
import { originalText } from '../../content/originals.js';
import { textPathsIn } from '../../content/text-paths.js';
import type { Finding } from './finding.js';

/** What is left of the built-in texts beside roles that all have other names: as one finding, at the first of them. */
export function leftoversIn(content: Content, builtIn: Content | undefined): readonly Finding[] {
  const names = builtIn?.roles.map(({ name }) => name) ?? [];
  if (!builtIn || content.roles.some(({ name }) => names.includes(name))) return [];
  const [path, ...others] = textPathsIn(content).filter(
    (each) => originalText(builtIn, content, each) === valueAt(content, each),
  );
  return path ? [{ kind: 'original-text', path, count: 1 + others.length }] : [];
}
