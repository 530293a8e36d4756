import { describe, expect, it } from 'vitest';
import { placeIds } from '../../src/domain/places.ts';
import { event, one, profile, read, story } from './written-content.ts';

const allPlaces = placeIds.join(', ');

describe('a fault in the fields', () => {
  it.each<[what: string, text: string, line: string]>([
    [
      'a missing field',
      story({ title: undefined }),
      `${one}:1: title: is missing; allowed: text of 1 to 90 characters`,
    ],
    [
      'an empty field',
      story({ title: '' }),
      `${one}:2: title: is missing; allowed: text of 1 to 90 characters`,
    ],
    [
      'a title that is too long',
      story({ title: 'x'.repeat(91) }),
      `${one}:2: title: cannot be "${'x'.repeat(91)}"; allowed: text of 1 to 90 characters`,
    ],
    [
      'a day that is in no calendar',
      story({ date: '2026-02-30' }),
      `${one}:4: date: cannot be "2026-02-30"; allowed: a day such as 2026-05-31`,
    ],
    [
      'a day as it is written in German',
      story({ date: '31.5.2026' }),
      `${one}:4: date: cannot be "31.5.2026"; allowed: a day such as 2026-05-31`,
    ],
    [
      'a day with a time where only a day is asked for',
      story({ date: '2026-05-31T10:00' }),
      `${one}:4: date: cannot be "2026-05-31T10:00"; allowed: a day such as 2026-05-31`,
    ],
    [
      'an unknown place',
      story({ places: '[selcuk, atlantis]' }),
      `${one}:6: places.2: cannot be "atlantis"; allowed: a list, each one of ${allPlaces}`,
    ],
    [
      'one place where a list is asked for',
      story({ places: 'selcuk' }),
      `${one}:6: places: cannot be "selcuk"; allowed: a list, each one of ${allPlaces}`,
    ],
    [
      'no place at all',
      story({ places: '[]' }),
      `${one}:6: places: cannot be this; allowed: a list, each one of ${allPlaces}`,
    ],
    [
      'an author without a role',
      story({ authors: '\n  - role: guest\n  - name: Ayşe' }),
      `${one}:7: authors.2.role: is missing; allowed: one of portal-team, volunteer, participant, pupil, school, club, town, guest`,
    ],
    [
      'an author that is nothing',
      story({ authors: '\n  -' }),
      `${one}:6: authors.1: is missing; allowed: fields with their values: name, role`,
    ],
    ['an unknown field', story({ autor: 'Ayşe' }), `${one}:8: autor: is not a field of this kind`],
    [
      'an unknown field inside another',
      story({ authors: '\n  - role: guest\n    alter: 12' }),
      `${one}:7: authors.1.alter: is not a field of this kind`,
    ],
    [
      'fields that every object has',
      story({ constructor: 'x' }),
      `${one}:8: constructor: is not a field of this kind`,
    ],
    [
      'an unknown language of the original',
      story({ original: 'en' }),
      `${one}:7: original: cannot be "en"; allowed: one of de, fr, pl, tr, el, pt`,
    ],
    [
      'a word where a switch stands',
      story({ draft: 'ja' }),
      `${one}:8: draft: cannot be "ja"; allowed: true or false`,
    ],
    [
      'a link that is none',
      story({ sources: '[{ title: Q, read: 2026-11-23, link: "javascript:alert(1)" }]' }),
      `${one}:8: sources.1.link: cannot be "javascript:alert(1)"; allowed: a web address that begins with https://`,
    ],
    [
      'a picture that is a number',
      story({ cover: '5' }),
      `${one}:8: cover: cannot be 5; allowed: the path of a picture in content/media, such as ../../media/stories/<slug>/photo.jpg`,
    ],
    [
      'YAML with an apostrophe inside apostrophes',
      story({ summary: "'C'est'" }),
      `${one}:3: is not valid YAML: Unexpected scalar at node end`,
    ],
    [
      'YAML with a colon too many',
      story({ title: 'Eine Reise: der Weg' }),
      `${one}:2: is not valid YAML: Nested mappings are not allowed in compact mappings`,
    ],
    [
      'YAML with a tabulator',
      story({ title: 'x\n\tsub: y', summary: undefined }),
      `${one}:3: is not valid YAML: Tabs are not allowed as indentation`,
    ],
    [
      'a field that stands there twice',
      `---\ntitle: x\n${story().slice(4)}`,
      `${one}:3: is not valid YAML: Map keys must be unique`,
    ],
    [
      'an alias that leads nowhere',
      story({ title: '*nowhere' }),
      `${one}:1: is not valid YAML: Unresolved alias (the anchor must be set before the alias): nowhere`,
    ],
    [
      'a title that begins with a sign of YAML',
      story({ title: '!Achtung Baustelle' }),
      `${one}:2: is not valid YAML: Unresolved tag: !Achtung; put the text between quotation marks`,
    ],
    [
      'a tabulator of another kind, out of a word processor',
      story({ summary: 'Eine\vReise.' }),
      `${one}:3: has a character that cannot be seen (U+000B); delete it`,
    ],
    [
      'a dash of old Windows',
      story({ summary: 'Eine \u0096 Reise.' }),
      `${one}:3: has a character that cannot be seen (U+0096); delete it`,
    ],
    [
      'fields that are no fields',
      '---\nHallo\n---\n',
      `${one}:1: cannot be "Hallo"; allowed: fields with their values: title, summary, date, authors, places, themes, levels, cover, coverAlt, coverCredit, coverPeople, coverConsent, pictureCredit, picturePeople, pictureConsent, sources, translator, review, revised, draft, formerSlugs, original`,
    ],
  ])('such as %s is told with file, line, field and what is allowed', async (_, text, line) => {
    const { sound, lines } = await read({ [one]: text, 'stories/de/andere.md': story() });
    expect(lines).toEqual([line]);
    expect(sound).toEqual(['stories/de/andere.md']);
  });

  it.each<[what: string, text: string, line: string]>([
    [
      'an end before the start',
      event({ end: '2026-05-30' }),
      'events/de/fest.md:10: end: "2026-05-30" lies before start "2026-05-31"',
    ],
    [
      'a time on a day without one',
      event({ start: '2026-05-31T19:30' }),
      'events/de/fest.md:5: start: cannot be "2026-05-31T19:30"; allowed: a day such as 2026-05-31, because allDay is true',
    ],
    [
      'a time that no clock shows',
      event({ allDay: 'false', start: '2026-05-31T24:30' }),
      'events/de/fest.md:5: start: cannot be "2026-05-31T24:30"; allowed: a day such as 2026-05-31, or with a time 2026-05-31T19:30',
    ],
    [
      'a rule that hides another field',
      event({ repeat: 'FREQ=DAILY;constructor=1' }),
      'events/de/fest.md:10: repeat: cannot be "FREQ=DAILY;constructor=1"; allowed: a rule such as FREQ=YEARLY or FREQ=WEEKLY;COUNT=8',
    ],
    [
      'a clock of no place of ours',
      event({ timeZone: 'Europe/Vienna' }),
      'events/de/fest.md:6: timeZone: cannot be "Europe/Vienna"; allowed: one of Europe/Berlin, Europe/Paris, Europe/Lisbon, Europe/Warsaw, Europe/Istanbul, Europe/Athens, Europe/Kyiv',
    ],
  ])('of an event such as %s is told the same way', async (_, text, line) => {
    expect(await read({ 'events/de/fest.md': text })).toMatchObject({ sound: [], lines: [line] });
  });

  it('of a place such as a source that is not in its list is told the same way', async () => {
    const facts = '\n  - { text: Wahr., source: 1 }\n  - { text: Falsch., source: 2 }';
    expect(await read({ 'places/de/selcuk.md': profile({ facts }) })).toMatchObject({
      sound: [],
      lines: [
        'places/de/selcuk.md:9: facts.2.source: cannot be 2; allowed: 1 to 1, the number of a source in the list',
      ],
    });
  });

  it('counts its line also after the line ends of Windows and a byte order mark', async () => {
    const text = `\uFEFF${story({ date: 'bald' }, 'Text.\n\n::nie')}`.replaceAll('\n', '\r\n');
    const { faults } = await read({ [one]: text });
    expect(faults.map(({ line }) => line)).toEqual([4, 12]);
  });
});
