// What an editor has chosen, as the form has it.

/**
 * Empty, where nothing is chosen: then the page or the built-in content decides.
 *
 * @typedef {object} Choice
 * @property {string} host where the quiz is going to stand
 * @property {string} way how, in a page of HTML: `classic`, `module` or `frame`
 * @property {string} folder the address of the folder with the files
 * @property {string} lang
 * @property {string} accent a color in hexadecimal digits, with `#`
 * @property {string} theme of a frame
 * @property {string} base
 * @property {Readonly<Record<string, string>>} paths by the id of the role
 * @property {boolean} isKept whether answers are kept in the browser
 * @property {string} page the address of the page that a frame is going to stand in
 * @property {string} content the address of a file of content
 * @property {string} company
 */

/** What an address has to be, by the kind of its field. */
const kinds = {
  absolute: (/** @type {string} */ text) => isAddress(text) && URL.canParse(text),
  any: isAddress,
};

/**
 * What is chosen; what cannot be used, or is not for the host, counts as empty.
 *
 * @param {HTMLFormElement} form
 * @returns {Choice}
 */
export function readChoice(form) {
  const fields = [...form.querySelectorAll('input')].filter(
    (field) =>
      !field.closest('[hidden]') &&
      isUsable(field) &&
      (field.checked || !/radio|checkbox/.test(field.type)),
  );
  const text = (/** @type {string} */ name) =>
    fields.find((field) => field.name === name)?.value.trim() ?? '';
  const paths = fields
    .filter(({ name, value }) => name.startsWith('path-') && value.trim())
    .map(({ name, value }) => [name.slice('path-'.length), value.trim()]);
  return {
    host: text('host'),
    way: text('way'),
    folder: folderOf(text('folder')),
    lang: text('lang'),
    accent: text('accented') && text('accent'),
    theme: text('theme'),
    base: text('base'),
    paths: Object.fromEntries(paths),
    isKept: !!text('kept'),
    page: text('page'),
    content: text('content'),
    company: text('company'),
  };
}

/** Where the files are, until an editor says where they are going to be: beside this page. */
export const ownFolder = new URL('../dist/', document.baseURI).href;

/**
 * The folder that an address leads to, also if it is that of a file in it.
 *
 * @param {string} address
 */
function folderOf(address) {
  const { origin, pathname } = new URL(address || ownFolder);
  const folder = pathname.replace(/[^/]*\.(html|js)$/, '').replace(/\/*$/, '/');
  return origin + folder.replaceAll("'", '%27');
}

/**
 * Whether a field is empty, or holds what it asks for.
 *
 * @param {HTMLInputElement} field
 */
export function isUsable({ value, dataset }) {
  const kind = /** @type {keyof typeof kinds | undefined} */ (dataset['address']);
  return !kind || !value.trim() || kinds[kind](value.trim());
}

/**
 * Whether a text is a web address, or a path. What begins like a web address without its `https:` is neither.
 *
 * @param {string} text
 */
export function isAddress(text) {
  const base = 'https://any.example/';
  return (
    URL.canParse(text, base) &&
    /^https?:$/.test(new URL(text, base).protocol) &&
    !/\s|^www\.|^[^/:?#.]+(\.[^/:?#]+)+\//i.test(text)
  );
}

/**
 * Shows, or hides, the sentence that says what is wrong with a field.
 *
 * @param {Element} field
 * @param {boolean} isWrong
 */
export function showError(field, isWrong) {
  const error = field.parentElement?.querySelector('.error');
  if (!(error instanceof HTMLElement)) return;
  error.hidden = !isWrong;
  field.ariaInvalid = String(isWrong);
  field.setAttribute('aria-describedby', isWrong ? error.id : '');
}

/**
 * Whether a field says that it is wrong; then the first one has focus.
 *
 * @param {Element} form
 */
export function goToWrong(form) {
  // A field is judged when it is left.
  const active = document.activeElement;
  if (active instanceof HTMLElement && active.matches('input, textarea')) active.blur();
  const wrong = [...form.querySelectorAll('[aria-invalid=true]')].find(
    (field) => !field.closest('[data-hosts][hidden]'),
  );
  if (!(wrong instanceof HTMLElement)) return undefined;
  for (let part = wrong.parentElement; part && part !== form; part = part.parentElement)
    if (part instanceof HTMLDetailsElement) part.open = true;
  wrong.focus();
  return wrong;
}
