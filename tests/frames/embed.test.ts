import { afterEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { darkAccent, lightAccent } from '../support/accents.js';
import { contrastOf } from '../support/contrast.js';
import { canEmulateMedia } from '../support/engine.js';
import {
  headingOf,
  openIn,
  pageAt,
  quizIn,
  takeQuiz,
  tickAt,
  watchFrames,
  windowsIn,
  type PageWindow,
} from '../support/frames.js';
import { textOf } from '../support/quiz.js';
import { words } from '../support/words.js';

/* The page for frames, in a frame of this page, or of one with the script for the page around. */

type Message = Readonly<Record<string, unknown>>;

const errors = watchFrames();

afterEach(async () => {
  if (canEmulateMedia) await commands.emulateMedia({ colorScheme: null });
});

const open = (query: string): Promise<PageWindow> => openIn(window, `/site/embed.html?${query}`);

/** What a page is set up with. */
async function lookOf(page: PageWindow) {
  const { element } = await quizIn(page);
  const { documentElement: root, title } = page.document;
  const primary = element.shadowRoot?.querySelector('.primary');
  return {
    lang: root.lang,
    title,
    note: textOf(element),
    scheme: getComputedStyle(root).colorScheme,
    accent: primary && getComputedStyle(primary).backgroundColor,
  };
}

/** The colors of a question without an answer. */
async function colorsOf(query: string) {
  const page = await open(`lang=en&${query}`);
  const { root } = await quizIn(page);
  root.querySelector<HTMLElement>('.primary')?.click();
  await expect.poll(() => root.querySelector('.error')).not.toBeNull();
  const styleOf = (selector: string): CSSStyleDeclaration => {
    const found = root.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return getComputedStyle(found);
  };
  return {
    ground: getComputedStyle(page.document.documentElement).backgroundColor,
    accent: styleOf('.primary').backgroundColor,
    colors: [
      ...['h1', '.link', '.quiet', '.error', '.or'].map((each) => styleOf(each).color),
      styleOf('.choice').borderTopColor,
    ],
    label: styleOf('.primary span').color,
  };
}

/** The messages that this page gets from its frame while something is done. */
async function messagesOf(
  act: (messages: readonly Message[]) => Promise<void>,
): Promise<readonly Message[]> {
  const messages: Message[] = [];
  const note = ({ data, source }: MessageEvent<Message>): void => {
    // WebKit brings those of a frame that is gone.
    if (source) messages.push(data);
  };
  addEventListener('message', note);
  await act(messages);
  removeEventListener('message', note);
  return messages;
}

describe('the page for frames', () => {
  it('takes any CSS color as its accent, and keeps its defaults where the query makes no sense', async () => {
    const own = await open(`lang=en&accent=${encodeURIComponent('rgb(1 2 3)')}`);
    expect(await lookOf(own)).toHaveProperty('accent', 'rgb(1, 2, 3)');
    for (const query of [
      '',
      'lang=&theme=&accent=&base=&paths=',
      'lang=zxx&theme=neon&accent=nocolor',
      'lang=__proto__&theme=%22%3E&accent=red;background:url(//evil.example)',
      `lang=${'x'.repeat(5000)}&accent=${'f'.repeat(5000)}`,
      'lang=%00&accent=url(%22//evil.example%22)&constructor=1',
      'lang=en&lang=fr',
    ]) {
      expect(await lookOf(await open(query)), query).toEqual({
        lang: 'en',
        title: 'Which Journey Optimizer role is yours?',
        note: 'Links open in a new tab.',
        scheme: 'light dark',
        accent: lightAccent,
      });
    }
  });

  it('takes content and a title of one’s own, from its own site alone', async () => {
    const introduced = async (page: PageWindow): Promise<void> => {
      const { text } = await quizIn(page);
      expect(text).toContain('Ask Jane.');
    };
    const welcome = await open('lang=en&content=own.json&title=Welcome');
    await introduced(welcome);
    expect(welcome.document.title).toBe('Welcome');
    const untitled = await open('lang=en&content=own.json&title=');
    await introduced(untitled);
    expect(untitled.document.title).toBe('Ours');
    expect(untitled.document.querySelector('main')?.ariaLabel).toBe('Ours');
    expect(errors).toEqual([]);
    const { document } = await open('lang=en&content=http://elsewhere.example/own.json');
    const root = () => document.querySelector('role-finder')?.shadowRoot;
    await expect.poll(() => root()?.querySelector('[role=alert]')).toBeTruthy();
    await expect
      .poll(() => errors.toSorted())
      .toEqual([
        expect.stringContaining('content cannot be read'),
        expect.stringContaining('connect-src'),
      ]);
    errors.length = 0;
  });

  it('shows and tells nothing in place of content that is not there', async () => {
    const told = await messagesOf(async (messages) => {
      const page = await open('lang=en&content=sign-in');
      const root = () => page.document.querySelector('role-finder')?.shadowRoot;
      await expect.poll(() => textOf(root())).toContain('The quiz cannot be shown at the moment.');
      expect(page.document.title).toBe('Find your role');
      expect(root()?.querySelector('input')).toBeNull();
      expect(errors.splice(0).join()).toContain('content cannot be read from sign-in');
      await expect.poll(() => messages).not.toEqual([]);
    });
    for (const { event } of told) expect(event).toBe('height');
  });

  it('leads out of the frame, and never to a script', async () => {
    const page = await open('lang=en&base=javascript:alert(1)//');
    const { element } = await takeQuiz(page);
    const links = [page.document, element.shadowRoot].flatMap((root) => [
      ...(root?.querySelectorAll('a') ?? []),
    ]);
    const addresses = links.map(({ href }) => href);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect(address).toMatch(/^(https:\/\/|mailto:\?subject=)/);
    expect(page.document.querySelector('base')?.target).toBe('_blank');
    expect(errors.splice(0)).toEqual([
      '<role-finder>: base must be an http(s) address, not "javascript:alert(1)//". Invalid values are ignored.',
    ]);
  });

  it.runIf(canEmulateMedia).each([
    ['dark', darkAccent],
    ['light', lightAccent],
  ] as const)(
    'has the themes that hosts name, on a %s system',
    async (colorScheme, accentOfSystem) => {
      await commands.emulateMedia({ colorScheme });
      const ofSystem = await colorsOf('');
      expect(ofSystem).toHaveProperty('accent', accentOfSystem);
      expect(await colorsOf('theme=neon')).toEqual(ofSystem);
      for (const query of ['theme=default', 'theme=light'])
        expect(await colorsOf(query), query).toMatchObject({
          ground: 'rgb(255, 255, 255)',
          accent: lightAccent,
        });
      expect(await colorsOf('theme=dark')).toHaveProperty('accent', darkAccent);
      const { ground, accent, colors, label } = await colorsOf('theme=contrast&accent=222');
      expect([ground, accent]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 0)']);
      for (const color of [accent, ...colors])
        expect(contrastOf(color, ground), color).toBeGreaterThan(15);
      expect(contrastOf(label, accent)).toBeGreaterThan(15);
    },
  );
});

describe('what the page in a frame tells', () => {
  it('is its height, whenever it changes, and the result', async () => {
    const told = await messagesOf(async (messages) => {
      const page = await open('lang=en');
      await takeQuiz(page);
      const height = Math.ceil(page.document.body.getBoundingClientRect().height);
      await expect
        .poll(() => messages.findLast(({ event }) => event === 'height'))
        .toEqual({ type: 'role-finder', version: 1, event: 'height', height });
    });
    for (const message of told) expect(message).toMatchObject({ type: 'role-finder', version: 1 });
    expect(told.filter(({ event }) => event !== 'height')).toEqual([
      {
        type: 'role-finder',
        version: 1,
        event: 'complete',
        roles: ['marketer'],
        scores: { administrator: 0, 'data-engineer': 0, developer: 0, marketer: 5 / 9 },
      },
    ]);
  });

  it('is nothing but that: no message to it changes anything', async () => {
    const page = await open('lang=en');
    const quiz = await quizIn(page);
    expect(quiz.ticked).toEqual([]);
    await tickAt(quiz, 0);
    const content = () => [
      page.document.documentElement.outerHTML,
      quiz.element.shadowRoot?.innerHTML,
      quiz.ticked.length,
    ];
    const before = content();
    for (const message of [
      'restart',
      { type: 'role-finder', version: 1, event: 'height', height: 1 },
      { type: 'role-finder', version: 1, lang: 'fr', base: 'https://evil.example', content: {} },
    ])
      page.postMessage(message, '*');
    await new Promise<void>((resolve) => {
      page.addEventListener('message', ({ data }) => data === 'the last one' && resolve());
      page.postMessage('the last one', '*');
    });
    expect(content()).toEqual(before);
    expect(before.at(-1)).toBe(1);
  });
});

describe('a frame without the script for the page around', () => {
  it('scrolls, to each new question too', async () => {
    const page = await openIn(window, '/site/embed.html?lang=en', { height: '300', width: '600' });
    const quiz = await quizIn(page);
    page.scrollTo(0, page.document.body.scrollHeight);
    expect(page.scrollY).toBeGreaterThan(0);
    await quiz.answer([]);
    expect(headingOf(quiz)).toBe(words.en.questions[1]);
    const box = () => quiz.root.querySelector('h1')?.getBoundingClientRect();
    expect(page.innerHeight).toBeLessThanOrEqual(300);
    await expect.poll(() => box()?.top).toBeGreaterThanOrEqual(0);
    expect(box()?.bottom).toBeLessThan(page.innerHeight);
  });
});

describe('the script for the page around', () => {
  const resize = '<script src="/site/embed-resize.js" defer></script>';
  const french = '<iframe src="/site/embed.html?lang=fr" height="300" width="600"></iframe>';
  const quiet = '<p>Nothing to tell</p>';
  const around = (html: string): Promise<PageWindow> => openIn(window, pageAt(html));
  const heightOf = ({ frameElement }: PageWindow): number => frameElement?.clientHeight ?? 0;

  it.each([
    ['a page', resize + french],
    [
      'a page with a rule for its frames',
      `<style>iframe { height: auto }</style>${resize}${french}`,
    ],
    [
      'a frame',
      `<iframe srcdoc='<script src="/site/watch.js"></script>${resize}${french}'></iframe>`,
    ],
  ])('makes the frame as high as what is in it, in %s', async (_, html) => {
    const page = windowsIn(await around(html)).at(-1) as PageWindow;
    const difference = () =>
      heightOf(page) - Math.ceil(page.document.body.getBoundingClientRect().height);
    await quizIn(page, 'fr');
    await expect.poll(difference).toBe(0);
    const first = heightOf(page);
    await takeQuiz(page, 'fr');
    await expect.poll(difference).toBe(0);
    expect(heightOf(page)).toBeGreaterThan(first);
  });

  it('need not be there before the frame', async () => {
    const counting =
      '<script>var count = 0; addEventListener("message", () => (count += 1))</script>';
    const outer = await openIn<{ readonly count: number }>(window, pageAt(counting + french));
    const [page] = windowsIn(outer) as [PageWindow];
    await quizIn(page, 'fr');
    await expect.poll(() => outer.count).toBeGreaterThan(0);
    expect(heightOf(page)).toBe(300);
    const script = outer.document.createElement('script');
    script.src = '/site/embed-resize.js';
    outer.document.body.append(script);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
  });

  it('leaves other frames, and what is no message of ours, alone', async () => {
    const outer = await around(
      `${resize}<iframe srcdoc="${quiet}" height="300"></iframe><iframe srcdoc="${quiet}" height="200"></iframe>`,
    );
    let count = 0;
    outer.addEventListener('message', () => (count += 1));
    const heightsAfter = async (frame: number, ...messages: readonly unknown[]) => {
      const before = count;
      const frames = [...outer.document.querySelectorAll('iframe')];
      const calls = messages.map((each) => `parent.postMessage(${JSON.stringify(each)}, '*')`);
      Object.assign(frames[frame] ?? {}, { srcdoc: `<script>${calls.join(';')}</script>` });
      await expect.poll(() => count - before).toBe(messages.length);
      return frames.map(({ clientHeight }) => clientHeight);
    };
    const height = { type: 'role-finder', version: 1, event: 'height', height: 5 };
    const others = [{}, null, 'role-finder', { ...height, version: 2 }];
    expect(await heightsAfter(1, ...others)).toEqual([300, 200]);
    expect(await heightsAfter(0, height)).toEqual([5, 200]);
  });
});
