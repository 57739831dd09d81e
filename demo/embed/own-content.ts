// Content of an editor's own: a form for each language, and the file that it comes from and goes to.
import { ajoContent } from '../../src/ajo-content/ajo-content.js';
import { localeFor } from '../../src/localization/quiz-locales.js';
import type { RoleFinder } from '../../src/role-finder/role-finder.js';
import { goToWrong, type Choice } from './choice.js';
import { setUp } from './codes.js';
import { contentFile, contentsOf, othersIn, type Contents, type Language } from './content-file.js';
import { contentForm } from './content-form.js';
import { find, save, say, type Words } from './dom.js';
import { notUtf8, problemIn } from './problem.js';

const languages: readonly Language[] = ['en', 'fr'];

const builtIn: Contents = {
  en: ajoContent(localeFor('en').msg),
  fr: ajoContent(localeFor('fr').msg),
};

/** What an editor can do with the content of a quiz. */
export interface ContentEditor {
  /** Shows the texts in a language. */
  readonly setLanguage: (language: string) => void;
  /** Shows the quiz as it is chosen, with the content of the form, since no address is asked for one. */
  readonly show: (choice: Choice) => void;
  /** The file of the content; undefined where it is the built-in one. */
  readonly json: () => string | undefined;
}

/** Lets an editor change the content of a quiz, which shows it. */
export function editContent(finder: RoleFinder): ContentEditor {
  const section = find('.own-content', HTMLDetailsElement);
  const fileStatus = find('.file-status', HTMLElement, section);
  const saveStatus = find('.save-status', HTMLElement, section);
  const error = find('.file-error', HTMLElement, section);
  const fileInput = find('[type=file]', HTMLInputElement, section);
  const choices = section.querySelectorAll<HTMLInputElement>('input[name=texts]');
  const forms = find('.content-forms', HTMLElement, section);

  let language: Language = 'en';
  let edited: Contents | undefined;
  /** What else the file has that is open. */
  let others = {};
  let isSaved = true;

  section.addEventListener('toggle', () => showForms(builtIn), { once: true });
  section.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'texts') setLanguage(target.value);
  });
  fileInput.addEventListener('change', () => void openFile());
  find('.save-content', HTMLElement, section).addEventListener('click', saveFile);
  addEventListener('beforeunload', (event) => {
    if (!isSaved) event.preventDefault();
  });

  async function openFile(): Promise<void> {
    const file = fileInput.files?.[0];
    if (!file) return;
    quiet();
    try {
      const bytes = await file.arrayBuffer();
      // The same file can be chosen again, once it is mended.
      fileInput.value = '';
      const content: unknown = JSON.parse(textOf(bytes));
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

  function saveFile(): void {
    quiet();
    const wrong = goToWrong(forms);
    if (wrong) {
      setLanguage(wrong.lang);
      wrong.focus();
    } else {
      isSaved = true;
      save('role-finder-content.json', json() ?? '{}');
      say(saveStatus, ['The file is made.', 'Le fichier est prêt.']);
    }
  }

  /** What has been said of files does not hold any more. */
  function quiet(): void {
    error.hidden = true;
    for (const status of [fileStatus, saveStatus]) status.replaceChildren();
  }

  function json(): string | undefined {
    return edited && JSON.stringify({ ...others, ...contentFile(builtIn, edited) }, null, 2);
  }

  function showForms(contents: Contents): void {
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

  function showInQuiz(): void {
    const contents = edited;
    finder.content = contents && ((locale) => contents[locale as Language]);
  }

  function setLanguage(chosen: string): void {
    language = chosen === 'fr' ? 'fr' : 'en';
    for (const choice of choices) choice.checked = choice.value === language;
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

  function show(choice: Choice): void {
    setUp(finder, { ...choice, lang: language, content: '' });
  }

  return { setLanguage, show, json };
}

const discard: Words = [
  'Your changes are not saved. Open the file, and lose them?',
  'Vos modifications ne sont pas enregistrées. Ouvrir le fichier, et les perdre ?',
];

const inPageLanguage = ([english, french]: Words) =>
  document.documentElement.lang === 'fr' ? french : english;

/** The text of a file; throws a TypeError where it is not in UTF-8. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TypeError(notUtf8);
  }
}
