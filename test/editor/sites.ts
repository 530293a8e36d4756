// Where the editor is tried. Most of what it does can be seen in the files: there nothing is built anew
// when something is saved. What is to be seen on the site is written on the one that all share.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { createFileServer } from '../../src/commands/file-server.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { openPage, openSite, type Site } from '../browser/site.ts';
import { type StartedSite } from '../browser/started-site.ts';
import { sharedSiteIn } from './shared-site.ts';

type Place = Site & StartedSite;

/** The editor on a copy of the content, beside the site as it stands in `dist`. */
async function openEditorAlone(): Promise<Place> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-alone-'));
  for (const name of ['content', 'public/media'])
    cpSync(name, path.join(folder, name), { recursive: true });
  const server = await createFileServer(folder, 'files');
  const site = await openSite('dist', { files: { root: folder, server } });
  return {
    ...site,
    folder,
    async close() {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * For the tests of one file, with stories in Turkish unless another language is said. `onBuiltSite` is
 * called in a `describe` that looks at the site, too.
 */
export function sitesForTests() {
  let alone: Place;
  let built: Place;
  let current: Place;
  beforeAll(async () => {
    alone = await openEditorAlone();
    built = sharedSiteIn(alone.browser);
    current = alone;
  });
  afterAll(() => alone.close());
  const inCopy = (name: string) => path.join(current.folder, name);
  const fileOf = (slug: string, locale: Locale = 'tr') =>
    inCopy(`content/stories/${locale}/${slug}.md`);
  return {
    site: (): Place => current,
    onBuiltSite: () => {
      beforeAll(() => void (current = built));
      afterAll(() => void (current = alone));
    },
    inCopy,
    fileOf,
    stored: (slug: string, locale?: Locale) => readFileSync(fileOf(slug, locale), 'utf8'),
    /** What is served at an address; nothing while it is not there. */
    onSite: async (address: string) => {
      // While the new site takes the old one's place, an answer may break off.
      const answer = await fetch(current.origin + address).catch(() => undefined);
      return answer?.ok ? answer.text() : '';
    },
    /** A page that answers the browser's own questions with yes; a save that is refused ends in a rejection. */
    open: async (viewport = { width: 1280, height: 900 }) => {
      const opened = await openPage(current, { viewport });
      opened.page.on('dialog', (dialog) => void dialog.accept());
      const unexpected = () =>
        opened.wrongs.filter((wrong) => !/^(undefined|Object|)$|^Notice: /.test(wrong));
      return { ...opened, unexpected };
    },
  };
}
