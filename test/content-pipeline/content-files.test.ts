import fc from 'fast-check';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content-pipeline/content-files.ts';
import { contentOf, event, one, page, profile, read, story } from './written-content.ts';

it('a file in an old encoding is told of instead of published with wrong letters', async () => {
  const { sound, lines } = await read({
    [one]: Buffer.from(story({ title: 'Müller reist' }), 'latin1'),
    'stories/de/andere.md': story(),
  });
  expect(sound).toEqual(['stories/de/andere.md']);
  expect(lines).toEqual([
    `${one}: is not saved as UTF-8; save it anew and choose UTF-8 as its encoding`,
  ]);
});

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

  it('begins where a byte order mark ends', async () => {
    const { sound, lines } = await read({ [one]: `\uFEFF${story()}` });
    expect(lines).toEqual([]);
    expect(sound).toEqual([one]);
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
    expect(await readContent(path.join(contentOf({}), 'nowhere'))).toEqual({
      files: [],
      leftOut: [],
      faults: [],
    });
    expect(await readContent(contentOf({}))).toEqual({
      files: [],
      leftOut: [],
      faults: [],
    });
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
  ])('such as %s is told with file, line, field and what is allowed', async (_, text, line) => {
    const { sound, lines } = await read({ [one]: text, 'stories/de/andere.md': story() });
    expect(lines).toEqual([line]);
    expect(sound).toEqual(['stories/de/andere.md']);
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
