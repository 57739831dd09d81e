// The page for editors: shows the quiz as they choose it, and what to do for it in their host.
import '../../src/index.js';
import { goToWrong, isUsable, ownFolder, readChoice, showError, type Choice } from './choice.js';
import { codesFor } from './codes.js';
import { find, say, save, type Words } from './dom.js';
import { editContent } from './own-content.js';
import { scormPackage } from './scorm-package.js';
import { teamsPackage } from './teams-package.js';

const page = document.documentElement;
const form = find('.choices', HTMLFormElement);
const folder = find('[name=folder]', HTMLInputElement);
const finder = document.createElement('role-finder');
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

/** Makes a file of what is chosen, or says what is missing for it. */
type Maker = (choice: Choice) => Promise<{ name: string; data: BlobPart } | Words>;

/** Makes a button make a file of what is chosen, as long as nothing in the form is wrong. */
function addMaker(button: Element, status: Element, make: Maker): void {
  onClick(button, status, async () => {
    const made = await make(readChoice(form));
    if ('data' in made) save(made.name, made.data);
    say(status, 'data' in made ? ['The package is made.', 'Le paquet est prêt.'] : made);
  });
}

/** Makes a button do something, as long as nothing in the form is wrong; else that is said, and has focus. */
function onClick(button: Element, status: Element, act: () => Promise<void>): void {
  button.addEventListener('click', () => {
    status.replaceChildren();
    if (goToWrong(form)) say(status, ['First correct the address.', 'Corrigez d’abord l’adresse.']);
    else void act();
  });
}

function show(): void {
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

function showPartsFor({ host, way }: Choice): void {
  for (const part of document.querySelectorAll('[data-hosts]'))
    part.toggleAttribute(
      'hidden',
      !part.matches(`[data-hosts~=${host}], [data-hosts~=${host}-${way}]`),
    );
}

/** Adds a button to the box of a code. */
function addCopyButton(box: Element): void {
  const template = find('#code', HTMLTemplateElement);
  box.append(template.content.cloneNode(true));
  const code = find('code', HTMLElement, box);
  const button = find('button', HTMLElement, box);
  const status = find('[role=status]', HTMLElement, box);
  onClick(button, status, async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      say(status, ['Copied.', 'Copié.']);
    } catch {
      getSelection()?.selectAllChildren(code);
      say(status, ['Selected: copy it with your keyboard.', 'Sélectionné : copiez-le au clavier.']);
    }
  });
}
