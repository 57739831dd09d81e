import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { canDoWithout, statementsFor } from '../../content/edits.js';
import { button } from '../../controls/buttons.js';
import { selectField } from '../../controls/fields.js';
import type { TextsView } from './texts-view.js';

const prefix = 'role ';

/** What is asked before a role goes that has statements. */
export function removalTemplate(view: TextsView, index: number): TemplateResult | typeof nothing {
  const { msg, content, removal, setRemoval, removeRole } = view;
  const role = content.roles[index];
  if (!role || removal?.role !== role.id) return nothing;
  const { name } = role;
  const count = statementsFor(content, role.id).length;
  const heirs = content.roles.filter((each) => each !== role);
  return html`
    <div class="removal" role="group" tabindex="-1" aria-labelledby="removal">
      <p id="removal">${msg(str`Remove “${name}”? Statements for this role: ${count}.`)}</p>
      ${selectField({
        label: msg('What happens to them?'),
        value: removal.heir === undefined ? 'none' : prefix + removal.heir,
        options: [
          ...(canDoWithout(content, role.id)
            ? [{ value: 'none', label: msg('Remove them too') }]
            : []),
          ...heirs.map((heir) => {
            const heirName = heir.name;
            return { value: prefix + heir.id, label: msg(str`Give them to “${heirName}”`) };
          }),
        ],
        onChange: (value) =>
          setRemoval({
            ...removal,
            heir: value === 'none' ? undefined : value.slice(prefix.length),
          }),
      })}
      <p class="actions">
        ${button({
          label: msg('Remove the role'),
          emphasis: 'primary',
          onClick: () => removeRole(removal),
        })}
        ${button({ label: msg('Keep it'), onClick: () => setRemoval(undefined) })}
      </p>
    </div>
  `;
}
