// A light stemmer for Turkish, of folded words: takes endings off one after the other. Folding makes ı
// and i, u and ü one letter each, so every ending is read in all its harmonies.

import { otherShapes, type Shapes } from '../word-forms.ts';

const vowels = '[aeiou]';

/** `A` is a or e, `I` any of the close vowels; `V` asks for a vowel before it, `C` for a consonant. */
const oneOf = (endings: string) =>
  new RegExp(
    `(?:${endings
      .replaceAll('V', `(?<=${vowels})`)
      .replaceAll('C', `(?<=[^aeiou])`)
      .replaceAll('A', '[ae]')
      .replaceAll('I', '[iu]')
      .split(' ')
      .join('|')})$`,
  );

/** In the order in which they stand at the end of a noun, the last first. */
const nounRounds = (buffered: string, genitive: string, third: string) => [
  oneOf('dIr mIstIr VydI VyIm VyIz'),
  oneOf('ndAki dAki tAki VdAyken'),
  oneOf(`${buffered} dAn tAn dA tA VylA ClA VyA VyI ${genitive} CA`),
  oneOf(`lArImIz lArInIz lArIm lArIn lArI CImIz CInIz ${third} lArcA VmIz VnIz CIm CIn Vm CI VI`),
  oneOf('lAr'),
  oneOf('lIk lIg CsIz'),
];

/** The round of possessives. */
const possessive = 3;

/** A consonant before an ending may be its own or the word's: `zaman-da`, `ağzı-nda`. */
const noun = [
  nounRounds('VndAn VndA VnA VnI', 'CIn', 'VsI'),
  nounRounds('VndAn VndA VnA VnI', 'VnIn CIn', 'VsI'),
  nounRounds('dAn', 'CIn', 'CI'),
];

const verb = oneOf(
  'mAktAn mAktA mAk mAyI mA dIlAr tIlAr dIm tIm dIn tIn dIk tIk dI tI mIslAr mIstI mIs AcAk AcAklAr ' +
    'VyAcAk CIyorlAr CIyordI CIyor CArlAr CAr ClrlAr CIr Vr dIgI dIgIndA dIklArI An VyAn',
);

const syllables = (word: string) => (word.match(/[aeiou]/g) ?? []).length;

/** `kitab` and `kitap`, `ekmeg` and `ekmek`, `kanad` and `kanat`; but `ad`, `dag` keep their letter. */
const hardened = (stem: string) =>
  stem
    .replace(/(?<=..)b$/, 'p')
    .replace(/(?<=..)d$/, 't')
    .replace(/(?<=n|[aeiou].*[aeiou])g$/, 'k');

const stripped = (word: string, rounds: readonly RegExp[], atLeast: number): string => {
  const shorten = (longer: string, round: RegExp) => {
    const shorter = longer.replace(round, '');
    // Two consonants at the end are what is left of a lost vowel: `şehri` of `şehir`.
    const isEnough =
      syllables(shorter) >= atLeast || (syllables(shorter) > 0 && /[^aeiou]{2}$/.test(shorter));
    return shorter.length > 1 && isEnough ? shorter : longer;
  };
  const stem = rounds.reduce(shorten, word);
  // A plural hides an ending that the same word without it has lost: `köprüler`, `köprünün`.
  return hardened(stem === word ? stem : rounds.slice(possessive).reduce(shorten, stem));
};

/** `isim` and `ism`: words that lose the vowel of their second syllable. */
const withoutVowel = (stem: string) =>
  stem.replace(/^([^aeiou]?[aeiou][^aeiou])[iu]([^aeiou])$/, '$1$2');

/** The present swallows the vowel before it: `yaşıyor` of `yaşamak`, but `okuyor` of `okumak`. */
const verbShapes: Shapes = [
  [/(?<=[aiou][^aeiou]+)[iu]yor(?:lar|du|um|uz|sun)?$/, 'a'],
  [/(?<=[eiou][^aeiou]+)[iu]yor(?:lar|du|um|uz|sun)?$/, 'e'],
  [/(?<=[iu])yor(?:lar|du|um|uz|sun)?$/, ''],
];

/** What is done to one: `kuruldu`, `kutlandı`, `yapılan` of `kurmak`, `kutlamak`, `yapmak`. */
const voices: Shapes = [
  [/(?<=...)[iu](?:l|n)$/, ''],
  [/(?<=.[aeiou])n$/, ''],
  [/(?<=...)[iu]l[dt]$/, ''],
];

/** Every stem that a folded Turkish word can have; the first is the likeliest. */
export function turkishStems(word: string): readonly string[] {
  const action = word.replace(verb, '');
  const actions =
    action === word
      ? []
      : [action, ...otherShapes(word, verbShapes), ...otherShapes(action, voices)];
  const stems = noun.flatMap((rounds) => {
    const careful = stripped(word, rounds, 2);
    return [careful, withoutVowel(careful), stripped(word, rounds, 1)];
  });
  // Two letters are a word where the vowel stands first: `ev`, `at`.
  return [...new Set([...stems, ...actions])].filter(
    (stem) => stem.length > 2 || stem === word || /^[aeiou][^aeiou]$/.test(stem),
  );
}
