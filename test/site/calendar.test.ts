import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { entryAddress, eventFileAddress, feedAddress } from '../../src/domain/addresses.ts';
import { feedFacets } from '../../src/content-pipeline/feed-facets.ts';
import { readContent } from '../../src/content-pipeline/content-files.ts';
import { publishedEntries } from '../../src/content-pipeline/published-entries.ts';
import { readingIn } from '../../src/domain/content/language-versions.ts';
import { locales, tagOf } from '../../src/domain/locale.ts';
import { calendarFaults } from '../content-pipeline/calendar-rules.ts';
import { attributes, files, read } from './built-site.ts';

const file = (address: string) => read(address.slice(1));
const events = publishedEntries((await readContent()).files, 'events');
const calendars = files().filter((name) => name.endsWith('.ics'));
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

it('there is a file for each event and a feed for each language, place and theme', () => {
  const wanted = locales.flatMap((locale) => [
    ...events.map(({ slug }) => eventFileAddress(slug, locale)),
    ...feedFacets.map((facet) => feedAddress('calendar', locale, facet)),
  ]);
  expect(calendars.map((name) => `/${name}`)).toEqual(wanted.toSorted());
});

it.each(calendars)('%s keeps the rules of RFC 5545', (name) => {
  expect(calendarFaults(read(name))).toEqual([]);
});

describe.each(locales)('in %s', (locale) => {
  const feed = eventsIn(file(feedAddress('calendar', locale)));

  it('the feed holds every event, in the language of its text, with the way back to its page', () => {
    expect(feed.map(({ uid }) => uid).toSorted()).toEqual(
      events.map(({ slug }) => `${slug}@partner-towns.siegburg`).toSorted(),
    );
    for (const entry of events) {
      const { data, locale: text } = readingIn(entry, locale);
      const found = feed.find(({ uid }) => uid.startsWith(`${entry.slug}@`))!;
      expect(found.summary).toBe(data.title);
      expect(found.component.getFirstProperty('summary')?.getParameter('language')).toBe(
        tagOf(text),
      );
      expect(String(found.component.getFirstPropertyValue('url') as unknown)).toMatch(
        new RegExp(`${entryAddress('events', entry.slug, locale)}$`),
      );
      expect(found.startDate.toString()).toBe(data.start);
    }
  });

  it('an event has the same uid in its file, in every feed and in every language', () => {
    for (const { slug } of events) {
      const [alone, ...others] = eventsIn(file(eventFileAddress(slug, locale)));
      expect(others).toEqual([]);
      expect(alone?.uid).toBe(`${slug}@partner-towns.siegburg`);
    }
  });

  it('a place’s feed holds the events of the place', () => {
    const facet = { by: 'place', value: 'guarda' } as const;
    const here = events.filter((entry) => readingIn(entry, locale).data.places.includes('guarda'));
    expect(
      eventsIn(file(feedAddress('calendar', locale, facet)))
        .map(({ uid }) => uid)
        .toSorted(),
    ).toEqual(here.map(({ slug }) => `${slug}@partner-towns.siegburg`).toSorted());
  });

  it('an event’s page offers its file', () => {
    for (const { slug } of events) {
      const html = file(`${entryAddress('events', slug, locale)}index.html`);
      expect(attributes(html, /^<a\s[^>]*\sdownload/, 'href')).toEqual([
        eventFileAddress(slug, locale),
      ]);
    }
  });
});
