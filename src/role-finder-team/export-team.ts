import type { RichTextBlock } from '../quiz/rich-text.js';
import { byNeed, type RoleCoverage } from '../quiz/team/coverage.js';
import type { StatementGroup } from '../quiz/team/gaps.js';
import { listText } from '../shared/list-text.js';
import type { TeamView } from './templates/team-view.js';
import {
  coverText,
  headingText,
  labelText,
  peopleTexts,
  personText,
  statusText,
  type TeamTextContext,
} from './words.js';

/** What the team covers, as a text that leaves the page: with everyone's name, however many they are. */
export function exportedTeam(view: TeamView): readonly RichTextBlock[] {
  const { msg, team, coverage } = view;
  const { roles } = coverage;
  const language = { ...view, mostNames: Infinity };
  return [
    { kind: 'title', text: headingText(language) },
    { kind: 'paragraph', text: statusText(language, team) },
    ...listOf(
      msg('What the team covers'),
      byNeed(roles).map((each) => coverText(language, each)),
    ),
    ...peopleTexts(language, coverage).map((text): RichTextBlock => ({ kind: 'paragraph', text })),
    ...listOf(
      msg('What nobody has ticked'),
      roles.map(({ role, nobody }) => gapText(language, role.name, nobody)),
    ),
    ...listOf(
      msg('What one person alone has ticked'),
      roles.flatMap(({ role, alone }) =>
        alone.map(({ person, groups }) =>
          gapText(language, `${personText(language, person)} (${role.name})`, groups),
        ),
      ),
    ),
  ];
}

/** What of a role nobody has ticked, for a job advert or a training request. */
export function exportedGap({ role, nobody }: RoleCoverage): readonly RichTextBlock[] {
  return [
    { kind: 'title', text: role.name },
    ...nobody.flatMap(({ question, statements }) =>
      listOf(
        question.label,
        statements.map(({ text }) => text),
      ),
    ),
  ];
}

/** Statements in one line, under their label; empty where there are none. */
function gapText(
  language: TeamTextContext,
  label: string,
  groups: readonly StatementGroup[],
): string {
  const texts = groups.flatMap(({ statements }) => statements.map(({ text }) => text));
  return texts.length ? labelText(language, label, listText(language, texts)) : '';
}

/** A headed list of the texts that are not empty; nothing where all are. */
function listOf(title: string, texts: readonly string[]): readonly RichTextBlock[] {
  const items = texts.filter(Boolean).map((text): RichTextBlock => ({ kind: 'item', text }));
  return items.length ? [{ kind: 'section', text: title }, ...items] : items;
}
