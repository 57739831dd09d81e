import { describe, expect, it } from 'vitest';
import { readAddress, readFolder } from '../../src/editor-app/addresses/read-address.js';
import { checkFile } from '../../src/editor-app/hosts/check-file.js';

describe('the address of the files', () => {
  it.each([
    ['file:///C:/role-finder/', 'own file'],
    ['C:\\role-finder', 'own file'],
    ['\\\\server\\share', 'own file'],
    ['http://localhost:8080/', 'own machine'],
    ['http://127.0.0.1/dist/', 'own machine'],
    ['http://[::1]/', 'own machine'],
    ['www.example.com', 'no address'],
    ['intranet/role-finder', 'no address'],
    ['javascript:alert(1)', 'no address'],
    ['https://exa mple.com', 'no address'],
  ])('is refused: %s, %s', (text, problem) => {
    expect(readFolder(text)).toEqual({ problem });
    expect(readAddress(text)).toEqual({ problem });
  });

  it.each([
    'https://i.example/rf',
    ' https://i.example/rf/ ',
    'https://i.example/rf/embed.html?lang=fr',
    'https://i.example/rf/role-finder.classic.min.js',
  ])('is that of the folder: %s', (text) => {
    expect(readFolder(text)).toEqual({ value: 'https://i.example/rf/' });
  });

  it('may be empty', () => {
    expect(readFolder(' ')).toEqual({ value: '' });
  });

  it('ends no text in a configuration', () => {
    expect(readFolder("https://i.example/it's/")).toEqual({ value: 'https://i.example/it%27s/' });
  });
});

describe('the check of a file', () => {
  const address = 'https://i.example/a.js';
  const answer = async (fetch: typeof globalThis.fetch) => {
    const asker = { fetch, protocol: 'file:', isOnline: true };
    return (await checkFile(address, 'a', asker)).answer;
  };

  it('says what is there', async () => {
    expect(await answer(() => Promise.resolve(new Response('a')))).toBe('right');
    expect(await answer(() => Promise.resolve(new Response('<p>')))).toBe('other');
    expect(await answer(() => Promise.resolve(new Response('', { status: 404 })))).toBe('missing');
  });

  it('tells what may not be read from what does not answer', async () => {
    expect(
      await answer((_, options) =>
        options?.mode === 'no-cors' ? Promise.resolve(new Response()) : Promise.reject(new Error()),
      ),
    ).toBe('unreadable');
    expect(await answer(() => Promise.reject(new Error()))).toBe('silent');
  });
});
