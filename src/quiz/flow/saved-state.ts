import { answersWith, idsOf } from '../answers/answer-ids.js';
import type { Content } from '../content/content.js';
import { exactly, listOf, optional, record, text } from '../validators.js';
import { ownStep } from './shared-result.js';
import type { State } from './state.js';
import { overviewStep, possibleStep, questionStep, type OwnStep, type Step } from './step.js';
import { taskIds } from '../content/tasks.js';

/** A saved state, as far as it belongs to the content. */
export interface SavedState extends State {
  /** How many ticks are dropped: of statements, questions and tasks that the content no longer has. */
  readonly dropped: number;
}

/** What is saved. It has ids and no positions, so that it outlives a change of the content. */
interface SavedJson {
  readonly version: 1;
  /** The ids of the answers, as in {@link Content.answerIds}. */
  readonly answers: readonly string[];
  /** The id of the question that the person is at; none at the result. */
  readonly question?: string | undefined;
  readonly isReopened?: true | undefined;
  readonly isOverview?: true | undefined;
  readonly done: readonly string[];
}

const validateSaved = record<SavedJson>({
  version: exactly(1),
  answers: listOf(text),
  question: optional(text),
  isReopened: optional(exactly(true)),
  isOverview: optional(exactly(true)),
  done: listOf(text),
});

/** The state as JSON to save, without the result of someone else. */
export function serializeState({ answers, step, done }: State, content: Content): string {
  const own = ownStep(step);
  const isAtQuestion = own.screen === 'question';
  const tasks = taskIds(content);
  const saved = {
    version: 1,
    answers: idsOf(content, answers),
    question: isAtQuestion ? content.questions[own.index]?.id : undefined,
    isReopened: (isAtQuestion && own.reopened) || undefined,
    isOverview: step.screen === 'overview' || undefined,
    done: done.filter((id) => tasks.includes(id)),
  } satisfies SavedJson;
  return JSON.stringify(saved, asItIs);
}

/** For JSON: passes over a `toJSON`, which some older libraries give to lists and texts. */
function asItIs(this: Readonly<Record<string, unknown>>, name: string): unknown {
  return this[name];
}

/** The state in saved JSON. Undefined if it is damaged, or of a later version. Never throws. */
export function parseState(json: string, content: Content): SavedState | undefined {
  const read = parsed(json);
  const known = read && answersWith(content, new Set(read.answers));
  if (!known) return undefined;
  const tasks = taskIds(content);
  const done = read.done.filter((id) => tasks.includes(id));
  return {
    answers: known.answers,
    step: possibleStep(stepIn(read, content), known.answers, content),
    done,
    dropped: known.dropped + read.done.length - done.length,
  };
}

/** Whether a saved state belongs to another quiz altogether: the content has nothing of it. */
export function isForeign({ answers, done, dropped }: SavedState): boolean {
  return dropped > 0 && !answers.size && !done.length;
}

function parsed(json: string): SavedJson | undefined {
  try {
    return validateSaved(JSON.parse(json), 'saved');
  } catch {
    return undefined;
  }
}

function stepIn({ question, isReopened, isOverview }: SavedJson, { questions }: Content): Step {
  const index = questions.findIndex(({ id }) => id === question);
  const own: OwnStep =
    index < 0 ? { screen: 'result' } : { ...questionStep(index), reopened: isReopened === true };
  return isOverview ? overviewStep(own) : own;
}
