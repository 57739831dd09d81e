import { html, render, type TemplateResult } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AppView } from '../../src/editor-app/app-view.js';
import { ownBlue } from '../../src/editor-app/colors.js';
import { LinkCheck } from '../../src/editor-app/steps/checks/link-check.js';
import { MadeUpPeople } from '../../src/editor-app/steps/checks/made-up-people.js';
import { builtIn } from '../../src/editor-app/content/built-in.js';
import type { Contents } from '../../src/editor-app/content/contents.js';
import { withValue } from '../../src/editor-app/content/json-path.js';
import { CheckedField } from '../../src/editor-app/controls/checked-field.js';
import { ContactField } from '../../src/editor-app/steps/links/contact-field.js';
import { LinkField } from '../../src/editor-app/steps/links/link-field.js';
import { readCssColor } from '../../src/editor-app/steps/looks/css-color.js';
import { newProject } from '../../src/editor-app/project/new-project.js';
import type { Project } from '../../src/editor-app/project/project.js';
import { checksTemplate } from '../../src/editor-app/steps/checks/checks.js';
import { linksTemplate } from '../../src/editor-app/steps/links/links.js';
import { looksTemplate } from '../../src/editor-app/steps/looks/looks.js';
import { EditorState } from '../support/editor-state.js';
import { inPage } from '../support/in-whole-page.js';

customElements.define('editor-checked-field', CheckedField);
customElements.define('editor-contact-field', ContactField);
customElements.define('editor-link-check', LinkCheck);
customElements.define('editor-link-field', LinkField);
customElements.define('editor-people', MadeUpPeople);

/** A step of the form on a page. */
function show(template: (view: AppView) => TemplateResult, project?: Project): EditorState {
  const main = document.createElement('main');
  document.body.append(main);
  return new EditorState(
    (view) =>
      render(
        html`<h1>Step</h1>
          ${template(view)}`,
        main,
      ),
    { project },
  );
}

/** The marketer, in each language. */
const marketersIn = ({ project }: EditorState) =>
  Object.values(project.content).map(({ roles }) => roles[3]);

afterEach(() => {
  document.querySelector('main')?.remove();
  vi.restoreAllMocks();
});

const marketer = inPage.getByRole('group', { name: 'Marketer', exact: true });
const field = (name: string) => inPage.getByRole('textbox', { name, exact: true });
const choice = (name: string) => inPage.getByRole('radio', { name, exact: true });

describe('the link of a role', () => {
  it('is shown, and can be none', async () => {
    const step = show(linksTemplate);
    await expect.element(marketer).toHaveTextContent('by-role/marketer');
    await marketer.getByRole('radio', { name: 'None' }).click();
    expect(marketersIn(step).map((role) => role?.path)).toEqual([null, null]);
    await expect.element(marketer).toHaveTextContent('by-role/quick-start');
  });

  it('is one’s own once it is an address, and the documentation’s again', async () => {
    const step = show(linksTemplate);
    await marketer.getByRole('radio', { name: 'A link of my own' }).click();
    const address = marketer.getByRole('textbox', { name: 'Address', exact: true });
    await address.fill('aucun');
    await userEvent.tab();
    await expect.element(address).toHaveAccessibleDescription(/A link cannot open this/);
    await expect.element(address).toHaveAttribute('aria-invalid', 'true');
    await expect.element(address).toHaveValue('aucun');
    expect(step.project.content).toBe(builtIn);
    await address.fill('https://wiki.example/marketing');
    await expect.element(address).toHaveAttribute('aria-invalid', 'false');
    const [link] = marketer.getByRole('link').elements();
    expect(link).toHaveProperty('href', 'https://wiki.example/marketing');
    await marketer.getByRole('radio', { name: 'The documentation’s' }).click();
    await expect.poll(() => step.project.content).toEqual(builtIn);
  });

  it('is not the documentation’s for a role of one’s own', async () => {
    const own = { ...builtIn['en']?.roles[3], id: 'own', name: 'Own', path: null };
    let content: Contents = builtIn;
    for (const code of Object.keys(content)) content = withValue(content, [code, 'roles', 4], own);
    show(linksTemplate, { ...newProject, content });
    const group = inPage.getByRole('group', { name: 'Own', exact: true });
    await expect.element(group.getByRole('radio', { name: 'None' })).toBeChecked();
    await expect
      .element(group.getByRole('radio', { name: /documentation/ }))
      .not.toBeInTheDocument();
  });

  it('is brought into the preview', async () => {
    const step = show(linksTemplate);
    await marketer.getByRole('textbox', { name: 'Text English' }).click();
    expect(step.selection).toEqual(['roles', 3, 'start']);
  });
});

describe('the contact of a role', () => {
  const text = (language: string) => marketer.getByRole('textbox', { name: `Text ${language}` });
  const address = marketer.getByRole('textbox', { name: 'Address (optional)' });

  it('has one text for all languages until there is another', async () => {
    const step = show(linksTemplate);
    await text('Français').fill('Demandez à Jeanne');
    await expect
      .poll(() => marketersIn(step).map((role) => role?.contact?.text))
      .toEqual(['Demandez à Jeanne', 'Demandez à Jeanne']);
    await expect.element(text('English')).toHaveAccessibleDescription(/other language/);
    await text('English').fill('Demandez à Jeanne');
    await expect.element(text('English')).toHaveValue('Demandez à Jeanne');
    await text('English').fill('Ask Jane');
    expect(marketersIn(step).map((role) => role?.contact?.text)).toEqual([
      'Ask Jane',
      'Demandez à Jeanne',
    ]);
  });

  it('understands an e-mail address, and needs a text', async () => {
    const step = show(linksTemplate);
    await address.fill('jane@company.example');
    await expect.element(text('English')).toHaveAccessibleDescription(/Write a text/);
    expect(marketersIn(step)[0]?.contact).toBeUndefined();
    await text('English').fill('Ask Jane');
    expect(marketersIn(step)[0]?.contact).toEqual({
      text: 'Ask Jane',
      url: 'mailto:jane@company.example',
    });
    await expect.element(address).toHaveValue('jane@company.example');
    await text('English').fill('');
    expect(marketersIn(step)[0]?.contact).toBeUndefined();
  });
});

describe('the accent', () => {
  const code = field('Code of the color');

  it('is read as it is typed', async () => {
    const step = show(looksTemplate);
    await choice('A color of my own').click();
    await code.fill('e8590c');
    expect(step.project.settings.accent).toBe('#e8590c');
    await userEvent.tab();
    await expect.element(code).toHaveValue('#e8590c');
    await expect.element(inPage.getByRole('listitem').first()).toHaveTextContent('3.58:1');
    await page
      .getByRole('button', { name: /^Use #/ })
      .first()
      .click();
    await expect.element(inPage.getByRole('listitem').first()).toHaveTextContent('easy to read');
    await choice('The quiz’s own blue').click();
    expect(step.project.settings.accent).toBe('');
  });

  it('stays as it was where a text is no color', async () => {
    const step = show(looksTemplate);
    await choice('A color of my own').click();
    await code.fill('rouge');
    await userEvent.tab();
    await expect.element(code).toHaveAccessibleDescription(/There is no color of this name/);
    expect(step.project.settings.accent).toBe(ownBlue);
  });
});

describe('readCssColor', () => {
  it.each([
    ['#abc', [170, 187, 204, 255]],
    ['navy', [0, 0, 128, 255]],
    ['rgb(28, 87, 201)', [28, 87, 201, 255]],
    ['hsl(0 100% 50%)', [255, 0, 0, 255]],
    ['black', [0, 0, 0, 255]],
    ['white', [255, 255, 255, 255]],
  ])('reads %s', (css, channels) => {
    expect(readCssColor(css)?.map((each) => Math.round(each * 255))).toEqual(channels);
  });

  it.each(['', 'rouge', 'inherit', 'var(--x)', '#abcde', '12'])('reads nothing of “%s”', (css) => {
    expect(readCssColor(css)).toBeUndefined();
  });

  it('tells what is transparent', () => {
    expect(readCssColor('transparent')?.[3]).toBe(0);
    expect(readCssColor('#ff000080')?.[3]).toBeLessThan(1);
  });
});

describe('the checks', () => {
  it('say that all is well, and what people are told', async () => {
    show(checksTemplate);
    await expect.element(inPage.getByText('All is well')).toBeVisible();
    await expect.element(inPage.getByText('People find their role.')).toBeVisible();
    expect(inPage.getByRole('row').elements()).toHaveLength(16);
  });

  it('lead to what is wrong', async () => {
    const content = withValue(builtIn, ['en', 'roles', 1, 'name'], 'Developer');
    const step = show(checksTemplate, { ...newProject, content });
    await expect.element(inPage.getByText('All is well')).not.toBeInTheDocument();
    await inPage.getByRole('button', { name: 'Change: Two roles are called “Developer”' }).click();
    expect(step.edited).toEqual([['roles', 2, 'name']]);
  });

  it('ask for links on request alone', async () => {
    const fetch = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation((url) =>
        url === 'https://video.tv.adobe.com/v/3424995?quality=12'
          ? Promise.reject(new TypeError('Failed to fetch'))
          : Promise.resolve(Response.error()),
      );
    show(checksTemplate);
    await expect.element(inPage.getByText('People find their role.')).toBeVisible();
    expect(fetch).not.toHaveBeenCalled();
    await inPage.getByRole('button', { name: 'Check the links' }).click();
    await expect.element(inPage.getByRole('status')).toHaveTextContent('Some do not answer.');
    const video = inPage.getByRole('listitem').filter({ hasText: 'Watch the overview video' });
    await expect.element(video).toHaveTextContent('Does not answer');
    expect(new Set(fetch.mock.calls.map(([url]) => url)).size).toBe(fetch.mock.calls.length);
  });
});
