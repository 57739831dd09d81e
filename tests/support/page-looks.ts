import { afterEach } from 'vitest';
import { cdp } from 'vitest/browser';

/** How the page around the quiz looks. */
export type PageLook = 'light' | 'dark' | 'forced colors';

/** Gives a way to change the look of the page; each test begins with none of it. */
export function pageLooks(): (look: PageLook) => Promise<void> {
  const { style } = document.documentElement;
  afterEach(async () => {
    style.cssText = '';
    await forceColors('none');
  });
  return async (look) => {
    style.cssText = 'background: Canvas; color: CanvasText';
    style.colorScheme = look === 'dark' ? 'dark' : 'light';
    if (look === 'forced colors') await forceColors('active');
  };
}

function forceColors(value: 'active' | 'none'): Promise<unknown> {
  const session = cdp() as { send: (method: string, options: object) => Promise<unknown> };
  return session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value }],
  });
}
