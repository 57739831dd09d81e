import axe from 'axe-core';
import fc from 'fast-check';
import { html, LitElement, unsafeCSS, type PropertyDeclarations } from 'lit';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { toHtml, toPlainText, type RichTextBlock } from '../../src/quiz/rich-text.js';
import type { Msg } from '../../src/quiz/locale.js';
import { contactAddress } from '../../src/quiz/web-address.js';
import { Copier } from '../../src/shared/copying/copier.js';
import copying from '../../src/shared/styles/copying.css?inline';
import { findingsIn, rules } from '../support/axe.js';
import { anyText } from '../support/nasty.js';
import { textOf } from '../support/quiz.js';

const copied = 'Copied.';
const refused = 'The browser blocked copying. Copy this text yourself.';

const address = 'https://intranet.example/roles#code';
const blocks: readonly RichTextBlock[] = [
  { kind: 'title', text: 'Your role is <Marketer> & more' },
  { kind: 'done', text: 'Build “segments”' },
  { kind: 'todo', text: 'Écrire\u202f!' },
  { kind: 'item', text: 'Read on', url: address },
];

const english: Msg = (text) => (typeof text === 'string' ? text : '');

/** The least that copies: a text in two forms, and an address. */
class CopyHost extends LitElement {
  static override styles = unsafeCSS(copying);
  static override properties: PropertyDeclarations = { subject: {} };

  subject: unknown = 1;

  readonly #copier = new Copier(this);

  protected override render() {
    const { copy } = this.#copier;
    return html`
      <button @click=${() => copy(toPlainText(blocks), toHtml(blocks))}>Copy as text</button>
      <button @click=${() => copy(address)}>Copy link</button>
      ${this.#copier.render(this.subject, english)}
    `;
  }
}
customElements.define('copy-host', CopyHost);

let host: CopyHost;
let said: string[];

const status = (): Element | null | undefined => host.shadowRoot?.querySelector('[role=status]');
const field = (): HTMLTextAreaElement | null | undefined =>
  host.shadowRoot?.querySelector('textarea');
const inHost = (): Locator => page.getByTestId('host');
const press = (name: string): Promise<void> => inHost().getByRole('button', { name }).click();
const saysInTheEnd = (...texts: readonly string[]): Promise<void> =>
  expect.poll(() => said).toEqual(texts);

beforeEach(async () => {
  document.title = 'Intranet';
  document.documentElement.lang = 'en';
  host = new CopyHost();
  host.dataset['testid'] = 'host';
  const main = document.createElement('main');
  main.innerHTML =
    '<h1>Intranet</h1><div contenteditable role="textbox" aria-label="Paste" data-testid="paste"></div>';
  main.append(host);
  document.body.replaceChildren(main);
  await host.updateComplete;
  said = [];
  new MutationObserver(() => {
    const text = textOf(status());
    if (text !== said.at(-1)) said.push(text);
  }).observe(host.renderRoot, { subtree: true, childList: true, characterData: true });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What another program gets, of each form that it asks for. */
async function pasted(...types: readonly string[]): Promise<readonly (string | undefined)[]> {
  const target = page.getByTestId('paste');
  const paste = new Promise<readonly (string | undefined)[]>((resolve) => {
    target
      .element()
      .addEventListener(
        'paste',
        (event) =>
          resolve(types.map((type) => (event as ClipboardEvent).clipboardData?.getData(type))),
        { once: true },
      );
  });
  await target.click();
  await userEvent.keyboard('{Control>}v{/Control}');
  return paste;
}

/** Text alone, without what a clipboard may put around it. */
const parsed = (markup = ''): HTMLElement =>
  new DOMParser().parseFromString(markup, 'text/html').body;

describe('a copied text', () => {
  it('is there in both forms', async () => {
    await press('Copy as text');
    await saysInTheEnd(copied);
    const [text, markup] = await pasted('text/plain', 'text/html');
    expect(text?.replaceAll('\r', '')).toBe(toPlainText(blocks));
    const { children } = parsed(markup);
    expect([...children].map(({ localName }) => localName)).toEqual(['h2', 'ul']);
    expect([...children].map(textOf)).toEqual([...parsed(toHtml(blocks)).children].map(textOf));
    expect(parsed(markup).querySelector('a')?.href).toBe(address);
    expect(field()).toBeNull();
  });

  it('may be plain text alone', async () => {
    await press('Copy link');
    await saysInTheEnd(copied);
    expect(await pasted('text/plain', 'text/html')).toEqual([address, '']);
  });

  it('is said to be copied each time', async () => {
    await press('Copy link');
    await saysInTheEnd(copied);
    await press('Copy link');
    await saysInTheEnd(copied, '', copied);
    await press('Copy as text');
    await saysInTheEnd(copied, '', copied, '', copied);
  });

  it('is plain text where the browser knows no other form', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    await press('Copy as text');
    await saysInTheEnd(copied);
    const [text] = await pasted('text/plain');
    expect(text?.replaceAll('\r', '')).toBe(toPlainText(blocks));
  });

  it('is plain text where the browser refuses the other form', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException());
    await press('Copy link');
    await saysInTheEnd(copied);
    expect(await pasted('text/plain')).toEqual([address]);
  });

  it('is given to the browser within the click, as Safari wants it', () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    host.shadowRoot?.querySelector('button')?.click();
    expect(write).toHaveBeenCalledOnce();
  });
});

describe.each([
  [
    'has no clipboard',
    () => vi.spyOn(Navigator.prototype, 'clipboard', 'get').mockReturnValue(undefined as never),
  ],
  [
    'refuses',
    () => {
      const no = new DOMException('No', 'NotAllowedError');
      vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(no);
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(no);
    },
  ],
])('where the browser %s', (_, refuse) => {
  beforeEach(() => {
    refuse();
  });

  it('the text is shown, selected and with focus', async () => {
    await press('Copy as text');
    await saysInTheEnd(refused);
    const shown = inHost().getByRole('textbox', { name: refused }).element();
    expect(shown).toBe(field());
    await expect.poll(() => host.shadowRoot?.activeElement).toBe(shown);
    expect(field()?.readOnly).toBe(true);
    expect(field()?.value).toBe(toPlainText(blocks));
    expect([field()?.selectionStart, field()?.selectionEnd]).toEqual([0, field()?.textLength]);
    expect(findingsIn(await axe.run(document, rules))).toEqual([]);
  });

  it('a person can copy it', async () => {
    await press('Copy link');
    await expect.poll(() => host.shadowRoot?.activeElement).toBe(field());
    await userEvent.keyboard('{Control>}c{/Control}');
    expect(await pasted('text/plain')).toEqual([address]);
  });

  it('there is one text, that which was asked for last, and it is said each time', async () => {
    await press('Copy as text');
    await saysInTheEnd(refused);
    await press('Copy link');
    await saysInTheEnd(refused, '', refused);
    expect(field()?.value).toBe(address);
    expect(host.shadowRoot?.querySelectorAll('textarea')).toHaveLength(1);
    await expect.poll(() => host.shadowRoot?.activeElement).toBe(field());
  });

  it('the text goes once it is out of date', async () => {
    await press('Copy link');
    await saysInTheEnd(refused);
    host.subject = 2;
    await saysInTheEnd(refused, '');
    expect(field()).toBeNull();
  });

  it('the text goes where another can be copied', async () => {
    await press('Copy link');
    await saysInTheEnd(refused);
    vi.restoreAllMocks();
    await press('Copy link');
    await saysInTheEnd(refused, '', copied);
    expect(field()).toBeNull();
  });
});

describe('the status', () => {
  it('is there before it says anything, and takes no room', async () => {
    expect(textOf(status())).toBe('');
    expect(host.shadowRoot?.querySelectorAll('[role=status]')).toHaveLength(1);
    expect(status()?.getBoundingClientRect().height).toBe(0);
    const before = status();
    await press('Copy link');
    await saysInTheEnd(copied);
    expect(status()).toBe(before);
  });

  it('falls silent once what was copied is out of date', async () => {
    await press('Copy link');
    await saysInTheEnd(copied);
    host.requestUpdate();
    await host.updateComplete;
    expect(textOf(status())).toBe(copied);
    host.subject = 2;
    await saysInTheEnd(copied, '');
  });

  it('tells only of what was asked for last, of a page that is still there', async () => {
    const answers: (() => void)[] = [];
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(
      () => new Promise((resolve) => answers.push(resolve)),
    );
    const answer = async (): Promise<void> => {
      answers.shift()?.();
      await expect.poll(() => host.isUpdatePending).toBe(false);
    };
    await press('Copy as text');
    await press('Copy link');
    await answer();
    expect(said).toEqual([]);
    await answer();
    await saysInTheEnd(copied);
    await press('Copy link');
    host.subject = 2;
    await host.updateComplete;
    await answer();
    expect(said).toEqual([copied, '']);
  });
});

describe('the HTML of any text', () => {
  const kinds = ['title', 'section', 'paragraph', 'item', 'done', 'todo'] as const;
  const block = fc.record(
    { kind: fc.constantFrom(...kinds), text: anyText, url: fc.oneof(anyText, fc.webUrl()) },
    { requiredKeys: ['kind', 'text'] },
  );
  /** As a parser of HTML reads it. */
  const read = (text: string): string => text.replace(/\0/g, '').replace(/\r\n?/g, '\n');
  const tags: Readonly<Record<RichTextBlock['kind'], string>> = {
    ...{ title: 'H2', section: 'H3', paragraph: 'P' },
    ...{ item: 'LI', done: 'LI', todo: 'LI' },
  };

  it('has no markup but its own, and the texts as they are', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const body = parsed(toHtml(blocks));
        const elements = [...body.querySelectorAll('h2, h3, p, li')];
        expect(elements.map(({ tagName }) => tagName)).toEqual(
          blocks.map(({ kind }) => tags[kind]),
        );
        const links = [...body.querySelectorAll('a')];
        expect(body.querySelectorAll('*')).toHaveLength(
          elements.length + links.length + body.querySelectorAll(':scope > ul').length,
        );
        for (const { protocol } of links)
          expect(protocol).toMatch(/^(https?|mailto|tel|msteams):$/);
        expect(elements.map((each) => each.textContent.replace(/^[☐☑] /, ''))).toEqual(
          blocks.map(({ text, url = '' }) => read(text || (contactAddress(url) ?? ''))),
        );
        expect(body.querySelectorAll('ul + ul')).toHaveLength(0);
      }),
      { numRuns: inject('isLong') ? 2_000 : 300, seed: 1 },
    );
  });
});
