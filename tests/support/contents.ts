import { ajoContent } from '../../src/ajo-content/ajo-content.js';
import { localeFor } from '../../src/localization/quiz-locales.js';
import type { Content } from '../../src/quiz/content/content.js';
import type { Language } from './words.js';

/** The built-in content in either language. */
export const contents: Readonly<Record<Language, Content>> = {
  en: ajoContent(localeFor('en').msg),
  fr: ajoContent(localeFor('fr').msg),
};

/** What to tick, by question: texts of statements; "none of these" where there is none. */
export type Ticks = readonly (readonly string[])[];

/** The statements that a test picks, by role, question, and which of the role's own in that question, from 0. */
export const ticksWhere = (
  language: Language,
  isPicked: (role: string, question: number, nth: number) => boolean,
): Ticks =>
  contents[language].questions.map(({ statements }, question) =>
    statements
      .filter(({ id, role }) => {
        const own = statements.filter((each) => each.role === role);
        return isPicked(
          role,
          question,
          own.findIndex((each) => each.id === id),
        );
      })
      .map(({ text }) => text),
  );

/** What a marketer ticks: the first of the role's statements in each question. */
export const marketersTicks = (language: Language): Ticks =>
  ticksWhere(language, (role, _, nth) => role === 'marketer' && nth === 0);

/** The headline of a marketer's result. */
export const marketersHeadline = {
  en: 'Your role is Marketer',
  fr: 'Votre rôle\u00a0: «\u00a0Spécialiste marketing\u00a0»',
} as const;
