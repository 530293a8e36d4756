// Which words and signs beside a number name a currency: the euro, or another one.
import { fold } from '../fold.ts';

const euro = new Set(['eur', 'euro', 'euros', 'eura', 'avro', 'ευρω']);

/** ISO 4217, the codes in use and those that the euro replaced in the six countries' memory. */
const codes = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN
  BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB FJD FKP GBP GEL GHS GIP
  GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD
  KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN
  NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP
  SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND
  VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG
  ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK`;

/** Names and short forms in the portal's languages, Ukrainian and English. */
const names = `
  dollar dollars dolar dolary dolarow dolares dolari δολαριο δολαρια us
  pfund pound pounds livre livres funt funty funtow sterlin sterling libra libras λιρα λιρες
  franken franc francs frank franki frankow frangi franco francos φραγκο φραγκα fr sfr schweizer
  zloty zlote zlotych zlotys zl ζλοτι злотий злотих polskich
  lira lirasi liras lire lirow liry tl turk turkish
  hrywnja hrywnia hrywien hryvnia hryvnias grivnasi γριβνα γριβνες гривня гривні гривень грн
  rubel rubli rouble roubles ruble rublos ρουβλι ρουβλια рубль рублей руб
  mark marka dm drachme drachmen drachma δραχμη δραχμες escudo escudos
  krone kronen krona kronor korona koron kr kc forint forinty ft lei leu lew lewa lev leva лв
  yen yuan rupie rupien real reais`;

const others = new Set([...codes.split(/\s+/), ...names.split(/\s+/)].filter(Boolean).map(fold));

/** What a word or sign says; `undefined` for one that names no currency we know. */
export const currencyOf = (word: string): 'euro' | 'other' | undefined => {
  if (word === '€') return 'euro';
  if (/^\p{Sc}$/u.test(word)) return 'other';
  const folded = fold(word);
  if (euro.has(folded)) return 'euro';
  return others.has(folded) ? 'other' : undefined;
};
