import { describe, expect, it } from 'vitest';
import { type EntryFile } from '../../admin/entries/entry-file.ts';
import { faultsOf, type Fault } from '../../admin/entries/faults.ts';
import { messageOf } from '../../admin/messages.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { wordings } from './wordings.ts';

const shared = { date: '2026-11-23', places: ['selcuk'], authors: [{ role: 'club' }] };
const complete: EntryFile = { data: { ...shared, title: 'Gün', summary: 'Kısa' }, body: 'Metin' };

const story = (files: Partial<Record<Locale, EntryFile>>, loaded = {}) =>
  faultsOf('stories', asVersions(files), 'tr', asVersions(loaded));
// Object.entries forgets that the keys are locales.
const asVersions = (files: object) => new Map(Object.entries(files) as [Locale, EntryFile][]);
const withData = (data: object, body = complete.body): EntryFile => ({
  data: { ...complete.data, ...data },
  body,
});

describe('a story can be saved', () => {
  it('when it is complete in one language, whatever the others hold', () => {
    expect(story({ tr: complete, de: { data: { ...shared, draft: true }, body: ' ' } })).toEqual(
      [],
    );
  });

  it('when something is wrong only in a language in which nothing has been changed', () => {
    const faulty = withData({ title: '' });
    expect(story({ tr: complete, de: faulty }, { de: faulty })).toEqual([]);
    expect(story({ tr: complete, de: faulty }, { de: complete })).not.toEqual([]);
  });
});

describe.each<[string, object, string | undefined, Fault[]]>([
  [
    'without a summary',
    { summary: '' },
    undefined,
    [{ what: 'missing', field: 'summary', locale: 'tr' }],
  ],
  ['without a text', {}, '', [{ what: 'missing', field: 'body', locale: 'tr' }]],
  ['without a place', { places: [] }, undefined, [{ what: 'missing', field: 'places' }]],
  [
    'without anybody who wrote it',
    { authors: [{}] },
    undefined,
    [{ what: 'missing', field: 'authors' }],
  ],
  [
    'by somebody without a role',
    { authors: [{ name: 'A' }] },
    undefined,
    [{ what: 'missing', field: 'authors.role', index: 0 }],
  ],
  [
    'with a title that is too long',
    { title: 'x'.repeat(91) },
    undefined,
    [{ what: 'too-long', field: 'title', max: 90, locale: 'tr' }],
  ],
  [
    'with a source that is no address',
    { sources: [{ title: 'A', read: '2026-01-01', link: 'siegburg.de' }] },
    undefined,
    [{ what: 'not-an-address', field: 'sources.link', index: 0 }],
  ],
  [
    'with a picture of which nothing is said',
    { cover: 'a.jpg' },
    undefined,
    [
      { what: 'missing', field: 'coverCredit' },
      { what: 'missing', field: 'coverPeople' },
      { what: 'missing', field: 'coverAlt', locale: 'tr' },
    ],
  ],
  [
    'with a picture in the text that nobody has described',
    {},
    'A ![](a.jpg)',
    [
      { what: 'missing', field: 'pictureCredit' },
      { what: 'missing', field: 'picturePeople' },
      { what: 'undescribed', locale: 'tr' },
    ],
  ],
  [
    'with pictures of people who have agreed, nobody knows how',
    { pictureCredit: 'A', picturePeople: 'consent', coverPeople: 'consent' },
    '![a](a.jpg)',
    [
      { what: 'missing', field: 'coverConsent' },
      { what: 'missing', field: 'pictureConsent' },
    ],
  ],
  [
    'with more pictures than anybody looks at',
    { pictureCredit: 'A', picturePeople: 'none' },
    Array.from({ length: 31 }, (_, index) => `![a](${index}.jpg)`).join('\n'),
    [{ what: 'too-many-pictures', locale: 'tr' }],
  ],
  [
    'on a day that no calendar has',
    { date: '2026-02-30' },
    undefined,
    [{ what: 'not-a-day', field: 'date' }],
  ],
  [
    'with a day in a list that is none',
    {
      sources: [
        { title: 'A', read: '2026-01-01' },
        { title: 'B', read: '20260101' },
      ],
    },
    undefined,
    [{ what: 'not-a-day', field: 'sources.read', index: 1 }],
  ],
  [
    'with a video that has no title',
    {},
    '::video{src="https://a.example"}',
    [{ what: 'wrong-block', block: 'video', locale: 'tr' }],
  ],
  [
    'with a block that the site does not know',
    {},
    ':::hint\nx\n:::',
    [{ what: 'wrong-block', block: 'raw', locale: 'tr' }],
  ],
])('a story %s is refused', (_, data, body, faults) => {
  it('and said what is wrong', () => {
    expect(story({ tr: withData(data, body) })).toEqual(faults);
  });

  it.each(locales)('in %s', (locale) => {
    const message = messageOf(faults, 'stories', wordings[locale]);
    expect(message).not.toMatch(/undefined|\[object/);
    expect(message.length).toBeGreaterThan(10);
  });
});

it('refuses an entry in which nothing is written', () => {
  expect(story({ tr: { data: shared, body: '' } })).toEqual([{ what: 'nothing-written' }]);
});

describe('an event', () => {
  const data = {
    title: 'A',
    summary: 'B',
    allDay: true,
    start: '2027-05-01T10:00',
    timeZone: 'Europe/Berlin',
    status: 'scheduled',
    places: ['siegburg'],
  };
  const event = (more: object) =>
    faultsOf('events', asVersions({ de: { data: { ...data, ...more }, body: '' } }), 'de');

  it('needs no text, and days may come with the times that the form gives them', () => {
    expect(event({})).toEqual([]);
    expect(event({ end: '2027-05-01T00:00' })).toEqual([]);
  });

  it('cannot end before it begins, nor repeat by a rule that is none', () => {
    expect(event({ end: '2027-04-30T10:00' })).toEqual([
      { what: 'wrong', field: 'end', why: { kind: 'before-start' } },
    ]);
    expect(event({ repeat: 'every year' })).toEqual([{ what: 'wrong', field: 'repeat' }]);
  });
});

describe('an event that cannot be as it stands', () => {
  const data = {
    title: 'A',
    summary: 'B',
    start: '2027-05-08T10:00',
    timeZone: 'Europe/Athens',
    status: 'scheduled',
    places: ['orestiada'],
  };
  const monthly = { repeat: 'FREQ=MONTHLY;BYDAY=2SA;COUNT=6' };
  const except = (day: string) => ({ exceptions: [{ day: '2027-06-12' }, { day }] });
  const faults = (more: object) =>
    faultsOf('events', asVersions({ de: { data: { ...data, ...more }, body: '' } }), 'de');

  it.each<[string, object, string]>([
    [
      'a time that is missing',
      { start: '2027-05-08' },
      '„Beginn“ braucht eine Uhrzeit. Dauert es den ganzen Tag, schalten Sie „Ganztägig“ ein.',
    ],
    [
      'an exception on which nothing takes place anyway',
      { ...monthly, ...except('2027-07-08') },
      'An diesem Tag findet der Termin ohnehin nicht statt. Nächstgelegene Tage: Samstag, 12. Juni 2027 · Samstag, 10. Juli 2027.',
    ],
    [
      'an exception after the last time',
      { ...monthly, ...except('2027-12-11') },
      'An diesem Tag findet der Termin ohnehin nicht statt. Nächstgelegene Tage: Samstag, 9. Oktober 2027.',
    ],
    [
      'exceptions where nothing is repeated',
      except('2027-07-10'),
      '„Fällt aus am“ gilt nur, wenn sich der Termin wiederholt. Wählen Sie etwas bei „Wiederholung“, oder löschen Sie diese Tage.',
    ],
    [
      'a beginning that is no day of its rule',
      { ...monthly, start: '2027-05-07T10:00' },
      'Der Tag bei „Beginn“ gehört nicht zu dieser Wiederholung. Passen würde zum Beispiel: Samstag, 8. Mai 2027. Ändern Sie den Tag oder die Wiederholung.',
    ],
    [
      'a rule that ends before it begins',
      { repeat: 'FREQ=WEEKLY;UNTIL=20270501' },
      'Die Wiederholung endet vor dem Beginn.',
    ],
  ])('is told of %s', (_, more, said) => {
    expect(messageOf(faults(more), 'events', wordings.de)).toBe(said);
    for (const locale of locales)
      expect(messageOf(faults(more), 'events', wordings[locale])).not.toMatch(/undefined|\[object/);
  });

  it('is told at the very exception', () => {
    expect(faults({ ...monthly, ...except('2027-07-08') })).toMatchObject([
      { field: 'exceptions.day', index: 1 },
    ]);
    expect(faults({ ...monthly, ...except('2027-07-10') })).toEqual([]);
  });
});

it('a place cannot name a source that is not in its list', () => {
  const data = {
    place: 'guarda',
    title: 'A',
    summary: 'B',
    facts: [{ text: 'C', source: 2 }],
    sources: [{ title: 'D', read: '2026-01-01' }],
  };
  expect(faultsOf('places', asVersions({ pt: { data, body: 'E' } }), 'pt')).toEqual([
    { what: 'wrong', field: 'facts.source', index: 0, locale: 'pt' },
  ]);
});

describe('a list that all languages share', () => {
  const [first, second] = ['D', 'E'].map((title) => ({ title, read: '2026-01-01' }));
  const place = (source: number, sources: readonly unknown[]): EntryFile => ({
    data: {
      place: 'guarda',
      title: 'A',
      summary: 'B',
      facts: [{ text: 'C', source }],
      sources,
    },
    body: 'F',
  });
  const untouched = place(2, [first, second]);
  const faults = (mine: EntryFile, de: EntryFile, before: EntryFile) =>
    faultsOf(
      'places',
      asVersions({ pt: mine, de }),
      'pt',
      asVersions({ pt: place(1, [first, second]), de: before }),
    );

  it('cannot lose what a language still needs in which nobody has written', () => {
    const found = faults(place(1, [first]), untouched, untouched);
    expect(found).toEqual([{ what: 'wrong', field: 'facts.source', index: 0, locale: 'de' }]);
    expect(messageOf(found, 'places', wordings.pt)).toMatch(/^Deutsch: /);
  });

  it('can be changed where every language has what it needs, or was wrong before', () => {
    const third = { title: 'G', read: '2026-01-01' };
    expect(faults(place(1, [first, third]), untouched, untouched)).toEqual([]);
    const wrong = place(3, [first, second]);
    expect(faults(place(1, [first]), wrong, wrong)).toEqual([]);
    const unreadable = { ...untouched, data: { ...untouched.data, facts: 'C', title: '' } };
    expect(faults(place(1, [first]), unreadable, unreadable)).toEqual([]);
  });

  it('is judged for the languages that there are, also from a pane without text', () => {
    const shared = {
      start: '2027-05-08T10:00',
      timeZone: 'Europe/Berlin',
      status: 'scheduled',
      places: ['siegburg'],
      repeat: 'FREQ=WEEKLY',
    };
    const de = { data: { ...shared, title: 'A', summary: 'B' }, body: '' };
    const el = { data: { ...shared, exceptions: [{ day: '2027-05-09' }] }, body: '' };
    expect(faultsOf('events', asVersions({ de, el }), 'el', asVersions({ de }))).toMatchObject([
      { what: 'wrong', field: 'exceptions.day', index: 0 },
    ]);
  });
});

it('says everything at once, the shared fields first, then language by language', () => {
  const message = messageOf(
    [
      { what: 'missing', field: 'places' },
      { what: 'missing', field: 'title', locale: 'tr' },
      { what: 'missing', field: 'body', locale: 'tr' },
      { what: 'missing', field: 'title', locale: 'de' },
    ],
    'stories',
    wordings.de,
  );
  expect(message).toBe(
    '„Orte“ fehlt. Deutsch: „Titel“ fehlt. Türkçe: „Titel“ fehlt. „Text“ fehlt.',
  );
});
