import { describe, expect, it, vi } from 'vitest';
import type { RoleFinderCompleteEvent } from 'ajo-role-finder';
import { marketersHeadline, ticksWhere } from '../support/contents.js';
import { mount, mountIn, type Quiz } from '../support/quiz.js';
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
const order = (quiz: Quiz): readonly string[] => {
  const lists = quiz.locator
    .getByRole('list')
    .elements()
    .filter(({ tagName }) => tagName === 'OL');
  return [...(lists[0]?.children ?? [])].map((item) =>
    item.textContent.replace(/\s+/g, ' ').trim(),
  );
};

describe('the result of one role', () => {
  it.each<[Language, readonly string[]]>([
    [
      'en',
      [
        'Marketer',
        'Best match',
        'Design and run customer journeys',
        'For marketers: focus on creating journeys, designing messages and running campaigns.',
        'Example: start by creating a welcome email campaign for new customers.',
      ],
    ],
    [
      'fr',
      [
        'Spécialiste marketing',
        'Meilleure correspondance',
        'Concevoir et exécuter des parcours clientèle',
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

  it('leads to the path in the language of the element', async () => {
    for (const [language, name] of [
      ['en', 'Get started as a marketer'],
      ['fr', 'Commencer en tant que spécialiste marketing'],
    ] as const) {
      const quiz = await mountIn(language);
      await quiz.answer(...marketer[language]);
      await expect
        .element(quiz.locator.getByRole('link', { name }).first())
        .toHaveAttribute(
          'href',
          `https://experienceleague.adobe.com/${language}/docs/journey-optimizer/using/get-started/by-role/marketer`,
        );
    }
  });

  it('shows the strength of the match, and says it in words alone', async () => {
    const quiz = await resultOf(
      none,
      ['Marketing strategy', 'Content creation'],
      ['Create campaigns'],
    );
    const marketer = [...quiz.root.querySelectorAll('meter')][3];
    expect(marketer?.value).toBeCloseTo(1 / 3);
    expect(quiz.locator.getByRole('meter').elements()).toEqual([]);
    expect(order(quiz)[3]).toContain('Match: 33%');
  });

  it('shows the place in the order: who comes before, who builds on it', async () => {
    const quiz = await resultOf(responsibilities.slice(2, 3), none, none);
    expect(order(quiz)).toEqual([
      'Administrator Before you Match: 0%',
      'Data Engineer Before you Match: 0%',
      'Developer Your role Match: 33%',
      'Marketer Builds on your work Match: 0%',
    ]);
  });

  it('shows how strongly each other role matched', async () => {
    const quiz = await resultOf(['Design and run customer journeys'], ['Coding'], none);
    expect(order(quiz)[2]).toBe('Developer Before you Match: 11%');
  });
});

describe('the result of several roles', () => {
  it('names them in implementation order, and marks the single best', async () => {
    const quiz = await resultOf(
      responsibilities.slice(1, 4),
      ['Data modeling', 'Coding', 'Content creation'],
      ['Implement APIs'],
    );
    expect(quiz.heading).toBe('Your roles are Data Engineer, Developer, and Marketer');
    expect(quiz.roles.map((text) => text.split(' ')[0])).toEqual(['Data', 'Developer', 'Marketer']);
    expect(quiz.roles.filter((text) => text.includes('Best match'))).toEqual([quiz.roles[1]]);
  });

  it.each<[Language, readonly string[], string]>([
    ['en', ['developer'], 'Above all Data Engineer, and Developer too'],
    [
      'fr',
      ['developer'],
      'Avant tout Ingénieur ou ingénieure de données, mais aussi Développeur ou développeuse',
    ],
    ['en', ['developer', 'marketer'], 'Above all Data Engineer, and Developer and Marketer too'],
    [
      'en',
      ['administrator', 'developer', 'marketer'],
      'Above all Data Engineer, and Administrator, Developer, and Marketer too',
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
    const mark = language === 'en' ? 'Best match' : 'Meilleure correspondance';
    const marked = quiz.roles.filter((text) => text.includes(mark));
    expect(marked).toEqual([expect.stringContaining(language === 'en' ? 'Data' : 'Ingénieur')]);
  });

  it('marks none where several are the best', async () => {
    const quiz = await resultOf(responsibilities.slice(0, 2), none, none);
    expect(quiz.heading).toBe('Your roles are Administrator and Data Engineer');
    expect(quiz.text).not.toContain('Best match');
  });

  it('says when it is all four', async () => {
    const quiz = await resultOf(responsibilities, none, none);
    expect(quiz.heading).toBe('All four roles are yours');
    expect(quiz.roles).toHaveLength(4);
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
      'Vos rôles\u00a0: Administrateur ou administratrice et Développeur ou développeuse',
    );
  });
});

describe('the result without a match', () => {
  it('says which role is closest, as such', async () => {
    const quiz = await resultOf(none, ['Coding'], none);
    expect(quiz.heading).toBe('No clear role yet. The closest: Developer');
    expect(quiz.roles).toHaveLength(1);
    expect(quiz.roles[0]).toContain('Closest');
    expect(quiz.text).not.toContain('Your role ');
    expect(quiz.text).toContain('Ask whoever leads your team');
  });

  it('names all the roles that are equally close', async () => {
    const quiz = await resultOf(none, ['Coding', 'Security'], none);
    expect(quiz.heading).toBe('No clear role yet. The closest: Administrator and Developer');
  });

  it('invents no role where nothing was ticked: it shows the four, and what to do next', async () => {
    const quiz = await resultOf(none, none, none);
    expect(quiz.heading).toBe('No role yet');
    expect(quiz.roles).toHaveLength(4);
    expect(quiz.root.querySelector('meter')).toBeNull();
    expect(quiz.text).toContain('ask whoever leads your team');
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
    await expect.poll(() => quiz.text).toContain(word.none);
    expect(order(quiz)[3]).toContain('67');
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
      expect(link.getAttribute('href')).toMatch(/^https:/);
    }
  });
});
