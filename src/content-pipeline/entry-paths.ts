// The static paths of a collection's entries: one for each language, and one more for each old address.
import { pageWord, roomWord, type Collection } from '../domain/addresses.ts';
import { type Entry } from '../domain/content/language-versions.ts';
import { locales } from '../domain/locale.ts';

/** A page's own param is called like its folder: `[stories]`, `[events]`. */
export const pathsOf = <E extends Entry<{ readonly formerSlugs: readonly string[] }>>(
  collection: Exclude<Collection, 'places'>,
  entries: readonly E[],
) => {
  const taken = new Set(entries.map(({ slug }) => slug));
  return entries.flatMap((entry) => {
    const former = entry.versions[0]?.data.formerSlugs ?? [];
    return [...new Set([entry.slug, ...former.filter((slug) => !taken.has(slug))])].flatMap(
      (slug) =>
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
