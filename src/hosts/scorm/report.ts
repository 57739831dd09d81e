// What a teacher reads in the report of the LMS.
import type { RoleFinder } from 'ajo-role-finder';
import { get, is2004, names, set } from './run-time.js';

/** What stands where there is nothing to tell. */
const none = '–';

/** The longest text of SCORM 2004; that of 1.2 has five characters more. */
const maxLength = 250;

/**
 * Tells the LMS which roles have come out, in the language of the quiz: for each role an objective, which is completed if
 * the role is the person's, and an interaction, whose response is then the role's name. One more interaction has the code of
 * the answers.
 */
export function report({ shown, code }: RoleFinder, found: readonly string[]): void {
  const { roles = [] } = shown ?? {};
  roles.forEach(({ id, name }, position) => {
    const isFound = found.includes(id);
    reportObjective(id, name, isFound);
    reportInteraction(position, id, isFound ? name : none);
  });
  reportInteraction(roles.length, 'code', code);
}

/** Takes back what was reported, if anything was. */
export function takeBackReport(): void {
  for (let position = 0; position < countOf('objectives'); position += 1)
    set(`cmi.objectives.${position}.${names.objectiveStatus}`, 'not attempted');
  for (let position = 0; position < countOf('interactions'); position += 1)
    set(`cmi.interactions.${position}.${names.response}`, none);
}

function reportObjective(id: string, name: string, isFound: boolean): void {
  const identifier = encodeURIComponent(id);
  const objective = `cmi.objectives.${positionOf(identifier)}`;
  set(`${objective}.id`, identifier);
  if (is2004) set(`${objective}.description`, name.slice(0, maxLength));
  set(`${objective}.${names.objectiveStatus}`, isFound ? 'completed' : 'not attempted');
}

/** Where an objective is, or where a new one goes. */
function positionOf(identifier: string): number {
  const count = countOf('objectives');
  let position = 0;
  while (position < count && get(`cmi.objectives.${position}.id`) !== identifier) position += 1;
  return position;
}

/** Those of SCORM 1.2 cannot be read: each has its position. */
function reportInteraction(position: number, id: string, response: string): void {
  const interaction = `cmi.interactions.${position}`;
  set(`${interaction}.id`, encodeURIComponent(id));
  set(`${interaction}.type`, 'fill-in');
  set(`${interaction}.${names.response}`, response.slice(0, maxLength));
  set(`${interaction}.result`, 'neutral');
}

function countOf(list: 'objectives' | 'interactions'): number {
  return Number(get(`cmi.${list}._count`));
}
