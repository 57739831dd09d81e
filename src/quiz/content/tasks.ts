import type { Content, Role } from './content.js';

/** The id of the first step of a role, its getting-started example. No task has it: such content is refused. */
export function firstTaskId({ id }: Role): string {
  return `start:${id}`;
}

/** The ids of all that can be ticked as done: the first step and the tasks of every role, in order. */
export function taskIds({ roles }: Content): readonly string[] {
  return roles.flatMap((role) => [firstTaskId(role), ...role.tasks.map(({ id }) => id)]);
}

/** The ids of what is done, with one more or one less. */
export function withTask(done: readonly string[], id: string, ticked: boolean): readonly string[] {
  const others = done.filter((each) => each !== id);
  return ticked ? [...others, id] : others;
}
