// What is wrong with a file of content, in the words of an editor.
import type { Words } from './dom.js';

/** The message of an error: the bytes of a file are no text in UTF-8. */
export const notUtf8 = 'The file is not in UTF-8.';

/** What belongs at a path, in English as the error says it, and in French. */
const expectations: readonly (readonly [RegExp, string])[] = [
  [/^a text$/, 'un texte'],
  [/^an object$/, 'un objet entre accolades'],
  [/^a list$/, 'une liste'],
  [/^a list with something in it, nothing twice$/, 'une liste qui n’est pas vide, sans doublon'],
  [/^an http\(s\) address$/, 'une adresse web (http ou https)'],
  [/^an absolute http\(s\) address$/, 'une adresse web complète (http ou https)'],
  [/^the id of a role$/, 'l’identifiant d’un rôle'],
  [/^an id that no other task has$/, 'un identifiant qu’aucune autre tâche n’a'],
  [/^the code of a language$/, 'le code d’une langue'],
  [/^one of (.*), and only once$/, 'une seule fois l’un de ceux-ci : $1'],
  [/^one of (.*)$/, 'l’un de ceux-ci : $1'],
];

/** What an error says of a file. */
export function problemIn(error: unknown): Words {
  const message = error instanceof Error ? error.message : String(error);
  if (message === notUtf8)
    return ['Save it with the encoding UTF-8.', 'Enregistrez-le avec l’encodage UTF-8.'];
  const [, path, expected = '', found] =
    /^(.+?) must be (.+?)(?:, not "(.*?)")?\.(?: Without .*)?$/.exec(message) ?? [];
  if (!path) return notJson(message);
  const french = expectations.find(([pattern]) => pattern.test(expected));
  const inFrench = french ? expected.replace(...french) : expected;
  const [english, autre] =
    found === undefined ? ['', ''] : [`, not “${found}”`, `, et non « ${found} »`];
  return [
    `${path}: ${expected} is needed${english}.`,
    `${path.replace('each name in', 'les noms dans')} : il faut ${inFrench}${autre}.`,
  ];
}

/** What the browser says of a file that is no JSON. */
function notJson(message: string): Words {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  return [
    `${line ? `Line ${line}, column ${column}` : 'Somewhere'}: this is no JSON. A comma, a quote or a bracket may be missing, or be one too many.`,
    `${line ? `Ligne ${line}, colonne ${column}` : 'Quelque part'} : ce n’est pas du JSON. Il peut manquer une virgule, un guillemet ou une accolade, ou il y en a de trop.`,
  ];
}
