import { describe, expect, it } from 'vitest';
import { linkOf, type PathSettings } from '../../src/quiz/content/role-links.js';
import { contents } from '../support/contents.js';
import { role, small } from '../support/small-content.js';

const linkWith = (settings: Partial<PathSettings> = {}, path: string | null = 'path') =>
  linkOf(role('a', { path }), small.allRoles, { base: undefined, paths: {}, ...settings });
const pageOfAllRoles = { label: 'All', url: 'https://docs.example/roles/all' };

describe('linkOf', () => {
  it('leads to the path of the role, in the base of the content', () => {
    expect(linkWith()).toEqual({ label: 'Start as a', url: 'https://docs.example/roles/path' });
  });

  it('takes the path from the embedder’s base', () => {
    expect(linkWith({ base: 'https://intranet.example/ajo/' }).url).toBe(
      'https://intranet.example/ajo/path',
    );
  });

  it('takes a path of the embedder’s own, relative to the base or not', () => {
    const base = 'https://intranet.example/ajo/';
    expect(linkWith({ paths: { a: 'own.md' }, base }).url).toBe(
      'https://intranet.example/ajo/own.md',
    );
    expect(linkWith({ paths: { a: 'https://x.example/a' }, base }).url).toBe('https://x.example/a');
    expect(linkWith({ paths: { b: 'https://x.example/b' } }).url).toBe(
      'https://docs.example/roles/path',
    );
  });

  it.each([
    null,
    '',
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://intranet.example/1',
    'file:///etc/passwd',
    'http://[',
  ])('leads to the page of all roles for the path %j', (path) => {
    expect(linkWith({ paths: { a: path } })).toEqual(pageOfAllRoles);
    expect(linkWith({}, path)).toEqual(pageOfAllRoles);
  });
});

describe('the links of the built-in content', () => {
  it.each([
    ['en', 'administrator'],
    ['en', 'data-engineer'],
    ['en', 'developer'],
    ['en', 'marketer'],
    ['fr', 'administrator'],
    ['fr', 'data-engineer'],
    ['fr', 'developer'],
    ['fr', 'marketer'],
  ] as const)('lead, in %s, to the public documentation of the %s', (language, id) => {
    const { roles, allRoles } = contents[language];
    const urls = roles
      .filter((each) => each.id === id)
      .map((each) => linkOf(each, allRoles, { base: undefined, paths: {} }).url);
    expect(urls).toEqual([
      `https://experienceleague.adobe.com/${language}/docs/journey-optimizer/using/get-started/by-role/${id}`,
    ]);
  });
});
