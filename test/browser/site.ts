// Serves a folder and opens pages in Chromium that note whatever they should not do.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { launchBrowser } from '../../src/commands/browser.ts';
import { type FileServer } from '../../src/commands/file-server.ts';
import { createSiteServer } from '../../src/commands/server.ts';

export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

interface Serving {
  readonly videoHosts?: readonly string[];
  readonly forge?: readonly string[];
  /** Carries out what the editor asks. */
  readonly files?: { readonly root: string; readonly server: FileServer };
}

export async function openSite(
  root = 'dist',
  { videoHosts = [], forge = [], files }: Serving = {},
): Promise<Site> {
  const server = createSiteServer({
    root: () => root,
    videoHosts: () => videoHosts,
    forge: () => forge,
    ...(files && { files }),
  }).listen(0, 'localhost');
  await new Promise((done) => server.once('listening', done));
  // Listening on a port always gives an address, never a pipe's name.
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser();
  return {
    origin: `http://localhost:${port}`,
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** A page, and the list of what it did wrong: violations of its policy, errors, requests elsewhere. */
export async function openPage(site: Site, options: BrowserContextOptions = {}) {
  const context = await site.browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrongs.push(message.text());
  });
  page.on('pageerror', (error) => wrongs.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== site.origin)
      wrongs.push(`request to ${url.host}`);
  });
  return { page, context, wrongs };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: { readonly id: string; readonly nodes: { readonly html: string }[] }[];
}

/** What axe finds by the rules of WCAG 2.2 AA and its own best practices; selectors name the part. */
export async function axeFindings(
  page: Pick<Page, 'evaluate'>,
  rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  within = 'html',
  leftOut = '',
): Promise<string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe);
  // The library has been put there.
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify({ include: [[within]], exclude: leftOut ? [[leftOut]] : [] })}, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}
