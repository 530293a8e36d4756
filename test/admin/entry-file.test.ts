import { describe, expect, it } from 'vitest';
import { isEmpty, readEntryFile, writeEntryFile } from '../../admin/entries/entry-file.ts';
import { eventFields } from '../../src/domain/content/event.ts';
import { storyFields } from '../../src/domain/content/story.ts';
import { fieldsToZod } from '../../src/content-pipeline/fields-to-zod.ts';

const event = {
  original: 'tr',
  title: '2026-05-01',
  summary: 'Bir cümle: iki nokta\nve ikinci satır ',
  allDay: false,
  start: '2026-05-01T10:30',
  timeZone: 'Europe/Istanbul',
  status: 'scheduled',
  places: ['selcuk'],
  cost: 'no',
  exceptions: [{ day: '2026-06-01' }, { day: '' }, null],
  sources: [{ title: '1964', read: '2026-11-23', link: null }],
  venue: null,
  audience: '  ',
  _langs: 'TR',
  _slug: 'x',
};

describe('the file of an entry', () => {
  const text = writeEntryFile(eventFields, { data: event, body: '\n\nMerhaba.\n\n' });

  it('has its fields in their order, days as days, lists as lists, and nothing empty', () => {
    expect(text).toBe(
      [
        '---',
        'title: "2026-05-01"',
        'summary: |-',
        '  Bir cümle: iki nokta',
        '  ve ikinci satır',
        'start: 2026-05-01T10:30',
        'timeZone: Europe/Istanbul',
        'exceptions:',
        '  - day: 2026-06-01',
        'status: scheduled',
        'places:',
        '  - selcuk',
        'cost: "no"',
        'sources:',
        '  - title: "1964"',
        '    read: 2026-11-23',
        'original: tr',
        '---',
        '',
        'Merhaba.',
        '',
      ].join('\n'),
    );
  });

  it('is read back as it was written', () => {
    const again = readEntryFile(text);
    expect(writeEntryFile(eventFields, again)).toBe(text);
    expect(again.data['title']).toBe('2026-05-01');
    expect(again.data['cost']).toBe('no');
  });

  it('is what the site reads', () => {
    expect(fieldsToZod(eventFields).safeParse(readEntryFile(text).data).error).toBeUndefined();
  });

  it('keeps fields that somebody else has added, behind the known ones', () => {
    const kept = writeEntryFile(storyFields, { data: { extra: 1, title: 'A' }, body: '' });
    expect(kept).toBe('---\ntitle: A\nextra: 1\n---\n');
  });

  it('may have no fields, no text, or Windows line ends', () => {
    expect(writeEntryFile(storyFields, { data: {}, body: '' })).toBe('---\n---\n');
    expect(readEntryFile('---\n---\n')).toEqual({ data: {}, body: '' });
    expect(readEntryFile('Text')).toEqual({ data: {}, body: 'Text' });
    expect(readEntryFile('---\r\ntitle: A\r\n---\r\nText')).toEqual({
      data: { title: 'A' },
      body: 'Text',
    });
    expect(() => readEntryFile('---\ntitle: [\n---\n')).toThrow();
  });
});

it('tells what nobody has filled in', () => {
  for (const empty of [undefined, null, '', ' ', [], [''], {}, { a: null }, [{ a: '' }]])
    expect(isEmpty(empty)).toBe(true);
  for (const filled of [0, false, 'x', ['x'], { a: 0 }]) expect(isEmpty(filled)).toBe(false);
});
