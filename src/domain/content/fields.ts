// The vocabulary in which content is described: plain data that the site, the editor and `check` all read.
import { type PlaceId } from '../places.ts';

interface Common {
  readonly required?: true;
  /** Each language version has its own value; any other field is one for all, the original's being the truth. */
  readonly translated?: true;
  /** Kept by the machine, never shown in the editor's form. */
  readonly hidden?: true;
  /** Fields that must be filled in too once this one is. */
  readonly needs?: readonly string[];
  /** Must be filled in once another field has this value, or the text shows a picture. */
  readonly neededIf?: 'text-shows-pictures' | { readonly field: string; readonly is: string };
}

export type Field = Common & FieldKind;

type FieldKind =
  | { readonly kind: 'text'; readonly max: number; readonly lines?: 'many'; readonly many?: true }
  /** A calendar day, `YYYY-MM-DD`. */
  | { readonly kind: 'date' }
  /** A day or a day with a time on the clock of the event's zone, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  | { readonly kind: 'moment' }
  /** An RFC 5545 recurrence rule without its name: `FREQ=YEARLY`. */
  | { readonly kind: 'repetition' }
  /** An address on the web, http or https. */
  | { readonly kind: 'link' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly from: readonly string[]; readonly many?: true }
  | { readonly kind: 'reference'; readonly to: 'places'; readonly many?: true }
  /** A picture uploaded to `content/media/<collection>/<slug>/`. */
  | { readonly kind: 'image' }
  | { readonly kind: 'list'; readonly of: Fields; readonly max: number };

/** A kind of content: its fields by name, in the order in which the editor shows them. */
export type Fields = Readonly<Record<string, Field>>;

type Value<F extends Field> = F extends { kind: 'text'; many: true }
  ? readonly string[]
  : F extends { kind: 'text' | 'date' | 'moment' | 'repetition' | 'link' | 'image' }
    ? string
    : F extends { kind: 'number' }
      ? number
      : F extends { kind: 'switch' }
        ? boolean
        : F extends { kind: 'choice'; from: readonly (infer Choice)[]; many: true }
          ? readonly Choice[]
          : F extends { kind: 'choice'; from: readonly (infer Choice)[] }
            ? Choice
            : F extends { kind: 'reference'; many: true }
              ? readonly PlaceId[]
              : F extends { kind: 'reference' }
                ? PlaceId
                : F extends { kind: 'list'; of: infer Item extends Fields }
                  ? readonly EntryOf<Item>[]
                  : never;

/** Lists that nobody filled in are empty and switches off; any other field may be absent unless required. */
type Filled<F extends Field> = F extends
  { required: true } | { many: true } | { kind: 'list' | 'switch' }
  ? true
  : false;

type Flat<T> = { readonly [K in keyof T]: T[K] };

/** The frontmatter that a set of fields describes, after reading. */
export type EntryOf<F extends Fields> = Flat<
  { [K in keyof F as Filled<F[K]> extends true ? K : never]: Value<F[K]> } & {
    [K in keyof F as Filled<F[K]> extends true ? never : K]?: Value<F[K]> | undefined;
  }
>;
