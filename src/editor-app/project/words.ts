import { str } from '@lit/localize';
import type { Locale } from '../../quiz/locale.js';
import { eachNameIn, type Expectation, type ValidationError } from '../../quiz/validators.js';

/** What is wrong with a file that cannot be used. */
export function fileProblem(locale: Locale, error: unknown): string {
  const { msg } = locale;
  if (error instanceof SyntaxError) return syntaxProblem(locale, error);
  // Where a file of content overrides another, that is the cause.
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return isValidationError(cause)
    ? validationProblem(locale, cause)
    : msg('This is not text in UTF-8. Save it with the encoding UTF-8.');
}

function isValidationError(error: unknown): error is ValidationError {
  return error instanceof TypeError && 'expected' in error;
}

/** What the browser says of a text that is no JSON. */
function syntaxProblem({ msg }: Locale, { message }: SyntaxError): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return line && column
    ? msg(str`Line ${line}, column ${column}: a comma, quote or bracket is missing or unexpected.`)
    : msg('This is not JSON: a comma, quote or bracket is missing or unexpected.');
}

/** What is wrong with a value, and where it stands. */
function validationProblem(locale: Locale, error: ValidationError): string {
  const { msg } = locale;
  const { path, expected, found } = error;
  const needed = neededText(locale, expected);
  const place = path.startsWith(eachNameIn) ? path.slice(eachNameIn.length) : path;
  const value = typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  if (path.startsWith(eachNameIn))
    return msg(str`${place}: “${value}” is not a field there. Known fields: ${needed}.`);
  return value
    ? msg(str`${place}: ${needed} is needed, not “${value}”.`)
    : msg(str`${place}: ${needed} is needed.`);
}

function neededText({ msg }: Locale, expected: Expectation): string {
  switch (expected) {
    case 'a text':
      return msg('a text');
    case 'true or false':
      return msg('true or false');
    case 'an object':
      return msg('an object in braces');
    case 'a list':
      return msg('a list');
    case 'a list with something in it, nothing twice':
      return msg('a list that is not empty, with nothing twice');
    case 'an http(s) address':
      return msg('a web address (http or https)');
    case 'an absolute http(s) address':
      return msg('a complete web address (http or https)');
    case 'an absolute http(s), mailto, tel or msteams address':
      return msg('a complete address (https, mailto, tel or msteams)');
    case 'the id of a role':
      return msg('the id of a role');
    case 'an id that no other task has':
      return msg('an id that no other task has');
    case 'the code of a language':
      return msg('the code of a language');
    default:
      return expected.replace(/^one of /, '');
  }
}
