// What people may tell the pre-check about their project, and in which words.
import { levels, themes, type Level, type Theme } from '../content/strategy-tags.ts';
import { type PlaceId } from '../places.ts';
import { formatIds, type FormatId } from '../strategy/formats.ts';
import { type Amount } from './amount.ts';

/** The places with which a project can be: named in S.E, and Zbarazh by S.Z5 and S.D1. */
export const listedPlaces = [
  'nogent',
  'boleslawiec',
  'selcuk',
  'orestiada',
  'guarda',
  'werder',
  'zbarazh',
  'kompanie',
  'boot',
] as const satisfies readonly PlaceId[];
export type ListedPlace = (typeof listedPlaces)[number];

const projectPlaces = [...listedPlaces, 'other'] as const;
export type ProjectPlace = (typeof projectPlaces)[number];

export type ProjectFormat = FormatId | 'other';
export const projectFormats: readonly ProjectFormat[] = [...formatIds, 'other'];

export const initiators = [
  'verein',
  'schule',
  'wirtschaft',
  'partnerschaftsverein',
  'stadt',
  'feuerwehr',
  'jugendgruppe',
  'einzelperson',
  'sonstige',
] as const;
export type Initiator = (typeof initiators)[number];

export const yesOrNo = ['yes', 'no'] as const;
export type YesOrNo = (typeof yesOrNo)[number];

/** The questions that are answered by choosing, each with what there is to choose from. */
export interface Choices {
  places: ProjectPlace;
  format: ProjectFormat;
  levels: Level;
  themes: Theme;
  initiator: Initiator;
  /** Whether earning money or advertising is the main aim. */
  profitMain: YesOrNo;
  /** Whether a new official town partnership is the aim. */
  newOfficial: YesOrNo;
  /** Whether pupils, trainees, students or young people take part. */
  youth: YesOrNo;
  /** Whether people can join without knowing the other language. */
  language: YesOrNo;
}

/** The choices in the order in which they are offered. */
export const choices: { readonly [Q in keyof Choices]: readonly Choices[Q][] } = {
  places: projectPlaces,
  format: projectFormats,
  levels,
  themes,
  initiator: initiators,
  profitMain: yesOrNo,
  newOfficial: yesOrNo,
  youth: yesOrNo,
  language: yesOrNo,
};

/** Questions that may be answered by several choices, or by none of them. */
export const setQuestions = ['places', 'levels', 'themes'] as const;
export type SetQuestion = (typeof setQuestions)[number];
export type SingleQuestion = Exclude<keyof Choices, SetQuestion>;
export type ChoiceQuestion = SetQuestion | SingleQuestion;

type SetFacts = { readonly [Q in SetQuestion]?: readonly Choices[Q][] };
type SingleFacts = { readonly [Q in SingleQuestion]?: Choices[Q] };

/** An absent fact is unanswered, which is never a no; an empty set is the answer "none of these". */
export interface Facts extends SetFacts, SingleFacts {
  /** The grant asked of the town for the whole project, not what the project costs. */
  readonly amount?: Amount;
}
export type Question = keyof Facts;

export const isSetQuestion = (question: Question): question is SetQuestion =>
  setQuestions.some((one) => one === question);

export const listedAmong = (places: readonly ProjectPlace[]): readonly ListedPlace[] =>
  listedPlaces.filter((place) => places.includes(place));

/** The same facts with one question answered. */
export const withAnswer = <Q extends Question>(
  facts: Facts,
  question: Q,
  answer: NonNullable<Facts[Q]>,
): Facts => ({ ...facts, [question]: answer });

/** The same facts with one question unanswered. */
export const withoutAnswer = (facts: Facts, question: Question): Facts => {
  const rest = { ...facts };
  Reflect.deleteProperty(rest, question);
  return rest;
};

/**
 * The same facts with a choice of a set taken or left, in the order of the choices. Leaving the last
 * one leaves the question unanswered: "none of these" has to be said.
 */
export const withMember = <Q extends SetQuestion>(
  facts: Facts,
  question: Q,
  member: Choices[Q],
  isTaken: boolean,
): Facts => {
  const taken: readonly Choices[Q][] = (facts as SetFacts)[question] ?? [];
  const members = choices[question].filter((one) =>
    one === member ? isTaken : taken.includes(one),
  );
  return members.length > 0 ? { ...facts, [question]: members } : withoutAnswer(facts, question);
};
