// Portuguese words: forms that no rule leads together, words too common to search by, and rules besides the stemmer's.
import { otherShapes, type LanguageRules, type Shapes, type Stemmer } from '../word-forms.ts';

const shapes: Shapes = [
  // `difíceis` of `difícil`, `barris` of `barril`, `sóis` of `sol`.
  [/(?<=..)e?is$/, 'il'],
  [/(?<=^.o)is$/, 'l'],
  // `cheguei` of `chegar`, `fiquei` of `ficar`.
  [/(?<=..g)uei$/, 'ar'],
  [/(?<=..)quei$/, 'car'],
  // `abriu` of `abrir`, `saíram` of `sair`: too short for the stemmer.
  [/^(.{2,4})i(?:u|ram|ndo|mos)$/, '$1ir'],
];

const stems = (folded: string, stem: Stemmer) =>
  [folded, ...otherShapes(folded, shapes)].map((word) => stemOf(word, stem));

const stemOf = (folded: string, stem: Stemmer) => {
  const word = folded
    .replace(/(?:oes|aes|aos)$/, 'ao')
    .replace(/(?<=..)([aeou])is$/, '$1l')
    .replace(/ns$/, 'm')
    .replace(/(?<=...)es(?:as?|es)$/, 'es')
    .replace(/(?<=.[aou])(?<![aei]mo)s$/, '');
  return stem(word).replace(/(?<=..)c$/, 'qu');
};

/** `fizeram` and `disseram` as `fizera` and `disse`, `vinham` as `vinha`, `feitas` as `feito`. */
const listedAs = (folded: string) => [
  folded.replace(/m$/, ''),
  folded.replace(/ram$/, ''),
  folded.replace(/[ao]s?$/, 'o'),
];

/** Each line or part of one is a word; its first form stands for the others. */
const irregular = `
mãe mães|país países|mal males|avó avós avô|rei rainha reino|homem homens|ver visto vista|tio tia tios tias|bom boa bons boas
geminação geminações geminar geminada geminadas geminado geminados`;

const irregularVerbs = `
dizer diz digo disse dito dizia|fazer faz faço fez fizera feito fazia|trazer traz trago trouxe trazia|ver vê veem vejo via viu vira|ler lê leem leio lia leu lera lido
vir vem vêm venho vinha veio viera vindo|vai ir vão vou foi fui fora ia ido|ter tem têm tenho tinha teve tivera tido|dar dá dão dava dei deu dera
estar estava esteve estivera|punha pôr põe põem ponho pôs pusera posto|poder pode posso pôde pudera podia|querer quer quis quisera queria
saber sabe sei soube soubera sabia|haver há houve houvera havia|abrir aberto|escrever escrito|cobrir cubro cobre coberto|morrer morto
fugir fujo foge fogem|servir sirvo serve servem|sentir sinto sente sentem|dormir durmo dorme dormem|subir subo sobe sobem|seguir sigo segue seguem
pedir peço pede pedem|ouvir ouço ouve ouvem|perder perco perde|construir constrói constroem|destruir destrói destroem|sair sai saem saía|cair cai caem caía
ganhar ganho|eleger elege eleito|nascer nato`;

/** `desfazer`, `manter`, `compor`. */
const prefixes = 'com con contra de des dis ex im inter man ob per pos pre pro re sobre sus';

const stopWords = `
  o a os as um uma uns umas e ou de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para com sem
  esta este estas estes isto que se é são foi era não mais como lhe`;

export const portuguese: LanguageRules = {
  irregular,
  verbs: { irregular: irregularVerbs, prefixes },
  listedAs,
  stopWords,
  stems,
};
