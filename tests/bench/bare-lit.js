// The same questions in a bare Lit element: no styles, no languages, no result.
import { html, LitElement } from 'lit';
import { questions as questionsIn } from '../../src/content/questions.js';

const questions = questionsIn((text) => String(text));

class BareLit extends LitElement {
  /** @override */
  static properties = { index: { state: true }, ticked: { state: true } };

  constructor() {
    super();
    this.index = 0;
    /** @type {ReadonlySet<unknown>} */
    this.ticked = new Set();
  }

  /** @override */
  render() {
    const { title, statements } = questions[this.index] ?? { title: 'The end', statements: [] };
    return html`
      <fieldset>
        <legend><h2>${title}</h2></legend>
        ${[...statements, { text: 'None of these', hint: '' }].map(
          (statement) => html`
            <label>
              <input
                type="checkbox"
                .checked=${this.ticked.has(statement)}
                @change=${() => (this.ticked = new Set(this.ticked).add(statement))}
              />
              ${statement.text} <small>${statement.hint}</small>
            </label>
          `,
        )}
      </fieldset>
      <button @click=${() => (this.index += 1)}>Next</button>
    `;
  }
}

customElements.define('bare-lit', BareLit);
document.querySelector('main')?.append(document.createElement('bare-lit'));
