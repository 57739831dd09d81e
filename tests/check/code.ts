// `npm run check:code`: what TypeScript and ESLint find, in one program, since to check its types takes most of both.

import { ESLint } from 'eslint';
import ts from 'typescript';

const project = ts.getParsedCommandLineOfConfigFile(
  'tests/tsconfig.json',
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  },
);
if (!project) throw new Error('There is no tests/tsconfig.json.');

const program = ts.createProgram(project.fileNames, project.options);
const diagnostics = [...project.errors, ...ts.getPreEmitDiagnostics(program)];
const types = ts.formatDiagnostics(diagnostics, {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
});

const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: null, programs: [program] } },
  },
});
const formatter = await eslint.loadFormatter();
const lint = await formatter.format(await eslint.lintFiles('.'));

process.stdout.write(types + lint);
process.exitCode = types || lint ? 1 : 0;
