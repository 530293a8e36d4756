import fc from 'fast-check';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import {
  expectation,
  fieldsToZod,
  picturesToZod,
} from '../../src/content-pipeline/fields-to-zod.ts';
import { type Field } from '../../src/domain/content/fields.ts';
import { placeIds } from '../../src/domain/places.ts';

/** A value read by one field: what it becomes, or the messages of what is wrong. */
function read(field: Field, value: unknown) {
  const result = fieldsToZod({ field }).safeParse({ field: value });
  return result.success
    ? { value: result.data['field'] }
    : { wrong: result.error.issues.map(({ message }) => message) };
}

const kinds = {
  text: { kind: 'text', max: 20 },
  texts: { kind: 'text', max: 20, many: true },
  date: { kind: 'date' },
  moment: { kind: 'moment' },
  link: { kind: 'link' },
  number: { kind: 'number', min: 1, max: 20 },
  switch: { kind: 'switch' },
  choice: { kind: 'choice', from: ['A', 'B'] },
  choices: { kind: 'choice', from: ['A', 'B'], many: true },
  reference: { kind: 'reference', to: 'places' },
  references: { kind: 'reference', to: 'places', many: true },
  image: { kind: 'image' },
  list: { kind: 'list', max: 2, of: { name: { kind: 'text', max: 9, required: true } } },
} as const satisfies Record<string, Field>;

type Kind = keyof typeof kinds;
// Object.keys widens to string[]; the object is a constant of exactly these keys.
const names = Object.keys(kinds) as Kind[];

/** What a field is when nobody filled it in. */
const unfilled: Partial<Record<Kind, unknown>> = {
  texts: [],
  choices: [],
  references: [],
  list: [],
  switch: false,
};

describe.each(names)('a field for %s', (name) => {
  const field: Field = kinds[name];

  it.each([undefined, null, ''])('that holds %j is not filled in', (nothing) => {
    expect(read(field, nothing)).toEqual({ value: unfilled[name] });
  });

  it.each([undefined, null, ''])('that is required is not content with %j', (nothing) => {
    const { wrong } = read({ ...field, required: true }, nothing);
    expect(wrong).toEqual([expectation(field)]);
  });

  it('may be left out', () => {
    const result = fieldsToZod({ field }).parse({});
    expect(result['field']).toEqual(unfilled[name]);
  });

  it('says what is allowed to whoever fills in an object of something else', () => {
    expect(read(field, { unheard: 'of' }).wrong).toEqual([expectation(field)]);
  });

  it('reads anything without throwing, and reads what it gave once more the same', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true }), (value) => {
        const first = read(field, value);
        if ('value' in first) expect(read(field, first.value)).toEqual(first);
        else expect(first.wrong.length).toBeGreaterThan(0);
      }),
    );
  });
});

it.each<[Kind, unknown, unknown]>([
  ['text', 'Grüße', 'Grüße'],
  ['text', '  Grüße\n', 'Grüße'],
  ['text', 'x'.repeat(20), 'x'.repeat(20)],
  ['text', 1964, '1964'],
  ['text', new Date('2026-05-31'), '2026-05-31'],
  ['texts', ['a', 1964], ['a', '1964']],
  ['texts', [], []],
  ['date', '2026-05-31', '2026-05-31'],
  ['date', '2024-02-29', '2024-02-29'],
  ['date', new Date('2026-05-31'), '2026-05-31'],
  ['moment', '2026-05-31', '2026-05-31'],
  ['moment', new Date('2026-05-31'), '2026-05-31'],
  ['moment', '2026-05-31T19:30', '2026-05-31T19:30'],
  ['moment', '2026-05-31T00:00', '2026-05-31T00:00'],
  ['moment', '2026-05-31T23:59', '2026-05-31T23:59'],
  ['link', 'https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['link', 'http://example.org', 'http://example.org'],
  ['number', 1, 1],
  ['number', 20, 20],
  ['switch', true, true],
  ['switch', false, false],
  ['choice', 'B', 'B'],
  ['choices', ['B', 'A'], ['B', 'A']],
  ['reference', 'selcuk', 'selcuk'],
  ['references', [...placeIds], [...placeIds]],
  ['image', '../../media/a.jpg', '../../media/a.jpg'],
  ['list', [{ name: 'a' }, { name: 1964 }], [{ name: 'a' }, { name: '1964' }]],
])('a field for %s reads %j', (kind, value, given) => {
  expect(read(kinds[kind], value)).toEqual({ value: given });
});

it.each<[Kind, unknown]>([
  ['text', 'x'.repeat(21)],
  ['text', '   '],
  ['text', true],
  ['text', ['a']],
  ['texts', 'a'],
  ['texts', ['a', '']],
  ['texts', [null]],
  ['date', '2026-02-30'],
  ['date', '2026-13-01'],
  ['date', '2026-00-10'],
  ['date', '2025-02-29'],
  ['date', '31.5.2026'],
  ['date', '2026-5-31'],
  ['date', '2026-05-31T10:00'],
  ['date', ' 2026-05-31'],
  ['date', 20260531],
  ['moment', '2026-02-30T19:30'],
  ['moment', '2026-05-31T24:00'],
  ['moment', '2026-05-31T19:60'],
  ['moment', '2026-05-31T19:30:00'],
  ['moment', '2026-05-31T19:30Z'],
  ['moment', '2026-05-31 19:30'],
  ['moment', 'morgen'],
  ['link', 'example.org'],
  ['link', 'javascript:alert(1)'],
  ['link', 'ftp://example.org'],
  ['link', 'mailto:a@b.example'],
  ['link', '//example.org'],
  ['number', 0],
  ['number', 21],
  ['number', 1.5],
  ['number', '3'],
  ['number', NaN],
  ['switch', 'true'],
  ['switch', 1],
  ['choice', 'C'],
  ['choice', ['A']],
  ['choices', 'A'],
  ['choices', ['A', 'C']],
  ['reference', 'atlantis'],
  ['reference', 'constructor'],
  ['reference', 'nogent-sur-marne'],
  ['references', ['selcuk', 'Selçuk']],
  ['image', 5],
  ['list', [{ name: 'a' }, { name: 'b' }, { name: 'c' }]],
  ['list', 'a'],
])('a field for %s does not read %j, and says what is allowed', (kind, value) => {
  expect(read(kinds[kind], value).wrong).toEqual([expectation(kinds[kind])]);
});

it.each<[unknown, string]>([
  [[{ name: 'x'.repeat(10) }], 'text of 1 to 9 characters'],
  [[{}], 'text of 1 to 9 characters'],
  [[null], 'fields with their values: name'],
  [['a'], 'fields with their values: name'],
])('a list does not read %j, and says what is allowed inside', (value, message) => {
  expect(read(kinds.list, value).wrong).toEqual([message]);
});

it.each(['texts', 'choices', 'references', 'list'] as const)(
  'a required field for %s wants one at least',
  (kind) => {
    const field = { ...kinds[kind], required: true } as const;
    expect(read(field, []).wrong).toEqual([expectation(field)]);
  },
);

it('a field that the definitions do not know is no field, not even inside another', () => {
  const keysIn = (value: unknown) =>
    fieldsToZod({ list: kinds.list })
      .safeParse(value)
      .error?.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  expect(keysIn({ autor: 'a' })).toEqual(['autor']);
  expect(keysIn({ list: [{ name: 'a', alter: 3 }] })).toEqual(['alter']);
  expect(keysIn({ constructor: 'a' })).toEqual(['constructor']);
});

it.each(['text', 1, null, undefined, [], true])('%j are no fields', (value) => {
  const result = fieldsToZod({ title: kinds.text }).safeParse(value);
  expect(result.error?.issues.map(({ message }) => message)).toEqual([
    'fields with their values: title',
  ]);
});

it('a picture that the schema has let through is read by the reader that is handed in', () => {
  const fields = { cover: kinds.image, title: kinds.text };
  const width = z.string().transform((file) => ({ file, width: 1600 }));
  const schema = fieldsToZod(fields).pipe(picturesToZod(fields, () => width));
  expect(schema.parse({ cover: 'a.jpg', title: 'A' })).toEqual({
    cover: { file: 'a.jpg', width: 1600 },
    title: 'A',
  });
  expect(schema.parse({ title: 'A' })).toEqual({ title: 'A' });
});

it('what is allowed says how many are, and of what', () => {
  expect(names.map((name) => expectation(kinds[name]))).toEqual([
    'text of 1 to 20 characters',
    'a list, each text of 1 to 20 characters',
    'a day such as 2026-05-31',
    'a day such as 2026-05-31, or with a time 2026-05-31T19:30',
    'a web address that begins with https://',
    'a whole number from 1 to 20',
    'true or false',
    'one of A, B',
    'a list, each one of A, B',
    `one of ${placeIds.join(', ')}`,
    `a list, each one of ${placeIds.join(', ')}`,
    'the path of a picture in content/media, such as ../../media/stories/<slug>/photo.jpg',
    'a list of at most 2 with name',
  ]);
});
