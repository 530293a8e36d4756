// Turkish words: forms that no rule leads together, words too common to search by, and rules besides the stemmer's.
import { type LanguageRules } from '../word-forms.ts';
import { turkishStems } from './turkish-stemmer.ts';

/** Each line or part of one is a word; its first form stands for the others. */
const irregular = `
su suyu suyun sular|gök göğü göğe göğün|demek dedi diyor der|yemek yedi yiyor|ben bana beni benim|sen sana seni senin|ne neyi neden
gitmek gitti gider gidiyor giden gidecek|etmek etti eder ediyor eden edecek|tatmak tattı tadıyor`;

const stopWords = `
  ve veya ya ile bir bu şu o da de ta te için gibi kadar ama fakat ki mi mı mu mü çok daha en ne her`;

export const turkish: LanguageRules = {
  irregular,
  stopWords,
  stems: turkishStems,
};
