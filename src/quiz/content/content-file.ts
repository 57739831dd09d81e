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

/** Some of the fields of an item; its id says of which. */
type Overrides<Item extends { readonly id: string }> = Partial<Item> & Pick<Item, 'id'>;

interface QuestionOverrides extends Overrides<Omit<Question, 'statements'>> {
  readonly statements?: readonly Overrides<Statement>[];
}

interface RoleOverrides extends Overrides<Omit<Role, 'tasks'>> {
  readonly tasks?: readonly Overrides<Task>[];
}

interface AllRolesOverrides extends Partial<
  Omit<AllRoles, 'table' | 'order' | 'gettingStarted' | 'page'>
> {
  readonly table?: Partial<Section>;
  readonly order?: Partial<Section>;
  readonly gettingStarted?: Partial<Section>;
  readonly page?: Partial<Link>;
}

/** Content of an embedder's own: all of it, or overrides of the built-in content. */
export interface OwnContent extends Partial<Omit<Content, 'questions' | 'roles' | 'allRoles'>> {
  readonly questions?: readonly QuestionOverrides[];
  readonly roles?: readonly RoleOverrides[];
  readonly allRoles?: AllRolesOverrides;
}

/**
 * The same by the code of the language: `en`, `fr`. One that is not there is served in English, else in the first language
 * that is.
 *
 * @propertyNames { "pattern": "^([a-z]{2,3}|\\$schema)$" }
 */
export interface ContentByLanguage extends WithSchema {
  readonly [code: `${Letter}${string}`]: OwnContent;
}

// oxfmt-ignore
type Letter =
  | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l' | 'm'
  | 'n' | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z';

interface WithSchema {
  /** The address of the JSON schema, for editors of JSON. */
  readonly $schema?: string;
}

interface OwnContentFile extends OwnContent, WithSchema {}

/** What a JSON file of content holds: the same in every language, or by language. */
export type ContentFile = OwnContentFile | ContentByLanguage;
