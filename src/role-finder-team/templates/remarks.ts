import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { likenessText, numberText, replacementText, unreadText } from '../words.js';
import type { TeamView } from './team-view.js';

/** How many lines are named of each kind. */
const mostLines = 10;

/** What the reader of the text should know: the lines that do not count, or may be one too many. */
export function remarksTemplate(view: TeamView): TemplateResult | typeof nothing {
  const { unread, replaced, alike, header } = view.team;
  const remarks = [
    ...shortened(view, unread, (each) => unreadText(view, each)),
    ...shortened(view, replaced, (each) => replacementText(view, each)),
    ...shortened(view, alike, (each) => likenessText(view, each)),
    ...(header === undefined
      ? []
      : [view.msg(str`Line ${header} has the column titles and is not counted.`)]),
  ];
  if (!remarks.length) return nothing;
  return html`<ul class="items remarks">
    ${remarks.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

function shortened<T>(
  view: TeamView,
  lines: readonly T[],
  textOf: (line: T) => string,
): readonly string[] {
  const texts = lines.slice(0, mostLines).map(textOf);
  const more = numberText(view, lines.length - texts.length);
  return lines.length > mostLines ? [...texts, view.msg(str`Further lines: ${more}`)] : texts;
}
