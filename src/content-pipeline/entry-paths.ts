// The static paths of a collection's entries: one for each language, and one more for each old address.
import { pageWord, roomWord, type Collection } from '../domain/addresses.ts';
import { locales } from '../domain/locale.ts';
import { type EntryIn } from './entries.ts';

/** A page's own param is called like its folder: `[stories]`, `[events]`. */
export const pathsOf = <C extends Exclude<Collection, 'places'>>(
  collection: C,
  entries: readonly EntryIn<C>[],
) => {
  const taken = new Set(entries.map(({ slug }) => slug));
  return entries.flatMap((entry) => {
    const former = entry.versions[0]?.data.formerSlugs ?? [];
    return [entry.slug, ...former.filter((slug) => !taken.has(slug))].flatMap((slug) =>
      locales.map((locale) => ({
        params: {
          locale,
          ...(collection === 'pages'
            ? { slug: pageWord(slug, locale) }
            : { [collection]: roomWord(collection, locale), slug }),
        },
        props: { locale, entry, isMoved: slug !== entry.slug },
      })),
    );
  });
};
