import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockFaults,
  blockForms,
  blockOf,
  blocks,
  isBlock,
  isSafeAddress,
  slot,
  type BlockName,
  type Drawn,
} from '../../../src/domain/content/blocks.ts';
import { locales } from '../../../src/domain/locale.ts';
import { placeIds, placeName } from '../../../src/domain/places.ts';

// Object.keys widens to string[]; the object is a constant of exactly these keys.
const names = Object.keys(blocks) as BlockName[];

describe('an address that a link may have', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG',
    'mailto:a@b.example',
    'tel:+492241102',
    '/de/orte/',
    '../media/a.jpg',
    './a:b',
    '#S.T1',
    '?q=a:b',
    'orte/selcuk',
    '',
  ])('is %j', (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'javascript\u0001:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'place:selcuk',
    'httpsx:a',
    'x:https://example.org',
    'https://',
    'http://[',
    '//',
  ])('is not %j', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });

  it('has no other scheme, whatever stands between its letters that a browser skips', () => {
    const skipped = fc.string({ unit: fc.constantFrom('\t', '\n', '\r', ' ', '\u0000', '\u001f') });
    const scheme = fc.constantFrom('javascript', 'data', 'vbscript', 'file', 'blob', 'place');
    const broken = fc
      .tuple(scheme, fc.array(skipped, { minLength: 12, maxLength: 12 }), fc.boolean())
      .map(([word, gaps, loud]) => {
        const letters = Array.from(loud ? word.toUpperCase() : word);
        return `${letters.map((letter, at) => (gaps[at] ?? '') + letter).join('')}${gaps[11]}:`;
      });
    fc.assert(
      fc.property(broken, fc.string(), (start, rest) => {
        expect(isSafeAddress(start + rest)).toBe(false);
      }),
    );
  });
});

describe('a block', () => {
  it('is one of five', () => {
    expect(blockForms()).toEqual([
      '::video{src title other poster captions length}',
      ':::transcript',
      ':::gallery{caption}',
      ':::quote{by}',
      '::place{id}',
    ]);
    expect(names.every(isBlock)).toBe(true);
  });

  it.each(['Video', 'script', '', 'constructor', 'toString', '__proto__'])('is not %j', (name) => {
    expect(isBlock(name)).toBe(false);
    expect(blockFaults(name, 'leaf', {})).toEqual([
      `unknown block "${name}"; allowed: ${blockForms().join(', ')}`,
    ]);
  });

  it.each<[BlockName, Record<string, string>]>([
    ['video', { src: 'https://example.org/film', title: 'Ein Film' }],
    ['video', { src: '/media/stories/fest/film.mp4', title: 'Ein Film' }],
    ['video', { src: '/media/film.webm', title: 'x'.repeat(200) }],
    [
      'video',
      {
        src: '/media/film.mp4',
        title: 'Ein Film',
        other: '/media/film.webm',
        poster: '/media/film.jpg',
        captions: 'de el',
        length: '1:05',
      },
    ],
    ['transcript', {}],
    ['gallery', {}],
    ['gallery', { caption: 'Beim Fest' }],
    ['gallery', { caption: '' }],
    ['quote', {}],
    ['quote', { by: 'Ayşe' }],
    ...placeIds.map((id): [BlockName, Record<string, string>] => ['place', { id }]),
  ])('%s can have %j', (name, given) => {
    expect(blockFaults(name, blockOf(name).form, given)).toEqual([]);
  });

  it.each<[BlockName, Record<string, string>, RegExp]>([
    ['video', {}, /"src" is missing; allowed: an https address/],
    ['video', { src: 'https://example.org' }, /"title" is missing/],
    ['video', { src: 'https://example.org', title: '  ' }, /"title" cannot be/],
    ['video', { src: 'https://example.org', title: 'x'.repeat(201) }, /at most 200 characters/],
    ['video', { src: 'http://example.org', title: 'a' }, /"src" cannot be/],
    ['video', { src: 'javascript:alert(1)', title: 'a' }, /"src" cannot be/],
    ['video', { src: 'data:video/mp4;base64,', title: 'a' }, /"src" cannot be/],
    ['video', { src: '//example.org/film.mp4', title: 'a' }, /"src" cannot be/],
    ['video', { src: '/media/../admin/film.mp4', title: 'a' }, /"src" cannot be/],
    ['video', { src: '/media/film.exe', title: 'a' }, /"src" cannot be/],
    ['video', { src: '/media/a b.mp4', title: 'a' }, /"src" cannot be/],
    [
      'video',
      { src: '/media/a.mp4', title: 'a', other: 'https://b.example/a.mp4' },
      /"other" cannot/,
    ],
    ['video', { src: '/media/a.mp4', title: 'a', poster: '//b.example/a.jpg' }, /"poster" cannot/],
    ['video', { src: '/media/a.mp4', title: 'a', poster: '/media/../a.jpg' }, /"poster" cannot/],
    ['video', { src: '/media/a.mp4', title: 'a', captions: 'de,xx' }, /"captions" cannot be/],
    ['video', { src: '/media/a.mp4', title: 'a', length: '1 min' }, /"length" cannot be/],
    ['transcript', { title: 'a' }, /unknown attribute "title"/],
    ['gallery', { caption: 'x'.repeat(201) }, /"caption" cannot be/],
    ['gallery', { by: 'a' }, /unknown attribute "by"; allowed: caption/],
    ['quote', { onclick: 'alert(1)' }, /unknown attribute "onclick"; allowed: by/],
    ['quote', { style: 'color:red' }, /unknown attribute "style"/],
    ['place', {}, /"id" is missing; allowed: one of siegburg, nogent/],
    ['place', { id: 'nogent-sur-marne' }, /"id" cannot be "nogent-sur-marne"/],
    ['place', { id: 'constructor' }, /"id" cannot be "constructor"/],
  ])('%s cannot have %j', (name, given, what) => {
    const faults = blockFaults(name, blockOf(name).form, given);
    expect(faults).toContainEqual(expect.stringMatching(what));
    for (const fault of faults) expect(fault).toMatch(new RegExp(`^${name}: .*allowed: `));
  });

  it('is told all that is wrong with it at once', () => {
    expect(blockFaults('video', 'leaf', { src: 'x', onload: 'y' })).toHaveLength(3);
  });

  it.each(names)('%s is told how it is written when it is written the other way', (name) => {
    const { form } = blockOf(name);
    const [marks, other] = form === 'leaf' ? ['::', 'container'] : [':::', 'leaf'];
    expect(blockFaults(name, other as 'leaf' | 'container', {})).toEqual([
      `block "${name}" is written ${marks}${name}`,
    ]);
  });
});

describe('the drawing of a block', () => {
  const draw = (name: BlockName, given: Record<string, string>) => blockOf(name).draw(given, 'de');

  it('of a foreign film is a link, so that nothing is loaded before the click', () => {
    expect(draw('video', { src: 'https://example.org/f', title: 'Ein Film' })).toEqual({
      tag: 'figure',
      attributes: { class: 'video' },
      children: [
        {
          tag: 'a',
          attributes: { href: 'https://example.org/f', rel: 'noopener' },
          children: ['Ein Film'],
        },
      ],
    });
  });

  it('of a film of ours is a player that waits', () => {
    const drawn = draw('video', { src: '/media/film.mp4', title: 'Ein Film' });
    expect(drawn.children?.[0]).toEqual({
      tag: 'video',
      attributes: {
        src: '/media/film.mp4',
        controls: '',
        preload: 'none',
        'aria-label': 'Ein Film',
      },
      children: [],
    });
    expect(drawn.children?.[1]).toEqual({ tag: 'figcaption', children: ['Ein Film'] });
  });

  it('of a gallery holds its pictures and, if there is one, the caption', () => {
    const slides = (name: string) => ({
      tag: 'div',
      attributes: { class: 'slides', role: 'group', tabindex: '0', 'aria-label': name },
      children: [slot],
    });
    expect(draw('gallery', {}).children).toEqual([slides('')]);
    expect(draw('gallery', { caption: 'Beim Fest' }).children).toEqual([
      slides('Beim Fest'),
      { tag: 'figcaption', children: ['Beim Fest'] },
    ]);
  });

  it('of a quotation says who is quoted, if anyone is named', () => {
    const quoted = { tag: 'blockquote', children: [slot] };
    expect(draw('quote', {}).children).toEqual([quoted]);
    expect(draw('quote', { by: 'Ayşe' }).children).toEqual([
      quoted,
      { tag: 'figcaption', children: ['Ayşe'] },
    ]);
  });

  it.each(locales)(
    "of a place is a link with its name in the reader's language, in %s",
    (locale) => {
      for (const id of placeIds) {
        const { text, lang } = placeName(id, locale);
        expect(blockOf('place').draw({ id }, locale).children).toEqual([
          {
            tag: 'a',
            attributes: { href: `place:${id}`, ...(lang ? { lang } : {}) },
            children: [text],
          },
        ]);
      }
    },
  );

  it('has harmless elements and attributes only, whatever is typed', () => {
    const parts = (drawn: Drawn): Drawn[] => [
      drawn,
      ...(drawn.children ?? []).flatMap((child) => (typeof child === 'object' ? parts(child) : [])),
    ];
    const tags = 'figure figcaption blockquote video source track details summary div a p'.split(
      ' ',
    );
    const keys =
      'class src href rel lang controls preload aria-label role tabindex poster type kind srclang label data-frame data-poster'.split(
        ' ',
      );
    const given = fc.dictionary(
      fc.constantFrom(
        ...'src title other poster captions length caption by id onclick style'.split(' '),
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...names), given, (name, attributes) => {
        const drawn = parts(blockOf(name).draw(attributes, 'de'));
        expect(drawn.map(({ tag }) => tag).filter((tag) => !tags.includes(tag))).toEqual([]);
        const used = drawn.flatMap((part) => Object.keys(part.attributes ?? {}));
        expect(used.filter((key) => !keys.includes(key))).toEqual([]);
      }),
    );
  });
});
