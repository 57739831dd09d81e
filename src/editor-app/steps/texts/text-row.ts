import { html, nothing, type TemplateResult } from 'lit';
import { valueAt, type JsonPath } from '../../content/json-path.js';
import { isNewText } from '../../content/new-items.js';
import { originalText } from '../../content/originals.js';
import { fieldPathsIn, isAddress } from '../../content/text-paths.js';
import { textField } from '../../controls/fields.js';
import { languageName } from '../../../localization/language-name.js';
import { fieldHint, fieldName, fieldProblem } from './names.js';
import type { TextsView } from './texts-view.js';

/** The fields that are one line long; addresses are, too. */
const short: readonly unknown[] = ['label', 'name'];

/** A text in each language. */
export function textRow(
  view: TextsView,
  path: JsonPath,
  hint = fieldHint(view, path),
): TemplateResult {
  return html`
    <div class="text-row">
      ${view.codes.map((code, index) => textTemplate(view, code, path, index ? undefined : hint))}
    </div>
  `;
}

function textTemplate(
  view: TextsView,
  code: string,
  path: JsonPath,
  hint: string | undefined,
): TemplateResult {
  const text = textAt(view, code, path);
  const draft = view.draftOf(code, path);
  return html`
    <div class="text" @focusin=${() => view.select(path)}>
      ${textField({
        label: fieldName(view, path),
        hint,
        value: draft?.text ?? text,
        error: draft?.error && fieldProblem(view, draft.error),
        lang: code,
        language: languageName(code),
        path: path.join('.'),
        isLong: !isAddress(path) && !short.includes(path.at(-1)),
        isUrl: isAddress(path),
        onInput: (typed) => view.type(code, path, typed),
        onChange: () => view.endTyping(code, path),
      })}
      ${markTemplate(view, code, path, text)}
    </div>
  `;
}

/** Whether a text is changed, and what takes it back; or that it has not been written yet. */
function markTemplate(
  view: TextsView,
  code: string,
  path: JsonPath,
  text: string,
): TemplateResult | typeof nothing {
  const { msg } = view;
  if (isNewText(text, code))
    return html`<p class="mark"><span class="badge">${msg('To be written')}</span></p>`;
  const original = originalOf(view, code, path);
  const isInvalid = !!view.draftOf(code, path)?.error;
  if (original === undefined || (original === text && !isInvalid)) return nothing;
  return html`
    <p class="mark">
      ${original === text ? nothing : html`<span class="badge">${msg('Changed')}</span>`}
      <button
        class="link"
        type="button"
        title=${original || nothing}
        @click=${() => view.restore(code, path, original)}
      >
        ${msg('Restore the original')}
        <span class="unseen">${fieldName(view, path)} ${languageName(code)}</span>
      </button>
    </p>
  `;
}

/** A mark where a text in some parts is changed, not written yet, or not as it can be used, in any language. */
export function dotTemplate(
  view: TextsView,
  ...parts: readonly JsonPath[]
): TemplateResult | typeof nothing {
  return parts
    .flatMap((part) => fieldPathsIn(valueAt(view.content, part), part))
    .some((path) => view.codes.some((code) => isMarked(view, code, path)))
    ? html`<span class="dot"><span class="unseen">${view.msg('Changed')}</span></span>`
    : nothing;
}

function isMarked(view: TextsView, code: string, path: JsonPath): boolean {
  const text = textAt(view, code, path);
  const original = originalOf(view, code, path) ?? text;
  const isNew = isNewText(text, code);
  return isNew || original !== text || !!view.draftOf(code, path)?.error;
}

function textAt({ project }: TextsView, code: string, path: JsonPath): string {
  return (valueAt(project.content[code], path) as string | undefined) ?? '';
}

function originalOf(
  { project, builtIn }: TextsView,
  code: string,
  path: JsonPath,
): string | undefined {
  const [original, content] = [builtIn[code], project.content[code]];
  return original && content && originalText(original, content, path);
}
