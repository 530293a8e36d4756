import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEntryFile, writeEntryFile, type Data } from '../../admin/entries/entry-file.ts';
import { filePlace } from '../../admin/entries/content-paths.ts';
import { collections } from '../../src/domain/content/collections.ts';
import { eventFields } from '../../src/domain/content/event.ts';
import { placeFields } from '../../src/domain/content/place.ts';

const asWritten = `---
# Written by hand
place: orestiada
title: 'Η πόλη του Έβρου'   # the headline
summary: "Σύντομα: ένα"
facts:
  - text: 'Πρώτο'
    source: 1
  - text: 'Δεύτερο: με άνω και κάτω'
    source: 2
sources:
  - { title: 'Stadt Siegburg', read: 2026-11-23 }
  - title: "Wikipedia"
    language: de
    read: 2026-11-23
draft: false
review: second-reader
original: el
---


Κείμενο.


`;
const stored = { ...readEntryFile(asWritten), asWritten };
const facts = [
  { text: 'Πρώτο', source: 1 },
  { text: 'Δεύτερο: με άνω και κάτω', source: 2 },
];
const change = (data: Data, body = stored.body) =>
  writeEntryFile(placeFields, { ...stored, data: { ...stored.data, ...data }, body });
/** Lines that went, and lines that came. */
const difference = (text: string) => {
  const [old, now] = [asWritten, text].map((one) => one.split('\n'));
  return [old!.filter((line) => !now!.includes(line)), now!.filter((line) => !old!.includes(line))];
};

const files = globSync('content/{places,stories,events,pages}/*/*.md');

describe('an entry that is saved as it is', () => {
  it('keeps every byte, whichever it is', () => {
    expect(files.length).toBeGreaterThan(200);
    for (const path of files) {
      const text = readFileSync(path, 'utf8');
      const { collection } = filePlace(path)!;
      const written = writeEntryFile(collections[collection].fields, {
        ...readEntryFile(text),
        asWritten: text,
      });
      expect(written, path).toBe(text);
    }
  });

  it('keeps comments, quotes and what is empty', () => {
    expect(change({})).toBe(asWritten);
    expect(change({ coverAlt: null, contact: '' })).toBe(asWritten);
  });
});

describe('a place of which something is changed keeps the rest:', () => {
  it('a fact', () => {
    expect(difference(change({ facts: [facts[0], { ...facts[1], text: "It's: new" }] }))).toEqual([
      ["  - text: 'Δεύτερο: με άνω και κάτω'"],
      ["  - text: 'It''s: new'"],
    ]);
  });

  it('a fact before the others, and one less', () => {
    const [first] = facts;
    expect(difference(change({ facts: [{ text: 'Νέο', source: 2 }, ...facts] }))).toEqual([
      [],
      ['  - text: Νέο'],
    ]);
    expect(difference(change({ facts: [first] }))).toEqual([
      ["  - text: 'Δεύτερο: με άνω και κάτω'", '    source: 2'],
      [],
    ]);
  });

  it('a line that was not there, in its place, and one that goes', () => {
    const text = change({ contact: 'Ένα: δύο', review: undefined });
    expect(difference(text)).toEqual([['review: second-reader'], ['contact: "Ένα: δύο"']]);
    expect(text).toMatch(/source: 2\ncontact: .*\nsources:/);
  });

  it('a day, which is printed without quotes', () => {
    expect(difference(change({ revised: '2027-01-02' }))).toEqual([[], ['revised: 2027-01-02']]);
  });

  it('the text', () => {
    expect(change({}, 'Άλλο.')).toBe(asWritten.replace(/\n\nΚείμενο.\n\n\n$/, '\nΆλλο.\n'));
  });
});

it('says what it is to say, whatever stood there before', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('no', '2026-05-01', '*a', '&a', '- x', ': '));
  const data = fc.record(
    {
      title: text,
      summary: text,
      start: fc.constantFrom('2027-05-08', '2027-05-08T10:00'),
      places: fc.subarray(['siegburg', 'guarda', 'selcuk']),
      exceptions: fc.array(fc.constantFrom('2027-05-15', '2027-05-22').map((day) => ({ day }))),
      other: fc.oneof(text, fc.array(text), fc.dictionary(fc.string(), text)),
    },
    { requiredKeys: [] },
  );
  const write = (is: Data, before?: string) =>
    writeEntryFile(eventFields, { data: is, body: '', ...(before && { asWritten: before }) });
  fc.assert(
    fc.property(data, data, (was, is) => {
      const read = (written: string) => readEntryFile(written).data;
      expect(read(write(is, write(was)))).toEqual(read(write(is)));
    }),
  );
});

it('is written anew where a person has used what no form can keep', () => {
  const before = '---\ntitle: &t A\nsummary: *t\n---\n';
  const written = writeEntryFile(eventFields, {
    data: { title: 'B', summary: 'A' },
    body: '',
    asWritten: before,
  });
  expect(readEntryFile(written).data).toEqual({ title: 'B', summary: 'A' });
});
