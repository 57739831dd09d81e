import type { Answers } from '../../quiz/answers/answers.js';
import type { Content } from '../../quiz/content/content.js';

/** The answers of someone who ticks what speaks for a role, by its id, and nothing else; without one, for any. */
export function answersForRole(role: string | undefined, { questions }: Content): Answers {
  return new Map(
    questions.map(({ id, statements }) => {
      const ids = statements.filter((each) => !role || each.role === role).map((each) => each.id);
      return [id, ids.length ? new Set(ids) : 'none'];
    }),
  );
}
