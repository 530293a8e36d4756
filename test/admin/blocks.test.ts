import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type EditorBlock } from '../../admin/blocks/editor-block.ts';
import { editorBlocks } from '../../admin/blocks/editor-blocks.ts';
import { hasUnreadableFilm, textFaults } from '../../admin/blocks/text-faults.ts';
import { rememberFilm } from '../../admin/uploads/uploaded-films.ts';
import { readText } from '../../src/content-pipeline/markdown.ts';
import { isReadable } from '../../src/domain/content/video.ts';
import { wordings } from './wordings.ts';

const blocks = editorBlocks('de', wordings.de);
const block = (id: string): EditorBlock => {
  const found = blocks.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no block ${id}`);
  return found;
};

/** As Decap looks for a block: each pattern on all that follows, then up to the next blank line. */
function found(text: string) {
  const upToBlank = text.split('\n\n')[0]?.trimEnd() ?? '';
  for (const candidate of blocks) {
    const match = candidate.pattern.exec(text) ?? candidate.pattern.exec(upToBlank);
    if (match) return { id: candidate.id, taken: match[0], values: candidate.fromBlock(match) };
  }
  return undefined;
}

const siteFaults = (text: string) =>
  readText(text, pathToFileURL('/content/stories/de/x.md')).faults.map(({ what }) => what);

describe.each<[string, Readonly<Record<string, unknown>>, string]>([
  [
    'video',
    {
      src: 'https://v.example/w?a=1&b=2',
      title: 'Ein Fest',
      was: 'https://v.example/w?a=1&b=2',
      transcript: '',
    },
    '::video{src="https://v.example/w?a=1&b=2" title="Ein Fest"}',
  ],
  [
    'video',
    {
      file: '/media/stories/fest/fest-0a1b2c3d.mp4',
      title: 'Ein Fest',
      other: '/media/stories/fest/fest.webm',
      poster: '/media/stories/fest/fest.jpg',
      captions: 'de tr',
      length: '1:05',
      was: '/media/stories/fest/fest-0a1b2c3d.mp4',
      transcript: 'Es spielt Musik.\n\nEin Kind tanzt.',
    },
    '::video{src="/media/stories/fest/fest-0a1b2c3d.mp4" title="Ein Fest" other="/media/stories/fest/fest.webm" poster="/media/stories/fest/fest.jpg" captions="de tr" length="1:05"}\n\n:::transcript\nEs spielt Musik.\n\nEin Kind tanzt.\n:::',
  ],
  ['place', { id: 'guarda' }, '::place{id="guarda"}'],
  [
    'quote',
    { text: 'Es war *schön*.\n\nUm 10:30.', by: 'Ayşe' },
    ':::quote{by="Ayşe"}\nEs war *schön*.\n\nUm 10:30.\n:::',
  ],
  ['quote', { text: 'Ohne Namen', by: '' }, ':::quote\nOhne Namen\n:::'],
  [
    'gallery',
    {
      images: [
        { src: '../../media/a.jpg', alt: 'Eins [1]' },
        { src: 'b.jpg', alt: 'Zwei' },
      ],
      caption: 'Beide',
    },
    ':::gallery{caption="Beide"}\n![Eins \\[1\\]](../../media/a.jpg)\n![Zwei](b.jpg)\n:::',
  ],
  [
    'image',
    { image: '../../media/a.jpg', alt: 'Ein Platz', title: 'Unten' },
    '![Ein Platz](../../media/a.jpg "Unten")',
  ],
  ['image', { image: 'a.jpg', alt: 'Ein Platz', title: '' }, '![Ein Platz](a.jpg)'],
])('the block %s', (id, values, text) => {
  it('is written as the site reads it', () => {
    expect(block(id).toBlock(values)).toBe(text);
    expect(siteFaults(text)).toEqual([]);
  });

  it('is found in a text, up to its end, with what was filled in', () => {
    expect(found(`${text}\n\nDanach ::place{id="x"}`)).toEqual({ id, taken: text, values });
    expect(found(text)?.taken).toBe(text);
  });
});

it.each([
  ['::place{id=guarda}', 'place', { id: 'guarda' }],
  [
    '::video{title=\'A "b"\' src=https://a.example}',
    'video',
    { title: 'A "b"', src: 'https://a.example', was: 'https://a.example', transcript: '' },
  ],
  [':::quote{by=Ada}\nSo.\n:::', 'quote', { text: 'So.', by: 'Ada' }],
])('takes the other ways of writing attributes: %s', (text, id, values) => {
  expect(found(text)).toEqual({ id, taken: text, values });
  expect(siteFaults(text)).toEqual([]);
});

describe('what somebody types into a block', () => {
  const printed = (title: string) => block('video').toBlock({ src: 'https://a.example', title });

  it.each([
    'Das "Fest"',
    "It's",
    `Das "Fest" von 'gestern'`,
    'a {b} c',
    'zwei\nZeilen',
    'x & y < z',
    '1 = "2"',
  ])('never breaks it: %s', (title) => {
    const text = printed(title);
    expect(text.split('\n')).toHaveLength(1);
    expect(siteFaults(text)).toEqual([]);
    expect(found(text)?.id).toBe('video');
    // Writing it again changes nothing more.
    expect(block('video').toBlock(found(text)?.values ?? {})).toBe(text);
  });

  it('cannot end a quote before its time', () => {
    const text = block('quote').toBlock({ text: 'a\n:::\nb', by: '' });
    expect(text).toBe(':::quote\na\n\nb\n:::');
    expect(siteFaults(text)).toEqual([]);
  });
});

describe('a film that takes the place of another', () => {
  const before = found(
    '::video{src="/media/a.mp4" other="/media/a.webm" captions="de" length="1:05" title="A"}\n:::transcript\nB\n:::',
  );

  it('takes nothing along that was said of the other alone', () => {
    const { toBlock } = block('video');
    expect(toBlock({ ...before?.values, file: '', src: 'https://a.example' })).toBe(
      '::video{src="https://a.example" title="A"}\n\n:::transcript\nB\n:::',
    );
    expect(toBlock({ ...before?.values, file: '/media/b.mp4' })).toBe(
      '::video{src="/media/b.mp4" title="A"}\n\n:::transcript\nB\n:::',
    );
  });

  it('has its own length and first picture, as far as they are known', () => {
    rememberFilm('b-0a1b2c3d.mp4', { length: '0:03', poster: 'b-0a1b2c3d.jpg' });
    const file = '/media/stories/b-0a1b2c3d.mp4';
    expect(block('video').toBlock({ ...before?.values, file, transcript: ' ' })).toBe(
      `::video{src="${file}" title="A" poster="/media/stories/b-0a1b2c3d.jpg" length="0:03"}`,
    );
  });
});

describe('a film that some could not follow is one for the editor exactly when it is for the site', () => {
  it.each([
    'Text.',
    '::video{src="https://a.example" title="A"}',
    '::video{src="https://a.example" title="A" captions="de"}',
    '::video{src="https://a.example" title="A" captions=""}',
    '::video{src="https://a.example" title="A"}\n:::transcript\nB\n:::',
    '::video{src="https://a.example" title="A"}\n\n:::transcript\nB\n:::',
    '::video{src="https://a.example" title="A"}\n\nC\n\n:::transcript\nB\n:::',
    '::video{src="https://a.example" title="A"}\n\n::video{src="https://b.example" title="A"}\n\n:::transcript\nB\n:::',
    '```\n::video{src="https://a.example" title="A"}\n```',
    'Text\n\n   ::video{src="https://a.example" title="A"}',
    'Text\n\n    ::video{src="https://a.example" title="A"}',
  ])('%s', (text) => {
    const { films } = readText(text, pathToFileURL('/content/stories/de/x.md'));
    const unreadable = films.filter(
      ({ attributes, hasTranscript }) => !isReadable(attributes['captions'], hasTranscript),
    );
    expect(hasUnreadableFilm(text)).toBe(unreadable.length > 0);
  });
});

describe('what no block knows is kept as it is', () => {
  it.each([
    '::unknown{a="b"}',
    '::video{src="https://a.example" title="A" start="10"}',
    '::place[Guarda]{id="guarda"}',
    ':::hint{kind="x"}\nInside *text*.\n\nMore.\n:::',
    '::::outer\n:::gallery\n![a](a.jpg)\n:::\n::::',
    ':::gallery\n![a](a.jpg "with a title")\n:::',
    ':::quote\na\n:::inner\nb\n:::\n:::',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '<details>\n<summary>x</summary>\n</details>',
    '<!-- a note\n\nover lines -->',
    '```js\nconst a = 1;\n\n:::x\n```',
    '~~~\n| no table |\n~~~',
    '[^1]: The note.\n    Its second line.',
  ])('%s', (text) => {
    // Of nested containers only the outer fence must be taken whole; what follows is text again.
    const match = found(`${text}\n\nAfter.`);
    expect(match?.id).toBe('raw');
    expect(text.startsWith(match?.taken ?? '?')).toBe(true);
    expect(block('raw').toBlock(match?.values ?? {})).toBe(match?.taken);
  });

  it.each([
    'Plain text.',
    '10:30 Uhr',
    'Text ![a](a.jpg) within',
    '- a list',
    '## Heading',
    '![a](a.jpg) and text',
  ])('while text is text: %s', (text) => {
    expect(found(text)).toBeUndefined();
  });
});

it('has no more blocks than Decap keeps in order, and the raw one after those that know better', () => {
  expect(blocks.length).toBeLessThanOrEqual(8);
  const ids = blocks.map(({ id }) => id);
  expect(ids.indexOf('raw')).toBeGreaterThan(ids.indexOf('place'));
  for (const { pattern } of blocks) {
    expect(pattern.flags).not.toContain('m');
    expect(pattern.source).toMatch(/^(\^|\.\^)/);
  }
});

describe('a text with a faulty block is refused exactly when the site would not publish it', () => {
  it.each([
    'Plain 10:30 text with Bürger:innen.',
    '::video{src="https://a.example" title="A"}',
    '::video{src="https://a.example"}',
    '::video{src="javascript:alert(1)" title="A"}',
    '::place{id="atlantis"}',
    '::place{id="guarda"}',
    ':::video{src="https://a.example" title="A"}\nx\n:::',
    ':::gallery{caption="x"}\n![a](a.jpg)\n:::',
    ':::gallery{foo="x"}\n![a](a.jpg)\n:::',
    ':::hint\nx\n:::',
    '```\n::hint{}\n```',
    'Text\n\n```\n:::hint\n```\n\n::hint{a="b"}',
    '   ::video{src="https://a.example"}',
    '   :::quote\na\n   :::\nText',
    ':::quote\nText',
    ':::quote\na\n::::\nText',
    '::::quote\na\n:::\nText',
    '::::quote\n:::gallery\n![a](a.jpg)\n:::\n::::\nText',
    '::::quote\n:::gallery\n![a](a.jpg)\n::::\nText',
    ':::quote\n:::gallery\n![a](a.jpg)\n:::\n:::\nText',
    ':::\nText',
  ])('%s', (text) => {
    const kept = readText(text, pathToFileURL('/content/stories/de/x.md')).faults;
    expect(textFaults(text).some(({ what }) => what === 'block')).toBe(
      kept.some(({ partOnly }) => !partOnly),
    );
  });
});

describe('pictures of which no file has been chosen', () => {
  const described = { src: '', alt: 'Der [alte] Platz' };
  const chosen = { src: 'a.jpg', alt: 'Der neue' };

  it.each([
    ['image', { alt: described.alt }, 'image'],
    ['image', { alt: described.alt, title: 'Unten' }, 'image'],
    ['gallery', { images: [{ alt: described.alt }], caption: 'Beide' }, 'image'],
    ['gallery', { images: [chosen, described] }, 'image'],
    ['gallery', { caption: 'Beide' }, 'gallery'],
    ['gallery', { images: [{}] }, 'gallery'],
  ])('are refused: %s %o', (id, values, named) => {
    expect(textFaults(`Text\n\n${block(id).toBlock(values)}\n\nText`)).toEqual([
      { what: 'block', block: named },
    ]);
  });

  it.each([
    ['image', { image: '', alt: described.alt, title: 'Unten' }],
    ['gallery', { images: [described, chosen, described], caption: '' }],
  ])('lose nothing that was typed of them: %s', (id, values) => {
    const text = block(id).toBlock(values);
    expect(found(text)).toEqual({ id, taken: text, values });
  });

  it('are none where all have one', () => {
    const text = block('gallery').toBlock({ images: [chosen, chosen] });
    expect(textFaults(`${text}\n\n![a](a.jpg "b")\n\n\`![a]()\``)).toEqual([]);
  });
});
