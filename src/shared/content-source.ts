import type { Content } from '../quiz/content.js';
import type { Msg } from '../quiz/msg.js';
import { readContent } from '../quiz/read-content.js';

/** Content of an embedder's own: the same in every language, or by the code of the language (`en`, `fr`). */
export type ContentSource = Content | ((locale: string, msg: Msg) => Content);

/** The language in which an element asks for content, and how it is called where it says that it cannot use it. */
interface Reader {
  readonly code: string;
  readonly msg: Msg;
  readonly tag: string;
}

/** The content of an embedder; undefined where there is none, or none that can be used: then it is said why. */
export function readContentSource(
  source: ContentSource | undefined,
  { code, msg, tag }: Reader,
): Content | undefined {
  if (!source) return undefined;
  try {
    return readContent(typeof source === 'function' ? source(code, msg) : source);
  } catch (error) {
    console.error(`<${tag}>: ${String(error)} The built-in content is shown.`);
    return undefined;
  }
}
