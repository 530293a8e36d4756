// Polish words: forms that no rule leads together, words too common to search by, and rules besides the stemmer's.
import { type LanguageRules } from '../word-forms.ts';
import { polishStems } from './polish-stemmer.ts';

/** `ręka` and `rąk`: only where the word is written with its marks can it be known. */
const withOtherNasal = (word: string) =>
  word.replace(/[ąę](?=[^ąę]*$)/, (letter) => (letter === 'ą' ? 'ę' : 'ą'));

/** Each line or part of one is a word; its first form stands for the others. */
const irregular = `
dziecko dzieci dziećmi dzieciom dziecka|człowiek ludzie ludzi ludziom ludźmi|oko oczy oczu oczami|ucho uszy uszu
brat bracia braci braćmi|rok lata lat latach|tydzień tygodnie tygodnia tygodni|dzień dni dnia dniach dniami|pies psa psy psów psem
ksiądz księża księdza księży|książę książęta księcia|przyjaciel przyjaciół przyjaciołom przyjaciółmi|wieś wsi wsie wsią
ręka ręce rąk rękoma|święto święta świąt świętach|tysiąc tysiące tysięcy|miesiąc miesiące miesięcy|pieniądz pieniądze pieniędzy
stacja stacji stacje|mecz meczu|wiec wiecu|lew lwa lwy|sen snu sny|orzeł orła orły|kwiecień kwietnia|żołnierz żołnierze żołnierzy
iść szedł szła szli poszedł poszła poszli|jechać jedzie jechał pojechał pojechała|mówić mówi powiedział powiedziała
widzieć widział zobaczyć zobaczył|jeść je jadł jedli|brać bierze wziąć wziął|nieść niósł niosła nieśli|umrzeć umarł umarła zmarł zmarła
siąść siedzieć siedział|pisać pisze piszą|zacząć zaczął zaczęła zaczęli`;

const stopWords = `
  i a w we z ze na do od o u po za przy przez dla pod nad oraz lub albo ale nie jest są był była było były to ten ta te
  się jak że co czy jego jej ich go mu`;

export const polish: LanguageRules = {
  irregular,
  stopWords,
  stems: polishStems,
  // Folding would hide it.
  otherSpelling: (word) => (/[ąę]/.test(word) ? withOtherNasal(word) : undefined),
};
