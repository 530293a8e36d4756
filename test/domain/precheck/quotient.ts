// The answer space of the pre-check by classes: answers of one class lead to the same gates,
// outcome and route. `classes.test.ts` proves that the classes are right; a state of the quotient
// is one class per question, so that all of them can be gone through.
import { assess, type Assessment } from '../../../src/domain/precheck/assess.ts';
import {
  choices,
  listedAmong,
  withAnswer,
  type Facts,
  type Initiator,
  type ProjectFormat,
  type ProjectPlace,
} from '../../../src/domain/precheck/facts.ts';
import {
  decisiveQuestions,
  isAsked,
  type DecisiveQuestion,
} from '../../../src/domain/precheck/questions.ts';
import { type SmallGrantRule } from '../../../src/domain/precheck/route.ts';

type Classes = {
  readonly [Q in DecisiveQuestion]: readonly [undefined, ...NonNullable<Facts[Q]>[]];
};

/** A representative of each class; the first of each question is "unanswered". */
export const classes: Classes = {
  // By what is in the set: a place of S.E, Zbarazh (S.D1), somewhere else.
  places: [
    undefined,
    [],
    ['other'],
    ['guarda'],
    ['zbarazh'],
    ['guarda', 'zbarazh'],
    ['guarda', 'other'],
    ['zbarazh', 'other'],
    ['guarda', 'zbarazh', 'other'],
  ],
  // None of the formats, one without printed levels, one with.
  format: [undefined, 'other', 'schulaustausch', 'digital'],
  levels: [undefined, [], ['A']],
  themes: [undefined, [], ['T1']],
  // Named in the text or left to people, asked for profit or not.
  initiator: [undefined, 'verein', 'schule', 'einzelperson', 'jugendgruppe'],
  profitMain: [undefined, 'yes', 'no'],
  newOfficial: [undefined, 'yes', 'no'],
  amount: [
    undefined,
    { error: 'not-a-number' },
    { cents: 0 },
    { cents: 30_000 },
    { cents: 50_000 },
  ],
};

/** Written down by hand from the criteria, not derived from the code under test. */
const withoutPrintedLevels: readonly ProjectFormat[] = [
  'schulaustausch',
  'tourformat',
  'sportfahrt',
  'buergerfahrt',
];

/** The representative of each answer's class. */
export const classOf = {
  places: (places: readonly ProjectPlace[]): readonly ProjectPlace[] => [
    ...(places.some((place) => place !== 'zbarazh' && place !== 'other')
      ? (['guarda'] as const)
      : []),
    ...(places.includes('zbarazh') ? (['zbarazh'] as const) : []),
    ...(places.includes('other') ? (['other'] as const) : []),
  ],
  format: (format: ProjectFormat): ProjectFormat => {
    if (format === 'other') return 'other';
    return withoutPrintedLevels.includes(format) ? 'schulaustausch' : 'digital';
  },
  initiator: (initiator: Initiator): Initiator => {
    if (initiator === 'verein' || initiator === 'wirtschaft') return 'verein';
    if (initiator === 'einzelperson' || initiator === 'sonstige') return 'einzelperson';
    return initiator === 'jugendgruppe' ? 'jugendgruppe' : 'schule';
  },
} as const;

/** Every subset of a question's choices. */
export const subsetsOf = <T>(members: readonly T[]): readonly (readonly T[])[] =>
  members.reduce<readonly (readonly T[])[]>(
    (subsets, member) => [...subsets, ...subsets.map((subset) => [...subset, member])],
    [[]],
  );

export const placeSets = subsetsOf(choices.places);
export const levelSets = subsetsOf(choices.levels);
export const themeSets = subsetsOf(choices.themes);

export const hasOutsidePlace = ({ places = [] }: Facts): boolean =>
  places.includes('other') && listedAmong(places).length > 0;

export interface World {
  readonly states: readonly Facts[];
  readonly results: Readonly<Record<SmallGrantRule, readonly Assessment[]>>;
  /** The number of the state without the answers to questions that are not asked in it. */
  readonly askedStateOf: (state: number) => number;
  /** Where the states are that answer one more question: the question, and the states' numbers. */
  readonly refinementsOf: (
    state: number,
  ) => readonly { readonly question: DecisiveQuestion; readonly states: readonly number[] }[];
}

interface Place {
  readonly question: DecisiveQuestion;
  readonly size: number;
  readonly stride: number;
}

/** A state's number is written in mixed radix, a digit for each question. */
const digits: readonly Place[] = decisiveQuestions.reduce<readonly Place[]>((before, question) => {
  const last = before.at(-1);
  const stride = last ? last.stride * last.size : 1;
  return [...before, { question, size: classes[question].length, stride }];
}, []);

export const stateCount = digits.reduce((product, { size }) => product * size, 1);

const digitAt = (state: number, { size, stride }: Place) => Math.floor(state / stride) % size;

const factsAt = (state: number): Facts =>
  digits.reduce<Facts>((facts, place) => {
    const answer = classes[place.question][digitAt(state, place)];
    return answer === undefined ? facts : withAnswer(facts, place.question, answer);
  }, {});

export const allStates = (): readonly Facts[] =>
  Array.from({ length: stateCount }, (_, state) => factsAt(state));

/** Assesses every state under both settings. */
export const worldOf = (): World => {
  const states = allStates();
  const under = (smallGrantRule: SmallGrantRule) =>
    states.map((facts) => assess(facts, { smallGrantRule }));
  return {
    states,
    results: { 'strategy-text': under('strategy-text'), struck: under('struck') },
    askedStateOf: (state) => {
      const facts = states[state] ?? {};
      return digits
        .filter(({ question }) => !isAsked(question, facts))
        .reduce((rest, place) => rest - digitAt(state, place) * place.stride, state);
    },
    refinementsOf: (state) =>
      digits
        .filter((place) => digitAt(state, place) === 0)
        .map(({ question, size, stride }) => ({
          question,
          states: Array.from({ length: size - 1 }, (_, digit) => state + (digit + 1) * stride),
        })),
  };
};
