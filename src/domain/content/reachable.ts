// Addresses and telephone numbers in plain text, so that readers can press them.

interface Part {
  readonly text: string;
  /** Where pressing it leads; most parts are words only. */
  readonly address?: string;
}

const word = '[\\p{L}\\d]';
const mail = `[\\p{L}\\d._+-]+@${word}[\\p{L}\\d-]*(?:\\.[\\p{L}\\d-]+)+`;
/** International, with the zero that is dialled at home in brackets or without it. */
const telephone = '\\+\\d(?:[\\d\\s/-]|\\(0\\)){6,24}\\d';
/** What ends a sentence around an address is not part of it. */
const path = '(?:/[^\\s<>"]*[^\\s<>".,;:!?)»“”’])?/?';
const endings = 'com|de|eu|fr|gr|info|net|org|pl|pt|tr|ua';
/** Whole: the parts before the town's name count too. `e.V.` is none, nor is the end of a longer name. */
const host = `(?<![\\p{L}\\d@./_-])(?:${word}[\\p{L}\\d-]*\\.)*${word}[\\p{L}\\d-]*${word}\\.(?:${endings})(?![\\p{L}\\d_-]|\\.${word})`;

/** A mail address, a telephone number, an address on the web or the name of a site. */
const reachable = new RegExp(
  `(${mail}|${telephone}|https?://${word}[^\\s<>"/]*${word}${path}|${host}${path})`,
  'iu',
);

const addressOf = (text: string) => {
  if (/^https?:/i.test(text)) return text;
  if (text.includes('@')) return `mailto:${text}`;
  return text.startsWith('+')
    ? `tel:${text.replace('(0)', '').replace(/[^+\d]/g, '')}`
    : `https://${text}`;
};

/** The text in order, cut where something in it can be reached. */
export const reachableParts = (text: string): Part[] =>
  // Every second part is what the expression has found.
  text
    .split(reachable)
    .map((part, index) => (index % 2 ? { text: part, address: addressOf(part) } : { text: part }))
    .filter((part) => part.text !== '');
