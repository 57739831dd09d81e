/** The steps of the form, in their order. */
export const steps = ['where', 'texts', 'links', 'looks', 'checks', 'publish'] as const;

export type StepId = (typeof steps)[number];

/** What is shown: the beginning, the quiz, the team view, or the form at one of its steps. */
export type Screen = 'start' | 'quiz' | 'team' | StepId;

const screens: readonly Screen[] = ['start', 'quiz', 'team', ...steps];

/** The screen that the fragment of an address names; the beginning where it names none. */
export function screenIn(hash: string): Screen {
  return screens.find((screen) => hash === `#${screen}`) ?? 'start';
}
