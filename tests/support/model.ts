import type { Content, Question, Statement } from '../../src/quiz/content/content.js';
import type { Way } from './translate.js';
import { words, type Language } from './words.js';

/** The ids of what is ticked, by question. */
type Answers = ReadonlyMap<string, readonly string[]>;

/** What a question has instead of ids where no statement fits. */
export const none = 'none of these';

/** Where a person is, as the model has it; written without a look at the element's own steps. */
type Place =
  | {
      readonly at: 'question';
      readonly index: number;
      readonly fromResult?: true;
      readonly told?: boolean;
    }
  | { readonly at: 'result' }
  | { readonly at: 'shared'; readonly answers: Answers; readonly from: Place }
  | { readonly at: 'all roles'; readonly from: Place };

/** What is kept: the place as it was then, in questions of these ids. */
interface Kept {
  readonly answers: Answers;
  readonly place: Place;
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
  readonly roles: readonly string[];
  readonly links: readonly string[];
  readonly tasks: readonly string[];
  readonly isKept: boolean;
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
  #place: Place = { at: 'question', index: 0 };
  #answers = new Map<string, readonly string[]>();
  #done = new Set<string>();
  #kept: Kept | undefined;
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
    const place = this.#place;
    switch (action.do) {
      case 'tick':
      case 'none':
      case 'next':
        return this.isShown && place.at === 'question';
      case 'back':
        return this.isShown && place.at === 'question' && place.index > 0 && !place.fromResult;
      case 'reopen':
      case 'restart':
        return this.isShown && place.at === 'result';
      case 'task':
        return this.isShown && place.at === 'result' && this.#result().kind === 'match';
      case 'leave shared':
      case 'use shared':
        return this.isShown && place.at === 'shared';
      case 'forget':
        return this.isShown && this.#kept !== undefined && place.at !== 'shared';
      case 'open link':
      case 'reload':
        return this.isShown;
      case 'all roles':
        return this.isShown && place.at !== 'all roles';
      case 'leave all roles':
        return this.isShown && place.at === 'all roles';
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
    this.#keep();
    this.#hasActed = true;
  }

  #act(action: Action): void {
    const place = this.#place;
    const question = place.at === 'question' ? this.content.questions[place.index] : undefined;
    switch (action.do) {
      case 'tick':
        if (question)
          this.#toggle(question, question.statements[action.which % question.statements.length]);
        break;
      case 'none':
        if (question) this.#answers.set(question.id, this.#isNone(question) ? [] : [none]);
        break;
      case 'next':
        if (place.at === 'question') this.#place = this.#after(place);
        break;
      case 'back':
        if (place.at === 'question') this.#place = { at: 'question', index: place.index - 1 };
        break;
      case 'reopen':
        this.#place = {
          at: 'question',
          index: action.which % this.content.questions.length,
          fromResult: true,
        };
        break;
      case 'all roles':
        this.#place = { at: 'all roles', from: withoutMessage(place) };
        break;
      case 'leave all roles':
        if (place.at === 'all roles') this.#place = place.from;
        break;
      case 'task': {
        const tasks = this.#tasks();
        const id = tasks[action.which % tasks.length]?.id ?? '';
        if (!this.#done.delete(id)) this.#done.add(id);
        break;
      }
      case 'open link':
        this.#place = { at: 'shared', answers: this.answersOf(action.which), from: ownQuiz(place) };
        break;
      case 'leave shared':
        if (place.at === 'shared') this.#place = place.from;
        break;
      case 'use shared':
        if (place.at === 'shared') this.#answers = new Map(place.answers);
        this.#place = this.#within({ at: 'result' });
        break;
      case 'forget':
        this.#answers.clear();
        this.#done.clear();
        this.#place = { at: 'question', index: 0 };
        this.#kept = undefined;
        this.#hasActed = false;
        break;
      case 'reload':
        this.#answers.clear();
        this.#done.clear();
        this.#place = { at: 'question', index: 0 };
        this.#hasActed = false;
        this.language = 'en';
        this.#follow();
        this.#recall();
        break;
      case 'restart':
        this.#answers.clear();
        this.#place = { at: 'question', index: 0 };
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
        this.#place = this.#within(this.#place);
        if (!this.#hasActed && place.at !== 'shared') this.#recall();
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
    const place = this.#place;
    const question = place.at === 'question' ? content.questions[place.index] : undefined;
    const result = this.#result(place.at === 'shared' ? place.answers : this.#answers);
    const heading =
      place.at === 'question'
        ? `${words[language].questionOf(place.index + 1, content.questions.length)} ${question?.title ?? ''}`
        : place.at === 'all roles'
          ? content.allRoles.title
          : place.at === 'shared'
            ? words[language].shared
            : this.#headline(result);
    const shown =
      place.at === 'question'
        ? []
        : place.at === 'result' || place.at === 'shared'
          ? result.shown
          : content.roles.map(({ id }) => id);
    return {
      lang: language,
      level: /^[1-4]$/.test(this.heading) ? Number(this.heading) : 2,
      heading,
      ticked: question ? this.#tickedTexts(question) : [],
      tasks:
        place.at === 'result'
          ? this.#tasks()
              .filter(({ id }) => this.#done.has(id))
              .map(({ text }) => text)
          : [],
      isKept: this.#kept !== undefined && place.at !== 'shared',
      hasMessage: place.at === 'question' && Boolean(place.told),
      roles:
        place.at === 'result' || place.at === 'shared'
          ? shown.map((id) => this.#role(id).name)
          : [],
      // The plan has the links of the cards too.
      links: (place.at === 'result' && result.kind === 'match' ? [...shown, ...shown] : shown).map(
        (id) => this.#link(id),
      ),
    };
  }

  /** The answers that a link has: for each question, the statements of these numbers, or that none fits. */
  answersOf(which: readonly number[]): Answers {
    return new Map(
      this.content.questions.map(({ id, statements }, index) => {
        const ids = statements
          .filter((_, nth) => which.includes(index * 12 + nth))
          .map((each) => each.id);
        return [id, ids.length ? ids : [none]];
      }),
    );
  }

  /** What of the answers, the place and the tasks belongs to the content. */
  #keep(): void {
    if (!this.#kept && !this.#answers.size && !this.#done.size) return;
    this.#kept = {
      answers: this.#known(this.#answers),
      place: own(this.#place),
      questions: this.content.questions.map(({ id }) => id),
      done: new Set(this.#done),
    };
  }

  #recall(): void {
    if (!this.#kept) return;
    this.#answers = this.#known(this.#kept.answers);
    this.#done = new Set(this.#kept.done);
    this.#place = this.#within(this.#found(this.#kept.place, this.#kept.questions));
  }

  #known(answers: Answers): Map<string, readonly string[]> {
    return new Map(
      this.content.questions.map((question) => {
        const ids = this.#ticked(question, answers).map(({ id }) => id);
        return [question.id, answers.get(question.id)?.includes(none) ? [none] : ids];
      }),
    );
  }

  /** The same place, where its question may stand elsewhere, or be gone. */
  #found(place: Place, questions: readonly string[]): Place {
    if (place.at === 'all roles')
      return { at: 'all roles', from: this.#found(place.from, questions) };
    if (place.at !== 'question') return place;
    const index = this.content.questions.findIndex(({ id }) => id === questions[place.index]);
    return index < 0 ? { at: 'result' } : { ...place, index };
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
  #within(place: Place): Place {
    const { questions } = this.content;
    if (place.at === 'all roles')
      return { at: 'all roles', from: this.#within(withoutMessage(place.from)) };
    if (place.at === 'question')
      return place.index < questions.length
        ? place
        : { at: 'question', index: questions.length - 1 };
    if (place.at === 'shared') return { ...place, from: this.#within(place.from) };
    const open = questions.findIndex((each) => !this.#isAnswered(each));
    return open < 0 ? place : { at: 'question', index: open };
  }

  #after(place: Place & { at: 'question' }): Place {
    const { questions } = this.content;
    const question = questions[place.index];
    if (question && !this.#isAnswered(question)) return { ...place, told: true };
    if (place.fromResult || place.index === questions.length - 1)
      return this.#within({ at: 'result' });
    return { at: 'question', index: place.index + 1 };
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

  /** Scores as whole numbers: no share of a role's statements is of another size than a 36th of all of them. */
  #result(answers: Answers = this.#answers): Outcome {
    const { questions, roles } = this.content;
    const scored = roles.map(({ id }) => {
      const shares = questions.flatMap((question) => {
        const all = question.statements.filter((each) => each.role === id).length;
        const own = this.#ticked(question, answers).filter((each) => each.role === id).length;
        return all ? [(own * 36) / all] : [];
      });
      const isSingle = shares.length > 1 && shares.filter((share) => share > 0).length < 2;
      return { id, isSingle, points: shares.reduce((sum, each) => sum + each, 0) / shares.length };
    });
    const enough = scored.filter(({ points }) => points >= 12 - 1e-9);
    const hasWider = enough.some(({ isSingle }) => !isSingle);
    const counted = enough.filter(({ isSingle }) => !(isSingle && hasWider));
    const best = Math.max(...(counted.length ? counted : scored).map(({ points }) => points));
    const isBest = ({ points }: { readonly points: number }) => best > 0 && points > best - 1e-9;
    const matching = counted.filter(({ points }) => 2 * points >= best - 1e-9);
    const close = matching.filter(({ points }) => 3 * points > 2 * best + 1e-9);
    const [ahead] = matching.length > 1 && close.length === 1 ? close : [];
    const names = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
    if (matching.length)
      return { kind: 'match', found: names(matching), shown: names(matching), ahead: ahead?.id };
    const near = names(scored.filter(isBest));
    if (near.length) return { kind: 'near', found: near, shown: near };
    return { kind: 'none', found: [], shown: names(scored) };
  }

  #headline({ kind, found, ahead }: Outcome): string {
    const listed = (ids: readonly string[]) =>
      new Intl.ListFormat(this.language).format(ids.map((id) => this.#role(id).name));
    const names = listed(found);
    const own = words[this.language];
    if (kind === 'none') return own.noRole;
    if (kind === 'near') return own.closest(names);
    if (ahead) return own.ahead(listed([ahead]), listed(found.filter((id) => id !== ahead)));
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

function withoutMessage(place: Place): Place {
  return place.at === 'question' ? { ...place, told: false } : place;
}

/** The place without the result of someone else, and without a message. */
function own(place: Place): Place {
  const quiz = ownQuiz(place);
  return place.at === 'all roles' ? { at: 'all roles', from: quiz } : quiz;
}

/** Where the person is in their own quiz. */
function ownQuiz(place: Place): Place {
  return place.at === 'shared' || place.at === 'all roles'
    ? ownQuiz(place.from)
    : withoutMessage(place);
}

/** What is kept once it is done. */
const byPerson: ReadonlySet<Action['do']> = new Set([
  ...(['tick', 'none', 'next', 'back', 'reopen', 'all roles', 'leave all roles'] as const),
  ...(['restart', 'task', 'leave shared', 'use shared'] as const),
]);
