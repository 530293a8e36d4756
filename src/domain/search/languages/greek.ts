// Greek words: forms that no rule leads together, words too common to search by, and rules besides the stemmer's.
import { type LanguageRules, type Stemmer } from '../word-forms.ts';

/** What the stem of a verb in the past can be in the present. */
const greekPresent: Readonly<Record<string, readonly string[]>> = {
  ψ: ['φ', 'π', 'υ', 'β'],
  ξ: ['γ', 'κ', 'χ', 'ζ'],
};

const stems = (folded: string, stem: Stemmer) => {
  const plain = (word: string) => {
    const cut = stem(word).replaceAll('ς', 'σ').toLowerCase();
    return cut.length > 2 ? cut.replace(/τρι$/, 'τ').replace(/ι$/, '') : cut;
  };
  const base = plain(folded);
  const [, past = ''] = /^ε?(.{2,})[ψξ](?:α|εσ|ε|αμε|ατε|αν)$/.exec(folded) ?? [];
  const present = greekPresent[folded[folded.search(/[ψξ](?:α|εσ|ε|αμε|ατε|αν)$/)] ?? ''] ?? [];
  const [, unaugmented] = /^ε([^αεηιουω].{2,})(?:α|εσ|ε|αμε|ατε|αν)$/.exec(folded) ?? [];
  return [
    base,
    // `προσφυγικός` of `πρόσφυγας`.
    ...(/..ικ$/.test(base) ? [base.slice(0, -2)] : []),
    // `τουρίστας`, `τουρίστες`.
    ...(folded.endsWith('ασ') ? [plain(folded.slice(0, -1))] : []),
    ...(folded.endsWith('ια') ? [plain(folded.slice(0, -1))] : []),
    ...(past === '' ? [] : present.map((letter) => past + letter)),
    ...(unaugmented === undefined ? [] : [unaugmented]),
  ];
};

/** Each line or part of one is a word; its first form stands for the others. */
const irregular = `
άνδρας άντρας άνδρες άντρες άντρα|γυναίκα γυναίκες γυναικών|κρέας κρέατος κρέατα|φως φωτός φώτα|έτος έτη ετών|παιδί παιδιά παιδιών
πατέρας πατέρες πατεράδες|παππούς παππούδες|γιαγιά γιαγιάδες|ψαράς ψαράδες|βλέπω είδα είδε είδαν|λέω είπα είπε είπαν λέγω
πηγαίνω πήγε πήγαν πάω|έρχομαι ήρθε ήρθαν ήλθε|φεύγω έφυγε έφυγαν|παίρνω πήρε πήραν|δίνω έδωσε έδωσαν|βρίσκω βρήκε βρήκαν
μένω έμεινε έμειναν έμενε έμεναν|τρώω έφαγε έφαγαν|πίνω ήπιε ήπιαν|μαθαίνω έμαθε έμαθαν|βγαίνω βγήκε βγήκαν|γίνομαι έγινε έγιναν
στέλνω έστειλε έστειλαν|φέρνω έφερε έφεραν|υπογράφω υπέγραψε υπέγραψαν υπογραφή|πεθαίνω πέθανε πέθαναν|παίζω έπαιξε έπαιξαν`;

const stopWords = `
  ο η το οι τα του της των τον την τη τους τις ένας μια μία ένα και ή σε στο στη στην στον στα στους στις από με για
  κατά προς ως που πως ότι να θα δεν μην είναι ήταν έχει`;

export const greek: LanguageRules = {
  irregular,
  stopWords,
  stems,
};
