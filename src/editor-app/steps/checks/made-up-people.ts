import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Content, Role } from '../../../quiz/content/content.js';
import type { Locale } from '../../../quiz/locale.js';
import { icons } from '../../controls/icons.js';
import { LightElement } from '../../controls/light-element.js';
import { manners, type MannerId } from './people.js';
import { toldTo, type Told } from './told.js';
import { mannerName } from './words.js';

const mannerIds = Object.keys(manners) as readonly MannerId[];

/** What made-up people are told who hold one role: a table, which is made once for a content. */
export class MadeUpPeople extends LightElement {
  static override properties: PropertyDeclarations = {
    locale: { attribute: false },
    content: { attribute: false },
    told: { state: true },
  };

  declare locale: Locale;
  declare content: Content;
  /** What is told in each manner, for as many roles as are done. */
  declare told: readonly Readonly<Record<MannerId, Told>>[];

  constructor() {
    super();
    this.told = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('content')) void this.#ask(this.content);
  }

  protected override render(): TemplateResult {
    const { msg } = this.locale;
    const isDone = this.told.length === this.content.roles.length;
    const all = this.told.flatMap((each) => Object.values(each));
    return html`
      <div class="people" aria-busy=${isDone ? 'false' : 'true'}>
        ${this.content.roles.map((role, index) => this.#roleTemplate(role, this.told[index]))}
      </div>
      <p class=${all.some(isLow) ? 'look' : 'well'}>
        ${
          !isDone
            ? msg('Counting…')
            : all.some(isLow)
              ? msg(
                  'Look at the marked numbers: write the statements of that role so that nobody else would select them, or add some.',
                )
              : msg('People find their role.')
        }
      </p>
    `;
  }

  #roleTemplate({ name }: Role, told: this['told'][number] | undefined): TemplateResult {
    const { msg } = this.locale;
    return html`
      <table>
        <caption>
          ${name}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('What the quiz tells them:')}</th>
            <th scope="col">${msg('only their role')}</th>
            <th scope="col">${msg('others too')}</th>
            <th scope="col">${msg('not theirs')}</th>
          </tr>
        </thead>
        <tbody>
          ${mannerIds.map(
            (manner) => html`
              <tr>
                <th scope="row">${mannerName(this.locale, manner)}</th>
                ${
                  told
                    ? this.#numbersTemplate(told[manner])
                    : html`<td>…</td>
                        <td>…</td>
                        <td>…</td>`
                }
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #numbersTemplate(told: Told): TemplateResult {
    const { msg } = this.locale;
    const mark = html`<span class="mark"
      >${icons.problem}<span class="unseen">${msg('Look at this:')}</span></span
    >`;
    return html`
      <td>${isVague(told) ? mark : nothing} ${told.exactly}</td>
      <td>${told.among}</td>
      <td>${isMissed(told) ? mark : nothing} ${told.missed}</td>
    `;
  }

  /** Asks the people of one role after the other: the page stays usable between. */
  async #ask(content: Content): Promise<void> {
    this.told = [];
    for (const { id } of content.roles) {
      await new Promise((resolve) => setTimeout(resolve));
      if (content !== this.content || !this.isConnected) return;
      const told = mannerIds.map((each) => [each, toldTo(id, content, manners[each])]);
      this.told = [...this.told, Object.fromEntries(told) as Record<MannerId, Told>];
    }
  }
}

/** Whether fewer than half are told their role alone. */
function isVague({ exactly }: Told): boolean {
  return exactly < 50;
}

/** Whether more than one in ten is not told their role. */
function isMissed({ missed }: Told): boolean {
  return missed > 10;
}

function isLow(told: Told): boolean {
  return isVague(told) || isMissed(told);
}
