// The words that the editor needs in a language. A missing one does not compile.
import { type CollectionName, type collections } from '../../src/domain/content/collections.ts';
import { type Fields } from '../../src/domain/content/fields.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { type SafetyWording } from './safety/safety.ts';
import { type TimesWording } from './times/times.ts';
import { type UploadWording } from './uploads/uploads.ts';

type FieldsOf<C extends CollectionName> = (typeof collections)[C]['fields'];
type Name<T> = keyof T & string;

/** Names of what a form shows; a field inside a list is `list.field`. */
type Shown<F extends Fields> = {
  [K in Name<F>]: F[K] extends { hidden: true }
    ? never
    : F[K] extends { kind: 'list'; of: infer Item extends Fields }
      ? K | `${K}.${Shown<Item>}`
      : K;
}[Name<F>];

type Lists<F extends Fields> = {
  [K in Name<F>]: F[K] extends { kind: 'list' } ? K : never;
}[Name<F>];

/** `field.value` for each value to choose, unless only the program knows them. */
type Chosen<F extends Fields> = {
  [K in Name<F>]: F[K] extends { hidden: true }
    ? never
    : F[K] extends { kind: 'choice'; from: readonly (infer Value extends string)[] }
      ? string extends Value
        ? never
        : `${K}.${Value}`
      : F[K] extends { kind: 'list'; of: infer Item extends Fields }
        ? `${K}.${Chosen<Item>}`
        : never;
}[Name<F>];

/** The text itself has no field definition: it is what stands below the fields. */
export type FieldName = 'body' | { [C in CollectionName]: Shown<FieldsOf<C>> }[CollectionName];
type ListName = { [C in CollectionName]: Lists<FieldsOf<C>> }[CollectionName];
/** Languages are named by `Intl`. */
export type ChoiceName = Exclude<
  { [C in CollectionName]: Chosen<FieldsOf<C>> }[CollectionName],
  `spoken.${string}` | `sources.language.${string}`
>;

export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

interface ListWords extends FieldWords {
  /** On the button that adds one. */
  readonly one: string;
}

export interface EditorWording {
  readonly locale: Locale;
  /** Of the browser's window. */
  readonly title: string;
  readonly safety: SafetyWording;
  readonly times: TimesWording;
  readonly uploads: UploadWording;
  /** Label of the choice of language. */
  readonly language: string;
  /** Of the link to the volunteers' guide. */
  readonly help: string;
  /** Name of the frame beside the form. */
  readonly preview: string;
  readonly collections: Readonly<
    Record<CollectionName, { readonly many: string; readonly one: string }>
  >;
  readonly fields: Readonly<{
    [Field in FieldName]: Field extends ListName ? ListWords : FieldWords;
  }>;
  /** Where a field means something else in one collection: `places.title`. */
  readonly differing: Readonly<Partial<Record<`${CollectionName}.${FieldName}`, FieldWords>>>;
  readonly choices: Readonly<Record<ChoiceName, string>>;
  readonly lists: {
    readonly newestFirst: string;
    readonly byTitle: string;
    /** Filter of a list, for the volunteer's own language. */
    readonly missingHere: string;
    readonly writtenIn: (language: string) => string;
  };
  readonly blocks: {
    readonly image: string;
    readonly caption: string;
    readonly gallery: string;
    readonly pictures: string;
    readonly picture: string;
    readonly video: string;
    readonly address: string;
    readonly addressHint: string;
    readonly filmFile: string;
    readonly filmFileHint: string;
    readonly videoTitle: string;
    readonly transcript: string;
    readonly transcriptHint: string;
    readonly place: string;
    readonly quote: string;
    readonly quoted: string;
    readonly by: string;
    /** What the editor does not know and leaves as it is. */
    readonly raw: string;
    readonly rawText: string;
  };
  readonly faults: {
    readonly nothingWritten: string;
    readonly missing: (field: string) => string;
    readonly wrong: (field: string) => string;
    /** Of a line in the file that the form does not show: `name` is what stands there. */
    readonly unseen: (name: string) => string;
    /** Of a block in the text, such as a video. */
    readonly block: (name: string) => string;
    readonly tooManyPictures: (most: number) => string;
    readonly tooLong: (field: string, max: number) => string;
    /** At the field itself. */
    readonly atMost: (max: number) => string;
    readonly noAddress: string;
    readonly originalEmptied: (language: string) => string;
    /** Where texts pass through review, no version can be deleted. */
    readonly emptiedInReview: (languages: string) => string;
  };
}

/** Of a field by its path in the collection's definition, such as `sources.title`. */
export function fieldWords(
  collection: CollectionName,
  path: string,
  { differing, fields }: EditorWording,
): FieldWords {
  // FieldName is derived from the definitions, of whose names the path is made.
  const name = path as FieldName;
  return differing[`${collection}.${name}`] ?? fields[name];
}
