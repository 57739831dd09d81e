import { describe, expect, it } from 'vitest';
import { ajoContent } from '../src/content/ajo-content.js';
import { noAnswers, withNone } from '../src/quiz/answers.js';
import {
  allRoles,
  firstStep,
  next,
  previous,
  reopen,
  resultStep,
  stepWithin,
  type QuestionStep,
  type Step,
} from '../src/quiz/step.js';

const content = ajoContent();
const answered = content.questions.reduce((all, each) => withNone(all, each, true), noAnswers);
const asQuestion = (step: Step): QuestionStep => {
  if (step.screen !== 'question') throw new Error(`Not a question: ${step.screen}`);
  return step;
};

describe('steps', () => {
  it('lead through the questions, in order, to the result', () => {
    const second = asQuestion(next(asQuestion(firstStep), content, answered));
    const third = asQuestion(next(second, content, answered));
    expect([second.index, third.index]).toEqual([1, 2]);
    expect(next(third, content, answered)).toEqual(resultStep);
  });

  it('stay at a question without an answer, and say so', () => {
    expect(next(asQuestion(firstStep), content, noAnswers)).toEqual({
      ...firstStep,
      unanswered: true,
    });
  });

  it('lead back one question, and not before the first', () => {
    const third = { ...asQuestion(firstStep), index: 2 };
    expect(previous(third)).toMatchObject({ index: 1, unanswered: false });
    expect(previous(asQuestion(firstStep))).toEqual(firstStep);
  });

  it('lead from a reopened question straight to the result', () => {
    expect(next(asQuestion(reopen(0)), content, answered)).toEqual(resultStep);
    expect(next(asQuestion(reopen(0)), content, noAnswers)).toMatchObject({
      reopened: true,
      unanswered: true,
    });
  });

  it('lead after the last question to one that is open, if there is any', () => {
    const last = { ...asQuestion(firstStep), index: content.questions.length - 1 };
    const lastOnly = new Map([...answered].slice(-1));
    expect(next(last, content, answered)).toEqual(resultStep);
    expect(next(last, content, lastOnly)).toEqual(firstStep);
  });

  it('stay the same ones where the content has changed, if they can', () => {
    for (const step of [firstStep, reopen(1), resultStep, allRoles(resultStep)]) {
      expect(stepWithin(content, step, answered)).toBe(step);
    }
    expect(stepWithin(content, allRoles(resultStep), noAnswers)).toEqual(allRoles(firstStep));
    const { length } = content.questions;
    for (const index of [length, 9]) {
      const gone = { ...asQuestion(firstStep), index };
      expect(stepWithin(content, gone, answered)).toMatchObject({ index: length - 1 });
    }
  });

  it('lead from all the roles back to where they were opened, without an old message', () => {
    expect(allRoles(resultStep)).toEqual({ screen: 'all-roles', from: resultStep });
    const asked = next(asQuestion(reopen(1)), content, noAnswers);
    expect(allRoles(asked)).toEqual({ screen: 'all-roles', from: reopen(1) });
  });
});
