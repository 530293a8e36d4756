// The places of the portal: what is the same in every language. Their texts are content.
// Facts and their sources are compiled in the portal team's fact sheet of 23 November 2026.
import { type Locale } from './locale.ts';

/** How a place is tied to Siegburg. `home` is Siegburg itself; `declaration` the solidarity of 2022. */
export type PlaceKind = 'home' | 'partner' | 'declaration' | 'sponsorship';

/** A day, month or year as ISO 8601 gives it: `1964-06-13`, `2025-11`, `1985`. */
export type PartialDate = string;

interface Name {
  readonly text: string;
  /** A transliteration that no native reader has confirmed: shown with the endonym beside it. */
  readonly unreviewed?: true;
}

interface PlaceData {
  readonly slug: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The place's name for itself, and the BCP 47 tag of that name's language. */
  readonly endonym: Name & { readonly lang: string };
  /** Names in languages that do not simply keep the endonym (or, for Zbarazh, its romanisation). */
  readonly names: Partial<Record<Locale, string | Name>>;
  /** Other ways of writing it that readers may type: older, simplified, in other scripts. */
  readonly spellings: readonly string[];
  /** WGS 84 in degrees; GeoNames, CC BY 4.0. For the company and the boat, the centre of their town. */
  readonly latitude: number;
  readonly longitude: number;
  /** IANA time zone. */
  readonly timeZone: string;
  readonly population?: {
    readonly count: number;
    readonly asOf: PartialDate;
    /** Who counted, as far as it is known, and where it was read. */
    readonly by: string;
    /** What another source says of the same year. */
    readonly elsewhere?: number;
  };
  /** When the present tie began; two values where the sources disagree. */
  readonly since?: PartialDate | readonly [PartialDate, PartialDate];
  readonly renewed?: PartialDate;
}

export const places = {
  siegburg: {
    slug: 'siegburg',
    kind: 'home',
    country: 'DE',
    endonym: { text: 'Siegburg', lang: 'de' },
    names: { el: { text: 'Ζίγκμπουργκ', unreviewed: true } },
    spellings: ['Зігбург', 'Зіґбурґ', 'Зигбург', 'Ζιγκμπουργκ', 'Ζίγκμπουργκ'],
    latitude: 50.8002,
    longitude: 7.2077,
    timeZone: 'Europe/Berlin',
    population: { count: 42_158, asOf: '2022-05-15', by: 'nachrichten.ag' },
  },
  nogent: {
    slug: 'nogent-sur-marne',
    kind: 'partner',
    country: 'FR',
    endonym: { text: 'Nogent-sur-Marne', lang: 'fr' },
    names: { el: { text: 'Νοζάν-συρ-Μαρν', unreviewed: true } },
    spellings: ['Nogent', 'Nogent sur Marne', 'Νοζάν', 'Ножан-сюр-Марн', 'Ножан'],
    latitude: 48.8367,
    longitude: 2.4825,
    timeZone: 'Europe/Paris',
    population: { count: 32_922, asOf: '2018', by: 'INSEE, Wikipedia' },
    since: '1964-06-13',
  },
  guarda: {
    slug: 'guarda',
    kind: 'partner',
    country: 'PT',
    endonym: { text: 'Guarda', lang: 'pt' },
    names: { el: 'Γκουάρντα' },
    spellings: ['Γκουάρντα', 'Гуарда'],
    latitude: 40.5375,
    longitude: -7.2663,
    timeZone: 'Europe/Lisbon',
    population: {
      count: 40_126,
      asOf: '2021',
      by: 'Wikipedia, discoverguarda.pt',
      elsewhere: 40_155,
    },
    since: '1985',
    renewed: '2025-11',
  },
  boleslawiec: {
    slug: 'boleslawiec',
    kind: 'partner',
    country: 'PL',
    endonym: { text: 'Bolesławiec', lang: 'pl' },
    names: { de: 'Bolesławiec (Bunzlau)', el: { text: 'Μπολεσλάβιετς', unreviewed: true } },
    spellings: [
      'Boleslawiec',
      'Bunzlau',
      'Boleslavets',
      'Μπολεσλάβιετς',
      'Болеславець',
      'Болєславець',
      'Болеславец',
    ],
    latitude: 51.2642,
    longitude: 15.5697,
    timeZone: 'Europe/Warsaw',
    population: { count: 38_280, asOf: '2021-06', by: 'GUS, Wikipedia' },
    since: '1992-10-17',
  },
  selcuk: {
    slug: 'selcuk',
    kind: 'partner',
    country: 'TR',
    endonym: { text: 'Selçuk', lang: 'tr' },
    names: { el: 'Σελτσούκ' },
    spellings: ['Selcuk', 'Seltschuk', 'Σελτσούκ', 'Сельчук'],
    latitude: 37.9514,
    longitude: 27.3685,
    timeZone: 'Europe/Istanbul',
    population: { count: 37_386, asOf: '2020', by: 'TÜİK, Wikipedia' },
    since: '1993',
    renewed: '2023-08-26',
  },
  orestiada: {
    slug: 'orestiada',
    kind: 'partner',
    country: 'GR',
    endonym: { text: 'Ορεστιάδα', lang: 'el' },
    names: {
      de: 'Orestiada',
      fr: 'Orestiada',
      pl: 'Orestiada',
      tr: 'Orestiada',
      pt: 'Orestiada',
    },
    spellings: [
      'Orestida',
      'Orestias',
      'Orestiáda',
      'Nea Orestiada',
      'Ορεστιάς',
      'Νέα Ορεστιάδα',
      'Орестіада',
    ],
    latitude: 41.5031,
    longitude: 26.5297,
    timeZone: 'Europe/Athens',
    population: { count: 31_686, asOf: '2021', by: 'ELSTAT, Wikipedia' },
    since: '1994',
  },
  werder: {
    slug: 'werder-havel',
    kind: 'partner',
    country: 'DE',
    endonym: { text: 'Werder (Havel)', lang: 'de' },
    names: { el: { text: 'Βέρντερ (Χάφελ)', unreviewed: true } },
    spellings: [
      'Werder',
      'Werder Havel',
      'Werder an der Havel',
      'Βέρντερ',
      'Вердер (Гафель)',
      'Вердер',
    ],
    latitude: 52.3787,
    longitude: 12.934,
    timeZone: 'Europe/Berlin',
    population: { count: 26_412, asOf: '2019-12-31', by: 'Wikipedia' },
    since: '2025-10-04',
  },
  zbarazh: {
    slug: 'zbarazh',
    kind: 'declaration',
    country: 'UA',
    endonym: { text: 'Збараж', lang: 'uk' },
    names: {
      de: 'Sbarasch',
      fr: 'Zbaraj',
      pl: 'Zbaraż',
      tr: { text: 'Zbarazh', unreviewed: true },
      el: { text: 'Ζμπάραζ', unreviewed: true },
      pt: { text: 'Zbarazh', unreviewed: true },
    },
    spellings: ['Zbarazh', 'Zbaraz', 'Zbaraž', 'Sbarazh', 'Sbaraz', 'Ζμπάραζ'],
    latitude: 49.6616,
    longitude: 25.7793,
    timeZone: 'Europe/Kyiv',
    population: { count: 13_346, asOf: '2022', by: 'Wikipedia' },
    // Sources disagree on the Saturday and the Sunday.
    since: ['2022-08-20', '2022-08-21'],
  },
  kompanie: {
    slug: 'siegburger-kompanie',
    kind: 'sponsorship',
    country: 'DE',
    endonym: { text: 'Siegburger Kompanie', lang: 'de' },
    names: {},
    spellings: [
      'Kompanie',
      'Wachbataillon',
      '6. Kompanie',
      '6./Wachbataillon',
      'Wachbataillon BMVg',
      'Wachbataillon beim Bundesministerium der Verteidigung',
    ],
    latitude: 52.5473,
    longitude: 13.3559,
    timeZone: 'Europe/Berlin',
    // Sources disagree.
    since: ['1987-07', '1988'],
  },
  boot: {
    slug: 'patenboot-siegburg',
    kind: 'sponsorship',
    country: 'DE',
    endonym: { text: 'Patenboot „Siegburg“', lang: 'de' },
    names: {
      fr: 'Bateau filleul «\u202fSiegburg\u202f»',
      pl: 'Okręt „Siegburg”',
      tr: '“Siegburg” botu',
      el: { text: 'Σκάφος «Siegburg»' },
      pt: 'Navio «Siegburg»',
    },
    spellings: [
      'Patenboot',
      'Boot',
      'Patenboot Siegburg',
      'Boot Siegburg',
      'M 1098',
      'M1098',
      'Minensuchboot',
      'Minensuchboot Siegburg',
    ],
    latitude: 54.3213,
    longitude: 10.1349,
    timeZone: 'Europe/Berlin',
    since: '1965',
  },
} as const satisfies Record<string, PlaceData>;

export type PlaceId = keyof typeof places;

/** Siegburg first, then the partners in the order in which their ties began, then the rest. */
// Object.keys widens to string[]; the object is a constant of exactly these keys.
export const placeIds = Object.keys(places) as readonly PlaceId[];

export interface Place extends PlaceData {
  readonly id: PlaceId;
}

export const placeOf = (id: PlaceId): Place => ({ id, ...places[id] });

export const isPlaceId = (id: string): id is PlaceId => Object.hasOwn(places, id);

export const placeWithSlug = (slug: string): PlaceId | undefined =>
  placeIds.find((id) => places[id].slug === slug);

/**
 * The name to print in a language, with the BCP 47 tag of the language it is in, and the endonym to
 * print beside it where the name is in another script or not yet confirmed by a native reader.
 */
export const placeName = (id: PlaceId, locale: Locale) => {
  const { endonym, names } = placeOf(id);
  const given = names[locale];
  const name = typeof given === 'string' ? { text: given } : given;
  if (!name) return { text: endonym.text, lang: endonym.lang, endonym: undefined };
  const beside = name.unreviewed === true || scriptOf(name.text) !== scriptOf(endonym.text);
  return { text: name.text, lang: undefined, endonym: beside ? endonym : undefined };
};

/** In brackets, square ones where the name has round ones itself. */
export const inBrackets = (name: string) => (name.includes('(') ? `[${name}]` : `(${name})`);

/** The name to print where nothing can carry a language tag, with the endonym as above. */
export const fullName = (id: PlaceId, locale: Locale): string => {
  const { text, endonym } = placeName(id, locale);
  return endonym ? `${text} ${inBrackets(endonym.text)}` : text;
};

const scriptOf = (text: string) =>
  ['Greek', 'Cyrillic'].find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text)) ??
  'Latin';

/** The places that an entry is about besides Siegburg, where all of them are; Siegburg if it is alone. */
export const partnersOf = (ids: readonly PlaceId[]): readonly PlaceId[] => {
  const partners = ids.filter((id) => id !== 'siegburg');
  return partners.length > 0 ? partners : ids;
};

/** Names that still wait for a native reader: place and language. */
export const unreviewedNames = (): { id: PlaceId; locale: Locale; text: string }[] =>
  placeIds.flatMap((id) =>
    // Object.entries forgets that the keys are locales.
    (Object.entries(placeOf(id).names) as [Locale, string | Name][]).flatMap(([locale, name]) =>
      typeof name !== 'string' && name.unreviewed ? [{ id, locale, text: name.text }] : [],
    ),
  );

/** IUGG mean radius in kilometres. */
const earthRadius = 6371.0088;

/** Great-circle distance in kilometres (haversine). */
export const distanceBetween = (from: PlaceId, to: PlaceId) => {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [a, b] = [places[from], places[to]];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const h =
    half(radians(b.latitude - a.latitude)) +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      half(radians(b.longitude - a.longitude));
  return 2 * earthRadius * Math.asin(Math.sqrt(h));
};

/** The four towns of the solidarity declaration of August 2022, as the town of Siegburg reported it. */
export const ring2022 = [
  'nogent',
  'boleslawiec',
  'siegburg',
  'zbarazh',
] as const satisfies readonly PlaceId[];
