import type { Content, Question, Statement } from '../../src/quiz/content/content.js';
import type { Way } from './translate.js';
import { words, type Language } from './words.js';

/** The ids of what is ticked, by question. */
type Answers = ReadonlyMap<string, readonly string[]>;

/** What a question has instead of ids where no statement fits. */
export const none = 'none of these';

/** Where a person is, as the model has it; written without a look at the element's own steps. */
type Position =
  | {
      readonly at: 'question';
      readonly index: number;
      readonly fromResult?: true;
      readonly told?: boolean;
    }
  | { readonly at: 'result' }
  | { readonly at: 'shared'; readonly answers: Answers; readonly from: Position }
  | { readonly at: 'all roles'; readonly from: Position };

/** What is saved: the position as it was then, in questions of these ids. */
interface Saved {
  readonly answers: Answers;
  readonly position: Position;
  readonly questions: readonly string[];
  readonly done: ReadonlySet<string>;
}

/** What can be seen of a role finder. */
export interface Screen {
  readonly lang: string;
  readonly level: number;
  readonly heading: string;
  readonly ticked: readonly string[];
  readonly hasMessage: boolean;
  /** The roles of a result, in order, and whether each is shown with all that is known of it. */
  readonly roles: readonly (readonly [name: string, isOpen: boolean])[];
  readonly links: readonly string[];
  readonly tasks: readonly string[];
  readonly isSaved: boolean;
}

/** What the answers come to: the ids of the roles found, and of those shown. */
interface Outcome {
  readonly kind: 'match' | 'near' | 'none';
  readonly found: readonly string[];
  readonly shown: readonly string[];
  /** The one of several that is far ahead. */
  readonly ahead?: string | undefined;
}

/** What a person and a page may do. A number stands for one of the things on the screen, whatever their count. */
export type Action =
  | { readonly do: 'tick' | 'reopen' | 'task'; readonly which: number }
  | { readonly do: 'open link'; readonly which: readonly number[] }
  | { readonly do: 'leave shared' | 'use shared' | 'forget' | 'reload' }
  | { readonly do: 'none' | 'next' | 'back' | 'all roles' | 'leave all roles' | 'restart' }
  | { readonly do: 'lang' | 'page lang'; readonly value: string }
  | { readonly do: 'base' | 'paths' | 'heading'; readonly value: string }
  | { readonly do: 'content'; readonly value: Variant }
  | { readonly do: 'detach' | 'attach' | 'move' }
  | { readonly do: 'translate'; readonly way: Way };

/** Content to set: the built-in one, ones made of it, and one that is none. */
export type Variant = 'ours' | 'fewer statements' | 'fewer questions' | 'reversed' | 'broken';

/** The content of a variant, from the built-in one in the same language. */
export function variantOf(ours: Content, variant: Variant): Content {
  const { questions } = ours;
  switch (variant) {
    case 'fewer statements':
      return {
        ...ours,
        questions: questions.map((each) => ({ ...each, statements: each.statements.slice(0, 4) })),
      };
    case 'fewer questions':
      return { ...ours, questions: questions.slice(1) };
    case 'reversed':
      return { ...ours, questions: questions.toReversed() };
    case 'broken':
      return { ...ours, questions: [] };
    case 'ours':
      return ours;
  }
}

/** A role finder as it should be. */
export class Model {
  lang = '';
  pageLang = 'en';
  base = '';
  paths = '';
  heading = '';
  variant: Variant = 'ours';
  /** Whether it stands in the second place, which is in French. */
  isSecond = false;
  isAttached = true;
  #position: Position = { at: 'question', index: 0 };
  #answers = new Map<string, readonly string[]>();
  #done = new Set<string>();
  #saved: Saved | undefined;
  /** Whether the person has done something since the page was loaded, or since they were forgotten. */
  #hasActed = false;

  constructor(readonly contents: Readonly<Record<Language, Content>>) {}

  /** The one that it speaks: of one that it does not speak, it takes no notice. */
  language: Language = 'en';

  #follow(): void {
    const around = this.isSecond ? 'fr' : this.pageLang;
    const tag = this.lang || (this.isAttached ? around : 'en');
    const [language] = tag.split(/[-_]/);
    if (language && language in words) this.language = language as Language;
  }

  get content(): Content {
    return variantOf(this.contents[this.language], this.variant);
  }

  /** Whether there is a screen: content that cannot be used has none, and changes nothing. */
  get isShown(): boolean {
    return this.isAttached && this.variant !== 'broken';
  }

  /** Whether an action can be done now. */
  can(action: Action): boolean {
    const position = this.#position;
    switch (action.do) {
      case 'tick':
      case 'none':
      case 'next':
        return this.isShown && position.at === 'question';
      case 'back':
        return (
          this.isShown && position.at === 'question' && position.index > 0 && !position.fromResult
        );
      case 'reopen':
      case 'restart':
        return this.isShown && position.at === 'result';
      case 'task':
        return this.isShown && position.at === 'result' && this.#result().kind === 'match';
      case 'leave shared':
      case 'use shared':
        return this.isShown && position.at === 'shared';
      case 'forget':
        return this.isShown && this.#saved !== undefined && position.at !== 'shared';
      case 'open link':
      case 'reload':
        return this.isShown;
      case 'all roles':
        return this.isShown && position.at !== 'all roles';
      case 'leave all roles':
        return this.isShown && position.at === 'all roles';
      case 'attach':
        return !this.isAttached;
      case 'detach':
      case 'move':
        return this.isAttached;
      default:
        return true;
    }
  }

  do(action: Action): void {
    this.#act(action);
    if (!byPerson.has(action.do)) return;
    this.#save();
    this.#hasActed = true;
  }

  #act(action: Action): void {
    const position = this.#position;
    const question =
      position.at === 'question' ? this.content.questions[position.index] : undefined;
    switch (action.do) {
      case 'tick':
        if (question)
          this.#toggle(question, question.statements[action.which % question.statements.length]);
        break;
      case 'none':
        if (question) this.#answers.set(question.id, this.#isNone(question) ? [] : [none]);
        break;
      case 'next':
        if (position.at === 'question') this.#position = this.#after(position);
        break;
      case 'back':
        if (position.at === 'question')
          this.#position = { at: 'question', index: position.index - 1 };
        break;
      case 'reopen':
        this.#position = {
          at: 'question',
          index: action.which % this.content.questions.length,
          fromResult: true,
        };
        break;
      case 'all roles':
        this.#position = { at: 'all roles', from: withoutMessage(position) };
        break;
      case 'leave all roles':
        if (position.at === 'all roles') this.#position = position.from;
        break;
      case 'task': {
        const tasks = this.#tasks();
        const id = tasks[action.which % tasks.length]?.id ?? '';
        if (!this.#done.delete(id)) this.#done.add(id);
        break;
      }
      case 'open link':
        this.#position = {
          at: 'shared',
          answers: this.answersOf(action.which),
          from: ownQuiz(position),
        };
        break;
      case 'leave shared':
        if (position.at === 'shared') this.#position = position.from;
        break;
      case 'use shared':
        if (position.at === 'shared') this.#answers = new Map(position.answers);
        this.#position = this.#within({ at: 'result' });
        break;
      case 'forget':
        this.#answers.clear();
        this.#done.clear();
        this.#position = { at: 'question', index: 0 };
        this.#saved = undefined;
        this.#hasActed = false;
        break;
      case 'reload':
        this.#answers.clear();
        this.#done.clear();
        this.#position = { at: 'question', index: 0 };
        this.#hasActed = false;
        this.language = 'en';
        this.#follow();
        this.#recall();
        break;
      case 'restart':
        this.#answers.clear();
        this.#position = { at: 'question', index: 0 };
        break;
      case 'lang':
        this.lang = action.value;
        this.#follow();
        break;
      case 'page lang':
        this.pageLang = action.value;
        if (this.isAttached) this.#follow();
        break;
      case 'base':
      case 'paths':
      case 'heading':
        this[action.do] = action.value;
        break;
      case 'content':
        this.variant = action.value;
        if (this.variant === 'broken') break;
        this.#position = this.#within(this.#position);
        if (!this.#hasActed && position.at !== 'shared') this.#recall();
        break;
      case 'move':
        this.isSecond = !this.isSecond;
        this.isAttached = true;
        this.#follow();
        break;
      case 'attach':
        this.isAttached = true;
        this.#follow();
        break;
      case 'detach':
        this.isAttached = false;
    }
  }

  get screen(): Screen {
    const { content, language } = this;
    const position = this.#position;
    const question = position.at === 'question' ? content.questions[position.index] : undefined;
    const result = this.#result(position.at === 'shared' ? position.answers : this.#answers);
    const heading =
      position.at === 'question'
        ? `${words[language].questionOf(position.index + 1, content.questions.length)} ${question?.title ?? ''}`
        : position.at === 'all roles'
          ? content.allRoles.title
          : position.at === 'shared'
            ? this.#sharedHeading(result)
            : this.#headline(result);
    const shown =
      position.at === 'question'
        ? []
        : position.at === 'result' || position.at === 'shared'
          ? result.shown
          : content.roles.map(({ id }) => id);
    return {
      lang: language,
      level: /^[1-4]$/.test(this.heading) ? Number(this.heading) : 2,
      heading,
      ticked: question ? this.#tickedTexts(question) : [],
      tasks:
        position.at === 'result'
          ? this.#tasks()
              .filter(({ id }) => this.#done.has(id))
              .map(({ text }) => text)
          : [],
      isSaved: this.#saved !== undefined && position.at !== 'shared',
      hasMessage: position.at === 'question' && Boolean(position.told),
      roles:
        position.at === 'result' || position.at === 'shared'
          ? content.roles.map(({ id, name }) => [name, shown.includes(id)])
          : [],
      links: shown.map((id) => this.#link(id)),
    };
  }

  /** The answers that a link has: for each question, the statements of these numbers, or that none fits. */
  answersOf(which: readonly number[]): Answers {
    const { questions } = this.content;
    const all = questions.flatMap(({ statements }) => statements);
    const picked = new Set(which.map((nth) => all[nth % all.length]));
    return new Map(
      questions.map(({ id, statements }) => {
        const ids = statements.filter((each) => picked.has(each)).map((each) => each.id);
        return [id, ids.length ? ids : [none]];
      }),
    );
  }

  /** What of the answers, the position and the tasks belongs to the content. */
  #save(): void {
    if (!this.#saved && !this.#answers.size && !this.#done.size) return;
    this.#saved = {
      answers: this.#known(this.#answers),
      position: own(this.#position),
      questions: this.content.questions.map(({ id }) => id),
      done: new Set(this.#done),
    };
  }

  #recall(): void {
    if (!this.#saved) return;
    this.#answers = this.#known(this.#saved.answers);
    this.#done = new Set(this.#saved.done);
    this.#position = this.#within(this.#found(this.#saved.position, this.#saved.questions));
  }

  #known(answers: Answers): Map<string, readonly string[]> {
    return new Map(
      this.content.questions.map((question) => {
        const ids = this.#ticked(question, answers).map(({ id }) => id);
        return [question.id, answers.get(question.id)?.includes(none) ? [none] : ids];
      }),
    );
  }

  /** The same position, where its question may stand elsewhere, or be gone. */
  #found(position: Position, questions: readonly string[]): Position {
    if (position.at === 'all roles')
      return { at: 'all roles', from: this.#found(position.from, questions) };
    if (position.at !== 'question') return position;
    const index = this.content.questions.findIndex(({ id }) => id === questions[position.index]);
    return index < 0 ? { at: 'result' } : { ...position, index };
  }

  /** The tasks of the roles that match. */
  #tasks(): readonly { readonly id: string; readonly text: string }[] {
    const { kind, found } = this.#result();
    if (kind !== 'match') return [];
    return found.flatMap((role) => {
      const { id, example, tasks } = this.#role(role);
      return [{ id: `start:${id}`, text: example }, ...tasks];
    });
  }

  /** Where to be when the content has changed. */
  #within(position: Position): Position {
    const { questions } = this.content;
    if (position.at === 'all roles')
      return { at: 'all roles', from: this.#within(withoutMessage(position.from)) };
    if (position.at === 'question')
      return position.index < questions.length
        ? position
        : { at: 'question', index: questions.length - 1 };
    if (position.at === 'shared') return { ...position, from: this.#within(position.from) };
    const open = questions.findIndex((each) => !this.#isAnswered(each));
    return open < 0 ? position : { at: 'question', index: open };
  }

  #after(position: Position & { at: 'question' }): Position {
    const { questions } = this.content;
    const question = questions[position.index];
    if (question && !this.#isAnswered(question)) return { ...position, told: true };
    if (position.fromResult || position.index === questions.length - 1)
      return this.#within({ at: 'result' });
    return { at: 'question', index: position.index + 1 };
  }

  #toggle(question: Question, statement: Statement | undefined): void {
    if (!statement) return;
    const ids = this.#isNone(question) ? [] : (this.#answers.get(question.id) ?? []);
    this.#answers.set(
      question.id,
      ids.includes(statement.id) ? ids.filter((id) => id !== statement.id) : [...ids, statement.id],
    );
  }

  #isNone({ id }: Question): boolean {
    return this.#answers.get(id)?.includes(none) ?? false;
  }

  #ticked(question: Question, answers: Answers = this.#answers): readonly Statement[] {
    return question.statements.filter(({ id }) => answers.get(question.id)?.includes(id));
  }

  #isAnswered(question: Question): boolean {
    return this.#isNone(question) || this.#ticked(question).length > 0;
  }

  #tickedTexts(question: Question): readonly string[] {
    if (this.#isNone(question)) return [words[this.language].none];
    return this.#ticked(question).map(({ text }) => text);
  }

  #role(id: string): Content['roles'][number] {
    const found = this.content.roles.find((each) => each.id === id);
    if (!found) throw new Error(`No role: ${id}`);
    return found;
  }

  /** The mean, over the questions that have statements of a role, of the fraction of them that is ticked. */
  #result(answers: Answers = this.#answers): Outcome {
    const { questions, roles } = this.content;
    const scored = roles.map(({ id }) => {
      const fractions = questions.flatMap((question) => {
        const all = question.statements.filter((each) => each.role === id).length;
        const own = this.#ticked(question, answers).filter((each) => each.role === id).length;
        return all ? [own / all] : [];
      });
      const isSingle = fractions.length > 1 && fractions.filter(Boolean).length < 2;
      const score = fractions.reduce((sum, each) => sum + each, 0) / fractions.length;
      return { id, isSingle, score };
    });
    const enough = scored.filter(({ score }) => reaches(score, 1 / 3));
    const hasWider = enough.some(({ isSingle }) => !isSingle);
    const counted = enough.filter(({ isSingle }) => !(isSingle && hasWider));
    const best = Math.max(...(counted.length ? counted : scored).map(({ score }) => score));
    const matching = counted.filter(({ score }) => reaches(score, best / 2));
    const rivals = matching.filter(({ score }) => !reaches((best * 2) / 3, score));
    const [ahead] = matching.length > 1 && rivals.length === 1 ? rivals : [];
    const names = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
    if (matching.length)
      return { kind: 'match', found: names(matching), shown: names(matching), ahead: ahead?.id };
    const near = names(scored.filter(({ score }) => score > 0 && reaches(score, best)));
    if (near.length) return { kind: 'near', found: near, shown: near };
    return { kind: 'none', found: [], shown: names(scored) };
  }

  #listed(ids: readonly string[]): string {
    const { quoted } = words[this.language];
    return new Intl.ListFormat(this.language).format(ids.map((id) => quoted(this.#role(id).name)));
  }

  #sharedHeading({ kind, found }: Outcome): string {
    const { shared, sharedOf } = words[this.language];
    return kind === 'match' ? sharedOf(this.#listed(found)) : shared;
  }

  #headline({ kind, found, ahead }: Outcome): string {
    const names = this.#listed(found);
    const own = words[this.language];
    if (kind === 'none') return own.noRole;
    if (kind === 'near') return own.closest(names);
    if (ahead)
      return own.ahead(this.#listed([ahead]), this.#listed(found.filter((id) => id !== ahead)));
    if (found.length === this.content.roles.length) return this.content.allRoles.everyRole;
    return found.length === 1 ? own.role(names) : own.roles(names);
  }

  #link(id: string): string {
    const paths = /^\{.*\}$/.test(this.paths)
      ? (JSON.parse(this.paths) as Readonly<Record<string, string | null>>)
      : {};
    const own = id in paths ? paths[id] : id;
    const documentation = `https://experienceleague.adobe.com/${this.language}/docs/journey-optimizer/using/get-started/by-role/`;
    if (own === null || own?.startsWith('javascript:')) return `${documentation}quick-start`;
    const base = this.base.startsWith('https:') ? `${this.base}/` : documentation;
    return new URL(own ?? id, base).href;
  }
}

/** Whether a number is at least another one; computers round. */
function reaches(number: number, other: number): boolean {
  return number > other - 1e-9;
}

function withoutMessage(position: Position): Position {
  return position.at === 'question' ? { ...position, told: false } : position;
}

/** The position without the result of someone else, and without a message. */
function own(position: Position): Position {
  const quiz = ownQuiz(position);
  return position.at === 'all roles' ? { at: 'all roles', from: quiz } : quiz;
}

/** Where the person is in their own quiz. */
function ownQuiz(position: Position): Position {
  return position.at === 'shared' || position.at === 'all roles'
    ? ownQuiz(position.from)
    : withoutMessage(position);
}

/** What is kept once it is done. */
const byPerson: ReadonlySet<Action['do']> = new Set([
  ...(['tick', 'none', 'next', 'back', 'reopen', 'all roles', 'leave all roles'] as const),
  ...(['restart', 'task', 'leave shared', 'use shared'] as const),
]);
