import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../admin/uploads/film-file.ts';
import { mp4WithoutPlace } from '../../admin/uploads/mp4-file.ts';
import { webmWithoutPlace } from '../../admin/uploads/webm-file.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const textOf = (film: ArrayBuffer) => String.fromCharCode(...new Uint8Array(film));
/** The number in so many bytes, the highest first. */
const number = (value: number, length: number) =>
  String.fromCharCode(
    ...Array.from({ length }, (_, index) => Math.floor(value / 256 ** (length - 1 - index)) % 256),
  );

const place = '+50.7952+007.2070/';

describe('an MP4', () => {
  const box = (type: string, content: string) => number(content.length + 8, 4) + type + content;
  const emptied = (_: string, content: string) => box('free', '\0'.repeat(content.length));
  const dates = (day: number) => `\0\0\0\0${number(day, 4).repeat(2)}`;
  const longDates = (day: number) => `\x01\0\0\0${number(day, 8).repeat(2)}`;

  const track = (
    handler: string,
    chunks: readonly number[],
    { day = 0, more = '', wide = 4, name = '' } = {},
  ) =>
    box(
      'trak',
      box('tkhd', `${dates(day)}the track`) +
        box(
          'mdia',
          box('mdhd', `${longDates(day)}the media`) +
            box('hdlr', `${'\0'.repeat(8)}${handler}${'\0'.repeat(12)}${name}`) +
            box(
              'minf',
              box(
                'stbl',
                box(
                  wide === 4 ? 'stco' : 'co64',
                  `\0\0\0\0${number(chunks.length, 4)}${chunks.map((at) => number(at, wide)).join('')}`,
                ),
              ),
            ),
        ) +
        more,
    );
  const head = box('ftyp', 'isom');
  const media = (content: string) => box('mdat', content);
  const from = head.length + 8;
  const stripped = (text: string) => textOf(mp4WithoutPlace(bytes(text).buffer));

  it('loses what a phone says of place, day and device, and keeps all else where it was', () => {
    const film = (given: typeof box, day: number, name: string) =>
      head +
      media('udta of the film itself') +
      given('meta', place) +
      box(
        'moov',
        box('mvhd', `${dates(day)}the film`) +
          track('vide', [from], {
            day,
            name,
            more: given('udta', place) + given('meta', 'a phone'),
          }) +
          track('soun', [from + 4], { day, name, wide: 8 }) +
          given('udta', box('©xyz', place)) +
          given('gps ', place),
      ) +
      given('uuid', place) +
      given('free', place);
    expect(stripped(film(box, 3_900_000_000, 'GoPro AVC'))).toBe(film(emptied, 0, '\0'.repeat(9)));
  });

  it.each(['meta', 'camm', 'text', 'sbtl', 'tmcd'])(
    'loses a track of %s, with what it holds between picture and sound',
    (handler) => {
      const film = (gps: string, other: string) =>
        head +
        media(`PICTURE-${gps}SOUND${gps}`) +
        box('moov', track('vide', [from]) + track('soun', [from + 26]) + other);
      const other = track(handler, [from + 8, from + 31]);
      expect(stripped(film(place, other))).toBe(
        film('\0'.repeat(18), emptied('trak', other.slice(8))),
      );
    },
  );

  it('in fragments loses it too', () => {
    const film = (given: typeof box) =>
      head +
      box('moov', track('vide', []) + box('mvex', 'more comes')) +
      box('moof', box('mfhd', '1') + box('traf', box('trun', 'samples') + given('udta', place))) +
      given('emsg', place) +
      media('PICTURE');
    expect(stripped(film(box))).toBe(film(emptied));
  });

  const whole = head + media('PICTURE') + box('moov', track('vide', [from]));
  it.each<[what: string, film: string]>([
    ['nothing', ''],
    ['no more than a head', head],
    ['neither picture nor sound', head + media(place) + box('moov', track('meta', [from]))],
    ['a box that is larger than the film', `${whole}\0\0\xff\xffmoov`],
    ['a box that is smaller than itself', `${whole}\0\0\0\x02moov`],
    ['an end that is missing', whole.slice(0, -1)],
    ['something behind its end', `${whole}GPS`],
    ['a track whose content lies elsewhere', whole + box('moov', track('meta', [9999]))],
    [
      'positions in fragments',
      head + box('moov', track('vide', []) + track('meta', [])) + box('moof', '') + media(place),
    ],
  ])('is refused with %s', (_, film) => {
    expect(() => stripped(film)).toThrow();
  });

  it('that holds nothing of the kind stays as it is', () => {
    expect(stripped(whole)).toBe(whole);
  });
});

describe('a WebM', () => {
  const id = {
    head: '\x1a\x45\xdf\xa3',
    segment: '\x18\x53\x80\x67',
    info: '\x15\x49\xa9\x66',
    tracks: '\x16\x54\xae\x6b',
    track: '\xae',
    type: '\x83',
    cluster: '\x1f\x43\xb6\x75',
    block: '\xa3',
    tags: '\x12\x54\xc3\x67',
    attachments: '\x19\x41\xa4\x69',
    chapters: '\x10\x43\xa7\x70',
    date: '\x44\x61',
    title: '\x7b\xa9',
    sum: '\xbf',
    length: '\x44\x89',
  } as const;
  const element = (name: keyof typeof id, content: string) =>
    `${id[name]}\x40${number(content.length, 1)}${content}`;
  /** As it is while the film is still being taken. */
  const open = (name: keyof typeof id, content: string) =>
    `${id[name]}\x01${'\xff'.repeat(7)}${content}`;
  const emptied = (name: keyof typeof id, content: string) => {
    const room = element(name, content).length - 1;
    return room < 8
      ? `\xec${number(256 / 2 ** room, 1)}${'\0'.repeat(room - 1)}`
      : `\xec\x01${number(room - 8, 7)}${'\0'.repeat(room - 8)}`;
  };
  const stripped = (text: string) => textOf(webmWithoutPlace(bytes(text).buffer));
  const tracks = (...types: readonly string[]) =>
    element('tracks', types.map((type) => element('track', element('type', type))).join(''));

  it.each([
    ['whole', element],
    ['as a browser takes it', open],
  ])('%s loses what it says of place and day, and keeps all else where it was', (_, around) => {
    const film = (given: typeof element) =>
      element('head', 'webm') +
      around(
        'segment',
        element(
          'info',
          given('sum', 'abcd') + element('length', '1234') + given('date', '20261123'),
        ) +
          tracks('\x01', '\x02') +
          given('title', 'T') +
          around('cluster', element('block', `${id.tags}\x81x of the film itself`)) +
          given('tags', `LOCATION ${place}`) +
          given('attachments', place) +
          given('chapters', ''),
      );
    expect(stripped(film(element))).toBe(film(emptied));
  });

  const whole = element('head', 'webm') + element('segment', tracks('\x01'));
  it.each<[what: string, film: string]>([
    ['nothing', ''],
    ['no more than a head', element('head', 'webm')],
    ['an end that is missing', whole.slice(0, -1)],
    ['something behind its end', `${whole}\0GPS`],
    ['tags without an end', whole + open('tags', place)],
    ['a track of positions', element('head', 'webm') + element('segment', tracks('\x01', '\x21'))],
  ])('is refused with %s', (_, film) => {
    expect(() => stripped(film)).toThrow();
  });
});

it.each(['ways', 'years'])(
  'the portal’s own film %s is taken, and only its date and tags go',
  (name) => {
    for (const [ending, withoutPlace] of [
      ['mp4', mp4WithoutPlace],
      ['webm', webmWithoutPlace],
    ] as const) {
      const file = new Uint8Array(readFileSync(`public/media/films/${name}.${ending}`));
      const film = new Uint8Array(withoutPlace(file.slice().buffer));
      expect(film).toHaveLength(file.length);
      const changed = film.filter((byte, at) => byte !== file[at]).length;
      expect(changed).toBeLessThan(100);
    }
  },
);

it.each([
  [64.6, '1:05'],
  [3, '0:03'],
  [Infinity, undefined],
  [NaN, undefined],
])('a film of %d seconds has the length %s', (seconds, length) => {
  expect(lengthOf(seconds)).toBe(length);
});
