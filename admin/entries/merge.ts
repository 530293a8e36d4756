// Two volunteers on one entry: whoever saves must not undo what the other has written meanwhile in a
// language, or in a shared field, that they have not touched themselves.
import { locales, type Locale } from '../../src/domain/locale.ts';
import {
  isTouched,
  sharedNames,
  sharedOf,
  valueKey,
  type Conflict,
  type Meeting,
} from './conflicts.ts';
import { type Data, type EntryFile } from './entry-file.ts';
import { sharedData, unshared, type Versions } from './language-files.ts';

/**
 * The form, with what is stored in place of what nobody has touched in it. Where both have written in
 * the same place, the form wins, unless `theirs` names that place.
 */
export function mergedForm(meeting: Meeting, theirs?: Conflict): Versions {
  const { collection, own, form, shown, stored } = meeting;
  if (shown.size === 0) return form;
  const merged = new Map<Locale, EntryFile>();
  for (const locale of locales) {
    const mine = form.get(locale);
    const kept =
      isTouched(collection, shown.get(locale), mine) && !theirs?.languages.includes(locale)
        ? mine
        : stored.get(locale);
    if (kept) merged.set(locale, kept);
  }
  const mine = merged.get(own) ?? { data: {}, body: '' };
  const shared = sharedNow(meeting, theirs);
  return merged.set(own, { ...mine, data: { ...unshared(collection, mine.data), ...shared } });
}

function sharedNow({ collection, own, form, shown, stored }: Meeting, theirs?: Conflict): Data {
  const mine = sharedData(collection, form.get(own)?.data ?? {});
  if (stored.size === 0) return mine;
  const [before, now] = [sharedOf(collection, shown), sharedOf(collection, stored)];
  const left = sharedNames(collection).filter(
    (name) =>
      theirs?.shared.includes(name) === true ||
      valueKey(collection, name, mine) === valueKey(collection, name, before),
  );
  const kept = Object.fromEntries(left.map((name) => [name, now[name]]));
  return { ...mine, ...kept, original: now['original'] ?? mine['original'] };
}
