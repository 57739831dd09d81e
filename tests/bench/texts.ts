import { linkOf } from '../../src/quiz/content/role-links.js';
import { contents } from '../support/contents.js';
import { words, type Language } from '../support/words.js';

/** The languages in which each peer is measured. */
export const languages: readonly Language[] = ['en', 'fr'];

/** Plain data: what the peers show, in one language, and what they score it by. */
export type Texts = ReturnType<typeof textsIn>;

/** The texts in one language. There are no more of them than someone would write into a page by hand. */
export function textsIn(language: Language) {
  const { next, back, toResult, none, problem } = words[language];
  const content = contents[language];
  return {
    next,
    back,
    toResult,
    none,
    problem,
    questions: content.questions.map(({ title, statements }) => ({
      title,
      statements: statements.map(({ text, hint, role }) => ({ text, hint, role })),
    })),
    roles: content.roles.map((role) => ({
      id: role.id,
      name: role.name,
      focus: role.focus,
      example: role.example,
      tasks: role.tasks.map(({ text }) => text),
      link: linkOf(role, content.allRoles, { base: undefined, paths: {} }),
    })),
  };
}
