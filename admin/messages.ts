// What the editor answers instead of saving, in the volunteer's words.
import { labelIn, languageOf, locales, type Locale } from '../src/domain/locale.ts';
import { type CollectionName } from '../src/domain/content/collections.ts';
import { type Disagreement } from '../src/domain/content/rules.ts';
import { mostPictures } from '../src/domain/content/pictures.ts';
import { type Refusals } from './entries/save-entry.ts';
import { type Fault } from './entries/faults.ts';
import { daysInWords } from './times/repetition-words.ts';
import { fieldWords, type EditorWording } from './wording/wording.ts';

/** Decap prints an error with its name before it; ours speak for themselves. */
export class Notice extends Error {
  override readonly name = '';
}

/** One fault in a sentence. */
export function sentenceOf(fault: Fault, collection: CollectionName, words: EditorWording): string {
  const { faults, safety, blocks } = words;
  const labelOf = (field: string) => fieldWords(collection, field, words).label;
  switch (fault.what) {
    case 'nothing-written':
      return faults.nothingWritten;
    case 'wrong-block':
      return faults.block(blocks[fault.block]);
    case 'undescribed':
      return safety.faults.undescribed;
    case 'too-many-pictures':
      return faults.tooManyPictures(mostPictures);
    case 'unseen':
      return faults.unseen(fault.field);
    case 'missing':
      return faults.missing(labelOf(fault.field));
    case 'wrong':
      return fault.why
        ? disagreementIn(fault.why, fault.field, labelOf, words)
        : faults.wrong(labelOf(fault.field));
    case 'too-long':
      return faults.tooLong(labelOf(fault.field), fault.max);
    case 'not-a-day':
      return safety.faults.notADay(labelOf(fault.field));
    case 'not-an-address':
      return safety.faults.notAnAddress(labelOf(fault.field));
    case 'not-between':
      return safety.faults.notBetween(labelOf(fault.field), fault.min, fault.max);
  }
}

function disagreementIn(
  why: Disagreement,
  field: string,
  labelOf: (field: string) => string,
  words: EditorWording,
): string {
  const { faults } = words.times;
  switch (why.kind) {
    case 'before-start':
      return words.safety.faults.endsBeforeStart(labelOf(field), labelOf('start'));
    case 'no-time':
      return faults.noTime(labelOf(field), labelOf('allDay'));
    case 'until-before-start':
      return faults.untilBeforeStart;
    case 'no-rule':
      return faults.noRule(labelOf(field), labelOf('repeat'));
    case 'start-not-in-rule':
      return faults.startNotInRule(labelOf('start'), daysInWords(why.near, words));
    case 'exception-not-in-rule':
      return faults.exceptionNotInRule(daysInWords(why.near, words));
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
      return said === '' ? '' : `${labelIn(wording.locale, languageOf(locale).name)} ${said}`;
    }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export const localeOf = (fault: Fault): Locale | undefined =>
  'locale' in fault ? fault.locale : undefined;

export const refusalsIn = ({ faults, safety }: EditorWording): Refusals => ({
  nothingWritten: () => new Notice(faults.nothingWritten),
  originalEmptied: (original) => new Notice(faults.originalEmptied(languageOf(original).name)),
  emptiedInReview: (emptied) => new Notice(faults.emptiedInReview(namesOf(emptied))),
  addressTaken: (slug) => new Notice(safety.entry.addressTaken(slug)),
  gone: () => new Notice(safety.trouble.gone),
  translationsLive: (original, others) =>
    new Notice(safety.entry.notDeleted(languageOf(original).name, namesOf(others))),
  trouble: (trouble) => new Notice(safety.trouble[trouble]),
});

/** In their own words, as they are listed in a sentence. */
export const namesOf = (several: readonly Locale[]): string =>
  several.map((locale) => languageOf(locale).name).join(', ');
