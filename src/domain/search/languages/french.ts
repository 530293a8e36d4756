// French words: forms that no rule leads together, words too common to search by, and rules besides the stemmer's.
import { type LanguageRules, type Stemmer } from '../word-forms.ts';

const stems = (folded: string, stem: Stemmer) => {
  const word = folded
    .replace(/(?<=...)ere(s?)$/, 'er$1')
    .replace(/ees?$/, 'e')
    .replace(/erent$/, 'er')
    .replace(/(?:trices?|teurs?|teuses?)$/, 'teu')
    .replace(/eu(?:ses?|rs?|x)$/, 'eu')
    .replace(/(?:eaux?|elles?)$/, 'el')
    .replace(/(nd|tt)res?$/, '$1er')
    .replace(/ge(?:ons|ait|aient|ant|a)$/, 'ger');
  const plain = stem(word).replace(/(?<=..)y$/, 'i');
  // `dansent`, which the stemmer leaves as it is; `moment` is none.
  const [, verb] = /^(.{3,}[^m])ent$/.exec(folded) ?? [];
  return [
    plain,
    ...(folded.endsWith('aux') ? [stem(folded.replace(/aux$/, 'ail'))] : []),
    ...(verb === undefined ? [] : [stem(`${verb}er`)]),
  ];
};

/** Each line or part of one is a word; its first form stands for the others. */
const irregular = `
œil yeux|ciel cieux|aïeul aïeux|vieux vieil vieille vieilles vieillard|beau bel belle|fou folle|mou molle|roi reine royal
blanc blanche|doux douce|faux fausse|frais fraîche|long longue|sec sèche|fleuve fluvial|dire dit disait dirent
faire fait faisait firent font|aller va allait vont allèrent|venir vient venait vinrent venu|tenir tient tenait tinrent tenu
voir voit voyait virent vu|prendre prend prenait prirent pris prise|apprendre apprend apprit apprirent appris|comprendre comprend comprit comprirent compris
mettre met mettait mirent mis mise
écrire écrit écrivait écrivirent écrite|lire lit lisait lurent lu|vivre vit vivait vécut vécurent vécu|naître naît naquit naquirent né née
mourir meurt mourait mourut moururent mort morte|connaître connaît connaissait connurent connu|recevoir reçoit recevait reçut reçurent reçu
devoir doit devait|boire boit buvait but burent bu|courir court courait courut|construire construit construisait construisirent
fuir fuit fuyait fuirent|suivre suit suivait suivirent|conduire conduit conduisait|peindre peint peignait`;

const stopWords = `
  le la les l un une des du de d et ou à au aux en dans sur sous par pour avec sans chez est sont était a ont il elle ils
  elles on nous vous je j qu que qui ce c cet cette ces se s sa son ses leur leurs ne n pas plus m t y`;

export const french: LanguageRules = {
  irregular,
  stopWords,
  stems,
};
