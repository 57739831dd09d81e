import { describe, expect, it } from 'vitest';
import { readContactAddress, readLink } from '../../src/editor-app/addresses/read-address.js';
import {
  shownAddress,
  typedContact,
  withContact,
} from '../../src/editor-app/steps/links/contact.js';
import {
  addressesAt,
  choiceAt,
  linksAt,
  ofPage,
  ofRole,
  withAddress,
  withDocumentation,
} from '../../src/editor-app/steps/links/link-place.js';
import { readContent } from '../../src/quiz/content/read-content.js';
import { contents } from '../support/contents.js';

const own = 'https://wiki.example/marketing';
const marketer = ofRole('marketer');
const withOwn = withAddress(marketer, contents, own);
const without = withAddress(marketer, contents, null);

describe('the link of a role', () => {
  it('is the documentation’s at first', () => {
    expect(choiceAt(marketer, contents, contents)).toBe('documentation');
    expect(linksAt('marketer', contents)).toMatchObject([
      ['en', { url: expect.stringContaining('/en/') as string }],
      ['fr', { url: expect.stringContaining('/fr/') as string }],
    ]);
  });

  it('is one’s own in every language', () => {
    expect(choiceAt(marketer, withOwn, contents)).toBe('own');
    expect([...addressesAt(marketer, withOwn).values()]).toEqual([own, own]);
  });

  it('is one’s own where only one language has one', () => {
    const part = withAddress(marketer, contents, own, ['fr']);
    expect(choiceAt(marketer, part, contents)).toBe('own');
    expect(addressesAt(marketer, part).get('en')).toMatch(/marketer$/);
  });

  it('is the page of all the roles where there is none', () => {
    expect(choiceAt(marketer, without, contents)).toBe('none');
    expect(linksAt('marketer', without)).toEqual(linksAt(undefined, without));
  });

  it('is restored in each language', () => {
    expect(withDocumentation(marketer, withOwn, contents)).toEqual(contents);
    expect(withDocumentation(marketer, without, contents)).toEqual(contents);
  });

  it('is restored where paths lead elsewhere', () => {
    const elsewhere = {
      en: {
        ...withOwn['en'],
        allRoles: { ...contents.en.allRoles, base: 'https://wiki.example/' },
      },
    } as typeof withOwn;
    const restored = withDocumentation(marketer, elsewhere, contents);
    expect(choiceAt(marketer, restored, contents)).toBe('documentation');
  });

  it('may be that of the page of all the roles', () => {
    const page = withAddress(ofPage, contents, own);
    expect(choiceAt(ofPage, page, contents)).toBe('own');
    expect(withDocumentation(ofPage, page, contents)).toEqual(contents);
  });
});

describe('a typed address', () => {
  it.each(['https://wiki.example/a', ' http://intranet/x ', 'https://été.example'])(
    'is taken: %s',
    (text) => {
      expect(readLink(text)).toEqual({ value: text.trim() });
    },
  );

  it.each([
    ['', 'empty'],
    ['aucun', 'no address'],
    ['none', 'no address'],
    ['-', 'no address'],
    ['#', 'no address'],
    ['/', 'no address'],
    ['https://', 'no address'],
    ['https://-', 'no address'],
    ['javascript:alert(1)', 'no address'],
    ['mailto:jane@wiki.example', 'no address'],
    ['wiki.example/page', 'no scheme'],
    ['www.wiki.example', 'no scheme'],
  ])('is refused with the reason: %s', (text, problem) => {
    expect(readLink(text)).toEqual({ problem });
  });
});

describe('a contact', () => {
  const typed = { texts: { en: '', fr: 'Demandez à Jeanne' }, url: 'tel:+3314512' };
  const withJeanne = withContact(contents, 'marketer', typed);

  it('has the text of one language in all', () => {
    expect(Object.values(withJeanne).map(({ roles }) => roles[3]?.contact)).toEqual([
      { text: 'Demandez à Jeanne', url: 'tel:+3314512' },
      { text: 'Demandez à Jeanne', url: 'tel:+3314512' },
    ]);
  });

  it('is valid', () => {
    for (const content of Object.values(withJeanne))
      expect(() => readContent(content, contents.en)).not.toThrow();
  });

  it('is gone without a text', () => {
    const gone = withContact(withJeanne, 'marketer', { texts: { en: ' ', fr: '' }, url: 'tel:1' });
    expect(JSON.stringify(gone)).toBe(JSON.stringify(contents));
  });

  it('is typed once where the languages have the same text', () => {
    const url = 'tel:+3314512';
    expect(typedContact(withJeanne, 'marketer', 'fr')).toEqual({
      texts: { en: '', fr: 'Demandez à Jeanne' },
      url,
    });
    expect(typedContact(withJeanne, 'marketer', 'en').texts['fr']).toBe('');
  });
});

describe('the address of a contact', () => {
  it.each([
    ['', ''],
    ['jane.doe@company.example', 'mailto:jane.doe@company.example'],
    ['4512', 'tel:4512'],
    ['+33 (0)1 23 45 67 89', 'tel:+33123456789'],
    ['01.23.45.67.89', 'tel:0123456789'],
    ['mailto:jane@company.example?subject=Role', 'mailto:jane@company.example?subject=Role'],
    ['msteams:/l/chat/0/0?users=jane', 'msteams:/l/chat/0/0?users=jane'],
    ['https://wiki.example/jane', 'https://wiki.example/jane'],
  ])('is understood: %s', (text, value) => {
    expect(readContactAddress(text)).toEqual({ value });
  });

  it.each([
    ['Jane', 'no address'],
    ['jane@', 'no address'],
    ['-', 'no address'],
    ['wiki.example/jane', 'no scheme'],
  ])('is refused with the reason: %s', (text, problem) => {
    expect(readContactAddress(text)).toEqual({ problem });
  });

  it.each(['mailto:jane@company.example', 'tel:4512', 'tel:45;ext=12', 'https://wiki.example/'])(
    'is shown so that it is read again: %s',
    (url) => {
      expect(readContactAddress(shownAddress(url))).toEqual({ value: url });
    },
  );
});
