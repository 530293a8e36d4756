// Which version of an entry a reader of one language will get, out of what stands in the form.
import { type CollectionName } from '../../src/domain/content/collections.ts';
import { readingIn, type Reading } from '../../src/domain/content/language-versions.ts';
import { punctuate } from '../../src/domain/content/punctuation.ts';
import { tagOf, type Locale } from '../../src/domain/locale.ts';
import { type Data, type EntryFile } from '../entries/entry-file.ts';
import {
  originalOf,
  sharedData,
  writtenLocales,
  type Versions,
} from '../entries/language-files.ts';
import { type EditorWording } from '../wording/wording.ts';
import { type Reader } from './facts.ts';
import { dayOf, textOf } from './form-values.ts';

export interface Previewed extends Reader {
  readonly collection: CollectionName;
  readonly form: Versions;
  /** The language in which the volunteer works: its part of the form holds what all share. */
  readonly own: Locale;
  readonly wording: EditorWording;
  /** The address under which the browser can show a picture of ours, saved or not. */
  readonly addressOf: (path: string) => string;
}

interface Version {
  readonly original: Locale;
  readonly draft: boolean;
  readonly revised: string | undefined;
  readonly file: EntryFile;
}

export interface Shown extends Previewed {
  readonly original: Locale;
  readonly reading: Reading<Version>;
  /** Of the version and of all. */
  readonly data: Data;
  /** A field's words as they are printed. */
  readonly words: (field: string) => string | undefined;
  /** `lang` of what stands in another language than the page's. */
  readonly lang: string | undefined;
}

/** Nothing where nothing is written yet. */
export function shownTo(previewed: Previewed): Shown | undefined {
  const { collection, form, own, locale } = previewed;
  const original = originalOf(collection, form, own);
  if (original === undefined) return undefined;
  const versions = writtenLocales(collection, form).flatMap((other) => {
    const file = form.get(other);
    if (!file) return [];
    const { draft, revised } = file.data;
    const data = { original, draft: draft === true, revised: dayOf(revised), file };
    return [{ locale: other, source: undefined, data }];
  });
  const reading = readingIn({ slug: '', original, versions }, locale);
  const data = {
    ...reading.data.file.data,
    ...sharedData(collection, form.get(own)?.data ?? {}),
  };
  return {
    ...previewed,
    original,
    reading,
    data,
    words: (field) => {
      const text = textOf(data[field]);
      return text === undefined ? undefined : punctuate(text, reading.locale);
    },
    lang: reading.isFallback ? tagOf(reading.locale) : undefined,
  };
}
