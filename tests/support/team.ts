import { RoleFinderTeam } from 'ajo-role-finder/team';
import { page, type Locator } from 'vitest/browser';
import { plain, textOf } from './quiz.js';
import type { Language } from './words.js';

/** What a person reads, in either language. */
export const teamWords = {
  en: {
    heading: 'Who has which role?',
    label: 'Your team’s links',
    clear: 'Clear',
    undo: 'Undo clearing',
  },
  fr: {
    heading: 'Qui a quel rôle\u202f?',
    label: 'Liens de l’équipe',
    clear: 'Effacer',
    undo: 'Annuler l’effacement',
  },
} as const;

/** A team on the page, as a person finds their way in it: by role and accessible name. */
export class TeamOnPage {
  readonly words: (typeof teamWords)[Language];
  readonly locator: Locator;

  constructor(
    readonly element: RoleFinderTeam,
    language: Language,
  ) {
    this.words = teamWords[language];
    element.dataset['testid'] ??= crypto.randomUUID();
    this.locator = page.getByTestId(element.dataset['testid']);
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('The team shows nothing.');
    return this.element.shadowRoot;
  }

  get field(): Locator {
    return this.locator.getByRole('textbox', { name: plain(this.words.label) });
  }

  get pasted(): string {
    return (this.field.element() as HTMLTextAreaElement).value;
  }

  /** How many have answered, as it is announced. */
  get status(): string {
    return textOf(this.locator.getByRole('status').first().element());
  }

  /** What is said of lines that do not count. */
  get remarks(): readonly string[] {
    return [...this.root.querySelectorAll('.remarks > li')].map(textOf);
  }

  /** What is said of each role. */
  get stages(): readonly string[] {
    return [...this.root.querySelectorAll('.order > li')].map(textOf);
  }

  /** What is said of people, whatever their roles are. */
  get sentences(): readonly string[] {
    return [...this.root.querySelectorAll('.order ~ p')].map(textOf);
  }

  /** The table: who has which roles, by their place. */
  get rows(): readonly string[] {
    return [...this.root.querySelectorAll('tbody tr')].map((row) => {
      const cells = [...row.querySelectorAll('td')].map((cell) => (textOf(cell) ? '✓' : '-'));
      return `${textOf(row.querySelector('th'))} ${cells.join('')}`;
    });
  }

  get headings(): readonly string[] {
    return this.locator.getByRole('heading').elements().map(textOf);
  }

  button(name: string): Locator {
    return this.locator.getByRole('button', { name: plain(name), exact: true });
  }

  /** Puts a text into the field at once, in place of what was in it: thousands of lines would be typed for minutes. */
  async paste(text: string): Promise<void> {
    const field = this.field.element() as HTMLTextAreaElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }
}

/** Puts markup on the page, in place of what was there, and gives the team in it once it can be read. */
export async function mountTeam(
  markup = '<role-finder-team></role-finder-team>',
  language: Language = 'en',
): Promise<TeamOnPage> {
  document.body.innerHTML = markup;
  const element = document.querySelector('role-finder-team');
  if (!(element instanceof RoleFinderTeam)) throw new Error(`No team in: ${markup}`);
  await element.updateComplete;
  return new TeamOnPage(element, language);
}

/** The same with a page that has nothing else, in either language. */
export const mountTeamIn = (language: Language): Promise<TeamOnPage> =>
  mountTeam(`<role-finder-team lang="${language}"></role-finder-team>`, language);
