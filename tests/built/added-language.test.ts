import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, unitsOf, updated } from '../../locales/units.js';
import { contents } from '../support/contents.js';
import { npm } from '../support/npm.js';
import { pageWith } from '../support/serve.js';
import { visitBuilt } from '../support/visit.js';
import { words } from '../support/words.js';
import { bundle } from './hosts/bundle.js';

/** Some texts in German; the second has its values in another order. */
const german = {
  Next: 'Weiter',
  'Question <x id="0" equiv-text="${number}"/> of <x id="1" equiv-text="${total}"/>':
    'Von <x id="1" equiv-text="${total}"/> Fragen die <x id="0" equiv-text="${number}"/>.',
  'Select all that apply.': 'Alles Zutreffende auswählen.',
};

describe('a language that is added by one line and one file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'added-language-'));
  for (const name of ['package.json', 'tsconfig.json', 'locales', 'src'])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');

  const list = 'src/localization/languages.ts';
  const line = "  fr: 'complete',";
  writeFileSync(
    join(folder, list),
    readFileSync(list, 'utf8').replace(line, `${line}\n  de: 'in progress',`),
  );
  const untranslated = updated([], unitsOf(readFileSync('locales/fr.xlf', 'utf8')));
  writeFileSync(
    join(folder, 'locales/de.xlf'),
    Object.entries(german).reduce(
      (all, [source, target]) =>
        all.replace(
          `<source>${source}</source>`,
          (found) => `${found}\n  <target>${target}</target>`,
        ),
      fileOf('de', untranslated),
    ),
  );
  const said = npm(folder, 'run', '--silent', 'localize');
  const script = await bundle(join(folder, 'src/index.ts'));
  const locales = await bundle(join(folder, 'src/localization/quiz-locales.ts'));
  rmSync(folder, { recursive: true });

  const visit = visitBuilt({
    '/': pageWith(
      '<script type="module" src="quiz.js"></script>' +
        '<role-finder lang="de-AT"></role-finder><role-finder lang="fr"></role-finder>',
    ),
    '/quiz.js': script,
    '/locales.js': locales,
  });

  it('is in progress, and how far is told', () => {
    const { length } = untranslated;
    expect(length).toBeGreaterThan(200);
    expect(said).toContain(`German is in progress: 3 of ${length} texts are translated`);
  });

  it('shows what is translated, and English for the rest, beside the other languages', async () => {
    await visit.open('/');
    const [quiz, french] = [0, 1].map((nth) => visit.page.locator('role-finder').nth(nth));
    await quiz?.getByRole('button', { name: 'Weiter', exact: true }).waitFor();
    const title = contents.en.questions[0]?.title ?? '';
    await quiz?.getByRole('heading', { name: `Von 3 Fragen die 1. ${title}` }).waitFor();
    await quiz?.getByText('Alles Zutreffende auswählen.').waitFor();
    await quiz?.getByRole('button', { name: words.en.toOverview }).waitFor();
    const lang = quiz?.evaluate((each) =>
      each.shadowRoot?.querySelector('[lang]')?.getAttribute('lang'),
    );
    expect(await lang).toBe('de');
    await french?.getByRole('heading', { name: words.fr.questions[0] }).waitFor();
  });

  it('is spoken, and needs no English of its own', async () => {
    await visit.open('/');
    const codes = await visit.page.evaluate(
      `import('/locales.js').then(({ quizLocales: { codes, spokenLocale } }) => [...codes, spokenLocale('de-CH').code])`,
    );
    expect(codes).toEqual(['en', 'fr', 'de', 'de']);
    for (const text of [words.en.instruction, contents.en.roles[0]?.description ?? ''])
      expect(script.split(text)).toHaveLength(2);
  });
});
