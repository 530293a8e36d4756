// The editor on a forge: the real one, in Chromium, with an imitation of GitLab and of Gitea that answers
// as their documentation says (`test/forges/`).
import { type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pl } from '../../admin/wording/pl.ts';
import { tr } from '../../admin/wording/tr.ts';
import { choose, fill, openEditor, writeText } from '../admin/editor-journey.ts';
import {
  openStory,
  pressPublish,
  refill,
  rescuePanel,
  writeStory,
} from '../admin/safety-journey.ts';
import { contentFiles, openEditorSite } from '../forges/editor-site.ts';
import { choosePicture, signIn, signOut } from '../forges/forge-journey.ts';
import { applicationId, type Forge } from '../forges/forge.ts';
import { openGitea } from '../forges/gitea.ts';
import { openGitLab, type GitLab } from '../forges/gitlab.ts';
import { openPage, type Site } from '../browser/site.ts';
import { until } from '../browser/started-site.ts';

const settings = { repository: 'town/site', applicationId };
const size = { viewport: { width: 1280, height: 900 } };
const { safety: words } = tr;
const path = (slug: string, locale = 'tr') => `content/stories/${locale}/${slug}.md`;
/** Behind the picture's name stands a number made of what the browser has drawn. */
const picture = (slug: string) => new RegExp(`^content/media/stories/${slug}/foto-\\w+\\.jpg$`);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const saved = (page: Page) => page.getByText('Kaydedildi', { exact: true }).last().waitFor();

/** What the page did wrong, apart from asking this forge, also for what may not be there. */
const unexpected = (wrongs: readonly string[], forge: Forge) =>
  wrongs.filter(
    (wrong) =>
      wrong !== `request to ${new URL(forge.address).host}` && !wrong.includes('status of 404'),
  );

describe.each([
  { name: 'GitLab', open: openGitLab },
  { name: 'Gitea', open: openGitea },
] as const)('with $name', ({ name, open }) => {
  let forge: Forge;
  let site: Site;
  let page: Page;
  let wrongs: string[];
  const messages = () => forge.repository.messages();
  const stored = (file: string) => forge.repository.text(file);

  beforeAll(async () => {
    forge = await open(contentFiles());
    site = await openEditorSite(forge, { ...settings, backEnd: name.toLowerCase() });
    ({ page, wrongs } = await openPage(site, size));
    page.on('dialog', (dialog) => void dialog.accept());
  });
  afterAll(() => site.close());

  it('a volunteer signs in there and comes back in their own language', async () => {
    await signIn(page, site, name);
    expect(await page.locator('html').getAttribute('lang')).toBe('tr');
    expect(new URL(page.url()).search).toBe('');
    expect(forge.calls.filter((call) => /^POST .*token 200$/.test(call))).toHaveLength(1);
  });

  it('a story in Turkish alone, with a picture, is one commit', async () => {
    await writeStory(page, site.origin, 'Bir gün', 'Metin.');
    await choosePicture(page, 'Foto.png');
    await fill(page, tr.fields.coverAlt.label, 'Bir kapı');
    await fill(page, tr.fields.coverCredit.label, 'Ayşe');
    await choose(page, tr.fields.coverPeople.label, tr.choices['coverPeople.none']);
    await pressPublish(page);
    await page.waitForURL(/\/entries\/bir-gun$/);
    expect(messages()).toEqual(['content: write stories/bir-gun (tr)']);
    const [file = '', ...texts] = forge.repository.lastChanged();
    expect(file).toMatch(picture('bir-gun'));
    expect(texts).toEqual([path('bir-gun')]);
    expect(stored(path('bir-gun'))).toContain(`cover: ../..${file.slice('content'.length)}`);
    expect(forge.repository.head('main').files.get(file)?.subarray(0, 3)).toEqual(
      Buffer.from([0xff, 0xd8, 0xff]),
    );
  });

  it('somebody else adds the Polish version, and touches nothing else', async () => {
    const before = stored(path('bir-gun'));
    await openEditor(page, site.origin, 'pl', '/collections/stories');
    await page.getByText('Bir gün · TR', { exact: true }).click();
    await fill(page, pl.fields.title.label, 'Jeden dzień');
    await fill(page, pl.fields.summary.label, 'Krótko.');
    await fill(page, pl.fields.coverAlt.label, 'Drzwi');
    await writeText(page, 'Tekst.');
    await page.getByText('Opublikuj', { exact: true }).first().click();
    await page.getByText('Opublikuj teraz', { exact: true }).click();
    await until('the Polish version', () => stored(path('bir-gun', 'pl')) !== undefined);
    expect(messages()[0]).toBe('content: write stories/bir-gun (pl)');
    expect(forge.repository.lastChanged()).toEqual([path('bir-gun', 'pl')]);
    expect(stored(path('bir-gun', 'pl'))).toMatch(/^original: tr$/m);
    expect(stored(path('bir-gun'))).toBe(before);
  });

  it('a new address takes pictures and versions along', async () => {
    await openStory(page, site.origin, 'bir-gun');
    await press(page, words.entry.open);
    await page.getByRole('textbox', { name: words.entry.address }).fill('Güzel bir gün');
    await press(page, words.entry.change);
    await page.waitForURL(/\/entries\/guzel-bir-gun$/);
    await until('the end of the old one', () => stored(path('bir-gun')) === undefined);
    expect(messages().slice(0, 2)).toEqual([
      'content: delete old stories/bir-gun (pl tr)',
      'content: rename to guzel-bir-gun: stories/bir-gun (pl tr)',
    ]);
    const { files } = forge.repository.head('main');
    expect([...files.keys()].filter((file) => file.includes('bir-gun')).toSorted()).toEqual([
      // What `expect` gives for a pattern has no type of its own.
      expect.stringMatching(picture('guzel-bir-gun')) as string,
      path('guzel-bir-gun', 'pl'),
      path('guzel-bir-gun'),
    ]);
    expect(stored(path('guzel-bir-gun'))).toContain('formerSlugs:\n  - bir-gun\n');
  });

  it('one version is deleted', async () => {
    await openStory(page, site.origin, 'guzel-bir-gun');
    await press(page, words.entry.open);
    const polish = page.getByRole('listitem').filter({ hasText: 'polski' });
    await polish.getByRole('button', { name: words.entry.deleteVersion }).click();
    await polish.getByRole('button', { name: words.entry.reallyDelete }).click();
    await until('its end', () => stored(path('guzel-bir-gun', 'pl')) === undefined);
    expect(messages()[0]).toBe('content: delete stories/guzel-bir-gun (pl)');
    expect(stored(path('guzel-bir-gun'))).toContain('title: Bir gün');
  });

  it('nothing went elsewhere or against the policy', () => {
    expect(unexpected(wrongs, forge)).toEqual([]);
  });

  it.runIf(name === 'GitLab')('a session that can be renewed is renewed in silence', async () => {
    await openStory(page, site.origin, 'guzel-bir-gun');
    await refill(page, tr.fields.summary.label, 'Yeni özet.');
    forge.expire();
    await pressPublish(page);
    await saved(page);
    expect(stored(path('guzel-bir-gun'))).toContain('Yeni özet.');
  });

  it('a session that is over is told, and the text is there after signing in again', async () => {
    await openStory(page, site.origin, 'guzel-bir-gun');
    await refill(page, tr.fields.title.label, 'Sonradan');
    const before = stored(path('guzel-bir-gun'));
    forge.expire(true);
    await pressPublish(page);
    await page.getByText(words.trouble.signedOut).first().waitFor();
    expect(stored(path('guzel-bir-gun'))).toBe(before);
    await page.waitForTimeout(500);
    await signOut(page);
    await signIn(page, site, name);
    await rescuePanel(page).getByRole('button', { name: words.rescue.takeBack }).click();
    await rescuePanel(page).waitFor({ state: 'detached' });
    await pressPublish(page);
    await saved(page);
    expect(stored(path('guzel-bir-gun'))).toContain('title: Sonradan');
  });

  it('a connection that is lost is told, and the same press of the button saves once it is back', async () => {
    await openStory(page, site.origin, 'guzel-bir-gun');
    await refill(page, tr.fields.title.label, 'Bağlantı');
    forge.cut(true);
    await pressPublish(page);
    await page.getByText(words.trouble.unreachable).first().waitFor();
    expect(stored(path('guzel-bir-gun'))).not.toContain('Bağlantı');
    forge.cut(false);
    await pressPublish(page);
    await saved(page);
    expect(stored(path('guzel-bir-gun'))).toContain('title: Bağlantı');
  });
});

describe('with GitLab and review', () => {
  let forge: GitLab;
  let site: Site;
  const slug = 'taslak';
  const branch = `cms/stories/${slug}`;

  beforeAll(async () => {
    forge = await openGitLab(contentFiles());
    site = await openEditorSite(forge, { ...settings, backEnd: 'gitlab', review: true });
  });
  afterAll(() => site.close());

  it('a story is a merge request until it is published, and grows a second language on the way', async () => {
    const { page, wrongs } = await openPage(site, size);
    page.on('dialog', (dialog) => void dialog.accept());
    await signIn(page, site, 'GitLab');
    await writeStory(page, site.origin, 'Taslak', 'Metin.');
    await page.getByText('Kaydet', { exact: true }).first().click();
    await saved(page);
    expect(forge.mergeRequests).toMatchObject([
      {
        source_branch: branch,
        state: 'opened',
        labels: ['decap-cms/draft'],
        title: `content: write stories/${slug} (tr)`,
      },
    ]);
    expect(forge.repository.text(path(slug), branch)).toContain('title: Taslak');
    expect(forge.repository.messages()).toEqual([]);

    await openEditor(page, site.origin, 'pl', `/collections/stories/entries/${slug}`);
    await fill(page, pl.fields.title.label, 'Szkic');
    await fill(page, pl.fields.summary.label, 'Krótko.');
    await writeText(page, 'Tekst.');
    await page.getByText('Zapisz', { exact: true }).first().click();
    const inDraft = (locale: string) => forge.repository.text(path(slug, locale), branch);
    await until('the Polish draft', () => inDraft('pl') !== undefined);
    expect(inDraft('tr')).toContain('title: Taslak');

    await openEditor(page, site.origin, 'tr', `/collections/stories/entries/${slug}`);
    await page.getByText('Durumu: Taslak').click();
    await page.getByRole('menuitem', { name: 'Hazır' }).click();
    await page.getByText('Durumu: Hazır').waitFor();
    expect(forge.mergeRequests[0]?.labels).toEqual(['decap-cms/pending_publish']);
    await pressPublish(page);
    await until('the merge', () => forge.mergeRequests[0]?.state === 'merged');
    expect(forge.repository.text(path(slug))).toContain('title: Taslak');
    expect(forge.repository.text(path(slug, 'pl'))).toContain('title: Szkic');
    expect([...forge.repository.branches.keys()]).toEqual(['main']);
    expect(unexpected(wrongs, forge)).toEqual([]);
  });
});
