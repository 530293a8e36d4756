// German words: forms that no rule leads together, words too common to search by, and rules besides the stemmer's.
import { withoutDigraphs } from '../words.ts';
import { otherShapes, type LanguageRules, type Shapes, type Stemmer } from '../word-forms.ts';

/** What parts from its verb: `baut … auf`, `aufgebaut`, `aufzubauen`. */
const separable =
  'ab an auf aus bei durch ein entgegen fest fort heim her hin kennen los mit nach statt teil um vor ' +
  'vorbei weg weiter wieder wiederauf zu zuruck zusammen';
const parted = separable.split(' ').join('|');

const shapes: Shapes = [
  // `Museum` and `Museen`, `Rhythmus` and `Rhythmen`, but not `Baum`.
  [/^(.*[aeiouy].{2,})(?:us|um)$/, '$1en'],
  [/nisse[ns]?$/, 'nis'],
  // `Ghettos`, `Fotos`, which the stemmer leaves as they are.
  [/(?<=...[aiou])s$/, ''],
  [/(?<=er|el)n$/, ''],
  // `dunkle` of `dunkel`.
  [/(?<=..[bdfgkpt])le[mnrs]?$/, 'el'],
  // `Schülerinnen` of `Schülerin` and of `Schüler`.
  [/(?<=...(?:er|[^aeiouy])in)nen$/, ''],
  [/(?<=...(?:er|[^aeiouy]))in(?:nen)?$/, ''],
  // `besucht` of `besuchen`, `gefeiert` of `feiern`; no noun has such a stem by chance.
  [/^(?=be|ver|er|ent|zer)(.{5,}?)e?t$/, '$1en'],
  [/^ge(.{3,}?)e?t$/, '$1en'],
  [/^ge(.{2,}[er][lr])t$/, '$1n'],
  [new RegExp(`^(${parted})zu(?=.{3,}e?n$)`), '$1'],
];

const stems = (folded: string, stem: Stemmer) => {
  const word = withoutDigraphs(folded);
  return [word, ...otherShapes(word, shapes).filter(({ length }) => length > 2)].map(stem);
};

/** `spielte`, `gearbeitet`, `abgeholte` of `spielen`, `arbeiten`, `abholen`. */
const verbShapes: Shapes = [
  [/^(.{3,}?)e?t(?:e|en|est|et)?$/, '$1en'],
  [new RegExp(`^(${parted}|)ge(.{3,}?)e?t(?:e[mnrs]?)?$`), '$1$2en'],
  [new RegExp(`^(${parted}|)ge(.{2,}[er][lr])t(?:e[mnrs]?)?$`), '$1$2n'],
];

/** A noun begins with a capital. */
const stemsOfVerb = (written: string, folded: string, stem: Stemmer) =>
  /^\p{Ll}.{4}/u.test(written)
    ? otherShapes(withoutDigraphs(folded), verbShapes).flatMap((verb) => stems(verb, stem))
    : [];

const listedAs = (folded: string) => [
  folded.replace(/(?<=en)e[mnrs]?$/, ''),
  folded.replace(/e?n$/, ''),
  folded.replace(/(?<=te)n$/, ''),
];

/** Each line or part of one is a word; its first form stands for the others. */
const irregular = `
Bus Busse Bussen|Atlas Atlanten|Datum Daten|Praktikum Praktika|Lexikon Lexika|Jubiläum Jubiläen|Pole Polin Polinnen|Jude Jüdin Juden
Thema Themen|Firma Firmen|Villa Villen|Drama Dramen|Stadion Stadien
hoch hohe hohen hoher hohes hohem höhere höheren höchste höchsten`;

const irregularVerbs = `
backen buk gebacken|beginnen begann begannen begonnen|beißen biss bissen gebissen|bieten bot boten geboten
binden band banden gebunden|bitten bat baten gebeten|bleiben blieb blieben geblieben|brechen brach brachen gebrochen bricht
brennen brannte brannten gebrannt|bringen brachte brachten gebracht|denken dachte dachten gedacht
laden lud luden geladen lädt|essen aß aßen gegessen isst|fahren fuhr fuhren gefahren fährt
fallen fiel fielen gefallen fällt|fangen fing fingen gefangen fängt empfangen|finden fand fanden gefunden|fliegen flog flogen geflogen
fliehen floh flohen geflohen flieht|fließen floss flossen geflossen|frieren fror froren gefroren|geben gab gaben gegeben gibt
gehen ging gingen gegangen|gewinnen gewann gewannen gewonnen|graben grub gruben gegraben|greifen griff griffen gegriffen
hängen hing hingen gehangen|halten hielt hielten gehalten hält|heißen hieß hießen geheißen|helfen half halfen geholfen hilft|kennen kannte kannten gekannt
klingen klang klangen geklungen|kommen kam kamen gekommen|lassen ließ ließen gelassen lässt|laufen lief liefen gelaufen läuft
messen maß maßen gemessen misst|leiden litt litten gelitten|leihen lieh liehen geliehen|lesen las lasen gelesen liest|liegen lag lagen gelegen
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
vergessen vergaß vergaßen vergisst|verlieren verlor verloren|schwinden schwand schwanden geschwunden|stoßen stieß stießen gestoßen stößt|scheiden schied schieden geschieden
gelingen gelang gelangen gelungen|gefallen gefiel gefielen|derben darb dorben|schmelzen schmolz geschmolzen|schwören schwor geschworen|gleichen glich glichen geglichen|wachsen wuchs wuchsen gewachsen|waschen wusch wuschen gewaschen
werben warb warben geworben|werfen warf warfen geworfen wirft|wissen wusste wussten gewusst weiß
ziehen zog zogen gezogen|zwingen zwang zwangen gezwungen`;

/** With these that stay on: `verstehen`, and their participles, which have no ge-. */
const inseparable = 'be emp ent er miss uber unter ver voll wider zer';

const stopWords = `
  der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei beim mit nach von vom
  vor zu zum zur für über unter um durch ist sind war waren hat haben hatte wird werden wurde nicht auch als wie so es er sie
  wir ich ihr sein seine ihre dass sich noch nur`;

export const german: LanguageRules = {
  irregular,
  verbs: { irregular: irregularVerbs, prefixes: `${separable} ${inseparable}` },
  listedAs,
  stopWords,
  stems,
  stemsOfVerb,
  hasCompounds: true,
};
