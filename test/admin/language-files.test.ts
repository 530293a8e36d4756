import { describe, expect, it } from 'vitest';
import { type EntryFile } from '../../admin/entries/entry-file.ts';
import {
  filesToWrite,
  listRow,
  stubFor,
  writtenLocales,
  type Versions,
} from '../../admin/entries/language-files.ts';
import { type Locale } from '../../src/domain/locale.ts';

const shared = { date: '2026-11-23', places: ['selcuk'], authors: [{ role: 'volunteer' }] };
const turkish: EntryFile = {
  data: { ...shared, title: 'Gün', summary: 'Kısa', original: 'tr' },
  body: 'Metin',
};
const polish: EntryFile = {
  data: { ...shared, title: 'Dzień', summary: 'Krótko', original: 'tr' },
  body: 'Tekst',
};
const stub: EntryFile = {
  data: { ...shared, original: 'tr', cover: null, draft: false },
  body: '',
};

const versions = (files: Partial<Record<Locale, EntryFile>>): Versions =>
  // Object.entries forgets that the keys are locales.
  new Map(Object.entries(files) as [Locale, EntryFile][]);

const save = (
  form: Partial<Record<Locale, EntryFile>>,
  {
    own = 'tr',
    stored = [],
    isNew = false,
  }: { own?: Locale; stored?: Locale[]; isNew?: boolean } = {},
) =>
  filesToWrite({
    collection: 'stories',
    slug: 'gun',
    own,
    stored,
    isNew,
    form: versions(form),
  });

describe('saving', () => {
  it('writes only languages in which something is written', () => {
    const { files } = save({ tr: turkish, de: stub, fr: stub, pl: stub, el: stub, pt: stub });
    expect([...files.keys()]).toEqual(['tr']);
  });

  it('writes nothing when nothing is written anywhere', () => {
    expect(save({ tr: stub, de: stub }, { isNew: true }).files.size).toBe(0);
  });

  it('names the first language in every file', () => {
    const { data } = { ...turkish };
    const first = { data: { ...data, original: undefined }, body: 'Metin' };
    const { files, original } = save(
      { tr: first, de: { data: shared, body: '' } },
      { isNew: true },
    );
    expect(original).toBe('tr');
    expect(files.get('tr')?.data['original']).toBe('tr');
  });

  it('takes another language for the first one when the own has no text', () => {
    const written = { data: { ...turkish.data, original: undefined }, body: 'Metin' };
    const { files } = save(
      { de: { data: shared, body: '' }, tr: written },
      { own: 'de', isNew: true },
    );
    expect([...files.keys()]).toEqual(['tr']);
    expect(files.get('tr')?.data['original']).toBe('tr');
  });

  it('keeps the original when a translation is added in another volunteer’s own language', () => {
    const { files } = save({ pl: polish, tr: turkish }, { own: 'pl', stored: ['tr'] });
    expect([...files.values()].map(({ data }) => data['original'])).toEqual(['tr', 'tr']);
  });

  it('gives every version the shared fields of the own pane, emptied ones too', () => {
    const withCover = { ...shared, cover: 'a.jpg', coverCredit: 'x' };
    const { files } = save(
      {
        pl: { ...polish, data: { ...polish.data, date: '2026-12-01', cover: '' } },
        tr: { ...turkish, data: { ...turkish.data, ...withCover } },
      },
      { own: 'pl', stored: ['tr', 'pl'] },
    );
    for (const { data } of files.values()) {
      expect(data['date']).toBe('2026-12-01');
      expect(data).not.toHaveProperty('cover');
      expect(data).not.toHaveProperty('coverCredit');
    }
  });

  it('says which original has been emptied while others live', () => {
    const { files, original } = save({ pl: polish, tr: stub }, { own: 'pl', stored: ['tr', 'pl'] });
    expect([...files.keys()]).toEqual(['pl']);
    expect(original).toBe('tr');
  });

  it('finds a new original when the named one is not there at all', () => {
    expect(save({ pl: polish, tr: stub }, { own: 'pl', stored: ['pl'] }).original).toBe('pl');
  });

  it('gives the pictures of a new entry the folder of its name', () => {
    const { files } = save(
      {
        tr: {
          data: { ...turkish.data, cover: '../../media/stories/a.jpg' },
          body: '![x](../../media/stories/b.jpg "y") ![z](../../media/stories/old/c.jpg)',
        },
      },
      { isNew: true },
    );
    expect(files.get('tr')?.data['cover']).toBe('../../media/stories/gun/a.jpg');
    expect(files.get('tr')?.body).toBe(
      '![x](../../media/stories/gun/b.jpg "y") ![z](../../media/stories/old/c.jpg)',
    );
  });

  it('does not let a copy inherit what the machine keeps about the entry', () => {
    const { files } = save(
      { tr: { ...turkish, data: { ...turkish.data, formerSlugs: ['eski'] } } },
      { isNew: true },
    );
    expect(files.get('tr')?.data).not.toHaveProperty('formerSlugs');
  });

  it('gives an event of whole days no times', () => {
    const data = {
      title: 'A',
      summary: 'B',
      allDay: true,
      start: '2027-05-01T10:00',
      end: '2027-05-02T00:00',
    };
    const { files } = filesToWrite({
      collection: 'events',
      slug: 'a',
      own: 'de',
      stored: [],
      isNew: true,
      form: versions({ de: { data, body: '' } }),
    });
    expect(files.get('de')?.data).toMatchObject({ start: '2027-05-01', end: '2027-05-02' });
  });
});

describe('showing', () => {
  const both = versions({ tr: turkish, pl: polish });

  it('opens a missing language with the shared values alone', () => {
    expect(stubFor('stories', both)).toEqual({ data: { ...shared, original: 'tr' }, body: '' });
  });

  it('lists an entry under its title in the own language, else the original’s', () => {
    expect(listRow('stories', both, 'pl').data).toMatchObject({
      title: 'Dzień',
      _langs: 'PL TR',
      _missing: 'DE FR EL PT',
    });
    expect(listRow('stories', both, 'de').data['title']).toBe('Gün');
  });

  it('does not take a switch, a choice or shared values for a text', () => {
    const only = {
      ...stub,
      data: { ...stub.data, draft: true, review: 'none', revised: '2026-01-01' },
    };
    expect(writtenLocales('stories', versions({ de: only, tr: turkish }))).toEqual(['tr']);
  });
});
