import { describe, expect, it } from 'vitest';
import { toHtml, toPlainText, type RichTextBlock } from '../../src/quiz/rich-text.js';

const url = 'https://docs.example/a?b=c&d=e';

const blocks: readonly RichTextBlock[] = [
  { kind: 'title', text: 'Your role is Marketer' },
  { kind: 'paragraph', text: 'What to do.' },
  { kind: 'section', text: 'Marketer' },
  { kind: 'todo', text: 'Example: a campaign.' },
  { kind: 'done', text: 'Build segments' },
  { kind: 'item', text: 'Get started', url },
  { kind: 'paragraph', text: 'Read on', url },
  { kind: 'item', text: 'Alone' },
];

describe('toPlainText', () => {
  it('reads well in a field that knows no markup', () => {
    expect(toPlainText(blocks)).toBe(`Your role is Marketer
What to do.

Marketer
☐ Example: a campaign.
☑ Build segments
• Get started
https://docs.example/a?b=c&d=e
Read on
https://docs.example/a?b=c&d=e
• Alone`);
  });

  it.each(['snake_case_name', 'a * b', '# 1', '<b>bold</b>', '«\u00a0oui\u00a0»\u202f!', '- \\'])(
    'leaves %j as it is',
    (text) => {
      expect(toPlainText([{ kind: 'paragraph', text }])).toBe(text);
    },
  );

  it('writes each text in one line', () => {
    expect(toPlainText([{ kind: 'item', text: ' a\r\n\n- b\n# c ' }])).toBe('• a - b # c');
  });

  it.each([
    ['Ask Jane', 'mailto:jane@host.example', 'Ask Jane\njane@host.example'],
    ['Ask Jane', 'tel:+33123456789', 'Ask Jane\n+33123456789'],
    ['Ask jane@host.example', 'mailto:jane@host.example', 'Ask jane@host.example'],
    ['Ask us', 'msteams:/l/chat/0/0?users=a', 'Ask us\nmsteams:/l/chat/0/0?users=a'],
  ])('says of %j with %j where it leads, once', (text, url, written) => {
    expect(toPlainText([{ kind: 'paragraph', text, url }])).toBe(written);
  });
});

describe('toHtml', () => {
  it('has the items that follow each other in one list, and ticks that any program keeps', () => {
    const address = 'https://docs.example/a?b=c&#38;d=e';
    expect(toHtml(blocks)).toBe(
      [
        '<h2>Your role is Marketer</h2><p>What to do.</p><h3>Marketer</h3>',
        '<ul><li>☐ Example: a campaign.</li><li>☑ Build segments</li>',
        `<li><a href="${address}">Get started</a></li></ul>`,
        `<p><a href="${address}">Read on</a></p><ul><li>Alone</li></ul>`,
      ].join(''),
    );
  });

  it('escapes what is markup', () => {
    expect(toHtml([{ kind: 'title', text: '<b title="a">&amp;</b>' }])).toBe(
      '<h2>&#60;b title=&#34;a&#34;&#62;&#38;amp;&#60;/b&#62;</h2>',
    );
  });

  it('joins items of several lines', () => {
    const text = 'a\nb';
    expect(
      toHtml([
        { kind: 'item', text },
        { kind: 'item', text },
      ]),
    ).toBe('<ul><li>a\nb</li><li>a\nb</li></ul>');
  });
});

describe.each([
  ['toPlainText', toPlainText],
  ['toHtml', toHtml],
])('%s', (_, write) => {
  it('is empty where there is nothing', () => {
    expect(write([])).toBe('');
  });

  it.each(['javascript:ran=1', ' JaVaScRiPt:ran=1', 'data:text/html,a', '/docs', 'a', '', '<b>'])(
    'makes no link of %j',
    (url) => {
      const text = 'Read on';
      expect(write([{ kind: 'item', text, url }])).toBe(write([{ kind: 'item', text }]));
    },
  );

  it('shows the address of a link without words', () => {
    const url = 'https://a.example/a_b_?c&d#rf-1';
    const text = write([{ kind: 'paragraph', text: '', url }]);
    expect([url, `<p><a href="${url}">${url}</a></p>`.replaceAll('&', '&#38;')]).toContain(text);
  });

  it('lets no address become markup', () => {
    const url = 'https://a.example/"><b>?"><b>#"><b> <i>';
    const text = write([{ kind: 'paragraph', text: 'a', url }]);
    expect(text).not.toMatch(/<b|<i|"">/);
    expect(text).toContain('https://a.example/%22%3E%3Cb%3E?%22%3E%3Cb%3E#%22%3E%3Cb%3E%20%3Ci%3E');
  });
});
