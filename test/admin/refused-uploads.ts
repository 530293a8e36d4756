// Files that the editor does not take, and what it says to a volunteer in Selçuk.
import { tr } from '../../admin/wording/tr.ts';
import { largestFilm } from '../../src/domain/content/pictures.ts';
import { photo, type Chosen } from './pictures-journey.ts';

const { uploads: words } = tr;

interface Refused {
  readonly what: string;
  readonly chosen: () => Promise<Chosen> | Chosen;
  readonly advice: string;
}

const file = (name: string, mimeType: string, content: string | Buffer) => (): Chosen => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

const heic = '\0\0\0\x18ftypheic\0\0\0\0mif1heic';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

export const refusedPictures: readonly Refused[] = [
  { what: 'a HEIC photo', chosen: file('IMG_2.HEIC', 'image/heic', heic), advice: words.heic },
  { what: 'a HEIC photo without a type', chosen: file('IMG_2.HEIC', '', heic), advice: words.heic },
  { what: 'an SVG', chosen: file('a.svg', 'image/svg+xml', svg), advice: words.notAPicture },
  {
    what: 'an SVG in disguise',
    chosen: file('a.jpg', 'image/jpeg', svg),
    advice: words.notAPicture,
  },
  {
    what: 'a broken picture',
    chosen: async () => {
      const whole = await photo('a.jpg', { width: 400, height: 300 });
      return { ...whole, buffer: whole.buffer.subarray(0, 300) };
    },
    advice: words.broken,
  },
  { what: 'an empty file', chosen: file('a.jpg', 'image/jpeg', ''), advice: words.notAPicture },
];

export const refusedFilms: readonly Refused[] = [
  {
    what: 'a film that is too large',
    chosen: () => ({
      name: 'film.mp4',
      mimeType: 'video/mp4',
      buffer: Buffer.concat([Buffer.from('\0\0\0\x18ftypisom'), Buffer.alloc(largestFilm)]),
    }),
    advice: words.filmTooLarge(20),
  },
  {
    what: 'a film that only an iPhone plays',
    chosen: file('film.mov', 'video/quicktime', '\0\0\0\x14ftypqt  \0\0\0\0qt  '),
    advice: words.notAFilm,
  },
  {
    what: 'a page that calls itself a film',
    chosen: file('a.mp4', '', svg),
    advice: words.notAFilm,
  },
  {
    what: 'a film that is not whole',
    chosen: file('a.mp4', 'video/mp4', '\0\0\0\x18ftypisom'),
    advice: words.filmUnclear,
  },
];
