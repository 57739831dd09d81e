import type { Msg } from '../quiz/locale.js';
import type { Content } from '../quiz/content/content.js';
import { allRoles } from './all-roles.js';
import { questions } from './questions.js';
import { resources } from './resources.js';
import { roles } from './roles.js';

/** The texts as they are written here: none of them has values in it. */
const inEnglish: Msg = (text) => text as string;

/**
 * The Adobe Journey Optimizer content, in the language of `msg`; in English without one. Every fact comes from the
 * Adobe documentation page "Rôles et responsabilités d’AJO"; its French wording is quoted, the English is our own
 * translation.
 */
export const ajoContent = (msg: Msg = inEnglish): Content => ({
  title: msg('Which Journey Optimizer role is yours?'),
  introduction: msg(
    'Three questions, about three minutes. One person may hold several roles, or all of them.',
  ),
  questions: questions(msg),
  roles: roles(msg),
  allRoles: allRoles(msg),
  resources: resources(msg),
  source: msg('Source: Adobe documentation, “AJO roles and responsibilities”'),
});
