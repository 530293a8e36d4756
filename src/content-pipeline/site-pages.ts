// Every page of the portal with its language versions, for the sitemap.
import {
  entryAddress,
  homeAddress,
  listAddress,
  precheckRulesAddress,
  roomAddress,
} from '../domain/addresses.ts';
import { collectionNames } from '../domain/content/collections.ts';
import { entriesOf } from './entries.ts';
import { eventLists } from './event-lists.ts';
import { inEveryLanguage, versionsOf, type PageVersions } from './page-versions.ts';
import { storyLists } from './story-lists.ts';

export async function sitePages(): Promise<PageVersions[]> {
  const rooms = (['places', 'map', 'events', 'strategy', 'precheck', 'numbers'] as const).map(
    (room) => inEveryLanguage((locale) => roomAddress(room, locale)),
  );
  // Which lists there are is the same in every language.
  const lists = (await storyLists('de')).map(({ list }) =>
    inEveryLanguage((locale) => listAddress('stories', list, locale)),
  );
  const dates = (await eventLists('de')).flatMap(({ facet }) =>
    facet ? [inEveryLanguage((locale) => listAddress('events', { facet }, locale))] : [],
  );
  const entries = await Promise.all(
    collectionNames.map(async (collection) =>
      (await entriesOf(collection)).map((entry) =>
        versionsOf(entry, (locale) => entryAddress(collection, entry.slug, locale)),
      ),
    ),
  );
  return [
    inEveryLanguage(homeAddress),
    ...rooms,
    inEveryLanguage(precheckRulesAddress),
    ...lists,
    ...dates,
    ...entries.flat(),
  ];
}
