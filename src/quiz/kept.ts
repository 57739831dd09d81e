import { answersWith, idsOf } from './answer-ids.js';
import type { Content } from './content.js';
import { exactly, listOf, optional, record, text } from './reading.js';
import { ownStep } from './shared-step.js';
import type { State } from './state.js';
import { overviewStep, possibleStep, questionStep, type OwnStep, type Step } from './step.js';
import { taskIds } from './tasks.js';

/** A state that was kept, as far as it belongs to the content. */
export interface Kept extends State {
  /** How many ticks are gone: of statements, questions and tasks that the content does not have now. */
  readonly gone: number;
}

/** What is written. It has ids and no positions, so that it outlives a change of the content. */
interface Written {
  readonly version: 1;
  /** The ids of the answers, as in {@link Content.answerIds}. */
  readonly answers: readonly string[];
  /** The id of the question that the person is at; none at the result. */
  readonly question?: string | undefined;
  readonly isReopened?: true | undefined;
  readonly isOverview?: true | undefined;
  readonly done: readonly string[];
}

const written = record<Written>({
  version: exactly(1),
  answers: listOf(text),
  question: optional(text),
  isReopened: optional(exactly(true)),
  isOverview: optional(exactly(true)),
  done: listOf(text),
});

/** The state as a text to keep: JSON. The result of someone else is no part of it. */
export function keptOf({ answers, step, done }: State, content: Content): string {
  const own = ownStep(step);
  const isAtQuestion = own.screen === 'question';
  const tasks = taskIds(content);
  const kept = {
    version: 1,
    answers: idsOf(content, answers),
    question: isAtQuestion ? content.questions[own.index]?.id : undefined,
    isReopened: (isAtQuestion && own.reopened) || undefined,
    isOverview: step.screen === 'overview' || undefined,
    done: done.filter((id) => tasks.includes(id)),
  } satisfies Written;
  return JSON.stringify(kept, asItIs);
}

/** For JSON: passes over a `toJSON`, which some older libraries give to lists and texts. */
function asItIs(this: Readonly<Record<string, unknown>>, name: string): unknown {
  return this[name];
}

/** Reads what was kept. Undefined if it cannot be read: it is damaged, or of a later version. Never throws. */
export function readKept(kept: string, content: Content): Kept | undefined {
  const read = parsed(kept);
  const known = read && answersWith(content, new Set(read.answers));
  if (!known) return undefined;
  const tasks = taskIds(content);
  const done = read.done.filter((id) => tasks.includes(id));
  return {
    answers: known.answers,
    step: possibleStep(stepIn(read, content), known.answers, content),
    done,
    gone: known.gone + read.done.length - done.length,
  };
}

/** Whether what was kept belongs to another quiz altogether: something was, and nothing of it is there. */
export function isForeign({ answers, done, gone }: Kept): boolean {
  return gone > 0 && !answers.size && !done.length;
}

function parsed(kept: string): Written | undefined {
  try {
    return written(JSON.parse(kept), 'kept');
  } catch {
    return undefined;
  }
}

function stepIn({ question, isReopened, isOverview }: Written, { questions }: Content): Step {
  const index = questions.findIndex(({ id }) => id === question);
  const own: OwnStep =
    index < 0 ? { screen: 'result' } : { ...questionStep(index), reopened: isReopened === true };
  return isOverview ? overviewStep(own) : own;
}
