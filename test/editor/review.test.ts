// `EDITOR_MODE=review npm start`: the real editor on a clone of its own, where every text is a draft first.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../src/commands/browser.ts';
import { createFileServer } from '../../src/commands/file-server.ts';
import { createSiteServer } from '../../src/commands/server.ts';
import { pressPublish, writeStory } from '../admin/safety-journey.ts';
import { buildEditor } from '../forges/editor-site.ts';
import { openPage, type Site } from '../browser/site.ts';
import { until } from '../browser/started-site.ts';

const story = 'content/stories/tr/taslak.md';
let site: Site;
let folder: string;
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();

beforeAll(async () => {
  const built = await buildEditor(null);
  folder = built.folder;
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Ayşe');
  git('config', 'user.email', 'ayse@selcuk.example');
  writeFileSync(path.join(folder, '.git/info/exclude'), 'node_modules\n.served\n.cache\n');
  git('add', '.');
  git('commit', '--quiet', '--message=begin');
  const files = { root: folder, server: await createFileServer(folder, 'review') };
  const server = createSiteServer({ root: () => built.root, files }).listen(0, 'localhost');
  await new Promise((done) => server.once('listening', done));
  const browser = await launchBrowser();
  site = {
    // Listening on a port always gives an address, never a pipe's name.
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    browser,
    async close() {
      await browser.close();
      server.close();
    },
  };
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

it('a story is a branch until somebody publishes it', async () => {
  const { page, context } = await openPage(site, { viewport: { width: 1280, height: 900 } });
  page.on('dialog', (dialog) => void dialog.accept());
  await writeStory(page, site.origin, 'Taslak', 'Metin.');
  await page.getByText('Kaydet', { exact: true }).first().click();
  await page.getByText('Durumu: Taslak').waitFor();
  expect(git('branch', '--format=%(refname:short)').split('\n')).toEqual([
    'cms/stories/taslak',
    'main',
  ]);
  expect(existsSync(path.join(folder, story))).toBe(false);

  await page.getByText('Durumu: Taslak').click();
  await page.getByRole('menuitem', { name: 'Hazır' }).click();
  await page.getByText('Durumu: Hazır').waitFor();
  await pressPublish(page);
  await until('the story', () => existsSync(path.join(folder, story)));
  expect(readFileSync(path.join(folder, story), 'utf8')).toContain('title: Taslak');
  await until('the end of the branch', () => git('branch', '--format=%(refname:short)') === 'main');
  expect(git('log', '--format=%s', '-1')).toBe('content: write stories/taslak (tr)');
  expect(git('show', '--name-only', '--format=', 'HEAD')).toBe(story);
  await context.close();
});
