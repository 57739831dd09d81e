import type { Report, Stage } from '../quiz/result/report.js';
import type { RichTextBlock } from '../quiz/rich-text.js';
import type { QuizView } from './templates/quiz-view.js';
import { adviceText, headlineText, positionText, progressText, reasonsText } from './words.js';

/** A result as text: what it is, its link if there is one, and the roles in their order, with what to do in those found. */
export function exportedResult(
  view: QuizView,
  { headline, stages, progress }: Report,
  url?: string,
): readonly RichTextBlock[] {
  const advice = adviceText(view, headline);
  return [
    { kind: 'title', text: headlineText(view, headline) },
    ...(url ? [paragraph('', url)] : []),
    ...(advice ? [paragraph(advice)] : []),
    ...(progress ? [paragraph(progressText(view, progress))] : []),
    ...stages.flatMap((stage) => stageBlocks(view, stage)),
  ];
}

function stageBlocks(view: QuizView, stage: Stage): readonly RichTextBlock[] {
  const { role, position, isFound } = stage;
  const name = { kind: 'section', text: role.name } as const;
  if (isFound) return [name, ...foundBlocks(view, stage)];
  return position ? [name, paragraph(`${role.headline} · ${positionText(view, position)}`)] : [];
}

function foundBlocks(
  view: QuizView,
  { role, reasons, link, tasks }: Stage,
): readonly RichTextBlock[] {
  const { contact } = role;
  return [
    paragraph(reasonsText(view, reasons)),
    paragraph(role.focus),
    ...(tasks.length ? [] : [paragraph(role.example)]),
    paragraph(link.label, link.url),
    ...(contact ? [paragraph(contact.text, contact.url)] : []),
    ...tasks.map(({ text, isDone }) => ({ kind: isDone ? 'done' : 'todo', text }) as const),
  ];
}

/** Where to begin in each role found, after the headline: short enough for an address that opens a draft. */
export function firstSteps(view: QuizView, { headline, stages }: Report): readonly RichTextBlock[] {
  return [
    { kind: 'title', text: headlineText(view, headline) },
    ...stages
      .filter(({ isFound }) => isFound)
      .flatMap(({ role, link }) => [
        { kind: 'section', text: role.name } as const,
        paragraph(role.example, link.url),
      ]),
  ];
}

const paragraph = (text: string, url?: string): RichTextBlock => ({ kind: 'paragraph', text, url });
