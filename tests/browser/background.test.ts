import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { commands } from 'vitest/browser';
import { lightAccent, darkAccent } from '../support/accents.js';
import { marketersTicks } from '../support/contents.js';
import { canEmulateMedia } from '../support/engine.js';
import { contrastOf } from '../support/contrast.js';
import { paintedIn } from '../support/painted.js';
import { mount, mountIn, type Quiz } from '../support/quiz.js';
import { eachScreen } from '../support/screens.js';

const dots =
  'radial-gradient(circle at 5px 5px, #0c0d0d70 2px, #ffffff00 0px, #ffffff00 0px) 0 0 / 8px 8px';

/** Stock style variations of Twenty Twenty-Three, and Twenty Twenty-One in dark, none of which sets a color scheme. */
const themes = {
  Pitch: 'body { background: #202124; color: #e8eaed }',
  Pilgrimage: `body { background: ${dots}, linear-gradient(180deg, #222828 0%, #000 200%); color: #fff }`,
  Aubergine:
    'body { background: linear-gradient(180deg, #1b1031 0 min(24rem, 10%), #551c5e 0% 30%, #1b1031 100%) no-repeat; color: #fff }',
  'Block out': 'body { background: #ff5252; color: #252525 }',
  'Twenty Twenty-One': 'body { background: #28303d; color: #f0f0f0 }',
  Whisper: 'body { background: #e5e7f2; color: #47484b }',
  Electric: 'body { background: #f3f3f1; color: #2500ff }',
};

const style = document.createElement('style');

beforeEach(() => document.head.append(style));

afterEach(async () => {
  style.remove();
  style.textContent = '';
  document.documentElement.removeAttribute('class');
  if (canEmulateMedia) await commands.emulateMedia({ colorScheme: null });
});

const accentOf = ({ root }: Quiz): string => {
  const primary = root.querySelector('.primary');
  return primary ? getComputedStyle(primary).backgroundColor : '';
};
const lookOf = (element: Element | null | undefined): string | undefined =>
  element?.shadowRoot?.querySelector<HTMLElement>('.root')?.dataset['theme'];
const expectAccent = (quiz: Quiz, accent: string): Promise<void> =>
  expect.poll(() => accentOf(quiz)).toBe(accent);

/** What is faint on any screen. */
async function faintIn(quiz: Quiz): Promise<readonly string[]> {
  const all: string[] = [];
  await eachScreen(quiz, (screen) => {
    for (const each of paintedIn(quiz.root).faint) all.push(`${screen}: ${each}`);
  });
  return all;
}

describe('on a theme that sets no color scheme', () => {
  it.each(Object.entries(themes))('%s, everything can be read', async (name, css) => {
    style.textContent = css;
    const look = lookOf((await mountIn('en')).element);
    // What measures knows no gradients: they count as their lightest and darkest color.
    const shades = { Pilgrimage: ['#222828', '#000'], Aubergine: ['#1b1031', '#551c5e'] }[name];
    for (const ground of shades ?? ['']) {
      if (ground) style.textContent = `${css} body { background: ${ground} }`;
      const quiz = await mountIn('en');
      expect(lookOf(quiz.element)).toBe(look);
      expect(await faintIn(quiz)).toEqual([]);
    }
  });

  it.runIf(canEmulateMedia)(
    'a light one stays light for a visitor whose system is dark',
    async () => {
      await commands.emulateMedia({ colorScheme: 'dark' });
      style.textContent = 'body { background: #fff; color: #111 }';
      const quiz = await mountIn('en');
      expect(accentOf(quiz)).toBe(lightAccent);
      expect(getComputedStyle(quiz.root).colorScheme).toBe('light');
      expect(await faintIn(quiz)).toEqual([]);
    },
  );
});

describe('on any ground', () => {
  const steps = inject('isLong') ? [0, 51, 102, 153, 204, 255] : [0, 85, 170, 255];
  const grounds = [
    ...steps.flatMap((red) =>
      steps.flatMap((green) => steps.map((blue) => [red, green, blue] as const)),
    ),
    ...[100, 112, 118, 119, 128, 150, 190, 210, 225].map((grey) => [grey, grey, grey] as const),
  ];

  it('everything can be read, in black, white and what lies between', async () => {
    const quiz = await mountIn('en');
    const screens: (() => Promise<void>)[] = [
      () => Promise.resolve(),
      () => quiz.press(quiz.words.next),
      () => quiz.tick(quiz.words.none),
      async () => {
        await quiz.press(quiz.words.next);
        await quiz.answer(...marketersTicks('en').slice(1));
      },
      () => quiz.press(quiz.words.toOverview),
    ];
    const page = document.documentElement;
    const pageStyles = grounds.flatMap((ground) =>
      ['#000', '#fff', '#444']
        // A text that cannot be read is the page's matter.
        .filter((text) => contrastOf(text, `rgb(${ground.join()})`) >= 4.5)
        .map((text) => `background: rgb(${ground.join()}); color: ${text}`),
    );
    const faint: string[] = [];
    const seen = new Set<string | undefined>();
    for (const toScreen of screens) {
      await toScreen();
      for (const css of pageStyles) {
        page.style.cssText = css;
        await quiz.element.updateComplete;
        seen.add(lookOf(quiz.element));
        faint.push(...paintedIn(quiz.root).faint);
      }
    }
    page.style.cssText = '';
    expect(faint).toEqual([]);
    expect(seen.size).toBeGreaterThan(6);
  });
});

describe('the page’s own text, where it cannot be read', () => {
  it('is made no worse, and what is not of its color can be read', async () => {
    style.textContent = 'body { background: #888; color: #333 }';
    const quiz = await mountIn('en');
    await quiz.press(quiz.words.next);
    const { faint } = paintedIn(quiz.root);
    expect(faint.length).toBeGreaterThan(10);
    for (const each of faint) expect(each).toContain('rgb(51, 51, 51) on rgba(0, 0, 0, 0)');
    for (const each of faint) expect(each).not.toMatch(/button|error/);
  });
});

describe('the ground of a quiz', () => {
  it('is that of the nearest thing around it that has one', async () => {
    style.textContent = 'body { background: #fff } div { background: #123; color: #eee }';
    expect(accentOf(await mount('<div><p><role-finder></role-finder></p></div>'))).toBe(darkAccent);
    style.textContent =
      'body { background: #123; color: #eee } div { background: #fff; color: #222 }';
    expect(accentOf(await mount('<div><p><role-finder></role-finder></p></div>'))).toBe(
      lightAccent,
    );
  });

  it('is also made of what lets through what is behind', async () => {
    style.textContent =
      'body { background: #fff } div { background: rgb(0 0 0 / 60%); color: #fff }';
    expect(accentOf(await mount('<div><div><role-finder></role-finder></div></div>'))).toBe(
      darkAccent,
    );
    style.textContent = 'body { background: #fff } div { background: rgb(0 0 0 / 2%) }';
    expect(accentOf(await mount('<div><div><role-finder></role-finder></div></div>'))).toBe(
      lightAccent,
    );
  });

  it('is read in every color space', async () => {
    for (const color of [
      'oklch(20% 0.05 250)',
      'lab(10 0 0)',
      'color(display-p3 0.1 0.1 0.1)',
      'hsl(200 50% 10%)',
      'color-mix(in oklab, black, navy)',
      'hwb(20 5% 90% / 99%)',
    ]) {
      style.textContent = `body { background: ${color}; color: oklch(95% 0 0) }`;
      expect(accentOf(await mountIn('en')), color).toBe(darkAccent);
    }
  });

  it('under a picture is guessed by the text', async () => {
    const picture = 'url("data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>")';
    style.textContent = `body { background: ${picture} #fff; color: #eee }`;
    expect(accentOf(await mountIn('en'))).toBe(darkAccent);
    style.textContent = `body { background: ${picture} #000; color: #222 }`;
    expect(accentOf(await mountIn('en'))).toBe(lightAccent);
  });

  it.each([
    ['light', '#fff', '#fff', ['#111', '#1c57c9', '#8a1c3b', 'rgb(0 0 0 / 60%)']],
    ['dark', '#111', '#222', ['#fff', '#ffe14d', '#9fd3c7', 'rgb(255 255 255 / 70%)']],
  ])('is another where the text is as %s as what is around', async (_, page, text, covers) => {
    style.textContent = `:root { background: ${page} } section { position: relative; color: ${text} }
      section > * { position: relative } .cover { position: absolute; inset: 0 }`;
    for (const cover of covers) {
      const quiz = await mount(
        '<section><i class="cover"></i><role-finder></role-finder></section>',
      );
      document.querySelector<HTMLElement>('.cover')?.style.setProperty('background', cover);
      await quiz.press(quiz.words.next);
      const colorOf = (selector: string) =>
        getComputedStyle(quiz.root.querySelector(selector) ?? document.body).color;
      for (const each of ['.error', '.link', '.quiet', '.hint'].map(colorOf))
        expect(contrastOf(each, cover), cover).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(accentOf(quiz), cover), cover).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(colorOf('.primary span'), accentOf(quiz))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('shows through shadow roots and slots', async () => {
    const quiz = await mount('<div><role-finder></role-finder></div>');
    const shadow = quiz.element.parentElement?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('There is no shadow root.');
    shadow.innerHTML = '<section><slot></slot></section>';
    const panel = shadow.querySelector('section');
    panel?.style.setProperty('background', '#123');
    panel?.style.setProperty('color', '#eee');
    panel?.append(quiz.element.cloneNode());
    const inner = panel?.querySelector('role-finder');
    await inner?.updateComplete;
    expect(lookOf(inner)).toContain('dark');
    // It stands where it stood, and is now shown elsewhere.
    quiz.element.requestUpdate();
    await expectAccent(quiz, darkAccent);
  });

  it('is the canvas where nothing has a color: dark where the page says so', async () => {
    expect(accentOf(await mountIn('en'))).toBe(lightAccent);
    style.textContent = ':root { color-scheme: dark }';
    expect(accentOf(await mountIn('en'))).toBe(darkAccent);
    style.textContent = 'body { color-scheme: dark }';
    expect(accentOf(await mountIn('en'))).toBe(lightAccent);
    style.textContent = '';
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'color-scheme', content: 'dark' });
    document.head.append(meta);
    const look = accentOf(await mountIn('en'));
    meta.remove();
    expect(look).toBe(darkAccent);
  });
});

describe('a quiz on the page follows', () => {
  it('a theme that is switched by an attribute of anything around', async () => {
    style.textContent =
      'main { background: #fff } main.dark, :root.dark main, [data-mode=dark] main { background: #111; color: #eee }';
    const quiz = await mount('<main><role-finder></role-finder></main>');
    const main = document.querySelector('main');
    for (const [turnDark, turnLight] of [
      [() => main?.classList.add('dark'), () => main?.classList.remove('dark')],
      [
        () => document.documentElement.classList.add('dark'),
        () => document.documentElement.classList.remove('dark'),
      ],
      [() => (document.body.dataset['mode'] = 'dark'), () => delete document.body.dataset['mode']],
    ]) {
      turnDark?.();
      await expectAccent(quiz, darkAccent);
      turnLight?.();
      await expectAccent(quiz, lightAccent);
    }
  });

  it('a theme that fades in, from one background to another', async () => {
    style.textContent =
      'body { background: #fff; transition: background 30ms } .dark body { background: #111; color: #eee }';
    const quiz = await mountIn('en');
    expect(accentOf(quiz)).toBe(lightAccent);
    document.documentElement.className = 'dark';
    await expectAccent(quiz, darkAccent);
  });

  it('styles that change without a change of any attribute', async () => {
    const quiz = await mountIn('en');
    style.textContent = 'body { background: #111; color: #eee }';
    await expectAccent(quiz, darkAccent);
    style.textContent = '';
    await expectAccent(quiz, lightAccent);
  });

  it('a file of styles that comes late', async () => {
    const quiz = await mountIn('en');
    const link = document.createElement('link');
    Object.assign(link, {
      rel: 'stylesheet',
      href: 'data:text/css,body{background:%23111;color:%23eee}',
    });
    document.head.append(link);
    await expectAccent(quiz, darkAccent);
    link.remove();
  });

  it('its element to another place', async () => {
    style.textContent = 'aside { background: #111; color: #eee }';
    const quiz = await mount('<role-finder></role-finder><aside></aside>');
    expect(accentOf(quiz)).toBe(lightAccent);
    document.querySelector('aside')?.append(quiz.element);
    expect(accentOf(quiz)).toBe(darkAccent);
  });

  it.runIf(canEmulateMedia)('the visitor’s system, where the page does', async () => {
    style.textContent = ':root { color-scheme: light dark }';
    await commands.emulateMedia({ colorScheme: 'light' });
    const quiz = await mountIn('en');
    expect(accentOf(quiz)).toBe(lightAccent);
    await commands.emulateMedia({ colorScheme: 'dark' });
    await expectAccent(quiz, darkAccent);
  });

  it('nothing once it has left the page, until it is back', async () => {
    style.textContent = ':root.dark { background: #111; color: #eee }';
    const { element } = await mountIn('en');
    element.remove();
    document.documentElement.className = 'dark';
    await new Promise(requestAnimationFrame);
    dispatchEvent(new Event('load'));
    document.dispatchEvent(new TransitionEvent('transitionend', { propertyName: 'color' }));
    expect(lookOf(element)).toContain('light');
    document.body.append(element);
    expect(lookOf(element)).toContain('dark');
  });
});

describe('an accent of the page’s own', () => {
  const on = (css: string): void => {
    style.textContent = css;
  };

  it('is kept on every ground', async () => {
    for (const ground of ['#fff', '#111', '#808080']) {
      on(`body { background: ${ground} } role-finder { --role-finder-accent: rgb(9, 99, 9) }`);
      expect(accentOf(await mountIn('en')), ground).toBe('rgb(9, 99, 9)');
    }
  });

  it('may be the color of the text', async () => {
    for (const [ground, text] of [
      ['#fff', '#222'],
      ['#28303d', '#f0f0f0'],
      ['#ff5252', '#252525'],
    ]) {
      on(`body { background: ${ground}; color: ${text} }
        role-finder { --role-finder-accent: currentColor }`);
      const quiz = await mountIn('en');
      expect(accentOf(quiz)).toBe(getComputedStyle(document.body).color);
      expect(await faintIn(quiz)).toEqual([]);
      await quiz.press(quiz.words.restart);
      await quiz.answer(...marketersTicks('en'));
      const own = getComputedStyle(quiz.root.querySelector('.own') ?? quiz.root, '::before');
      expect(
        contrastOf(own.getPropertyValue('-webkit-text-fill-color'), own.backgroundColor),
      ).toBeGreaterThan(4.5);
    }
  });

  it('is left where it lets through what is behind it, and taken again where it does not', async () => {
    for (const ground of ['#fff; color: #222', '#28303d; color: #f0f0f0'])
      for (const accent of ['transparent', 'rgb(28 87 201 / 30%)', '#8a1c3b80']) {
        on(`body { background: ${ground} } role-finder { --role-finder-accent: ${accent} }`);
        const quiz = await mountIn('en');
        expect(await faintIn(quiz), `${accent} on ${ground}`).toEqual([]);
        on(`body { background: ${ground} } role-finder { --role-finder-accent: rgb(9, 9, 99) }`);
        await expectAccent(quiz, 'rgb(9, 9, 99)');
      }
  });
});
