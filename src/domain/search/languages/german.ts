// German words: forms that no rule leads together, words too common to search by, and rules besides the stemmer's.
import { withoutDigraphs } from '../words.ts';
import { type LanguageRules, type Stemmer } from '../word-forms.ts';

/** `Museum` and `Museen`, `Zentrum` and `Zentren`. */
const withoutUm = (stem: string) => (stem.length > 5 ? stem.replace(/um$/, '') : stem);

const stems = (folded: string, stem: Stemmer) => {
  const word = withoutDigraphs(folded);
  const [, person] = /^(.{4,}(?:er|[^aeiouy]))in(?:nen)?$/.exec(word) ?? [];
  return [
    withoutUm(stem(word)),
    // `Ghettos`, `Fotos`, which the stemmer leaves as they are.
    ...(/..[aiou]s$/.test(word) ? [stem(word.slice(0, -1))] : []),
    ...(/(?:er|el)n$/.test(word) ? [word.slice(0, -1)] : []),
    // `Schülerinnen` of `Schülerin` and of `Schüler`.
    ...(person === undefined ? [] : [stem(`${person}in`), stem(person)]),
  ];
};

/** `spielte` of `spielen`, `gearbeitet` of `arbeiten`; a noun begins with a capital. */
const stemsOfVerb = (written: string, folded: string, stem: Stemmer) => {
  if (!/^\p{Ll}.{4}/u.test(written)) return [];
  const word = withoutDigraphs(folded);
  const [, past] = /^(.{3,}?)e?t(?:e|en|est|et)?$/.exec(word) ?? [];
  const [, participle] = /^ge(.{3,}?)e?t$/.exec(word) ?? [];
  return [past, participle].flatMap((verb) => (verb === undefined ? [] : [stem(`${verb}en`)]));
};

/** Each line or part of one is a word; its first form stands for the others. */
const irregular = `
backen buk buken|beginnen begann begannen begonnen|beißen biss bissen gebissen|bieten bot boten geboten
binden band banden gebunden|bitten bat baten gebeten|bleiben blieb blieben geblieben|brechen brach brachen gebrochen bricht
brennen brannte brannten gebrannt|bringen brachte brachten gebracht|denken dachte dachten gedacht
einladen lud luden eingeladen|empfangen empfing empfingen|essen aß aßen gegessen isst|fahren fuhr fuhren gefahren fährt
fallen fiel fielen gefallen fällt|fangen fing fingen gefangen|finden fand fanden gefunden|fliegen flog flogen geflogen
fliehen floh flohen geflohen flieht|fließen floss flossen geflossen|frieren fror froren gefroren|geben gab gaben gegeben gibt
gehen ging gingen gegangen|gewinnen gewann gewannen gewonnen|graben grub gruben gegraben|greifen griff griffen gegriffen
halten hielt hielten gehalten hält|heißen hieß hießen geheißen|helfen half halfen geholfen hilft|kennen kannte kannten gekannt
klingen klang klangen geklungen|kommen kam kamen gekommen|lassen ließ ließen gelassen|laufen lief liefen gelaufen läuft
leiden litt litten gelitten|leihen lieh liehen geliehen|lesen las lasen gelesen liest|liegen lag lagen gelegen
lügen log logen gelogen|nehmen nahm nahmen genommen nimmt|nennen nannte nannten genannt|raten riet rieten geraten
reißen riss rissen gerissen|reiten ritt ritten geritten|rennen rannte rannten gerannt|rufen rief riefen gerufen
schaffen schuf schufen geschaffen|scheinen schien schienen geschienen|schießen schoss schossen geschossen
schlafen schlief schliefen geschlafen|schlagen schlug schlugen geschlagen schlägt|schließen schloss schlossen geschlossen
schneiden schnitt schnitten geschnitten|schreiben schrieb schrieben geschrieben|schreien schrie schrien geschrien
schweigen schwieg schwiegen geschwiegen|schwimmen schwamm schwammen geschwommen|sehen sah sahen gesehen sieht
senden sandte sandten gesandt|singen sang sangen gesungen|sinken sank sanken gesunken|sitzen saß saßen gesessen
sprechen sprach sprachen gesprochen spricht|springen sprang sprangen gesprungen|stehen stand standen gestanden
stehlen stahl stahlen gestohlen|steigen stieg stiegen gestiegen|sterben starb starben gestorben stirbt
streiten stritt stritten gestritten|tragen trug trugen getragen trägt|treffen traf trafen getroffen trifft
treiben trieb trieben getrieben|treten trat traten getreten|trinken trank tranken getrunken|tun tat taten getan
unterschreiben unterschrieb unterschrieben|verbinden verband verbanden verbunden|vergessen vergaß vergaßen
verlassen verließ verließen|verlieren verlor verloren|verschwinden verschwand verschwanden verschwunden
verstehen verstand verstanden|vertreiben vertrieb vertrieben|wachsen wuchs wuchsen gewachsen|waschen wusch wuschen gewaschen
werben warb warben geworben|werfen warf warfen geworfen wirft|wissen wusste wussten gewusst weiß
ziehen zog zogen gezogen|zwingen zwang zwangen gezwungen`;

const stopWords = `
  der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach von vom
  vor zu zum zur für über unter um durch ist sind war waren hat haben hatte wird werden wurde nicht auch als wie so es er sie
  wir ich ihr sein seine ihre dass sich noch nur`;

export const german: LanguageRules = {
  irregular,
  stopWords,
  stems,
  stemsOfVerb,
  hasCompounds: true,
};
