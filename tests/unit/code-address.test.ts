import { describe, expect, it } from 'vitest';
import {
  codeInAddress,
  findCode,
  withCode,
  withoutCode,
} from '../../src/quiz/answers/code-address.js';
import { codeOf } from '../../src/quiz/answers/code.js';
import { contents } from '../support/contents.js';
import { isProportionate } from '../support/effort.js';
import { noneOfAll } from '../support/people.js';

const code = codeOf(contents.en, noneOfAll(contents.en));
const page = 'https://intranet.example/roles?x=1';

describe('codeInAddress', () => {
  it.each([
    `${page}#rf=${code}`,
    `#rf=${code}`,
    `#section&rf=${code}`,
    `${page}#/route?x=1&rf=${code}`,
    `${page}#/route?rf=${code}&y=2`,
    `${page}#!/route/rf=1?rf=${code}`,
    `${page}#RF=${code.toUpperCase()}`,
    `${page}%23rf=${code}`,
    `${page}%23rf%3D${code}`,
    `${page}%23section%26rf%3d${code}`,
    `${page}%2523rf%253D${code}`,
    `${page}#rf%3D${code}`,
    ...['.', ',', ')', ']', '>', '"', '…', ' ', '%20', '\u200b', '&', '#'].map(
      (end) => `${page}#rf=${code}${end}`,
    ),
    `${page}%23rf=1old#rf=${code}`,
    `${page}#rf-${code}`,
    `${page}#RF-${code.toUpperCase()}`,
    `${page}#section-rf-${code}`,
    `${page}#/rf-${code}`,
    `${page}%23rf-${code}`,
    `${page}%2523rf%252D${code}`,
    `https://intranet.example/?rf=${code}`,
    `https://intranet.example/?x=1&RF=${code}.&y=2#section`,
    `https://intranet.example/?rf=1gg02008g626ly0old1#rf-${code}`,
  ])('finds it in %s', (address) => {
    expect(codeInAddress(address)).toBe(code);
    expect(findCode(address)).toBe(code);
  });

  it.each([
    page,
    '',
    '#',
    `https://intranet.example/?surf=${code}`,
    'https://intranet.example/?rf=newsletter',
    `https://intranet.example/?rf=`,
    `https://intranet.example/${code}`,
    `${page}#surf=${code}`,
    `${page}#rfx=${code}`,
    `${page}#section`,
    `${page}#surf-${code}`,
    `${page}#rf-1-scope`,
    `${page}#rf-consulting`,
    `${page}#${code}`,
  ])('finds none in %s', (address) => {
    expect(codeInAddress(address)).toBeUndefined();
  });

  it('gives what is left of one that was cut off', () => {
    expect(codeInAddress(`${page}#rf=${code.slice(0, 5)}`)).toBe(code.slice(0, 5));
    expect(codeInAddress(`${page}#rf-${code.slice(0, -3)}`)).toBe(code.slice(0, -3));
    expect(codeInAddress(`${page}#rf=`)).toBe('');
  });
});

describe('findCode', () => {
  const encoded = encodeURIComponent(`${page}#rf=${code}`);

  it.each([
    code,
    ` ${code.toUpperCase()}.`,
    `rf=${code}`,
    `Anna: ${code}`,
    `Anna (${code})`,
    `Anna\t12345678901234567\t${code}\t2026-11-25T10:00:00`,
    `${code} of Anna, who has the number 12345678901234567`,
    `Anna: <${page}#rf=${code}>, on Monday`,
    `"Anna",${page}#rf=${code}`,
    `[my roles](${page}#rf=${code})`,
    `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C02%7C&reserved=0`,
    `https://urldefense.com/v3/__${page}*rf=${code}__;Iw!!abc$`,
    `https://urldefense.com/v3/__${page}*rf-${code}__;Iw!!abc$`,
    `https://urldefense.proofpoint.com/v2/url?u=https-3A__intranet.example-23rf-2D${code}&d=Dw`,
    `RF-2000: ${page}#rf-${code}`,
    `https://urldefense.proofpoint.com/v2/url?u=https-3A__intranet.example-23rf-3D${code}&d=Dw`,
    `${page}#rf=1old ${page}#rf=${code}`,
  ])('finds it in %s', (text) => {
    expect(findCode(text)).toBe(code);
  });

  it('gives a word that looks like a code, where none is whole', () => {
    const cut = code.slice(0, -1);
    expect(findCode(`Anna: ${cut}`)).toBe(cut);
    expect(findCode(`1${'0'.repeat(13)} or 2${'0'.repeat(13)}`)).toBe(`2${'0'.repeat(13)}`);
  });

  it.each(['', 'Anna', 'Konstantinopoulos', '2026-11-25', '1234567890123', 'a1234567890123'])(
    'finds none in %j',
    (text) => {
      expect(findCode(text)).toBeUndefined();
    },
  );

  it.each(['#', '%25', '%23', 'rf', 'rf=', '0', '26rf', '*', ' 1', `${code} `])(
    'takes no more than in proportion to read: many times %j',
    (piece) => {
      expect(isProportionate((times) => void findCode(piece.repeat(times)), 100_000)).toBe(true);
    },
  );
});

describe('withCode', () => {
  it.each([
    [page, `${page}#rf-${code}`],
    [`${page}#`, `${page}#rf-${code}`],
    [`${page}#section`, `${page}#section-rf-${code}`],
    [`${page}#x=1`, `${page}#x=1&rf=${code}`],
    [`${page}#/route`, `${page}#/route?rf=${code}`],
    [`${page}#!/route`, `${page}#!/route?rf=${code}`],
    [`${page}#/route?y=2`, `${page}#/route?y=2&rf=${code}`],
    [`${page}#section?`, `${page}#section?&rf=${code}`],
    [`${page}#rf=1old`, `${page}#rf-${code}`],
    [`${page}#rf-${code}`, `${page}#rf-${code}`],
    [`${page}#RF=`, `${page}#rf-${code}`],
    [`${page}#section-rf-${code}`, `${page}#section-rf-${code}`],
    [`${page}#section&rf=1old&x=1`, `${page}#section&x=1&rf=${code}`],
    [`${page}#/route?rf=1old&surf=2`, `${page}#/route?surf=2&rf=${code}`],
    [`${page}#surf=2`, `${page}#surf=2&rf=${code}`],
    [`${page}&rf=${code}#section`, `${page}#section-rf-${code}`],
    ['https://a.example/?rf=', `https://a.example/?rf=${code}`],
    ['https://a.example/?rf&x=1#section', `https://a.example/?rf=${code}&x=1#section`],
    ['https://a.example/?rf=news#a', `https://a.example/?rf=news#a-rf-${code}`],
    ['file:///C:/roles.html', `file:///C:/roles.html#rf-${code}`],
  ])('makes of %s %s', (address, expected) => {
    expect(withCode(address, code)).toBe(expected);
    expect(codeInAddress(expected)).toBe(code);
  });
});

describe('withoutCode', () => {
  it.each([
    [`${page}#rf-${code}`, page],
    [`${page}#rf=${code}.`, page],
    [`${page}%23rf%3D${code}`, page],
    [`${page}#section-rf-${code}`, `${page}#section`],
    [`${page}#section&rf=${code}&x=1`, `${page}#section&x=1`],
    [`${page}#section%26rf%3d${code}`, `${page}#section`],
    [`${page}#/route?rf=${code}&y=2`, `${page}#/route?y=2`],
    [`${page}#/route?y=2&rf=${code}`, `${page}#/route?y=2`],
    [`${page}&rf=${code}&y=2#section`, `${page}&y=2#section`],
    [`https://a.example/?rf=${code}`, 'https://a.example/'],
    [`https://a.example/?rf=${code}&y=2#rf-${code}`, 'https://a.example/?y=2'],
    ['https://a.example/?rf=news#rf-1-scope', 'https://a.example/?rf=news#rf-1-scope'],
  ])('makes of %s %s', (address, expected) => {
    expect(withoutCode(address)).toBe(expected);
    expect(codeInAddress(expected)).toBeUndefined();
  });
});
