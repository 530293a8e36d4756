// How long the feeds and calendars of a large portal take, how much memory, and how large they get.
import { performance } from 'node:perf_hooks';
import { entryAddress } from '../domain/addresses.ts';
import { type Story } from '../domain/content/story.ts';
import { themes } from '../domain/content/strategy-tags.ts';
import { locales } from '../domain/locale.ts';
import { placeIds } from '../domain/places.ts';
import { type ContentFile } from '../content-pipeline/content-files.ts';
import { subscriptionsOf, type Written } from '../content-pipeline/subscriptions.ts';
import { syntheticEvent } from './synthetic-events.ts';
import { syntheticStories } from './synthetic-stories.ts';

export interface FeedFigures {
  readonly files: number;
  readonly megabytes: number;
  readonly seconds: number;
  /** Of the heap at its largest, beyond what the entries themselves take. */
  readonly heapMegabytes: number;
}

function syntheticContent(events: number, stories: number) {
  const files: ContentFile[] = [];
  const pages = new Map<string, string>();
  for (let index = 0; index < events; index++)
    for (const locale of locales) {
      const slug = `event-${index}`;
      const data = syntheticEvent(index);
      files.push({ collection: 'events', locale, slug, path: '', data, body: '' });
    }
  let index = 0;
  for (const { locale, slug, title, body } of syntheticStories(stories)) {
    const count = Math.floor(index++ / locales.length);
    const data: Story = {
      title,
      summary: title,
      date: `2026-01-${String(1 + (count % 28)).padStart(2, '0')}`,
      authors: [{ role: 'portal-team' }],
      places: [placeIds[count % placeIds.length]!],
      themes: [themes[count % themes.length]!],
      levels: [],
      sources: [],
      draft: false,
      formerSlugs: [],
      original: locales[count % locales.length]!,
    };
    files.push({ collection: 'stories', locale, slug, path: '', data, body: '' });
    const paragraphs = body.split('\n\n').map((text) => `<p>${text}</p>`);
    const html = `<!doctype html><main><div class="prose">${paragraphs.join('\n')}</div></main>`;
    pages.set(entryAddress('stories', slug, locale), html);
  }
  return { files, pageAt: (address: string) => pages.get(address) ?? '' };
}

/** All files of all feeds, made but not written. */
export function benchFeeds({ events = 1000, stories = 2000 } = {}): FeedFigures {
  const { files: written, pageAt } = syntheticContent(events, stories);
  const heap = () => process.memoryUsage().heapUsed / 1e6;
  const before = heap();
  const began = performance.now();
  let [files, bytes, most] = [0, 0, 0];
  const { calendars, feeds } = subscriptionsOf(written, 'https://portal.example');
  const count = ([, text]: Written) => {
    files++;
    bytes += Buffer.byteLength(text);
    if (files % 100 === 0) most = Math.max(most, heap() - before);
  };
  calendars.forEach(count);
  for (const feed of feeds(pageAt)) count(feed);
  return {
    files,
    megabytes: bytes / 1e6,
    seconds: (performance.now() - began) / 1000,
    heapMegabytes: Math.max(0, most),
  };
}
