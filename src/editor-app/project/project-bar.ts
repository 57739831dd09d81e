import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../quiz/locale.js';
import { button } from '../controls/buttons.js';
import { icons } from '../controls/icons.js';
import type { ProjectController } from './project-controller.js';

/** What opens, saves and forgets the project. */
export function projectTemplate({ msg }: Locale, projects: ProjectController): TemplateResult {
  return html`
    <div class="project">
      <label class="file">
        ${icons.open} ${msg('Open')}
        <input
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => open(event, projects)}
        />
      </label>
      ${button({
        label: msg('Save'),
        icon: icons.save,
        emphasis: 'quiet',
        onClick: () => projects.save(),
      })}
      ${
        projects.isKept
          ? html`
              <span class="kept">
                ${msg('Project kept in this browser')}
                <button class="link" type="button" @click=${() => projects.forget()}>
                  ${msg('Start over')}
                </button>
              </span>
            `
          : nothing
      }
    </div>
  `;
}

function open(event: Event, projects: ProjectController): void {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) void projects.open(file);
  // The same file can be opened again.
  input.value = '';
}
