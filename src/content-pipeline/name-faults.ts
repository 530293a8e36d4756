// What is wrong with the names of an entry: that of its file, which is its address, and those it had.
import { reservedSlugs, type Collection } from '../domain/addresses.ts';
import { isSlug } from '../domain/slug.ts';

interface NameFault {
  /** None for the name of the file. */
  readonly field?: string;
  readonly what: string;
}

export function nameFaults(
  collection: Collection,
  slug: string,
  formerSlugs: readonly string[],
): NameFault[] {
  const reserved = reservedSlugs(collection, slug);
  const taken = `is the address of another page or file of the site already; choose another than ${[...reserved].toSorted().join(', ')}`;
  return [
    ...(reserved.has(slug) ? [{ what: `has the name ${slug}, which ${taken}` }] : []),
    ...formerSlugs.flatMap((former, index): NameFault[] => {
      const field = `formerSlugs.${index + 1}`;
      if (reserved.has(former)) return [{ field, what: `"${former}" ${taken}` }];
      return isSlug(former)
        ? []
        : [
            {
              field,
              what: `cannot be "${former}"; allowed: small letters a–z, digits and hyphens`,
            },
          ];
    }),
  ];
}
