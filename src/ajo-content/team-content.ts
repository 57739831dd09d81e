import type { ScoredContent } from '../quiz/content/content.js';
import type { Msg } from '../quiz/locale.js';
import { questions } from './questions.js';
import { roles } from './roles.js';

/** What of the Adobe Journey Optimizer content tells who has which role, in the language of `msg`. */
export const teamContent = (msg: Msg): ScoredContent => ({
  questions: questions(msg),
  roles: roles(msg),
});
