import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Publication } from '../../src/editor-app/hosts/host.js';
import type { Project } from '../../src/editor-app/project/project.js';
import { folder, publicationWith } from '../support/publication.js';

/** What “For your site” says for a host, about the built files. A page gets these by {@link bringBuiltFiles}. */
export function builtPublication(given: Pick<Project, 'host' | 'route'>): Publication {
  const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<
    string,
    string
  >;
  return { ...publicationWith(given), packages: { zips: {}, integrity } };
}

/** Answers a page from the built files, as the server of another site does. */
export async function bringBuiltFiles(page: Page): Promise<void> {
  await page.route(`${folder}*`, (route) =>
    route.fulfill({
      path: join('dist', route.request().url().slice(folder.length).replace(/\?.*/, '')),
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
}
