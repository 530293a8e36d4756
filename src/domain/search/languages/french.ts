// French words: forms that no rule leads together, words too common to search by, and rules besides the stemmer's.
import { otherShapes, type LanguageRules, type Shapes, type Stemmer } from '../word-forms.ts';

const shapes: Shapes = [
  // `dansent`, which the stemmer leaves as it is; `moment` is none.
  [/^(.{2,}?[^m])(?:ai)?ent$/, '$1er'],
  [/aux$/, 'ail'],
  // `préfère` of `préférer`; `bouchère` is left as well.
  [/^(.{2,}er)e(?:s|nt)?$/, '$1er'],
  // `vendu` of `vendre`, `craignait` and `craint` of `craindre`, `détruit` of `détruire`.
  [/(?<=nd|rd|tt)u(?:e|s|es)?$/, 're'],
  [/(?<=[aeo]i)(?:gn(?:ait|aient|ant|it|irent|ons|ez|ent)|nt(?:e|s|es)?)$/, 'ndre'],
  [/(?<=.ui)(?:te?s?|sait|saient|sant|sit|sirent|sent|sons)$/, 're'],
  // `neuve` of `neuf`, `sportives` of `sportif`, `turque` of `turc`.
  [/(?<=.eu|.i)ves?$/, 'f'],
  [/(?<=..)c?ques?$/, 'c'],
];

const stems = (folded: string, stem: Stemmer) =>
  [folded, ...otherShapes(folded, shapes)].map((word) => stemOf(word, stem));

const stemOf = (folded: string, stem: Stemmer) => {
  const word = folded
    .replace(/(?<=...)ere(s?)$/, 'er$1')
    .replace(/ees?$/, 'e')
    .replace(/erent$/, 'er')
    .replace(/(?:trices?|teurs?|teuses?)$/, 'teu')
    .replace(/eu(?:ses?|rs?|x)$/, 'eu')
    .replace(/(?:eaux?|elles?)$/, 'el')
    .replace(/(nd|rd|tt)res?$/, '$1er')
    .replace(/ge(?:ons|ait|aient|ant|a)$/, 'ger');
  return stem(word).replace(/(?<=..)y$/, 'i');
};

/** `disaient` as `disait`, `vinrent` as `vint`, `verrons` as `verra`, `prises` as `pris`. */
const listedAs = (folded: string) => [
  folded.replace(/e?s?$/, ''),
  folded.replace(/(?:ais|aient|ions|iez)$/, 'ait'),
  folded.replace(/r(?:ai|as|ons|ez|ont|ais|ait|aient)$/, 'ra'),
  folded.replace(/rent$/, 't'),
];

/** Each line or part of one is a word; its first form stands for the others. */
const irregular = `
œil yeux|ciel cieux|aïeul aïeux|vieux vieil vieille vieilles vieillard|beau bel belle|fou folle|mou molle|roi reine royal
blanc blanche|doux douce|faux fausse|frais fraîche|long longue|sec sèche|fleuve fluvial|copain copine copains copines
jumelage jumelages jumeler jumelé jumelée jumelés jumelées`;

const irregularVerbs = `
aller va vont allait ira|venir vient viennent venait vint venu viendra|tenir tient tiennent tenait tint tenu tiendra
voir voit voient voyait vit vu verra|croire croit croient croyait crut cru|boire boit boivent buvait bu|devoir doit doivent devait dut dû devra
pouvoir peut peuvent pouvait put pu pourra|vouloir veut veulent voulait voulut voulu voudra|savoir sait savent savait sut su saura
cevoir çoit çoivent cevait çut çu cevra|prendre prend prennent prenait prit pris|mettre met mettent mettait mit mis|dire dit disent disait
lire lit lisent lisait lut lu|écrire écrit écrivent écrivait écrivit|crire crit crivent crivait crivit|scrire scrit scrivent scrivait scrivit|faire fait font faisait fit fera
naître naît naissent naissait naquit né|connaître connaît connaissent connaissait connut connu|paraître paraît paraissent paraissait parut paru
vivre vit vivent vivait vécut vécu|suivre suit suivent suivait suivi|mourir meurt meurent mourait mourut mort mourra
courir courent courait courut couru courra|ouvrir ouvre ouvrent ouvrait ouvert|couvrir couvre couvrent couvrait couvert
offrir offre offrent offrait offert|souffrir souffre souffrent souffrait souffert|dormir dort dorment dormait|servir sert servent servait
sentir sent sentent sentait|sortir sort sortent sortait|partir part partent partait|fuir fuit fuient fuyait fui|plaire plaît plaisent plaisait plu
asseoir assied assis assit|rire rit rient riait|cueillir cueille cueillent cueillait|envoyer enverra|battre bat battent battait|jeter jette`;

/** `revenir`, `apprendre`, `recevoir`, `inscrire`. */
const prefixes =
  'ac ad aper ap com con contre de des dis en entre in inter main mal ob par per pour pre pro re r sou sous sur trans';

const stopWords = `
  le la les l un une des du de d et ou à au aux en dans sur sous par pour avec sans chez est sont était a ont il elle ils
  elles on nous vous je j qu que qui ce c cet cette ces se s sa son ses leur leurs ne n pas plus m t y`;

export const french: LanguageRules = {
  irregular,
  verbs: { irregular: irregularVerbs, prefixes },
  listedAs,
  stopWords,
  stems,
};
