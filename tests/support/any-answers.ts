import fc from 'fast-check';
import type { Answer, Answers } from '../../src/quiz/answers/answers.js';
import type { Content } from '../../src/quiz/content/content.js';

/** Answers that a person may give to the content's questions, and leave open. */
export const anyAnswers = ({ questions }: Content): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      ...questions.map(({ id, statements }) =>
        fc
          .oneof(
            { weight: 3, arbitrary: ticksAmong(statements.map((each) => each.id)) },
            fc.constantFrom<Answer | undefined>('none', undefined),
          )
          .map((answer) => [id, answer] as const),
      ),
    )
    .map((pairs) => new Map(pairs.flatMap(([id, answer]) => (answer ? [[id, answer]] : []))));

const ticksAmong = (ids: readonly string[]): fc.Arbitrary<Answer> =>
  fc.subarray([...ids], { minLength: 1 }).map((some) => new Set(some));
