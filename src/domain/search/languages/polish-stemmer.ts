// A light stemmer for Polish, of folded words: endings of nouns, adjectives and common verb forms, then
// what inflection does to the last consonant (rzeka, rzece) and to the vowel before it (las, lesie).

import { otherShapes, type Shapes } from '../word-forms.ts';

/** Longest first; what remains must have a vowel and three letters. */
const endings = [
  'iejszych iejszego ejszego ejszych owskiego owskiej owskich',
  'iejszy iejsza ejszy ejsza iejsze ejsze owie owych owymi owego owemu',
  'ialem ialam ialas iales ialy ielismy alismy alysmy aliscie ilismy ilysmy owanie owania owala owali',
  'iami ich ach iach ami emu ego imi ymi owi owie ych iego iemu owac owal',
  'iala ialo iali ieli iela alem alam alas ales ilem ilam ala alo ali aly ila ilo ili ily',
  'iem iom ami iej owa owe owy owi ow om em am ym im ej uje uja iow iu ia ie io um',
  'al il ac ic yc',
  'a e i o u y',
]
  .flatMap((line) => line.split(' '))
  .toSorted((a, b) => b.length - a.length);

const vowel = /[aeiouy]/;
/** `łza` has but two letters besides its ending. */
const isStem = (rest: string, word: string) =>
  rest.length >= 3 ? vowel.test(rest) : rest.length === 2 && word.length === 3;

/** The end of a stem before -e or -i, and the letters that stand there in other forms of the word. */
const softened: readonly (readonly [RegExp, string])[] = [
  [/sc$/, 'st'],
  [/dz$/, 'd'],
  [/dz$/, 'g'],
  [/rz$/, 'r'],
  [/cz$/, 'k'],
  [/c$/, 'k'],
  [/c$/, 't'],
  [/sz$/, 'ch'],
  [/z$/, 'g'],
  [/s$/, 'ch'],
];

/** `Bolesławiec` and `Bolesławca`, `książek` and `książka`: the e that comes and goes. */
const withoutFleetingE = (stem: string) =>
  stem.length < 5 ? stem : stem.replace(/([^aeiouy])i?e([kncl])$/, '$1$2');

/** Forms that the endings do not lead to their word. */
const shapes: Shapes = [
  // `grał`, `szyje`, `żyli` of `grać`, `szyć`, `żyć`: too short for their endings to be cut.
  [/^(?!ma)([^aeiouy]{1,4}[aiyu])(?:l[aoiy]?|je(?:sz|my|cie)?|ja)$/, '$1c'],
  [/^(gra|zna|da|trwa)$/, '$1c'],
  // `uczył` of `uczyć`; after other letters it is a noun's: `motyl`.
  [/(?<=.(?:cz|sz|rz|z))yl[aoiy]?$/, ''],
  // `słyszeć`, `myśleć` of `słyszał`, `myślał`; `ojciec` of `ojca`; but not `koniec`, `chłopiec`.
  [/(?<=..(?:sz|sl|c|dz))i?ec$/, ''],
  // `podpisano`, `zbudowany`, `urodzona`, `zamknięte`.
  [/(?<=.{3})(?:owan|ion|an|on)(?:[oyaei]|ych|ego|ej|ymi?|emu)$/, ''],
  [/(?<=..n)iet(?:[oyae]|ych|ego|ej|ymi?)$/, ''],
  // `starszy`, `młodsi`, `krótszy`.
  [/(?<=...)(?<!wiek)sz(?:y|a|e|ego|ej|ych|ymi?)$/, ''],
  [/(?<=...)sz(?:y|a|e|ego|ej|ych|ymi?)$/, 'k'],
  // `mieszczanin`, `Rosjanina`.
  [/(?<=..an)in(?:a|em|owi|ie)?$/, ''],
];

/** Every stem that a folded Polish word can have; the first is the likeliest. */
export const polishStems = (word: string): readonly string[] => [
  ...new Set([...stemsByEnding(word), ...otherShapes(word, shapes)]),
];

function stemsByEnding(word: string): readonly string[] {
  const ending = endings.find(
    (end) => word.endsWith(end) && isStem(word.slice(0, -end.length), word),
  );
  const bare = ending === undefined ? word : word.slice(0, -ending.length);
  const base = bare.length > 3 ? bare.replace(/i$/, '') : bare;
  const stem = withoutFleetingE(base);
  const isSoft = ending !== undefined && /^[ei]/.test(ending);
  // The last consonant is soft before these only: książka, książce; Polak, Polacy.
  const mayBeSoft = isSoft || (ending === 'y' && /c$|rz$/.test(bare));
  const hard = mayBeSoft
    ? softened
        .filter(([soft]) => soft.test(bare))
        .map(([soft, letters]) => bare.replace(soft, letters))
    : [];
  const otherVowel = isSoft ? [bare, ...hard].flatMap(withOtherVowel) : [];
  // `uciekła` of `uciekać`, where the ending follows a consonant; `cegła` keeps its l as well.
  const [, past] = /^(.{2,}[^aeiouyl])l[aoiy]?$/.exec(word) ?? [];
  const all = [stem, base, ...hard, ...otherVowel, ...(past === undefined ? [] : [past])];
  return [...new Set(all)];
}

/** `lesie` and `las`, `kościele` and `kościół`, once -ie is off. */
const withOtherVowel = (stem: string): string[] => {
  const [, head, tail] = /^(.+?)i?e([^aeiouy]{1,2})$/.exec(stem) ?? [];
  if (head === undefined || tail === undefined) return [];
  return /ie[^aeiouy]+$/.test(stem)
    ? [`${head}ia${tail}`, `${head}io${tail}`]
    : [`${head}a${tail}`];
};
