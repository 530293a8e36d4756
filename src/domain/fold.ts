// Makes spellings comparable whatever the reader's language: never `toLocaleLowerCase`, whose
// result for SIEGBURG in Turkish is not the one in German.

/** Letters that Unicode does not decompose although people type them without their mark. */
const alike: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ς: 'σ',
};

/** Most words have nothing but a case, and are then done in a fraction of the time. */
export const isPlain = (text: string) => !/[^\u0000-\u007f]/.test(text);

/** Lower case without marks: `Selçuk`, `SELÇUK` and `selcuk`, `Ορεστιάς` and `ΟΡΕΣΤΙΑΣ` are one. */
export const fold = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[łıßœæøđς]/gu, (letter) => alike[letter] ?? letter);

/** The folded words of a text; apostrophes, hyphens, brackets and blanks only part them. */
export const foldedWords = (text: string): readonly string[] =>
  fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
