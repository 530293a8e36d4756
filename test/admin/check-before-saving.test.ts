import { fromJS, isMap } from 'immutable';
import { describe, expect, it } from 'vitest';
import { checkBeforeSaving, newSlug } from '../../admin/check-before-saving.ts';
import { slugField } from '../../admin/entries/language-files.ts';
import { Notice } from '../../admin/messages.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { wordings } from './wordings.ts';

const shared = { date: '2026-11-23', places: ['selcuk'], authors: [{ role: 'club' }] };
const text = { title: 'Işıklı gün', summary: 'Kısa', body: 'Metin' };

/** The data that the check gives back, as a plain object. */
const dataOf = (given: unknown) => isMap(given) && given.toJS();

const check = (draft: object, own: Locale = 'tr') =>
  checkBeforeSaving(fromJS({ collection: 'stories', newRecord: true, slug: '', ...draft }), {
    own,
    wording: wordings[own],
    today: '2026-11-23',
    shown: new Map(),
  });

describe('before a story is saved', () => {
  it('it gets its name from its title', () => {
    const data = { ...shared, ...text };
    expect(dataOf(check({ data }))).toEqual({ ...data, [slugField]: 'isikli-gun' });
  });

  it('it gets it from another language when that is the one written', () => {
    const given = check({ data: shared, i18n: { tr: { data: text } } }, 'de');
    expect(dataOf(given)).toEqual({ ...shared, [slugField]: 'isikli-gun' });
  });

  it('it keeps the name that it has', () => {
    expect(check({ data: { ...shared, ...text }, newRecord: false, slug: 'eski' })).toBeUndefined();
  });

  it('it is refused in the volunteer’s words, which Decap prints as they are', () => {
    const refused = () => check({ data: { ...shared, ...text, summary: '' } });
    expect(refused).toThrow(Notice);
    expect(refused).toThrow('Türkçe: “Kısaca” eksik.');
    expect(String(new Notice('x'))).toBe('x');
  });
});

describe('the name of a new entry', () => {
  const named = (collection: 'stories' | 'events' | 'pages', title: string, own: Locale = 'de') =>
    newSlug(collection, new Map([[own, { data: { title }, body: 'x' }]]), own, '2026-11-23');

  it('is never empty', () => {
    expect(named('stories', '!?')).toBe('stories-2026-11-23');
  });

  it('is not the beginning of the collection’s own name, which Decap would take for it', () => {
    expect(named('events', 'Event')).toBe('event-2026-11-23');
    expect(named('stories', 'Event')).toBe('event');
  });

  it('is not the address of a room of the site', () => {
    expect(named('pages', 'Termine')).toBe('termine-2026-11-23');
    expect(named('pages', 'Geschichte')).toBe('geschichte');
  });
});
