import { afterEach } from 'vitest';
import { commands } from 'vitest/browser';
import { canEmulateMedia } from './engine.js';

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

async function forceColors(forcedColors: 'active' | 'none'): Promise<void> {
  if (canEmulateMedia) await commands.emulateMedia({ forcedColors });
}
