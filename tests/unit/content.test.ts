import { describe, expect, it } from 'vitest';
import type { Content, Question } from '../../src/quiz/content/content.js';
import { contents } from '../support/contents.js';
import { sourceText, sourceTable } from '../support/source-document.js';

const { en: english, fr: french } = contents;

const ofRole = ({ statements }: Question, id: string): readonly string[] =>
  statements.filter(({ role }) => role === id).map(({ text }) => text);

/** Every French text that quotes the source, with where it stands. */
function quotes({ roles, allRoles, questions, resources }: Content): readonly [string, string][] {
  const sections = { table: allRoles.table, order: allRoles.order, start: allRoles.gettingStarted };
  return [
    ...roles.flatMap((role): [string, string][] => [
      ...(['name', 'responsibility', 'headline', 'description', 'focus', 'example'] as const).map(
        (field): [string, string] => [`${role.id}: ${field}`, role[field]],
      ),
      ...role.tasks.map(({ text }): [string, string] => [`${role.id}: task`, text]),
      ...(role.id === 'developer' ? [] : [[`${role.id}: start`, role.start] as [string, string]]),
    ]),
    ...questions.map(({ id, label }): [string, string] => [`${id}: label`, label]),
    ['all roles: title', allRoles.title],
    ...[...allRoles.paragraphs, ...allRoles.parallel].map((text): [string, string] => [
      'all roles: text',
      text,
    ]),
    ...[...Object.values(sections), ...resources].flatMap(({ title, paragraphs }) =>
      [title, ...paragraphs].map((text): [string, string] => [title, text]),
    ),
    ...(resources[1]?.links ?? []).map(({ label }): [string, string] => ['link', label]),
  ];
}

describe('the French content', () => {
  it.each(quotes(french))('quotes the source: %s', (_, text) => {
    // A few of our paragraphs join two of the source's.
    for (const sentence of text.split(/(?<=\.) /))
      expect(sourceText.includes(sentence), sentence).toBe(true);
  });

  it('has a statement for each item of each cell of the source’s table, and no other', () => {
    expect(sourceTable.map(([name]) => name)).toEqual(french.roles.map(({ name }) => name));
    expect(
      french.roles.map(({ id }) => french.questions.map((question) => ofRole(question, id))),
    ).toEqual(
      sourceTable.map(([, ...cells]) => cells.map((cell) => cell.split(', ').map(asStatement))),
    );
  });

  it('leaves nothing of the source out', () => {
    const statements = french.questions.flatMap((question) => question.statements);
    const texts = [
      ...quotes(french).flatMap(([, text]) => text.split(/(?<=\.) /)),
      ...statements.flatMap(({ text }) => [
        text,
        text.replace(/^./u, (first) => first.toLowerCase()),
      ]),
      ...french.resources.flatMap(({ links }) => links.map(({ url }) => url)),
    ].toSorted((a, b) => b.length - a.length);
    const rest = texts.reduce((left, text) => left.replaceAll(text, ''), sourceText);
    // The table’s first column is headed by the template; the links to the paths are the base’s; the rest is markup.
    expect(rest.match(/\p{L}+[\p{L}\d/.-]*/gu)).toEqual([
      'Rôle',
      ...['marketer', 'data-engineer', 'administrator'].map((slug) => `path/${slug}.md`),
      'video',
      'VIDEO',
    ]);
  });

  it('leads to the French pages of the documentation', () => {
    const urls = french.resources.flatMap(({ links }) => links.map(({ url }) => url));
    for (const url of urls) expect(sourceText.includes(url), url).toBe(true);
    expect(french.allRoles.base).toBe(english.allRoles.base.replace('/en/', '/fr/'));
  });

  function asStatement(item: string): string {
    return item.replace(/^./u, (first) => first.toUpperCase());
  }
});

describe('the content of either language', () => {
  it('differs in words and in the addresses of pages, never in ids or order', () => {
    const outline = ({ questions, roles }: Content) => [
      questions.map(({ id, statements }) => [id, statements.map(({ id, role }) => [id, role])]),
      roles.map(({ id, path, tasks }) => [
        id,
        path,
        tasks.map(({ id, hint }) => [id, Boolean(hint)]),
      ]),
    ];
    expect(outline(french)).toEqual(outline(english));
  });

  it('has the four roles in the order of the source’s sequence', () => {
    expect(english.roles.map(({ id }) => id)).toEqual([
      'administrator',
      'data-engineer',
      'developer',
      'marketer',
    ]);
    const positions = french.roles.map(({ headline }) => sourceText.indexOf(headline));
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  it('gives every role the path of the source, and the developer one that the source lacks', () => {
    const inSource = [...sourceText.matchAll(/\(path\/(.*)\.md\)/g)].map(([, slug]) => slug);
    const paths = english.roles.map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set([...inSource, 'developer']));
  });

  it('has ids that are unique', () => {
    const { questions, roles } = english;
    const tasks = roles.flatMap((role) => role.tasks);
    for (const list of [
      questions,
      roles,
      tasks,
      ...questions.map(({ statements }) => statements),
    ]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it('has the tasks that were released, each under the id that it had', () => {
    const tasks = english.roles.flatMap((role) => role.tasks).map(({ id, text }) => [id, text]);
    expect(tasks).toEqual([
      ['set-up-sandboxes', 'Configure sandboxes and permissions'],
      ['give-access', 'Set up user access'],
      ['set-up-channels', 'Configure messaging channels and technical settings'],
      ['design-schemas', 'Design and implement schemas'],
      ['set-up-identity-namespaces', 'Configure identity namespaces'],
      ['set-up-data-ingestion', 'Configure data ingestion'],
      ['create-test-profiles', 'Create test profiles'],
      ['integrate-mobile-apps', 'Integrate mobile apps for push notifications'],
      ['implement-web-sdks', 'Implement web SDKs'],
      ['develop-integrations', 'Develop custom integrations using APIs'],
      ['create-custom-actions', 'Create custom actions for third-party systems'],
      ['define-segments', 'Define audience segments'],
      ['create-content', 'Create personalized content'],
      ['create-journeys', 'Create and test journeys'],
      ['analyze-performance', 'Analyze performance and optimize'],
    ]);
  });

  it('explains every statement in one short sentence', () => {
    for (const { questions } of [english, french])
      for (const { text, hint } of questions.flatMap(({ statements }) => statements)) {
        expect(hint, text).toMatch(/^[^.]+\.$/);
        expect(hint?.length, text).toBeLessThan(120);
      }
  });

  it.each([
    ['English', english, 228, 'three minutes'],
    ['French', french, 195, 'trois minutes'],
  ])('says how long reading it takes, at the usual speed in %s', (_, content, speed, minutes) => {
    const { introduction, questions } = content;
    const texts = questions.flatMap(({ title, statements }) => [
      title,
      ...statements.flatMap(({ text, hint = '' }) => [text, hint]),
    ]);
    const words = [introduction, ...texts].join(' ').match(/\S*\p{L}\S*/gu) ?? [];
    expect(Math.ceil(words.length / speed)).toBe(3);
    expect(introduction).toContain(minutes);
  });

  describe('the order of the statements', () => {
    const positions = ({ statements }: Question, id: string): number[] =>
      statements.flatMap(({ role }, index) => (role === id ? [index + 1] : []));
    const mean = (numbers: readonly number[]) =>
      numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    const spread = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);

    it.each(english.questions)('never puts two of one role side by side: $id', ({ statements }) => {
      const roles = statements.map(({ role }) => role);
      expect(roles.filter((role, index) => role === roles[index - 1])).toEqual([]);
    });

    it('gives every role the same mean position, within one place, in the skills and in the tasks', () => {
      for (const question of english.questions.slice(1)) {
        expect(spread(english.roles.map(({ id }) => mean(positions(question, id))))).toBeLessThan(
          1,
        );
      }
    });

    it('and over the whole quiz, which evens out the one statement each of the responsibilities', () => {
      const means = english.roles.map(({ id }) =>
        mean(english.questions.flatMap((question) => positions(question, id))),
      );
      expect(spread(means)).toBeLessThan(1);
    });
  });
});
