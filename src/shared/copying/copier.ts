import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Msg } from '../../quiz/locale.js';
import { putOnClipboard } from './clipboard.js';

/**
 * Copies what a person asks for, one text at a time, and says so; where that is not allowed, it shows the text, selected.
 *
 * What it says is gone until the browser has answered, and then comes anew: of a status that stays the same, a screen
 * reader says nothing.
 */
export class Copier {
  readonly #host: ReactiveElement;
  #subject: unknown;
  #answer: unknown;

  /** What is left to the person to copy: empty if it was copied; undefined while there is nothing to say. */
  #left: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Copies a text, and its form in HTML beside it. To be called within a click, before anything is waited for. */
  readonly copy = async (text: string, html?: string): Promise<void> => {
    const answer = (this.#answer = putOnClipboard(text, html).then(
      () => '',
      () => text,
    ));
    await this.#show(undefined);
    const left = await answer;
    if (answer !== this.#answer) return;
    await this.#show(left);
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('textarea[readonly]');
    field?.focus();
    field?.select();
  };

  /**
   * What to render, also while there is nothing to say: a screen reader tells only what comes into a status that is
   * there. A `div`: Orca reads a paragraph twice, in Chromium. It falls silent once the subject, which the texts are made from, is another.
   */
  render(subject: unknown, msg: Msg): TemplateResult {
    if (subject !== this.#subject) this.#left = this.#answer = undefined;
    this.#subject = subject;
    const left = this.#left;
    return html`
      <div id="copied" role="status">${outcomeText(msg, left)}</div>
      ${
        left
          ? html`<textarea readonly rows="5" aria-labelledby="copied" .value=${left}></textarea>`
          : nothing
      }
    `;
  }

  #show(left: string | undefined): Promise<unknown> {
    this.#left = left;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}

function outcomeText(msg: Msg, left: string | undefined): string | undefined {
  if (left) return msg('Copying is blocked: copy this text yourself.');
  return left === undefined ? left : msg('Copied.');
}
