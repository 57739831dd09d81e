import type { Block } from '../quiz/blocks.js';
import { toDoIn, type Plan } from '../quiz/plan.js';
import type { Card, Report } from '../quiz/report.js';
import type { View } from '../shared/view.js';
import {
  adviceText,
  headlineText,
  placeText,
  planTitle,
  progressText,
  reasonsTitle,
} from './words.js';

/** A result to take along: what it is, its link if there is one, why, where to begin, and the plan with its ticks. */
export function resultBlocks(
  view: View,
  { headline, cards, plan }: Report,
  url?: string,
): readonly Block[] {
  const advice = adviceText(view, headline);
  return [
    { kind: 'title', text: headlineText(view, headline) },
    ...(url ? [{ kind: 'paragraph', text: '', url } as const] : []),
    ...(advice ? [{ kind: 'paragraph', text: advice } as const] : []),
    ...cards.flatMap((card) => cardBlocks(view, card)),
    ...(plan ? planBlocks(view, plan) : []),
  ];
}

function cardBlocks(view: View, { role, reasons, link }: Card): readonly Block[] {
  return [
    { kind: 'section', text: role.name },
    { kind: 'paragraph', text: reasonsTitle(view) },
    ...reasons.map(({ text }) => ({ kind: 'item', text }) as const),
    { kind: 'paragraph', text: role.focus },
    { kind: 'paragraph', text: role.example },
    { kind: 'paragraph', text: link.label, url: link.url },
  ];
}

function planBlocks(view: View, { parts, progress }: Plan): readonly Block[] {
  return [
    { kind: 'section', text: planTitle(view) },
    { kind: 'paragraph', text: progressText(view, progress) },
    ...parts.flatMap((part): readonly Block[] => [
      { kind: 'paragraph', text: `${placeText(view, part.place)}: ${part.role.name}` },
      ...toDoIn(part).map(
        ({ text, isDone }) => ({ kind: isDone ? 'done' : 'todo', text }) as const,
      ),
    ]),
  ];
}
