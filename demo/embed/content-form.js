// The form for the texts, statements and links of a content, made from the content itself.
import { readContent } from 'ajo-role-finder';
import { isAddress, showError } from './choice.js';
import { withText } from './content-file.js';
import { both, element } from './dom.js';

/** @import { Content } from 'ajo-role-finder' */
/** @import { Place } from './content-file.js' */

/** What a field is called, in English and French. */
const names = /** @type {Readonly<Record<string, readonly [string, string]>>} */ ({
  title: ['Title', 'Titre'],
  introduction: ['Introduction', 'Introduction'],
  source: ['Source', 'Source'],
  questions: ['Question', 'Question'],
  label: ['Short name', 'Nom court'],
  statements: ['Statement', 'Affirmation'],
  text: ['Text', 'Texte'],
  hint: ['Explanation', 'Explication'],
  roles: ['Role', 'Rôle'],
  name: ['Name', 'Nom'],
  responsibility: ['Main responsibility', 'Responsabilité principale'],
  headline: ['What the role does', 'Ce que fait le rôle'],
  description: ['The same at more length', 'La même chose, plus en détail'],
  tasks: ['Task', 'Tâche'],
  focus: ['What to begin with', 'Par quoi commencer'],
  example: ['Example', 'Exemple'],
  path: [
    'Address of the learning path, or its end after that of all paths',
    'Adresse du parcours d’apprentissage, ou sa fin après celle de tous les parcours',
  ],
  start: ['Text of the link to it', 'Texte du lien qui y mène'],
  allRoles: ['All the roles', 'Tous les rôles'],
  open: ['Text of the link to all the roles', 'Texte du lien vers tous les rôles'],
  everyRole: ['Headline for a person with all the roles', 'Titre pour qui a tous les rôles'],
  paragraphs: ['Paragraph', 'Paragraphe'],
  table: ['Table of the roles', 'Tableau des rôles'],
  order: ['Order of the roles', 'Ordre des rôles'],
  parallel: ['Note on the order', 'Remarque sur l’ordre'],
  gettingStarted: ['Getting started', 'Prise en main'],
  base: ['Address of all paths', 'Adresse de tous les parcours'],
  page: ['Page of all the roles', 'Page de tous les rôles'],
  url: ['Address', 'Adresse'],
  resources: ['Resource', 'Ressource'],
  links: ['Link', 'Lien'],
});

/** What is not for people to read, and stays as it is. */
const ids = ['id', 'role', 'answerIds'];

/** The fields that hold an address. */
const addresses = ['path', 'base', 'url'];

/**
 * A form for a content. What cannot be used stays in its field, with the sentence that says so, and changes nothing.
 *
 * @param {Content} content
 * @param {string} language that of the texts
 * @param {(content: Content) => void} onEdit told the content, as it is after each change
 */
export function contentForm(content, language, onEdit) {
  let edited = content;

  /**
   * @param {unknown} value
   * @param {Place} place
   * @returns {Node}
   */
  function part(value, place) {
    const name = String(place.findLast((step) => typeof step === 'string'));
    if (typeof value !== 'object' || value === null) return field(String(value ?? ''), name, place);
    const parts = Object.entries(value)
      .filter(([key]) => !ids.includes(key))
      .map(([key, each]) => part(each, [...place, Array.isArray(value) ? Number(key) : key]));
    if (place.length === 0 || Array.isArray(value)) return element('div', {}, parts);
    // An explanation may come where there is none.
    if ('text' in value && !('hint' in value)) parts.push(part('', [...place, 'hint']));
    const isLarge = place.length === 1 || (typeof place[1] === 'number' && place.length === 2);
    const title = titleOf(value, name, place);
    return isLarge
      ? element('details', {}, [element('summary', {}, [title]), ...parts])
      : element('fieldset', {}, [element('legend', {}, [title]), ...parts]);
  }

  /**
   * @param {string} text
   * @param {string} name
   * @param {Place} place
   */
  function field(text, name, place) {
    const id = `${language}-${place.join('-')}`;
    const input = document.createElement('textarea');
    // The rows are for browsers that do not make it as high as its text.
    Object.assign(input, { id, value: text, rows: 1 + text.length / 50, lang: language });
    const isForAddress = addresses.includes(name);
    input.spellcheck = !isForAddress;
    const error = element('p', { id: `${id}-error`, className: 'error', hidden: true }, [
      both(
        isForAddress
          ? [
              'This is no address: write https:// before a web address; a path has no spaces.',
              'Ce n’est pas une adresse : mettez https:// devant une adresse web ; un chemin n’a pas d’espaces.',
            ]
          : ['This text cannot be used.', 'Ce texte n’est pas utilisable.'],
      ),
    ]);
    error.role = 'alert';
    const edit = (/** @type {string} */ value) =>
      (!isForAddress || !value || isAddress(value)) && setText(place, value);
    input.addEventListener('input', () => {
      if (edit(input.value.trim() || text)) showError(input, false);
    });
    input.addEventListener('change', () => {
      // An empty field has its first text back.
      input.value = input.value.replace(/\s+/g, ' ').trim() || text;
      showError(input, !edit(input.value));
    });
    const label = element('label', { htmlFor: id }, [both(nameOf(name, place))]);
    return element('div', { className: 'field' }, [label, input, error]);
  }

  /**
   * Whether the text can be used at the place; then it is.
   *
   * @param {Place} place
   * @param {string} text
   */
  function setText(place, text) {
    const changed = withText(edited, place, text || (place.at(-1) === 'path' ? null : undefined));
    try {
      edited = readContent(changed, content);
    } catch {
      return false;
    }
    onEdit(edited);
    return true;
  }

  /**
   * @param {any} value
   * @param {string} name
   * @param {Place} place
   */
  function titleOf(value, name, place) {
    const owner = content.roles.find(({ id }) => id === value.role)?.name;
    const said = owner ?? (place.length === 2 ? (value.name ?? value.title) : '');
    const [english, french] = nameOf(name, place);
    return both(said ? [`${english}: ${said}`, `${french} : ${said}`] : [english, french]);
  }

  return /** @type {HTMLElement} */ (part(content, []));
}

/**
 * The name of a field or a thing, with its number if it is one of several.
 *
 * @param {string} name
 * @param {Place} place
 */
function nameOf(name, place) {
  const last = place.at(-1);
  const number = typeof last === 'number' ? ` ${last + 1}` : '';
  const [english, french] = names[name] ?? [name, name];
  return /** @type {const} */ ([english + number, french + number]);
}
