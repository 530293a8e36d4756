import { describe, expect, it } from 'vitest';
import { event, one, profile, read, story } from './written-content.ts';

describe('language versions', () => {
  it('that differ from the original in what is the same for all are told, and published', async () => {
    const { sound, lines } = await read({
      [one]: story(),
      'stories/tr/reise.md': story({ title: 'Bir yolculuk', date: '2026-06-01', themes: '[T1]' }),
    });
    expect(sound).toEqual([one, 'stories/tr/reise.md']);
    expect(lines).toEqual([
      `stories/tr/reise.md: date: differs from the original in ${one}, which counts: "2026-05-31" (published all the same)`,
      `stories/tr/reise.md: themes: differs from the original in ${one}, which counts: [] (published all the same)`,
    ]);
  });

  it('without their original are told, and published', async () => {
    const told = `stories/tr/reise.md: original: names de, but stories/de/reise.md is missing or faulty (published all the same)`;
    expect(await read({ 'stories/tr/reise.md': story() })).toMatchObject({
      sound: ['stories/tr/reise.md'],
      lines: [told],
    });
    const { sound, lines } = await read({
      'stories/tr/reise.md': story(),
      [one]: story({ date: 'x' }),
    });
    expect(sound).toEqual(['stories/tr/reise.md']);
    expect(lines).toContain(told);
    expect(lines).toHaveLength(2);
  });

  it('with the same name and two endings are told', async () => {
    const { lines } = await read({ [one]: story(), 'stories/de/reise.mdx': story() });
    expect(lines).toEqual([
      'stories/de/reise.mdx: is there with another ending too; keep one of stories/de/reise.md and mdx (published all the same)',
    ]);
  });
});

describe('two events', () => {
  it('that calendars would take for one are told, and published', async () => {
    const { sound, lines } = await read({
      'events/de/fest.md': event(),
      'events/de/kopie.md': event({ uid: 'fest@partner-towns.siegburg' }),
    });
    expect(sound).toHaveLength(2);
    expect(lines).toEqual([
      expect.stringMatching(
        /^events\/de\/kopie\.md.*uid: is fest@partner-towns\.siegburg, .*fest\.md already/,
      ),
    ]);
  });
});

it('two entries that claim one old address are told of it, and published', async () => {
  const { sound, lines } = await read({
    [one]: story({ formerSlugs: '[fahrt]' }),
    'stories/tr/reise.md': story({ formerSlugs: '[fahrt]' }),
    'stories/de/zweite.md': story({ formerSlugs: '[fahrt]' }),
    'events/de/fest.md': event({ formerSlugs: '[fahrt]' }),
  });
  expect(sound).toHaveLength(4);
  expect(lines).toEqual([
    expect.stringMatching(
      /^stories\/de\/zweite\.md.*formerSlugs: names fahrt, .*stories\/de\/reise\.md already/,
    ),
  ]);
});

describe('the name of a file', () => {
  it('of a place is the slug of that place', async () => {
    expect((await read({ 'places/de/nogent.md': profile({ place: 'nogent' }) })).lines).toEqual([
      'places/de/nogent.md: place: is nogent, whose file must be called nogent-sur-marne.md (published all the same)',
    ]);
  });
});
