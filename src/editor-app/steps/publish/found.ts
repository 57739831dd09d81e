// What was found at an address, in words.
import { html, nothing, type TemplateResult } from 'lit';
import type { AppView } from '../../app-view.js';
import { button } from '../../controls/buttons.js';
import { icons } from '../../controls/icons.js';
import { foundAt } from '../../hosts/check-file.js';
import {
  checkPublication,
  confirmedContent,
  fileAddresses,
  fileName,
} from '../../hosts/check-publication.js';
import type { Publication } from '../../hosts/host.js';
import { contentAddress, contentAnswer } from '../../hosts/own-content.js';

type Shown = Exclude<ReturnType<typeof contentAnswer>, undefined>;

/** What asks for the files of a route and the file of content, and what was found. */
export function foundTemplate(view: AppView, publication: Publication): TemplateResult {
  const { msg, tell } = view;
  const found = fileAddresses(publication).map((address) => ({
    address,
    answer: foundAt(view.found, address)?.answer,
  }));
  const content = { address: contentAddress(publication), answer: contentAnswer(publication) };
  return html`
    ${button({
      label: msg('Check'),
      icon: icons.check,
      onClick: () => checkPublication(publication, tell),
    })}
    <ul class="found" role="status">
      ${[...found, content].map(({ address, answer }) =>
        answer ? fileTemplate(view, address, answer) : nothing,
      )}
    </ul>
    ${content.answer === 'unreadable' || content.answer === 'silent' ? confirmTemplate(view, publication) : nothing}
  `;
}

/** An editor can say what this browser cannot see. */
function confirmTemplate({ msg, tell }: AppView, publication: Publication): TemplateResult {
  return html`
    <p>
      ${button({
        label: msg('It is the file that I downloaded'),
        onClick: () => tell([confirmedContent(publication)]),
      })}
    </p>
  `;
}

function fileTemplate(view: AppView, address: string, answer: Shown): TemplateResult {
  return html`
    <li class=${answer}>
      ${answer === 'right' ? icons.check : icons.problem}
      <span>
        <a href=${address} target="_blank" rel="noreferrer">${fileName(address)}</a>
        ${answerText(view, answer)}
      </span>
    </li>
  `;
}

function answerText({ msg }: AppView, answer: Shown): string {
  switch (answer) {
    case 'checking':
      return msg('is being checked…');
    case 'right':
      return msg('is there.');
    case 'missing':
      return msg('was not found.');
    case 'other':
      return msg('was not found: something else is there, a page or a file from another version.');
    case 'stale':
      return msg('has different texts from the preview: put the new file there.');
    case 'unreadable':
      return msg(
        'cannot be read from here, but the server answers: open it to see whether it is the right one.',
      );
    case 'silent':
      return msg('cannot be reached from here: open it to see whether it is the right one.');
  }
}
