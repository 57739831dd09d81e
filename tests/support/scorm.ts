import { parseState, serializeState } from '../../src/quiz/flow/saved-state.js';
import { overviewStep, reopenedStep } from '../../src/quiz/flow/step.js';
import { taskIds } from '../../src/quiz/content/tasks.js';
import { contents } from './contents.js';

/** The two versions of SCORM, and what each calls things. */
export const versions = [
  {
    version: '1.2',
    runTime: 'Scorm12API',
    script: 'scorm12',
    api: 'API',
    lastError: 'LMSGetLastError',
    calls: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'],
    status: 'cmi.core.lesson_status',
    untouched: 'not attempted',
    mode: 'cmi.core.lesson_mode',
    exit: 'cmi.core.exit',
    language: 'cmi.student_preference.language',
    time: 'cmi.core.session_time',
    timeFormat: /^\d\d:\d\d:\d\d$/,
    objectiveStatus: 'status',
    response: 'student_response',
    maxLength: 4096,
  },
  {
    version: '2004',
    runTime: 'Scorm2004API',
    script: 'scorm2004',
    api: 'API_1484_11',
    lastError: 'GetLastError',
    calls: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'],
    status: 'cmi.completion_status',
    untouched: 'unknown',
    mode: 'cmi.mode',
    exit: 'cmi.exit',
    language: 'cmi.learner_preference.language',
    time: 'cmi.session_time',
    timeFormat: /^PT\d+S$/,
    objectiveStatus: 'completion_status',
    response: 'learner_response',
    maxLength: 64_000,
  },
] as const;

export type Scorm = (typeof versions)[number];

/** The run-times: the newest one, and one that LMSs of today still have. */
export const runTimes = ['scorm-again', 'scorm-again-1'] as const;

export type Values = Readonly<Record<string, string>>;
export type Call = readonly [name: string, ...values: string[]];

/** What the window of an LMS with a run-time holds. */
export interface Lms {
  /** What was there at the last commit, or at the end. */
  readonly kept?: Values;
  /** What it has not taken. */
  readonly refused: readonly Call[];
  /** The functions that were called. */
  readonly called: readonly string[];
}

/** The state that an LMS holds. */
export const stateIn = (values: Values = {}) =>
  parseState(values['cmi.suspend_data'] ?? '', contents.en);

/** A quiz of one's own with more statements than SCORM 1.2 has room for. */
export const longContent = {
  ...contents.en,
  questions: contents.en.questions.map((question) => ({
    ...question,
    statements: question.statements.flatMap((statement) =>
      ['', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((suffix) => ({
        ...statement,
        id: statement.id + suffix,
      })),
    ),
  })),
};

/** The state with every answer, every task and the longest step. */
export const longestState = (content = contents.en): string =>
  serializeState(
    {
      answers: new Map(
        content.questions.map(({ id, statements }) => [
          id,
          new Set(statements.map(({ id }) => id)),
        ]),
      ),
      step: overviewStep(reopenedStep(0)),
      done: taskIds(content),
    },
    content,
  );
