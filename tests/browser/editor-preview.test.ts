import { beforeEach, describe, expect, it } from 'vitest';
import type { AppView } from '../../src/editor-app/app-view.js';
import { builtIn } from '../../src/editor-app/content/built-in.js';
import type { JsonPath } from '../../src/editor-app/content/json-path.js';
import { editorLocales } from '../../src/editor-app/editor-locales.js';
import { EditorPreview } from '../../src/editor-app/preview/preview.js';
import { newProject } from '../../src/editor-app/project/new-project.js';
import { inPage } from '../support/in-whole-page.js';

customElements.define('editor-preview', EditorPreview);

const view: AppView = {
  ...editorLocales.localeFor('en'),
  project: newProject,
  builtIn,
  change: () => undefined,
  goTo: () => undefined,
  selection: ['title'],
  select: () => undefined,
  edit: () => undefined,
  found: [],
  tell: () => undefined,
};

let preview: EditorPreview;

/** Shows a part of the content; there is little room for it. */
function select(selection: JsonPath): void {
  preview.view = { ...view, selection };
}

beforeEach(async () => {
  document.body.innerHTML =
    '<style>.preview-frame { height: 15rem; overflow: auto; }</style><p style="height: 200vh"></p>';
  preview = new EditorPreview();
  preview.view = view;
  document.body.append(preview);
  scrollTo(0, 0);
  await preview.updateComplete;
});

describe('the preview brings into sight what is edited, and leaves the page where it is:', () => {
  /** Whether something is inside the frame. */
  const isInFrame = (element: Element): boolean => {
    const frame = document.querySelector('.preview-frame')?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return !!frame && top >= frame.top && bottom <= frame.bottom;
  };

  it.each<[string, JsonPath, ReturnType<typeof inPage.getByRole>]>([
    [
      'the last statement of a question',
      ['questions', 2, 'statements', 11, 'text'],
      inPage.getByText('Configure data sources', { exact: true }),
    ],
    [
      'the link of a role',
      ['roles', 3, 'start'],
      inPage.getByRole('link', { name: 'Get started as a marketer' }),
    ],
    ['a resource', ['resources', 1], inPage.getByRole('heading', { name: 'Additional resources' })],
  ])('%s', async (_, path, shown) => {
    select(path);
    await expect.poll(() => isInFrame(shown.element())).toBe(true);
    expect(scrollY).toBe(0);
  });
});

it('says that a click on a text goes to its field, where texts are edited', async () => {
  const hint = inPage.getByText('Click a text to change it.');
  await expect.element(hint).not.toBeInTheDocument();
  preview.isEditing = true;
  await expect.element(hint).toBeVisible();
});
