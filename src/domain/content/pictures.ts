// The pictures that a text shows.
import { withoutCode } from './code.ts';

/** In one entry, its cover aside: with `largestPicture` no entry weighs more than 12 MB. */
export const mostPictures = 30;

/** Bytes of an uploaded picture: what a phone with a weak signal loads in some seconds. */
export const largestPicture = 400_000;

/** Bytes of an uploaded film. Git keeps it for ever, and a forge refuses much larger files. */
export const largestFilm = 20_000_000;

export interface PictureInText {
  /** As the text names it. */
  readonly address: string;
  /** From the first of the text. */
  readonly line: number;
}

/** Addresses elsewhere are left out of the page. */
const isForeign = (address: string) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** Each once, where it is shown first. */
export function picturesIn(body: string): readonly PictureInText[] {
  const prose = withoutCode(body);
  const shown = [
    ...prose.matchAll(/!\[(?:\\.|\[[^\]]*\]|[^\]\\])*\]\(\s*(?:<([^>\n]*)>|([^)\s]+))/g),
  ].map(({ 1: bracketed, 2: bare = '', index }) => ({
    address: bracketed ?? bare,
    line: prose.slice(0, index).split('\n').length,
  }));
  return shown.filter(
    ({ address }, at) =>
      !isForeign(address) && shown.findIndex((other) => other.address === address) === at,
  );
}
