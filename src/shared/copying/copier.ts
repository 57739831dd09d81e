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

  /** The text that could not be copied: empty if it was; undefined while there is nothing to say. */
  #uncopied: string | undefined;

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
    const uncopied = await answer;
    if (answer !== this.#answer) return;
    await this.#show(uncopied);
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('textarea[readonly]');
    field?.focus();
    field?.select();
  };

  /**
   * What to render, also while there is nothing to say: a screen reader tells only what comes into a status that is
   * there. A `div`: Orca reads a paragraph twice, in Chromium. It falls silent once the subject, which the texts are made from, is another.
   */
  render(subject: unknown, msg: Msg): TemplateResult {
    if (subject !== this.#subject) this.#uncopied = this.#answer = undefined;
    this.#subject = subject;
    const uncopied = this.#uncopied;
    return html`
      <div id="copied" role="status">${outcomeText(msg, uncopied)}</div>
      ${
        uncopied
          ? html`<textarea
              readonly
              rows="5"
              aria-labelledby="copied"
              .value=${uncopied}
            ></textarea>`
          : nothing
      }
    `;
  }

  #show(uncopied: string | undefined): Promise<unknown> {
    this.#uncopied = uncopied;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}

function outcomeText(msg: Msg, uncopied: string | undefined): string | undefined {
  if (uncopied) return msg('Copying is blocked: copy this text yourself.');
  return uncopied === undefined ? uncopied : msg('Copied.');
}
