import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/domain/fold.ts';
import { locales, type Locale } from '../../../src/domain/locale.ts';
import { wordFormsOf } from '../../../src/domain/search/word-forms.ts';
import { loadWordForms } from '../../../src/content-pipeline/search/stemmers.ts';

/** What is asked for and how a text has it. */
const pairs: Record<Locale, string> = {
  de: `Haus/Häuser Baum/Bäumen Stadt/Städte Museum/Museen Schülerin/Schülerinnen Schüler/Schülerinnen Freund/Freundinnen
    Brücke/Brücken Künstler/Künstlerin spielen/spielte leben/lebte arbeiten/gearbeitet gründen/gründete fliehen/floh singen/sangen
    Mueller/Müllers Muller/Müller strasse/Straßen türkisch/türkischen
    ankommen/angekommen umziehen/umgezogen empfangen/empfing anrufen/anzurufen abholen/abgeholte besucht/besuchen gefeiert/feiern
    Rhythmus/Rhythmen Thema/Themen Bus/Busse dunkel/dunkle Türke/Türkin hoch/höher schreiben/geschriebenen`,
  fr: `cheval/chevaux œil/yeux élève/élèves ouvrier/ouvrières libération/libérer travail/travaux acteur/actrice nouveau/nouvelle
    heureux/heureuse chanter/chantaient danser/dansent première/premier étranger/étrangère réfugié/réfugiées œuf/oeufs vendre/vendait
    vendre/vendu craindre/craignait détruire/détruits revenir/revint voir/verront dire/disaient promettre/promise ouvrir/ouvertes
    inscrire/inscrits recevoir/reçu préférer/préfère neuf/neuve turc/turques jumelage/jumelée`,
  pl: `rzeka/rzece droga/drodze książka/książek matka/matce noga/nodze ręka/rękach ręka/rąk miasto/mieście las/lesie kwiat/kwiecie
    most/moście okno/okien wojna/wojen szkoła/szkole kościół/kościele chłopiec/chłopca ząb/zęby mąż/męża sąsiad/sąsiedzi
    siostra/siostrze Polak/Polacy Niemiec/Niemcy uciekać/uciekła łza/łzy żołnierz/żołnierze
    szyć/szyli żyć/żyje grać/grała uczyć/uczył słyszeć/słyszała pomóc/pomogli przyjść/przyszedł podpisać/podpisano zamknąć/zamknięte
    stary/starszy młody/młodszych ojciec/ojcowie imię/imiona partnerstwo/partnerskie`,
  tr: `kitap/kitabı ekmek/ekmeği sokak/sokağa isim/ismi şehir/şehri mektup/mektubu çocuklar/çocuğun kızlar/kızım evler/evimizde
    kapılar/kapıyı köprüler/köprünün öğretmenler/öğretmenin arkadaşlar/arkadaşımız ağlamak/ağladı konuşmak/konuştu develer/devesi
    komşular/komşumuz dağlar/dağdaki
    yaşamak/yaşıyor söylemek/söylüyor okumak/okuyor kurmak/kuruldu kutlamak/kutlandı yapmak/yapılan su/suyu`,
  el: `παιδί/παιδιά πόλη/πόλεις πρόσφυγας/προσφύγων προσφυγικός/πρόσφυγες μαθητής/μαθήτριες εκκλησία/εκκλησίες γράφω/έγραψε
    δουλεύω/δούλεψε άνδρας/άντρες σταθμός/ΣΤΑΘΜΟΙ ταξίδι/ταξίδια βιβλίο/βιβλία
    μετανάστρια/μετανάστες λίστα/λίστες παππούς/παππούδες διαβάζω/διάβασε κλείνω/έκλεισαν χτίζω/χτίστηκε ιδρύω/ιδρύθηκε
    έρχομαι/ήρθαν ζω/έζησε αδελφοποίηση/αδελφοποιημένη`,
  pt: `revolução/revoluções canção/canções pão/pães irmão/irmãos limão/limões azul/azuis animal/animais viagem/viagens homem/homens
    professor/professora português/portuguesa alemão/alemães jornal/jornais jardim/jardins viajar/viajámos rio/rios
    difícil/difíceis barril/barris sol/sóis abrir/abriu sair/saíram chegar/cheguei fazer/feitas dizer/disseram manter/mantiveram
    compor/composto pedir/peço tio/tias comer/comia geminação/geminada`,
};

const all = locales.flatMap((locale) =>
  pairs[locale].split(/\s+/).map((pair) => {
    const [asked = '', written = ''] = pair.split('/');
    return { locale, asked, written };
  }),
);

describe.each(all)('in $locale', ({ locale, asked, written }) => {
  it(`"${asked}" and "${written}" are forms of one word, with marks and without`, async () => {
    const { stems, stemsInText } = await loadWordForms(locale);
    for (const query of [asked, fold(asked)]) {
      const common = stems(query).filter((stem) => stemsInText(written).includes(stem));
      expect([...common, ...(fold(written).startsWith(fold(query)) ? [query] : [])]).not.toEqual(
        [],
      );
    }
  });
});

it.each([
  ['de', 'Haus', 'Hauptmann'],
  ['de', 'Gebiet', 'bieten'],
  ['fr', 'bois', 'boire'],
  ['fr', 'devant', 'devoir'],
  ['pl', 'wiek', 'większy'],
  ['pl', 'maj', 'mieć'],
  ['tr', 'Iğdır', 'iki'],
  ['tr', 'yağ', 'yakmak'],
  ['el', 'μέσα', 'μένω'],
  ['el', 'πόλη', 'πολλοί'],
  ['pt', 'revista', 'ver'],
  ['fr', 'pain', 'peine'],
  ['pl', 'kot', 'kość'],
  ['tr', 'deniz', 'dede'],
  ['el', 'πόλη', 'πόλεμος'],
  ['pt', 'casa', 'casaco'],
] as const)('in %s "%s" and "%s" are different words', async (locale, one, other) => {
  const { stems } = await loadWordForms(locale);
  expect(stems(one).filter((stem) => stems(other).includes(stem))).toEqual([]);
});

it.each([
  ['de', 'und'],
  ['fr', 'dans'],
  ['pl', 'się'],
  ['tr', 'için'],
  ['el', 'και'],
  ['pt', 'não'],
] as const)('in %s "%s" says nothing', async (locale, word) => {
  const { isStopWord } = await loadWordForms(locale);
  expect(isStopWord(word)).toBe(true);
});

it('a stem that reads like a common word is kept apart from it', async () => {
  const { stems } = await loadWordForms('pt');
  // Asked as it is, `com` would find every page.
  expect(stems('comer')).toEqual(['com0']);
});

it('a language without rules has its words as they are', () => {
  expect(wordFormsOf('de').stems('Häuser')).toEqual(['hauser']);
});
