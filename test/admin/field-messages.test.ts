import { fromJS, Map as ImmutableMap } from 'immutable';
import { describe, expect, it } from 'vitest';
import {
  hasMessageInside,
  messagesAt,
  messagesFor,
  type FieldMessage,
} from '../../admin/safety/field-messages.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { wordings } from './wordings.ts';

const story = {
  title: 'A',
  summary: 'B',
  body: 'C',
  date: '2026-11-23',
  places: ['selcuk'],
  authors: [{ role: 'club' }],
};
const event = {
  title: 'A',
  summary: 'B',
  start: '2027-05-01T10:00',
  timeZone: 'Europe/Berlin',
  status: 'scheduled',
  places: ['siegburg'],
};

const messagesOf = (collection: 'stories' | 'events', data: object, own: Locale, more = {}) =>
  messagesFor(ImmutableMap({ collection, newRecord: true, data: fromJS(data), ...more }), {
    own,
    wording: wordings[own],
    shown: new Map(),
  });

describe.each<[string, 'stories' | 'events', object, string[]]>([
  ['nothing at all', 'stories', { date: '2026-11-23' }, ['title']],
  ['no title', 'stories', { ...story, title: ' ' }, ['title']],
  ['a title that is too long', 'stories', { ...story, title: 'x'.repeat(91) }, ['title']],
  ['no summary', 'stories', { ...story, summary: '' }, ['summary']],
  ['no text', 'stories', { ...story, body: '' }, ['body']],
  ['no place', 'stories', { ...story, places: [] }, ['places']],
  ['nobody who wrote it', 'stories', { ...story, authors: [{}] }, ['authors']],
  ['an author without a role', 'stories', { ...story, authors: [{ name: 'A' }] }, ['authors.role']],
  ['a day that is none', 'stories', { ...story, date: '2026-02-30' }, ['date']],
  [
    'a source without its own address',
    'stories',
    { ...story, sources: [{ title: 'A', read: '2026-01-01', link: 'javascript:alert(1)' }] },
    ['sources.link'],
  ],
  [
    'a picture about which nothing is said',
    'stories',
    { ...story, cover: 'a.jpg' },
    ['coverCredit', 'coverPeople', 'coverAlt'],
  ],
  [
    'a picture in the text without words',
    'stories',
    { ...story, body: '![](a.jpg)' },
    ['pictureCredit', 'picturePeople', 'body'],
  ],
  [
    'more pictures than it may have',
    'stories',
    {
      ...story,
      pictureCredit: 'A',
      picturePeople: 'none',
      body: Array.from({ length: 31 }, (_, index) => `![a](${index}.jpg)`).join('\n'),
    },
    ['body'],
  ],
  ['a block that is not complete', 'stories', { ...story, body: '::place{id="rome"}' }, ['body']],
  ['an end before its beginning', 'events', { ...event, end: '2027-04-30T10:00' }, ['end']],
  ['a rule that is none', 'events', { ...event, repeat: 'now and then' }, ['repeat']],
  ['a number where its file names it', 'events', { ...event, uid: 12 }, ['title']],
  ['an object where its file names it', 'events', { ...event, uid: { a: 1 } }, ['title']],
  ['words where its file counts', 'events', { ...event, sequence: 'two' }, ['title']],
])('an entry with %s', (_, collection, data, fields) => {
  it.each(locales)('is told so at the field, in %s', (own) => {
    const messages = messagesOf(collection, data, own);
    expect(messages.map(({ field }) => field)).toEqual(fields);
    for (const { message, locale } of messages) {
      expect(message).not.toMatch(/undefined|\[object/);
      expect(message.length).toBeGreaterThan(8);
      expect(locale).toBe(own);
    }
  });
});

it('says nothing of an entry that is complete', () => {
  expect(messagesOf('stories', story, 'el')).toEqual([]);
  expect(messagesOf('events', event, 'el')).toEqual([]);
});

it('says in which language something is missing', () => {
  const i18n = fromJS({ pl: { data: { title: 'D', body: 'E' } } });
  expect(messagesOf('stories', story, 'tr', { i18n })).toMatchObject([
    { field: 'summary', locale: 'pl' },
  ]);
});

describe('a message', () => {
  const ours: FieldMessage[] = [
    { field: 'title', locale: 'pl', message: 'Too long', value: 'long' },
    { field: 'sources.link', locale: 'tr', message: 'No address', value: 'x' },
    { field: 'summary', locale: 'tr', message: 'Missing', value: undefined },
  ];
  const drawn = (name: string, value: unknown, more: object = {}) => ({
    field: ImmutableMap({ name }),
    value,
    parentIds: [],
    ...more,
  });

  it('stands at its field in its language until another value stands there', () => {
    expect(messagesAt([], ours, drawn('title', 'long', { locale: 'pl' }))).toHaveLength(1);
    expect(messagesAt([], ours, drawn('title', 'long', { locale: 'tr' }))).toHaveLength(0);
    expect(messagesAt([], ours, drawn('title', 'short', { locale: 'pl' }))).toHaveLength(0);
    expect(messagesAt([], ours, drawn('summary', '', { locale: 'tr' }))).toHaveLength(1);
  });

  it('is found inside a list, whose own label is marked too', () => {
    const inside = { parentIds: ['sources-field-12', 'some-key'] };
    expect(messagesAt([], ours, drawn('link', 'x', inside))).toHaveLength(1);
    expect(messagesAt([], ours, drawn('link', 'y', inside))).toHaveLength(0);
    expect(hasMessageInside(ours, drawn('sources', undefined, { locale: 'tr' }))).toBe(true);
    expect(hasMessageInside(ours, drawn('authors', undefined, { locale: 'tr' }))).toBe(false);
  });

  it('leaves Decap’s own where there is none of ours', () => {
    expect(messagesAt(['theirs'], undefined, drawn('title', ''))).toEqual(['theirs']);
  });
});
