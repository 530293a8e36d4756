// In which of the portal's languages a text is probably written: by its script, and by small words that
// every text is full of. It would rather say nothing than something wrong.
import { locales, type Locale } from './locale.ts';

/** Frequent small words; those that two of our languages share are in neither list. */
const smallWords: Readonly<Partial<Record<Locale, string>>> = {
  de: 'der die das und ist nicht mit auf für von dem den des ein eine einen einer im zu sich auch als wie war wird sind wurde werden bei nach noch nur aus über oder aber wir ich sie ihr durch vom zum zur hat haben kann dass wenn mehr',
  fr: 'le les du une est dans pour avec sur qui que pas par plus au aux sont ce cette ces il elle nous vous ils elles mais ont été être leur leurs ses où comme aussi très entre sans sous après depuis deux même fait tout tous',
  pl: 'w i z się na nie jest że do jak od przez dla po są który która które oraz był była było były ale jej jego ich tym tego tej przed także też już tylko więc czy gdy można lat ze przy nad pod między jako albo',
  tr: 've bir bu için ile çok daha olan olarak gibi kadar sonra ama değil var yok her biz ben siz onlar da de mi ki ne şu iki ilk yıl olduğu oldu eden ise veya hem bizim kendi arasında üzerinde önce yeni',
  pt: 'o os um uma não com para por mais como dos das na no nas nos é são foi ao à ele ela eles elas mas seu sua seus suas também já entre quando muito pelo pela onde até isso este esta estes ser está ou em que do da',
};

/** Letters that a language has and its neighbours here have not. */
const ownLetters: Readonly<Partial<Record<Locale, RegExp>>> = {
  de: /ß/g,
  fr: /[œùûîëÿ]/g,
  pl: /[ąęłńśźż]/g,
  tr: /[ğışİ]/g,
  pt: /[ãõ]/g,
};

const wordLists = locales.flatMap((locale) => {
  const words = smallWords[locale];
  return words === undefined ? [] : [[locale, new Set(words.split(' '))] as const];
});

/** Fewer words say too little: a title may well be a name in another language. */
const fewest = 8;

/** Addresses, blocks, raw HTML and the marks of Markdown are in no language. */
const prose = (text: string) =>
  text
    .replace(/^:{2,}.*$/gm, ' ')
    .replace(/https?:\/\/\S+|\]\([^)]*\)|<[^>]*>|`[^`]*`/g, ' ')
    .normalize('NFC');

/** The language that a text is in, or nothing where it is too short or could be in several. */
export function guessedLanguage(text: string): Locale | undefined {
  const plain = prose(text);
  const greek = plain.match(/\p{Script=Greek}/gu)?.length ?? 0;
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (greek > 12 && greek > latin * 2) return 'el';
  // Turkish İ would become an i and a mark.
  const words =
    plain
      .replaceAll('İ', 'i')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < fewest || greek > latin / 2) return undefined;
  const scores = wordLists
    .map(([locale, list]) => {
      const letters = plain.match(ownLetters[locale] ?? /(?!)/g)?.length ?? 0;
      return { locale, score: words.filter((word) => list.has(word)).length + letters / 2 };
    })
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score < 2 || first.score / words.length < 0.1) return undefined;
  return first.score >= (second?.score ?? 0) * 1.8 ? first.locale : undefined;
}

/** The language that a text seems to be in, where it is another than it should be. */
export function otherLanguage(text: string, expected: Locale): Locale | undefined {
  const guessed = guessedLanguage(text);
  return guessed === expected ? undefined : guessed;
}
