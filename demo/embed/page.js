// The page for editors: shows the quiz as they choose it, and what to do for it in their host.
import { goToWrong, isUsable, ownFolder, readChoice, showError } from './choice.js';
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
// A field is not left before the button is released: what is then said of it would move the button away.
document.addEventListener('mousedown', (event) => {
  if (event.target instanceof Element && event.target.closest('.make, .copy'))
    event.preventDefault();
});
new MutationObserver(show).observe(page, { attributeFilter: ['lang'] });

addMaker(find('.make-teams', HTMLElement), find('.teams-status', HTMLElement), async (choice) => {
  if (choice.folder.startsWith('https:'))
    return { name: 'role-finder-teams.zip', data: await teamsPackage(choice) };
  folder.focus();
  return [
    'The address of the folder has to begin with https://.',
    'L’adresse du dossier doit commencer par https://.',
  ];
});
for (const button of document.querySelectorAll('[data-scorm]')) {
  const name = button.getAttribute('data-scorm') ?? '';
  addMaker(button, find('.scorm-status', HTMLElement), async (choice) => ({
    name,
    data: await scormPackage(name, choice, content.json()),
  }));
}

/**
 * Makes a button make a file of what is chosen, as long as nothing in the form is wrong.
 *
 * @param {Element} button
 * @param {Element} status
 * @param {(choice: Choice) => Promise<{ name: string, data: BlobPart } | readonly [string, string]>} make a file, or says
 *   what is missing for it
 */
function addMaker(button, status, make) {
  button.addEventListener('click', async () => {
    status.replaceChildren();
    if (isWrong(status)) return;
    const made = await make(readChoice(form));
    if ('data' in made) save(made.name, made.data);
    say(status, 'data' in made ? ['The package is made.', 'Le paquet est prêt.'] : made);
  });
}

/**
 * Whether something in the form is wrong; then that is said, and has focus.
 *
 * @param {Element} status
 */
function isWrong(status) {
  const wrong = goToWrong(form);
  if (wrong) say(status, ['First correct the address.', 'Corrigez d’abord l’adresse.']);
  return !!wrong;
}

function show() {
  for (const status of document.querySelectorAll('.todo [role=status]')) status.replaceChildren();
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
    if (isWrong(status)) return;
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      say(status, ['Copied.', 'Copié.']);
    } catch {
      getSelection()?.selectAllChildren(code);
      say(status, ['Selected: copy it with your keyboard.', 'Sélectionné : copiez-le au clavier.']);
    }
  });
}
