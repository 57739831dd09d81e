// Content of an editor's own: a form for each language, and the file that it comes from and goes to.
import { ajoContent } from 'ajo-role-finder';
import { setUp } from './codes.js';
import { contentFile, contentsOf } from './content-file.js';
import { contentForm } from './content-form.js';
import { both, element, find, save, say } from './dom.js';

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
  const status = find('.content-status', HTMLElement, section);
  const error = find('.file-error', HTMLElement, section);
  const fileInput = find('[type=file]', HTMLInputElement, section);
  const choices = [...section.querySelectorAll('input[name=texts]')];
  const forms = find('.content-forms', HTMLElement, section);

  let language = /** @type {Language} */ ('en');
  /** @type {Contents | undefined} */
  let builtIn;
  /** @type {Contents | undefined} */
  let edited;
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
    // The same file can be chosen again, once it is mended.
    const text = (await file?.text()) ?? '';
    fileInput.value = '';
    if (!file || !builtIn) return;
    try {
      edited = contentsOf(text, builtIn);
    } catch (reason) {
      return refuse(file.name, reason);
    }
    error.hidden = true;
    isSaved = true;
    showForms(edited);
    showInQuiz();
    say(status, [`${file.name} is open.`, `${file.name} est ouvert.`]);
  }

  /**
   * @param {string} name
   * @param {unknown} reason
   */
  function refuse(name, reason) {
    error.hidden = false;
    error.replaceChildren(
      both([
        `${name} cannot be used; nothing has been changed.`,
        `${name} n’est pas utilisable ; rien n’a été changé.`,
      ]),
      ' ',
      element('code', { lang: 'en' }, [String(reason)]),
    );
  }

  function saveFile() {
    const wrong = forms.querySelector('[aria-invalid=true]');
    if (wrong instanceof HTMLElement) {
      for (
        let part = wrong.closest('details');
        part;
        part = part.parentElement?.closest('details') ?? null
      )
        part.open = true;
      setLanguage(wrong.lang);
      wrong.focus();
    } else if (builtIn) {
      isSaved = true;
      const file = contentFile(builtIn, edited ?? builtIn);
      save('role-finder-content.json', JSON.stringify(file, null, 2));
      say(status, ['The file is made.', 'Le fichier est prêt.']);
    }
  }

  /** @param {Contents} contents */
  function showForms(contents) {
    const parts = languages.map((each) => {
      const form = contentForm(contents[each], each, (content) => {
        edited = { ...(edited ?? contents), [each]: content };
        isSaved = false;
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
    for (const form of forms.children)
      form.toggleAttribute('hidden', form.getAttribute('data-language') !== language);
    finder.lang = language;
  }

  /** @param {Choice} choice that the quiz is to show: with the content of the form, since no address is asked for one */
  function show(choice) {
    setUp(finder, { ...choice, lang: language, content: '' });
  }

  return { setLanguage, show };
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
