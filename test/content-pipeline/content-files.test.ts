import fc from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-pipeline/content-files.ts';
import { describeFault } from '../../src/content-pipeline/fault.ts';
import { placeIds } from '../../src/domain/places.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
type Files = Readonly<Record<string, string | Uint8Array>>;

/** A content folder of its own with these files in it. */
function contentOf(files: Files): string {
  const root = path.join(folder, String(++made));
  mkdirSync(root);
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

/** What reading gives: the sound files and a line for each fault, the folder's name left out. */
async function read(files: Files) {
  const root = contentOf(files);
  const { files: sound, faults } = await readContent(root);
  return {
    sound: sound.map((file) => file.path),
    lines: faults.map((fault) => describeFault(fault).replaceAll(`${root}/`, '')),
    faults,
  };
}

const fields = {
  title: 'Eine Reise',
  summary: 'Eine kurze Reise.',
  date: '2026-05-31',
  authors: '[{ role: guest }]',
  places: '[selcuk]',
  original: 'de',
};

/** What must be said of pictures that a text shows. */
const answered = { pictureCredit: 'A. B.', picturePeople: 'none' };

/** Frontmatter in the order of the fields, so that line 2 is the title's. */
const written = (values: Readonly<Record<string, string | undefined>>, body = 'Text.') =>
  `---\n${Object.entries(values)
    .flatMap(([field, value]) => (value === undefined ? [] : [`${field}: ${value}\n`]))
    .join('')}---\n\n${body}\n`;

const story = (change: Readonly<Record<string, string | undefined>> = {}, body?: string) =>
  written({ ...fields, ...change }, body);

const event = (change: Readonly<Record<string, string | undefined>> = {}) =>
  written({
    title: 'Fest',
    summary: 'Ein Fest.',
    allDay: 'true',
    start: '2026-05-31',
    timeZone: 'Europe/Berlin',
    status: 'scheduled',
    places: '[siegburg]',
    original: 'de',
    ...change,
  });

const page = (change: Readonly<Record<string, string | undefined>> = {}) =>
  written({ title: 'Seite', summary: 'Eine Seite.', original: 'de', ...change });

const profile = (change: Readonly<Record<string, string | undefined>> = {}) =>
  written({
    place: 'selcuk',
    title: 'Selçuk',
    summary: 'Eine Stadt.',
    sources: '[{ title: Stadt, read: 2026-11-23 }]',
    original: 'de',
    ...change,
  });

/** One with something to see in it, so that half of its file is not all of it. */
const picture = (format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif') =>
  sharp({
    create: {
      width: 64,
      height: 48,
      channels: 3,
      noise: { type: 'gaussian', mean: 120, sigma: 40 },
      background: 'white',
    },
  })
    .toFormat(format)
    .toBuffer();

const unusable = (name: string) =>
  `names the picture "${name}", whose file is empty, damaged or of another kind; allowed: a whole JPEG, PNG, WebP, AVIF or GIF with its ending; upload it anew`;

const one = 'stories/de/reise.md';
const allPlaces = placeIds.join(', ');

describe('sound content', () => {
  it('is read with its fields and its text', async () => {
    const { files, faults } = await readContent(
      contentOf({ [one]: story({}, '## Der Weg\n\nText.') }),
    );
    expect(faults).toEqual([]);
    expect(files).toEqual([
      {
        collection: 'stories',
        locale: 'de',
        slug: 'reise',
        path: one,
        data: {
          title: 'Eine Reise',
          summary: 'Eine kurze Reise.',
          date: '2026-05-31',
          authors: [{ role: 'guest' }],
          places: ['selcuk'],
          themes: [],
          levels: [],
          sources: [],
          draft: false,
          formerSlugs: [],
          original: 'de',
        },
        body: '\n## Der Weg\n\nText.\n',
      },
    ]);
  });

  it('of every kind and in every language stands side by side', async () => {
    const { sound, lines } = await read({
      [one]: story(),
      'stories/tr/reise.md': story(),
      'stories/fr/reise.mdx': story(),
      'events/de/fest.md': event(),
      'pages/de/gaeste.md': page(),
      'pages/pl/imprint.mdx': page({ original: 'pl' }),
      'places/de/selcuk.md': profile(),
    });
    expect(lines).toEqual([]);
    expect(sound).toEqual([
      'places/de/selcuk.md',
      'stories/de/reise.md',
      'stories/fr/reise.mdx',
      'stories/tr/reise.md',
      'events/de/fest.md',
      'pages/de/gaeste.md',
      'pages/pl/imprint.mdx',
    ]);
  });

  it.each([
    ['a byte order mark', `\uFEFF${story()}`],
    ['the line ends of Windows', story().replaceAll('\n', '\r\n')],
    ['both', `\uFEFF${story()}`.replaceAll('\n', '\r\n')],
    ['blanks after the hyphens', story().replace('---\n\n', '---  \n\n')],
    ['no text', story().replace(/\n\nText\.\n$/, '')],
    ['a title that YAML takes for a number', story({ title: '1964' })],
    ['a comment', story({ '# comment': 'x' })],
    ['fields that Decap left empty', story({ cover: "''", coverAlt: '', themes: 'null' })],
  ])('may have %s', async (_, text) => {
    expect(await read({ [one]: text })).toMatchObject({ sound: [one], lines: [] });
  });

  it('may be missing altogether', async () => {
    expect(await readContent(path.join(folder, 'nowhere'))).toEqual({ files: [], faults: [] });
    expect(await readContent(contentOf({}))).toEqual({ files: [], faults: [] });
  });

  it('lies beside pictures, hidden files and other kinds, which are none', async () => {
    const { sound, lines } = await read({
      [one]: story(),
      'media/stories/reise/a.md': 'x',
      'stories/de/.#reise.md': 'x',
      'stories/de/.reise.md.swp': 'x',
      'stories/de/reise.md~': 'x',
      'stories/de/notizen.txt': 'x',
      'stories/de/ordner.md/notizen.txt': 'x',
      'operator.json': '{}',
    });
    expect({ sound, lines }).toEqual({ sound: [one], lines: [] });
  });
});

describe('a fault', () => {
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
      'an unknown block',
      story({}, 'Text.\n\n::nie'),
      `${one}:12: unknown block "nie"; allowed: ::video{src title other poster captions length}, :::transcript, :::gallery{caption}, :::quote{by}, ::place{id}`,
    ],
    [
      'a block that is not closed',
      story({}, ':::quote\nText.'),
      `${one}:10: block "quote" is not closed; end it with a line ::: (a block around another has one colon more)`,
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
      'fields that are no fields',
      '---\nHallo\n---\n',
      `${one}:1: cannot be "Hallo"; allowed: fields with their values: title, summary, date, authors, places, themes, levels, cover, coverAlt, coverCredit, coverPeople, coverConsent, pictureCredit, picturePeople, pictureConsent, sources, translator, review, revised, draft, formerSlugs, original`,
    ],
    [
      'no fields at all',
      '# Eine Reise\n\nText.\n',
      `${one}: does not begin with fields between two lines of three hyphens (---)`,
    ],
    [
      'fields without an end',
      '---\ntitle: Eine Reise\n',
      `${one}: does not begin with fields between two lines of three hyphens (---)`,
    ],
    [
      'nothing in it',
      '',
      `${one}: does not begin with fields between two lines of three hyphens (---)`,
    ],
    [
      'a picture that is not there',
      story(answered, 'Text.\n\n![Tor](../../media/tor.jpg "Das Tor")'),
      `${one}:14: names the picture "../../media/tor.jpg", which is not there; allowed: a path such as ../../media/stories/<slug>/photo.jpg`,
    ],
    [
      'a picture with a blank in its name',
      story(answered, '![Tor](<das tor.jpg>)'),
      `${one}:12: names the picture "das tor.jpg", which is not there; allowed: a path such as ../../media/stories/<slug>/photo.jpg`,
    ],
    [
      'a picture with a percent sign in its name',
      story(answered, '![Tor](100%.jpg)'),
      `${one}:12: names the picture "100%.jpg", which is not there; allowed: a path such as ../../media/stories/<slug>/photo.jpg`,
    ],
  ])('such as %s is told with file, line, field and what is allowed', async (_, text, line) => {
    const { sound, lines } = await read({ [one]: text, 'stories/de/andere.md': story() });
    expect(lines).toEqual([line]);
    expect(sound).toEqual(['stories/de/andere.md']);
  });

  it.each<[what: string, cover: string]>([
    ['is not there', '../../media/stories/reise/foto.jpg'],
    ['stands elsewhere on the web', 'https://evil.example/foto.jpg'],
    ['stands elsewhere on the disk', '/etc/hostname'],
  ])('such as a cover that %s is told with the line of the field', async (_, cover) => {
    const more = { coverAlt: 'Ein Tor', coverCredit: 'A. B.', coverPeople: 'none' };
    const { sound, lines } = await read({ [one]: story({ cover, ...more }) });
    expect(sound).toEqual([]);
    expect(lines).toEqual([
      `${one}:8: cover: names the picture "${cover}", which is not there; allowed: a path such as ../../media/stories/<slug>/photo.jpg`,
    ]);
  });

  it('is none in a picture that is there, whatever its name', async () => {
    const { sound, lines } = await read({
      [one]: story(
        {
          cover: '../../media/stories/reise/tor.jpg',
          coverAlt: 'Ein Tor',
          coverCredit: 'A. B.',
          coverPeople: 'none',
          ...answered,
        },
        '![a](../../media/stories/reise/tor.jpg) ![b](<../../media/das tor.jpg> "T")\n\n' +
          '![c](../../media/das%20tor.jpg) ![d](../../media/100%.jpg)',
      ),
      'media/stories/reise/tor.jpg': await picture('jpeg'),
      'media/das tor.jpg': await picture('jpeg'),
      'media/100%.jpg': await picture('jpeg'),
    });
    expect({ sound, lines }).toEqual({ sound: [one], lines: [] });
  });

  it('is none in a picture that stands in code, which nobody sees as one', async () => {
    const code = '```md\n![Tor](tor.jpg)\n```\n\nMan schreibt `![Tor](tor.jpg)`.';
    expect(await read({ [one]: story({}, code) })).toMatchObject({ sound: [one], lines: [] });
  });

  it('is found in a picture whatever its text', async () => {
    const { sound, lines } = await read({ [one]: story(answered, '![Das [alte] Tor](tor.jpg)') });
    expect(sound).toEqual([]);
    expect(lines).toEqual([expect.stringContaining('names the picture "tor.jpg", which is not')]);
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
    'is none in a whole picture of the kind %s, as it is in one cut off',
    async (format) => {
      const whole = await picture(format);
      const text = story(answered, `![Tor](tor.${format})`);
      expect(await read({ [one]: text, [`stories/de/tor.${format}`]: whole })).toMatchObject({
        sound: [one],
        lines: [],
      });
      const half = whole.subarray(0, whole.length / 2);
      const cut = await read({ [one]: text, [`stories/de/tor.${format}`]: half });
      expect(cut.sound).toEqual([]);
      expect(cut.lines).toEqual([`${one}:12: ${unusable(`tor.${format}`)}`]);
    },
  );

  it.each<[what: string, name: string, content: string | Uint8Array]>([
    ['is empty', 'tor.jpg', ''],
    ['is a text', 'tor.jpg', 'Das Tor.'],
    ['is a text that begins as a picture does', 'tor.webp', 'RIFFxxxxWEBPVP8 und so weiter'],
    ['is a drawing, which can hold scripts', 'tor.svg', '<svg width="9" height="9"></svg>'],
    ['is a film', 'tor.mp4', 'x'],
    ['is another text of the portal', 'andere.md', story()],
  ])('keeps an entry back whose picture %s, and no other', async (_, name, content) => {
    const more = { coverAlt: 'Ein Tor', coverCredit: 'A. B.', coverPeople: 'none' };
    const { sound, lines } = await read({
      [one]: story({ cover: name, ...more, ...answered }, `![Tor](${name})`),
      [`stories/de/${name}`]: content,
      'stories/de/dritte.md': story(),
    });
    expect(sound).not.toContain(one);
    expect(sound).toContain('stories/de/dritte.md');
    expect(lines).toEqual([`${one}:8: cover: ${unusable(name)}`, `${one}:16: ${unusable(name)}`]);
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

  it('is told with all others of its file and of all files at once', async () => {
    const { sound, faults } = await read({
      [one]: story(
        { title: 'x'.repeat(91), summary: undefined, date: '2026-02-30', foo: '1' },
        'Text.\n\n::nie\n\n<b>x</b>\n\n![](../../media/a.jpg)',
      ),
      'stories/de/Über Uns.md': '',
      'stories/fr/andere.md': story({ original: 'fr' }),
      'events/de/fest.md': event({ status: 'vielleicht' }),
      'stories/tr/leer.md': '',
    });
    expect(sound).toEqual(['stories/fr/andere.md']);
    const places = faults.map(({ file, line = '' }) => `${path.basename(file)}:${line}`);
    expect(places).toEqual([
      ...['fest.md:7', 'reise.md:1', 'reise.md:2', 'reise.md:3', 'reise.md:7'],
      ...['reise.md:12', 'reise.md:14', 'reise.md:14', 'reise.md:16', 'reise.md:16'],
      ...['Über Uns.md:', 'leer.md:'],
    ]);
  });
});

describe('a fault that leaves out a part only', () => {
  it.each([
    ['raw HTML', 'Text.\n\n<b>x</b>', 12],
    ['a hostile link', 'Text.\n\n[x](javascript:y)', 12],
    ['a foreign picture', '![x](https://evil.example/x.png)', 10],
    ['a picture by reference', '![x]\n\n[x]: a.jpg', 10],
  ])('such as %s does not keep the entry back, and says so', async (_, body, line) => {
    const { sound, lines } = await read({ [one]: story({}, body) });
    expect(sound).toEqual([one]);
    expect(lines.length).toBeGreaterThan(0);
    for (const told of lines)
      expect(told).toMatch(new RegExp(`^${one}:${line}: .*\\(published all`));
  });
});

describe('a file in the wrong place', () => {
  const wrongFolder = (collection: string) =>
    `stands in the wrong folder; allowed: ${collection}/<language>/<slug>.md, the language one of de, fr, pl, tr, el, pt`;
  const wrongName = (endings: string) =>
    `has a name that cannot be an address; allowed: small letters a–z, digits and hyphens, then ${endings}`;

  it.each([
    ['stories/reise.md', wrongFolder('stories')],
    ['stories/en/reise.md', wrongFolder('stories')],
    ['stories/DE/reise.md', wrongFolder('stories')],
    ['events/constructor/fest.md', wrongFolder('events')],
    ['stories/de/2026/reise.md', wrongFolder('stories')],
    ['stories/de/Reise.md', wrongName('.md or .mdx')],
    ['stories/de/eine reise.md', wrongName('.md or .mdx')],
    ['stories/de/größe.md', wrongName('.md or .mdx')],
    ['stories/de/eine_reise.md', wrongName('.md or .mdx')],
    ['stories/de/-reise.md', wrongName('.md or .mdx')],
    ['stories/de/eine--reise.md', wrongName('.md or .mdx')],
    ['stories/de/reise.MD', wrongName('.md or .mdx')],
    ['stories/de/reise.tr.md', wrongName('.md or .mdx')],
    [`stories/de/${'x'.repeat(81)}.md`, wrongName('.md or .mdx')],
    ['events/de/fest.mdx', wrongName('.md')],
    ['places/de/selcuk.mdx', wrongName('.md')],
  ])('%s is told where it may stand', async (name, what) => {
    expect(await read({ [name]: story() })).toMatchObject({
      sound: [],
      lines: [`${name}: ${what}`],
    });
  });

  it.each([
    ['a folder of its own', 'geschichten/de/reise.md', 'geschichten'],
    ['no folder', 'reise.md', 'reise.md'],
  ])('in %s is told which collections there are', async (_, name, told) => {
    expect((await read({ [name]: story() })).lines).toEqual([
      `${told}: is not a collection; allowed: places, stories, events, pages`,
    ]);
  });

  it('is not followed when it leads to nothing', async () => {
    const root = contentOf({ [one]: story() });
    symlinkSync(path.join(root, 'nowhere.md'), path.join(root, 'stories/de/fort.md'));
    expect((await readContent(root)).files).toHaveLength(1);
  });
});

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

describe('the name of a file', () => {
  it('of a place is the slug of that place', async () => {
    expect((await read({ 'places/de/nogent.md': profile({ place: 'nogent' }) })).lines).toEqual([
      'places/de/nogent.md: place: is nogent, whose file must be called nogent-sur-marne.md (published all the same)',
    ]);
  });

  it.each(['orte', 'agenda', 'impressum', 'sobre', '404', 'index'])(
    'of a page cannot be the address of something else: %s',
    async (slug) => {
      const { sound, lines } = await read({ [`pages/de/${slug}.md`]: page() });
      expect(sound).toEqual([]);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(
        `pages/de/${slug}.md: has the name ${slug}, which is the address of another page or file of the site already; choose another than 404, `,
      );
      expect(lines[0]).toContain(slug);
    },
  );

  it.each([
    ['events', 'calendar', event(), 'calendar, index'],
    ['events', 'index', event(), 'calendar, index'],
    ['stories', 'index', story(), 'index'],
  ])('of one of the %s cannot be %s', async (collection, slug, text, taken) => {
    const name = `${collection}/de/${slug}.md`;
    expect(await read({ [name]: text })).toMatchObject({
      sound: [],
      lines: [
        `${name}: has the name ${slug}, which is the address of another page or file of the site already; choose another than ${taken}`,
      ],
    });
  });

  it('that an entry had before is held to the same', async () => {
    const { sound, lines } = await read({
      'events/de/fest.md': event({ formerSlugs: '[kirmes, calendar, ../fest]' }),
    });
    expect(sound).toEqual([]);
    expect(lines).toEqual([
      'events/de/fest.md:10: formerSlugs.2: "calendar" is the address of another page or file of the site already; choose another than calendar, index',
      'events/de/fest.md:10: formerSlugs.3: cannot be "../fest"; allowed: small letters a–z, digits and hyphens',
    ]);
  });

  it.each(['about', 'imprint', 'licences', 'gaestebuch'])('of a page can be %s', async (slug) => {
    expect((await read({ [`pages/de/${slug}.md`]: page() })).lines).toEqual([]);
  });
});

describe('junk', () => {
  it.each<[string, string | Uint8Array]>([
    ['bytes', new Uint8Array([0xff, 0xfe, 0, 1, 0x89, 0x50, 0x4e, 0x47, 0])],
    ['bytes between hyphens', '---\n\u0000\u0001: \uFFFD\n---\n'],
    ['hyphens', '---\n---\n---\n---\n'],
    ['a list', '---\n- a\n- b\n---\n'],
    ['an alias without end', '---\na: &a [*a]\n---\n'],
    [
      'aliases that grow',
      `---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]\n---\n`,
    ],
    ['keys that are lists', story({ '? [a, b]\n': 'c' })],
    ['tags', story({ title: '!!js/function x', summary: '!!binary aGVsbG8=' })],
    ['two documents', story({ title: 'x\n...\ny' })],
    ['keys of every object', '---\n__proto__: { title: x }\ntoString: y\n---\n'],
  ])('such as %s is told and harms nothing', async (_, text) => {
    const { sound, lines } = await read({ [one]: text, 'stories/de/andere.md': story() });
    expect(sound).toEqual(['stories/de/andere.md']);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line.startsWith(one)).toBe(true);
  });

  it('in fields that are each right reaches the rules between them, and stops nothing either', async () => {
    const day = fc.constantFrom('2026-05-31', '2027-02-28', '2199-12-31');
    const rule = fc.constantFrom(
      ...['FREQ=DAILY', 'FREQ=DAILY;COUNT=999', 'FREQ=WEEKLY;UNTIL=20200101', 'FREQ=A;valueOf=b'],
      ...['FREQ=MONTHLY;BYMONTHDAY=31', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'constructor='],
      ...['FREQ=YEARLY;BYDAY=5SU', 'FREQ=DAILY;COUNT=2;UNTIL=20990101', 'FREQ=MONTHLY;INTERVAL=99'],
    );
    const optional = fc.record(
      { start: day, end: day, repeat: rule, exceptions: day.map((off) => `[{ day: ${off} }]`) },
      { requiredKeys: [] },
    );
    const seen = { sound: 0, ruled: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(optional, { minLength: 5, maxLength: 5 }), async (changes) => {
        const junk = Object.fromEntries(
          changes.map((change, at) => [`events/de/x${at}.md`, event(change)]),
        );
        const { sound, faults } = await read({ ...junk, [one]: story() });
        expect(sound).toContain(one);
        seen.sound += sound.length - 1;
        seen.ruled += faults.filter(({ what }) =>
          /does not fall|lies before|ends before/.test(what),
        ).length;
      }),
      { numRuns: 30 },
    );
    expect(seen.sound).toBeGreaterThan(0);
    expect(seen.ruled).toBeGreaterThan(0);
  });

  it('of any kind never stops the reading of the rest', async () => {
    const piece = fc.constantFrom(
      ...['---\n', '\n', ': ', '- ', '"', "'", '*a', '&a ', '[', ']', '{', '}', '|\n', '>\n', '\t'],
      ...['title', 'repeat: FREQ=A;valueOf=b\n', 'date: 2026-02-30\n', '%', '![a](%E0%A4%A)', '\0'],
      ...[
        '::place{id=x}\n',
        ':::quote\n',
        '<b>',
        '[x](javascript:y)',
        '\uFEFF',
        '\r',
        '!!set ',
        '? ',
      ],
    );
    const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
    const body = fc.tuple(text, text).map(([head, rest]) => `---\n${head}\n---\n${rest}`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(text, body), { minLength: 5, maxLength: 5 }),
        async (texts) => {
          const junk = Object.fromEntries(texts.map((junky, at) => [`events/de/x${at}.md`, junky]));
          const { sound, faults } = await read({ ...junk, [one]: story() });
          expect(sound).toContain(one);
          expect(new Set(faults.map(({ file }) => file)).size).toBe(6 - sound.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
