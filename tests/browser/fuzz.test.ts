import fc from 'fast-check';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { ajoContent, type ContentSource, type RoleFinder } from 'ajo-role-finder';
import { anything, anyText } from '../support/nasty.js';
import { mount } from '../support/quiz.js';
import { uncaughtErrors } from '../support/uncaught.js';

const everyResponsibility = ajoContent().questions[0]?.statements.map(({ text }) => text) ?? [];
const prototypeKeys = Object.getOwnPropertyNames(Object.prototype);

const errors = uncaughtErrors();
let finder: RoleFinder;
beforeEach(async () => {
  // A result has all the links.
  const quiz = await mount();
  await quiz.answer(everyResponsibility, [], []);
  finder = quiz.element;
});

/** How many values each test tries: always the same ones. */
const count = inject('isLong') ? 1_000 : 150;

/** Does something with each of many values, and looks whether all is well each time. */
async function withMany<T>(
  values: fc.Arbitrary<T>,
  use: (value: T) => void,
  numRuns = count,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      use(value);
      await finder.updateComplete;
      await Promise.resolve();
      expect(errors).toEqual([]);
      expect(faults()).toEqual([]);
    }),
    { numRuns, seed: 1 },
  );
}

/** What is wrong on the page: nothing to see, a link that leads to a script or a file, a script that has run. */
function faults(): readonly string[] {
  const root = finder.shadowRoot;
  // In place of content that cannot be used.
  const fallback = root?.querySelector('.root slot:not([name])');
  const links = [...(root?.querySelectorAll('a') ?? [])];
  return [
    root?.querySelector('h1, h2, h3, h4')?.textContent.trim() || fallback ? '' : 'no heading',
    ...links.map(({ protocol, href }) =>
      /^(https?|mailto|tel|msteams):$/.test(protocol) ? '' : `link to ${href}`,
    ),
    root?.querySelector('img, script, svg, iframe') ? 'markup from a text' : '',
    'ran' in window ? 'a script has run' : '',
    'polluted' in {} ? 'a prototype was changed' : '',
    Object.getOwnPropertyNames(Object.prototype).length === prototypeKeys.length
      ? ''
      : 'a new name',
  ].filter(Boolean);
}

describe('no value does harm', () => {
  it.each(['lang', 'base', 'paths', 'heading', 'page', 'persist', 'content'])(
    'as the attribute %s',
    async (name) => {
      await withMany(anyText, (text) => finder.setAttribute(name, text));
    },
  );

  it.each(['base', 'paths', 'heading', 'page', 'persist', 'storage', 'code'] as const)(
    'as the property %s',
    async (name) => {
      await withMany(anything, (value) => Object.assign(finder, { [name]: value }));
    },
  );

  it('as content', async () => {
    await withMany(anything, (value) => {
      finder.content = value as ContentSource;
    });
  });

  it('as a part of content', async () => {
    const place = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 });
    await withMany(fc.tuple(place, anything), ([steps, value]) => {
      finder.content = withPart(structuredClone(ajoContent()), steps, value);
    });
  });
});

describe('withMany', () => {
  it('finds a link to a script', async () => {
    await expect(
      withMany(
        fc.constant('javascript:ran=1'),
        (url) => finder.shadowRoot?.querySelector('a')?.setAttribute('href', url),
        1,
      ),
    ).rejects.toThrow('Property failed');
  });
});

/** Content with one value in place of another, found by going down step by step. */
function withPart(content: unknown, steps: readonly number[], value: unknown): ContentSource {
  let at = content as Record<string, unknown>;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(at);
    const key = keys[step % keys.length] ?? '';
    const below = at[key];
    if (index === steps.length - 1 || typeof below !== 'object' || !below) {
      at[key] = value;
      break;
    }
    at = below as Record<string, unknown>;
  }
  return content as ContentSource;
}
