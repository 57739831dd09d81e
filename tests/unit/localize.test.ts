import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import config from '../../lit-localize.json' with { type: 'json' };
import {
  formerTexts,
  likeness,
  MARK,
  plain,
  unitsOf,
  withAdded,
  without,
} from '../../locales/units.js';
import { textId } from '../../src/localization/text-id.js';

type Unit = ReturnType<typeof unitsOf>[number];

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
const xliffOf = (folder: string): string => read(folder, config.interchange.xliffDir, 'fr.xlf');
const builtOf = (folder: string): string => read(folder, config.output.outputDir, 'quiz', 'fr.ts');
const sourcesIn = (folder: string): readonly string[] =>
  unitsOf(xliffOf(folder)).map(({ source }) => source);

describe('npm run localize', () => {
  const changes = new Map([
    ['Which Journey Optimizer role is yours?', 'Which role is yours in Journey Optimizer?'],
    ['Create campaigns', 'Create your campaigns'],
    ['Where to begin', 'Start here'],
    ['Change', 'Edit'],
  ]);
  const folders: string[] = [];
  let edited: string;
  let said: string;

  beforeAll(async () => {
    edited = projectFrom('.');
    for (const [before, now] of changes) edit(edited, `'${before}'`, `'${now}'`);
    ({ said } = await localize(edited));
  });

  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  it('keeps the French of texts whose English has changed, marked, at its place', () => {
    const before = unitsOf(xliffOf('.'));
    expect(sourcesIn(edited)).toEqual(before.map(({ source }) => changes.get(source) ?? source));
    expect(unitsOf(xliffOf(edited)).map(({ target }) => target)).toEqual(
      before.map(({ target }) => target),
    );
    const marked = unitsOf(xliffOf(edited)).filter((unit) => unit.marked);
    expect(marked.map(({ source }) => source)).toEqual([...changes.values()]);
    expect(builtOf(edited)).toContain(`'${textId(['Edit'])}': \`Modifier\`,`);
  });

  it('names them, before and now, with their French', () => {
    for (const [before, now] of changes)
      expect(said).toContain(
        `\n  English before: ${before}\n  English now: ${now}\n  French: ${unitIn('.', before).target ?? ''}\n`,
      );
    expect(said).toContain(`In locales/fr.xlf, correct its <target>, delete \` ${MARK}\`,`);
  });

  it.runIf(inject('isLong'))(
    'keeps the marks when it runs again, and names the texts again',
    async () => {
      const folder = projectFrom(edited);
      const again = await localize(folder);
      expect(xliffOf(folder)).toBe(xliffOf(edited));
      expect(builtOf(folder)).toBe(builtOf(edited));
      for (const now of changes.values()) expect(again.said).toContain(`English now: ${now}\n`);
    },
  );

  it.runIf(inject('isLong'))(
    'says that nothing is left once a person has deleted the marks',
    async () => {
      const folder = projectFrom(edited);
      const checked = xliffOf(folder).replaceAll(` ${MARK}`, '');
      writeFileSync(join(folder, config.interchange.xliffDir, 'fr.xlf'), checked);
      expect(await localize(folder)).toEqual({
        code: 0,
        said: 'Every text is translated: nothing to look at.\n',
      });
      expect(xliffOf(folder)).toBe(checked);
    },
  );

  it('has nothing to do here: else run it, and do what it says', async () => {
    const folder = projectFrom('.');
    expect(await localize(folder)).toEqual({
      code: 0,
      said: 'Every text is translated: nothing to look at.\n',
    });
    expect(xliffOf(folder)).toBe(xliffOf('.'));
    expect(builtOf(folder)).toBe(builtOf('.'));
  });

  it('names a new text, and prints the French of one that is gone', async () => {
    const folder = projectFrom('.');
    edit(folder, "msg('Create campaigns')", "'Create campaigns'");
    edit(folder, "msg('Role')", "msg('Role') + msg('Something <wholly> fresh')");
    const { code, said } = await localize(folder);
    expect(code).toBe(0);
    expect(said).toMatch(/ no French yet\..*\n\n {2}English: Something <wholly> fresh\n/);
    expect(said).toMatch(/ is dropped,.*\n\n {2}English: Create campaigns\n/);
    expect(said).toContain(`  French: ${unitIn('.', 'Create campaigns').target ?? ''}\n`);
    expect(xliffOf(folder)).not.toContain(MARK);
  });

  it.runIf(inject('isLong'))(
    'says what to do where the French has a value that the English has no more',
    async () => {
      const folder = projectFrom('.');
      edit(folder, 'Question ${number} of ${total}', 'Question ${number}');
      const { code, said } = await localize(folder);
      expect(code).toBe(1);
      expect(said).toContain('  French: Question ${number} sur ${total}\n');
      expect(said).toContain('unexpected "${total}"');
      expect(said).toContain('give the <target> of each id above the same ${…} as its <source>');
      expect(said).not.toMatch(/^\s+at /m);
      expect(xliffOf(folder)).toContain(`<target ${MARK}>Question <x id="0"`);
    },
  );

  it.runIf(inject('isLong'))(
    'shows what lit-localize cannot read, and leaves the files as they are',
    async () => {
      const folder = projectFrom('.');
      edit(folder, "msg('Create campaigns')", 'msg(String(0))');
      const { code, said } = await localize(folder);
      expect(code).toBe(1);
      expect(said).toContain('msg(String(0))');
      expect(xliffOf(folder)).toBe(xliffOf('.'));
    },
  );

  /** A copy of what is in a folder, in one of its own. */
  function projectFrom(source: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'localize-test-'));
    folders.push(folder);
    for (const name of ['package.json', 'tsconfig.json', 'lit-localize.json', 'locales', 'src'])
      cpSync(join(source, name), join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    return folder;
  }
});

describe('unitsOf', () => {
  it('reads texts, translations and marks', () => {
    const xml = `<body>
<trans-unit id="a">
  <source>One &amp; <x id="0" equiv-text="\${names}"/></source>
  <target>Un</target>
</trans-unit>
<trans-unit id="b">
  <source>Two</source>
  <target state="needs-review-translation">Deux</target>
</trans-unit>
<trans-unit id="c">
  <source>Three</source>
</trans-unit>
</body>`;
    expect(unitsOf(xml)).toMatchObject([
      { id: 'a', source: 'One &amp; <x id="0" equiv-text="${names}"/>', target: 'Un' },
      { id: 'b', source: 'Two', target: 'Deux' },
      { id: 'c', source: 'Three', target: undefined },
    ]);
    expect(unitsOf(xml).map(({ marked }) => marked)).toEqual([false, true, false]);
  });
});

describe('plain', () => {
  it('gives a text as a person reads it', () => {
    expect(plain('<x id="0" equiv-text="&lt;b&gt;${a}"/> &amp;lt; \u00a0\u202f')).toBe(
      '<b>${a} &lt; \u00a0\u202f',
    );
  });
});

describe('likeness', () => {
  it.each([
    ['Back to the quiz', 'back to the Quiz.', 1],
    ['Back to the quiz', 'Back to my result', 0.5],
    ['Next', 'Continue', 0],
    ['–', '+', 0],
  ])('of %j and %j is %d', (one, other, expected) => {
    expect(likeness({ source: one }, { source: other })).toBe(expected);
  });
});

describe('formerTexts', () => {
  const [top, next, back, end] = [text('Top'), text('Next'), text('Back'), text('End')];

  it.each([
    ['the one that was between the same two', [top, next, end], [top, text('On'), end], ['Next']],
    ['none where another has gone', [top, next, end], [top, end, text('On')], []],
    [
      'their own, where several at a place have no word in common with the former',
      [top, next, back, end],
      [top, text('On'), text('Off'), end],
      ['Next', 'Back'],
    ],
    [
      'the most alike of several that were at the same place',
      [top, text('One two six'), text('One two three four'), end],
      [top, text('One two three five'), end],
      ['One two three four'],
    ],
    [
      'their own, where a text is like the former one of another',
      [top, text('Your role'), text('Your roles'), end],
      [top, text('Your own roles'), text('Your own role'), end],
      ['Your roles', 'Your role'],
    ],
    [
      'one at another place that is gone, where it is alike',
      [top, text('One two three'), back, end],
      [top, back, text('One two four'), end],
      ['One two three'],
    ],
    [
      'one that is still in use, where it is alike',
      [top, text('One two three'), end],
      [top, text('One two three'), end, text('One two four')],
      ['One two three'],
    ],
    [
      'the one before the same text, where the text before is another',
      [top, back, next, end],
      [back, top, text('On'), end],
      ['Next'],
    ],
    ['none without a translation', [top, untranslated('Next')], [top, text('Next one')], []],
    ['none if they are not new', [untranslated('One two'), text('One')], [text('One two')], []],
  ])('gives new texts %s', (_, before, now, expected) => {
    const former = formerTexts(before, now);
    const added = without(now, before).map(({ id }) => former.get(id)?.source);
    expect(added.filter((source) => source !== undefined)).toEqual(expected);
  });
});

describe('withAdded', () => {
  const value = (id: number, name: string): string => `<x id="${id}" equiv-text="\${${name}}"/>`;

  it('moves new texts to where they are in the source', () => {
    const now = [untranslated('A'), text('B'), untranslated('C'), text('D'), untranslated('E')];
    const [a, b, c, d, e] = now as [Unit, Unit, Unit, Unit, Unit];
    expect(withAdded(fileOf(b, d, a, c, e), now, [a, c, e], new Map())).toBe(fileOf(...now));
  });

  it.each([
    ['as they are', 'Role', 'Rôle\u00a0: &lt;$1 $&amp;', 'Rôle\u00a0: &lt;$1 $&amp;'],
    [
      'with the numbers that the values have now',
      `${value(0, 'total')}: ${value(1, 'number')}`,
      `${value(0, 'number')} sur ${value(1, 'total')}`,
      `${value(1, 'number')} sur ${value(0, 'total')}`,
    ],
    [
      'with the value that takes the place of another',
      `${value(0, 'total')}: ${value(1, 'index')}`,
      `${value(0, 'number')} sur ${value(1, 'total')}`,
      `${value(1, 'index')} sur ${value(0, 'total')}`,
    ],
    [
      'with a value that is gone, for a person to see',
      value(0, 'number'),
      `${value(0, 'number')} sur ${value(1, 'total')}`,
      `${value(0, 'number')} sur ${value(1, 'total')}`,
    ],
  ])('writes translations %s', (_, source, before, after) => {
    const unit = untranslated(source);
    const former = new Map([[unit.id, text('Former', before)]]);
    expect(withAdded(fileOf(unit), [unit], [unit], former)).toContain(
      `</source>\n  <target ${MARK}>${after}</target>\n</trans-unit>`,
    );
  });
});

function text(source: string, target = `French of ${source}`): Unit {
  return unitFrom(source, `\n  <target>${target}</target>`);
}

function untranslated(source: string): Unit {
  return unitFrom(source, '');
}

function unitFrom(source: string, target: string): Unit {
  const id = source.replace(/\W/g, '-');
  const [unit] = unitsOf(
    `\n<trans-unit id="${id}">\n  <source>${source}</source>${target}\n</trans-unit>`,
  );
  if (!unit) throw new Error(`No text in ${source}`);
  return unit;
}

function fileOf(...units: readonly Unit[]): string {
  return `<body>${units.map(({ xml }) => xml).join('')}\n</body>`;
}

/** Changes the source in a folder, in each file that is not generated. */
function edit(folder: string, before: string, after: string): void {
  const generated = resolve(folder, config.output.outputDir);
  const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => resolve(folder, 'src', file))
    .filter((file) => file.endsWith('.ts') && !file.startsWith(generated))
    .filter((file) => read(file).includes(before));
  if (!files.length) throw new Error(`The source has no ${before}`);
  for (const file of files)
    writeFileSync(
      file,
      read(file).replaceAll(before, () => after),
    );
}

function unitIn(folder: string, english: string): Unit {
  const found = unitsOf(xliffOf(folder)).find(({ source }) => source === english);
  if (!found) throw new Error(`${folder} has no text ${english}`);
  return found;
}

/** Runs the script as a person does, and gives what it says. */
function localize(cwd: string): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((done) => {
    execFile('npm', ['run', '--silent', 'localize'], { cwd }, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), said: stdout + stderr });
    });
  });
}
