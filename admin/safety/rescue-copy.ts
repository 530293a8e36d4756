// Unsaved text as it is kept in the browser: the whole form by language, whoever's language it was
// shown in, and as what the entry stood in it when it was opened.
import { isCollection, type CollectionName } from '../../src/domain/content/collections.ts';
import { labelIn, languageOf, locales, type Locale } from '../../src/domain/locale.ts';
import { type EntryPlace } from '../entries/content-paths.ts';
import { isData, isEmpty, type Data, type EntryFile } from '../entries/entry-file.ts';
import {
  fieldsOf,
  sharedData,
  unshared,
  writtenLocales,
  type Versions,
} from '../entries/language-files.ts';
import { fieldWords, type EditorWording } from '../wording/wording.ts';

/** A picture that has been chosen but not saved yet. */
export interface RescuedPicture {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly file: Blob;
  /** The definition of the field for which it was chosen. */
  readonly field?: unknown;
}

export interface RescueCopy {
  readonly id: string;
  readonly collection: CollectionName;
  /** Empty for an entry that has never been saved. */
  readonly slug: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The language whose pane held the shared fields. */
  readonly own: Locale;
  readonly form: Versions;
  /** By which it is told, on saving, what others have changed meanwhile. */
  readonly shown: Versions;
  readonly pictures: readonly RescuedPicture[];
  /** It gave way to what somebody else had written. */
  readonly isSetAside: boolean;
}

/** Which entry a draft of Decap's is; nothing for what is none of ours. */
export function placeOfDraft({ collection, slug }: Data): EntryPlace | undefined {
  if (typeof collection !== 'string' || !isCollection(collection)) return undefined;
  return { collection, slug: typeof slug === 'string' ? slug : '' };
}

/** Decap keeps the own language in `data` and the others in `i18n.<locale>.data`. */
export function formOfDraft(draft: Readonly<Record<string, unknown>>, own: Locale): Versions {
  const others = isData(draft['i18n']) ? draft['i18n'] : {};
  return new Map(
    locales.flatMap((locale): [Locale, EntryFile][] => {
      const version = others[locale];
      const data = locale === own ? draft['data'] : isData(version) ? version['data'] : undefined;
      if (!isData(data)) return [];
      const { body, ...rest } = data;
      return [[locale, { data: rest, body: typeof body === 'string' ? body : '' }]];
    }),
  );
}

/** The reverse: Decap's data for a volunteer of whichever language. */
export function draftOfForm(
  { collection, form, own: formerOwn }: Pick<RescueCopy, 'collection' | 'form' | 'own'>,
  own: Locale,
): { readonly data: Data; readonly i18n: Readonly<Record<string, { readonly data: Data }>> } {
  const shared = sharedData(collection, form.get(formerOwn)?.data ?? {});
  const dataIn = (locale: Locale): Data => {
    const { data = {}, body = '' } = form.get(locale) ?? {};
    return { ...unshared(collection, data), ...shared, body };
  };
  return {
    data: dataIn(own),
    i18n: Object.fromEntries(
      locales.flatMap((locale) => (locale === own ? [] : [[locale, { data: dataIn(locale) }]])),
    ),
  };
}

export const writtenIn = ({ collection, form }: RescueCopy): Locale[] =>
  writtenLocales(collection, form);

/** The title in the volunteer's language, else in the first that has one. */
export function titleOf({ form }: Pick<RescueCopy, 'form'>, own: Locale): string | undefined {
  const titles = [own, ...locales].map((locale) => form.get(locale)?.data['title']);
  return titles.find((title): title is string => typeof title === 'string' && title.trim() !== '');
}

/** Everything that can be read, for the clipboard or a file: language by language, then what all share. */
export function textOfCopy(
  { collection, form, own }: Pick<RescueCopy, 'collection' | 'form' | 'own'>,
  wording: EditorWording,
): string {
  const parts = writtenLocales(collection, form).map((locale) => {
    const { data = {}, body = '' } = form.get(locale) ?? {};
    const own = { data: unshared(collection, data), body };
    return `== ${languageOf(locale).name} ==\n${textOfFile(collection, own, wording)}`;
  });
  const shared = readable(collection, sharedData(collection, form.get(own)?.data ?? {}), wording);
  const rest = shared.length > 0 ? [`== ${wording.safety.clash.allLanguages} ==`, ...shared] : [];
  return `${[...parts, rest.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}

/** Its fields by their labels, then its text. */
export const textOfFile = (
  collection: CollectionName,
  { data, body }: EntryFile,
  wording: EditorWording,
): string => [...readable(collection, data, wording), '', body.trim()].join('\n').trim();

const readable = (collection: CollectionName, data: Data, wording: EditorWording): string[] =>
  Object.entries(fieldsOf(collection)).flatMap(([name, { hidden, kind }]) => {
    const value = data[name];
    if (hidden || name === 'original' || isEmpty(value) || (kind === 'switch' && value !== true))
      return [];
    const { label } = fieldWords(collection, name, wording);
    return [`${labelIn(wording.locale, label)} ${printed(value)}`];
  });

const printed = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(printed).join(', ');
  if (isData(value))
    return Object.values(value)
      .filter((part) => !isEmpty(part))
      .map(printed)
      .join(', ');
  return value === true ? '✓' : String(value);
};

/** What the store gives back may come from another version of the editor. */
export const isRescueCopy = (value: unknown): value is RescueCopy =>
  isData(value) &&
  typeof value['id'] === 'string' &&
  typeof value['collection'] === 'string' &&
  isCollection(value['collection']) &&
  typeof value['slug'] === 'string' &&
  typeof value['at'] === 'number' &&
  value['form'] instanceof Map &&
  value['shown'] instanceof Map &&
  Array.isArray(value['pictures']);
