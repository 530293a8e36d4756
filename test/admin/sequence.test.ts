import { describe, expect, it } from 'vitest';
import { readEntryFile, type EntryFile } from '../../admin/entries/entry-file.ts';
import { withSequence } from '../../admin/entries/sequence.ts';
import { weightyFields } from '../../src/domain/content/event.ts';
import { type Locale } from '../../src/domain/locale.ts';

const stored: EntryFile = readEntryFile(`---
title: Χορός
summary: Σ
start: 2027-05-08T18:30
end: 2027-05-08T20:00
timeZone: Europe/Athens
repeat: FREQ=MONTHLY;BYDAY=2SA
exceptions:
  - day: 2027-07-10
status: scheduled
places: [orestiada]
venue: Πλατεία
online: https://a.example
sequence: 4
original: el
---
`);
const versions = (el: object, more: Partial<Record<Locale, object>> = {}) =>
  new Map(
    // Object.entries forgets that the keys are locales.
    (Object.entries({ el, ...more }) as [Locale, object][]).map(([locale, data]) => [
      locale,
      { data: { ...stored.data, ...data }, body: '' },
    ]),
  );
const before = versions({}, { tr: { venue: 'Meydan' } });
const sequenceOf = (files: ReadonlyMap<Locale, EntryFile>) =>
  [...withSequence('events', files, before).values()].map(({ data }) => data['sequence']);

const weighty: Record<(typeof weightyFields)[number], unknown> = {
  allDay: true,
  start: '2027-06-12T18:30',
  end: '2027-05-08T21:00',
  timeZone: 'Europe/Istanbul',
  repeat: 'FREQ=MONTHLY',
  exceptions: [],
  status: 'cancelled',
  places: ['selcuk'],
  venue: 'Σχολείο',
  online: undefined,
};

describe('the sequence of an event', () => {
  it.each(Object.entries(weighty))('rises by one in every language with %s', (name, value) => {
    const now = versions({ [name]: value }, { tr: { venue: 'Meydan' } });
    expect(sequenceOf(now)).toEqual([5, 5]);
  });

  it('is asked of every field that calendars must tell anew', () => {
    expect(Object.keys(weighty)).toEqual([...weightyFields]);
  });

  it.each([
    ['nothing', {}],
    ['words', { title: 'Χοροί', summary: 'Τ', audience: 'Όλοι', revised: '2027-01-01' }],
    [
      'what is only written in another way',
      { exceptions: [{ day: '2027-07-10' }, {}], allDay: false },
    ],
    ['tags and sources', { themes: ['T2'], sources: [{ title: 'A', read: '2027-01-01' }] }],
  ])('stays with a change of %s', (_, change) => {
    expect(sequenceOf(versions(change, { tr: { venue: 'Meydan' } }))).toEqual([4, 4]);
  });

  it('stays when a language is added or left out, and is the same in a new one', () => {
    expect(sequenceOf(versions({}))).toEqual([4]);
    const more = versions({}, { tr: { venue: 'Meydan' }, pl: { venue: 'Rynek' } });
    expect(sequenceOf(more)).toEqual([4, 4, 4]);
  });

  it('rises once, however often a draft is saved before it is published', () => {
    const draft = versions({ status: 'cancelled', sequence: 5 });
    expect(sequenceOf(draft)).toEqual([5]);
    expect(sequenceOf(versions({ sequence: 5 }))).toEqual([4]);
  });

  it('begins to count at the first change', () => {
    const unsaid = versions({ sequence: undefined });
    const first = withSequence('events', versions({ status: 'postponed' }), unsaid);
    expect(first.get('el')?.data['sequence']).toBe(1);
    const same = withSequence('events', unsaid, unsaid);
    expect(same.get('el')?.data['sequence']).toBeUndefined();
  });

  it('is not counted for a new event, nor for anything else', () => {
    const files = versions({ sequence: undefined });
    expect(withSequence('events', files, new Map())).toBe(files);
    expect(withSequence('stories', files, before)).toBe(files);
  });
});
