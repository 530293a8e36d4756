// What the editor answers instead of saving, in the volunteer's words.
import { languageOf, locales, type Locale } from '../src/domain/locale.ts';
import { type CollectionName } from '../src/domain/content/collections.ts';
import { type Refusals } from './entries/any-language-first.ts';
import { type Fault } from './entries/faults.ts';
import { type EditorWording, type FieldName } from './wording/wording.ts';

/** Decap prints an error with its name before it; ours speak for themselves. */
export class Notice extends Error {
  override readonly name = '';
}

/** All faults in one message: first what all languages share, then a sentence or more per language. */
export function messageOf(
  faults: readonly Fault[],
  collection: CollectionName,
  wording: EditorWording,
): string {
  const words = (fault: Fault): string => {
    if (fault.what === 'nothing-written') return wording.faults.nothingWritten;
    if (fault.what === 'wrong-block') return wording.faults.block(wording.blocks[fault.block]);
    // Names of fields come from the definitions from which FieldName is derived.
    const name = fault.field as FieldName;
    const { label } = wording.differing[`${collection}.${name}`] ?? wording.fields[name];
    switch (fault.what) {
      case 'missing':
        return wording.faults.missing(label);
      case 'wrong':
        return wording.faults.wrong(label);
      case 'too-long':
        return wording.faults.tooLong(label, fault.max);
    }
  };
  const sentences = (locale: Locale | undefined) =>
    [
      ...new Set(
        faults
          .filter(
            (fault) => (fault.what === 'nothing-written' ? undefined : fault.locale) === locale,
          )
          .map(words),
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

export const refusalsIn = ({ faults }: EditorWording): Refusals => ({
  nothingWritten: () => new Notice(faults.nothingWritten),
  originalEmptied: (original) => new Notice(faults.originalEmptied(languageOf(original).name)),
});
