import { str } from '@lit/localize';
import type { Locale } from '../../../quiz/locale.js';
import type { Contents } from '../../content/contents.js';
import { valueAt } from '../../content/json-path.js';
import { languageName } from '../../../localization/language-name.js';
import type { Reply } from '../../addresses/ask.js';
import type { Finding } from './finding.js';
import type { MannerId } from './people.js';

/** What is found, and what to do about it. */
export function findingText(locale: Locale, finding: Finding, contents: Contents): string {
  const { msg, code } = locale;
  const { kind, path, other = path, count = 1 } = finding;
  const languages = finding.languages ?? [];
  const content = contents[languages.includes(code) ? code : (languages[0] ?? code)];
  const [text, same] = [path, other].map((each) => String(valueAt(content, each)));
  const names = new Intl.ListFormat(code).format(languages.map(languageName));
  switch (kind) {
    case 'other-items':
      return msg(
        str`${names}: the roles, questions, statements or tasks are not the same as in another language. Add there what is missing.`,
      );
    case 'unreachable-role':
      return msg(
        str`Nobody is told the role “${text}”: no statement speaks for it. Add one, or remove the role.`,
      );
    case 'same-name':
      return msg(str`Two roles are called “${text}”. Give one another name.`);
    case 'same-role':
      return msg(
        str`“${text}” and “${same}” cannot be told apart: their statements are the same. Change those of one.`,
      );
    case 'same-statement':
      return msg(str`The statement “${text}” is there twice. Change or remove one.`);
    case 'new-text':
      return count > 1
        ? msg(str`${names}: ${count} texts are not written yet; the first is “${text}”.`)
        : msg(str`${names}: “${text}” is not written yet.`);
    case 'one-statement':
      return msg(
        str`“${text}” is the only statement of its role: whoever selects it is told the role. Add more.`,
      );
    case 'not-translated':
      return count > 1
        ? msg(str`${count} texts are the same in several languages; the first is “${text}”.`)
        : msg(str`“${text}” is the same in several languages.`);
    case 'original-text':
      return count > 1
        ? msg(
            str`The roles are your own, but ${count} texts are still those of the original quiz; the first is “${text}”.`,
          )
        : msg(str`The roles are your own, but “${text}” is still a text of the original quiz.`);
    case 'partly-changed':
      return count > 1
        ? msg(
            str`${names}: ${count} texts are still the original ones, and changed in another language; the first is “${text}”.`,
          )
        : msg(
            str`${names}: “${text}” is still the original text, and changed in another language.`,
          );
  }
}

/** What is told of an address. */
export function replyText({ msg }: Locale, reply: Reply | undefined): string {
  switch (reply) {
    case undefined:
      return msg('Asking…');
    case 'answer':
      return msg('Answers');
    case 'no answer':
      return msg('Does not answer');
    case 'unknown':
      return msg('Cannot be told from here');
  }
}

/** How a manner is called. */
export function mannerName({ msg }: Locale, manner: MannerId): string {
  switch (manner) {
    case 'careful':
      return msg('Careful');
    case 'hasty':
      return msg('In a hurry');
    case 'generous':
      return msg('Generous');
  }
}
