import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { readContactAddress } from '../../addresses/read-address.js';
import { linkProblem } from '../../addresses/words.js';
import type { AppView } from '../../app-view.js';
import { checkedField } from '../../controls/checked-field.js';
import { textField } from '../../controls/fields.js';
import { LightElement } from '../../controls/light-element.js';
import { languageName } from '../../../localization/language-name.js';
import { codesOf } from '../../words.js';
import {
  firstText,
  shownAddress,
  typedContact,
  withContact,
  type TypedContact,
} from './contact.js';

/** Whom people in a role can ask: a text in each language, and an address. */
export class ContactField extends LightElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    roleId: { attribute: false },
    typed: { state: true },
  };

  declare view: AppView;
  /** The id of the role. */
  declare roleId: string;
  declare typed: TypedContact;

  constructor() {
    super();
    this.typed = { texts: {}, url: '' };
  }

  /** What is typed is over once the content has another contact. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const { code, project } = this.view;
    const { content } = project;
    if (content === changed.get('view')?.project.content || !changed.has('view')) return;
    const given = typedContact(content, this.roleId, code);
    const own = typedContact(withContact(content, this.roleId, this.typed), this.roleId, code);
    if (JSON.stringify(given) !== JSON.stringify(own)) this.typed = given;
  }

  protected override render(): TemplateResult {
    const { msg } = this.view;
    return html`
      <fieldset class="contact">
        <legend>${msg('Whom to ask')}</legend>
        <p class="hint">
          ${msg('Shown with the role: “Ask Jane, ext. 4512”. If it is empty, nothing is shown.')}
        </p>
        <div class="side-by-side">
          ${codesOf(this.view).map((code) => this.#textTemplate(code))}
        </div>
        ${checkedField({
          label: msg('Address (optional)'),
          isUrl: true,
          hint: msg('An e-mail address, a phone number or a web page.'),
          value: shownAddress(this.typed.url),
          read: readContactAddress,
          problemText: (problem) => linkProblem(this.view, problem),
          onValue: (url) => this.#type({ ...this.typed, url }),
        })}
      </fieldset>
    `;
  }

  #textTemplate(code: string): TemplateResult {
    const { msg } = this.view;
    const { texts, url } = this.typed;
    const value = texts[code] ?? '';
    const other = firstText(texts);
    const isOther = other && !value.trim();
    return textField({
      label: msg('Text'),
      language: languageName(code),
      lang: code,
      value,
      placeholder: other,
      hint: isOther ? msg('Empty: the text of the other language is shown here too.') : undefined,
      error:
        url && !other ? msg('Write a text: without one, the address is not shown.') : undefined,
      onInput: (text) => this.#type({ ...this.typed, texts: { ...texts, [code]: text } }),
    });
  }

  #type(typed: TypedContact): void {
    const { project, change } = this.view;
    this.typed = typed;
    change({ content: withContact(project.content, this.roleId, typed) });
  }
}
