import { describe, expect, it } from 'vitest';
import {
  entryAddress,
  eventFileAddress,
  feedAddress,
  homeAddress,
  listAddress,
  listPath,
  pageWord,
  paragraphAddress,
  precheckRulesAddress,
  reservedSlugs,
  reservedWords,
  roomAddress,
  roomNames,
  roomWord,
  standingPages,
  wordsMissingIn,
  type List,
} from '../../src/domain/addresses.ts';
import { collectionNames, type CollectionName } from '../../src/domain/content/collections.ts';
import { themes } from '../../src/domain/content/strategy-tags.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { placeIds, placeOf } from '../../src/domain/places.ts';
import { paragraphIds } from '../../src/domain/strategy/paragraphs.ts';
import { readContent } from '../../src/content-pipeline/content-files.ts';

const { files } = await readContent();

const slugsOf = (collection: CollectionName) => [
  ...new Set(files.filter((file) => file.collection === collection).map(({ slug }) => slug)),
];

const lists: readonly List[] = [
  ...themes.map((value) => ({ by: 'theme' as const, value })),
  ...placeIds.map((id) => ({ by: 'place' as const, value: placeOf(id).slug })),
  ...locales.map((value) => ({ by: 'language' as const, value })),
  undefined,
].flatMap((facet) => [1, 2, 3].map((page) => ({ ...(facet ? { facet } : {}), page })));

/** What stands at each address of one language, so that two things at one address have two names. */
const addressesIn = (locale: Locale): [what: string, address: string][] => [
  ['home', homeAddress(locale)],
  ['rules of the pre-check', precheckRulesAddress(locale)],
  ...roomNames
    // The whole list of stories is its room.
    .filter((room) => room !== 'stories')
    .map((room): [string, string] => [room, roomAddress(room, locale)]),
  ...collectionNames.flatMap((collection) =>
    slugsOf(collection).map((slug): [string, string] => [
      `${collection} ${slug}`,
      entryAddress(collection, slug, locale),
    ]),
  ),
  ...lists.map((list): [string, string] => [
    `list ${JSON.stringify(list)}`,
    listAddress('stories', list, locale),
  ]),
];

/** A language that nobody has written words for yet. */
const unworded = 'uk' as Locale;

describe.each(locales)('every address in %s', (locale) => {
  const addresses = addressesIn(locale);

  it('begins with the language and ends with a slash', () => {
    const wrong = addresses.filter(
      ([, address]) => !address.startsWith(`/${locale}/`) || !address.endsWith('/'),
    );
    expect(wrong).toEqual([]);
  });

  it('is made of small ASCII letters, digits and hyphens', () => {
    const wrong = addresses.filter(
      ([, address]) => !/^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/.test(address),
    );
    expect(wrong).toEqual([]);
  });

  it('has one thing standing there', () => {
    expect(addresses.length).toBeGreaterThan(100);
    const shared = [...Map.groupBy(addresses, ([, address]) => address).values()].filter(
      (found) => found.length > 1,
    );
    expect(shared).toEqual([]);
  });

  it('has a word in the language itself', () => {
    expect(wordsMissingIn(locale)).toEqual([]);
  });

  it('of a standing page has no word of a room', () => {
    const words: string[] = roomNames.map((room) => roomWord(room, locale));
    expect(standingPages.filter((slug) => words.includes(pageWord(slug, locale)))).toEqual([]);
  });

  it('of a paragraph leads to its anchor on the page of the strategy', () => {
    for (const id of paragraphIds)
      expect(paragraphAddress(id, locale)).toBe(`${roomAddress('strategy', locale)}#${id}`);
  });
});

it('no address is used by two languages', () => {
  const all = locales.flatMap((locale) => addressesIn(locale).map(([, address]) => address));
  expect(new Set(all).size).toBe(all.length);
});

it.each([
  ['/el/', homeAddress('el')],
  ['/de/orte/werder-havel/', entryAddress('places', 'werder-havel', 'de')],
  ['/fr/recits/une-halle-demenage/', entryAddress('stories', 'une-halle-demenage', 'fr')],
  ['/fr/agenda/europe-day/', entryAddress('events', 'europe-day', 'fr')],
  ['/pl/wydawca/', entryAddress('pages', 'imprint', 'pl')],
  ['/pl/gosciniec/', entryAddress('pages', 'gosciniec', 'pl')],
  ['/tr/hikayeler/', listAddress('stories', {}, 'tr')],
  ['/tr/hikayeler/sayfa/2/', listAddress('stories', { page: 2 }, 'tr')],
  ['/pt/historias/tema/t1/', listAddress('stories', { facet: { by: 'theme', value: 'T1' } }, 'pt')],
  [
    '/el/istories/topos/selcuk/selida/3/',
    listAddress('stories', { facet: { by: 'place', value: 'selcuk' }, page: 3 }, 'el'),
  ],
  ['/de/strategie/#S.T1', paragraphAddress('S.T1', 'de')],
])('%s is an address of the portal', (address, made) => {
  expect(made).toBe(address);
});

describe('the path of a list', () => {
  it('is none for the first page of the whole list', () => {
    expect(listPath({}, 'de')).toBeUndefined();
    expect(listPath({ page: 1 }, 'de')).toBeUndefined();
  });

  it('names the page only from the second on', () => {
    const facet = { by: 'language', value: 'tr' } as const;
    expect(listPath({ facet, page: 1 }, 'de')).toBe('sprache/tr');
    expect(listPath({ facet, page: 2 }, 'de')).toBe('sprache/tr/seite/2');
  });
});

describe('a language without words', () => {
  it("uses the rooms' own names", () => {
    for (const room of roomNames) expect(roomAddress(room, unworded)).toBe(`/uk/${room}/`);
  });

  it('uses the slugs of pages and the names of lists', () => {
    for (const slug of standingPages)
      expect(entryAddress('pages', slug, unworded)).toBe(`/uk/${slug}/`);
    const facet = { by: 'theme', value: 'T1' } as const;
    expect(listAddress('stories', { facet, page: 2 }, unworded)).toBe(
      '/uk/stories/theme/t1/page/2/',
    );
  });

  it('is named with all that it lacks', () => {
    const lacking = [...roomNames, ...standingPages, 'theme', 'place', 'language', 'page', 'rules'];
    expect(wordsMissingIn(unworded).toSorted()).toEqual(lacking.toSorted());
  });

  it('has no two things at one address either', () => {
    const addresses = addressesIn(unworded).map(([, address]) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('the words that a new page cannot have as its slug', () => {
  const words = locales.flatMap((locale) => [
    ...roomNames.map((room) => roomWord(room, locale)),
    ...standingPages.map((slug) => pageWord(slug, locale)),
  ]);

  it('are those of the rooms and of the standing pages, in every language', () => {
    expect([...reservedWords()].toSorted()).toEqual([...new Set(['404', ...words])].toSorted());
  });

  it.each(standingPages)('leave %s its own', (slug) => {
    const reserved = reservedWords(slug);
    expect(locales.filter((locale) => reserved.has(pageWord(slug, locale)))).toEqual([]);
    expect(words.filter((word) => !reserved.has(word)).length).toBeLessThanOrEqual(locales.length);
  });
});

it('no entry can take the place of the file by which all events are followed', () => {
  for (const locale of locales)
    expect([...reservedSlugs('events')].map((slug) => eventFileAddress(slug, locale))).toContain(
      feedAddress('calendar', locale),
    );
});
