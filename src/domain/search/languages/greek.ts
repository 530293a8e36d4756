// Greek words: forms that no rule leads together, words too common to search by, and rules besides the stemmer's.
import { otherShapes, type LanguageRules, type Shapes, type Stemmer } from '../word-forms.ts';

const person = '(?:α|εσ|ε|αμε|ατε|αν)';

/** Forms of verbs in the past, and what they can be in the present. */
const past = (end: string, letters: string): Shapes =>
  letters.split(' ').map((letter) => [new RegExp(`^ε?(.{2,})${end}${person}$`), `$1${letter}ω`]);

const shapes: Shapes = [
  ...past('ψ', 'φ π υ β'),
  ...past('ξ', 'γ κ χ ζ'),
  // `διάβασε`, `έκλεισε`, `άκουσε`.
  ...past('(?<=^ε?.{3,})σ', 'ζ ν'),
  [new RegExp(`^ε?(.{3,})σ${person}$`), '$1ω'],
  // `χτίστηκε`, `ιδρύθηκε`, `επισκέφτηκε`, `ανοίχτηκε`.
  ...past('στηκ', 'ζ'),
  [new RegExp(`^(.{2,})θηκ${person}$`), '$1ω'],
  ...past('[φυ]τηκ', 'πτ β φ'),
  ...past('χτηκ', 'γ κ χ'),
  [new RegExp(`^ε([^αεηιουω].{2,})${person}$`), '$1ω'],
  // `μαθήτρια` of `μαθητής`.
  [/(?<=..)τρι(?:α|εσ|ων|ασ)$/, 'τησ'],
  // `παπάδες`, `καφέδες`, `παππούδες`.
  [/(?<=.(?:α|ε|η|ου))δ(?:εσ|ων)$/, 'σ'],
  // `τουρίστας`, `τουρίστες`; `παιδιά`.
  [/(?<=α)σ$/, ''],
  [/(?<=ι)α$/, ''],
];

/** The stemmer leaves of a short word a letter or two. */
const shortEnd = /(?:ουσ|οσ|ου|ων|οι|εσ|ασ|ησ|εισ|ει|α|η|ο|ι|ω)$/;

const stemOf = (word: string, stem: Stemmer) => {
  const cut = stem(word).replaceAll('ς', 'σ').toLowerCase();
  if (cut.length < 3) return word.length > 3 ? word.replace(shortEnd, '') : cut;
  return cut.replace(/τρι$/, 'τ').replace(/ι$/, '');
};

const stems = (folded: string, stem: Stemmer) => {
  const base = stemOf(folded, stem);
  return [
    base,
    // `προσφυγικός` of `πρόσφυγας`.
    ...(/..ικ$/.test(base) ? [base.slice(0, -2)] : []),
    ...otherShapes(folded, shapes).map((word) => stemOf(word, stem)),
  ];
};

/** `ήρθαν` as `ήρθε`. */
const listedAs = (folded: string) => [folded.replace(/(?:α|αμε|ατε|αν)$/, 'ε')];

/** Each line or part of one is a word; its first form stands for the others. */
const irregular = `
άνδρας άντρας άνδρες άντρες άντρα|γυναίκα γυναίκες γυναικών|κρέας κρέατος κρέατα|φως φωτός φώτα|έτος έτη ετών|παιδί παιδιά παιδιών
πατέρας πατέρες πατεράδες|παππούς παππού παππούδες|γιαγιά γιαγιάς γιαγιάδες|ψαράς ψαρά ψαράδες|αδελφός αδερφός αδέλφια αδέρφια|αδελφή αδερφή αδελφές αδερφές
ζούσε ζω ζει ζουν έζησε ζωή ζωής|βλέπω είδε δει|λέω είπε λέγω πει|πηγαίνω πήγε πάω πάει|έρχομαι ήρθε ήλθε έρθει
φεύγω έφυγε φύγει|παίρνω πήρε πάρει|δίνω έδωσε δώσει|βρίσκω βρήκε βρει|μένω έμεινε έμενε μείνει|τρώω έφαγε έτρωγε φάει|πίνω ήπιε έπινε
μαθαίνω έμαθε μάθει|καταλαβαίνω κατάλαβε|βγαίνω βγήκε|μπαίνω μπήκε|ανεβαίνω ανέβηκε|κατεβαίνω κατέβηκε|γίνομαι έγινε γίνει|στέλνω έστειλε στείλει
φέρνω έφερε φέρει|υπογράφω υπέγραψε υπογραφή|πεθαίνω πέθανε|παίζω έπαιξε|ξέρω ήξερε|θέλω ήθελε|έχω είχε|κάνω έκανε|μπορώ μπόρεσε μπορούσε
αδελφοποίηση αδελφοποιήσεις αδελφοποιημένη αδελφοποιημένες αδελφοποιώ|ίδρυση ιδρύω ίδρυσε ιδρύθηκε`;

const stopWords = `
  ο η το οι τα του της των τον την τη τους τις ένας μια μία ένα και ή σε στο στη στην στον στα στους στις από με για
  κατά προς ως που πως ότι να θα δεν μην είναι ήταν έχει`;

export const greek: LanguageRules = {
  irregular,
  listedAs,
  stopWords,
  stems,
};
