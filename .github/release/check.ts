// Runs before anything is published: says what is missing for it, and what to do.
import { readFileSync } from 'node:fs';
import { problemsOf } from './problems.js';

const problems = problemsOf({
  package: JSON.parse(readFileSync('package.json', 'utf8')) as object,
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  tag: process.env['GITHUB_REF_TYPE'] === 'tag' ? process.env['GITHUB_REF_NAME'] : undefined,
});
for (const problem of problems) console.error(problem);
if (problems.length) process.exit(1);
