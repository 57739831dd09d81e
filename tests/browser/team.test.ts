import axe from 'axe-core';
import { ajoContent } from 'ajo-role-finder';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { findingsIn, rules } from '../support/axe.js';
import { canEmulateMedia } from '../support/engine.js';
import { pageLooks } from '../support/page-looks.js';
import { codeOf } from '../../src/quiz/answers/code.js';
import { choicesOf, ticking } from '../support/people.js';
import { contentOf, question, small } from '../support/small-content.js';
import { textOf } from '../support/quiz.js';
import { linkOf, someCodes, spreadsheetOf, teamWithGap } from '../support/team-texts.js';
import { mountTeam, mountTeamIn, teamWords } from '../support/team.js';

const look = pageLooks();

beforeEach(() => page.viewport(1000, 800));

afterEach(() => {
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('style');
  vi.restoreAllMocks();
});

describe('a team that is pasted', () => {
  it('is told by role, in the order in which they act: who has it, and what of it nobody has ticked or one person alone', async () => {
    const team = await mountTeam();
    await team.paste(teamWithGap);
    expect(team.status).toBe('5 people answered. 1 line could not be read.');
    expect(team.stages).toEqual([
      'Administrator: sets up the environment 1 of 5 With this role: Anna Only Anna selected: Main responsibilities System configuration and permission management Key skills System configuration User management Security Typical tasks Configure sandboxes Manage users Configure channels',
      'Data Engineer: builds the data foundation 0 of 5 Nobody has this role yet. Roles that depend on it: Developer and Marketer. Nobody selected: Main responsibilities Set up the data structure and data flows Key skills Data modeling Schema design API integration Typical tasks Configure schemas Manage datasets Configure data sources Copy as text',
      'Developer: handles the technical integrations 1 of 5 With this role: Ben Only Ben selected: Main responsibilities Technical integrations and customizations Key skills Mobile development API implementation Coding Typical tasks Integrate mobile apps Implement APIs Create custom actions',
      'Marketer: creates and launches journeys 2 of 5 With this role: Chloé and Person 4 Only Chloé selected: Key skills Content creation Journey design Typical tasks Design journeys Analyze reports',
    ]);
    expect(team.sentences).toEqual([
      'Without a role so far: Dora. Decide together which tasks could be theirs.',
    ]);
    expect(team.remarks).toEqual([
      `Line 6, “${teamWithGap.split('\n')[5]?.slice(0, 60) ?? ''}”: the link is damaged or cut off. Ask for it again.`,
    ]);
  });

  it('says of a role of which two people have ticked everything no more than that', async () => {
    const team = await mountTeam();
    await team.paste(`Anna: ${someCodes.every}\nBen: ${someCodes.every}`);
    expect(team.stages[0]).toBe(
      'Administrator: sets up the environment 2 of 2 With this role: Anna and Ben At least two people selected each point.',
    );
  });

  it('is the same in a table', async () => {
    const team = await mountTeam();
    await team.paste(teamWithGap);
    expect(team.rows).toEqual([
      'Anna ✓---',
      'Ben --✓-',
      'Chloé ---✓',
      'Person 4 ---✓',
      'Dora ----',
    ]);
    const table = team.locator.getByRole('table', { name: 'Person by person' });
    expect(table.getByRole('cell', { name: 'Yes' }).elements()).toHaveLength(4);
  });

  it('is told in French', async () => {
    const team = await mountTeamIn('fr');
    await team.paste(teamWithGap);
    expect(team.status).toBe('5 personnes ont répondu. 1 ligne n’a pas pu être lue.');
    const [administrator, dataEngineer] = team.stages;
    expect(administrator).toContain(
      '1 sur 5 Avec ce rôle\u00a0: Anna Coché seulement par Anna\u00a0: Responsabilités principales',
    );
    expect(dataEngineer).toContain(
      'Personne n’a encore ce rôle. Les rôles qui en dépendent\u00a0: «\u00a0Développeur ou développeuse\u00a0» et «\u00a0Spécialiste marketing\u00a0». Personne n’a coché\u00a0: Responsabilités principales',
    );
  });

  it('has a kind word for people with every role', async () => {
    const team = await mountTeam();
    await team.paste(`Anna: ${someCodes.every}\nBen: ${someCodes.every}`);
    expect(team.sentences.at(-1)).toBe('With every role: Anna and Ben.');
  });

  it('says which line counts where a person is there twice, and which lines may be of one', async () => {
    const team = await mountTeam();
    const { developer, marketer } = someCodes;
    await team.paste(`Anna ${developer}\nBen ${marketer}\nanna ${marketer}\n${marketer}`);
    expect(team.status).toBe('3 people answered.');
    expect(team.remarks).toEqual([
      'anna is there twice: line 3 counts, and line 1 does not.',
      'Lines 2 and 4 have the same answers. Both count; if they are from the same person, delete one.',
    ]);
  });

  it('may be one person, and may be nobody', async () => {
    const team = await mountTeam();
    await team.paste(`Anna ${someCodes.administrator}`);
    expect(team.status).toBe('1 person answered.');
    expect(team.stages.slice(1, 3)).toEqual([
      expect.stringContaining(
        'yet. Roles that depend on it: Developer and Marketer. Nobody selected:',
      ),
      expect.stringContaining('yet. The role that depends on it: Marketer. Nobody selected:'),
    ]);
    await team.paste('Hello\nWorld');
    expect(team.status).toBe('No answers yet. 2 lines could not be read.');
    expect(team.headings).toEqual([team.words.heading]);
    await team.paste('  ');
    expect(team.status).toBe('');
  });

  it('of forty comes from a spreadsheet, whose first line is told apart', async () => {
    const team = await mountTeam();
    await team.paste(spreadsheetOf(40));
    expect(team.status).toBe('40 people answered.');
    expect(team.remarks).toEqual(['Line 1 has the column titles and is not counted.']);
    expect(team.rows).toHaveLength(40);
    expect(team.rows[1]).toMatch(/^Person1 Née ✓✓✓✓$/);
    expect(team.stages[0]).toMatch(
      /^Administrator: sets up the environment 15 of 40 With this role: Person1 Née, (Person\d+ .*?, ){6}and 8 more /,
    );
  });

  it('of ten thousand is counted, and shown in part', async () => {
    const team = await mountTeam();
    await team.paste(`${spreadsheetOf(10_000)}${'\nHello'.repeat(1_000)}`);
    expect(team.status).toBe('10,000 people answered. 1,000 lines could not be read.');
    expect(team.rows).toHaveLength(200);
    expect(team.remarks).toHaveLength(12);
    expect(team.remarks).toContain('Further lines: 990');
    expect(team.root.textContent).toContain('The first 200 of 10,000 people.');
  });

  it('may have names that look like markup, and names of another direction', async () => {
    const team = await mountTeam();
    const name = '<img src=x onerror=alert(1)>';
    await team.paste(`${name}\t${someCodes.developer}\nאנה: ${someCodes.marketer}`);
    expect(team.root.querySelector('img')).toBeNull();
    expect(team.rows[0]).toContain('img src=x onerror=alert');
    expect(team.stages.at(-1)).toContain('\u2068אנה\u2069');
  });
});

describe('what would be long', () => {
  it('waits until it is asked for: the people', async () => {
    const team = await mountTeam();
    const table = team.locator.getByRole('table', { name: 'Person by person' });
    await team.paste(spreadsheetOf(20));
    expect(table.query()).not.toBeNull();
    await team.paste(spreadsheetOf(60));
    expect(table.query()).toBeNull();
    await userEvent.click(team.locator.getByText('Show 60 people'));
    await expect.element(table).toBeInTheDocument();
  });

  it('waits until it is asked for: what of a role nobody has ticked, or one person alone', async () => {
    const team = await mountTeam();
    const content = contentOf(['a'], question('many', ...Array<string>(40).fill('a')));
    team.element.content = content;
    const people = choicesOf(content).slice(0, 20).entries();
    const lines = [...people].map(
      ([index, choice]) => `Person ${index}: ${codeOf(content, ticking([choice]))}`,
    );
    await team.paste(lines.join('\n'));
    for (const [summary, first] of [
      ['Nobody selected: 20', 'Statement 21 of a'],
      ['Only one person selected: 20', 'Statement 1 of a'],
    ] as const) {
      const statement = team.locator.getByText(first, { exact: true });
      await expect.element(statement).not.toBeVisible();
      await userEvent.click(team.locator.getByText(summary));
      await expect.element(statement).toBeVisible();
    }
  });

  it('is open on paper, and as it was afterwards', async () => {
    const team = await mountTeam();
    await team.paste(spreadsheetOf(60));
    const table = team.root.querySelector('table');
    dispatchEvent(new Event('beforeprint'));
    expect(table?.checkVisibility()).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(table?.checkVisibility()).toBe(false);
  });
});

describe('what is pasted', () => {
  it('is read as a person types it', async () => {
    const team = await mountTeam();
    await userEvent.click(team.field);
    await userEvent.keyboard(`Anna: ${someCodes.developer}`);
    expect(team.status).toBe('1 person answered.');
    expect(team.rows).toEqual(['Anna --✓-']);
  });

  it('stays through a change of language, content and place', async () => {
    const team = await mountTeam();
    await team.paste(teamWithGap);
    team.element.lang = 'fr';
    await expect.poll(() => team.headings[0]).toBe(teamWords.fr.heading);
    team.element.lang = 'zxx';
    team.element.content = small;
    await team.element.updateComplete;
    expect(team.status).toBe('Aucune réponse pour le moment. 6 lignes n’ont pas pu être lues.');
    team.element.content = undefined;
    const place = document.createElement('div');
    document.body.append(place);
    place.append(team.element);
    await team.element.updateComplete;
    expect(team.status).toContain('5 personnes ont répondu.');
    expect((team.root.querySelector('textarea') ?? { value: '' }).value).toBe(teamWithGap);
  });

  it('can be cleared, and brought back', async () => {
    const team = await mountTeam();
    expect(team.locator.getByRole('button').elements()).toEqual([]);
    await team.paste(teamWithGap);
    expect(team.root.activeElement).toBe(team.field.element());
    await userEvent.keyboard('{Tab}{Enter}');
    expect(team.pasted).toBe('');
    expect(team.status).toBe('');
    expect(team.root.activeElement).toBe(team.field.element());
    await userEvent.keyboard('{Tab}{Enter}');
    expect(team.pasted).toBe(teamWithGap);
    expect(team.status).toContain('5 people answered.');
    expect(team.root.activeElement).toBe(team.field.element());
  });

  it('is read where it was pasted into a server’s HTML, before the script was there', async () => {
    document.body.innerHTML = '<p></p>';
    const element = document.createElement('role-finder-team');
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    const field = root.querySelector('textarea');
    if (field) field.value = someCodes.developer;
    document.body.append(element);
    await element.updateComplete;
    expect(root.querySelector('[role=status]')?.textContent).toContain('1 person answered.');
  });

  it('is stored nowhere, and no spelling checker sees it', async () => {
    localStorage.clear();
    const team = await mountTeam();
    await team.paste(teamWithGap);
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
    expect(team.field.element()).toHaveProperty('spellcheck', false);
  });
});

describe('a team that is copied as a text', () => {
  const press = (button: HTMLElement): void => {
    button.focus();
    button.click();
  };

  afterEach(() => vi.unstubAllGlobals());

  it('is what the sentences say, with everyone’s name, and stays as it is', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const team = await mountTeam();
    await team.paste(spreadsheetOf(40));
    press(team.button('Copy as text').element() as HTMLElement);
    await expect.poll(() => team.root.querySelector('#copied')?.textContent).toContain('Copied.');
    const [copied = ''] = write.mock.calls[0] ?? [];
    expect(copied).toMatch(
      /^Who has which role\?\n40 people answered\.\n\nAdministrator\n• With this role: Person1/,
    );
    for (let index = 0; index < 40; index++) expect(copied).toContain(`Person${index} `);
    expect(team.root.activeElement).toBe(team.button('Copy as text').element());
    await team.paste(teamWithGap);
    expect(textOf(team.root.querySelector('#copied'))).toBe('');
  });

  it('has what nobody has ticked, and one person alone', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const team = await mountTeam();
    await team.paste(teamWithGap);
    press(team.button('Copy as text').element() as HTMLElement);
    await expect.poll(() => write.mock.calls.length).toBe(1);
    const [copied = ''] = write.mock.calls[0] ?? [];
    expect(copied).toContain(
      'Administrator\n• With this role: Anna\n• Only Anna selected: System configuration and permission management, ',
    );
    expect(copied).toContain(
      '• Nobody selected: Set up the data structure and data flows, Data modeling, Schema design, API integration, Configure schemas, Manage datasets, and Configure data sources\n',
    );
  });

  it('is, of a gap, the role with what is missing, and is said to be copied beside it', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const team = await mountTeam();
    await team.paste(`Anna: ${someCodes.administratorAndDataEngineer}`);
    const button = team.button('Copy as text: Developer');
    press(button.element() as HTMLElement);
    await expect
      .poll(() => textOf(button.element().closest('.order > li')))
      .toContain('Copy as text Copied.');
    expect(team.root.textContent.match(/Copied\./g)).toHaveLength(1);
    expect(write.mock.calls[0]?.[0]).toBe(
      [
        'Developer',
        '\nMain responsibilities',
        '• Technical integrations and customizations',
        '\nKey skills',
        '• Mobile development',
        '• API implementation',
        '• Coding',
        '\nTypical tasks',
        '• Integrate mobile apps',
        '• Implement APIs',
        '• Create custom actions',
      ].join('\n'),
    );
  });

  it('is shown to copy where the clipboard may not be used; what was pasted stays', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    const team = await mountTeam();
    await team.paste(teamWithGap);
    press(team.button('Copy as text').element() as HTMLElement);
    const shown = () => team.root.querySelector<HTMLTextAreaElement>('textarea[readonly]');
    await expect.poll(() => team.root.activeElement?.matches('[readonly]')).toBe(true);
    expect(shown()?.value).toContain(
      'Data Engineer\n• Nobody has this role yet. Roles that depend on it: Developer and Marketer.',
    );
    expect(team.pasted).toBe(teamWithGap);
    document.title = 'Intranet';
    expect(findingsIn(await axe.run(team.element, rules))).toEqual([]);
  });
});

describe('the settings of a team', () => {
  it('are a level for its headings, and a warning for one that is none', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const team = await mountTeam('<role-finder-team heading="3"></role-finder-team>');
    await team.paste(teamWithGap);
    expect(team.locator.getByRole('heading', { level: 3 }).elements()).toHaveLength(1);
    expect(team.locator.getByRole('heading', { level: 4 }).elements()).toHaveLength(2);
    expect(team.locator.getByRole('heading', { level: 5 }).elements()).toHaveLength(4);
    expect(warn).not.toHaveBeenCalled();
    await mountTeam('<role-finder-team heading="7"></role-finder-team>');
    expect(warn.mock.calls).toEqual([
      [
        '<role-finder-team>: heading must be a level from 1 to 4, not "7". Invalid values are ignored.',
      ],
    ]);
  });

  it('are content of one’s own, as the quiz has it', async () => {
    const team = await mountTeam();
    team.element.content = (locale, msg) => {
      const content = ajoContent(msg);
      const roles = content.roles.map((role) => ({ ...role, name: `${role.name} (${locale})` }));
      return { ...content, roles };
    };
    await team.paste(`Anna ${someCodes.administrator}`);
    expect(team.stages[0]).toMatch(/^Administrator \(en\): .* With this role: Anna /);
  });

  it('are no one’s, and it is said, where the content cannot be used', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const team = await mountTeam();
    Object.assign(team.element, { content: { ...small, roles: [] } });
    await expect.poll(() => team.field.query()).toBeNull();
    expect(team.locator.getByRole('alert').element().textContent).toBe(
      'The team cannot be shown at the moment.',
    );
    expect(String(error.mock.calls[0]?.[0])).toMatch(
      /^<role-finder-team>: .*content\.roles.* The fallback is shown\.$/,
    );
  });
});

describe('the screen of a team', () => {
  it.for([
    ['en', 'light'],
    ['fr', 'dark'],
    ['fr', 'forced colors'],
  ] as const)('has nothing that axe finds, in %s, %s', async ([language, pageLook], { skip }) => {
    skip(pageLook === 'forced colors' && !canEmulateMedia, 'colors cannot be forced here');
    await look(pageLook);
    document.title = 'Intranet';
    document.documentElement.lang = language;
    const team = await mountTeam(
      '<main><h1>Intranet</h1><role-finder-team></role-finder-team></main>',
      language,
    );
    for (const text of ['', teamWithGap, spreadsheetOf(14)]) {
      await team.paste(text);
      expect(findingsIn(await axe.run(document, rules))).toEqual([]);
    }
  });

  it('shows gaps otherwise than by color, and other shapes for one person and several', async () => {
    const team = await mountTeam();
    await team.paste(teamWithGap);
    const marks = [...team.root.querySelectorAll('.order > li')].map((each) => {
      const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(
        each,
        '::before',
      );
      return `${borderTopStyle}${borderTopColor === backgroundColor ? ' filled' : ''}`;
    });
    expect(marks).toEqual(['solid', 'dashed', 'solid', 'solid filled']);
  });

  it('has no field on paper', async ({ skip }) => {
    skip(!canEmulateMedia, 'nothing can be printed here');
    const team = await mountTeam();
    await team.paste(teamWithGap);
    await commands.emulateMedia({ media: 'print' });
    const field = team.root.querySelector('textarea');
    expect(field?.checkVisibility()).toBe(false);
    expect(team.root.querySelector('.order')?.checkVisibility()).toBe(true);
    expect(team.root.querySelector('table')?.checkVisibility()).toBe(true);
    await commands.emulateMedia({ media: 'screen' });
  });

  it('has a field that a phone does not zoom into', async () => {
    const team = await mountTeam('<role-finder-team style="font-size: 12px"></role-finder-team>');
    expect(getComputedStyle(team.field.element()).fontSize).toBe('16px');
  });

  it('has targets that are large', async () => {
    const team = await mountTeam();
    await team.paste(teamWithGap);
    const { height } = team.button('Clear').element().getBoundingClientRect();
    expect(height).toBeGreaterThanOrEqual(44);
  });
});

describe.each([320, 1000])('a team on a window of %i pixels', (width) => {
  beforeEach(() => page.viewport(width, 800));

  /** What is cut off, or needs scrolling sideways. */
  const faults = (root: ShadowRoot): readonly string[] =>
    [...root.querySelectorAll<HTMLElement>('.root *')]
      .filter((each) => each.checkVisibility() && !each.matches('textarea, meter, thead, thead *'))
      .filter((each) => {
        const isBox = getComputedStyle(each).display !== 'inline';
        const isCut = isBox && each.scrollWidth > each.clientWidth + 1;
        return isCut || each.getBoundingClientRect().right > width;
      })
      .map((each) => each.outerHTML.slice(0, 100));

  const longName = `${'Marguerite'.repeat(7)}: ${someCodes.every}`;

  it.each(['100%', '200%'])('has nothing cut, with texts of %s', async (fontSize) => {
    document.documentElement.style.fontSize = fontSize;
    const team = await mountTeamIn('fr');
    await team.paste(`${teamWithGap}\n${longName}`);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(faults(team.root)).toEqual([]);
  });

  it('shows of a person the roles that they have', async () => {
    const team = await mountTeam();
    await team.paste(`Anna: ${linkOf(someCodes.administrator)}`);
    const cells = [...team.root.querySelectorAll('td')];
    expect(cells.filter((cell) => cell.checkVisibility())).toHaveLength(width < 640 ? 1 : 4);
  });
});
