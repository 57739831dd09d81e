import type { Msg } from '../quiz/locale.js';
import type { AllRoles } from '../quiz/content/content.js';

/**
 * What the source says of all the roles together: its introduction and important note, and the texts around its
 * table, its implementation order and its "Prise en main par rôle". The base and the page of all the roles are the
 * public documentation's, in the language of the content.
 */
export const allRoles = (msg: Msg): AllRoles => ({
  title: msg('AJO roles and responsibilities'),
  open: msg('See all four roles'),
  everyRole: msg('All four roles are yours'),
  paragraphs: [
    msg(
      'Adobe Journey Optimizer (AJO) lets brands offer connected and contextual customer journeys throughout the customer lifecycle. It lets teams personalize interactions at scale and align customers’ expectations with the goals of the company. The Adobe documentation explains the key roles involved in using Journey Optimizer effectively, their responsibilities and how to get started.',
    ),
    msg(
      'Important note: Adobe Journey Optimizer defines distinct roles with specific responsibilities. Depending on the structure of your company, one person may hold several roles or all of them.',
    ),
  ],
  table: {
    title: msg('Quick start guides by role'),
    paragraphs: [
      msg(
        'To make implementation simpler, AJO organizes tasks into specific roles, according to expertise. Each role concentrates on the essential tasks that a seamless customer experience requires.',
      ),
      msg(
        'Each role takes on a specific phase of the AJO implementation and ensures a structured and efficient rollout.',
      ),
    ],
  },
  order: {
    title: msg('Implementation order and role dependencies'),
    paragraphs: [
      msg(
        'A successful implementation of Journey Optimizer generally follows this sequence, which reflects the dependencies between the roles:',
      ),
    ],
  },
  parallel: [
    msg('Note: although this sequence is standard, some activities can happen in parallel.'),
    msg(
      'For example, developers can work on app integrations while data engineers configure schemas.',
    ),
  ],
  gettingStarted: {
    title: msg('Getting started by role'),
    paragraphs: [
      msg(
        'Each role begins with specific tasks that suit its goal. Completing these first steps makes onboarding smoother and keeps it in line with the overall implementation process.',
      ),
      msg('Follow the link of your role for guidance tailored to your responsibilities:'),
    ],
  },
  base: msg(
    'https://experienceleague.adobe.com/en/docs/journey-optimizer/using/get-started/by-role/',
  ),
  page: { label: msg('Find your role in the documentation'), url: 'quick-start' },
});
