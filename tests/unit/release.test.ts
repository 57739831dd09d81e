import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notesOf } from '../../.github/release/changelog.js';
import { problemsOf } from '../../.github/release/problems.js';
import { bundled, sbom } from '../../.github/release/sbom.js';
import packageJson from '../../package.json' with { type: 'json' };
import { found } from '../support/documentation.js';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const ready = {
  package: { version: '2.1.0', repository: { type: 'git', url: 'git+https://github.com/a/b.git' } },
  changelog:
    '# Changelog\n\n## [2.1.0] - 2027-01-31\n\n- News.\n\n## [2.0.0] - 2027-01-01\n\n- Old.\n',
  tag: 'v2.1.0',
};

describe('what is checked before a release', () => {
  it('is nothing to complain of', () => {
    expect(problemsOf(ready)).toEqual([]);
    expect(problemsOf({ ...ready, tag: undefined })).toEqual([]);
  });

  it.each([
    ['no repository', { package: { version: '2.1.0' } }, 'npm run repository -- <owner>/<name>'],
    ['no date', { changelog: '## [2.1.0]\n\n- News.\n' }, '## [2.1.0] - <date>'],
    ['another version', { changelog: '## [2.1.00] - 2027-01-31\n\n- News.\n' }, '## [2.1.0]'],
    ['another tag', { tag: 'v2.0.0' }, 'Make the tag v2.1.0.'],
  ])('says what to do: %s', (_, change, cure) => {
    expect(problemsOf({ ...ready, ...change })).toEqual([expect.stringContaining(cure)]);
  });

  it('takes the notes of the version alone', () => {
    expect(notesOf(ready.changelog, '2.1.0').trim()).toBe('- News.');
  });
});

describe('this version', () => {
  it('has an entry with a date in the changelog', () => {
    expect(notesOf(changelog, packageJson.version)).toContain('### Added');
  });
});

describe('the list of components', () => {
  it('begins with all that the sources import, and has what that depends on', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter(
        (file) => /\.(ts|css)$/.test(file) && !/sharepoint|\b(build|package)\.ts$|jsx/.test(file),
      )
      .map((file) => readFileSync(join('src', file), 'utf8'));
    const imports = found(sources.join('\n'), /(?:from|^@?import) '([@\w][^']*)';?$/gm);
    const packages = imports
      .filter((name) => !name.startsWith('node:') && name !== packageJson.name)
      .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? '');
    expect([...new Set(packages)].toSorted()).toEqual([...bundled].toSorted());
    const names = sbom().components.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([...bundled, 'lit-html', '@lit/reactive-element']),
    );
    expect(names).not.toContain('vite');
  });
});

describe('the conformance reports', () => {
  const folder = '.github/accessibility';
  const reports = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));

  it('are of this version, and name tests that exist', () => {
    for (const report of reports) {
      expect(report).toContain(packageJson.version);
      const files = found(report, /(tests\/[\w./-]+\w)/g);
      expect(files.length).toBeGreaterThan(4);
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
    }
  });

  it('have each criterion of WCAG 2.2, levels A and AA, once', () => {
    const [yaml = ''] = reports.filter((report) => report.includes('OpenACR'));
    const criteria = [...yaml.matchAll(/num: '([\d.]+)'/g)].map(([, num]) => num);
    expect(criteria).toHaveLength(32 + 24);
    expect(new Set(criteria).size).toBe(criteria.length);
  });
});

describe('the workflows', () => {
  const folder = '.github/workflows';
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));

  it('use actions by their commit, and run what exists', () => {
    const text = files.join('\n');
    const actions = found(text, /uses: (\S+)/g).filter((name) => !name.startsWith('./'));
    expect(actions.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
    const scripts = found(text, /npm run ([\w:]+)/g);
    expect(scripts.filter((name) => !(name in packageJson.scripts))).toEqual([]);
    expect(scripts).toContain('release:assets');
  });
});
