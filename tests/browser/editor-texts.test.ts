import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { builtIn } from '../../src/editor-app/content/built-in.js';
import type { JsonPath } from '../../src/editor-app/content/json-path.js';
import { EditorTexts } from '../../src/editor-app/steps/texts/editor-texts.js';
import { EditorState } from '../support/editor-state.js';
import { inPage } from '../support/in-whole-page.js';

customElements.define('editor-texts', EditorTexts);

/** The form of the texts, with a part selected. */
function formAt(selection: JsonPath): EditorState {
  const texts = new EditorTexts();
  const state = new EditorState((view) => (texts.view = view), { selection });
  document.body.append(texts);
  return state;
}

afterEach(() => document.querySelector('editor-texts')?.remove());

const field = (name: string) => inPage.getByRole('textbox', { name, exact: true });
const button = (name: string) => inPage.getByRole('button', { name, exact: true });
/** The path of the text in the field that has the focus. */
const focusedPath = () =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset['path'] : '';

describe('a text', () => {
  it('is changed in its language, and restored', async () => {
    const form = formAt(['title']);
    await field('Title Français').fill('Quel rôle ?');
    expect(form.project.content['fr']?.title).toBe('Quel rôle ?');
    expect(form.english.title).toBe(builtIn['en']?.title);
    await button('Restore the original Title Français').click();
    expect(form.project.content['fr']?.title).toBe(builtIn['fr']?.title);
    await expect.poll(focusedPath).toBe('title');
  });

  it('that is emptied stays so, with the error at its field, and the last one is in force', async () => {
    const form = formAt(['questions', 1]);
    const text = field('Question English');
    await text.fill('');
    await expect.element(text).toHaveAccessibleDescription(/^Write a text\./);
    await expect.element(text).toHaveAttribute('aria-invalid', 'true');
    await button('Move down: Question 2').click();
    await expect.element(button('Move up: Question 3')).toHaveFocus();
    await expect.element(field('Question English')).toHaveValue('');
    expect(form.english.questions[2]?.title).toBe('Which skills do you bring?');
  });

  it('is typed with spaces, and an address bit by bit', async () => {
    const form = formAt(['allRoles']);
    const base = field('Address of all the role pages English');
    await base.fill('');
    await userEvent.keyboard('https://wiki.example/a');
    await expect.element(base).toHaveValue('https://wiki.example/a');
    expect(form.english.allRoles.base).toBe('https://wiki.example/a/');
    await userEvent.tab();
    await expect.element(base).toHaveValue('https://wiki.example/a/');
  });

  it('has the language of its field', async () => {
    formAt(['source']);
    await expect.element(field('Source Français')).toHaveAttribute('lang', 'fr');
  });
});

describe('a new item', () => {
  it('of a list has the focus, so that what is typed takes its text’s place', async () => {
    const form = formAt(['questions', 0]);
    await button('Add a statement').click();
    await expect.poll(focusedPath).toBe('questions.0.statements.4.text');
    await userEvent.keyboard('I sing');
    expect(form.english.questions[0]?.statements[4]?.text).toBe('I sing');
  });

  it('of the outline is selected', async () => {
    const form = formAt(['title']);
    await button('Add a role').click();
    await expect.poll(focusedPath).toBe('roles.4.name');
    expect(form.selection).toEqual(['roles', 4, 'name']);
    await expect
      .element(inPage.getByRole('region', { name: 'Role 5: New role' }))
      .toHaveTextContent('No statement is for this role yet');
  });
});

describe('an item that is removed', () => {
  it('is brought back from its place', async () => {
    const form = formAt(['questions', 0]);
    await button('Remove: Statement 2').click();
    expect(form.english.questions[0]?.statements).toHaveLength(3);
    await expect.element(button('Undo')).toHaveFocus();
    await expect.element(button('Undo')).toHaveAccessibleDescription('Removed: Statement 2.');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => form.project.content).toEqual(builtIn);
    await expect.poll(focusedPath).toBe('questions.0.statements.1.text');
  });

  it('stays if it is the last one', async () => {
    formAt(['questions', 0]);
    for (let left = 3; left; left--) await button('Remove: Statement 1').click();
    await expect.element(button('Remove: Statement 1')).toBeDisabled();
  });
});

describe('a role that is removed', () => {
  it('is asked about if it has statements, which go to another one', async () => {
    const form = formAt(['roles', 2]);
    await button('Remove: Role 3').click();
    const question = inPage.getByRole('group', {
      name: 'Remove “Developer”? Statements for this role: 7.',
    });
    await expect.element(question).toHaveFocus();
    await question.getByRole('combobox').click();
    await inPage.getByRole('option', { name: 'Give them to “Marketer”' }).click();
    await button('Remove the role').click();
    expect(form.english.roles).toHaveLength(3);
    const { statements } = form.english.questions[0] ?? {};
    expect(statements?.find(({ id }) => id === 'integrations')?.role).toBe('marketer');
    await expect.element(button('Undo')).toHaveFocus();
  });

  it('stays if one says so', async () => {
    const form = formAt(['roles', 2]);
    await button('Remove: Role 3').click();
    await button('Keep it').click();
    await expect.element(button('Remove: Role 3')).toHaveFocus();
    expect(form.project.content).toBe(builtIn);
  });
});

describe('a statement', () => {
  it('speaks for another role in every language', async () => {
    const form = formAt(['questions', 0]);
    await inPage.getByText('System configuration and permission management').click();
    // In WebKit, what is closed is found, too.
    const statement = inPage.getByLabelText('Statement 1', { exact: true });
    await statement.getByRole('combobox', { name: 'Role', exact: true }).click();
    await inPage.getByRole('option', { name: 'Marketer', exact: true }).click();
    for (const { questions } of Object.values(form.project.content))
      expect(questions[0]?.statements[0]?.role).toBe('marketer');
  });
});
