import { describe, expect, it, vi } from 'vitest';
import type { RoleFinderCompleteEvent } from 'ajo-role-finder';
import { userEvent } from 'vitest/browser';
import { contents, marketersHeadline, ticksWhere } from '../support/contents.js';
import { mount, mountIn, textOf, type Quiz } from '../support/quiz.js';
import { words, type Language } from '../support/words.js';

/** All that a marketer can tick. */
const marketer = {
  en: ticksWhere('en', (role) => role === 'marketer'),
  fr: ticksWhere('fr', (role) => role === 'marketer'),
};
const responsibilities = [
  'System configuration and permission management',
  'Set up the data structure and data flows',
  'Technical integrations and customizations',
  'Design and run customer journeys',
] as const;
const none: readonly string[] = [];

const resultOf = async (...answers: readonly (readonly string[])[]): Promise<Quiz> => {
  const quiz = await mount();
  await quiz.answer(...answers);
  return quiz;
};
const ofRoles = (quiz: Quiz, ...roles: readonly string[]): Promise<void> =>
  quiz.answer(...ticksWhere(quiz.language, (role) => roles.includes(role)));
const boxes = (quiz: Quiz): readonly HTMLElement[] =>
  quiz.locator.getByRole('checkbox').elements() as HTMLElement[];

describe('the result of one role', () => {
  it.each<[Language, readonly string[]]>([
    [
      'en',
      [
        'Marketer Your role Selected: Design and run customer journeys · Marketing strategy · ',
        'For marketers: focus on creating journeys, designing messages and running campaigns.',
        'Example: start by creating a welcome email campaign for new customers.',
      ],
    ],
    [
      'fr',
      [
        'Spécialiste marketing Votre rôle Coché\u00a0: Concevoir et exécuter des parcours clientèle · ',
        'Pour les spécialistes marketing\u00a0: concentrez-vous sur la création des parcours, la conception des messages et l’exécution des campagnes.',
        'Exemple\u00a0: commencez par créer une campagne de bienvenue par e-mail pour la nouvelle clientèle.',
      ],
    ],
  ])('says in %s what it is, why, and where to begin', async (language, texts) => {
    const quiz = await mountIn(language);
    await quiz.answer(...marketer[language]);
    expect(quiz.roles).toHaveLength(1);
    for (const text of [...texts, ...marketer[language].flat()]) {
      expect(quiz.roles[0]).toContain(text);
    }
  });

  it.each<[Language, string, string]>([
    ['en', 'Get started', 'Get started as a marketer'],
    ['fr', 'Commencer', 'Commencer en tant que spécialiste marketing'],
  ])('leads in %s to the path in that language, by a short label', async (language, seen, name) => {
    const quiz = await mountIn(language);
    await quiz.answer(...marketer[language]);
    const link = quiz.locator.getByRole('link', { name, exact: true }).element();
    expect(link.getAttribute('href')).toBe(
      `https://experienceleague.adobe.com/${language}/docs/journey-optimizer/using/get-started/by-role/marketer`,
    );
    expect(textOf(link)).toBe(seen);
  });

  it('says of each other role in a line what it does, when, and how strongly it matches', async () => {
    const quiz = await resultOf(responsibilities.slice(2, 3), ['Security'], none);
    expect(quiz.stages).toEqual([
      'Administrator sets up the environment Before you · Match with the answers: 11%',
      'Data Engineer builds the data foundation Before you',
      expect.stringMatching(/^Developer Your role Selected: Technical integrations/),
      'Marketer creates and launches journeys Builds on your work',
    ]);
    expect(quiz.roles).toEqual([quiz.stages[2]]);
  });

  it.each<[Language, string]>([
    ['en', 'Match with the answers: 33%, but in one question only'],
    ['fr', 'Correspondance avec les réponses\u00a0: 33\u00a0%, mais pour une seule question'],
  ])('says in %s why a role that matches as strongly is not found', async (language, text) => {
    const quiz = await mountIn(language);
    await quiz.answer(
      ...ticksWhere(
        language,
        (role, question, nth) =>
          (role === 'developer' && question === 0) ||
          (role === 'marketer' && question > 0 && nth < 3 - question),
      ),
    );
    expect(quiz.roles).toHaveLength(1);
    expect(quiz.stages[2]).toContain(text);
  });
});

describe('the result of several roles', () => {
  it('names them in implementation order', async () => {
    const quiz = await resultOf(
      responsibilities.slice(1, 4),
      ['Data modeling', 'Coding', 'Content creation'],
      ['Implement APIs'],
    );
    expect(quiz.heading).toBe('Your roles are Data Engineer, Developer, and Marketer');
    expect(quiz.roles.map((text) => text.split(' ')[0])).toEqual(['Data', 'Developer', 'Marketer']);
  });

  it.each<[Language, readonly string[], string]>([
    ['en', ['developer'], 'Your main role is Data Engineer; also yours: Developer'],
    [
      'fr',
      ['developer'],
      'Votre rôle principal\u00a0: «\u00a0Ingénieur ou ingénieure de données\u00a0», mais aussi «\u00a0Développeur ou développeuse\u00a0»',
    ],
    [
      'en',
      ['developer', 'marketer'],
      'Your main role is Data Engineer; also yours: Developer and Marketer',
    ],
    [
      'en',
      ['administrator', 'developer', 'marketer'],
      'Your main role is Data Engineer; also yours: Administrator, Developer, and Marketer',
    ],
  ])('says in %s which one is clearly the first, beside %j', async (language, others, headline) => {
    const quiz = await mountIn(language);
    await quiz.answer(
      ...ticksWhere(
        language,
        (role, _, nth) => role === 'data-engineer' || (others.includes(role) && nth === 0),
      ),
    );
    expect(quiz.heading).toBe(headline);
    expect(quiz.roles).toHaveLength(others.length + 1);
  });

  it('puts none first where several are the best', async () => {
    const quiz = await resultOf(responsibilities.slice(0, 2), none, none);
    expect(quiz.heading).toBe('Your roles are Administrator and Data Engineer');
  });

  it('says when it is all four', async () => {
    const quiz = await resultOf(responsibilities, none, none);
    expect(quiz.heading).toBe('All four roles are yours');
    expect(quiz.roles).toHaveLength(4);
    expect(quiz.text).not.toContain('Match with');
  });

  it('uses the inclusive names, joined as French joins them', async () => {
    const quiz = await mountIn('fr');
    await quiz.answer(
      [
        'Configuration du système et gestion des autorisations',
        'Intégrations et personnalisations techniques',
      ],
      none,
      none,
    );
    expect(quiz.heading).toBe(
      'Vos rôles\u00a0: «\u00a0Administrateur ou administratrice\u00a0» et «\u00a0Développeur ou développeuse\u00a0»',
    );
  });
});

describe('the result without a match', () => {
  it('says which role is closest, as such', async () => {
    const quiz = await resultOf(none, ['Coding'], none);
    expect(quiz.heading).toBe('No clear role yet. The closest: Developer');
    expect(quiz.roles).toHaveLength(1);
    expect(quiz.roles[0]).toMatch(/^Developer Selected: Coding For developers/);
    expect(quiz.text).not.toContain('Your role');
    expect(quiz.text).not.toContain('your plan');
    expect(boxes(quiz)).toEqual([]);
    expect(quiz.text).toContain('Ask your team lead');
  });

  it('names all the roles that are equally close', async () => {
    const quiz = await resultOf(none, ['Coding', 'Security'], none);
    expect(quiz.heading).toBe('No clear role yet. The closest: Administrator and Developer');
  });

  it('invents no role where nothing was ticked: it shows the four, and what to do next', async () => {
    const quiz = await resultOf(none, none, none);
    expect(quiz.heading).toBe('No role yet');
    expect(quiz.roles).toHaveLength(4);
    for (const [index, { name, focus, example }] of contents.en.roles.entries())
      expect(quiz.roles[index]).toMatch(new RegExp(`^${name} ${focus} ${example} Get started`));
    expect(quiz.root.querySelector('meter')).toBeNull();
    expect(boxes(quiz)).toEqual([]);
    expect(quiz.text).toContain('ask your team lead');
  });
});

describe.each<Language>(['en', 'fr'])('nothing stands twice in a result in %s', (language) => {
  const { roles } = contents[language];

  it.each([
    { picked: ['marketer'] },
    { picked: ['administrator', 'developer'] },
    { picked: roles.map(({ id }) => id) },
    { picked: [] },
  ])('of $picked', async ({ picked }) => {
    const quiz = await mountIn(language);
    await ofRoles(quiz, ...picked);
    const headline = quiz.locator.getByRole('heading').elements()[0];
    const names = [...quiz.root.querySelectorAll('[part=heading], strong')]
      .filter((each) => each !== headline)
      .map(textOf);
    const open = roles.filter(({ id }) => !picked.length || picked.includes(id));
    expect(quiz.stages).toHaveLength(roles.length);
    expect(quiz.roles).toHaveLength(open.length);
    for (const [index, { name, headline }] of roles.entries()) {
      expect(names.filter((each) => each === name)).toHaveLength(1);
      expect(quiz.stages[index]?.indexOf(name)).toBe(0);
      expect(quiz.text.split(headline).length - 1).toBeLessThanOrEqual(1);
    }
    for (const { start } of open)
      expect(quiz.root.querySelectorAll(`[aria-label="${start}"]`)).toHaveLength(1);
    const texts = open.flatMap(({ focus, example, tasks }) => [
      ...[focus, example],
      ...(picked.length ? tasks : []).map(({ text }) => text),
    ]);
    for (const text of texts) expect(quiz.text.split(text), text).toHaveLength(2);
    const links = [...quiz.root.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toEqual([...new Set(links)]);
  });
});

describe('the video and the resources', () => {
  it.each<[Language, readonly string[]]>([
    [
      'en',
      [
        'https://video.tv.adobe.com/v/3424995?quality=12',
        'https://experienceleague.adobe.com/en/docs/journey-optimizer/using/whats-new/release-notes',
        'https://experienceleague.adobe.com/docs/journey-optimizer-learn/tutorials/overview.html?lang=en',
      ],
    ],
    [
      'fr',
      [
        'https://video.tv.adobe.com/v/3424995?quality=12',
        'https://experienceleague.adobe.com/fr/docs/journey-optimizer/using/whats-new/release-notes',
        'https://experienceleague.adobe.com/docs/journey-optimizer-learn/tutorials/overview.html?lang=fr',
      ],
    ],
  ])('are linked in %s, from the result and from all the roles', async (language, addresses) => {
    const quiz = await mountIn(language);
    const links = () =>
      quiz.locator
        .getByRole('link')
        .elements()
        .map((link) => link.getAttribute('href'));
    await quiz.answer(none, none, none);
    expect(links()).toEqual(expect.arrayContaining([...addresses]));
    await quiz.button(quiz.words.toOverview).click();
    expect(links()).toEqual(expect.arrayContaining([...addresses]));
  });
});

describe.each<Language>(['en', 'fr'])('from the result in %s', (language) => {
  const word = words[language];

  it('each question can be opened again, and leads straight back', async () => {
    const quiz = await mountIn(language);
    await quiz.answer(...marketer[language]);
    for (const [index, label] of word.labels.entries()) {
      await quiz.button(word.change(label)).click();
      await expect.poll(() => quiz.focused).toBe(word.questions[index]);
      expect(quiz.ticked).toEqual(marketer[language][index]);
      await quiz.button(word.backToResult).click();
      await expect.poll(() => quiz.focused).toBe(marketersHeadline[language]);
    }
  });

  it('an answer can be changed, and must not be taken away', async () => {
    const quiz = await mountIn(language);
    await quiz.answer(...marketer[language]);
    await quiz.button(word.change(word.labels[0])).click();
    await quiz.tick(...(marketer[language][0] ?? []));
    await quiz.button(word.backToResult).click();
    await expect.poll(() => quiz.focused).toBe(word.problem);
    await quiz.tick(word.none);
    await quiz.button(word.backToResult).click();
    await expect.poll(() => quiz.focused).toBe(marketersHeadline[language]);
    expect(quiz.roles[0]).not.toContain(marketer[language][0]?.[0]);
  });

  it('one starts again without being asked, at the first question and with nothing ticked', async () => {
    const quiz = await mountIn(language);
    await quiz.answer(...marketer[language]);
    await quiz.button(word.restart).click();
    await expect.poll(() => quiz.focused).toBe(word.questions[0]);
    expect(quiz.ticked).toEqual([]);
    await quiz.answer([]);
    expect(quiz.ticked).toEqual([]);
  });
});

describe.each<Language>(['en', 'fr'])('the tasks in %s', (language) => {
  const { roles, allRoles } = contents[language];

  it('are the first step and the tasks of each role, in the implementation order', async () => {
    const quiz = await mountIn(language);
    await ofRoles(quiz, 'marketer', 'developer');
    const expected = roles
      .slice(2)
      .flatMap(({ example, tasks }) => [example, ...tasks.map(({ text }) => text)]);
    expect(
      boxes(quiz).map((box) => textOf(box.closest('label')?.querySelector('[id^=text]'))),
    ).toEqual(expected);
    for (const text of expected) await expect.element(quiz.statement(text)).toBeVisible();
    expect(quiz.text).toContain(quiz.words.progress(0, expected.length));
    expect(quiz.text).toContain(allRoles.parallel[0]);
  });
});

describe('the tasks', () => {
  it('are counted, as one is ticked by pointer or by keyboard', async () => {
    const quiz = await mount();
    const { progress } = quiz.words;
    await ofRoles(quiz, 'marketer');
    const bar = quiz.root.querySelector('meter');
    expect(quiz.text).toContain(progress(0, 5));
    await quiz.tick('Define audience segments');
    boxes(quiz)[4]?.focus();
    await userEvent.keyboard(' ');
    expect(quiz.text).toContain(progress(2, 5));
    expect([bar?.value, bar?.max]).toEqual([2, 5]);
    // In words alone.
    expect(quiz.locator.getByRole('meter').elements()).toEqual([]);
    await quiz.tick('Define audience segments');
    expect(quiz.text).toContain(progress(1, 5));
  });

  it('keep their ticks through changed answers and another language', async () => {
    const quiz = await mount();
    await ofRoles(quiz, 'marketer');
    await quiz.tick('Define audience segments');
    await quiz.press(quiz.words.change(quiz.words.labels[0]));
    await quiz.press(quiz.words.backToResult);
    expect(quiz.text).toContain(quiz.words.progress(1, 5));
    quiz.element.lang = 'fr';
    await expect.poll(() => quiz.text).toContain(words.fr.progress(1, 5));
  });
});

describe('the slot of a role', () => {
  const markup = `<role-finder><p slot="marketer">Ask Jane.</p><p slot="developer">Ask John.</p></role-finder>`;
  const isShown = (name: string): boolean =>
    document.querySelector(`[slot=${name}]`)?.checkVisibility() ?? false;

  it('is shown with all that is known of the role, and among all the roles', async () => {
    const quiz = await mount(markup);
    expect([isShown('marketer'), isShown('developer')]).toEqual([false, false]);
    await ofRoles(quiz, 'marketer');
    expect([isShown('marketer'), isShown('developer')]).toEqual([true, false]);
    const place = document.querySelector('[slot=marketer]')?.assignedSlot?.closest('li');
    expect(textOf(place)).toBe(quiz.roles[0]);
    await quiz.press(quiz.words.toOverview);
    expect([isShown('marketer'), isShown('developer')]).toEqual([true, true]);
  });
});

describe('role-finder-complete', () => {
  it('tells the page the roles and scores each time a person reaches a result, and no answer', async () => {
    const quiz = await mount();
    const events: RoleFinderCompleteEvent[] = [];
    document.body.addEventListener('role-finder-complete', (event) => events.push(event));
    await quiz.answer(['Design and run customer journeys'], ['Coding']);
    expect(events).toEqual([]);
    await quiz.answer(none);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ bubbles: true, composed: true, roles: ['marketer'] });
    expect(events[0]?.scores).toEqual({
      administrator: 0,
      'data-engineer': 0,
      developer: 1 / 9,
      marketer: 1 / 3,
    });
    // Frames pass every field on, to whichever page is around them.
    expect(Object.keys(events[0] ?? {}).toSorted()).toEqual(['isTrusted', 'roles', 'scores']);
    const told = JSON.stringify(events[0]);
    for (const answer of ['journeys', 'coding', quiz.element.code])
      expect(told).not.toContain(answer);
    await quiz.button('Change: Key skills').click();
    await quiz.onward.click();
    expect(events).toHaveLength(2);
    quiz.element.lang = 'fr';
    await quiz.element.updateComplete;
    expect(events).toHaveLength(2);
  });

  it('names no role where none matches', async () => {
    const quiz = await mount();
    const roles = new Promise((resolve) => {
      quiz.element.addEventListener('role-finder-complete', (event) => resolve(event.roles));
    });
    await quiz.answer(none, ['Coding'], none);
    expect(await roles).toEqual([]);
  });
});

describe('a path of the embedder’s', () => {
  it('is linked, from attributes or properties', async () => {
    const quiz = await mount(
      `<role-finder base="https://docs.example/ajo" paths='{"developer": null, "marketer": "mkt"}'></role-finder>`,
    );
    await quiz.answer(responsibilities, none, none);
    const address = (name: string) =>
      quiz.locator.getByRole('link', { name }).first().element().getAttribute('href');
    expect(address('Get started as a marketer')).toBe('https://docs.example/ajo/mkt');
    expect(address('Get started as an administrator')).toBe(
      'https://docs.example/ajo/administrator',
    );
    expect(address('Find your role in the documentation')).toMatch(/\/by-role\/quick-start$/);
    quiz.element.paths = { developer: '/dev' };
    await quiz.element.updateComplete;
    expect(address('Get started as a developer')).toBe('https://docs.example/dev');
  });

  it('is passed over where it is not one, and nothing breaks', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const quiz = await mount(`<role-finder base="javascript:alert(1)" paths="{"></role-finder>`);
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
    await quiz.answer(responsibilities, none, none);
    for (const link of quiz.locator.getByRole('link').elements()) {
      expect(link.getAttribute('href')).toMatch(/^(https:|mailto:\?subject=)/);
    }
  });
});
