// What the parts and fields of a content are called.
import { str } from '@lit/localize';
import type { Content } from '../../../quiz/content/content.js';
import type { Locale } from '../../../quiz/locale.js';
import type { ValidationError } from '../../../quiz/validators.js';
import { valueAt, type JsonPath } from '../../content/json-path.js';

type Words = Pick<Locale, 'msg'>;

/** What the field of a text is called. */
export function fieldName({ msg }: Words, path: JsonPath): string {
  const last = path.at(-1);
  if (typeof last === 'number') return itemName({ msg }, path.slice(0, -1), last);
  switch (last) {
    case 'introduction':
      return msg('Introduction');
    case 'source':
      return msg('Source');
    case 'label':
      return path[0] === 'questions' ? msg('Short name') : msg('Text of the link');
    case 'title':
      return path[0] === 'questions' ? msg('Question') : msg('Title');
    case 'text':
      return msg('Text');
    case 'hint':
      return msg('Explanation (optional)');
    case 'name':
      return msg('Name');
    case 'responsibility':
      return msg('Main responsibility');
    case 'headline':
      return msg('What the role does');
    case 'description':
      return msg('Description');
    case 'focus':
      return msg('What to begin with');
    case 'example':
      return msg('Example');
    case 'start':
      return msg('Text of the link to its page');
    case 'open':
      return msg('Text of the button to all the roles');
    case 'everyRole':
      return msg('Headline for someone who has all the roles');
    case 'base':
      return msg('Address of all the role pages');
    default:
      return msg('Address');
  }
}

/** Where a text appears, if the name of its field does not say so; and whether it still tells the right number. */
export function fieldHint({ msg }: Words, path: JsonPath): string | undefined {
  switch (path.at(-1)) {
    case 'label':
      return path[0] === 'questions'
        ? msg('Heads its column in the table of all the roles.')
        : undefined;
    case 'responsibility':
    case 'description':
      return msg('On the page of all the roles.');
    case 'headline':
      return msg('Follows the name, in lower case: “creates journeys”.');
    case 'base':
      return msg('Comes before the address of a role that does not begin with https://.');
    case 'url':
      return path[0] === 'allRoles'
        ? msg('Where the link of a role without its own page leads.')
        : undefined;
    default:
      return undefined;
  }
}

/** An item of a list, by its number: "Statement 2". */
export function itemName({ msg }: Words, list: JsonPath, index: number): string {
  const number = index + 1;
  switch (list.at(-1)) {
    case 'questions':
      return msg(str`Question ${number}`);
    case 'statements':
      return msg(str`Statement ${number}`);
    case 'roles':
      return msg(str`Role ${number}`);
    case 'tasks':
      return msg(str`Task ${number}`);
    case 'resources':
      return msg(str`Resource ${number}`);
    case 'links':
      return msg(str`Link ${number}`);
    case 'parallel':
      return msg(str`Note ${number}`);
    default:
      return msg(str`Paragraph ${number}`);
  }
}

/** What adds an item to a list. */
export function addLabel({ msg }: Words, list: JsonPath): string {
  switch (list.at(-1)) {
    case 'questions':
      return msg('Add a question');
    case 'statements':
      return msg('Add a statement');
    case 'roles':
      return msg('Add a role');
    case 'tasks':
      return msg('Add a task');
    case 'resources':
      return msg('Add a resource');
    case 'links':
      return msg('Add a link');
    case 'parallel':
      return msg('Add a note');
    default:
      return msg('Add a paragraph');
  }
}

/** A part of the content as its heading: "Question 2: Key skills". */
export function partName({ msg }: Words, content: Content, part: JsonPath): string {
  const [field, index] = part;
  if (typeof index !== 'number') return shortPartName({ msg }, content, part);
  const item = itemName({ msg }, [field ?? ''], index);
  const name = shortPartName({ msg }, content, part);
  return msg(str`${item}: ${name}`);
}

/** The same in a list of such parts: "Key skills". */
export function shortPartName({ msg }: Words, content: Content, part: JsonPath): string {
  const [field] = part;
  switch (field) {
    case 'questions':
      return String(valueAt(content, [...part, 'label']));
    case 'roles':
      return String(valueAt(content, [...part, 'name']));
    case 'resources':
      return String(valueAt(content, [...part, 'title']));
    case 'allRoles':
      return msg('All the roles');
    case 'source':
      return msg('Source');
    default:
      return msg('Title and introduction');
  }
}

/** What is wrong with what is typed into a field. */
export function fieldProblem({ msg }: Words, { expected }: ValidationError): string {
  switch (expected) {
    case 'an http(s) address':
      return msg('This is not an address. A web address begins with https:// and has no spaces.');
    case 'an absolute http(s) address':
      return msg('Write the complete address. It begins with https:// and has no spaces.');
    case 'a list with something in it, nothing twice':
      return msg('This text is already there.');
    default:
      return msg('Write a text. Until then, the last one is shown.');
  }
}
