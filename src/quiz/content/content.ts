/** A short text, with an explanation in plain words where it holds a term that a newcomer may not know. */
export interface Item {
  readonly text: string;
  /** One short sentence, without a link. */
  readonly hint?: string | undefined;
}

/** One thing that a person can say of themselves. */
export interface Statement extends Item {
  /** Unique within its question, and the same in every language. */
  readonly id: string;
  /** The id of the one role that the statement speaks for. */
  readonly role: string;
}

/** A question, answered by ticking statements. */
export interface Question {
  /** Unique within the content, and the same in every language. */
  readonly id: string;
  /** What the statements are, as a table's column is headed: "Key skills". */
  readonly label: string;
  /** The question as it is asked: "Which skills do you bring?" */
  readonly title: string;
  /** In the order in which they are shown. The statements of one role keep their order in the table of all roles. */
  readonly statements: readonly Statement[];
}

/** One piece of work of a role, which a person can tick as done. */
export interface Task extends Item {
  /** Unique within the content, the same in every language, and never used again for another task. */
  readonly id: string;
}

/** Whom to ask. */
export interface Contact {
  /** Clear on its own: "Ask Jane, ext. 4512". */
  readonly text: string;
  /** Where the text leads: `https:`, `http:`, `mailto:`, `tel:` or, for Microsoft Teams, `msteams:`. */
  readonly url?: string | undefined;
}

/** A role that a person can hold, alone or among others. */
export interface Role {
  /** Unique within the content, and the same in every language. */
  readonly id: string;
  readonly name: string;
  /** The main responsibility, in a few words. */
  readonly responsibility: string;
  /** What the role does when its turn comes; continues its name: "sets up the environment". */
  readonly headline: string;
  /** The headline at more length. */
  readonly description: string;
  /** What the role does when its turn comes, step by step. */
  readonly tasks: readonly Task[];
  /** What to concentrate on first. */
  readonly focus: string;
  /** An example of a first piece of work. */
  readonly example: string;
  /** The learning path: an address relative to `allRoles.base`, or null where there is none. */
  readonly path: string | null;
  /** The text of the link to the path, clear on its own: "Get started as a marketer". */
  readonly start: string;
  /** Whom a person in the role can ask, at their company. */
  readonly contact?: Contact | undefined;
}

/** A link to read on. */
export interface Link {
  readonly label: string;
  /** A web address (http or https). */
  readonly url: string;
}

/** A headed text. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** What is said of all the roles together. */
export interface AllRoles extends Section {
  /** What leads to the screen of all the roles: "See all four roles". */
  readonly open: string;
  /** The headline of someone who holds every role: "All four roles are yours". */
  readonly everyRole: string;
  /** What the table is about, and what follows from it. */
  readonly table: Section;
  /** The order in which the roles act. */
  readonly order: Section;
  /** What tempers the order: activities that can run in parallel. */
  readonly parallel: readonly string[];
  readonly gettingStarted: Section;
  /** An absolute address that the paths of the roles are relative to. */
  readonly base: string;
  /** The page of all the roles, relative to the base: the next step of a role without a path. */
  readonly page: Link;
}

/** Something more to see or read. */
export interface Resource extends Section {
  readonly links: readonly Link[];
}

/** Everything that a person reads about the subject of the quiz, in one language. */
export interface Content {
  /** What the quiz finds out. */
  readonly title: string;
  /** What a person should know before the first question, in whole sentences. What happens to the answers is said after it. */
  readonly introduction: string;
  readonly questions: readonly Question[];
  /**
   * What codes count by, so that they can still be read when questions have changed: every answer that there ever was,
   * in order of first appearance, `question/statement` or, for "none of these", `question`. Without it, the answers of
   * the questions in their order.
   */
  readonly answerIds?: readonly string[] | undefined;
  /** In the order in which the roles act. */
  readonly roles: readonly Role[];
  readonly allRoles: AllRoles;
  readonly resources: readonly Resource[];
  /** Where the content comes from. */
  readonly source: string;
}

/** What answers are read and scored by; nothing in it stands around the questions. */
export type ScoredContent = Pick<Content, 'questions' | 'answerIds' | 'roles'>;
