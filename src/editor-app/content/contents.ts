import type { Content, Role } from '../../quiz/content/content.js';

/** A content in each language, by its code. */
export type Contents = Readonly<Record<string, Content>>;

/** The contents with the one of each language changed. */
export function mapContents(
  contents: Contents,
  change: (content: Content, code: string) => Content,
): Contents {
  return Object.fromEntries(
    Object.entries(contents).map(([code, content]) => [code, change(content, code)]),
  );
}

/** The role of an id. */
export function roleOf(content: Content | undefined, id: string): Role | undefined {
  return content?.roles.find((role) => role.id === id);
}

/** A content with the role of an id changed. */
export function withRole(content: Content, id: string, change: (role: Role) => Role): Content {
  const roles = content.roles.map((role) => (role.id === id ? change(role) : role));
  return { ...content, roles };
}
