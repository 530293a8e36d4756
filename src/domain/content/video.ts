// What a film is to the portal: one of our own files, or one that lies with somebody else and whose
// player may be shown after the reader's click.
import { withoutCode } from './code.ts';
import { isLocale, languages, tagOf, type Locale } from '../locale.ts';

/** Folders of letters, digits, `-` and `_`; a dot stands before the ending only, so no path leads upwards. */
const own = (endings: string) => new RegExp(`^/media/(?:[\\w-]+/)*[\\w-]+\\.(?:${endings})$`);
const film = own('mp4|webm');
const picture = own('jpg|png|webp|avif');

export const isOwnFilm = (address: string) => film.test(address);
export const isPoster = (address: string) => picture.test(address);

export const filmType = (address: string) =>
  address.endsWith('.webm') ? 'video/webm' : 'video/mp4';

/** `de fr`: the languages in which a film has captions; `undefined` when one is none of the portal's. */
export function captionLocales(value: string): readonly Locale[] | undefined {
  const codes = value.split(/[\s,]+/).filter((code) => code !== '');
  const found = codes.filter(isLocale);
  return found.length === codes.length ? [...new Set(found)] : undefined;
}

/** Captions lie beside the film: `/media/fest/film.de.vtt`. */
export const captionsAddress = (src: string, locale: Locale) =>
  src.replace(/\.\w+$/, `.${locale}.vtt`);

export const captionTracks = (src: string, given: readonly Locale[]) =>
  given.map((locale) => ({
    kind: 'captions',
    src: captionsAddress(src, locale),
    srclang: tagOf(locale),
    label: languages[locale].name,
  }));

/** A player on another host. */
export interface Frame {
  readonly host: string;
  readonly address: string;
}

const code = '([\\w-]+)';

/** Each service's addresses for watching, and its player that asks for as little as it lets one choose. */
const services: readonly {
  readonly watch: RegExp;
  readonly player: (...parts: readonly string[]) => string;
}[] = [
  {
    watch: new RegExp(
      `^https://(?:(?:www\\.|m\\.)?youtube\\.com/(?:watch\\?(?:[^#]*&)?v=|shorts/|live/|embed/)|youtu\\.be/|www\\.youtube-nocookie\\.com/embed/)${code}`,
    ),
    player: (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`,
  },
  {
    // A film that is not listed has a second code behind its number.
    watch: /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)(?:\/([0-9a-f]+))?/,
    player: (id, secret = '') =>
      `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${secret && `&h=${secret}`}`,
  },
  {
    // PeerTube; without `p2p=0` other viewers would see the reader's address.
    watch: new RegExp(`^https://([a-z0-9.-]+)/(?:w|videos/watch|videos/embed)/${code}`),
    player: (host, id) => `https://${host}/videos/embed/${id}?p2p=0&peertubeLink=0&autoplay=1`,
  },
];

/** The player for an address, or nothing where we know none. */
export function frameOf(src: string): Frame | undefined {
  for (const { watch, player } of services) {
    const found = watch.exec(src);
    if (!found) continue;
    // A part that may be missing is `undefined`, whatever its type says.
    const address = player(...found.slice(1).filter(Boolean));
    const host = URL.parse(address)?.host;
    return host === undefined ? undefined : { host, address };
  }
  return undefined;
}

/** A film that nobody can read is not published: it needs captions, or a transcript right below it. */
export const isReadable = (captions: string | undefined, hasTranscript: boolean): boolean =>
  hasTranscript || (captionLocales(captions ?? '') ?? []).length > 0;

/** A vlog is a story whose text shows a film. */
export const showsFilm = (body: string) => /^::video\{/m.test(withoutCode(body));
