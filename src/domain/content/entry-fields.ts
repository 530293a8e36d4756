// Fields that every kind of content has.
import { locales } from '../locale.ts';
import { type EntryOf, type Fields } from './fields.ts';

/** Stands in every file: the language in which the entry was first written. Its file is the truth for shared fields. */
export const original = {
  original: { kind: 'choice', from: locales, required: true, hidden: true },
} as const satisfies Fields;

/** How far a language version has been read by somebody other than its writer. */
export const reviewStates = ['none', 'second-reader', 'native'] as const;

/** What is said of one language version. */
export const version = {
  translator: { kind: 'text', max: 80, translated: true },
  review: { kind: 'choice', from: reviewStates, translated: true },
  /** The day of the last change in substance; a translation older than the original's is outdated. */
  revised: { kind: 'date', translated: true },
  draft: { kind: 'switch', translated: true },
} as const satisfies Fields;

/** Languages that content names besides the portal's own. */
export const knownLanguages = [...locales, 'en', 'uk'] as const;

/** Where an entry's facts come from, with the day on which somebody read it there. */
export const sources = {
  sources: {
    kind: 'list',
    max: 20,
    of: {
      title: { kind: 'text', max: 160, required: true },
      link: { kind: 'link' },
      /** Of the title, which stands as its publisher wrote it. */
      language: { kind: 'choice', from: knownLanguages },
      read: { kind: 'date', required: true },
    },
  },
} as const satisfies Fields;

/** Slugs under which the entry stood before: their addresses lead to the present one. */
export const formerSlugs = {
  formerSlugs: { kind: 'text', max: 80, many: true, hidden: true },
} as const satisfies Fields;

/** A picture at the head of an entry, with what accessibility and the people in it ask for. */
export const cover = {
  cover: { kind: 'image', needs: ['coverAlt', 'coverCredit', 'coverPeople'] },
  coverAlt: { kind: 'text', max: 250, translated: true },
  coverCredit: { kind: 'text', max: 120 },
  coverPeople: { kind: 'choice', from: ['none', 'consent'] },
  /** Who agreed and where that is kept; never printed. */
  coverConsent: {
    kind: 'text',
    max: 250,
    lines: 'many',
    neededIf: { field: 'coverPeople', is: 'consent' },
  },
} as const satisfies Fields;

/** The same of all pictures in the text together: nobody answers for thirty pictures one by one. */
export const peopleInText = {
  picturePeople: { kind: 'choice', from: ['none', 'consent'], neededIf: 'text-shows-pictures' },
  /** Never printed either. */
  pictureConsent: {
    kind: 'text',
    max: 250,
    lines: 'many',
    neededIf: { field: 'picturePeople', is: 'consent' },
  },
} as const satisfies Fields;

export const picturesInText = {
  pictureCredit: { kind: 'text', max: 120, neededIf: 'text-shows-pictures' },
  ...peopleInText,
} as const satisfies Fields;

export type Sources = EntryOf<typeof sources>['sources'];
export type ReviewState = (typeof reviewStates)[number];
