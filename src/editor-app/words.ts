import type { Locale } from '../quiz/locale.js';
import type { AppView } from './app-view.js';
import type { StepId } from './screen.js';

/** The codes of the languages of the content: that of the form first. */
export function codesOf({ code, project }: Pick<AppView, 'code' | 'project'>): readonly string[] {
  return Object.keys(project.content).toSorted(
    (one, other) => Number(other === code) - Number(one === code),
  );
}

/** What a step of the form is called. */
export function stepName({ msg }: Pick<Locale, 'msg'>, step: StepId): string {
  switch (step) {
    case 'where':
      return msg('What and where');
    case 'texts':
      return msg('Texts');
    case 'links':
      return msg('Links and contacts');
    case 'looks':
      return msg('Appearance');
    case 'checks':
      return msg('Try it out');
    case 'publish':
      return msg('Publish');
  }
}
