import type { RichTextBlock } from '../quiz/rich-text.js';
import type { RoleCoverage } from '../quiz/team/coverage.js';
import { statementsIn, type StatementGroup } from '../quiz/team/gaps.js';
import { listText } from '../shared/texts.js';
import type { TeamView } from './templates/team-view.js';
import {
  gapText,
  headingText,
  onlyText,
  peopleText,
  peopleTexts,
  statusText,
  type TeamTextContext,
} from './words.js';

/** What the team covers, as a text that leaves the page: with everyone's name, however many they are. */
export function exportedTeam(view: TeamView): readonly RichTextBlock[] {
  const { team, coverage } = view;
  const language = { ...view, mostNames: Infinity };
  return [
    { kind: 'title', text: headingText(language) },
    { kind: 'paragraph', text: statusText(language, team) },
    ...coverage.roles.flatMap((each) => listOf(each.role.name, roleTexts(language, each))),
    ...peopleTexts(language, coverage).map((text): RichTextBlock => ({ kind: 'paragraph', text })),
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

/** Who covers a role and what of it, in a line each. */
function roleTexts(
  language: TeamTextContext,
  { people, waiting, nobody, alone }: RoleCoverage,
): readonly string[] {
  const { msg } = language;
  return [
    people.length
      ? `${msg('With this role:')} ${peopleText(language, people)}`
      : gapText(language, waiting),
    ...(nobody.length ? [`${msg('Nobody selected:')} ${statementsText(language, nobody)}`] : []),
    ...alone.map(
      ({ person, groups }) => `${onlyText(language, person)} ${statementsText(language, groups)}`,
    ),
  ];
}

function statementsText(language: TeamTextContext, groups: readonly StatementGroup[]): string {
  return listText(
    language,
    statementsIn(groups).map(({ text }) => text),
  );
}

function listOf(title: string, texts: readonly string[]): readonly RichTextBlock[] {
  return [
    { kind: 'section', text: title },
    ...texts.map((text): RichTextBlock => ({ kind: 'item', text })),
  ];
}
