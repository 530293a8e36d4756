// The content as it stands: one test for each file, named by the file, all that is wrong listed at once.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readContent, type ContentFile } from '../../src/content-pipeline/content-files.ts';
import { describeFault } from '../../src/content-pipeline/fault.ts';
import { standingPages } from '../../src/domain/addresses.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { distanceBetween, placeIds, placeOf, type PlaceId } from '../../src/domain/places.ts';
import { strategyWordingIn } from '../../src/domain/strategy/wording/wording.ts';
import { catalogues } from '../../src/i18n/translator.ts';

const { files, faults } = await readContent();

const onDisk = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
  .map(({ parentPath, name }) => path.join(parentPath, name).split(path.sep).join('/'))
  .toSorted();

/** Mistakes that have been made somewhere before; none of them may come back. */
const known: readonly (readonly [what: RegExp, why: string])[] = [
  [/Nogent.sur.Seine|Νοζάν.συρ.Σεν/i, 'the partner is Nogent-sur-Marne'],
  [/Camille Claudel|Καμίγ Κλοντέλ/i, 'she belongs to Nogent-sur-Seine'],
  [/Orestida|Ορεστίδα/, 'is a slip of the strategy for Orestiada'],
  [/Kumçiftliği/, 'is a historic name that only the partner should use'],
  [/Άγιο(ς|ν)? Θεολόγο|Αγίου Θεολόγου/, 'is a historic name that only the partner should use'],
  [/\b250[\s\u00a0\u202f]*(km|kilom|Kilom|quil|χλμ|χιλ)/, 'Zbarazh is not that far from Lviv'],
  [/Frankenthal|Kulmbach/, 'the boat is of another class'],
  [
    /Patenst(adt|ädte)|villes? (parrainées?|filleules?)|miast(o|a) pod patronatem|miast(o|a) chrzestne|hamili(k|ğini üstlendiği) (şehri|şehir|kent)|πόλ(η|εις) υπό (την )?αναδοχή|cidades? apadrinhadas?/i,
    'Werder is a partner town since October 2025, and no other town has a sponsorship',
  ],
];

const knownIn = (text: string) =>
  known.flatMap(([what, why]) => {
    const found = what.exec(text);
    return found ? [`"${found[0]}": ${why}`] : [];
  });

/** "Bunzlau" may stand only where Bolesławiec stands, too. */
const bunzlauIn = (paragraph: string) =>
  /Bunzl/i.test(paragraph) && !/Boles[łl]aw|Μπολεσλ/.test(paragraph)
    ? [`"Bunzlau" without Bolesławiec: ${paragraph.slice(0, 80)}`]
    : [];

/**
 * Whether Guarda's was the first German-Portuguese tie or one of the first, the town itself has told
 * both ways; who repeats it says whose word it is and of which year.
 */
const rankIn = (paragraph: string) =>
  /erste[nr]? (deutsch-portugies|zwischen einer deutschen)|premiers?( jumelages?)? entre|pierwszych[^.;]{0,40}(portugalski|partnerstw)|arasındaki ilk|πρώτες (αδελφοποιήσεις )?ανάμεσα|primeiras (geminações )?entre/.test(
    paragraph,
  ) && !paragraph.includes('2025')
    ? [`tells of a first without saying whose word it is: ${paragraph.slice(0, 80)}`]
    : [];

/** The beginnings of places' names that stay when a language declines them. */
const stems: Readonly<Record<PlaceId, RegExp>> = {
  siegburg: /Siegburg|Ζίγκμπουργκ/,
  nogent: /Nogent(?!er)|Νοζάν/,
  guarda: /Guard|Γκουάρντα/,
  boleslawiec: /Boles[łl]aw|Μπολεσλ/,
  selcuk: /Sel[çc]uk|Σελτσούκ/,
  orestiada: /Orestiad|Ορεστιάδ/,
  werder: /Werder|Βέρντερ/,
  zbarazh: /Zbara|Sbarasch|Збараж|Ζμπάραζ/,
  kompanie: /Kompanie|Wachbataillon/,
  boot: /Patenboot|Navio|Okręt|Bateau|Σκάφος|botu/,
};

const yearsOf = (id: PlaceId) => [placeOf(id).since ?? []].flat().map((date) => date.slice(0, 4));

/** Words for a tie between towns, and for since when it is; the association has its own year. */
const ties: Readonly<Record<Locale, readonly [tie: RegExp, since: RegExp]>> = {
  de: [
    /Partner(stadt|städte|schaft(?!sverein))|verbunden/,
    /seit\s(?:dem\s)?(?:[\d.]+\s\p{L}+\s)?(\d{4})/giu,
  ],
  fr: [/jumel/, /depuis\s(?:le\s)?(?:[\der]+\s\p{L}+\s)?(\d{4})/giu],
  pl: [/partner(?!skie Siegburg)/, /\bod\s(?:[\d.]+\s\p{L}+\s)?(\d{4})/giu],
  tr: [/kardeş/, /(\d{4})['’][td][ea]n (?:beri|bu yana)/giu],
  el: [/αδελφοποι/, /από\s(?:το|τις|τη)\s(?:[\d.]+\s\p{L}+\s)?(\d{4})/giu],
  pt: [/gemin/, /desde\s(?:o\s|a\s)?(?:[\d.]+\sde\s\p{L}+\sde\s)?(\d{4})/giu],
};

/** Years since when towns are said to be tied that no place named beside them has. */
function tiesIn(text: string, locale: Locale): string[] {
  const [tie, since] = ties[locale];
  return text
    .split(/(?<=[^\d][.!?:;])\s+|\n/u)
    .filter((sentence) => tie.test(sentence))
    .flatMap((sentence) => {
      const named = placeIds.filter((id) => id !== 'siegburg' && stems[id].test(sentence));
      const right = [
        ...named.flatMap(yearsOf),
        // The treaty of Bolesławiec and Zbarazh themselves.
        ...(named.includes('boleslawiec') && named.includes('zbarazh') ? ['2016'] : []),
      ];
      return [...sentence.matchAll(since)]
        .filter(([, year = '']) => named.length > 0 && !right.includes(year))
        .map(([said]) => `"${said}" is no year of ${named.join(', ')}: ${sentence.slice(0, 120)}`);
    });
}

const kilometres =
  /(\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d+)[\u00a0\u202f ]?(?:km(?!²)|[Kk]ilom[eè]t|quil[óo]metr|χλμ|χιλιόμετρ)/g;

/** Distances that are not those between places of the entry. A round number may be round. */
function distancesIn(text: string, ids: readonly PlaceId[]): string[] {
  const right = ids.flatMap((from) =>
    [...ids, 'siegburg' as const].map((to) => distanceBetween(from, to)),
  );
  return [...text.matchAll(kilometres)].flatMap(([said, number = '']) => {
    const value = Number(number.replace(/\D/g, ''));
    const play = value % 100 === 0 ? 50 : value % 10 === 0 ? 10 : 1;
    return right.some((distance) => Math.abs(distance - value) <= play)
      ? []
      : [`"${said}" is no distance between ${ids.join(', ')}`];
  });
}

/** Telling words of each language that none of the others has. */
const telling: Readonly<Record<Locale, string>> = {
  de: 'der die und ist nicht mit auf eine von sich auch wird im für',
  fr: 'les des est une dans pour qui par avec ont du aux cette',
  pl: 'w na się jest nie z że oraz są jak tego przez',
  tr: 've bir bu için ile olan daha çok sonra ilk olarak iki her gibi kadar ise bugün gün günü yıl şehir kardeş',
  el: 'και το η του της να με στην από που για τα',
  pt: 'os em uma não com ao mais dos pela pelo são é por sua seu desde dia cidade cidades',
};

/** How many telling words of each language a text has. */
function tellingIn(text: string): ReadonlyMap<Locale, number> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Map(
    locales.map((locale) => {
      const own = new Set(telling[locale].split(' '));
      return [locale, words.filter((word) => own.has(word)).length];
    }),
  );
}

function languageOf(text: string): Locale | undefined {
  const ranked = [...tellingIn(text)].toSorted(([, a], [, b]) => b - a);
  const [first, second] = ranked;
  return first && second && first[1] > second[1] ? first[0] : undefined;
}

/** That a text is in another language than it should be, by its words and by its letters. */
function languageIn(text: string, locale: Locale): string[] {
  const letters = text.match(/\p{L}/gu) ?? [];
  const greek = letters.filter((letter) => /\p{Script=Greek}/u.test(letter)).length;
  const share = letters.length > 0 ? greek / letters.length : 0;
  return [
    ...(languageOf(text) === locale ? [] : [`is not in ${locale} by its words`]),
    ...((locale === 'el' ? share > 0.6 : share < 0.05)
      ? []
      : [`is ${Math.round(share * 100)} % Greek letters`]),
  ];
}

/** What a file says in its own language, piece by piece; names of sources are in theirs. */
function paragraphsOf({ data, body }: ContentFile): string[] {
  const fields = Object.entries(data).filter(([field]) => field !== 'sources');
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(strings)
        : [];
  const told = ['title', 'summary', 'facts', 'contact', 'venue', 'audience', 'cost', 'venueAccess'];
  return [
    ...fields.filter(([field]) => told.includes(field)).flatMap(([, value]) => strings(value)),
    ...body.split(/\n\s*\n/),
  ];
}

const placesOf = (file: ContentFile): readonly PlaceId[] =>
  file.collection === 'places'
    ? [file.data.place]
    : file.collection === 'pages'
      ? placeIds
      : file.data.places;

/** What is wrong with what a file says, though its form is right. */
function wrongIn(file: ContentFile): string[] {
  const paragraphs = paragraphsOf(file);
  const text = paragraphs.join('\n');
  // Components and blocks are no words.
  const words = text.replace(/^(import .*|<[^>]*>|:{2,}.*)$/gm, '').replace(/\]\([^)]*\)/g, ']');
  const since = file.collection === 'places' ? yearsOf(file.data.place) : [];
  return [
    ...paragraphs.flatMap(bunzlauIn),
    ...paragraphs.flatMap(rankIn),
    ...tiesIn(text, file.locale),
    ...distancesIn(text, placesOf(file)),
    ...languageIn(words, file.locale),
    ...since.filter((year) => !text.includes(year)).map((year) => `does not name ${year}`),
  ];
}

test.each(onDisk)('%s', (name) => {
  const own = faults.filter(({ file }) => file === name).map(describeFault);
  const found = files.filter((file) => `content/${file.path}` === name);
  expect([
    ...own,
    ...knownIn(readFileSync(name, 'utf8')),
    ...found.flatMap(wrongIn).map((what) => `${name}: ${what}`),
  ]).toEqual([]);
  // A file that is not read has a fault that says why.
  expect(found).toHaveLength(1);
});

describe('the content as a whole', () => {
  it('has no fault beside those of its files', () => {
    expect(faults.filter(({ file }) => !onDisk.includes(file)).map(describeFault)).toEqual([]);
  });

  it.each(locales)('tells of every place in %s', (locale) => {
    const told = files.flatMap((file) =>
      file.collection === 'places' && file.locale === locale ? [file.data.place] : [],
    );
    expect(told.toSorted()).toEqual([...placeIds].toSorted());
  });

  it.each(locales)('has every standing page in %s', (locale) => {
    const slugs = files.flatMap((file) =>
      file.collection === 'pages' && file.locale === locale ? [file.slug] : [],
    );
    expect(standingPages.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  it('keeps the days of the ties on the days on which they began', () => {
    const wrong = files.flatMap((file) => {
      if (file.collection !== 'events' || !file.slug.startsWith('partnership-day')) return [];
      const { places, start } = file.data;
      const [partner, ...more] = places.filter((id) => id !== 'siegburg');
      if (!partner || more.length > 0 || !places.includes('siegburg')) return [];
      const { since } = placeOf(partner);
      const day = typeof since === 'string' && since.length === 10 ? since.slice(5) : 'no day';
      return start.slice(5, 10) === day ? [] : [`${file.path}: ${start} is not ${day}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(locales)('the words of ours in %s', (locale) => {
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : Object.values(value ?? {}).flatMap((inner: unknown) => strings(inner));
  const { wording, locale: given } = strategyWordingIn(locale);
  const strategy = strings(wording);
  const catalogue = Object.values(catalogues[locale] ?? {});

  it('on the strategy are in that language, without the known mistakes', () => {
    expect(given).toBe(locale);
    const text = strategy.join('\n');
    expect([
      ...knownIn(text),
      ...strategy.flatMap(bunzlauIn),
      ...strategy.flatMap((one) => tiesIn(one, locale)),
      ...distancesIn(text, placeIds),
      ...languageIn(text, locale),
    ]).toEqual([]);
  });

  it('in the interface are in that language, without the known mistakes', () => {
    const text = catalogue.map((one) => one.replace(/\{\{.*?\}\}/g, '')).join('\n');
    expect([
      ...knownIn(text),
      ...catalogue.flatMap(bunzlauIn),
      ...distancesIn(text, placeIds),
      ...languageIn(text, locale),
    ]).toEqual([]);
  });
});

describe('these tests', () => {
  it.each([
    'in Nogent-sur-Seine',
    'das Museum Camille Claudel',
    'Orestida',
    'Kumçiftliği',
    'ο Άγιος Θεολόγος',
    '250 km östlich',
    '250\u00a0kilomètres',
    'die Patenstadt Werder',
    'la ville parrainée',
    'miasto pod patronatem',
    'a cidade apadrinhada',
  ])('find the known mistake in "%s"', (text) => {
    expect(knownIn(text)).toHaveLength(1);
  });

  it.each(['1250 km', 'Nogent-sur-Marne', 'Ορεστιάδα', 'villes jumelées', 'Patenschaften'])(
    'find none in "%s"',
    (text) => {
      expect(knownIn(text)).toEqual([]);
    },
  );

  it('find Bunzlau where it stands alone', () => {
    expect(bunzlauIn('die vertriebenen Bunzlauer')).toHaveLength(1);
    expect(bunzlauIn('Bolesławiec (Bunzlau)')).toEqual([]);
    expect(bunzlauIn('Z Bolesławca, po niemiecku Bunzlau')).toEqual([]);
  });

  it.each([
    'Es war eine der ersten deutsch-portugiesischen Städtepartnerschaften.',
    "C'était l'un des premiers jumelages entre l'Allemagne et le Portugal.",
    'Było to jedno z pierwszych niemiecko-portugalskich partnerstw miast.',
    'Almanya ile Portekiz arasındaki ilk kardeş şehir ilişkilerinden biridir.',
    'Ήταν μία από τις πρώτες αδελφοποιήσεις ανάμεσα στη Γερμανία και στην Πορτογαλία.',
    'Foi uma das primeiras entre a Alemanha e Portugal.',
  ])('find a first that is nobody’s word: %s', (text) => {
    expect(rankIn(text)).toHaveLength(1);
    expect(rankIn(`So schrieb es die Stadt 2025: ${text}`)).toEqual([]);
  });

  it.each<[Locale, string, string]>([
    ['de', 'Guarda ist seit 1985 Partnerstadt.', 'Guarda ist seit 1986 Partnerstadt.'],
    [
      'de',
      'Werder ist seit dem 4. Oktober 2025 Partnerstadt.',
      'Werder ist seit dem 4. Oktober 2024 Partnerstadt.',
    ],
    ['fr', 'Nogent est jumelée depuis 1964.', 'Nogent est jumelée depuis le 13 juin 1963.'],
    ['pl', 'Guarda jest od 1985 roku partnerem.', 'Guarda jest od 1987 roku partnerem.'],
    ['tr', "Selçuk 1993'ten beri kardeş şehir.", "Selçuk 1994'ten beri kardeş şehir."],
    [
      'el',
      'Η Ορεστιάδα είναι από το 1994 αδελφοποιημένη.',
      'Η Ορεστιάδα είναι από το 1995 αδελφοποιημένη.',
    ],
    ['pt', 'A Guarda é cidade geminada desde 1985.', 'A Guarda é cidade geminada desde 1984.'],
  ])('find in %s the year of a tie when it is wrong', (locale, right, wrong) => {
    expect(tiesIn(right, locale)).toEqual([]);
    expect(tiesIn(wrong, locale)).toHaveLength(1);
  });

  it.each([
    ['403 Kilometer', 'nogent', 0],
    ['rund 400 km', 'nogent', 0],
    ['1.597 Kilometer', 'guarda', 0],
    ['1\u202f597\u00a0kilomètres', 'guarda', 0],
    ['1800 χιλιόμετρα', 'orestiada', 0],
    ['1.056 Meter', 'guarda', 0],
    ['413 Kilometer', 'nogent', 1],
    ['1597 quilómetros', 'nogent', 1],
    ['900 kilometre', 'werder', 1],
  ] as const)('find of "%s" from %s %i wrong', (text, id, count) => {
    expect(distancesIn(text, [id])).toHaveLength(count);
  });

  it('tell the languages apart by words that only one of them has', () => {
    const all = locales.flatMap((locale) => telling[locale].split(' '));
    expect(all.filter((word, index) => all.indexOf(word) < index)).toEqual([]);
    expect(languageOf('Die Stadt ist nicht weit von der Grenze.')).toBe('de');
    expect(languageOf('Les villes ont une histoire dans cette région.')).toBe('fr');
    expect(languageOf('W tym roku nie jest zimno.')).toBe('pl');
    expect(languageOf('Bu şehir için çok güzel bir gün.')).toBe('tr');
    expect(languageOf('Η πόλη και το κάστρο της')).toBe('el');
    expect(languageOf('A cidade não é uma ilha com os seus muros.')).toBe('pt');
    expect(languageOf('Lorem ipsum')).toBeUndefined();
    expect(languageIn('Die Stadt ist nicht weit.', 'el')).toHaveLength(2);
  });
});
