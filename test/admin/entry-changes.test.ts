import { beforeEach, describe, expect, it } from 'vitest';
import { anyLanguageFirst } from '../../admin/entries/any-language-first.ts';
import {
  hasFixedAddress,
  isReserved,
  type EntryChanges,
} from '../../admin/entries/entry-changes.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { refusals, shelfOf, type Kind } from './shelf.ts';

const text = (title: string, more = '') =>
  `---\ntitle: ${title}\nsummary: S\ndate: 2026-11-23\ncover: ../../media/stories/gun/a.jpg\n${more}original: tr\n---\n\n![x](../../media/stories/gun/b.jpg)\n`;
const path = (locale: Locale, slug = 'gun') => `content/stories/${locale}/${slug}.md`;
const place = { collection: 'stories', slug: 'gun' } as const;

describe.each<Kind>(['proxy', 'forge'])('an entry as a whole, over a %s', (kind) => {
  let files: Map<string, string>;
  let log: string[];
  let changes: EntryChanges;

  beforeEach(async () => {
    log = [];
    files = new Map([
      [path('tr'), text('Gün')],
      [path('pl'), text('Dzień')],
      ['content/media/stories/gun/a.jpg', 'a'],
      ['content/media/stories/gun/b.jpg', 'b'],
    ]);
    const Editor = anyLanguageFirst(shelfOf(kind, files, log), {
      own: 'de',
      shown: new Map(),
      refusals,
      onClash: () => Promise.resolve('mine'),
      afterWriting: () => undefined,
      onReading: (inUse) => (changes = inUse),
    });
    await new Editor({}, {}).getEntry(path('tr'));
  });

  it('moves with its versions and pictures, and its old address lives on', async () => {
    expect(await changes.rename(place, 'yeni-gun')).toBe('done');
    expect([...files.keys()].toSorted()).toEqual([
      'content/media/stories/yeni-gun/a.jpg',
      'content/media/stories/yeni-gun/b.jpg',
      path('pl', 'yeni-gun'),
      path('tr', 'yeni-gun'),
    ]);
    expect(files.get('content/media/stories/yeni-gun/b.jpg')).toBe('b');
    for (const locale of ['pl', 'tr'] as const) {
      const moved = files.get(path(locale, 'yeni-gun')) ?? '';
      expect(moved).toContain('formerSlugs:\n  - gun\n');
      expect(moved).toContain('cover: ../../media/stories/yeni-gun/a.jpg');
      expect(moved).toContain('](../../media/stories/yeni-gun/b.jpg)');
    }
    expect(log.filter((line) => !line.startsWith('read'))).toEqual([
      'content: rename to yeni-gun: stories/gun (pl tr) +2',
      'content: delete old stories/gun (pl tr)',
    ]);
  });

  it('can have its first address back, and keeps every one that it had', async () => {
    await changes.rename(place, 'b');
    await changes.rename({ ...place, slug: 'b' }, 'c');
    expect(files.get(path('tr', 'c'))).toContain('formerSlugs:\n  - gun\n  - b\n');
    await changes.rename({ ...place, slug: 'c' }, 'gun');
    expect(files.get(path('tr'))).toContain('formerSlugs:\n  - b\n  - c\n');
  });

  it('stays the same event to calendars, however often its address changes', async () => {
    const event = { collection: 'events', slug: 'horos' } as const;
    const of = (slug: string) => files.get(`content/events/el/${slug}.md`);
    files.set('content/events/el/horos.md', '---\ntitle: A\nsummary: B\noriginal: el\n---\n');
    await changes.rename(event, 'b');
    expect(of('b')).toContain('\nuid: horos@partner-towns.siegburg\n');
    await changes.rename({ ...event, slug: 'b' }, 'c');
    expect(of('c')).toContain('\nuid: horos@partner-towns.siegburg\n');
    expect(of('c')).not.toContain('sequence');
    await changes.rename(place, 'c');
    expect(files.get(path('tr', 'c'))).not.toContain('uid');
  });

  it('does not take an address that another one has or had', async () => {
    files.set(path('fr', 'autre'), text('Autre', 'formerSlugs:\n  - jadis\n'));
    expect(await changes.rename(place, 'autre')).toBe('taken');
    expect(await changes.rename(place, 'jadis')).toBe('taken');
    expect(files.has(path('tr'))).toBe(true);
  });

  it('leaves its former address to nobody else', async () => {
    await changes.rename(place, 'c');
    expect(await changes.isTaken(place)).toBe(true);
    expect(await changes.isTaken({ ...place, slug: 'c' })).toBe(true);
    expect(await changes.isTaken({ ...place, slug: 'd' })).toBe(false);
  });

  it('leaves pictures that somebody else shows where they are', async () => {
    files.set(path('fr', 'autre'), '---\ntitle: A\n---\n\n![x](../../media/stories/gun/b.jpg)\n');
    await changes.rename(place, 'c');
    expect(files.has('content/media/stories/gun/b.jpg')).toBe(true);
    expect(files.has('content/media/stories/gun/a.jpg')).toBe(false);
  });

  it('leaves pictures that an entry of the same name in another collection shows', async () => {
    const shows = '---\ntitle: A\n---\n\n![x](../../media/stories/gun/b.jpg)\n';
    files.set('content/events/fr/gun.md', shows);
    await changes.rename(place, 'c');
    expect(files.has('content/media/stories/gun/b.jpg')).toBe(true);
    expect(files.has('content/media/stories/gun/a.jpg')).toBe(false);
  });

  it('takes its films along, and the files beside them', async () => {
    const film = '::video{src="/media/stories/gun/f.mp4" title="F" captions="tr"}';
    files.set(path('tr'), `${text('Gün')}\n${film}\n`);
    files.set('public/media/stories/gun/f.mp4', 'f').set('public/media/stories/gun/f.tr.vtt', 'v');
    await changes.rename(place, 'c');
    expect(files.get(path('tr', 'c'))).toContain(film.replace('/gun/', '/c/'));
    expect([...files.keys()].filter((name) => name.startsWith('public/')).toSorted()).toEqual([
      'public/media/stories/c/f.mp4',
      'public/media/stories/c/f.tr.vtt',
    ]);
  });

  it('does not come back to the site with a film of which nothing can be read', async () => {
    files.set(path('tr'), `${text('Gün')}\n::video{src="https://a.example" title="F"}\n`);
    await changes.setDrafts(place, ['pl', 'tr']);
    expect(await changes.setDrafts(place, [])).toEqual(['tr']);
    expect(files.get(path('tr'))).toContain('draft: true');
    expect(files.get(path('pl'))).not.toContain('draft');
  });

  it('goes off the site in every language, and back', async () => {
    await changes.setDrafts(place, ['pl', 'tr']);
    for (const locale of ['pl', 'tr'] as const)
      expect(files.get(path(locale))).toContain('draft: true');
    expect(await changes.setDrafts(place, ['pl'])).toEqual([]);
    expect(files.get(path('tr'))).not.toContain('draft');
    expect(files.get(path('pl'))).toContain('draft: true');
    expect(log.filter((line) => !line.startsWith('read'))).toEqual([
      'content: unpublish stories/gun (pl tr)',
      'content: publish stories/gun (pl tr)',
    ]);
  });

  it('loses a translation, but not its original while translations live', async () => {
    await expect(changes.deleteVersion(place, 'tr')).rejects.toThrow('tr has pl');
    expect(files.has(path('tr'))).toBe(true);
    await changes.deleteVersion(place, 'pl');
    expect(files.has(path('pl'))).toBe(false);
  });

  it('loses its original once another version has been made the first', async () => {
    files.set(path('pl'), text('Dzień').replace('2026-11-23', '2020-01-01'));
    await changes.makeOriginal(place, 'pl');
    expect(files.get(path('pl'))).toMatch(/date: 2026-11-23[^]*original: pl/);
    await changes.deleteVersion(place, 'tr');
    expect([...files.keys()].filter((name) => name.endsWith('.md'))).toEqual([path('pl')]);
  });
});

it('knows addresses that are not for volunteers to change or take', () => {
  expect(hasFixedAddress({ collection: 'places', slug: 'guarda' })).toBe(true);
  expect(hasFixedAddress({ collection: 'pages', slug: 'imprint' })).toBe(true);
  expect(hasFixedAddress({ collection: 'pages', slug: 'ours' })).toBe(false);
  expect(isReserved('events', 'event')).toBe(true);
  expect(isReserved('pages', 'termine')).toBe(true);
  expect(isReserved('events', 'calendar')).toBe(true);
  expect(isReserved('stories', 'calendar')).toBe(false);
});
