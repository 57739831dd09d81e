import { describe, expect, it } from 'vitest';
import { askForHeight, asksForHeight, heightIn } from '../../src/embed/message.js';

describe('asksForHeight', () => {
  it('knows the message that asks, and no other', () => {
    expect(asksForHeight(structuredClone(askForHeight))).toBe(true);
    for (const data of [null, 'ask', { ...askForHeight, version: 2 }, { event: 'ask' }, []]) {
      expect(asksForHeight(data)).toBe(false);
    }
  });
});

describe('heightIn', () => {
  const message = { type: 'role-finder', version: 1, event: 'height', height: 321.5 };

  it('gives the height, up to a limit', () => {
    expect(heightIn(message)).toBe(321.5);
    expect(heightIn({ ...message, height: Infinity })).toBe(10_000);
    expect(heightIn({ ...message, height: 0 })).toBe(0);
  });

  it.each([
    undefined,
    null,
    7,
    'height',
    [],
    { ...message, type: 'other' },
    { ...message, version: 2 },
    { ...message, event: 'complete' },
    { ...message, height: '321' },
    { ...message, height: -1 },
    { ...message, height: NaN },
    { ...message, height: undefined },
  ])('gives none for %j', (data) => {
    expect(heightIn(data)).toBeUndefined();
  });
});
