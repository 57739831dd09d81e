import { str } from '@lit/localize';
import type { Locale } from '../../quiz/locale.js';
import { http, https, type AddressProblem, type LinkProblem } from './read-address.js';

/** Why others cannot reach an address. */
export function addressProblem({ msg }: Locale, problem: AddressProblem): string {
  switch (problem) {
    case 'own file':
      return msg('This is a file on your own computer: no one else can open it.');
    case 'own machine':
      return msg('This is the address of your own computer: no one else can open it.');
    case 'no address':
      return msg(str`This is not a web address: one begins with ${https} or ${http}.`);
  }
}

/** What is wrong with where a link leads, which may be missing or not. */
export function linkProblem({ msg }: Locale, problem: LinkProblem, canBeNone = false): string {
  switch (problem) {
    case 'empty':
      return msg('Write an address: until then, the link stays as it is.');
    case 'no scheme':
      return msg('Its beginning is missing: write https:// before it.');
    case 'no address':
      return canBeNone
        ? msg(
            'A link cannot open this: an address begins with https://. For no link, choose “None”.',
          )
        : msg('A link cannot open this: a web address begins with https://.');
  }
}
