import { str } from '@lit/localize';
import type { Role, Statement } from '../quiz/content/content.js';
import type { RelativePosition } from '../quiz/result/relative-position.js';
import type { Headline, Progress, Stage } from '../quiz/result/report.js';
import { listText } from '../shared/list-text.js';
import type { View } from '../shared/templates/view.js';
import type { AnswerStorage } from './stored-item.js';
import type { QuizView } from './templates/quiz-view.js';

/** What words are made with: the language, and the content in it. */
type TextContext = Pick<View, 'msg' | 'lang' | 'content'>;

/** What a person should know before the first question, and then what happens to the answers. */
export function introductionText(view: TextContext & Pick<QuizView, 'savedIn'>): string {
  return `${sentence(view.content.introduction)} ${sentence(savedText(view))}`;
}

function sentence(text: string): string {
  return /\p{P}\s*$/u.test(text) ? text : `${text}.`;
}

function savedText({ msg, lang, savedIn }: Pick<QuizView, 'msg' | 'lang' | 'savedIn'>): string {
  switch (savedIn) {
    case 'browser':
      return msg('Your answers stay in this browser.');
    case undefined:
      return msg('Your answers stay in this page.');
    default:
      return noteIn(savedIn, lang) ?? msg('Your answers are kept');
  }
}

/** What a host says of its storage, as far as it is a text. */
function noteIn({ note }: AnswerStorage, lang: string): string | undefined {
  const text: unknown = typeof note === 'string' ? note : (note?.[lang] ?? note?.['en']);
  return text && typeof text === 'string' ? text : undefined;
}

/** What stands beside the button to forget what is saved. */
export function keptText(view: Pick<QuizView, 'msg' | 'lang' | 'savedIn'>): string {
  return view.savedIn === 'browser' ? view.msg('Kept in this browser') : savedText(view);
}

/** What the result is, in one sentence. */
export function headlineText(
  { msg, content }: TextContext,
  { kind, roles, foremost }: Headline,
): string {
  const namesOf = (list: readonly Role[]) =>
    listText(
      { msg },
      list.map(({ name }) => name),
    );
  if (foremost) {
    const { name } = foremost;
    const others = namesOf(roles.filter((each) => each !== foremost));
    return msg(str`Above all ${name}, and ${others} too`);
  }
  const names = namesOf(roles);
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

/** The roles of someone else, in words. */
export function rolesText(language: TextContext, headline: Headline): string {
  const { kind, roles } = headline;
  return kind === 'near' || kind === 'none'
    ? headlineText(language, headline)
    : listText(
        language,
        roles.map(({ name }) => name),
      );
}

/** What to do where no role matches; undefined where one does. */
export function adviceText({ msg }: TextContext, { kind }: Headline): string | undefined {
  if (kind === 'near')
    return msg(
      'What you ticked is not enough to tell. Ask whoever leads your team which tasks will be yours, then change your answers.',
    );
  if (kind === 'none')
    return msg(
      'You ticked nothing, and that is fine when you are new. Read what the roles do, and ask whoever leads your team which tasks will be yours.',
    );
  return undefined;
}

/** Why a role was found: what was ticked. */
export function reasonsText(
  { msg, state }: Pick<QuizView, 'msg' | 'state'>,
  reasons: readonly Statement[],
): string {
  const texts = reasons.map(({ text }) => text).join(' · ');
  return state.step.screen === 'shared'
    ? msg(str`Ticked: ${texts}`)
    : msg(str`You ticked: ${texts}`);
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
  return msg(str`Your plan: ${done} of ${total} tasks`);
}

/** How strongly the answers speak for a role and, where they do and it is not the person's, why it is not. */
export function matchText({ msg }: TextContext, { score, isNarrow }: Stage): string {
  const percent = Math.round(score * 100);
  return isNarrow
    ? msg(str`Match: ${percent}%, but in one question only`)
    : msg(str`Match: ${percent}%`);
}
