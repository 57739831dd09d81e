import { describe, expect, it } from 'vitest';
import { quizRules, readSettings, type Settings } from '../../src/role-finder/settings.js';
import { headingRule, readHeadingLevel } from '../../src/shared/heading-level.js';
import { problemBy, readJson, readText } from '../../src/shared/setting.js';

const page = 'https://intranet.example/team/welcome.html';
const read = (given: Partial<Record<keyof Settings, unknown>>) => readSettings(given, page);
const rules = { ...quizRules, heading: headingRule };
const unusual: readonly unknown[] = [
  undefined,
  null,
  true,
  [],
  () => 1,
  Symbol('x'),
  10n,
  NaN,
  Object.create(null),
];

describe('readSettings', () => {
  it('takes values, and texts as attributes and some frameworks give them', () => {
    const expected = {
      base: 'https://intranet.example/ajo/',
      paths: { a: 'x.html', b: null },
    };
    expect(read({ base: '/ajo', paths: { a: 'x.html', b: null } })).toMatchObject(expected);
    expect(read({ base: '/ajo', paths: '{"a": "x.html", "b": null}' })).toMatchObject(expected);
  });

  it('passes over the paths that are none, and keeps the others', () => {
    expect(read({ paths: { a: 7, b: {}, c: 'x.html' } }).paths).toEqual({ c: 'x.html' });
    expect(read({ paths: '{' }).paths).toEqual({});
    expect(Object.hasOwn(read({ paths: '{"__proto__": "x"}' }).paths, 'marketer')).toBe(false);
  });

  it.each(unusual)('has its defaults for %s', (value: unknown) => {
    const { base, paths } = read({ base: value, paths: value });
    expect([base, paths, readHeadingLevel(value)]).toEqual([undefined, {}, 2]);
  });

  it.each(['0', '5', '2.5', '-1', 'two', 'Infinity', ''])('has the level 2 for "%s"', (heading) => {
    expect(readHeadingLevel(heading)).toBe(2);
  });
});

describe('readText', () => {
  it.each([
    '“a b”',
    '”a b”',
    '„a b“',
    '«\u00a0a b\u202f»',
    '‘a b’',
    '‚a b‘',
    '"a b"',
    '""a b""',
    "'a b'",
    ' “ a b ” ',
  ])('takes the quotation marks from %s', (text) => {
    expect(readText(text)).toBe('a b');
  });

  it.each([null, '', ' a ', '“a', 'a”', 'l’été d’Anna', '“a”heading=“3”', '{"a": "b"}', '"'])(
    'leaves %j as it is',
    (text) => {
      expect(readText(text)).toBe(text);
    },
  );
});

describe('readJson', () => {
  it.each(['3', ' 3 ', '”3”', '"3"'])('reads %s', (text) => {
    expect(readJson(text)).toBe(3);
  });
});

describe('problemBy', () => {
  const method = (): null => null;
  const methods = { getItem: method, setItem: method, removeItem: method };

  it.each<[keyof typeof rules, unknown]>([
    ['base', '/ajo'],
    ['base', 'https://docs.example'],
    ['paths', { developer: null, marketer: 'mkt.html' }],
    ['paths', '{"developer": null}'],
    ['heading', 4],
    ['heading', '1'],
    ['base', ''],
    ['paths', null],
    ['heading', undefined],
    ['storage', methods],
    ['storage', Object.assign(() => null, methods)],
    ['storage', undefined],
  ])('finds none in %s, %j', (name, value) => {
    expect(problemBy(rules[name], name, value, page)).toBeUndefined();
  });

  it.each<[keyof typeof rules, unknown, string]>([
    ['base', 'javascript:alert(1)', 'an http(s) address, not "javascript:alert(1)".'],
    ['base', 7, 'an http(s) address, not "7".'],
    ['base', '“https://docs.example', 'an http(s) address, not "“https://docs.example".'],
    ['page', '\u200bhttps://docs.example', 'an http(s) address, not "\u200bhttps://docs.example".'],
    ['paths', { marketer: 'C:\\mkt.html' }, 'http(s) addresses or null, by role.'],
    ['paths', '{“marketer”: “mkt.html”}', 'http(s) addresses or null, by role, not'],
    ['paths', 'mkt.html', 'http(s) addresses or null, by role, not "mkt.html".'],
    ['paths', { marketer: 'javascript:x' }, 'http(s) addresses or null, by role.'],
    ['paths', { marketer: 7 }, 'http(s) addresses or null, by role.'],
    ['paths', '{"__proto__": {"marketer": "x"}}', 'http(s) addresses or null, by role, not'],
    ['storage', 'x', 'an object with the methods getItem, setItem and removeItem, not "x".'],
    ['storage', {}, 'an object with the methods getItem, setItem and removeItem.'],
    ['storage', { ...methods, removeItem: 1 }, 'an object with the methods'],
    ['heading', 5, 'a level from 1 to 4, not "5".'],
    ['heading', '<b>', 'a level from 1 to 4, not "<b>".'],
  ])('names the setting, what belongs there and the value: %s, %j', (name, value, sentence) => {
    expect(problemBy(rules[name], name, value, page)).toContain(`${name} must be ${sentence}`);
  });
});
