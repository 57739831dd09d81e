import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { changeSettings, type AppView } from '../../app-view.js';
import { ownBlue } from '../../colors.js';
import { button } from '../../controls/buttons.js';
import { checkedField } from '../../controls/checked-field.js';
import { colorPicker } from '../../controls/color-picker.js';
import { radioField } from '../../controls/fields.js';
import { icons } from '../../controls/icons.js';
import { settingsOf } from '../../hosts/host.js';
import { routeOf } from '../../hosts/hosts.js';
import { judge, readAccent, textOn, type BackgroundId } from './accent.js';
import { readCssColor } from './css-color.js';
import { accentProblem, judgmentText, textOnAccentText } from './words.js';

/** The accent, with how well it reads, and the background of a frame. */
export function looksTemplate(view: AppView): TemplateResult {
  const { msg, project } = view;
  const { accent, theme } = project.settings;
  return html`
    ${radioField({
      label: msg('Accent color'),
      hint: msg('The color of buttons, links and marks.'),
      value: accent ? 'own' : '',
      options: [
        { value: '', label: msg('The quiz’s own blue') },
        { value: 'own', label: msg('A color of my own') },
      ],
      onChange: (choice) => changeSettings(view, { accent: choice && ownBlue }),
    })}
    ${accent ? accentTemplate(view, accent) : nothing}
    ${
      settingsOf(project, routeOf(project)).includes('theme')
        ? radioField({
            label: msg('Background of a frame'),
            value: theme,
            options: [
              { value: '', label: msg('Same as the visitor’s device') },
              { value: 'light', label: msg('Light') },
              { value: 'dark', label: msg('Dark') },
            ],
            onChange: (value) => changeSettings(view, { theme: value }),
          })
        : html`<p class="hint">
            ${msg('The quiz takes the background of your page, light or dark.')}
          </p>`
    }
  `;
}

function accentTemplate(view: AppView, accent: string): TemplateResult {
  const { msg } = view;
  const text = textOn(accent);
  return html`
    <div class="accent" style="--accent: ${accent}; --on-accent: ${text.color}">
      <div class="accent-fields">
        ${colorPicker({
          label: msg('Choose a color'),
          value: accent,
          onInput: (value) => changeSettings(view, { accent: value }),
        })}
        ${checkedField({
          path: 'accent',
          label: msg('Code of the color'),
          hint: msg('#1c57c9, rgb(28, 87, 201) or navy, for example.'),
          value: accent,
          read: (typed) => readAccent(typed, readCssColor),
          problemText: (problem) => accentProblem(view, problem),
          onValue: (value) => changeSettings(view, { accent: value }),
        })}
      </div>
      <ul class="judgments">
        ${judgmentTemplate(view, accent, 'light')} ${judgmentTemplate(view, accent, 'dark')}
        <li>
          <span class="sample" data-on="accent"></span>
          <p>${textOnAccentText(view, text)}</p>
        </li>
      </ul>
      <p class="hint">
        ${msg('No color reads well on both light and dark: what counts is the background of your page.')}
      </p>
    </div>
  `;
}

function judgmentTemplate(view: AppView, accent: string, on: BackgroundId): TemplateResult {
  const { msg } = view;
  const judgment = judge(accent, on);
  const { isReadable, nearest } = judgment;
  return html`
    <li>
      <span class="sample" data-on=${on}></span>
      <p>${isReadable ? nothing : icons.problem} ${judgmentText(view, on, judgment)}</p>
      ${
        isReadable
          ? nothing
          : html`
              <span class="nearest">
                <span class="swatch" style="--accent: ${nearest}"></span>
                ${button({
                  label: msg(str`Use ${nearest}`),
                  onClick: () => {
                    changeSettings(view, { accent: nearest });
                    // The button goes away.
                    view.goTo('looks', ['accent']);
                  },
                })}
              </span>
            `
      }
    </li>
  `;
}
