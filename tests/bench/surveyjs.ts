// The same questions in SurveyJS. All that is shown is set here; its own French texts, which would only add to it, are
// left out.
import { back, next, none, problem, questions, toResult } from 'page-texts';
import { Model } from 'survey-core';
// Without the fonts that the other one fetches from Google.
import 'survey-core/survey-core.fontless.min.css';
import 'survey-js-ui';

const survey = new Model({
  locale: document.documentElement.lang,
  pageNextText: next,
  pagePrevText: back,
  completeText: toResult,
  pages: questions.map(({ title, statements }, index) => ({
    title,
    elements: [
      {
        type: 'checkbox',
        name: `question ${index}`,
        title,
        isRequired: true,
        requiredErrorText: problem,
        showNoneItem: true,
        noneText: none,
        choices: statements.map(({ text, hint }, index) => ({
          value: index,
          text: hint ? `${text} ${hint}` : text,
        })),
      },
    ],
  })),
});
survey.render(document.querySelector('main'));
