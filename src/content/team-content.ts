import type { ScoredContent } from '../quiz/content.js';
import type { Msg } from '../quiz/msg.js';
import { questions } from './questions.js';
import { roles } from './roles.js';

/** What of the Adobe Journey Optimizer content tells who has which role, in the language of `msg`. */
export const teamContent = (msg: Msg): ScoredContent => ({
  questions: questions(msg),
  roles: roles(msg),
});
