import { RoleFinder } from 'ajo-role-finder';
import { expect } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import type { Ticks } from './contents.js';
import { words, type Language } from './words.js';

/** A role finder on the page, as a person finds their way in it: by role and accessible name. */
export class Quiz {
  readonly words: (typeof words)[Language];
  /** The element, for what has no name of its own here. */
  readonly locator: Locator;

  constructor(
    readonly element: RoleFinder,
    readonly language: Language = 'en',
  ) {
    this.words = words[language];
    // A locator made of the element itself would go by its text, which changes.
    element.dataset['testid'] ??= crypto.randomUUID();
    this.locator = page.getByTestId(element.dataset['testid']);
  }

  /** The screen that is shown, without what the one before leaves behind for a moment. */
  get root(): HTMLElement {
    const root = this.element.shadowRoot?.querySelector<HTMLElement>('.current');
    if (!root) throw new Error('The quiz shows nothing.');
    return root;
  }

  /** The text of the heading of the screen. */
  get heading(): string {
    return textOf(this.locator.getByRole('heading').elements()[0]);
  }

  /** The text of what has focus in it; empty if nothing has. */
  get focused(): string {
    return textOf(this.element.shadowRoot?.activeElement);
  }

  /** The statements that are ticked, "none of these" among them. */
  get ticked(): readonly string[] {
    const boxes = [...this.root.querySelectorAll(':checked')];
    return boxes.map((box) => textOf(box.closest('label')?.querySelector('[id^=text]')));
  }

  /** The text at each role, in the order in which they act. */
  get stages(): readonly string[] {
    return this.#stages.map(textOf);
  }

  /** The text of each role that is shown with all that is known of it: it has a heading. */
  get roles(): readonly string[] {
    return this.#stages.filter((each) => each.querySelector('[part=heading]')).map(textOf);
  }

  get #stages(): readonly Element[] {
    const lists = this.locator.getByRole('list').elements();
    return [...(lists.find(({ tagName }) => tagName === 'OL')?.children ?? [])];
  }

  /** All the text. */
  get text(): string {
    return textOf(this.root);
  }

  get group(): Locator {
    return this.locator.getByRole('group').first();
  }

  /** The button that leads on: its words differ. */
  get onward(): Locator {
    const { next, toResult, backToResult } = this.words;
    return this.locator.getByRole('button', {
      name: new RegExp(`^(${next}|${toResult}|${backToResult})$`),
    });
  }

  button(name: string): Locator {
    return this.locator.getByRole('button', { name: plain(name), exact: true });
  }

  statement(name: string): Locator {
    return this.locator.getByRole('checkbox', { name: plain(name), exact: true });
  }

  /** Ticks statements as a person does, or takes ticks back. */
  async tick(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.statement(name).click();
  }

  /** Answers one question after the other. It is the way to what a test is about, and so does without the pointer. */
  async answer(...ticks: Ticks): Promise<void> {
    const { none, next, toResult, backToResult } = this.words;
    for (const names of ticks) {
      for (const name of names.length ? names : [none]) await this.#click('input', name);
      await this.#click('button', next, toResult, backToResult);
    }
  }

  /** Ticks "none of these" in the same way. */
  async tickNone(): Promise<void> {
    await this.#click('input', this.words.none);
  }

  /** Presses a button in the same way. */
  async press(name: string): Promise<void> {
    await this.#click('button', name);
  }

  /** Presses the first control with one of these names. A locator would take longer to find it than what comes of it. */
  async #click(selector: 'input' | 'button', ...names: readonly string[]): Promise<void> {
    const wanted = names.map(plain);
    const controls = this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
    const control = [...controls].find(
      (each) => wanted.includes(nameOf(each)) && each.checkVisibility(),
    );
    if (!control) throw new Error(`The quiz shows no ${selector}: ${names.join(', ')}`);
    control.click();
    await this.element.updateComplete;
  }
}

/** The accessible name of a control of the quiz. */
function nameOf(control: HTMLElement): string {
  const own = control.ariaLabel ?? textOf(control);
  return plain(own || textOf(control.closest('label')?.querySelector('[id^=text]')));
}

/** A text as it is read, in one line. No-break spaces stay. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
}

/** A text with ordinary spaces only, as accessible names are compared. */
export function plain(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** Puts markup on the page, in place of what was there, and gives the role finder in it once it can be read. */
export async function mount(
  markup = '<role-finder></role-finder>',
  language?: Language,
): Promise<Quiz> {
  document.body.innerHTML = markup;
  const element = document.querySelector('role-finder');
  if (!(element instanceof RoleFinder)) throw new Error(`No role finder in: ${markup}`);
  await element.updateComplete;
  const quiz = new Quiz(element, language);
  expect(quiz.heading).not.toBe('');
  return quiz;
}

/** The same with a page that has nothing else, in either language. */
export const mountIn = (language: Language): Promise<Quiz> =>
  mount(`<role-finder lang="${language}"></role-finder>`, language);
