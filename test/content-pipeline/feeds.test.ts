import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atomOf,
  jsonFeedOf,
  stableId,
  type Feed,
  type FeedItem,
} from '../../src/content-pipeline/feeds.ts';
import { proseOf } from '../../src/content-pipeline/prose.ts';
import { type Story } from '../../src/domain/content/story.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { atomFaults, childrenOf, jsonFeedFaults, parseXml, type JsonFeed } from './feed-rules.ts';

const site = 'https://portal.example';
const text = `<p>Ein Text mit <a href="${site}/de/orte/guarda/">Guarda</a> &amp; mehr als vierzig Zeichen.</p>`;

const story = (change: Partial<Story> = {}): Story => ({
  title: 'Reise & Rückkehr <1>',
  summary: 'Eine "kurze" Reise.',
  date: '2026-03-04',
  authors: [{ role: 'guest', name: 'A. B.' }],
  places: ['guarda'],
  themes: ['T1'],
  levels: [],
  sources: [],
  draft: false,
  formerSlugs: [],
  original: 'de',
  ...change,
});

const item = (slug: string, change: Partial<Story> = {}, locale: Locale = 'de'): FeedItem => ({
  story: {
    slug,
    locale,
    data: story(change),
    source: undefined,
    original: 'de',
    isFallback: false,
    outdatedSince: undefined,
  },
  page: `${site}/de/geschichten/${slug}/`,
  html: text,
  authors: ['A. B.'],
  tags: ['Schulen & Bildung'],
});

const feed = (...items: FeedItem[]): Feed => ({
  locale: 'de',
  title: 'Geschichten – Siegburg & Freunde',
  description: 'Blog und Vlog.',
  author: 'Siegburg und Freunde',
  page: `${site}/de/geschichten/`,
  atom: `${site}/de/geschichten/feed.xml`,
  json: `${site}/de/geschichten/feed.json`,
  about: 'stories/de',
  items,
});

describe('a feed', () => {
  it.each([
    ['without a story', feed()],
    ['with one', feed(item('reise'))],
    [
      'with several in their languages',
      feed(item('reise'), item('reise', {}, 'el'), item('fest', {}, 'pt')),
    ],
  ])('%s is what the rules ask for', (_, one) => {
    expect(atomFaults(atomOf(one))).toEqual([]);
    expect(jsonFeedFaults(jsonFeedOf(one))).toEqual([]);
  });

  it('gives texts back as they were written, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (typed) => {
        const title = `x${typed.replaceAll(/[^\P{C}\n]/gu, '')}`;
        const [entry] = childrenOf(parseXml(atomOf(feed(item('reise', { title })))), 'entry');
        expect(childrenOf(entry!, 'title')[0]?.text).toBe(title);
        expect(childrenOf(entry!, 'content')[0]?.text).toBe(text);
      }),
    );
  });

  it('is dated by its entries: the revision, else the day', () => {
    const dated = atomOf(
      feed(item('alt'), item('neu', { date: '2026-02-01', revised: '2026-05-06' })),
    );
    const root = parseXml(dated);
    expect(childrenOf(root, 'updated')[0]?.text).toBe('2026-05-06T00:00:00Z');
    expect(
      childrenOf(root, 'entry').map((entry) => childrenOf(entry, 'published')[0]?.text),
    ).toEqual(['2026-03-04T00:00:00Z', '2026-02-01T00:00:00Z']);
    expect(atomOf(feed(item('alt')))).toBe(atomOf(feed(item('alt'))));
  });

  it('names the language of each text and is told in the reader’s', () => {
    const both = feed(item('reise', {}, 'pt'), item('fest'));
    const root = parseXml(atomOf(both));
    expect(root.attributes['xml:lang']).toBe('de');
    expect(childrenOf(root, 'entry').map(({ attributes }) => attributes['xml:lang'])).toEqual([
      'pt-PT',
      'de',
    ]);
    const { items } = JSON.parse(jsonFeedOf(both)) as JsonFeed;
    expect(items?.map(({ language }) => language)).toEqual(['pt-PT', 'de']);
  });
});

describe('an id', () => {
  it('is the same for ever: this one must never change', () => {
    expect(stableId('stories/reise/de')).toBe('urn:uuid:52b441d3-72d8-5e27-b93b-8b66af5c5711');
  });

  it('is the text’s, not the address’s', () => {
    const idOf = (one: Feed) =>
      childrenOf(childrenOf(parseXml(atomOf(one)), 'entry')[0]!, 'id')[0]?.text;
    const here = item('reise');
    expect(idOf(feed({ ...here, page: 'https://elsewhere.example/x/' }))).toBe(idOf(feed(here)));
    expect(idOf(feed(item('reise', {}, 'fr')))).not.toBe(idOf(feed(here)));
  });
});

describe('the text of a page', () => {
  const page = new URL(`${site}/de/geschichten/reise/`);

  it.each([
    ['<div class="prose"><p>a</p></div><div>b</div>', '<p>a</p>'],
    ['<div class="prose" lang="pt-PT"><div><div>a</div></div>b</div>c', '<div><div>a</div></div>b'],
    ['<div class="prose"><a href="/de/">a</a></div>', `<a href="${site}/de/">a</a>`],
    ['<div class="prose"><a href="#oben">a</a></div>', `<a href="${page.href}#oben">a</a>`],
    [
      '<div class="prose"><a href="/?a=1&amp;b=2">a</a></div>',
      `<a href="${site}/?a=1&amp;b=2">a</a>`,
    ],
    [
      '<div class="prose"><a href="mailto:a@b.example">a</a></div>',
      '<a href="mailto:a@b.example">a</a>',
    ],
    ['<div class="prose"><img alt="x" src="/a.png"></div>', `<img alt="x" src="${site}/a.png">`],
    [
      '<div class="prose"><source srcset="/a.avif 400w, /b.avif 800w"></div>',
      `<source srcset="${site}/a.avif 400w, ${site}/b.avif 800w">`,
    ],
    ['<div class="prose">a<script src="/x.js"></script></div>', 'a'],
  ])('of %s is %s', (html, prose) => {
    expect(proseOf(html, page)).toBe(prose);
  });

  it('has whole addresses wherever they stand in a tag, and leaves alone what is none', () => {
    const film = '<video src="/media/a.mp4" controls poster="/media/a.jpg"></video>';
    expect(proseOf(`<div class="prose">${film}</div>`, page)).toBe(
      `<video src="${page.origin}/media/a.mp4" controls poster="${page.origin}/media/a.jpg"></video>`,
    );
    const half = '<a href="https://">a</a>';
    expect(proseOf(`<div class="prose">${half}</div>`, page)).toBe(half);
  });

  it('is none where the page has none or is cut off', () => {
    expect(proseOf('<p>a</p>', page)).toBeUndefined();
    expect(proseOf('<div class="prose"><p>a</p>', page)).toBeUndefined();
  });
});
