import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RoleFinder } from 'ajo-role-finder';
import { mount, mountIn, Quiz } from '../support/quiz.js';
import { words } from '../support/words.js';

const english = words.en.questions[0];
const french = words.fr.questions[0];

/** The headings of all the role finders of the page, in order. */
const headings = (): readonly string[] =>
  [...document.querySelectorAll('role-finder')].map((element) => new Quiz(element).heading);

/** Puts an element into a shadow root, inside a part of the page in that language. */
function inShadowRootIn(lang: string): RoleFinder {
  document.body.innerHTML = `<div lang="${lang}"><p></p></div>`;
  const root = document.querySelector('p')?.attachShadow({ mode: 'open' });
  const element = document.createElement('role-finder');
  root?.append(element);
  return element;
}

afterEach(() => {
  document.documentElement.lang = 'en';
});

describe('the language of an element', () => {
  it('is its own `lang`, else the nearest around it, else English', async () => {
    document.documentElement.removeAttribute('lang');
    await mount(`
      <role-finder></role-finder>
      <div lang="fr"><p lang="zxx"></p><role-finder></role-finder></div>
      <div lang="fr"><role-finder lang="en-GB"></role-finder></div>
      <div lang="fr"><div lang="zxx"><role-finder></role-finder></div></div>
      <role-finder lang="fr-CA"></role-finder>
    `);
    await expect.poll(headings).toEqual([english, french, english, english, french]);
  });

  it('is that of the document, where nothing is nearer', async () => {
    document.documentElement.lang = 'fr-BE';
    await mount();
    expect(headings()).toEqual([french]);
  });

  it('is that of a meta element, where nothing has a `lang`', async () => {
    document.documentElement.removeAttribute('lang');
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta http-equiv="content-language" content="fr">',
    );
    await mount('<role-finder></role-finder><div lang=""><role-finder></role-finder></div>');
    expect(headings()).toEqual([french, english]);
    document.querySelector('meta[http-equiv]')?.remove();
  });

  it('is found through shadow roots', async () => {
    const element = inShadowRootIn('fr');
    await expect.poll(() => new Quiz(element).heading).toBe(french);
  });

  it('marks what is shown, for a screen reader to speak it', async () => {
    await mount('<role-finder lang="fr-CA"></role-finder><role-finder lang="zxx"></role-finder>');
    const shown = [...document.querySelectorAll('role-finder')].map((element) =>
      element.shadowRoot?.querySelector('.root')?.getAttribute('lang'),
    );
    expect(shown).toEqual(['fr', 'en']);
  });
});

describe('a change of language', () => {
  it('is followed wherever it happens: on the element, around it, on the document', async () => {
    const { element } = await mount('<div><role-finder></role-finder></div>');
    const change = async (change: () => void, heading: string) => {
      change();
      await expect.poll(headings).toEqual([heading]);
    };
    await change(() => (document.documentElement.lang = 'fr'), french);
    await change(() => element.parentElement?.setAttribute('lang', 'en'), english);
    await change(() => (element.lang = 'fr'), french);
    expect(element.getAttribute('lang')).toBe('fr');
    await change(() => element.removeAttribute('lang'), english);
    await change(() => element.parentElement?.removeAttribute('lang'), french);
  });

  it('is followed around a shadow root', async () => {
    const element = inShadowRootIn('en');
    await expect.poll(() => new Quiz(element).heading).toBe(english);
    document.querySelector('div')?.setAttribute('lang', 'fr');
    await expect.poll(() => new Quiz(element).heading).toBe(french);
  });

  it('is followed when the element moves to another place', async () => {
    const { element } = await mount('<role-finder></role-finder><div lang="fr"></div>');
    document.querySelector('div')?.append(element);
    await expect.poll(headings).toEqual([french]);
  });

  it('shows within one update, once the language is loaded', async () => {
    const { element } = await mountIn('fr');
    element.lang = 'en';
    await element.updateComplete;
    expect(headings()).toEqual([english]);
    element.lang = 'fr';
    await element.updateComplete;
    expect(headings()).toEqual([french]);
  });

  it('to one that it does not speak changes nothing, wherever it happens', async () => {
    const { element } = await mount(
      '<div lang="fr"><role-finder></role-finder></div><p lang="it"></p>',
    );
    const changes = [
      () => (document.documentElement.lang = 'zxx'),
      () => element.parentElement?.setAttribute('lang', 'zxx'),
      () => (element.lang = 'mis'),
      () => document.querySelector('p')?.append(element),
    ];
    for (const change of changes) {
      change();
      await Promise.resolve();
      await element.updateComplete;
      expect(headings()).toEqual([french]);
    }
    element.lang = 'en';
    await expect.poll(headings).toEqual([english]);
    element.lang = 'zxx';
    element.lang = 'fr';
    await expect.poll(headings).toEqual([french]);
  });

  it('before it has spoken counts for nothing', async () => {
    const element = document.createElement('role-finder');
    element.lang = 'fr';
    element.lang = 'zxx';
    document.body.replaceChildren(element);
    await element.updateComplete;
    expect(headings()).toEqual([english]);
  });

  it('is not asked for where the language stays', async () => {
    const { element } = await mount();
    const requestUpdate = vi.spyOn(element, 'requestUpdate');
    element.lang = 'en-GB';
    document.documentElement.lang = 'en-CA';
    await element.updateComplete;
    await Promise.resolve();
    expect(requestUpdate).not.toHaveBeenCalled();
  });

  it('is not followed by an element that is not on the page', async () => {
    document.documentElement.lang = 'fr';
    const quiz = await mount('<role-finder></role-finder>', 'fr');
    quiz.element.remove();
    document.documentElement.lang = 'fr-CA';
    await Promise.resolve();
    await quiz.element.updateComplete;
    const heading = quiz.element.shadowRoot?.querySelector('h2');
    expect(heading?.textContent).toContain('vos responsabilités');
  });

  it('leaves other elements alone', async () => {
    await mount('<role-finder lang="en"></role-finder><role-finder lang="fr"></role-finder>');
    await expect.poll(headings).toEqual([english, french]);
    for (let turn = 0; turn < 20; turn += 1) {
      for (const element of document.querySelectorAll('role-finder')) {
        element.lang = element.lang === 'en' ? 'fr' : 'en';
        await element.updateComplete;
      }
      expect(headings()).toEqual(turn % 2 ? [english, french] : [french, english]);
    }
  });

  it('loses no answer, moves no focus and stays at the question', async () => {
    const quiz = await mountIn('en');
    await quiz.answer(['Design and run customer journeys']);
    await quiz.tick('Marketing strategy', 'Coding');
    const focused = quiz.element.shadowRoot?.activeElement;
    quiz.element.lang = 'fr';
    await expect.poll(() => quiz.heading).toBe(words.fr.questions[1]);
    expect(quiz.ticked).toEqual(['Stratégie marketing', 'Codage']);
    expect(quiz.element.shadowRoot?.activeElement).toBe(focused);
    await new Quiz(quiz.element, 'fr').onward.click();
    await expect.poll(() => quiz.focused).toBe(words.fr.questions[2]);
  });

  it('is followed by a result', async () => {
    const quiz = await mountIn('en');
    await quiz.answer(['Design and run customer journeys'], [], []);
    quiz.element.lang = 'fr';
    await expect
      .poll(() => quiz.heading)
      .toBe('Votre rôle\u00a0: «\u00a0Spécialiste marketing\u00a0»');
    expect(quiz.text).toContain('Concevoir et exécuter des parcours clientèle');
    expect(quiz.text).not.toMatch(/\b(the|your|role|you)\b/i);
  });
});

describe('the element', () => {
  it('keeps its answers and step when it is taken out and put back', async () => {
    const quiz = await mount();
    await quiz.answer(['Design and run customer journeys']);
    await quiz.tick('Coding');
    const { element } = quiz;
    element.remove();
    document.body.append(element);
    expect(quiz.heading).toBe(words.en.questions[1]);
    expect(quiz.ticked).toEqual(['Coding']);
  });

  it('is hidden by `hidden`', async () => {
    const { element } = await mount();
    element.hidden = true;
    expect(getComputedStyle(element).display).toBe('none');
  });
});
