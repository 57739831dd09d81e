import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the one browser that the tests of the built files share. */
    browserServer: string;
  }
}

/** Launches the browser for the tests that open pages: one for all, each with contexts of its own. */
export default async function launch(project: TestProject): Promise<() => Promise<void>> {
  const { launchOptions } = project.config.provide;
  const server = await chromium.launchServer(launchOptions);
  project.provide('browserServer', server.wsEndpoint());
  return () => server.close();
}
