// The address of every page in every language. Nobody else joins paths.
import { locales, type Locale } from './locale.ts';

/** Words are ASCII, Greek and Polish transliterated. A language without a word uses the room's own name. */
type Words = Partial<Record<Locale, string>>;

const rooms = {
  places: { de: 'orte', fr: 'lieux', pl: 'miejsca', tr: 'yerler', el: 'topoi', pt: 'lugares' },
  map: { de: 'karte', fr: 'carte', pl: 'mapa', tr: 'harita', el: 'chartis', pt: 'mapa' },
  stories: {
    de: 'geschichten',
    fr: 'recits',
    pl: 'historie',
    tr: 'hikayeler',
    el: 'istories',
    pt: 'historias',
  },
  events: {
    de: 'termine',
    fr: 'agenda',
    pl: 'wydarzenia',
    tr: 'etkinlikler',
    el: 'ekdiloseis',
    pt: 'agenda',
  },
  strategy: {
    de: 'strategie',
    fr: 'strategie',
    pl: 'strategia',
    tr: 'strateji',
    el: 'stratigiki',
    pt: 'estrategia',
  },
  precheck: {
    de: 'vorab-check',
    fr: 'pre-verification',
    pl: 'wstepne-sprawdzenie',
    tr: 'on-kontrol',
    el: 'proelegchos',
    pt: 'pre-verificacao',
  },
  search: {
    de: 'suche',
    fr: 'recherche',
    pl: 'szukaj',
    tr: 'ara',
    el: 'anazitisi',
    pt: 'pesquisa',
  },
  numbers: {
    de: 'zahlen',
    fr: 'chiffres',
    pl: 'liczby',
    tr: 'sayilar',
    el: 'arithmoi',
    pt: 'numeros',
  },
} as const satisfies Record<string, Words>;

/** Standing pages whose address has a word of its own in each language; any other page uses its slug. */
const standing = {
  about: {
    de: 'ueber-uns',
    fr: 'a-propos',
    pl: 'o-nas',
    tr: 'hakkimizda',
    el: 'schetika',
    pt: 'sobre',
  },
  'take-part': {
    de: 'mitmachen',
    fr: 'participer',
    pl: 'dolacz',
    tr: 'katilin',
    el: 'symmetochi',
    pt: 'participar',
  },
  follow: {
    de: 'folgen',
    fr: 'suivre',
    pl: 'obserwuj',
    tr: 'takip',
    el: 'akolouthiste',
    pt: 'seguir',
  },
  'write-for-us': {
    de: 'schreiben',
    fr: 'ecrire',
    pl: 'napisz',
    tr: 'yazin',
    el: 'grapste',
    pt: 'escrever',
  },
  guide: {
    de: 'anleitung',
    fr: 'mode-d-emploi',
    pl: 'poradnik',
    tr: 'kilavuz',
    el: 'odigos',
    pt: 'guia',
  },
  imprint: {
    de: 'impressum',
    fr: 'mentions-legales',
    pl: 'wydawca',
    tr: 'kunye',
    el: 'stoicheia-ekdoti',
    pt: 'ficha-tecnica',
  },
  privacy: {
    de: 'datenschutz',
    fr: 'confidentialite',
    pl: 'prywatnosc',
    tr: 'gizlilik',
    el: 'aporrito',
    pt: 'privacidade',
  },
  accessibility: {
    de: 'barrierefreiheit',
    fr: 'accessibilite',
    pl: 'dostepnosc',
    tr: 'erisilebilirlik',
    el: 'prosvasimotita',
    pt: 'acessibilidade',
  },
  licences: {
    de: 'lizenzen',
    fr: 'licences',
    pl: 'licencje',
    tr: 'lisanslar',
    el: 'adeies',
    pt: 'licencas',
  },
} as const satisfies Record<string, Words>;

/** What can be followed: a file beside the list that it follows. */
const feedFiles = { atom: 'feed.xml', json: 'feed.json', calendar: 'calendar.ics' } as const;

/** The page of the pre-check's rules, under the pre-check. */
const rules = {
  de: 'regeln',
  fr: 'regles',
  pl: 'zasady',
  tr: 'kurallar',
  el: 'kanones',
  pt: 'regras',
} as const satisfies Words;

const facets = {
  theme: { de: 'thema', fr: 'theme', pl: 'temat', tr: 'konu', el: 'thema', pt: 'tema' },
  place: { de: 'ort', fr: 'lieu', pl: 'miejsce', tr: 'yer', el: 'topos', pt: 'lugar' },
  language: { de: 'sprache', fr: 'langue', pl: 'jezyk', tr: 'dil', el: 'glossa', pt: 'lingua' },
  page: { de: 'seite', fr: 'page', pl: 'strona', tr: 'sayfa', el: 'selida', pt: 'pagina' },
} as const satisfies Record<string, Words>;

export type Room = keyof typeof rooms;
// Object.keys widens to string[]; both tables are constants of exactly these keys.
export const roomNames = Object.keys(rooms) as readonly Room[];
export const standingPages = Object.keys(standing) as readonly (keyof typeof standing)[];
export type Facet = Exclude<keyof typeof facets, 'page'>;
/** Collections whose entries have a page of their own. */
export type Collection = 'places' | 'stories' | 'events' | 'pages';

const word = (words: Words, locale: Locale, fallback: string) => words[locale] ?? fallback;
const path = (...parts: readonly string[]) => `/${parts.join('/')}/`;

/** Which rooms and standing pages have no word of their own in a language, for `check` to list. */
export const wordsMissingIn = (locale: Locale): string[] =>
  [rooms, standing, facets, { rules }].flatMap((table) =>
    Object.entries<Words>(table).flatMap(([name, words]) => (words[locale] ? [] : [name])),
  );

export const roomWord = (room: Room, locale: Locale) => word(rooms[room], locale, room);

export const homeAddress = (locale: Locale) => path(locale);

export const roomAddress = (room: Room, locale: Locale) => path(locale, roomWord(room, locale));

/** The list of stories and events that the map loads when it is asked for them. */
export const mapEntriesAddress = (locale: Locale) => `${roomAddress('map', locale)}entries.json`;

/** A standing page stands right under its language, so its word must not be that of a room. */
export const pageWord = (slug: string, locale: Locale) =>
  Object.hasOwn(standing, slug)
    ? word(standing[slug as keyof typeof standing], locale, slug)
    : slug;

export const entryAddress = (collection: Collection, slug: string, locale: Locale) =>
  collection === 'pages'
    ? path(locale, pageWord(slug, locale))
    : path(locale, roomWord(collection, locale), slug);

/** A list of stories, whole or by one facet; the first page of a list has no number. */
export interface List {
  readonly facet?: { readonly by: Facet; readonly value: string };
  readonly page?: number;
}

/** The parts of a list's address after the room, or `undefined` for the whole list's first page. */
export const listPath = ({ facet, page = 1 }: List, locale: Locale): string | undefined => {
  const parts = [
    ...(facet ? [word(facets[facet.by], locale, facet.by), facet.value.toLowerCase()] : []),
    ...(page > 1 ? [word(facets.page, locale, 'page'), String(page)] : []),
  ];
  return parts.length > 0 ? parts.join('/') : undefined;
};

export const listAddress = (room: Room, list: List, locale: Locale) => {
  const rest = listPath(list, locale);
  return rest === undefined
    ? roomAddress(room, locale)
    : path(locale, roomWord(room, locale), rest);
};

export type FeedKind = keyof typeof feedFiles;
/** By what feeds can be narrowed down: the language of the original is of use in lists only. */
export type FeedFacet = NonNullable<List['facet']> & { readonly by: 'place' | 'theme' };

export const isFollowed = (facet: List['facet']): facet is FeedFacet =>
  facet !== undefined && facet.by !== 'language';

/** Stories as Atom or JSON Feed, events as a calendar; there for every place and theme, even if still empty. */
export const feedAddress = (kind: FeedKind, locale: Locale, facet?: FeedFacet) =>
  listAddress(kind === 'calendar' ? 'events' : 'stories', facet ? { facet } : {}, locale) +
  feedFiles[kind];

/** A single event for a calendar: `/de/termine/europe-day.ics`. */
export const eventFileAddress = (slug: string, locale: Locale) =>
  entryAddress('events', slug, locale).replace(/\/$/, '.ics');

export const rulesWord = (locale: Locale) => word(rules, locale, 'rules');

/** The page on which each rule of the pre-check stands with its source. */
export const precheckRulesAddress = (locale: Locale) =>
  path(locale, roomWord('precheck', locale), rulesWord(locale));

/** A paragraph of the strategy, `S.T1` and the like, on the strategy page. */
export const paragraphAddress = (id: string, locale: Locale) =>
  `${roomAddress('strategy', locale)}#${id}`;

/**
 * The words that stand right under a language and so cannot be a page's slug; those of the standing
 * page `own` are its own.
 */
export const reservedWords = (own?: string): ReadonlySet<string> =>
  new Set([
    '404',
    ...locales.flatMap((locale) => [
      ...roomNames.map((room) => roomWord(room, locale)),
      ...standingPages.filter((slug) => slug !== own).map((slug) => pageWord(slug, locale)),
    ]),
  ]);

/** The slugs with which an entry would take the place of another page or file. */
export const reservedSlugs = (collection: Collection, own?: string): ReadonlySet<string> =>
  new Set([
    // Hosts take it for the folder's own page.
    'index',
    // The file of one event would be that of all.
    ...(collection === 'events' ? [feedFiles.calendar.replace('.ics', '')] : []),
    ...(collection === 'pages' ? reservedWords(own) : []),
  ]);
