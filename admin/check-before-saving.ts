// Runs when a volunteer saves: refuses what cannot be published, and gives a new entry its name.
import { isCollection, type CollectionName } from '../src/domain/content/collections.ts';
import { isLocale, locales, type Locale } from '../src/domain/locale.ts';
import { reservedWords } from '../src/domain/addresses.ts';
import { slugOf } from '../src/domain/slug.ts';
import { type ShownFiles } from './entries/any-language-first.ts';
import { pathOf } from './entries/content-paths.ts';
import { isData, type EntryFile } from './entries/entry-file.ts';
import { faultsOf } from './entries/faults.ts';
import { originalOf, slugField, type Versions } from './entries/language-files.ts';
import { messageOf, Notice } from './messages.ts';
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
  if (!isData(draft) || typeof draft['collection'] !== 'string') return undefined;
  const { collection } = draft;
  if (!isCollection(collection)) return undefined;
  const form = formOfDraft(draft, own);
  const faults = faultsOf(collection, form, own, loadedOf(collection, draft['slug'], shown));
  if (faults.length > 0) throw new Notice(messageOf(faults, collection, wording));
  if (draft['newRecord'] !== true) return undefined;
  return (entry.get('data') as DataMap).set(slugField, newSlug(collection, form, own, today));
}

/** Decap keeps the own language in `data` and the others in `i18n.<locale>.data`. */
export function formOfDraft(draft: Readonly<Record<string, unknown>>, own: Locale): Versions {
  const others = isData(draft['i18n']) ? Object.entries(draft['i18n']) : [];
  const all: (readonly [string, unknown])[] = [
    [own, draft['data']],
    ...others.map(([locale, version]) => [locale, isData(version) ? version['data'] : {}] as const),
  ];
  return new Map(
    all.flatMap(([locale, data]): [Locale, EntryFile][] => {
      if (!isLocale(locale) || !isData(data)) return [];
      const { body, ...rest } = data;
      return [[locale, { data: rest, body: typeof body === 'string' ? body : '' }]];
    }),
  );
}

const loadedOf = (collection: CollectionName, slug: unknown, shown: ShownFiles): Versions =>
  new Map(
    locales.flatMap((locale) => {
      const file = shown.get(pathOf({ collection, slug: String(slug) }, locale));
      return file ? [[locale, file]] : [];
    }),
  );

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
  return isTaken(collection, slug) ? `${slug}-${today}` : slug;
}

/**
 * Pages share their addresses with the rooms of the site. And a slug that begins the collection's own
 * name would have Decap put the language before the collection: it replaces the first `/event` that
 * it finds in `content/events/event.md`.
 */
const isTaken = (collection: CollectionName, slug: string) =>
  collection.startsWith(slug) || (collection === 'pages' && reservedWords().has(slug));
