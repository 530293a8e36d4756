import { describe, expect, it } from 'vitest';
import {
  eventThing,
  inScript,
  placeThing,
  storyThing,
} from '../../src/content-pipeline/structured-data.ts';
import { type Event } from '../../src/domain/content/event.ts';
import { type PlaceProfile } from '../../src/domain/content/place.ts';
import { type Story } from '../../src/domain/content/story.ts';
import { showsFilm } from '../../src/domain/content/video.ts';
import { placeIds, placeOf } from '../../src/domain/places.ts';
import { documentFaults, rules, thingFaults } from './structured-data-rules.ts';

const where = { locale: 'fr', site: 'https://portal.example' } as const;

const event = (change: Partial<Event> = {}) => ({
  slug: 'fest',
  locale: 'de' as const,
  data: {
    title: 'Fest',
    summary: 'Ein Fest.',
    allDay: false,
    start: '2026-05-31T19:30',
    timeZone: 'Europe/Berlin',
    exceptions: [],
    status: 'scheduled',
    places: ['siegburg'],
    spoken: [],
    themes: [],
    levels: [],
    sources: [],
    draft: false,
    formerSlugs: [],
    original: 'de',
    ...change,
  } satisfies Event,
});

const story = (change: Partial<Story> = {}) => ({
  slug: 'reise',
  locale: 'de' as const,
  data: {
    title: 'Reise',
    summary: 'Eine Reise.',
    date: '2026-03-04',
    authors: [{ role: 'portal-team' }],
    places: ['guarda'],
    themes: [],
    levels: [],
    sources: [],
    draft: false,
    formerSlugs: [],
    original: 'de',
    ...change,
  } satisfies Story,
});

describe('an event', () => {
  it.each<[string, Partial<Event>]>([
    ['in the evening', { end: '2026-05-31T22:00' }],
    ['all day', { allDay: true, start: '2026-05-31', end: '2026-06-02' }],
    ['online', { online: 'https://meet.example/fest' }],
    ['online and at a place', { online: 'https://meet.example/fest', venue: 'Rathaus' }],
    ['in two languages', { spoken: ['de', 'uk'] }],
    ['every year', { allDay: true, start: '2026-05-31', repeat: 'FREQ=YEARLY' }],
    [
      'every other week',
      { repeat: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4', exceptions: [{ day: '2026-06-14' }] },
    ],
  ])('%s is described by the rules', (_, change) => {
    expect(documentFaults(eventThing(event(change), where))).toEqual([]);
  });

  it.each([
    ['Europe/Berlin', '2026-05-31T19:30', '2026-05-31T19:30+02:00'],
    ['Europe/Berlin', '2026-12-31T19:30', '2026-12-31T19:30+01:00'],
    ['Europe/Istanbul', '2026-12-31T19:30', '2026-12-31T19:30+03:00'],
    ['Europe/Lisbon', '2026-12-31T19:30', '2026-12-31T19:30+00:00'],
  ] as const)('in %s at %s begins at %s', (timeZone, start, said) => {
    expect(eventThing(event({ timeZone, start }), where)['startDate']).toBe(said);
  });

  it.each([
    ['scheduled', 'EventScheduled'],
    ['rescheduled', 'EventRescheduled'],
    ['postponed', 'EventPostponed'],
    ['cancelled', 'EventCancelled'],
  ] as const)('that is %s says so', (status, said) => {
    expect(eventThing(event({ status }), where)['eventStatus']).toBe(`https://schema.org/${said}`);
  });

  it('that returns says how often, in which zone and when not', () => {
    const change = { repeat: 'FREQ=WEEKLY;COUNT=4', exceptions: [{ day: '2026-06-14' }] };
    expect(eventThing(event(change), where)['eventSchedule']).toMatchObject({
      repeatFrequency: 'P1W',
      byDay: ['SU'],
      startDate: '2026-05-31',
      endDate: '2026-06-21',
      exceptDate: ['2026-06-14'],
      scheduleTimezone: 'Europe/Berlin',
    });
  });
});

describe('a story', () => {
  it.each<[string, Partial<Story>]>([
    ['of the portal team', {}],
    ['of somebody with a name', { authors: [{ name: 'A. B.', role: 'volunteer' }] }],
    [
      'of a pupil without a name and a school',
      { authors: [{ role: 'pupil' }, { role: 'school' }] },
    ],
  ])('%s is described by the rules', (_, change) => {
    expect(documentFaults(storyThing(story(change), 'Text.', where))).toEqual([]);
  });

  it('shows no film where it only tells how one is written', () => {
    const text = '```\n::video{src=https://vimeo.com/123 title=x}\n```';
    expect(storyThing(story(), text, where)['video']).toBeUndefined();
    expect(showsFilm(text)).toBe(false);
  });

  it('is in the language of its text, at the address in the reader’s', () => {
    const thing = storyThing(story(), '', where);
    expect(thing['inLanguage']).toBe('de');
    expect(thing['mainEntityOfPage']).toBe('https://portal.example/fr/recits/reise/');
    expect(thing['dateModified']).toBe('2026-03-04');
    expect(storyThing(story({ revised: '2026-04-05' }), '', where)['dateModified']).toBe(
      '2026-04-05',
    );
  });

  it.each([
    [
      'our own',
      '::video{src="/media/fest/film.mp4" title="Das Fest" poster="/media/fest/film.jpg" length="1:05"}',
      {
        contentUrl: 'https://portal.example/media/fest/film.mp4',
        thumbnailUrl: 'https://portal.example/media/fest/film.jpg',
        duration: 'PT1M5S',
      },
    ],
    [
      'from elsewhere',
      '::video{src=https://vimeo.com/123 title="Ein Film"}',
      { name: 'Ein Film', thumbnailUrl: 'https://portal.example/share/de/stories/reise.png' },
    ],
  ])('with a film, %s, describes it', (_, block, film) => {
    const thing = storyThing(story(), `Davor.\n\n${block}\n\nDanach.`, where);
    expect(documentFaults(thing)).toEqual([]);
    expect(thing['video']).toMatchObject([film]);
  });

  it('without a film says nothing of one', () => {
    expect(storyThing(story(), 'Mit ::video im Satz.', where)).not.toHaveProperty('video');
  });

  it('cannot end the script that it stands in', () => {
    const text = inScript(storyThing(story({ title: '</script><b>' }), '', where));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ headline: '</script><b>' });
  });
});

it.each(placeIds)('%s is described by the rules, or not at all where it is no town', (id) => {
  const data: PlaceProfile = {
    place: id,
    title: 'Ort',
    summary: 'Ein Ort.',
    facts: [],
    sources: [],
    draft: false,
    original: 'de',
  };
  const thing = placeThing({ slug: placeOf(id).slug, locale: 'de', data }, where);
  expect(thing === undefined).toBe(placeOf(id).kind === 'sponsorship');
  if (thing) expect(documentFaults(thing)).toEqual([]);
});

describe('the validator', () => {
  const good = eventThing(event(), where);

  it.each([
    ['without a name', { ...good, name: undefined }, /name is missing .*google/],
    ['with an empty list of places', { ...good, location: [] }, /location is missing/],
    [
      'with a time without its offset',
      { ...good, startDate: '2026-05-31T19:30' },
      /startDate: cannot be/,
    ],
    ['with a status of its own', { ...good, eventStatus: 'cancelled' }, /eventStatus: cannot be/],
    ['with a property nobody knows', { ...good, colour: 'red' }, /colour: not a property/],
    [
      'at a person',
      { ...good, location: [{ '@type': 'Person', name: 'A' }] },
      /cannot be a Person/,
    ],
    [
      'at a place without an address',
      { ...good, location: [{ '@type': 'Place', name: 'A' }] },
      /Event\.location: address is missing/,
    ],
    ['of an unknown type', { ...good, '@type': 'Party' }, /no rules/],
  ])('names an event %s', (_, thing, fault) => {
    expect(thingFaults(thing).join('\n')).toMatch(fault);
  });

  it('has an address for each of its rules, and knows each required property', () => {
    for (const { source, required, properties } of Object.values(rules)) {
      expect(source).toMatch(/^https:\/\/schema\.org\//);
      for (const name of required) expect(properties).toHaveProperty(name);
    }
  });
});
