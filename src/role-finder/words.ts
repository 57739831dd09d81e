import { str } from '@lit/localize';
import type { Role, Statement } from '../quiz/content/content.js';
import type { RelativePosition } from '../quiz/result/relative-position.js';
import type { Headline, Progress, Stage } from '../quiz/result/report.js';
import { labelText, listText, quotedName } from '../shared/texts.js';
import type { View } from '../shared/templates/view.js';
import type { AnswerStorage } from './stored-item.js';
import type { QuizView } from './templates/quiz-view.js';

/** What words are made with: the language, and the content in it. */
type TextContext = Pick<View, 'msg' | 'lang' | 'content'>;

/** What happens to the answers. */
export function savedText({
  msg,
  lang,
  savedIn,
}: Pick<QuizView, 'msg' | 'lang' | 'savedIn'>): string {
  switch (savedIn) {
    case undefined:
      return msg('Your answers stay on this device.');
    case 'browser':
      return msg('Your answers are kept in this browser.');
    default:
      return noteIn(savedIn, lang) ?? msg('Your answers are kept.');
  }
}

/** What a host says of its storage, as far as it is a text. */
function noteIn({ note }: AnswerStorage, lang: string): string | undefined {
  const text: unknown = typeof note === 'string' ? note : (note?.[lang] ?? note?.['en']);
  return text && typeof text === 'string' ? text : undefined;
}

/** What the result is, in one sentence. */
export function headlineText(
  { msg, content }: TextContext,
  { kind, roles, foremost }: Headline,
): string {
  if (foremost) {
    const name = quotedName({ msg }, foremost);
    const others = namesText(
      { msg },
      roles.filter((each) => each !== foremost),
    );
    return msg(str`Your main role is ${name}; also yours: ${others}`);
  }
  const names = namesText({ msg }, roles);
  switch (kind) {
    case 'roles':
      return roles.length === 1
        ? msg(str`Your role is ${names}`)
        : msg(str`Your roles are ${names}`);
    case 'every-role':
      return content.allRoles.everyRole;
    case 'near':
      return msg(str`No clear role yet. The closest: ${names}`);
    case 'none':
      return msg('No role yet');
  }
}

function namesText(language: Pick<View, 'msg'>, roles: readonly Role[]): string {
  return listText(
    language,
    roles.map((role) => quotedName(language, role)),
  );
}

/** What the result of someone else is: their roles, if any match. */
export function sharedText({ msg }: TextContext, { kind, roles }: Headline): string {
  const shared = msg('A shared result');
  return kind === 'near' || kind === 'none'
    ? shared
    : labelText({ msg }, shared, namesText({ msg }, roles));
}

/** What to do where no role matches; undefined where one does. */
export function adviceText({ msg }: TextContext, { kind }: Headline): string | undefined {
  if (kind === 'near')
    return msg(
      'What you selected is not enough to tell. Ask your team lead which tasks will be yours, then change your answers.',
    );
  if (kind === 'none')
    return msg(
      'None of the statements fits you yet. That is normal when you are new. Read what the roles do, and ask your team lead which tasks will be yours.',
    );
  return undefined;
}

/** Why a role was found: what was selected. */
export function reasonsText({ msg }: TextContext, reasons: readonly Statement[]): string {
  const texts = reasons.map(({ text }) => text).join(' · ');
  return msg(str`Selected: ${texts}`);
}

/** Where a role stands in the implementation order, seen from the person's own. */
export function positionText({ msg }: TextContext, position: RelativePosition): string {
  switch (position) {
    case 'own':
      return msg('Your role');
    case 'before':
      return msg('Before you');
    case 'between':
      return msg('Between your roles');
    case 'after':
      return msg('Builds on your work');
  }
}

/** How much of a plan is done. */
export function progressText({ msg }: TextContext, { done, total }: Progress): string {
  return msg(str`Tasks done in your plan: ${done} of ${total}`);
}

/** How strongly the answers speak for a role and, where they do and it is not the person's, why it is not. */
export function matchText({ msg }: TextContext, { score, isNarrow }: Stage): string {
  const percent = Math.round(score * 100);
  return isNarrow
    ? msg(str`Match with the answers: ${percent}%, but in one question only`)
    : msg(str`Match with the answers: ${percent}%`);
}
