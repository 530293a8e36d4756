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
imię imienia imieniu imiona imion imionami|partnerstwo partnerski partnerskie partnerska partnerskich|Niemcy Niemczech|Włochy Włoszech|Węgry Węgrzech
ojciec ojca ojcowie ojców
stary starszy starsi|młody młodszy młodsi|wysoki wyższy wyżsi|niski niższy niżsi|drogi droższy|wesoły weseli|duży większy więksi|dobry lepszy lepsi
pić pije piją|żyć żyje żyją|szyć szyje szyją|grać gra grają|stać stoi stoją|spać śpi śpią|wziąć wziął wzięła wzięli weźmie
zamknąć zamykać zamyka|spotkać spotykać spotyka|otworzyć otwierać otwiera|pomóc pomagać pomaga|uciec uciekać ucieka uciekł uciekła uciekli`;

const irregularVerbs = `
jść iść idzie idą szedł szła szło szli szły jdzie jdą|jechać jedzie jadą|mówić mówi|powiedzieć powie|widzieć widzi|zobaczyć zobaczy
jeść je jedzą jadł jadła jedli|brać bierze biorą|nieść niesie niosą niósł niosła nieśli|umrzeć umarł umarła umarli zmarł zmarła zmarli
siąść siadł siadła siedli siedzieć siedział|pisać pisze piszą|zacząć zaczął zaczęła zaczęli|piec piecze pieką piekł piekła piekli
móc może mogą mógł mogła mogli|biec biegnie biegł biegła biegli|wieźć wiezie wiozą wiózł wiozła wieźli|wieść wiedzie wiódł wiodła wiedli
rosnąć rośnie rosną rósł rosła rosło rośli|chcieć chce chcą chciał chciała chcieli|mieć miał miała mieli|rozumieć rozumie rozumieją rozumiał rozumiała rozumieli|wiedzieć wie wiedzą wiedział`;

/** `przyjść`, `wyjechać`, `napisać`. */
const prefixes = 'do na nad o od po pod prze przy roz u w wy wz z za ze ode roze';

const stopWords = `
  i a w we z ze na do od o u po za przy przez dla pod nad oraz lub albo ale nie jest są był była było były to ten ta te
  się jak że co czy jego jej ich go mu`;

export const polish: LanguageRules = {
  irregular,
  verbs: { irregular: irregularVerbs, prefixes },
  stopWords,
  stems: polishStems,
  // Folding would hide it.
  otherSpelling: (word) => (/[ąę]/.test(word) ? withOtherNasal(word) : undefined),
};
