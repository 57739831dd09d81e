import { str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ask, thisPage, type Reply } from '../../addresses/ask.js';
import type { AppView } from '../../app-view.js';
import { button } from '../../controls/buttons.js';
import { LightElement } from '../../controls/light-element.js';
import { linkedPagesIn, type LinkedPage } from './linked-pages.js';
import { replyText } from './words.js';

/** Asks the pages that the quiz leads to for an answer, once someone wants to know. */
export class LinkCheck extends LightElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    codes: { attribute: false },
    asked: { state: true },
    replies: { state: true },
  };

  declare view: AppView;
  /** The codes of the languages that are shown. */
  declare codes: readonly string[];
  /** The pages that were asked. */
  declare asked: readonly LinkedPage[];
  /** What was told of them, by address. */
  declare replies: ReadonlyMap<string, Reply>;

  constructor() {
    super();
    this.asked = [];
    this.replies = new Map();
  }

  protected override render(): TemplateResult {
    const { msg, code, project } = this.view;
    const pages = linkedPagesIn(project.content, this.codes);
    const sites = new Set(pages.map(({ url }) => new URL(url).host));
    const names = new Intl.ListFormat(code).format(sites);
    const count = pages.length;
    return html`
      <p>
        ${msg(str`Pages that your browser asks for an answer: ${count}, at ${names}. Nothing else is sent.`)}
      </p>
      ${button({ label: msg('Check the links'), onClick: () => this.#ask(pages) })}
      <p role="status">${this.asked.length ? this.#summary : nothing}</p>
      <ul class="replies">
        ${this.asked.map((each) => this.#replyTemplate(each))}
      </ul>
    `;
  }

  get #summary(): string {
    const { msg } = this.view;
    const all = this.asked.map(({ url }) => this.replies.get(url));
    if (all.includes(undefined)) return msg('Asking…');
    return all.every((reply) => reply === 'answer')
      ? msg('All of them answer. Only you can see whether each page is the right one.')
      : msg(
          'Some do not answer. Open those pages: some sites only refuse requests from another page.',
        );
  }

  #replyTemplate({ url, label, path }: LinkedPage): TemplateResult {
    const { msg, edit, goTo } = this.view;
    const reply = this.replies.get(url);
    return html`
      <li data-reply=${reply ?? 'none yet'}>
        <a href=${url} target="_blank" rel="noopener">${label}</a>
        <span class="address">${url}</span>
        <span class="reply">${replyText(this.view, reply)}</span>
        ${
          reply === undefined || reply === 'answer'
            ? nothing
            : button({
                label: msg('Change'),
                fullLabel: msg(str`Change: ${label}`),
                emphasis: 'quiet',
                onClick: () => (path[0] === 'resources' ? edit(path) : goTo('links')),
              })
        }
      </li>
    `;
  }

  async #ask(pages: readonly LinkedPage[]): Promise<void> {
    this.asked = pages;
    this.replies = new Map();
    const asker = thisPage();
    await Promise.all(
      pages.map(async ({ url }) => {
        const reply = await ask(url, asker);
        this.replies = new Map(this.replies).set(url, reply);
      }),
    );
  }
}
