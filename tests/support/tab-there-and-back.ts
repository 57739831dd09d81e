import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';

/** Presses Tab through some controls, and Shift and Tab back to the first. Gives what `look` sees after each press. */
export async function tabThereAndBack<Seen>(
  controls: number,
  look: () => Seen,
): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  // WebKit does not name the key while Shift is down.
  const lookAfterTab = ({ code }: KeyboardEvent): void => {
    if (code === 'Tab') seen.push(look());
  };
  addEventListener('keyup', lookAfterTab, true);
  try {
    const back = '{Tab}'.repeat(controls - 1);
    await userEvent.keyboard(`${'{Tab}'.repeat(controls)}{Shift>}${back}{/Shift}`);
    await expect.poll(() => seen).toHaveLength(2 * controls - 1);
  } finally {
    removeEventListener('keyup', lookAfterTab, true);
  }
  return seen;
}
