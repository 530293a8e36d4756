// The file name of an entry, mostly made from its title: small ASCII letters, digits and hyphens.
import { type Locale } from './locale.ts';

export const isSlug = (slug: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 80;

/** A little below what an address may have, so that a number can still be put behind it. */
const longest = 76;

/** Letters that do not come apart into an ASCII letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  // Greek after ELOT 743; pairs of letters are taken first.
  ου: 'ou',
  γγ: 'ng',
  γξ: 'nx',
  γχ: 'nch',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/** German writes its umlauts out; other languages drop the dots. */
const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const replaceAll = (text: string, table: Readonly<Record<string, string>>) =>
  text.replace(
    new RegExp(
      Object.keys(table)
        .toSorted((a, b) => b.length - a.length)
        .join('|'),
      'g',
    ),
    (found) => table[found] ?? found,
  );

/** Μπ at the head of a word is a b; υ after α, ε or η is a v, before a voiceless consonant or at the end an f. */
const greekPairs = (text: string) =>
  text
    .replace(/(?<!\p{L})μπ/gu, 'b')
    .replace(
      /([αεη])[υύ](?=(.?))/gu,
      (_, vowel: string, next: string) =>
        vowel + (next === '' || /[θκξπστφχψς\P{L}]/u.test(next) ? 'f' : 'v'),
    );

/** Marks that stand on a letter, once it has been taken apart. */
const marks = /\p{M}/gu;

/**
 * The slug of a title, or an empty string when nothing of it can be written in ASCII. A title gives
 * the same slug whoever's computer makes it.
 */
export function slugOf(title: string, locale: Locale): string {
  // Not toLocaleLowerCase: that depends on the machine. Turkish İ would keep a dot as a mark of its own.
  const small = title.normalize('NFC').toLowerCase();
  const written = locale === 'de' ? replaceAll(small, german) : small;
  const bare = greekPairs(written).normalize('NFD').replace(marks, '');
  const words = replaceAll(bare, letters)
    .replace(/['’ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return shortened(words);
}

/** Cut between words where there is a hyphen in the last third. */
const shortened = (slug: string) => {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1).lastIndexOf('-');
  return slug.slice(0, cut > (longest * 2) / 3 ? cut : longest).replace(/-$/, '');
};
