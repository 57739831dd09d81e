/** The texts in the language of the page: each peer is built once a language, and holds no other. */
declare module 'page-texts' {
  type Texts = import('./texts.js').Texts;

  export const next: Texts['next'];
  export const back: Texts['back'];
  export const toResult: Texts['toResult'];
  export const none: Texts['none'];
  export const problem: Texts['problem'];
  export const questions: Texts['questions'];
  export const roles: Texts['roles'];
}

/** What the page in SurveyJS uses of it: the bench installs it for itself alone. */
declare module 'survey-core' {
  export class Model {
    constructor(survey: object);
    render(element: Element | null): void;
  }
}
declare module 'survey-core/survey-core.fontless.min.css';
declare module 'survey-js-ui';

/** The HTML of each screen of the role finder, in the language of the page, as it is where the first box is ticked each time. */
declare module 'page-screens' {
  export const screens: readonly string[];
}
