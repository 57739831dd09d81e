// A page whose own Lit renders a subclass of the role finder.
import { RoleFinder } from 'ajo-role-finder';
import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

@customElement('team-role-finder')
export class TeamRoleFinder extends RoleFinder {
  static override styles = [
    super.styles,
    css`
      .team {
        color: rgb(1, 2, 3);
      }
    `,
  ];

  @property({ reflect: true })
  team = 'Journeys';

  protected override render(): TemplateResult {
    return html`<p class="team">For the team ${this.team}</p>
      ${super.render()}`;
  }
}
