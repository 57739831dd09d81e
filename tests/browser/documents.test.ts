import 'ajo-role-finder';
import 'ajo-role-finder/team';
import { beforeEach, describe, expect, it } from 'vitest';

let frame: HTMLIFrameElement;
let other: Document;

beforeEach(() => {
  document.body.innerHTML = '<iframe></iframe>';
  frame = document.querySelector('iframe') ?? frame;
  other = frame.contentDocument ?? document;
  other.body.style.cssText = 'background: #111; color: #eee';
});

describe.each(['role-finder', 'role-finder-team'] as const)('<%s>', (name) => {
  const create = () => document.createElement(name);
  /** What styles it: its width is its own, and its ground that of the place. */
  const expectStyled = async (element: ReturnType<typeof create>, look: string): Promise<void> => {
    await element.updateComplete;
    const root = element.shadowRoot?.querySelector<HTMLElement>('.root') ?? element;
    expect(getComputedStyle(root).maxInlineSize).toBe('1024px');
    await expect.poll(() => root.dataset['theme']).toContain(look);
  };

  it('is styled where it is moved to: into another document, and back', async () => {
    const element = create();
    document.body.append(element);
    await expectStyled(element, 'light');
    other.body.append(element);
    await expectStyled(element, 'dark');
    document.body.append(element);
    await expectStyled(element, 'light');
  });

  it('is styled where it was never in the document of its script', async () => {
    const element = create();
    other.body.append(element);
    await expectStyled(element, 'dark');
  });

  it('follows what is around it there', async () => {
    const element = create();
    document.body.append(element);
    other.body.append(element);
    await expectStyled(element, 'dark');
    other.documentElement.lang = 'fr';
    other.body.style.cssText = '';
    await expectStyled(element, 'light');
    await expect
      .poll(() => element.shadowRoot?.querySelector('.root')?.getAttribute('lang'))
      .toBe('fr');
  });

  it('is styled again when it comes back from a document that nothing shows', async () => {
    const element = create();
    const hidden = document.implementation.createHTMLDocument();
    hidden.body.append(element);
    await element.updateComplete;
    document.body.append(element);
    await expectStyled(element, 'light');
    frame.remove();
    other.body.append(element);
    document.body.append(element);
    await expectStyled(element, 'light');
  });

  it('is scrolled to where it is shown, below a header that sticks there', async () => {
    if (name === 'role-finder-team') return;
    frame.style.cssText = 'block-size: 350px; inline-size: 600px';
    other.body.innerHTML =
      '<header style="position: sticky; inset-block-start: 0; block-size: 80px"></header>';
    const element = document.createElement('role-finder');
    document.body.append(element);
    other.body.append(element);
    await element.updateComplete;
    for (const control of ['input', '.primary']) {
      const all = element.shadowRoot?.querySelectorAll<HTMLElement>(`.current ${control}`) ?? [];
      const last = [...all].at(-1);
      last?.scrollIntoView({ block: 'end' });
      last?.click();
      await element.updateComplete;
    }
    const heading = element.shadowRoot?.activeElement;
    expect(heading?.tagName).toBe('H2');
    const { top, bottom } =
      heading?.getBoundingClientRect() ?? document.body.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(80);
    expect(bottom).toBeLessThan(350);
  });

  it('is opened for paper in the window that prints it', async () => {
    other.body.style.cssText = 'height: 100px; overflow: hidden';
    const element = create();
    other.body.append(element);
    await element.updateComplete;
    frame.contentWindow?.dispatchEvent(new Event('beforeprint'));
    expect(other.body.style.height).toBe('auto');
    frame.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(other.body.style.height).toBe('100px');
  });
});
