import { describe, expect, it } from 'vitest';
import { linkedPagesIn } from '../../src/editor-app/steps/checks/linked-pages.js';
import { ask } from '../../src/editor-app/addresses/ask.js';
import { isWrong, type Finding } from '../../src/editor-app/steps/checks/finding.js';
import { findingsIn } from '../../src/editor-app/steps/checks/findings.js';
import { manners } from '../../src/editor-app/steps/checks/people.js';
import { toldTo } from '../../src/editor-app/steps/checks/told.js';
import type { Contents } from '../../src/editor-app/content/contents.js';
import { withValue, type JsonPath } from '../../src/editor-app/content/json-path.js';
import type { Content } from '../../src/quiz/content/content.js';
import { contents } from '../support/contents.js';
import { contentOf, question, role } from '../support/small-content.js';

const codes = Object.keys(contents);

/** What is found in a content that is the same in one language. */
const found = (content: Content): readonly Finding[] =>
  findingsIn({ en: content }, { en: content }, ['en']);

type Change = readonly [code: string, path: JsonPath, value: unknown];

/** What is found in the built-in content with some texts changed, each in a language. */
function foundAfter(...changes: readonly Change[]) {
  let changed: Contents = contents;
  for (const [code, path, value] of changes) changed = withValue(changed, [code, ...path], value);
  return findingsIn(changed, contents, codes);
}

const kinds = (findings: readonly Finding[]): readonly string[] => findings.map(({ kind }) => kind);

describe('findings', () => {
  it('are none in the built-in content', () => {
    expect(foundAfter()).toEqual([]);
  });

  it('tell of a role that no statement speaks for', () => {
    expect(found(contentOf(['a', 'b'], question('q', 'a', 'a')))).toMatchObject([
      { kind: 'unreachable-role', path: ['roles', 1, 'name'] },
    ]);
  });

  it('tell of a role with one statement', () => {
    expect(found(contentOf(['a', 'b'], question('q', 'a', 'b', 'b')))).toMatchObject([
      { kind: 'one-statement', path: ['questions', 0, 'statements', 0, 'text'] },
    ]);
  });

  it('tell of two roles with the same name', () => {
    const content = contentOf(['a', 'b'], question('q', 'a', 'a', 'b', 'b'));
    const roles = [role('a', { name: 'Editor' }), role('b', { name: ' editor.' })];
    expect(found({ ...content, roles })).toMatchObject([
      { kind: 'same-name', path: ['roles', 1, 'name'], other: ['roles', 0, 'name'] },
    ]);
  });

  it('tell of two roles that cannot be told apart', () => {
    const content = contentOf(['a', 'b'], question('q', 'a', 'a', 'b', 'b'));
    const alike = withValue(
      content,
      ['questions', 0, 'statements'],
      content.questions[0]?.statements.map((each, index) => ({ ...each, text: `${index % 2}` })),
    );
    expect(kinds(found(alike))).toEqual(['same-role', 'same-statement', 'same-statement']);
  });

  it('tell of two statements with the same text, once for all languages', () => {
    const path = ['questions', 1, 'statements', 0, 'text'];
    expect(
      foundAfter(
        ['en', path, 'Mobile  Development'],
        ['fr', path, contents.fr.questions[1]?.statements[2]?.text],
      ),
    ).toMatchObject([{ kind: 'same-statement', languages: ['en', 'fr'] }]);
  });

  it('tell of a text that is changed in one language', () => {
    expect(foundAfter(['fr', ['title'], 'Votre rôle'])).toEqual([
      { kind: 'partly-changed', path: ['title'], languages: ['en'], count: 1 },
    ]);
  });

  it('tell once of the texts of an item of one’s own that are the same in both languages', () => {
    const own = role('own', { start: 'Commencer' });
    const statements = ['1', '2'].map((id) => ({ id, role: 'own', text: `Statement ${id}` }));
    const changes = codes.flatMap((code): [string, JsonPath, unknown][] => [
      [code, ['roles', 4], code === 'fr' ? own : { ...own, start: 'Start' }],
      [code, ['questions', 3], { id: 'own', label: code, title: `${code}?`, statements }],
    ]);
    expect(foundAfter(...changes)).toEqual([
      {
        kind: 'not-translated',
        path: ['questions', 3, 'statements', 0, 'text'],
        languages: codes,
        count: 2,
      },
      { kind: 'not-translated', path: ['roles', 4, 'name'], languages: codes, count: 7 },
    ]);
  });

  it('tell of a text that nobody has written yet', () => {
    const findings = foundAfter(
      ['en', ['roles', 0, 'name'], 'New role'],
      ['fr', ['roles', 0, 'name'], 'Rôle'],
    );
    expect(findings).toMatchObject([{ kind: 'new-text', languages: ['en'] }]);
    expect(findings.every(isWrong)).toBe(true);
  });

  it('tell of a language that lacks a role', () => {
    expect(foundAfter(['fr', ['roles'], contents.fr.roles.toReversed()])).toMatchObject([
      { kind: 'other-items', languages: ['fr'] },
    ]);
  });

  it('are of the languages that are shown', () => {
    const changed = { ...contents, fr: { ...contents.fr, title: 'Votre rôle' } };
    expect(findingsIn(changed, contents, ['fr'])).toEqual([]);
  });

  it('tell once of the original texts that are left beside roles that all have other names', () => {
    const { en } = contents;
    const names = en.roles.map((_, index): Change => [
      'en',
      ['roles', index, 'name'],
      `Mine ${index}`,
    ]);
    const leftovers = (...changes: readonly Change[]) =>
      foundAfter(...changes).filter(({ kind }) => kind === 'original-text');
    expect(leftovers(...names.slice(1))).toEqual([]);
    expect(leftovers(...names)).toMatchObject([{ path: ['title'], languages: ['en'] }]);
    expect(leftovers(...names, ['en', ['title'], 'Mine'])).toMatchObject([
      { path: ['introduction'], count: (leftovers(...names)[0]?.count ?? 0) - 1 },
    ]);
  });

  it('have what is wrong first', () => {
    const findings = foundAfter(
      ['fr', ['title'], 'Votre rôle'],
      ['fr', ['roles', 1, 'name'], contents.fr.roles[0]?.name],
    );
    expect(kinds(findings)).toEqual(['same-name', 'partly-changed', 'partly-changed']);
  });
});

describe('made-up people', () => {
  const { roles } = contents.en;

  it.each(Object.entries(manners))('who are %s are nearly all told their role', (_, manner) => {
    for (const { id } of roles) {
      const { exactly, among, missed } = toldTo(id, contents.en, manner);
      expect(exactly + among + missed).toBe(100);
      expect(exactly).toBeGreaterThan(50);
      expect(missed).toBeLessThan(5);
    }
  });

  it('are the same at every run', () => {
    const told = () => toldTo('developer', contents.en, manners.generous);
    expect(told()).toEqual(told());
  });

  it('do not find a role that no statement speaks for', () => {
    const content = contentOf(['a', 'b'], question('q', 'a', 'a', 'a'));
    for (const manner of Object.values(manners))
      expect(toldTo('b', content, manner)).toEqual({ exactly: 0, among: 0, missed: 100 });
  });

  it('tick in haste nothing that is not theirs for want of enough that is', () => {
    const content = contentOf(['a', 'b'], question('q', 'a', 'b', 'b', 'b', 'b', 'b'));
    expect(toldTo('a', content, manners.hasty).exactly).toBeGreaterThan(90);
  });
});

describe('the addresses of a content', () => {
  it('are each there once', () => {
    const urls = linkedPagesIn(contents, codes).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toContain('https://video.tv.adobe.com/v/3424995?quality=12');
  });

  it('are those of contacts that are on the web', () => {
    const withContact = (url: string): Contents => ({
      en: { ...contents.en, roles: [role('a', { contact: { text: 'Jane', url } })] },
    });
    const jane = { label: 'Jane', path: ['roles', 0, 'contact', 'url'] };
    const web = 'https://wiki.example/jane';
    expect(linkedPagesIn(withContact(web), ['en'])).toContainEqual({ ...jane, url: web });
    const others = linkedPagesIn(withContact('tel:4512'), ['en']);
    expect(others.map(({ label }) => label)).not.toContain('Jane');
  });
});

describe('an address that is asked', () => {
  const asker = {
    fetch: () => Promise.resolve(Response.error()),
    protocol: 'file:',
    isOnline: true,
  };

  it('answers', async () => {
    expect(await ask('https://wiki.example/', asker)).toBe('answer');
  });

  it('does not answer', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await ask('https://wiki.example/', { ...asker, fetch })).toBe('no answer');
  });

  it('tells nothing where browsers do not ask', async () => {
    const fetch = () => Promise.reject(new Error('It was asked.'));
    expect(await ask('https://a.example/', { ...asker, fetch, isOnline: false })).toBe('unknown');
    expect(await ask('http://a.example/', { ...asker, fetch, protocol: 'https:' })).toBe('unknown');
  });

  it('is told nothing of who asks', async () => {
    const asked: RequestInit[] = [];
    const fetch = (_: unknown, options: RequestInit = {}) => {
      asked.push(options);
      return Promise.resolve(Response.error());
    };
    await ask('https://wiki.example/', { ...asker, fetch });
    expect(asked).toMatchObject([
      { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer' },
    ]);
  });
});
