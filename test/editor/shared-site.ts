// One `npm start` for all who try the editor: it takes a while, and volunteers share a site, too. Each test
// writes entries of its own.
import { type Browser } from 'playwright-core';
import { inject } from 'vitest';
import { type TestProject } from 'vitest/node';
import { type Site } from '../browser/site.ts';
import { startSite, type StartedSite } from '../browser/started-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    startedSite: StartedSite;
  }
}

/** Milliseconds: the site is built anew, which takes minutes where other things are going on. */
export const slow = 600_000;

let started: Awaited<ReturnType<typeof startSite>>;

/** Vitest calls this before the first of the tests, and the other after the last. */
export async function setup(project: TestProject) {
  started = await startSite();
  project.provide('startedSite', { origin: started.origin, folder: started.folder });
}

export const teardown = () => started.close();

/** The site, to be looked at in a browser of the test's own. */
export const sharedSiteIn = (browser: Browser): Site & StartedSite => ({
  ...inject('startedSite'),
  browser,
  close: () => browser.close(),
});
