import type { Content, Question, Statement } from '../../src/quiz/content.js';

/** Where a person is, as the model has it; written without a look at the element's own steps. */
type Place =
  | {
      readonly at: 'question';
      readonly index: number;
      readonly fromResult?: true;
      readonly told?: boolean;
    }
  | { readonly at: 'result' }
  | { readonly at: 'all roles'; readonly from: Place };

/** What can be seen of a role finder. */
export interface Screen {
  readonly lang: string;
  readonly level: number;
  readonly heading: string;
  readonly ticked: readonly string[];
  readonly hasMessage: boolean;
  readonly roles: readonly string[];
  readonly links: readonly string[];
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
  | { readonly do: 'tick' | 'reopen'; readonly which: number }
  | { readonly do: 'none' | 'next' | 'back' | 'all roles' | 'leave all roles' | 'restart' }
  | { readonly do: 'lang' | 'page lang'; readonly value: string }
  | { readonly do: 'base' | 'paths' | 'heading'; readonly value: string }
  | { readonly do: 'content'; readonly value: Variant }
  | { readonly do: 'detach' | 'attach' | 'move' };

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

  constructor(readonly contents: Readonly<Record<'en' | 'fr', Content>>) {}

  get language(): 'en' | 'fr' {
    const tag = this.lang || (this.isSecond ? 'fr' : this.pageLang);
    return /^fr($|[-_])/.test(tag) ? 'fr' : 'en';
  }

  get content(): Content {
    const ours = this.contents[this.language];
    return variantOf(ours, this.variant === 'broken' ? 'ours' : this.variant);
  }

  /** Whether an action can be done now. */
  can(action: Action): boolean {
    const place = this.#place;
    switch (action.do) {
      case 'tick':
      case 'none':
      case 'next':
        return this.isAttached && place.at === 'question';
      case 'back':
        return this.isAttached && place.at === 'question' && place.index > 0 && !place.fromResult;
      case 'reopen':
      case 'restart':
        return this.isAttached && place.at === 'result';
      case 'all roles':
        return this.isAttached && place.at !== 'all roles';
      case 'leave all roles':
        return this.isAttached && place.at === 'all roles';
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
    const place = this.#place;
    const question = place.at === 'question' ? this.content.questions[place.index] : undefined;
    switch (action.do) {
      case 'tick':
        if (question)
          this.#toggle(question, question.statements[action.which % question.statements.length]);
        break;
      case 'none':
        if (question)
          this.#answers.set(question.id, this.#isNone(question) ? [] : ['none of these']);
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
      case 'restart':
        this.#answers.clear();
        this.#place = { at: 'question', index: 0 };
        break;
      case 'lang':
        this.lang = action.value;
        break;
      case 'page lang':
        this.pageLang = action.value;
        break;
      case 'base':
      case 'paths':
      case 'heading':
        this[action.do] = action.value;
        break;
      case 'content':
        this.variant = action.value;
        this.#place = this.#within(this.#place);
        break;
      case 'move':
        this.isSecond = !this.isSecond;
        break;
      case 'attach':
      case 'detach':
        this.isAttached = action.do === 'attach';
    }
  }

  get screen(): Screen {
    const { content, language } = this;
    const place = this.#place;
    const question = place.at === 'question' ? content.questions[place.index] : undefined;
    const of = language === 'en' ? 'of' : 'sur';
    const result = this.#result();
    const heading =
      place.at === 'question'
        ? `Question ${String(place.index + 1)} ${of} ${String(content.questions.length)} ${question?.title ?? ''}`
        : place.at === 'all roles'
          ? content.allRoles.title
          : this.#headline(result);
    const shown =
      place.at === 'question'
        ? []
        : place.at === 'result'
          ? result.shown
          : content.roles.map(({ id }) => id);
    return {
      lang: language,
      level: /^[1-4]$/.test(this.heading) ? Number(this.heading) : 2,
      heading,
      ticked: question ? this.#tickedTexts(question) : [],
      hasMessage: place.at === 'question' && Boolean(place.told),
      roles: place.at === 'result' ? shown.map((id) => this.#role(id).name) : [],
      // The plan has the links of the cards too.
      links: (place.at === 'result' && result.kind === 'match' ? [...shown, ...shown] : shown).map(
        (id) => this.#link(id),
      ),
    };
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
    return this.#answers.get(id)?.includes('none of these') ?? false;
  }

  #ticked(question: Question): readonly Statement[] {
    return question.statements.filter(({ id }) => this.#answers.get(question.id)?.includes(id));
  }

  #isAnswered(question: Question): boolean {
    return this.#isNone(question) || this.#ticked(question).length > 0;
  }

  #tickedTexts(question: Question): readonly string[] {
    if (this.#isNone(question))
      return [this.language === 'en' ? 'None of these' : 'Aucune de ces propositions'];
    return this.#ticked(question).map(({ text }) => text);
  }

  #role(id: string): Content['roles'][number] {
    const found = this.content.roles.find((each) => each.id === id);
    if (!found) throw new Error(`No role: ${id}`);
    return found;
  }

  /** Scores as whole numbers: no share of a role's statements is of another size than a 36th of all of them. */
  #result(): Outcome {
    const { questions, roles } = this.content;
    const scored = roles.map(({ id }) => {
      const shares = questions.flatMap((question) => {
        const all = question.statements.filter((each) => each.role === id).length;
        const own = this.#ticked(question).filter((each) => each.role === id).length;
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
    const isEnglish = this.language === 'en';
    if (kind === 'none') return isEnglish ? 'No role yet' : 'Pas encore de rôle';
    if (kind === 'near')
      return isEnglish
        ? `No clear role yet. The closest: ${names}`
        : `Aucun rôle ne se dégage encore. Au plus près\u00a0: ${names}`;
    if (ahead) {
      const [first, others] = [listed([ahead]), listed(found.filter((id) => id !== ahead))];
      return isEnglish
        ? `Above all ${first}, and ${others} too`
        : `Avant tout ${first}, mais aussi ${others}`;
    }
    if (found.length === this.content.roles.length) return this.content.allRoles.everyRole;
    if (isEnglish) return found.length === 1 ? `Your role is ${names}` : `Your roles are ${names}`;
    return found.length === 1 ? `Votre rôle\u00a0: ${names}` : `Vos rôles\u00a0: ${names}`;
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
