// What is wrong between the files of the content: versions that disagree, one thing that is there twice.
import { sharedFields } from '../domain/content/collections.ts';
import { uidOf } from '../domain/content/event.ts';
import { placeOf } from '../domain/places.ts';
import { type ContentFile } from './content-files.ts';
import { type Fault } from './fault.ts';

/** What only shows when the files are seen together. */
export function faultsBetween(files: readonly ContentFile[], root: string): Fault[] {
  const faults: Fault[] = [...sharedUids(files, root), ...sharedFormerSlugs(files, root)];
  for (const versions of Map.groupBy(
    files,
    ({ collection, slug }) => `${collection}/${slug}`,
  ).values()) {
    const original = versions.find(({ locale, data }) => data.original === locale);
    for (const version of versions) {
      const file = `${root}/${version.path}`;
      if (!original) {
        const named = version.data.original;
        faults.push({
          file,
          field: 'original',
          what: `names ${named}, but ${root}/${version.collection}/${named}/${version.slug}.md is missing or faulty`,
          published: true,
        });
        continue;
      }
      const [mine, truth] = [version.data, original.data] as const satisfies readonly object[];
      for (const field of sharedFields(version.collection)) {
        const [own, first] = [mine, truth].map((data) =>
          JSON.stringify(data[field as keyof typeof data] ?? null),
        );
        if (own !== first)
          faults.push({
            file,
            field,
            what: `differs from the original in ${root}/${original.path}, which counts: ${first}`,
            published: true,
          });
      }
    }
    const doubled = versions.filter(
      ({ locale }, index) => versions.findIndex((other) => other.locale === locale) < index,
    );
    for (const { path: twice } of doubled)
      faults.push({
        file: `${root}/${twice}`,
        what: `is there with another ending too; keep one of ${root}/${twice.replace(/\w+$/, '')}md and mdx`,
        published: true,
      });
    const [first] = versions;
    if (first?.collection === 'places' && first.slug !== placeOf(first.data.place).slug)
      faults.push({
        file: `${root}/${first.path}`,
        field: 'place',
        what: `is ${first.data.place}, whose file must be called ${placeOf(first.data.place).slug}.md`,
        published: true,
      });
  }
  return faults;
}

/** Calendars would take two events with one `uid` for the same. */
function sharedUids(files: readonly ContentFile[], root: string): Fault[] {
  const originals = files.flatMap((file) =>
    file.collection === 'events' && file.data.original === file.locale
      ? [{ ...file, uid: uidOf(file.slug, file.data) }]
      : [],
  );
  return originals.flatMap(({ path: own, slug, uid }) => {
    const other = originals.find((event) => event.uid === uid && event.slug !== slug);
    return other && other.slug < slug
      ? [
          {
            file: `${root}/${own}`,
            field: 'uid',
            what: `is ${uid}, which is that of ${root}/${other.path} already; leave it out in a copy`,
            published: true,
          },
        ]
      : [];
  });
}

/** An old address leads to one page only; a copied file brings those of its model along. */
function sharedFormerSlugs(files: readonly ContentFile[], root: string): Fault[] {
  const moved = files.flatMap(({ collection, locale, slug, path: own, data }) =>
    'formerSlugs' in data && data.original === locale
      ? data.formerSlugs.map((former) => ({ collection, slug, own, former }))
      : [],
  );
  return moved.flatMap(({ collection, slug, own, former }) => {
    const other = moved.find(
      (one) => one.collection === collection && one.former === former && one.slug < slug,
    );
    return other
      ? [
          {
            file: `${root}/${own}`,
            field: 'formerSlugs',
            what: `names ${former}, which leads to ${root}/${other.own} already; leave it out in a copy`,
            published: true,
          },
        ]
      : [];
  });
}
