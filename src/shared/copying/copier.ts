import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Msg } from '../../quiz/locale.js';
import { putOnClipboard } from './clipboard.js';

/**
 * Copies what a person asks for, one text at a time, and says so where they asked; where that is not allowed, it shows
 * the text there, selected.
 *
 * What it says is gone until the browser has answered, and then comes anew: of a status that stays the same, a screen
 * reader says nothing.
 */
export class Copier {
  readonly #host: ReactiveElement;
  #subject: unknown;
  #answer: unknown;
  #place: string | undefined;

  /** The text that could not be copied: empty if it was; undefined while there is nothing to say. */
  #text: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Copies a text, and its form in HTML beside it. To be called within a click, before anything is waited for. */
  readonly copy = async (given: string, html?: string, place = 'copied'): Promise<void> => {
    this.#place = place;
    const answer = (this.#answer = putOnClipboard(given, html).then(
      () => '',
      () => given,
    ));
    await this.#show(undefined);
    const text = await answer;
    if (answer !== this.#answer) return;
    await this.#show(text);
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('textarea[readonly]');
    field?.focus();
    field?.select();
  };

  /**
   * What to render, also while there is nothing to say: a screen reader tells only what comes into a status that is
   * there. A `div`: Orca reads a paragraph twice, in Chromium. It falls silent once the subject, which the texts are made from, is another.
   * Each place of a screen has an id of its own.
   */
  render(subject: unknown, msg: Msg, place = 'copied'): TemplateResult {
    if (subject !== this.#subject) this.#text = this.#answer = undefined;
    this.#subject = subject;
    const text = place === this.#place ? this.#text : undefined;
    return html`
      <div id=${place} role="status">${outcomeText(msg, text)}</div>
      ${
        text
          ? html`<textarea readonly rows="5" aria-labelledby=${place} .value=${text}></textarea>`
          : nothing
      }
    `;
  }

  #show(text: string | undefined): Promise<unknown> {
    this.#text = text;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}

function outcomeText(msg: Msg, text: string | undefined): string | undefined {
  if (text) return msg('The browser blocked copying. Copy this text yourself.');
  return text === undefined ? text : msg('Copied.');
}
