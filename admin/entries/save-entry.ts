// What happens when an entry is saved: what somebody else has written meanwhile is kept or asked about,
// only written languages become files, and only files that differ from what is stored are written.
import { type CollectionName } from '../../src/domain/content/collections.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { type BackEnd, type Branch, type EntryToSave, type SaveOptions } from './back-end.ts';
import { conflictOf, isConflict, type Conflict } from './conflicts.ts';
import { filePlace, pathOf, type EntryPlace } from './content-paths.ts';
import { readEntryFile, writeEntryFile, type EntryFile } from './entry-file.ts';
import { type EntryChanges } from './entry-changes.ts';
import { uploadsToKeep } from './entry-uploads.ts';
import {
  fieldsOf,
  filesToWrite,
  isSame,
  isWritten,
  sharedData,
  unshared,
  withFilmsKeptBack,
  type Versions,
} from './language-files.ts';
import { mergedForm } from './merge.ts';
import { withSequence } from './sequence.ts';
import { type StoredEntries } from './stored-entry.ts';
import { type Trouble } from './trouble.ts';

/** Says what the volunteer must know instead of what they asked for. */
export interface Refusals {
  readonly nothingWritten: () => Error;
  readonly originalEmptied: (original: Locale) => Error;
  /** Of languages that cannot be emptied because nothing on a branch is ever deleted. */
  readonly emptiedInReview: (emptied: readonly Locale[]) => Error;
  /** Another entry of that name has come meanwhile. */
  readonly addressTaken: (slug: string) => Error;
  /** The open entry is no longer where it was: renamed or deleted, or its draft given up. */
  readonly gone: () => Error;
  /** Of an entry that is to be deleted whole. */
  readonly translationsLive: (original: Locale, others: readonly Locale[]) => Error;
  readonly trouble: (trouble: Trouble) => Error;
}

/** Files by path, as the editor showed them last; also by which it tells what has been changed. */
export type ShownFiles = Map<string, EntryFile>;

/** Both have written in the same place. */
export interface Clash extends EntryPlace {
  readonly conflict: Conflict;
  readonly own: Locale;
  readonly mine: Versions;
  readonly theirs: Versions;
}

export interface Manner {
  /** The volunteer's language: the one whose pane comes first and holds the shared fields. */
  readonly own: Locale;
  readonly refusals: Refusals;
  readonly shown: ShownFiles;
  /** Asked before anything is overwritten; rejects where nothing is to be saved for now. */
  readonly onClash: (clash: Clash) => Promise<'mine' | 'theirs'>;
  /** Called once a collection's files have changed, so that its list can be read anew. */
  readonly afterWriting: (collection: CollectionName) => void;
  /** Hands over what can be done with whole entries, each time that one is read. */
  readonly onReading?: (changes: EntryChanges) => void;
}

export const shownOf = (shown: ShownFiles, place: EntryPlace): Versions =>
  new Map(
    locales.flatMap((locale) => {
      const file = shown.get(pathOf(place, locale));
      return file ? [[locale, file]] : [];
    }),
  );

export async function saveEntry(
  inner: BackEnd,
  entries: StoredEntries,
  manner: Manner,
  entry: EntryToSave,
  options: SaveOptions,
): Promise<unknown> {
  const path = entry.dataFiles[0]?.path ?? '';
  const place = filePlace(path);
  if (!place) throw new Error(`${path} is no place for an entry.`);
  const { collection, slug } = place;
  const { own, refusals, shown } = manner;
  const isNew = options.newEntry === true;
  const asFilledIn = withFilmsKeptBack(formOf(entry));
  const {
    form,
    stored: before,
    current,
    branch,
  } = await mergedWithStored(entries, manner, place, {
    form: asFilledIn,
    isNew,
    isDraft: options.useWorkflow === true,
  });
  // Decap looks for the name before it writes, and somebody else may be quicker.
  if (isNew && before.size + current.size > 0) throw refusals.addressTaken(slug);
  const stored = [...before.keys()];
  const { files: filledIn, original } = filesToWrite({
    collection,
    slug,
    own,
    form,
    stored,
    isNew,
  });
  const files = withSequence(collection, filledIn, before);
  if (files.size === 0) throw refusals.nothingWritten();
  if (original !== undefined && !files.has(original)) throw refusals.originalEmptied(original);

  const changed = [...files].filter(([locale, file]) => {
    const old = before.get(locale);
    return options.useWorkflow === true || old === undefined || !isSame(collection, old, file);
  });
  // Only a text that was shown can have been emptied on purpose.
  const emptied = [...current.keys()].filter(
    (locale) => !files.has(locale) && shown.has(pathOf(place, locale)),
  );
  if (options.useWorkflow && emptied.length > 0) throw refusals.emptiedInReview(emptied);
  const message = (verb: string, which: Iterable<Locale>) =>
    ({
      ...options,
      unpublished: branch !== undefined,
      commitMessage: messageFor(verb, place, which),
    }) satisfies SaveOptions;
  const dataFiles = changed.map(([locale, file]) => ({
    slug,
    path: pathOf(place, locale),
    raw: writeEntryFile(fieldsOf(collection), { ...before.get(locale), ...file }),
  }));
  const texts = dataFiles.map(({ raw }) => raw);
  const kept = branch ? await uploadsToKeep(inner, place, branch, entry.assets, texts) : [];
  if (changed.length > 0 || entry.assets.length > 0)
    await inner.persistEntry(
      { ...entry, dataFiles, assets: [...entry.assets, ...kept] },
      message('write', new Map(changed).keys()),
    );
  if (emptied.length > 0)
    await inner.deleteFiles(
      emptied.map((locale) => pathOf(place, locale)),
      message('delete', emptied).commitMessage,
    );
  // The form goes on showing its own, even where another volunteer's text has been kept.
  // What all languages share it shows in the own one alone; the others hold what they were opened with.
  const shared = sharedData(collection, asFilledIn.get(own)?.data ?? {});
  for (const [locale, { data, body }] of asFilledIn) {
    const file = { data: { ...unshared(collection, data), ...shared }, body };
    if (isWritten(collection, file)) shown.set(pathOf(place, locale), file);
    else shown.delete(pathOf(place, locale));
  }
  manner.afterWriting(collection);
  return undefined;
}

interface FilledIn {
  readonly form: Versions;
  readonly isNew: boolean;
  readonly isDraft: boolean;
}

interface Met {
  readonly form: Versions;
  readonly stored: Versions;
  readonly current: Versions;
  readonly branch: Branch | undefined;
}

/**
 * Asks about each clash once; what is written while the question stands open is asked about anew. `stored`
 * is what is published, `current` what the form stands for: that, or the draft of it.
 */
async function mergedWithStored(
  entries: StoredEntries,
  { own, refusals, shown, onClash }: Manner,
  place: EntryPlace,
  { form, isNew, isDraft }: FilledIn,
): Promise<Met> {
  const { collection, slug } = place;
  let asked: string | undefined;
  let answer: 'mine' | 'theirs' = 'mine';
  for (;;) {
    const stored = await entries.versionsOf(place);
    // Decap knows only of drafts that were there when it looked last.
    const branch = isDraft ? await entries.branchOf(place) : undefined;
    const current = branch ? await entries.draftOf(place) : stored;
    const opened = isNew ? new Map<Locale, EntryFile>() : shownOf(shown, place);
    // Written there once more, it would be in two places.
    if (opened.size > 0 && current.size === 0) throw refusals.gone();
    // A new entry meets nobody.
    const meeting = { collection, own, form, shown: opened, stored: current };
    const conflict = conflictOf(meeting);
    const found = JSON.stringify([conflict, ...meeting.stored]);
    if (!isConflict(conflict) || found === asked)
      return {
        form: mergedForm(meeting, answer === 'theirs' ? conflict : undefined),
        stored,
        current,
        branch,
      };
    asked = found;
    const [mine, theirs] = [form, meeting.stored];
    answer = await onClash({ collection, slug, conflict, own, mine, theirs });
  }
}

/** One form for every commit, whatever the volunteer's language: `content: write stories/a-day (pl tr)`. */
export const messageFor = (
  verb: string,
  { collection, slug }: EntryPlace,
  which: Iterable<Locale>,
) => `content: ${verb} ${collection}/${slug} (${[...which].join(' ')})`;

const formOf = ({ dataFiles }: EntryToSave): Versions =>
  new Map(
    dataFiles.flatMap(({ path, raw }) => {
      const locale = filePlace(path)?.locale;
      return locale ? [[locale, readEntryFile(raw)]] : [];
    }),
  );
