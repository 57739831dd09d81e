import type {
  AllRoles,
  Content,
  Link,
  Question,
  Role,
  Section,
  Statement,
  Task,
} from './content.js';

/** Some of the fields of something; its id says of what. */
type Differences<Thing extends { readonly id: string }> = Partial<Thing> & Pick<Thing, 'id'>;

interface QuestionDifferences extends Differences<Omit<Question, 'statements'>> {
  readonly statements?: readonly Differences<Statement>[];
}

interface RoleDifferences extends Differences<Omit<Role, 'tasks'>> {
  readonly tasks?: readonly Differences<Task>[];
}

interface AllRolesDifferences extends Partial<
  Omit<AllRoles, 'table' | 'order' | 'gettingStarted' | 'page'>
> {
  readonly table?: Partial<Section>;
  readonly order?: Partial<Section>;
  readonly gettingStarted?: Partial<Section>;
  readonly page?: Partial<Link>;
}

/** Content of an embedder's own: all of it, or what differs from the built-in content, which then gives all else. */
export interface OwnContent extends Partial<Omit<Content, 'questions' | 'roles' | 'allRoles'>> {
  readonly questions?: readonly QuestionDifferences[];
  readonly roles?: readonly RoleDifferences[];
  readonly allRoles?: AllRolesDifferences;
}

/** The same by the code of the language, for each language that the quiz is shown in. */
export interface ContentByLanguage {
  readonly en?: OwnContent;
  readonly fr?: OwnContent;
}

/** What a JSON file of content holds: the same in every language, or by language. */
export type ContentFile = (OwnContent | ContentByLanguage) & {
  /** The address of the JSON schema, for editors of JSON. */
  readonly $schema?: string;
};
