// Two volunteers on one entry: whoever saves must not undo what the other has written meanwhile in a
// language, or in the shared fields, that they have not touched themselves.
import { type CollectionName } from '../../src/domain/content/collections.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { tidy, type Data, type EntryFile } from './entry-file.ts';
import {
  fieldsOf,
  isWritten,
  originalOf,
  sharedData,
  unshared,
  type Versions,
} from './language-files.ts';

interface Meeting {
  readonly collection: CollectionName;
  /** The language whose version holds the shared fields in the form. */
  readonly own: Locale;
  readonly form: Versions;
  /** As the form showed the entry when it was opened or last saved. */
  readonly shown: Versions;
  /** As it stands now. */
  readonly stored: Versions;
}

/**
 * The form, with what is stored in place of what nobody has touched in it. Where both have written in
 * the same language, the form wins.
 */
export function mergedForm({ collection, own, form, shown, stored }: Meeting): Versions {
  if (shown.size === 0) return form;
  const merged = new Map<Locale, EntryFile>();
  for (const locale of locales) {
    const [before, mine, theirs] = [shown.get(locale), form.get(locale), stored.get(locale)];
    const touched =
      before && mine
        ? textKey(collection, before) !== textKey(collection, mine)
        : mine !== undefined && isWritten(collection, mine);
    const kept = touched ? mine : theirs;
    if (kept) merged.set(locale, kept);
  }
  const shared = sharedNow({ collection, own, form, shown, stored });
  const mine = merged.get(own) ?? { data: {}, body: '' };
  return merged.set(own, { ...mine, data: { ...unshared(collection, mine.data), ...shared } });
}

function sharedNow({ collection, own, form, shown, stored }: Meeting): Data {
  const ofOriginal = (versions: Versions): Data => {
    const original = originalOf(collection, versions);
    return sharedData(collection, (original && versions.get(original)?.data) ?? {});
  };
  const mine = sharedData(collection, form.get(own)?.data ?? {});
  // Which language came first is for nobody to change.
  const key = (data: Data) =>
    JSON.stringify(tidy(fieldsOf(collection), { ...data, original: undefined }));
  return key(mine) === key(ofOriginal(shown)) && stored.size > 0 ? ofOriginal(stored) : mine;
}

/** What is said in one language alone. */
const textKey = (collection: CollectionName, { data, body }: EntryFile): string =>
  JSON.stringify([tidy(fieldsOf(collection), unshared(collection, data)), body.trim()]);
