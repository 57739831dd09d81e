import {
  byChance,
  manners,
  personWith,
  seeded,
  type Manner,
  type Person,
} from '../../src/editor-app/steps/checks/people.js';
import { contents } from '../support/contents.js';

/** People of a kind: what they have in common, and the same ones at every run. */
export interface Group {
  readonly name: string;
  readonly people: readonly Person[];
}

const content = contents.en;
const ids = content.roles.map(({ id }) => id);

/** Every group: each manner with one role, with two, and with a main and a side one. */
export const groups: readonly Group[] = Object.entries<Manner>(manners).flatMap(([manner, how]) => [
  { name: `${manner}, one role`, people: peopleWho(how, 1) },
  { name: `${manner}, one role, no shared words`, people: peopleWho(withoutSharedWords(how), 1) },
  { name: `${manner}, two roles`, people: peopleWho({ ...how, side: how.own }, 2) },
  { name: `${manner}, main and side role`, people: peopleWho(how, 2) },
]);

/** Data engineers and developers who do not take each other's words for their own, and neither does anyone. */
function withoutSharedWords(manner: Manner): Manner {
  return { ...manner, misread: manner.other };
}

function peopleWho(manner: Manner, count: number): readonly Person[] {
  const random = seeded(1);
  return Array.from({ length: 5000 }, () =>
    personWith(byChance(ids, random).slice(0, count), content, manner, random),
  );
}
