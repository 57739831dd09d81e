import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localize } from '../../locales/localize.js';
import { messagesIn, parts, textsOf, type Messages } from '../../locales/lit-localize.js';
import { reportOn } from '../../locales/report.js';
import {
  fileOf,
  formerTexts,
  likeness,
  MARK,
  plain,
  unitsOf,
  updated,
  without,
  type Text,
  type Unit,
} from '../../locales/units.js';
import { languages } from '../../src/localization/languages.js';

const generated = 'src/localization/generated';
const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');

describe('npm run localize', () => {
  let folder: string;
  let messages: Messages;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'localize-test-'));
    for (const name of ['tsconfig.json', 'src/tsconfig.json', 'locales'])
      cpSync(name, join(folder, name), { recursive: true });
    messages = messagesIn('.');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('has nothing to do here: else run it, and do what it says', async () => {
    const said = await localize(folder, languages, messages);
    expect(said).not.toMatch(/ again\. In | yet\. In | is dropped,/);
    for (const code of Object.keys(languages)) {
      expect(read(folder, `locales/${code}.xlf`)).toBe(read(`locales/${code}.xlf`));
      for (const part of parts)
        expect(read(folder, generated, part, `${code}.ts`)).toBe(
          read(generated, part, `${code}.ts`),
        );
    }
    for (const part of parts)
      expect(read(folder, generated, part, 'index.ts')).toBe(read(generated, part, 'index.ts'));
  });

  it('gives a new language a file with every text in it, for a translator to fill in', async () => {
    const said = await localize(folder, { ...languages, de: 'in progress' }, messages);
    const unitsIn = (code: string) => unitsOf(read(folder, `locales/${code}.xlf`));
    const sourcesIn = (code: string) =>
      unitsIn(code)
        .map(({ source }) => source)
        .toSorted();
    expect(sourcesIn('de')).toEqual(sourcesIn('fr'));
    expect(unitsIn('de').filter(({ target }) => target !== undefined)).toEqual([]);
    const { length } = sourcesIn('fr');
    expect(said).toContain(`German is in progress: 0 of ${length} texts are translated`);
  });

  it('says what to do where a translation has a value that the English has no more', async () => {
    const file = join(folder, 'locales', 'fr.xlf');
    const before = read(file);
    writeFileSync(file, before.replace(/(<target>Question )<x [^>]*>/, '$1'));
    await expect(localize(folder, { fr: 'complete' }, messages)).rejects.toThrow(
      /missing "\$\{total\}"[^]*In the file, give the <target> of each id/,
    );
    writeFileSync(file, before);
  });
  describe('where the English of some texts has changed', () => {
    const changes = new Map([
      ['Which Journey Optimizer role is yours?', 'Which role is yours in Journey Optimizer?'],
      ['Create campaigns', 'Create your campaigns'],
      ['Clear', 'Zebra'],
      ['Take the quiz again', 'Begin once more'],
    ]);
    const before = unitsOf(read('locales/fr.xlf'));
    let texts: readonly Text[];
    let now: readonly Unit[];
    let said: string;

    beforeAll(() => {
      texts = textsOf(messages).map(({ id, source }) => {
        const changed = changes.get(source);
        return changed ? { id: `new-${id}`, source: changed } : { id, source };
      });
      const former = formerTexts(before, texts);
      now = updated(before, texts, former);
      said = reportOn({ code: 'fr', isComplete: true, before, now, former });
    });

    it('keeps their French, marked, at its place', () => {
      expect(now.map(({ source }) => source)).toEqual(
        before.map(({ source }) => changes.get(source) ?? source),
      );
      expect(now.map(({ target }) => target)).toEqual(before.map(({ target }) => target));
      const marked = now.filter(({ isMarked }) => isMarked).map(({ source }) => source);
      expect(marked.toSorted()).toEqual([...changes.values()].toSorted());
    });

    it('names them, before and now, with their French', () => {
      for (const [english, changed] of changes) {
        const french = before.find(({ source }) => source === english)?.target ?? '';
        expect(said).toContain(
          `\n  French of: ${english}\n  English now: ${changed}\n  French: ${french}`,
        );
      }
      expect(said).toContain(`In locales/fr.xlf, correct its <target>, delete \` ${MARK}\`,`);
    });

    it('keeps the marks when it runs again, and names the texts again', () => {
      const again = updated(now, texts);
      expect(fileOf('fr', again)).toBe(fileOf('fr', now));
      const former = formerTexts(now, texts);
      const saidAgain = reportOn({ code: 'fr', isComplete: true, before: now, now: again, former });
      for (const changed of changes.values())
        expect(saidAgain).toContain(`English now: ${changed}\n`);
    });
  });
});

describe('reportOn', () => {
  const before = [unit('Gone'), unit('Here')];
  const now = [unit('Here'), untranslated('A &lt;wholly&gt; fresh one')];
  const change = { code: 'fr', before, now, former: new Map() };

  it('names new texts, and prints the translations of those that are gone', () => {
    const said = reportOn({ ...change, isComplete: true });
    expect(said).toMatch(
      / no French yet\. In locales\/fr.xlf, .*\n\n {2}English: A <wholly> fresh one\n/,
    );
    expect(said).toMatch(/ is dropped,.*\n\n {2}English: Gone\n {2}French: French of Gone$/);
  });

  it('counts the texts of a language that is in progress', () => {
    const said = reportOn({ ...change, code: 'de', isComplete: false });
    expect(said).toContain('German is in progress: 1 of 2 texts are translated in locales/de.xlf.');
    expect(said).not.toContain('wholly');
  });

  it('is empty where there is nothing to do', () => {
    expect(reportOn({ ...change, now: before, isComplete: true })).toBe('');
  });
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
<trans-unit id="d">
  <source>Four</source>
  <target/>
</trans-unit>
<trans-unit id="e">
  <source>Five</source>
  <target> </target>
</trans-unit>
</body>`;
    expect(unitsOf(xml)).toMatchObject([
      { id: 'a', source: 'One &amp; <x id="0" equiv-text="${names}"/>', target: 'Un' },
      { id: 'b', source: 'Two', target: 'Deux' },
      { id: 'c', source: 'Three', target: undefined },
      { id: 'd', source: 'Four', target: undefined },
      { id: 'e', source: 'Five', target: undefined },
    ]);
    expect(unitsOf(xml).map(({ isMarked }) => isMarked)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
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
  const [top, next, back, end] = ['Top', 'Next', 'Back', 'End'].map((each) => unit(each)) as [
    Unit,
    Unit,
    Unit,
    Unit,
  ];

  it.each([
    ['the one that was between the same two', [top, next, end], [top, unit('On'), end], ['Next']],
    ['none where another has gone', [top, next, end], [top, end, unit('On')], []],
    [
      'their own, where several at a place have no word in common with the former',
      [top, next, back, end],
      [top, unit('On'), unit('Off'), end],
      ['Next', 'Back'],
    ],
    [
      'the most alike of several that were at the same place',
      [top, unit('One two six'), unit('One two three four'), end],
      [top, unit('One two three five'), end],
      ['One two three four'],
    ],
    [
      'their own, where a text is like the former one of another',
      [top, unit('Your role'), unit('Your roles'), end],
      [top, unit('Your own roles'), unit('Your own role'), end],
      ['Your roles', 'Your role'],
    ],
    [
      'one at another place that is gone, where it is alike',
      [top, unit('One two three'), back, end],
      [top, back, unit('One two four'), end],
      ['One two three'],
    ],
    [
      'one that is still in use, where it is alike',
      [top, unit('One two three'), end],
      [top, unit('One two three'), end, unit('One two four')],
      ['One two three'],
    ],
    [
      'the one before the same text, where the text before is another',
      [top, back, next, end],
      [back, top, unit('On'), end],
      ['Next'],
    ],
    ['none without a translation', [top, untranslated('Next')], [top, unit('Next one')], []],
    ['none if they are not new', [untranslated('One two'), unit('One')], [unit('One two')], []],
  ])('gives new texts %s', (_, before, now, expected) => {
    const former = formerTexts(before, now);
    const added = without(now, before).map(({ id }) => former.get(id)?.source);
    expect(added.filter((source) => source !== undefined)).toEqual(expected);
  });
});

describe('updated', () => {
  const value = (id: number, name: string): string => `<x id="${id}" equiv-text="\${${name}}"/>`;
  const [a, b, c, d, e] = ['A', 'B', 'C', 'D', 'E'].map(untranslated) as [
    Unit,
    Unit,
    Unit,
    Unit,
    Unit,
  ];

  it('puts new texts where they are in the source, and leaves the others where they are', () => {
    expect(updated([d, b], [a, b, c, d, e])).toEqual([a, d, e, b, c]);
    expect(updated([], [a, b, c])).toEqual([a, b, c]);
  });

  it('keeps what translators have written beside a text, and takes the names that its values have now', () => {
    const before = unit(
      value(0, 'old'),
      `${value(0, 'old')}\u00a0!</target>\n  <note>Ask Ann.</note><target>`,
    );
    const [now] = updated([before], [{ id: before.id, source: value(0, 'now') }]);
    expect(now?.xml).toBe(before.xml.replace(value(0, 'old'), value(0, 'now')));
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
    const text = untranslated(source);
    const [now] = updated([], [text], new Map([[text.id, unit('Former', before)]]));
    expect(now?.xml).toContain(`</source>\n  <target ${MARK}>${after}</target>\n</trans-unit>`);
  });
});

describe('fileOf', () => {
  it('has all of the texts, for the language', () => {
    const units = [unit('One'), untranslated('Two')];
    const file = fileOf('de', units);
    expect(unitsOf(file)).toEqual(units);
    expect(file).toContain('<file target-language="de" source-language="en"');
  });
});

function unit(source: string, target = `French of ${source}`): Unit {
  return unitFrom(source, `\n  <target>${target}</target>`);
}

function untranslated(source: string): Unit {
  return unitFrom(source, '');
}

function unitFrom(source: string, target: string): Unit {
  const id = source.replace(/\W/g, '-');
  const [found] = unitsOf(
    `<trans-unit id="${id}">\n  <source>${source}</source>${target}\n</trans-unit>`,
  );
  if (!found) throw new Error(`No text in ${source}`);
  return found;
}
