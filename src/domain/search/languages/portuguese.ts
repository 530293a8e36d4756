// Portuguese words: forms that no rule leads together, words too common to search by, and rules besides the stemmer's.
import { type LanguageRules, type Stemmer } from '../word-forms.ts';

const stems = (folded: string, stem: Stemmer) => {
  const word = folded
    .replace(/(?:oes|aes|aos)$/, 'ao')
    .replace(/(?<=..)([aeou])is$/, '$1l')
    .replace(/ns$/, 'm')
    .replace(/(?<=...)es(?:as?|es)$/, 'es')
    .replace(/(?<=.[aou])(?<![aei]mo)s$/, '');
  return [stem(word).replace(/(?<=..)c$/, 'qu')];
};

/** Each line or part of one is a word; its first form stands for the others. */
const irregular = `
mãe mães|país países|mal males|dizer disse disseram diz|fazer fez fizeram faz feito|trazer trouxe trouxeram traz|ver viu viram visto
vir veio vieram vem|ir foi foram vai|ser era eram é|ter teve tiveram tem|dar deu deram dado|estar esteve estiveram
pôr pôs puseram põe posto|poder pôde puderam|querer quis quiseram|saber soube souberam|abrir aberto aberta|escrever escrito escrita
morrer morto morta|fugir foge fugiu fugiram|servir serve|dormir dorme|sentir sente|avó avós avô|rei rainha reino|homem homens`;

const stopWords = `
  o a os as um uma uns umas e ou de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para com sem
  que se é são foi era não mais como lhe`;

export const portuguese: LanguageRules = {
  irregular,
  stopWords,
  stems,
};
