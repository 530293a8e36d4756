// Quotation marks and spaces as each language sets them, from the straight ones that people type.
import { languageOf, type Locale } from '../locale.ts';

const narrow = '\u202f';
const hard = '\u00a0';
const wide = '\u2002';

export const punctuate = (text: string, locale: Locale): string => {
  // Most texts have none of the two.
  const quoted = text.includes('"') ? setQuotes(text, locale) : text;
  return setSpaces(quoted.includes("'") ? setInnerQuotes(quoted, locale) : quoted, locale);
};

function setQuotes(text: string, locale: Locale): string {
  const [open, close] = languageOf(locale).quotes;
  return (
    text
      .replace(/(^|[\s([{–—„“«])"(?=\S)/g, `$1${open}`)
      // An elided article stands before the quotation: l'"été".
      .replace(/(\p{L}['’])"(?=\p{L})/gu, `$1${open}`)
      .replace(/"/g, close)
  );
}

/** And apostrophes, which are typed in the same way. */
function setInnerQuotes(text: string, locale: Locale): string {
  const [, , open, close] = languageOf(locale).quotes;
  const closing = new RegExp(`(${open}(?:[^'${close}]|['${close}](?=\\p{L}))*)'(?!\\p{L})`, 'gu');
  return text
    .replace(/(^|[\s([{–—„“«])'(?=\S[^']*')/g, `$1${open}`)
    .replace(closing, `$1${close}`)
    .replace(/'/g, '’');
}

/** The spaces alone, for texts of ours whose quotation marks stand as they are printed. */
export const setSpaces = (text: string, locale: Locale) => spaced(figured(text, locale), locale);

/**
 * A number stays in one piece, also a telephone's; it stays with what it counts, a range with both its
 * ends, a year with its month, two levels with what joins them. No line begins with a dash.
 */
function figured(text: string, locale: Locale): string {
  const joined = text
    .replace(/ (?=[–—] )/g, hard)
    .replace(/(?<!\p{L})([ABC]) (\p{L}{1,3}) (?=[ABC](?!\p{L}))/gu, `$1${hard}$2${hard}`);
  if (!/\d/.test(text)) return joined;
  const within = locale === 'fr' ? narrow : hard;
  return joined
    .replace(/(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))/g, `$1${within}`)
    .replace(/(?<![\d.,])(\d{1,3}(?:[.,\u00a0\u202f]\d{3})*\.?|\d{5}) (?=\p{L})/gu, `$1${hard}`)
    .replace(/(?<=(?<!\d)\d{1,3}[ \u00a0]\p{L}{1,4}) (?=\d{1,3}(?!\d))/gu, hard)
    .replace(/(?<=\p{L}) (?=(?:1\d|20)\d\d(?!\d))/gu, hard)
    .replace(/(\d) (?=[%€])/g, `$1${within}`)
    .replace(/(\d) (?=km\b|χλμ)/g, `$1${hard}`)
    .replace(/\+\d[\d ]{6,20}\d/g, (telephone) => telephone.replaceAll(' ', hard))
    .replace(/§ (?=\d)/g, `§${hard}`);
}

/** A part of a line: a quote beside something else opens or closes by what stands on the other side of it. */
export function punctuatePart(
  text: string,
  locale: Locale,
  beside: { readonly before: boolean; readonly after: boolean },
): string {
  const [before, after] = [beside.before ? 'x' : '', beside.after ? 'x' : ''];
  return punctuate(before + text + after, locale).slice(before.length, after ? -1 : undefined);
}

/** What only one of the languages asks of its spaces. */
function spaced(text: string, locale: Locale): string {
  if (locale === 'fr')
    return text
      .replace(/[ \u00a0]([;!?])/g, `${narrow}$1`)
      .replace(/ :(?=\s|$)/g, `${hard}:`)
      .replace(/«[ \u00a0]/g, `«${narrow}`)
      .replace(/[ \u00a0]»/g, `${narrow}»`);
  // The font hangs the accent of a Greek capital before the letter, into the space.
  if (locale === 'el')
    return (
      text
        .replace(/ (?=[ΆΈΉΊΌΎΏ])/g, wide)
        // An elided word belongs to the next one: γι’ αυτό.
        .replace(/(?<=\p{L}[’']) (?=\p{L})/gu, hard)
    );
  if (locale === 'tr') return text.replace(/(?<!\p{L})(ya) (?=da(?!\p{L}))/giu, `$1${hard}`);
  // One-letter words stay off the end of a line; twice, because two in a row share a space.
  if (locale === 'pl') {
    const keep = (once: string) => once.replace(/(^|[\s([„«])([aiouwzAIOUWZ]) /g, `$1$2${hard}`);
    return keep(keep(text));
  }
  return text;
}
