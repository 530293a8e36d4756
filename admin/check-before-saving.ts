// Runs when a volunteer saves: refuses what cannot be published, and gives a new entry its name.
import { type CollectionName } from '../src/domain/content/collections.ts';
import { type Locale } from '../src/domain/locale.ts';
import { slugOf } from '../src/domain/slug.ts';
import { isReserved } from './entries/entry-changes.ts';
import { isData } from './entries/entry-file.ts';
import { faultsOf } from './entries/faults.ts';
import { originalOf, slugField, type Versions } from './entries/language-files.ts';
import { shownOf, type ShownFiles } from './entries/save-entry.ts';
import { messageOf, Notice } from './messages.ts';
import { formOfDraft, placeOfDraft } from './safety/rescue-copy.ts';
import { type EditorWording } from './wording/wording.ts';

/** The part of Immutable's maps, in which Decap keeps an entry, that we use. */
export interface EntryMap {
  get(key: string): unknown;
  toJS(): unknown;
}
interface DataMap {
  set(key: string, value: unknown): unknown;
}

interface Checking {
  readonly own: Locale;
  readonly wording: EditorWording;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly shown: ShownFiles;
}

/**
 * What a `preSave` listener gives back: the data of the volunteer's own language with the slug, or
 * nothing where the entry has a name already. Throws a notice when something is missing.
 */
export function checkBeforeSaving(
  entry: EntryMap,
  { own, wording, today, shown }: Checking,
): unknown {
  const draft = entry.toJS();
  const place = isData(draft) && placeOfDraft(draft);
  if (!place) return undefined;
  const { collection } = place;
  const form = formOfDraft(draft, own);
  const faults = faultsOf(collection, form, own, shownOf(shown, place));
  if (faults.length > 0) throw new Notice(messageOf(faults, collection, wording));
  if (draft['newRecord'] !== true) return undefined;
  return (entry.get('data') as DataMap).set(slugField, newSlug(collection, form, own, today));
}

/** From the title in the language in which the entry is first written. */
export function newSlug(
  collection: CollectionName,
  form: Versions,
  own: Locale,
  today: string,
): string {
  const original = originalOf(collection, form, own) ?? own;
  const title = form.get(original)?.data['title'];
  const slug = slugOf(typeof title === 'string' ? title : '', original);
  if (slug === '') return `${collection}-${today}`;
  return isReserved(collection, slug) ? `${slug}-${today}` : slug;
}
