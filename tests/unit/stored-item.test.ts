import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { StoredItem, type AnswerStorage } from '../../src/role-finder/stored-item.js';
import { LateStorage, settled } from '../support/late-storage.js';

const key = 'role-finder:team';

/** An item of a storage, and what it was called with. */
const itemIn = (storage: Partial<Record<keyof AnswerStorage, unknown>>) => {
  const onChange = vi.fn<(item: StoredItem) => void>();
  const onFail = vi.fn<(error: unknown) => void>();
  const item = new StoredItem(storage as unknown as AnswerStorage, key, onChange, onFail);
  return { item, onChange, onFail };
};

describe('a storage that answers at once', () => {
  it('is asked each time, and keeps what it is given', () => {
    const kept = new Map<string, string>();
    const { item, onChange } = itemIn({
      getItem: (key: string) => kept.get(key),
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    });
    expect([item.read(), item.state]).toEqual([null, 'nothing']);
    expect([item.write('a'), item.read(), item.state]).toEqual([true, 'a', 'text']);
    kept.set(key, 'b');
    expect(item.read()).toBe('b');
    expect([item.write(null), item.read(), item.state]).toEqual([true, null, 'nothing']);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('may fail: then it has what it had, and what it does not remove is gone all the same', () => {
    const fail = vi.fn<() => void>(() => {
      throw new Error('full');
    });
    const { item, onFail } = itemIn({ getItem: () => 'a', setItem: fail, removeItem: fail });
    expect([item.write('b'), item.read()]).toEqual([false, 'a']);
    expect([item.write(null), item.read(), item.read(true)]).toEqual([false, null, null]);
    expect(onFail).toHaveBeenCalledTimes(2);
    fail.mockReturnValue(undefined);
    expect([item.write('a'), item.read()]).toEqual([true, 'a']);
  });

  it.each([1, true, {}, ['a'], Symbol('a'), Object.create(null)])(
    'cannot be read where that is %s',
    (answer: unknown) => {
      const { item, onFail } = itemIn({ getItem: () => answer });
      expect(item.read()).toBeUndefined();
      expect(onFail).toHaveBeenCalledOnce();
    },
  );

  it.each([undefined, null, ''])('has nothing where that is %j', (answer) => {
    expect(itemIn({ getItem: () => answer }).item.read()).toBeNull();
  });
});

describe('a storage that answers late', () => {
  it('is asked once, and tells when it has answered; again, where that is wanted', async () => {
    const storage = new LateStorage('a');
    const { item, onChange } = itemIn(storage);
    expect([item.read(), item.read(true)]).toEqual([undefined, undefined]);
    await storage.answer();
    expect([item.read(), item.state]).toEqual(['a', 'text']);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(item);
    storage.text = 'b';
    expect([item.read(true), storage.asked]).toEqual(['a', ['get', 'get']]);
    await storage.answer();
    expect(item.read()).toBe('b');
  });

  it('is asked anew where it has failed', async () => {
    const getItem = vi.fn<() => Promise<unknown>>().mockRejectedValueOnce(new Error('offline'));
    getItem.mockResolvedValueOnce(7).mockResolvedValue('a');
    const { item, onFail, onChange } = itemIn({ getItem });
    for (const expected of [undefined, undefined, undefined, 'a']) {
      expect(item.read()).toBe(expected);
      await settled();
    }
    expect(onFail).toHaveBeenCalledTimes(2);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('has what was written, not what it answers to an older question', async () => {
    const storage = new LateStorage('old');
    const { item, onChange } = itemIn(storage);
    item.read();
    expect([item.write('new'), item.read(), item.state]).toEqual([undefined, 'new', 'nothing']);
    await storage.answer();
    expect([item.read(), onChange.mock.calls]).toEqual(['new', []]);
    await storage.answer();
    expect([storage.text, item.read(), item.state]).toEqual(['new', 'new', 'text']);
  });

  it('gets one text after the other, and of those that wait the last', async () => {
    const storage = new LateStorage();
    const { item } = itemIn(storage);
    for (const text of ['a', 'b', 'c']) item.write(text);
    expect(storage.asked).toEqual(['set a']);
    await storage.answer();
    expect(storage.asked).toEqual(['set a', 'set c']);
    await storage.answer();
    expect([storage.text, await storage.answer()]).toEqual(['c', false]);
  });

  it('is told at once to forget, whatever else is on its way', () => {
    const storage = new LateStorage();
    const { item } = itemIn(storage);
    for (const text of ['a', 'b', null]) item.write(text);
    expect([storage.asked, item.read()]).toEqual([['set a', 'remove'], null]);
  });

  it('has in the end what was written last, in whichever order it acts', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom('a', 'b', null), fc.nat({ max: 5 })), { maxLength: 12 }),
        async (steps) => {
          const storage = new LateStorage('old');
          const { item } = itemIn(storage);
          let last: string | null = 'old';
          for (const step of steps) {
            if (typeof step === 'number') await storage.answer(step);
            else item.write((last = step));
          }
          while (await storage.answer(1));
          expect(storage.text).toBe(last);
          expect(item.state).not.toBe('failed');
        },
      ),
      { numRuns: 60 },
    ));

  it('says that it has failed, keeps what was to be written, and takes it later', async () => {
    const storage = new LateStorage('old');
    const fail = vi.fn(() => Promise.reject(new Error('offline')));
    const { item, onFail, onChange } = itemIn({ getItem: () => storage.getItem(), setItem: fail });
    item.read();
    await storage.answer();
    item.write('new');
    await settled();
    expect([item.read(), item.read(true), item.state]).toEqual(['new', 'new', 'failed']);
    expect([onFail.mock.calls.length, onChange.mock.calls.length]).toEqual([1, 2]);
    fail.mockResolvedValue(undefined as never);
    item.write('newer');
    await settled();
    expect(item.state).toBe('text');
  });
});
