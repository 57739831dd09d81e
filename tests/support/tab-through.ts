import { userEvent } from 'vitest/browser';

/** Presses Tab some times, one after the other, or Shift and Tab; gives what `look` sees as each comes up again. */
export async function tabThrough<Seen>(
  times: number,
  look: () => Seen,
  { shift = false } = {},
): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const lookAfterTab = ({ code }: KeyboardEvent): void => {
    if (code === 'Tab') seen.push(look());
  };
  addEventListener('keyup', lookAfterTab, true);
  const tabs = '{Tab}'.repeat(times);
  await userEvent.keyboard(shift ? `{Shift>}${tabs}{/Shift}` : tabs);
  removeEventListener('keyup', lookAfterTab, true);
  return seen;
}
