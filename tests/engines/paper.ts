import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectWholeResult, printedPages, prints, takeWhole } from '../support/paper.js';
import { serve, type Site } from '../support/serve.js';
import { installedPath } from './find-engine.js';
import { startFirefox, type Firefox } from './firefox.js';

describe('a result on paper, from an installed Firefox', () => {
  let firefox: Firefox;
  let site: Site;

  beforeAll(async () => {
    firefox = await startFirefox(installedPath('firefox') ?? '');
    site = await serve('dist', printedPages);
  });

  afterAll(async () => {
    firefox.close();
    await site.close();
  });

  it.each(prints)('is whole: $host, $language', async ({ path, language }) => {
    await firefox.open(site.address + path);
    await firefox.run(takeWhole);
    await expectWholeResult(await firefox.print(), language);
  });
});
