// What the editor answers instead of saving, in the volunteer's words.
import { languageOf, locales, type Locale } from '../src/domain/locale.ts';
import { type CollectionName } from '../src/domain/content/collections.ts';
import { type Refusals } from './entries/save-entry.ts';
import { type Fault } from './entries/faults.ts';
import { type EditorWording, type FieldName } from './wording/wording.ts';

/** Decap prints an error with its name before it; ours speak for themselves. */
export class Notice extends Error {
  override readonly name = '';
}

/** One fault in a sentence. */
export function sentenceOf(
  fault: Fault,
  collection: CollectionName,
  { faults: words, safety, blocks, ...wording }: EditorWording,
): string {
  // Names of fields come from the definitions from which FieldName is derived.
  const labelOf = (field: string) =>
    (wording.differing[`${collection}.${field as FieldName}`] ?? wording.fields[field as FieldName])
      .label;
  switch (fault.what) {
    case 'nothing-written':
      return words.nothingWritten;
    case 'wrong-block':
      return words.block(blocks[fault.block]);
    case 'undescribed':
      return safety.faults.undescribed;
    case 'missing':
      return words.missing(labelOf(fault.field));
    case 'wrong':
      return fault.field === 'end'
        ? safety.faults.endsBeforeStart(labelOf('end'), labelOf('start'))
        : words.wrong(labelOf(fault.field));
    case 'too-long':
      return words.tooLong(labelOf(fault.field), fault.max);
    case 'not-a-day':
      return safety.faults.notADay(labelOf(fault.field));
    case 'not-an-address':
      return safety.faults.notAnAddress(labelOf(fault.field));
    case 'not-between':
      return safety.faults.notBetween(labelOf(fault.field), fault.min, fault.max);
  }
}

/** All faults in one message: first what all languages share, then a sentence or more per language. */
export function messageOf(
  faults: readonly Fault[],
  collection: CollectionName,
  wording: EditorWording,
): string {
  const sentences = (locale: Locale | undefined) =>
    [
      ...new Set(
        faults
          .filter((fault) => localeOf(fault) === locale)
          .map((fault) => sentenceOf(fault, collection, wording)),
      ),
    ].join(' ');
  return [
    sentences(undefined),
    ...locales.map((locale) => {
      const said = sentences(locale);
      return said === '' ? '' : wording.faults.inLanguage(languageOf(locale).name, said);
    }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export const localeOf = (fault: Fault): Locale | undefined =>
  fault.what === 'nothing-written' ? undefined : fault.locale;

export const refusalsIn = ({ faults, safety }: EditorWording): Refusals => ({
  nothingWritten: () => new Notice(faults.nothingWritten),
  originalEmptied: (original) => new Notice(faults.originalEmptied(languageOf(original).name)),
  translationsLive: (original, others) =>
    new Notice(
      safety.entry.notDeleted(
        languageOf(original).name,
        others.map((locale) => languageOf(locale).name).join(', '),
      ),
    ),
  trouble: (trouble) => new Notice(safety.trouble[trouble]),
});
