// The pictures that a text shows.

/** In one entry, its cover aside: with `largestPicture` no entry weighs more than 12 MB. */
export const mostPictures = 30;

/** Bytes of an uploaded picture: what a phone with a weak signal loads in some seconds. */
export const largestPicture = 400_000;

/** Bytes of an uploaded film. Git keeps it for ever, and a forge refuses much larger files. */
export const largestFilm = 20_000_000;

const fenced = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n\1[`~]*[ \t]*$|$(?![\s\S]))/gm;

/** A text without its fenced code, in which nothing is a picture or a block. */
export const withoutCode = (body: string) => body.replaceAll(fenced, '');

/** Addresses elsewhere are left out of the page. */
const isForeign = (address: string) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** Their addresses, each once. */
export const picturesIn = (body: string): readonly string[] => [
  ...new Set(
    [...withoutCode(body).matchAll(/!\[[^\]]*\]\(\s*(?:<([^>\n]*)>|([^)\s]+))/g)]
      .map(([, bracketed, bare = '']) => bracketed ?? bare)
      .filter((address) => !isForeign(address)),
  ),
];
