// Content of an editor's own: a form for each language, and the file that it comes from and goes to.
import { ajoContent } from 'ajo-role-finder';
import { goToWrong } from './choice.js';
import { setUp } from './codes.js';
import { contentFile, contentsOf, othersIn } from './content-file.js';
import { contentForm } from './content-form.js';
import { element, find, save, say } from './dom.js';
import { notUtf8, problemIn } from './problem.js';

/** @import { RoleFinder } from 'ajo-role-finder' */
/** @import { Choice } from './choice.js' */
/** @import { Contents, Language } from './content-file.js' */

/** @type {readonly Language[]} */
const languages = ['en', 'fr'];

/**
 * Lets an editor change the content of a quiz, which shows it.
 *
 * @param {RoleFinder} finder
 */
export function editContent(finder) {
  const section = find('.own-content', HTMLDetailsElement);
  const fileStatus = find('.file-status', HTMLElement, section);
  const saveStatus = find('.save-status', HTMLElement, section);
  const error = find('.file-error', HTMLElement, section);
  const fileInput = find('[type=file]', HTMLInputElement, section);
  const choices = [...section.querySelectorAll('input[name=texts]')];
  const forms = find('.content-forms', HTMLElement, section);

  let language = /** @type {Language} */ ('en');
  /** @type {Contents | undefined} */
  let builtIn;
  /** @type {Contents | undefined} */
  let edited;
  /** What else the file has that is open. */
  let others = {};
  let isSaved = true;

  section.addEventListener('toggle', async () => {
    if (builtIn) return;
    builtIn = await builtInContents();
    showForms(builtIn);
  });
  section.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'texts') {
      setLanguage(target.value);
    }
  });
  fileInput.addEventListener('change', openFile);
  find('.save-content', HTMLElement, section).addEventListener('click', saveFile);
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault();
  });

  async function openFile() {
    const file = fileInput.files?.[0];
    if (!file || !builtIn) return;
    quiet();
    try {
      const bytes = await file.arrayBuffer();
      // The same file can be chosen again, once it is mended.
      fileInput.value = '';
      const content = JSON.parse(textOf(bytes));
      const opened = contentsOf(content, builtIn);
      if (!isSaved && !confirm(inPageLanguage(discard))) return;
      showForms(opened);
      [edited, others, isSaved] = [opened, othersIn(content), true];
      showInQuiz();
      say(fileStatus, [`${file.name} is open.`, `${file.name} est ouvert.`]);
    } catch (reason) {
      const [english, french] = problemIn(reason);
      error.hidden = false;
      say(error, [
        `${file.name} cannot be used; nothing has been changed. ${english}`,
        `${file.name} n’est pas utilisable ; rien n’a été changé. ${french}`,
      ]);
    }
  }

  function saveFile() {
    quiet();
    const wrong = goToWrong(forms);
    if (wrong) {
      setLanguage(wrong.lang);
      wrong.focus();
    } else if (builtIn) {
      isSaved = true;
      save('role-finder-content.json', json() ?? '{}');
      say(saveStatus, ['The file is made.', 'Le fichier est prêt.']);
    }
  }

  /** What has been said of files does not hold any more. */
  function quiet() {
    error.hidden = true;
    for (const status of [fileStatus, saveStatus]) status.replaceChildren();
  }

  /** The file of the content; undefined where it is the built-in one. */
  function json() {
    if (!builtIn || !edited) return undefined;
    return JSON.stringify({ ...others, ...contentFile(builtIn, edited) }, null, 2);
  }

  /** @param {Contents} contents */
  function showForms(contents) {
    const parts = languages.map((each) => {
      const form = contentForm(contents[each], each, (content) => {
        edited = { ...(edited ?? contents), [each]: content };
        isSaved = false;
        quiet();
        showInQuiz();
      });
      form.dataset['language'] = each;
      return form;
    });
    forms.replaceChildren(...parts);
    setLanguage(language);
  }

  function showInQuiz() {
    const contents = edited;
    finder.content = contents && ((locale) => contents[/** @type {Language} */ (locale)]);
  }

  /** @param {string} chosen the language of the texts to edit */
  function setLanguage(chosen) {
    language = chosen === 'fr' ? 'fr' : 'en';
    for (const choice of choices)
      /** @type {HTMLInputElement} */ (choice).checked = choice.getAttribute('value') === language;
    const isOpen = [...forms.querySelectorAll(':scope > :not([hidden]) details')].map((part) =>
      part.hasAttribute('open'),
    );
    for (const form of forms.children) {
      form.toggleAttribute('hidden', form.getAttribute('data-language') !== language);
      // What was open stays so in the other language.
      for (const [nth, part] of form.querySelectorAll('details').entries())
        part.open ||= isOpen[nth] ?? false;
    }
    finder.lang = language;
  }

  /** @param {Choice} choice that the quiz is to show: with the content of the form, since no address is asked for one */
  function show(choice) {
    setUp(finder, { ...choice, lang: language, content: '' });
  }

  return { setLanguage, show, json };
}

const discard = /** @type {const} */ ([
  'Your changes are not saved. Open the file, and lose them?',
  'Vos modifications ne sont pas enregistrées. Ouvrir le fichier, et les perdre ?',
]);

/** @param {readonly [string, string]} words in English and French */
const inPageLanguage = ([english, french]) =>
  document.documentElement.lang === 'fr' ? french : english;

/**
 * @param {ArrayBuffer} bytes
 * @throws {TypeError} where they are no text in UTF-8
 */
function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TypeError(notUtf8);
  }
}

/** The built-in content in both languages, as a quiz gets it. */
async function builtInContents() {
  const [en, fr] = await Promise.all(
    languages.map((lang) => {
      const finder = element('role-finder', { lang, hidden: true });
      /** @type {Promise<import('ajo-role-finder').Content>} */
      const content = new Promise((resolve) => {
        finder.content = (_, msg) => {
          resolve(ajoContent(msg));
          return {};
        };
      });
      document.body.append(finder);
      return content.finally(() => finder.remove());
    }),
  );
  return /** @type {Contents} */ ({ en, fr });
}
