import {
  getByRoleSelector,
  getByTestIdSelector,
  getIframeScale,
  Locator,
  selectorEngine,
} from '@vitest/browser/locators';
import { page, server } from 'vitest/browser';
import type { Press } from './provider.js';

/** The page's side of the provider: it finds what a test names, and where in the window that is. */
class PressedLocator extends Locator {
  constructor(
    override selector: string,
    container?: Element,
  ) {
    super();
    this._container = container;
  }

  override click(): Promise<void> {
    return this.#press(1);
  }

  override dblClick(): Promise<void> {
    return this.#press(2);
  }

  /** Puts a text in the place of what a field holds, with the events of that, as Playwright does. */
  override async fill(text: string): Promise<void> {
    const field = (await this.findElement()) as HTMLInputElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  protected override locator(selector: string): Locator {
    return new PressedLocator(`${this.selector} >> ${selector}`, this._container);
  }

  protected override elementLocator(element: Element): Locator {
    return new PressedLocator(selectorEngine.generateSelectorSimple(element), element);
  }

  async #press(times: number): Promise<void> {
    const element = await this.findElement();
    // After a text is pasted, Firefox scrolls to the caret in the next frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    element.scrollIntoView({ block: 'center' });
    const scale = getIframeScale();
    const [frame, box] = [window.frameElement, element].map((each) => each?.getClientRects()[0]);
    if (!frame || !box) throw new Error(`There is nothing to press: ${this.selector}`);
    const x = Math.round(frame.x + scale * (box.x + box.width / 2));
    const y = Math.round(frame.y + scale * (box.y + box.height / 2));
    await this.triggerCommand('press', { x, y, times } satisfies Press);
  }
}

page.extend({
  getByRole: (role, options) => new PressedLocator(getByRoleSelector(role, options)),
  getByTestId: (id) =>
    new PressedLocator(getByTestIdSelector(server.config.browser.locators.testIdAttribute, id)),
  elementLocator: (element) =>
    new PressedLocator(selectorEngine.generateSelectorSimple(element), element),
});

// Keys go to this page, and not to the one around it.
window.focus();
