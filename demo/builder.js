// Writes the code that shows what is chosen, and shows it.

/**
 * What an editor chooses; empty for what the page itself decides.
 *
 * @typedef {{ lang: string, way: string, base: string, accent: string }} Choice
 */

const folder = new URL('../dist/', document.baseURI).href;
const form = /** @type {HTMLFormElement} */ (document.querySelector('.builder'));
const code = /** @type {HTMLElement} */ (document.querySelector('.code code'));
const preview = /** @type {HTMLElement} */ (document.querySelector('.preview'));
const copy = /** @type {HTMLElement} */ (document.querySelector('.copy'));
const copied = /** @type {HTMLElement} */ (document.querySelector('.copied'));

show();
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
copy.addEventListener('click', async () => {
  copied.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    copied.textContent = '✓';
  } catch {
    getSelection()?.selectAllChildren(code);
  }
});
new MutationObserver(show).observe(document.documentElement, { attributeFilter: ['lang'] });

function show() {
  const choice = chosen();
  code.textContent = codeFor(choice);
  preview.replaceChildren(choice.way === 'frame' ? frameFor(choice) : finderFor(choice));
}

/** @returns {Choice} */
function chosen() {
  const data = new FormData(form);
  const text = (/** @type {string} */ name) => String(data.get(name) ?? '');
  return {
    lang: text('lang'),
    way: text('way'),
    base: text('base').trim(),
    accent: data.has('accented') ? text('accent') : '',
  };
}

/** @param {Choice} choice */
function codeFor(choice) {
  if (choice.way === 'frame') {
    // In a box of its own, themes give the frame the place of a text.
    return [
      `<div>${frameFor(choice).outerHTML}</div>`,
      `<script src="${folder}embed-resize.js" defer></script>`,
    ].join('\n');
  }
  const script =
    choice.way === 'module'
      ? `<script src="${folder}role-finder.js" type="module"></script>`
      : `<script src="${folder}role-finder.classic.js"></script>`;
  return [script, finderFor(choice).outerHTML].join('\n');
}

/** @param {Choice} choice */
function finderFor({ lang, base, accent }) {
  const finder = document.createElement('role-finder');
  if (lang) finder.setAttribute('lang', lang);
  if (base) finder.setAttribute('base', base);
  if (accent) finder.setAttribute('style', `--role-finder-accent: ${accent}`);
  return finder;
}

/** @param {Choice} choice */
function frameFor({ lang, base, accent }) {
  const language = lang || document.documentElement.lang;
  const query = new URLSearchParams({ lang: language });
  if (base) query.set('base', base);
  if (accent) query.set('accent', accent);
  const frame = document.createElement('iframe');
  frame.src = `${folder}embed.html?${query}`;
  frame.title =
    language === 'fr'
      ? 'Quel est votre rôle dans Journey Optimizer ?'
      : 'Which Journey Optimizer role is yours?';
  frame.width = '100%';
  frame.height = '700';
  frame.setAttribute('frameborder', '0');
  return frame;
}
