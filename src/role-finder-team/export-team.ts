import type { RichTextBlock } from '../quiz/rich-text.js';
import { byNeed } from '../quiz/team/coverage.js';
import type { TeamView } from './templates/team-view.js';
import { coverText, headingText, peopleTexts, statusText } from './words.js';

/** What the team covers, as a text that leaves the page: with everyone's name, however many they are. */
export function exportedTeam(view: TeamView): readonly RichTextBlock[] {
  const { team, coverage } = view;
  const language = { ...view, mostNames: Infinity };
  return [
    { kind: 'title', text: headingText(language) },
    { kind: 'paragraph', text: statusText(language, team) },
    { kind: 'section', text: view.msg('What the team covers') },
    ...byNeed(coverage.roles).map((each): RichTextBlock => ({
      kind: 'item',
      text: coverText(language, each),
    })),
    ...peopleTexts(language, coverage).map((text): RichTextBlock => ({ kind: 'paragraph', text })),
  ];
}
