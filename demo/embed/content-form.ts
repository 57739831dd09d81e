// The form for the texts, statements and links of a content, made from the content itself.
import type { Content } from '../../src/quiz/content/content.js';
import { readContent } from '../../src/quiz/content/read-content.js';
import { isAddress, showError } from './choice.js';
import { withText, type JsonPath } from './content-file.js';
import { both, element, type Words } from './dom.js';

/** What a field is called. */
const names: Readonly<Record<string, Words>> = {
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
};

/** What is not for people to read, and stays as it is. */
const ids = ['id', 'role', 'answerIds'];

/** The fields that hold an address. */
const addresses = ['path', 'base', 'url'];

/**
 * A form for a content. What cannot be used stays in its field, with the sentence that says so, and changes nothing.
 *
 * @param language that of the texts
 * @param onEdit told the content, as it is after each change
 */
export function contentForm(
  content: Content,
  language: string,
  onEdit: (content: Content) => void,
): HTMLElement {
  let edited = content;

  function part(value: unknown, path: JsonPath): HTMLElement {
    const name = String(path.findLast((step) => typeof step === 'string'));
    if (typeof value !== 'object' || value === null)
      return field((value as string | null) ?? '', name, path);
    const parts = Object.entries(value as Record<string, unknown>)
      .filter(([key]) => !ids.includes(key))
      .map(([key, each]) => part(each, [...path, Array.isArray(value) ? Number(key) : key]));
    if (path.length === 0 || Array.isArray(value)) return element('div', {}, parts);
    // An explanation may come where there is none.
    if ('text' in value && !('hint' in value)) parts.push(part('', [...path, 'hint']));
    const isLarge = path.length === 1 || (typeof path[1] === 'number' && path.length === 2);
    const title = titleOf(value, name, path);
    return isLarge
      ? element('details', {}, [element('summary', {}, [title]), ...parts])
      : element('fieldset', {}, [element('legend', {}, [title]), ...parts]);
  }

  function field(text: string, name: string, path: JsonPath): HTMLElement {
    const id = `${language}-${path.join('-')}`;
    const isForAddress = addresses.includes(name);
    // The rows are for browsers that do not make it as high as its text.
    const rows = 1 + text.length / 50;
    const spellcheck = !isForAddress;
    const input = element('textarea', { id, value: text, rows, lang: language, spellcheck });
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
    const edit = (value: string) =>
      (!isForAddress || !value || isAddress(value)) && setText(path, value);
    input.addEventListener('input', () => {
      if (edit(input.value.trim() || text)) showError(input, false);
    });
    input.addEventListener('change', () => {
      // An empty field has its first text back.
      input.value = input.value.replace(/\s+/g, ' ').trim() || text;
      showError(input, !edit(input.value));
    });
    const label = element('label', { htmlFor: id }, [both(nameOf(name, path))]);
    return element('div', { className: 'field' }, [label, input, error]);
  }

  /** Whether the text can be used at the path; then it is. */
  function setText(path: JsonPath, text: string): boolean {
    const changed = withText(edited, path, text || (path.at(-1) === 'path' ? null : undefined));
    try {
      edited = readContent(changed, content);
    } catch {
      return false;
    }
    onEdit(edited);
    return true;
  }

  function titleOf(
    value: Partial<Record<'role' | 'name' | 'title', string>>,
    name: string,
    path: JsonPath,
  ): Node {
    const owner = content.roles.find(({ id }) => id === value.role)?.name;
    const said = owner ?? (path.length === 2 ? (value.name ?? value.title) : '');
    const [english, french] = nameOf(name, path);
    return both(said ? [`${english}: ${said}`, `${french} : ${said}`] : [english, french]);
  }

  return part(content, []);
}

/** The name of a field or a thing, with its number if it is one of several. */
function nameOf(name: string, path: JsonPath): Words {
  const last = path.at(-1);
  const number = typeof last === 'number' ? ` ${last + 1}` : '';
  const [english, french] = names[name] ?? [name, name];
  return [english + number, french + number];
}
