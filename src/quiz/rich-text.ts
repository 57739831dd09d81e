import { contactAddress } from './web-address.js';

/** A block of a text that is exported: copied as plain text, and as HTML. */
export interface RichTextBlock {
  /** A heading of either rank, a paragraph, an item of a list, or one that is ticked or not. */
  readonly kind: 'title' | 'section' | 'paragraph' | 'item' | 'done' | 'todo';
  /** Empty for a link that is shown as its address. */
  readonly text: string;
  /** Where the text leads. No use is made of it unless it is absolute: elsewhere, no other leads anywhere. */
  readonly url?: string | undefined;
}

/** The element of each kind in HTML. */
const elements: Readonly<Record<RichTextBlock['kind'], string>> = {
  title: 'h2',
  section: 'h3',
  paragraph: 'p',
  item: 'li',
  done: 'li',
  todo: 'li',
};

/** A tick is a character in HTML too: Word, Outlook, Teams and Confluence drop boxes. */
const ticks = { done: '☑ ', todo: '☐ ' } as const;

/** How a line begins in plain text. A heading has an empty line before it. */
const beginnings: Readonly<Partial<Record<RichTextBlock['kind'], string>>> = {
  title: '\n',
  section: '\n',
  item: '• ',
  ...ticks,
};

/** The blocks as text without any markup, a line for each. An address has a line of its own, in which no sign follows it. */
export function toPlainText(blocks: readonly RichTextBlock[]): string {
  const lines = blocks.map(({ kind, text, url = '' }) => {
    const line = text.replace(/\s*[\n\r]+\s*/g, ' ').trim();
    const address = contactAddress(url)?.replace(/^(mailto|tel):/i, '');
    const isNew = address && !line.includes(address);
    return (beginnings[kind] ?? '') + [line, isNew && address].filter(Boolean).join('\n');
  });
  return lines.join('\n').trim();
}

/** The blocks as HTML, in which no text is markup. */
export function toHtml(blocks: readonly RichTextBlock[]): string {
  const list = blocks.map(({ kind, text, url = '' }) => {
    const address = contactAddress(url);
    const tick = kind === 'done' || kind === 'todo' ? ticks[kind] : '';
    const body = escapeHtml(text || (address ?? ''));
    const linked = address ? `<a href="${escapeHtml(address)}">${body}</a>` : body;
    return `<${elements[kind]}>${tick}${linked}</${elements[kind]}>`;
  });
  return list.join('').replace(/(<li>.*?<\/li>)+/gs, '<ul>$&</ul>');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
