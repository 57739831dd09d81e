import { str } from '@lit/localize';
import type { Locale } from '../../../quiz/locale.js';
import {
  textContrast,
  type AccentProblem,
  type BackgroundId,
  type Judgment,
  type TextOnAccent,
} from './accent.js';

/** Why a text gives no accent. */
export function accentProblem({ msg }: Locale, problem: AccentProblem): string {
  return problem === 'no color'
    ? msg(
        'There is no color of this name. Write a code such as #1c57c9, or an English name such as navy.',
      )
    : msg('This color is transparent: choose one that is not.');
}

/** How an accent reads on a background. */
export function judgmentText(locale: Locale, on: BackgroundId, judgment: Judgment): string {
  const { msg } = locale;
  const [plain, label, least] = [judgment.contrast, judgment.onLabel, textContrast].map((each) =>
    ratioText(locale, each),
  );
  if (on === 'light')
    return judgment.isReadable
      ? msg(str`On a light background: ${plain}, easy to read.`)
      : msg(
          str`On a light background: ${plain}, on tinted labels ${label}. That is too little: at least ${least} is needed.`,
        );
  return judgment.isReadable
    ? msg(str`On a dark background: ${plain}, easy to read.`)
    : msg(
        str`On a dark background: ${plain}, on tinted labels ${label}. That is too little: at least ${least} is needed.`,
      );
}

/** How the text on an accent reads. */
export function textOnAccentText(locale: Locale, { color, contrast }: TextOnAccent): string {
  const { msg } = locale;
  const ratio = ratioText(locale, contrast);
  return color === 'white'
    ? msg(str`White text on buttons: ${ratio}, easy to read.`)
    : msg(str`Black text on buttons: ${ratio}, easy to read.`);
}

/** A contrast in two decimals, never rounded up to one that would be enough. */
function ratioText({ code }: Locale, contrast: number): string {
  const number = (Math.floor(contrast * 100) / 100).toLocaleString(code);
  return `${number}:1`;
}
