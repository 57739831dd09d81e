import type { Frame } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { askForHeight, asksForHeight, heightIn } from '../src/embed/message.js';
import { pageWith, serve } from './support/serve.js';
import { takeQuiz, visitBuilt } from './support/visit.js';

const resize = '<script src="/embed-resize.js" defer></script>';
const collect = `<script>
  window.messages = [];
  addEventListener('message', ({ data }) => messages.push(data));
</script>`;
const forger = (message: string) => `<script>parent.postMessage(${message}, '*')</script>`;

const visit = visitBuilt({
  '/page': pageWith(
    `${collect}<iframe src="/embed.html?lang=en" height="300" width="600"></iframe>`,
  ),
  '/resized': pageWith(
    `${resize}<iframe src="/embed.html?lang=fr" height="300" width="600"></iframe>`,
  ),
  '/sandboxed': pageWith(
    `${resize}<iframe sandbox="allow-scripts" src="/embed.html?lang=fr&accent=8a1c3b" height="300" width="600"></iframe>`,
  ),
  '/forged': pageWith(
    `${resize}${collect}<iframe id="victim" src="/quiet" height="300"></iframe><iframe src="/forger" height="200"></iframe>`,
  ),
  '/quiet': '<p>Nothing to tell</p>',
  '/forger': [
    '{}',
    'null',
    '"role-finder"',
    '{ type: "role-finder", version: 2, event: "height", height: 5 }',
  ]
    .map(forger)
    .join(''),
});
const frame = (): Frame => {
  const found = visit.page.frames()[1];
  if (!found) throw new Error('There is no frame on the page.');
  return found;
};
const heightOfFrame = () =>
  visit.page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
const messages = () =>
  visit.page.evaluate(
    () => (window as unknown as { messages: Record<string, unknown>[] }).messages,
  );

describe('the page for frames', () => {
  let violations: string[];

  beforeEach(async () => {
    violations = [];
    await visit.page.exposeFunction('report', (text: string) => violations.push(text));
    await visit.page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        (window as unknown as { report: (text: string) => void }).report(
          `${violatedDirective} ${blockedURI}`,
        ),
      );
    });
  });

  const lookOf = () =>
    visit.page.evaluate(() => {
      const finder = document.querySelector('role-finder');
      const button = finder?.shadowRoot?.querySelector('.primary');
      const root = document.documentElement;
      return {
        lang: root.lang,
        title: document.title,
        note: finder?.textContent,
        scheme: getComputedStyle(root).colorScheme,
        accent: button && getComputedStyle(button).backgroundColor,
      };
    });

  it('has a policy of its own, no script or style in its text, and breaks no rule of it', async () => {
    await visit.open('/embed.html?lang=fr&theme=dark&accent=8a1c3b');
    await takeQuiz(visit.page, 'fr');
    const html = await (await visit.page.request.get(`${visit.site.address}/embed.html`)).text();
    expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(html).not.toMatch(/<style|style=|<script(?! src=)|\son\w+=/);
    expect(violations).toEqual([]);
    expect(visit.requests).toEqual([
      '/embed.html?lang=fr&theme=dark&accent=8a1c3b',
      '/embed.css',
      '/embed.js',
    ]);
  });

  it('is set up by its query', async () => {
    await visit.open(
      '/embed.html?lang=fr-CA&theme=dark&accent=8a1c3b&base=https://docs.example/ajo',
    );
    await takeQuiz(visit.page, 'fr');
    expect(await lookOf()).toEqual({
      lang: 'fr',
      title: 'Quel est votre rôle dans Journey\u00a0Optimizer\u202f?',
      note: 'Les liens s’ouvrent dans un nouvel onglet.',
      scheme: 'dark',
      accent: 'rgb(138, 28, 59)',
    });
    const link = visit.page.getByRole('link', { name: 'Commencer' });
    expect(await link.getAttribute('href')).toBe('https://docs.example/ajo/marketer');
  });

  it('takes any CSS color as its accent', async () => {
    await visit.open(`/embed.html?lang=en&accent=${encodeURIComponent('rgb(1 2 3)')}`);
    await visit.page.getByRole('button', { name: 'Next' }).waitFor();
    expect((await lookOf()).accent).toBe('rgb(1, 2, 3)');
  });

  it.each([
    '',
    '?lang=&theme=&accent=&base=',
    '?lang=de&theme=neon&accent=nocolor',
    '?lang=__proto__&theme=%22%3E&accent=red;background:url(//evil.example)',
    `?lang=${'x'.repeat(5000)}&accent=${'f'.repeat(5000)}`,
    '?lang=%00&accent=url(%22//evil.example%22)&constructor=1',
    '?lang=en&lang=fr',
  ])('keeps its defaults where the query makes no sense: %s', async (query) => {
    await visit.open(`/embed.html${query}`);
    await visit.page.getByRole('button', { name: 'Next' }).waitFor();
    expect(await lookOf()).toEqual({
      lang: 'en',
      title: 'Which Journey Optimizer role is yours?',
      note: 'Links open in a new tab.',
      scheme: 'light dark',
      accent: 'rgb(28, 87, 201)',
    });
  });

  it('speaks the language of the browser where the query names none that it speaks', async () => {
    await visit.page.addInitScript(() => {
      Object.defineProperty(navigator, 'languages', { value: ['de-CH', 'fr-CH', 'en'] });
    });
    await visit.open('/embed.html?lang=es');
    await visit.page.getByRole('button', { name: 'Suivant' }).waitFor();
  });

  it('leads out of the frame, and never to a script', async () => {
    await visit.open('/embed.html?lang=en&base=javascript:alert(1)//');
    await takeQuiz(visit.page);
    const links = visit.page.locator('a');
    expect(await links.count()).toBeGreaterThan(2);
    for (const link of await links.all()) {
      expect(await link.evaluate((each: HTMLAnchorElement) => each.protocol)).toBe('https:');
    }
    expect(await visit.page.locator('base').getAttribute('target')).toBe('_blank');
    expect(visit.errors.splice(0)).toEqual([
      '<role-finder>: base must be an http(s) address, not "javascript:alert(1)//". Anything else is not used.',
    ]);
  });
});

describe('what the page in a frame tells', () => {
  it('is its height, whenever it changes, and the result', async () => {
    await visit.open('/page');
    await takeQuiz(frame().locator('body'));
    const told = await messages();
    for (const message of told) expect(message).toMatchObject({ type: 'role-finder', version: 1 });
    const inner = await frame().evaluate(() => document.body.getBoundingClientRect().height);
    await expect
      .poll(async () => (await messages()).findLast(({ event }) => event === 'height'))
      .toEqual({ type: 'role-finder', version: 1, event: 'height', height: Math.ceil(inner) });
    expect(told.filter(({ event }) => event === 'complete')).toEqual([
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
    await visit.open('/page');
    await frame().getByRole('checkbox', { name: 'journeys' }).check();
    const before = await frame().content();
    await visit.page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentWindow;
      for (const message of [
        'restart',
        { type: 'role-finder', version: 1, event: 'height', height: 1 },
        { type: 'role-finder', version: 1, lang: 'fr', base: 'https://evil.example', content: {} },
      ]) {
        inner?.postMessage(message, '*');
      }
    });
    await frame().evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await frame().content()).toBe(before);
    expect(await frame().getByRole('checkbox', { name: 'journeys' }).isChecked()).toBe(true);
  });
});

describe('a frame without the script for the page around', () => {
  it('scrolls, to each new question too', async () => {
    await visit.open('/page');
    await frame().getByRole('checkbox', { name: 'None of these' }).check();
    await frame().getByRole('button', { name: 'Next' }).click();
    const heading = frame().getByRole('heading', { name: 'Which skills' });
    await heading.waitFor();
    const { top, bottom, height } = await heading.evaluate((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return { top, bottom, height: innerHeight };
    });
    expect(height).toBeLessThanOrEqual(300);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThan(height);
  });
});

describe('the script for the page around', () => {
  it.each(['/resized', '/sandboxed'])(
    'makes the frame as high as what is in it: %s',
    async (path) => {
      await visit.open(path);
      await frame().getByRole('button', { name: 'Suivant' }).waitFor();
      const inner = () =>
        frame().evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
      await expect.poll(async () => (await heightOfFrame()) - (await inner())).toBe(0);
      const first = await inner();
      await takeQuiz(frame().locator('body'), 'fr');
      await expect.poll(async () => (await heightOfFrame()) - (await inner())).toBe(0);
      expect(await inner()).toBeGreaterThan(first);
    },
  );

  it('need not be there before the frame', async () => {
    await visit.open('/page');
    await frame().getByRole('button', { name: 'Next' }).waitFor();
    await expect.poll(async () => (await messages()).length).toBeGreaterThan(0);
    expect(await heightOfFrame()).toBe(300);
    await visit.page.addScriptTag({ url: '/embed-resize.js' });
    await expect.poll(heightOfFrame).toBeGreaterThan(400);
  });

  it('leaves other frames, and what is no message of ours, alone', async () => {
    await visit.open('/forged');
    await expect.poll(async () => (await messages()).length).toBe(4);
    const heights = await visit.page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map((each) => each.clientHeight),
    );
    expect(heights).toEqual([300, 200]);
  });

  it('does not listen to a frame that has gone to another site', async () => {
    const elsewhere = await serve('.', {
      '/': forger('{ type: "role-finder", version: 1, event: "height", height: 5 }'),
    });
    await visit.page.route(`${elsewhere.address}/**`, (route) => route.continue());
    await visit.open('/forged');
    await visit.page.evaluate(
      (url) => document.querySelector('iframe')?.contentWindow?.location.assign(url),
      elsewhere.address,
    );
    await expect.poll(async () => (await messages()).length).toBe(5);
    expect(await heightOfFrame()).toBe(300);
    visit.requests = visit.requests.filter((url) => !url.startsWith(elsewhere.address));
    await elsewhere.close();
  });
});

describe('asksForHeight', () => {
  it('knows the message that asks, and no other', () => {
    expect(asksForHeight(structuredClone(askForHeight))).toBe(true);
    for (const data of [null, 'ask', { ...askForHeight, version: 2 }, { event: 'ask' }, []]) {
      expect(asksForHeight(data)).toBe(false);
    }
  });
});

describe('heightIn', () => {
  const message = { type: 'role-finder', version: 1, event: 'height', height: 321.5 };

  it('gives the height, up to a limit', () => {
    expect(heightIn(message)).toBe(321.5);
    expect(heightIn({ ...message, height: Infinity })).toBe(10_000);
    expect(heightIn({ ...message, height: 0 })).toBe(0);
  });

  it.each([
    undefined,
    null,
    7,
    'height',
    [],
    { ...message, type: 'other' },
    { ...message, version: 2 },
    { ...message, event: 'complete' },
    { ...message, height: '321' },
    { ...message, height: -1 },
    { ...message, height: NaN },
    { ...message, height: undefined },
  ])('gives none for %j', (data) => {
    expect(heightIn(data)).toBeUndefined();
  });
});
