// The page for editors: shows the quiz as they choose it, and what to do for it in their host.
import { isUsable, ownFolder, readChoice, showError } from './choice.js';
import { codesFor } from './codes.js';
import { find, say, save } from './dom.js';
import { editContent } from './own-content.js';
import { scormPackage } from './scorm-package.js';
import { teamsPackage } from './teams-package.js';

/** @import { RoleFinder } from 'ajo-role-finder' */
/** @import { Choice } from './choice.js' */

const page = document.documentElement;
const form = find('.choices', HTMLFormElement);
const folder = find('[name=folder]', HTMLInputElement);
const finder = /** @type {RoleFinder} */ (document.createElement('role-finder'));
const content = editContent(finder);
let language = '';

folder.defaultValue = ownFolder;
for (const box of document.querySelectorAll('.code')) addCopyButton(box);
show();
find('.preview', HTMLElement).append(finder);

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && isUsable(target)) showError(target, false);
  show();
});
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) showError(target, !isUsable(target));
});
new MutationObserver(show).observe(page, { attributeFilter: ['lang'] });

const made = /** @type {const} */ (['The package is made.', 'Le paquet est prêt.']);

const teamsStatus = find('.teams-status', HTMLElement);
find('.make-teams', HTMLElement).addEventListener('click', async () => {
  const choice = readChoice(form);
  if (choice.folder.startsWith('https:')) {
    save('role-finder-teams.zip', await teamsPackage(choice));
    say(teamsStatus, made);
  } else {
    say(teamsStatus, [
      'The address of the folder has to begin with https://.',
      'L’adresse du dossier doit commencer par https://.',
    ]);
    folder.focus();
  }
});

const scormStatus = find('.scorm-status', HTMLElement);
for (const button of document.querySelectorAll('[data-scorm]')) {
  const name = button.getAttribute('data-scorm') ?? '';
  button.addEventListener('click', async () => {
    save(name, await scormPackage(name, readChoice(form)));
    say(scormStatus, made);
  });
}

function show() {
  showPartsFor(readChoice(form));
  // What is hidden now does not count.
  const choice = readChoice(form);
  const codes = codesFor(choice);
  for (const code of document.querySelectorAll('[data-code] code'))
    code.textContent = codes[code.closest('[data-code]')?.getAttribute('data-code') ?? ''] ?? '';
  const wanted = choice.lang || page.lang;
  if (wanted !== language) content.setLanguage(wanted);
  language = wanted;
  content.show(choice);
}

/** @param {Choice} choice */
function showPartsFor({ host, way }) {
  for (const part of document.querySelectorAll('[data-hosts]'))
    part.toggleAttribute(
      'hidden',
      !part.matches(`[data-hosts~=${host}], [data-hosts~=${host}-${way}]`),
    );
}

/** @param {Element} box for a code */
function addCopyButton(box) {
  const template = find('#code', HTMLTemplateElement);
  box.append(template.content.cloneNode(true));
  const code = find('code', HTMLElement, box);
  const button = find('button', HTMLElement, box);
  const status = find('[role=status]', HTMLElement, box);
  button.addEventListener('click', async () => {
    status.replaceChildren();
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      say(status, ['Copied.', 'Copié.']);
    } catch {
      getSelection()?.selectAllChildren(code);
      say(status, ['Selected: copy it with your keyboard.', 'Sélectionné : copiez-le au clavier.']);
    }
  });
}
