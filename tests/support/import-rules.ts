import ts from 'typescript';

/** One import or re-export: what it names, and whether it brings in types only. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
  readonly isReexport: boolean;
}

/** The parts of the pure core; `quiz` are the files beside the folders. */
const core = ['quiz', 'quiz/content', 'quiz/answers', 'quiz/flow', 'quiz/result', 'quiz/team'];

/** What each part of `src` may import, by its folder or file name: parts below it, or packages. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'classic.ts': ['index.ts'],
  embed: ['embed', 'index.ts', 'team.ts', 'role-finder', 'localization', 'quiz'],
  // Below it is all that is published; it imports what it shows, and the core.
  'editor-app': [
    ...['editor-app', 'hosts', 'index.ts', 'team.ts', 'role-finder', 'ajo-content', 'localization'],
    ...[...core, 'shared', 'lit', '@lit/localize', '@awesome.me/webawesome', 'fflate'],
    ...['node:crypto', 'node:fs', 'node:path', 'vite'],
  ],
  jsx: ['jsx', 'role-finder', 'role-finder-team', 'lit', 'react', 'preact'],
  'index.ts': ['role-finder', 'shared', 'ajo-content', ...core],
  'role-finder': [
    ...['role-finder', 'shared', 'ajo-content', 'localization', ...core],
    ...['lit', '@lit/localize'],
  ],
  'team.ts': ['role-finder-team', 'shared', ...core],
  'team-classic.ts': ['team.ts'],
  'role-finder-team': [
    ...['role-finder-team', 'shared', 'ajo-content', 'localization', ...core],
    ...['lit', '@lit/localize'],
  ],
  shared: ['shared', 'localization', ...core, 'lit', '@lit/localize'],
  localization: ['localization', 'quiz', 'lit', '@lit/localize'],
  'ajo-content': ['ajo-content', 'quiz/content', 'quiz'],
  quiz: ['quiz'],
  'quiz/content': ['quiz/content', 'quiz'],
  'quiz/answers': ['quiz/answers', 'quiz/content', 'quiz'],
  'quiz/flow': ['quiz/flow', 'quiz/answers', 'quiz/content', 'quiz'],
  'quiz/result': ['quiz/result', 'quiz/answers', 'quiz/content', 'quiz'],
  'quiz/team': ['quiz/team', 'quiz/result', 'quiz/answers', 'quiz/content', 'quiz'],
  // As the app of someone else: it sees the package alone, and has words. The rest makes the packages, and what is for
  // SharePoint.
  hosts: [
    ...['hosts', 'ajo-content', 'localization', 'quiz', 'esbuild', 'fflate'],
    ...['node:child_process', 'node:crypto', 'node:fs', 'node:os', 'node:path'],
    ...['ajo-role-finder', 'RoleFinderWebPartStrings', '@microsoft/sp-component-base'],
    ...['@microsoft/sp-core-library', '@microsoft/sp-property-pane', '@microsoft/sp-webpart-base'],
  ],
};

/** The entries, which alone do something when they are imported, and pass on names of other files. */
const entries = ['index.ts', 'team.ts', 'classic.ts', 'team-classic.ts', 'embed'];

/** The part of `src` that a file belongs to, or the package of an import: `quiz/flow` for `quiz/flow/step.ts`. */
export function partOf(path: string): string {
  const [first = '', second = '', third] = path.split('/');
  const isGrouped = first.startsWith('@') || (first === 'quiz' && third !== undefined);
  return isGrouped ? `${first}/${second}` : first;
}

/** The sentence that says which rule an import breaks; undefined if it breaks none. */
export function brokenRule(
  file: string,
  { from, typeOnly, isReexport }: Import,
): string | undefined {
  const [importer, imported] = [partOf(file), partOf(from)];
  const parts = allowed[importer];
  if (!parts)
    return `src/${file} is in no known part: add its part to the layout and to this rule.`;
  if (isReexport && !entries.includes(importer)) {
    return `src/${file} re-exports ${from}: only an entry does, so that each name has one place.`;
  }
  if (!parts.includes(imported)) {
    return `src/${file} imports ${from}: ${importer} may import ${parts.join(', ')}, since imports point downwards only.`;
  }
  if (importer === 'ajo-content' && imported !== 'ajo-content' && !typeOnly) {
    return `src/${file} imports more than types of ${from}: content is a pure function of msg.`;
  }
  return undefined;
}

/** All that a module imports, dynamically too; relative names as they are written. */
export function importsOf(text: string): readonly Import[] {
  const found: Import[] = [];
  ts.forEachChild(ts.createSourceFile('', text, ts.ScriptTarget.Latest), function visit(node) {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({
        from: node.moduleSpecifier.text,
        typeOnly: isTypeOnly(node.importClause),
        isReexport: false,
      });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, isReexport: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      const from = argument && ts.isStringLiteral(argument) ? argument.text : '(computed)';
      found.push({ from, typeOnly: false, isReexport: false });
    }
    ts.forEachChild(node, visit);
  });
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}
