import { describe, expect, expectTypeOf, it } from 'vitest';
import { fieldsToZod } from '../../../src/content-pipeline/fields-to-zod.ts';
import {
  collectionNames,
  collections,
  isCollection,
  sharedFields,
  type DataOf,
} from '../../../src/domain/content/collections.ts';
import { type EntryOf, type Field, type Fields } from '../../../src/domain/content/fields.ts';
import { type Locale } from '../../../src/domain/locale.ts';
import { placeIds, placeOf, type PlaceId } from '../../../src/domain/places.ts';

const fields = {
  title: { kind: 'text', max: 20, required: true },
  words: { kind: 'text', max: 20, many: true },
  day: { kind: 'date' },
  count: { kind: 'number', min: 0, max: 9 },
  open: { kind: 'switch' },
  colour: { kind: 'choice', from: ['red', 'blue'] },
  colours: { kind: 'choice', from: ['red', 'blue'], many: true },
  home: { kind: 'reference', to: 'places', required: true },
  places: { kind: 'reference', to: 'places', many: true },
  notes: { kind: 'list', max: 2, of: { text: { kind: 'text', max: 9, required: true } } },
} as const satisfies Fields;

type Sample = EntryOf<typeof fields>;

describe('the type of an entry', () => {
  it('is what reading gives when only the required fields are filled in', () => {
    const least = {
      title: 'A',
      words: [],
      open: false,
      colours: [],
      home: 'selcuk',
      places: [],
      notes: [],
    } as const satisfies Sample;
    expect(fieldsToZod(fields).parse({ title: 'A', home: 'selcuk' })).toEqual(least);
  });

  it('is what reading gives when every field is filled in', () => {
    const most = {
      title: 'A',
      words: ['b'],
      day: '2026-05-31',
      count: 3,
      open: true,
      colour: 'red',
      colours: ['red', 'blue'],
      home: 'selcuk',
      places: ['nogent'],
      notes: [{ text: 'c' }],
    } as const satisfies Required<Sample>;
    expect(fieldsToZod(fields).parse(most)).toEqual(most);
    // The compiler checks these.
    expectTypeOf<Sample['title']>().toEqualTypeOf<string>();
    expectTypeOf<Sample['words']>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<Sample['day']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Sample['count']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Sample['open']>().toEqualTypeOf<boolean>();
    expectTypeOf<Sample['colour']>().toEqualTypeOf<'red' | 'blue' | undefined>();
    expectTypeOf<Sample['colours']>().toEqualTypeOf<readonly ('red' | 'blue')[]>();
    expectTypeOf<Sample['home']>().toEqualTypeOf<PlaceId>();
    expectTypeOf<Sample['places']>().toEqualTypeOf<readonly PlaceId[]>();
    expectTypeOf<Sample['notes']>().toEqualTypeOf<readonly { readonly text: string }[]>();
    expectTypeOf<DataOf<'stories'>['original']>().toEqualTypeOf<Locale>();
  });
});

const inText = ['pictureCredit', 'picturePeople', 'pictureConsent'];

describe('the collections', () => {
  it('are four, and nothing that every object has', () => {
    expect(collectionNames).toEqual(['places', 'stories', 'events', 'pages']);
    expect(collectionNames.every(isCollection)).toBe(true);
    for (const name of ['media', 'story', '', 'constructor', '__proto__'])
      expect(isCollection(name)).toBe(false);
  });

  it.each([
    [
      'places',
      [
        'place',
        'cover',
        'coverCredit',
        'coverPeople',
        'coverConsent',
        ...inText,
        'sources',
        'original',
      ],
    ],
    [
      'stories',
      [
        'date',
        'authors',
        'places',
        'themes',
        'levels',
        'cover',
        'coverCredit',
        'coverPeople',
        'coverConsent',
        ...inText,
        'sources',
        'formerSlugs',
        'original',
      ],
    ],
    ['pages', ['picturePeople', 'pictureConsent', 'sources', 'formerSlugs', 'original']],
  ] as const)('of %s these fields are the same in every language', (name, shared) => {
    expect(sharedFields(name)).toEqual(shared);
  });

  it('of events date, place and state are the same in every language, their words are not', () => {
    const shared = sharedFields('events');
    for (const field of ['allDay', 'start', 'end', 'timeZone', 'repeat', 'status', 'places', 'uid'])
      expect(shared).toContain(field);
    for (const field of ['title', 'summary', 'venue', 'audience', 'cost', 'venueAccess', 'draft'])
      expect(shared).not.toContain(field);
  });

  it.each(collectionNames)(
    '%s have a title, a summary and the language of their original',
    (name) => {
      const own: Fields = collections[name].fields;
      for (const field of ['title', 'summary', 'original']) expect(own[field]?.required).toBe(true);
      expect(own['draft']).toEqual({ kind: 'switch', translated: true });
    },
  );

  it.each(collectionNames)('%s say with a picture all that belongs to it', (name) => {
    const own = Object.values<Field>(collections[name].fields);
    const pictures = own.filter(({ kind }) => kind === 'image');
    expect(pictures.filter(({ needs = [] }) => needs.length < 3)).toEqual([]);
    expect(pictures).toHaveLength(name === 'pages' ? 0 : 1);
  });

  it('only stories and pages may be MDX, which can run scripts', () => {
    const mdx = collectionNames.filter((name) =>
      collections[name].extensions.some((extension) => extension === 'mdx'),
    );
    expect(mdx).toEqual(['stories', 'pages']);
  });

  it('let an event happen on the clock of any place', () => {
    const { from } = collections.events.fields.timeZone;
    expect(placeIds.filter((id) => !from.includes(placeOf(id).timeZone))).toEqual([]);
    expect(new Set(from).size).toBe(from.length);
  });
});
