import type { AnswerStorage } from '../../src/role-finder/stored-item.js';

/** A storage that answers when it is told to, and does what it was asked only then. */
export class LateStorage implements AnswerStorage {
  /** What it holds, under whatever key. */
  text: string | null;

  /** What it was asked. */
  readonly asked: string[] = [];

  readonly note: AnswerStorage['note'];
  readonly #open: (() => void)[] = [];

  constructor(text: string | null = null, note?: AnswerStorage['note']) {
    this.text = text;
    this.note = note;
  }

  getItem(): Promise<string | null> {
    return this.#later('get', () => this.text);
  }

  setItem(_: string, text: string): Promise<unknown> {
    return this.#later(`set ${text}`, () => (this.text = text));
  }

  removeItem(): Promise<unknown> {
    return this.#later('remove', () => (this.text = null));
  }

  #later<Result>(what: string, act: () => Result): Promise<Result> {
    this.asked.push(what);
    return new Promise((resolve) => {
      this.#open.push(() => resolve(act()));
    });
  }

  /** Answers one of the open calls, the oldest unless another is asked for; whether there was one. */
  async answer(index = 0): Promise<boolean> {
    const [call] = this.#open.splice(index % (this.#open.length || 1), 1);
    call?.();
    await settled();
    return !!call;
  }

  /** Answers until nothing is open. */
  async answerAll(): Promise<void> {
    while (await this.answer());
  }
}

/** Once all that promises lead to has happened. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
