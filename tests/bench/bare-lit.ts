// The same questions in a bare Lit element, for a page in one language: no styles, no result.
import { html, LitElement } from 'lit';
import { next, none, questions } from 'page-texts';

class BareLit extends LitElement {
  static override properties = { index: { state: true }, ticked: { state: true } };

  index = 0;
  ticked: ReadonlySet<unknown> = new Set();

  override render() {
    const { title, statements } = questions[this.index] ?? { title: '', statements: [] };
    return html`
      <fieldset>
        <legend><h2>${title}</h2></legend>
        ${[...statements, { text: none, hint: '' }].map(
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
      <button @click=${() => (this.index += 1)}>${next}</button>
    `;
  }
}

customElements.define('bare-lit', BareLit);
document.querySelector('main')?.append(document.createElement('bare-lit'));
