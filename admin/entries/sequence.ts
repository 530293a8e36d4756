// How often an event's time, place or status has changed, so that calendars tell their people anew.
import { type CollectionName } from '../../src/domain/content/collections.ts';
import { weightyFields } from '../../src/domain/content/event.ts';
import { sharedOf, valueKey } from './conflicts.ts';
import { fieldsOf, type Versions } from './language-files.ts';

/** The files to be written with their SEQUENCE: one more than `before`, or the same. */
export function withSequence(
  collection: CollectionName,
  files: Versions,
  before: Versions,
): Versions {
  if (collection !== 'events' || before.size === 0) return files;
  const was = Number(sharedOf(collection, before)['sequence'] ?? 0);
  const sequence = hasMoved(files, before) ? was + 1 : was;
  return new Map(
    [...files].map(([locale, file]) => [
      locale,
      // Nothing said means zero.
      sequence === 0 ? file : { ...file, data: { ...file.data, sequence } },
    ]),
  );
}

function hasMoved(files: Versions, before: Versions): boolean {
  const [then, now] = [before, files].map((versions) => sharedOf('events', versions));
  return weightyFields.some((name) =>
    fieldsOf('events')[name]?.translated
      ? // Another language's word for it is no other place, and a new translation moves nothing.
        [...files].some(([locale, { data }]) => {
          const old = before.get(locale);
          return old !== undefined && differs(name, data, old.data);
        })
      : differs(name, now ?? {}, then ?? {}),
  );
}

const differs = (name: string, a: object, b: object) =>
  valueKey('events', name, { ...a }) !== valueKey('events', name, { ...b });
