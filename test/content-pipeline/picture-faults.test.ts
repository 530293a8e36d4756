import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { answered, one, read, story } from './written-content.ts';

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

describe('a fault', () => {
  it.each<[what: string, text: string, line: string]>([
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
});
