import type { RichTextBlock } from '../quiz/rich-text.js';
import { tasksOf, type Plan } from '../quiz/result/plan.js';
import type { Card, Report } from '../quiz/result/report.js';
import type { View } from '../shared/templates/view.js';
import {
  adviceText,
  headlineText,
  positionText,
  planTitle,
  progressText,
  reasonsTitle,
} from './words.js';

/** A result as text: what it is, its link if there is one, why, where to begin, and the plan with its ticks. */
export function exportedResult(
  view: View,
  { headline, cards, plan }: Report,
  url?: string,
): readonly RichTextBlock[] {
  const advice = adviceText(view, headline);
  return [
    { kind: 'title', text: headlineText(view, headline) },
    ...(url ? [{ kind: 'paragraph', text: '', url } as const] : []),
    ...(advice ? [{ kind: 'paragraph', text: advice } as const] : []),
    ...cards.flatMap((card) => cardBlocks(view, card)),
    ...(plan ? planBlocks(view, plan) : []),
  ];
}

function cardBlocks(view: View, { role, reasons, link }: Card): readonly RichTextBlock[] {
  return [
    { kind: 'section', text: role.name },
    { kind: 'paragraph', text: reasonsTitle(view) },
    ...reasons.map(({ text }) => ({ kind: 'item', text }) as const),
    { kind: 'paragraph', text: role.focus },
    { kind: 'paragraph', text: role.example },
    { kind: 'paragraph', text: link.label, url: link.url },
  ];
}

function planBlocks(view: View, { stages, progress }: Plan): readonly RichTextBlock[] {
  return [
    { kind: 'section', text: planTitle(view) },
    { kind: 'paragraph', text: progressText(view, progress) },
    ...stages.flatMap((stage): readonly RichTextBlock[] => [
      { kind: 'paragraph', text: `${positionText(view, stage.position)}: ${stage.role.name}` },
      ...tasksOf(stage).map(
        ({ text, isDone }) => ({ kind: isDone ? 'done' : 'todo', text }) as const,
      ),
    ]),
  ];
}
