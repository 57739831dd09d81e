import { webAddress } from './web-address.js';

/** A block of a text that is exported: copied as Markdown, and as HTML. */
export interface RichTextBlock {
  /** A heading of either rank, a paragraph, an item of a list, or one that is ticked or not. */
  readonly kind: 'title' | 'section' | 'paragraph' | 'item' | 'done' | 'todo';
  /** Plain text; empty for a link that is shown as its address. */
  readonly text: string;
  /** Where the text leads. No use is made of it unless it is absolute: elsewhere, no other leads anywhere. */
  readonly url?: string | undefined;
}

/**
 * How each kind begins in Markdown, on a line of its own; which element it is in HTML; and how its text begins there: a
 * tick is a character, since Word, Outlook, Teams and Confluence drop boxes.
 */
const forms: Readonly<Record<RichTextBlock['kind'], readonly [string, string, string?]>> = {
  title: ['\n# ', 'h2'],
  section: ['\n## ', 'h3'],
  paragraph: ['\n', 'p'],
  item: ['- ', 'li'],
  done: ['- [x] ', 'li', '☑ '],
  todo: ['- [ ] ', 'li', '☐ '],
};

/**
 * The blocks as Markdown that reads well as plain text too. A link is `text <address>`: both a field of Markdown and a
 * mail in plain text make a link of it, and take no sign after it along; a colon would want a space before it in French.
 */
export function toMarkdown(blocks: readonly RichTextBlock[]): string {
  const lines = blocks.map(({ kind, text, url = '' }) => {
    const address = webAddress(url);
    const words = [escapeMarkdown(text), address && `<${address}>`].filter(Boolean).join(' ');
    return forms[kind][0] + words;
  });
  return lines.join('\n').trim();
}

/** The blocks as HTML, in which no text is markup. */
export function toHtml(blocks: readonly RichTextBlock[]): string {
  const elements = blocks.map(({ kind, text, url = '' }) => {
    const address = webAddress(url);
    const [, tag, tick = ''] = forms[kind];
    const body = escapeHtml(text || (address ?? ''));
    const linked = address ? `<a href="${escapeHtml(address)}">${body}</a>` : body;
    return `<${tag}>${tick}${linked}</${tag}>`;
  });
  return elements.join('').replace(/(<li>.*?<\/li>)+/gs, '<ul>$&</ul>');
}

/**
 * A text in one line, with a backslash only where Markdown would take a sign for more than it is, as far as a short rule
 * can tell: who reads it as plain text sees the backslash. A number with a point may become a list: it reads the same.
 */
function escapeMarkdown(text: string): string {
  const line = text.replace(/[\n\r]+/g, ' ').trim();
  return line.replace(/[*`<\\](?=\S)|_\b|\](?=[(:])|^[#*+>~-]\B/g, '\\$&');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
