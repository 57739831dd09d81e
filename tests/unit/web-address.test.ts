import { describe, expect, it } from 'vitest';
import { contactAddress, folderAddress, isWebAddress } from '../../src/quiz/web-address.js';

describe('isWebAddress', () => {
  it.each([
    ...['https://docs.example/', '//docs.example/a', '/a', 'a.html?b#c', ''],
    ...[
      ' https://docs.example/ ',
      '\u00a0https://docs.example/\u00a0',
      'https://docs.example/a b',
      'a b',
    ],
    ...[
      'https://docs.example/l’accès',
      'l’accès.html',
      'httpd/guide',
      'login?to=https://a.example/',
    ],
  ])('takes %j, absolute or relative', (value) => {
    expect(isWebAddress(value)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:x',
    'data:,x',
    'mailto:a@b.example',
    'http://[',
    '“https://docs.example/',
    'https://docs.example/”',
    '«\u00a0https://docs.example/\u00a0»',
    '‚https://docs.example/‘',
    "'https://docs.example/'",
    '"https://docs.example/"',
    '\u200bhttps://docs.example/',
    'see https://docs.example/',
    'https:/docs.example/',
    'https：//docs.example/',
    'http//docs.example/',
    'www.docs.example/ajo',
    'a\u00a0b.html',
    'https\u00a0://docs.example/',
    'https ://docs.example/',
    'docs\\ajo',
    'a\u0001b',
    7,
    null,
  ])('refuses %j', (value) => {
    expect(isWebAddress(value)).toBe(false);
  });
});

describe('folderAddress', () => {
  const page = 'https://intranet.example/team/welcome.html';

  it.each([
    ['https://docs.example/ajo/', 'https://docs.example/ajo/'],
    ['https://docs.example/ajo', 'https://docs.example/ajo/'],
    ['http://intranet/ajo', 'http://intranet/ajo/'],
    ['/ajo', 'https://intranet.example/ajo/'],
    ['paths/', 'https://intranet.example/team/paths/'],
    ['https://docs.example/ajo?version=1#top', 'https://docs.example/ajo/'],
    ['https://docs.example', 'https://docs.example/'],
    ['\u00a0https://docs.example/ajo ', 'https://docs.example/ajo/'],
  ])('makes %s absolute, with its last slash', (value, address) => {
    expect(folderAddress(value, page)).toBe(address);
  });

  it('needs a page for a relative one', () => {
    expect(folderAddress('/ajo')).toBeUndefined();
  });

  it.each(['', 'javascript:alert(1)', 'data:text/html,x', 'http://[', '‘/ajo’', 5, null, {}])(
    'refuses %j',
    (value) => {
      expect(folderAddress(value, page)).toBeUndefined();
    },
  );
});

describe('contactAddress', () => {
  it.each([
    ['https://chat.example/jane', 'https://chat.example/jane'],
    [' mailto:jane@host.example ', 'mailto:jane@host.example'],
    ['mailto: jane@host.example?subject=My role', 'mailto:jane@host.example?subject=My%20role'],
    ['tel:+33 1 23 45 67 89', 'tel:+33123456789'],
    ['MSTEAMS:/l/chat/0/0?users=jane', 'MSTEAMS:/l/chat/0/0?users=jane'],
  ])('makes of %j the address of a link', (given, address) => {
    expect(contactAddress(given)).toBe(address);
  });

  it.each([
    '',
    'jane',
    'jane@host.example',
    '/jane',
    'mailto:',
    'tel: ',
    'tel:1\n2',
    'javascript:a',
    'data:,a',
  ])('makes no link of %j', (given) => {
    expect(contactAddress(given)).toBeUndefined();
  });
});
