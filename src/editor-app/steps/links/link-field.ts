import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { readLink } from '../../addresses/read-address.js';
import { linkProblem } from '../../addresses/words.js';
import type { AppView } from '../../app-view.js';
import { checkedField } from '../../controls/checked-field.js';
import { radioField, type Option } from '../../controls/fields.js';
import { LightElement } from '../../controls/light-element.js';
import { languageName } from '../../../localization/language-name.js';
import { codesOf } from '../../words.js';
import {
  addressesAt,
  choiceAt,
  linksAt,
  ofPage,
  ofRole,
  withAddress,
  withDocumentation,
  type LinkChoice,
  type LinkPlace,
} from './link-place.js';

/** Where the link of a role leads, or that to the page of all the roles: the choice, and the link in force. */
export class LinkField extends LightElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    roleId: { attribute: false },
    isOwn: { state: true },
  };

  declare view: AppView;
  /** The id of the role; without one, it is the page of all the roles. */
  declare roleId: string | undefined;
  /** Whether a link of one's own is wanted; its address may not be there yet. */
  declare isOwn: boolean;

  constructor() {
    super();
    this.isOwn = false;
  }

  get #place(): LinkPlace {
    return this.roleId === undefined ? ofPage : ofRole(this.roleId);
  }

  get #inForce(): LinkChoice {
    return choiceAt(this.#place, this.view.project.content, this.view.builtIn);
  }

  /** What is wanted is over once it is there. */
  protected override willUpdate(): void {
    if (this.#inForce === 'own') this.isOwn = false;
  }

  protected override render(): TemplateResult {
    const { msg } = this.view;
    const choice = this.isOwn ? 'own' : this.#inForce;
    return html`
      ${radioField({
        label: msg('Link'),
        value: choice,
        options: this.#options,
        onChange: (value) => this.#choose(value as LinkChoice),
      })}
      ${choice === 'own' ? this.#addressTemplates() : nothing} ${this.#linksTemplate()}
    `;
  }

  get #options(): readonly Option[] {
    const { msg, builtIn } = this.view;
    return [
      ...(addressesAt(this.#place, builtIn).size
        ? [{ value: 'documentation', label: msg('The documentation’s') }]
        : []),
      { value: 'own', label: msg('A link of my own') },
      ...(this.roleId === undefined
        ? []
        : [
            { value: 'none', label: msg('None'), hint: msg('Leads to the page of all the roles.') },
          ]),
    ];
  }

  #choose(choice: LinkChoice): void {
    const { project, builtIn, change } = this.view;
    this.isOwn = choice === 'own';
    if (choice === 'documentation')
      change({ content: withDocumentation(this.#place, project.content, builtIn) });
    if (choice === 'none') change({ content: withAddress(this.#place, project.content, null) });
  }

  /** A field for all languages, or for each where they do not lead to the same page. */
  #addressTemplates(): TemplateResult | readonly TemplateResult[] {
    const { project } = this.view;
    const own = this.#inForce === 'own' ? [...addressesAt(this.#place, project.content)] : [];
    const [[, first = ''] = []] = own;
    return own.every(([, url]) => url === first)
      ? this.#addressTemplate(first, Object.keys(project.content))
      : own.map(([code, url = '']) => this.#addressTemplate(url, [code], languageName(code)));
  }

  #addressTemplate(value: string, codes: readonly string[], language?: string): TemplateResult {
    const { msg, project, change } = this.view;
    return checkedField({
      label: msg('Address'),
      language,
      isUrl: true,
      value,
      placeholder: 'https://',
      hint: language ? undefined : msg('The same in every language.'),
      read: readLink,
      problemText: (problem) => linkProblem(this.view, problem, this.roleId !== undefined),
      onValue: (url) => change({ content: withAddress(this.#place, project.content, url, codes) }),
    });
  }

  /** The link in force, in each language where they differ. */
  #linksTemplate(): TemplateResult {
    const { msg, code, project } = this.view;
    const links = linksAt(this.roleId, project.content);
    const [[, first] = []] = links;
    const isSame = links.every(([, { url }]) => url === first?.url);
    const shown = codesOf(this.view)
      .filter((each) => !isSame || each === code)
      .flatMap((each) => links.filter(([other]) => other === each));
    return html`
      <div class="links-in-force">
        <p class="hint">${msg('Leads to:')}</p>
        <ul>
          ${shown.map(
            ([each, { label, url }]) => html`
              <li>
                ${isSame ? nothing : html`<span class="hint">${languageName(each)}</span>`}
                <a href=${url} target="_blank" rel="noopener" lang=${each}>${label}</a>
                <span class="address">${url}</span>
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }
}
