import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/quiz/answers/code.js';
import type { Content } from '../../src/quiz/content/content.js';
import { gapsOf, statementsIn, ticksOf, type StatementGroup } from '../../src/quiz/team/gaps.js';
import { teamReader } from '../../src/quiz/team/team.js';
import { choicesOf, noneOfAll, ticking } from '../support/people.js';
import { contentOf, question, small } from '../support/small-content.js';

/** What people tick, by name: ids of statements, as `question/statement`. */
type Ticks = Readonly<Record<string, readonly string[]>>;

const pasted = (content: Content, people: Ticks): string =>
  Object.entries(people)
    .map(([name, ids]) => {
      const choices = choicesOf(content).filter((each) =>
        ids.includes(`${each.question.id}/${each.statement.id}`),
      );
      return `${name}: ${codeOf(content, choices.length ? ticking(choices) : noneOfAll(content))}`;
    })
    .join('\n');

const idsOf = (groups: readonly StatementGroup[]): readonly string[] =>
  groups.map(({ question, statements }) =>
    [question.id, ...statements.map(({ id }) => id)].join(' '),
  );

/** The gaps of each role, by its id. */
const gapsIn = (people: Ticks, content: Content = small) => {
  const { members } = teamReader(content)(pasted(content, people));
  const ticks = ticksOf(content.questions, members);
  return Object.fromEntries(
    content.roles.map((role) => {
      const { nobody, alone } = gapsOf(role, ticks);
      const persons = alone.map(({ person, groups }) => `${person.name}: ${idsOf(groups).join()}`);
      return [role.id, { nobody: idsOf(nobody), alone: persons }];
    }),
  );
};

describe('the gaps of a team', () => {
  it('are, of each role, what nobody has ticked and what one person alone has, by question', () => {
    const gaps = gapsIn({
      Ana: ['first/a1', 'first/b1', 'second/b1'],
      Ben: ['first/b1', 'second/c1'],
    });
    expect(gaps).toEqual({
      a: { nobody: ['second a1'], alone: ['Ana: first a1'] },
      b: { nobody: ['second b2'], alone: ['Ana: second b1'] },
      c: { nobody: ['first c1'], alone: ['Ben: second c1'] },
    });
  });

  it('name each person once, in the order of what they have ticked', () => {
    const gaps = gapsIn({ Ana: ['second/b1'], Ben: ['first/b1', 'second/b2'] });
    expect(gaps['b']?.alone).toEqual(['Ben: first b1,second b2', 'Ana: second b1']);
  });

  it('are none where two have ticked all', () => {
    const all = choicesOf(small).map((each) => `${each.question.id}/${each.statement.id}`);
    const none = { nobody: [], alone: [] };
    expect(gapsIn({ Ana: all, Ben: all })).toEqual({ a: none, b: none, c: none });
  });

  it('are everything where nobody has ticked anything, and where nobody has answered', () => {
    const all = {
      a: { nobody: ['first a1', 'second a1'], alone: [] },
      b: { nobody: ['first b1', 'second b1 b2'], alone: [] },
      c: { nobody: ['first c1', 'second c1'], alone: [] },
    };
    expect(gapsIn({ Ana: [], Ben: [] })).toEqual(all);
    expect(gapsIn({})).toEqual(all);
  });

  it('tell statements of the same id in two questions apart, and people of the same answers', () => {
    const twice = contentOf(['a'], question('first', 'a'), question('second', 'a'));
    expect(gapsIn({ Ana: ['first/a1'], Ben: ['first/a1'] }, twice)).toEqual({
      a: { nobody: ['second a1'], alone: [] },
    });
  });

  it('are none of a role that has no statements', () => {
    const content = contentOf(['a', 'b'], question('first', 'a'));
    expect(gapsIn({ Ana: ['first/a1'] }, content)['b']).toEqual({ nobody: [], alone: [] });
  });

  it('can be read without their questions', () => {
    const nobody = small.roles.flatMap((role) => gapsOf(role, ticksOf(small.questions, [])).nobody);
    const ids = statementsIn(nobody).map(({ id }) => id);
    expect(ids).toEqual(['a1', 'a1', 'b1', 'b1', 'b2', 'c1', 'c1']);
  });
});
