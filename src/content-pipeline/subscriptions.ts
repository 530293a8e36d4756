// All that can be followed: which feeds and calendars there are, and their files beside the built pages.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  entryAddress,
  eventFileAddress,
  feedAddress,
  listAddress,
  roomAddress,
  type FeedFacet,
} from '../domain/addresses.ts';
import { readingIn } from '../domain/content/language-versions.ts';
import { locales, type Locale } from '../domain/locale.ts';
import { placeName } from '../domain/places.ts';
import { strategyWordingIn } from '../domain/strategy/wording/wording.ts';
import { translatorFor } from '../i18n/translator.ts';
import { calendarOf, type EventReading } from './calendar.ts';
import { type ContentFile } from './content-files.ts';
import { belongsTo, feedFacets, feedTitle } from './feed-facets.ts';
import { atomOf, jsonFeedOf, type FeedItem } from './feeds.ts';
import { proseOf } from './prose.ts';
import { publishedEntries, type FileReading } from './published-entries.ts';

/** A feed is for what is new; older stories stand on the site. */
const most = 50;

/** An address and what stands there. */
export type Written = readonly [address: string, text: string];

/** The HTML of the page at an address. */
type PageAt = (address: string) => string;

export interface Subscriptions {
  readonly calendars: readonly Written[];
  /** With the texts of the built pages. */
  readonly feeds: (pageAt: PageAt) => Iterable<Written>;
}

/** All that needs no page is done at once; `site` is `https://…`, the site itself. */
export function subscriptionsOf(files: readonly ContentFile[], site: string): Subscriptions {
  const events = publishedEntries(files, 'events');
  const stories = publishedEntries(files, 'stories');
  const newestFirst = locales.map((locale) => ({
    locale,
    stories: stories
      .map((entry) => readingIn(entry, locale))
      .toSorted((a, b) => b.data.date.localeCompare(a.data.date) || a.slug.localeCompare(b.slug)),
  }));
  return {
    calendars: locales.flatMap((locale) => [
      ...calendars(
        events
          .map((entry) => readingIn(entry, locale))
          .toSorted(
            (a, b) => a.data.start.localeCompare(b.data.start) || a.slug.localeCompare(b.slug),
          ),
        { locale, site },
      ),
    ]),
    *feeds(pageAt) {
      for (const { locale, stories } of newestFirst)
        yield* storyFeeds(stories, { locale, site, pageAt });
    },
  };
}

/** Where one reads what a feed tells of: its list, or the whole where there is no such list yet. */
const pageOf = (
  room: 'stories' | 'events',
  locale: Locale,
  facet: FeedFacet | undefined,
  isEmpty: boolean,
) => (facet && !isEmpty ? listAddress(room, { facet }, locale) : roomAddress(room, locale));

function* storyFeeds(
  newestFirst: readonly FileReading<'stories'>[],
  {
    locale,
    site,
    pageAt,
  }: { readonly locale: Locale; readonly site: string; readonly pageAt: PageAt },
): Generator<Written> {
  const t = translatorFor(locale);
  const whole = (address: string) => new URL(address, site).href;
  const made = new Map<string, FeedItem>();
  const itemOf = (story: FileReading<'stories'>): FeedItem => {
    const known = made.get(story.slug);
    if (known) return known;
    const { data, locale: text } = story;
    const address = entryAddress('stories', story.slug, locale);
    const tell = translatorFor(text);
    const wording = strategyWordingIn(locale).wording.themes;
    const item = {
      story,
      page: whole(address),
      html: proseOf(pageAt(address), new URL(whole(address))) ?? '',
      authors: data.authors.map(({ name, role }) => name ?? tell(`story.role.${role}`)),
      tags: [
        ...data.themes.map((theme) => wording[theme].name),
        ...data.places.map((id) => placeName(id, locale).text),
      ],
    };
    made.set(story.slug, item);
    return item;
  };
  for (const facet of feedFacets) {
    const items = newestFirst.filter(belongsTo(facet)).slice(0, most).map(itemOf);
    const [atom, json] = (['atom', 'json'] as const).map((kind) =>
      feedAddress(kind, locale, facet),
    ) as [string, string];
    const feed = {
      locale,
      title: feedTitle('stories', locale, facet),
      description: t('stories.lead'),
      author: t('site.name'),
      page: whole(pageOf('stories', locale, facet, items.length === 0)),
      atom: whole(atom),
      json: whole(json),
      about: ['stories', locale, facet?.by, facet?.value].filter(Boolean).join('/'),
      items,
    };
    yield [atom, atomOf(feed)];
    yield [json, jsonFeedOf(feed)];
  }
}

function* calendars(
  events: readonly EventReading[],
  { locale, site }: { readonly locale: Locale; readonly site: string },
): Generator<Written> {
  const whole = (address: string) => new URL(address, site).href;
  for (const event of events)
    yield [eventFileAddress(event.slug, locale), calendarOf([event], { locale, site })];
  for (const facet of feedFacets) {
    const own = events.filter(belongsTo(facet));
    const address = feedAddress('calendar', locale, facet);
    const feed = {
      name: feedTitle('events', locale, facet),
      address: whole(address),
      page: whole(pageOf('events', locale, facet, own.length === 0)),
    };
    yield [address, calendarOf(own, { locale, site, feed })];
  }
}

/** Writes the files into the built site, whose pages it reads. */
export function writeSubscriptions(outDir: string, { calendars, feeds }: Subscriptions): void {
  const pageAt = (address: string) => {
    const file = path.join(outDir, address, 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const write = ([address, text]: Written) => {
    const file = path.join(outDir, address);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const written of calendars) write(written);
  for (const written of feeds(pageAt)) write(written);
}
