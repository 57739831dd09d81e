// What can be told of a content before people take the quiz, as data.
import type { Content, Role } from '../../../quiz/content/content.js';
import { matchingRoles } from '../../../quiz/result/report.js';
import { score } from '../../../quiz/result/scoring.js';
import { answersForRole } from '../../content/answers-for-role.js';
import type { Contents } from '../../content/contents.js';
import type { JsonPath } from '../../content/json-path.js';
import { isWrong, type Finding } from './finding.js';
import { leftoversIn } from './leftovers.js';
import { translationFindings } from './translations.js';

/**
 * What is wrong with a content, or looks so, in the languages that it is shown in; what is wrong comes first.
 *
 * @param codes those languages
 */
export function findingsIn(
  contents: Contents,
  builtIn: Contents,
  codes: readonly string[],
): readonly Finding[] {
  const found = codes.flatMap((code) => {
    const content = contents[code];
    if (!content) return [];
    const all = [...findingsOf(content), ...leftoversIn(content, builtIn[code])];
    return all.map((each) => ({ ...each, languages: [code] }));
  });
  const all = [...merged(found), ...translationFindings(contents, builtIn, codes)];
  return [...all.filter(isWrong), ...all.filter((each) => !isWrong(each))];
}

/** The same finding in several languages as one. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const each of findings) {
    const key = JSON.stringify([each.kind, each.path, each.other]);
    const languages = [...(byPlace.get(key)?.languages ?? []), ...(each.languages ?? [])];
    byPlace.set(key, { ...each, languages });
  }
  return [...byPlace.values()];
}

function findingsOf(content: Content): readonly Finding[] {
  return [...rolesIn(content), ...statementsIn(content)];
}

/** A statement as people read it, and where it stands. */
interface Place {
  readonly path: JsonPath;
  readonly question: number;
  readonly role: string;
  readonly text: string;
}

function placesIn({ questions }: Content): readonly Place[] {
  return questions.flatMap(({ statements }, question) =>
    statements.map(({ role, text }, index) => ({
      path: ['questions', question, 'statements', index, 'text'],
      question,
      role,
      text: asRead(text),
    })),
  );
}

function rolesIn(content: Content): readonly Finding[] {
  const { roles } = content;
  const places = placesIn(content);
  const mend: JsonPath = ['questions', 0, 'title'];
  return roles.flatMap((role, index): readonly Finding[] => {
    const path: JsonPath = ['roles', index, 'name'];
    const own = places.filter((each) => each.role === role.id);
    const [first, ...others] = own;
    const sameName = roles.findIndex(({ name }) => asRead(name) === asRead(role.name));
    const sameRole = roles.slice(0, index).findIndex(({ id }) =>
      areAlike(
        own,
        places.filter((each) => each.role === id),
      ),
    );
    return [
      ...(isReached(role, content) ? [] : [{ kind: 'unreachable-role' as const, path, mend }]),
      ...(first && !others.length ? [{ kind: 'one-statement' as const, path: first.path }] : []),
      ...(sameName < index
        ? [{ kind: 'same-name' as const, path, other: ['roles', sameName, 'name'] }]
        : []),
      ...(sameRole >= 0
        ? [{ kind: 'same-role' as const, path, other: ['roles', sameRole, 'name'] }]
        : []),
    ];
  });
}

/** Whether any answers find a role. None do if these do not: all that speaks for it, and nothing else. */
function isReached(role: Role, content: Content): boolean {
  return matchingRoles(score(content, answersForRole(role.id, content))).includes(role);
}

/** Whether what speaks for two roles reads the same, question by question. */
function areAlike(one: readonly Place[], other: readonly Place[]): boolean {
  const texts = (places: readonly Place[]): string =>
    JSON.stringify(places.map(({ question, text }) => `${question} ${text}`).sort());
  return one.length > 0 && texts(one) === texts(other);
}

function statementsIn(content: Content): readonly Finding[] {
  const places = placesIn(content);
  return places.flatMap((place, index): readonly Finding[] => {
    const same = places
      .slice(0, index)
      .find(
        ({ text, role, question }) =>
          text === place.text && (role !== place.role || question === place.question),
      );
    return same ? [{ kind: 'same-statement', path: place.path, other: same.path }] : [];
  });
}

/** A text without what readers do not notice. */
function asRead(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^ | ?[.!…]*$/g, '');
}
