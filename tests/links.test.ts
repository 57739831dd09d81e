import { describe, expect, it } from 'vitest';
import { ajoContent } from '../src/content/ajo-content.js';
import { arePaths, isWebAddress, pathLink, readBase } from '../src/quiz/links.js';

const { roles, allRoles } = ajoContent();
const page = 'https://intranet.example/team/welcome.html';
const publicBase =
  'https://experienceleague.adobe.com/en/docs/journey-optimizer/using/get-started/by-role/';
const linkWith = (id: string, options: { base?: unknown; paths?: unknown } = {}) => {
  const role = roles.find((each) => each.id === id);
  if (!role) throw new Error(`No such role: ${id}`);
  return pathLink(role, allRoles, {
    base: readBase(options.base ?? '', page),
    paths: options.paths,
  });
};
const pageOfAllRoles = {
  label: 'Find your role in the documentation',
  url: `${publicBase}quick-start`,
};

describe('pathLink', () => {
  it.each(['administrator', 'data-engineer', 'developer', 'marketer'])(
    'leads to the public documentation of the %s',
    (id) => {
      expect(linkWith(id).url).toBe(publicBase + id);
    },
  );

  it.each([
    ['https://docs.example/ajo/', 'https://docs.example/ajo/marketer'],
    ['https://docs.example/ajo', 'https://docs.example/ajo/marketer'],
    ['http://intranet/ajo', 'http://intranet/ajo/marketer'],
    ['/ajo', 'https://intranet.example/ajo/marketer'],
    ['paths/', 'https://intranet.example/team/paths/marketer'],
  ])('takes the paths from the base %s', (base, url) => {
    expect(linkWith('marketer', { base }).url).toBe(url);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://[', 5, null, {}])(
    'takes them from the public documentation for the base %s',
    (base) => {
      expect(linkWith('marketer', { base }).url).toBe(`${publicBase}marketer`);
    },
  );

  it('takes a path of the embedder’s own, relative to the base or not', () => {
    const paths = { marketer: 'mkt.md', developer: 'https://docs.example/dev' };
    expect(linkWith('marketer', { paths, base: '/ajo/' })).toEqual({
      label: 'Get started as a marketer',
      url: 'https://intranet.example/ajo/mkt.md',
    });
    expect(linkWith('developer', { paths }).url).toBe('https://docs.example/dev');
    expect(linkWith('administrator', { paths }).url).toBe(`${publicBase}administrator`);
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
  ])('shows the page of all roles for the path %j', (path) => {
    expect(linkWith('developer', { paths: { developer: path } })).toEqual(pageOfAllRoles);
  });

  it.each([null, [], 'text', 7, { marketer: 7, developer: {} }, JSON.parse('{"__proto__":"x"}')])(
    'passes over paths that are none: %j',
    (paths: unknown) => {
      expect(linkWith('marketer', { paths }).url).toBe(`${publicBase}marketer`);
      expect(linkWith('developer', { paths }).url).toBe(`${publicBase}developer`);
    },
  );
});

describe('isWebAddress', () => {
  it.each(['https://docs.example/', '//docs.example/a', '/a', 'a.html?b#c', ''])(
    'takes %j, absolute or relative',
    (value) => {
      expect(isWebAddress(value)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'java\nscript:x',
    'data:,x',
    'mailto:a@b.example',
    'http://[',
    7,
    null,
  ])('refuses %j', (value) => {
    expect(isWebAddress(value)).toBe(false);
  });
});

describe('arePaths', () => {
  it.each([{}, { developer: null, marketer: 'mkt.html' }])('takes %j', (value) => {
    expect(arePaths(value)).toBe(true);
  });

  it.each([null, 'text', 7, { marketer: 7 }, { marketer: 'javascript:alert(1)' }, ['data:,x']])(
    'refuses %j',
    (value) => {
      expect(arePaths(value)).toBe(false);
    },
  );
});
