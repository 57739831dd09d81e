// The same questions in SurveyJS.
// @ts-nocheck: the bench installs it for itself alone.
import { Model } from 'survey-core';
import 'survey-core/survey-core.min.css';
import 'survey-js-ui';
import { questions } from '../../src/content/questions.js';

const survey = new Model({
  pageNextText: 'Next',
  pages: questions((text) => String(text)).map(({ id, title, statements }) => ({
    title,
    elements: [
      {
        type: 'checkbox',
        name: id,
        title,
        isRequired: true,
        showNoneItem: true,
        noneText: 'None of these',
        choices: statements.map(({ id, text, hint }) => ({
          value: id,
          text: hint ? `${text} ${hint}` : text,
        })),
      },
    ],
  })),
});
survey.render(document.querySelector('main'));
