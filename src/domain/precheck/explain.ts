// Explains a result gate by gate, and what would have to change for each to serve the strategy.
import { type ParagraphId } from '../strategy/paragraphs.ts';
import {
  choices,
  withMember,
  type ChoiceQuestion,
  type Choices,
  type Facts,
  type SetQuestion,
  type SingleQuestion,
} from './facts.ts';
import { findingsOn, type Findings, type GateValue } from './gates.ts';
import { type DecisiveQuestion } from './questions.ts';
import { gateIds, type GateId } from './rules.ts';

/** One fact told differently: a choice of a set taken or left, or another choice made. */
export interface Step {
  readonly question: ChoiceQuestion;
  readonly act: 'take' | 'leave' | 'choose';
  readonly choice: Choices[ChoiceQuestion];
}

/** Steps to take together, each about another fact. */
export type Change = readonly Step[];

export interface GateExplanation {
  readonly gate: GateId;
  readonly value: GateValue;
  readonly cites: readonly ParagraphId[];
  /** The unanswered questions of which any could decide a U. */
  readonly waitsFor: readonly DecisiveQuestion[];
  /** For F and O the smallest changes that would make it T, the closest to the gate first. */
  readonly changes: readonly Change[];
}

interface Trial {
  readonly facts: Facts;
  readonly steps: Change;
}

const setTrials = <Q extends SetQuestion>(question: Q, facts: Facts): readonly Trial[] =>
  choices[question].map((choice) => {
    const isTaken = facts[question]?.some((one) => one === choice) ?? false;
    const steps: Change = [{ question, act: isTaken ? 'leave' : 'take', choice }];
    return { facts: withMember(facts, question, choice, !isTaken), steps };
  });

const singleTrials = <Q extends SingleQuestion>(question: Q, facts: Facts): readonly Trial[] => {
  const chosen: string | undefined = facts[question];
  return choices[question]
    .filter((choice) => choice !== chosen)
    .map((choice) => ({
      facts: { ...facts, [question]: choice },
      steps: [{ question, act: 'choose', choice }],
    }));
};

/**
 * The facts that gates read, a follow-up before the question that brings it up: who needs a level
 * would rather let people meet than call the project by another format.
 */
const changeable = [
  'newOfficial',
  'profitMain',
  'initiator',
  'themes',
  'levels',
  'format',
  'places',
] as const satisfies readonly ChoiceQuestion[];

const trialsOf = (question: (typeof changeable)[number], facts: Facts): readonly Trial[] =>
  question === 'places' || question === 'levels' || question === 'themes'
    ? setTrials(question, facts)
    : singleTrials(question, facts);

/** Every way of telling one more fact differently; facts in order, so that no set comes up twice. */
const furtherTrials = ({ facts, steps }: Trial): readonly Trial[] => {
  const last = changeable.findIndex((question) => question === steps.at(-1)?.question);
  return changeable.slice(last + 1).flatMap((question) =>
    trialsOf(question, facts).map((trial) => ({
      facts: trial.facts,
      steps: [...steps, ...trial.steps],
    })),
  );
};

/** All changes of the fewest facts with which the findings are as wanted; none if nothing helps. */
export const smallestChanges = (
  facts: Facts,
  isWanted: (findings: Findings) => boolean,
): readonly Change[] => {
  let trials: readonly Trial[] = [{ facts, steps: [] }];
  while (trials.length > 0) {
    const wanted = trials.filter((trial) => isWanted(findingsOn(trial.facts)));
    if (wanted.length > 0) return wanted.map(({ steps }) => steps);
    trials = trials.flatMap(furtherTrials);
  }
  return [];
};

const isDoubtful = (value: GateValue) => value === 'F' || value === 'O';

/** Advice that mends one gate and spoils another would be none. */
const spoilsNone = (before: Findings, after: Findings) =>
  gateIds.every(
    (gate) => !isDoubtful(after[gate].value) || after[gate].value === before[gate].value,
  );

/** What is known of each gate, in their order. */
export const explain = (facts: Facts): readonly GateExplanation[] => {
  const findings = findingsOn(facts);
  return gateIds.map((gate) => {
    const { value, cites, waitsFor } = findings[gate];
    const serves = (after: Findings) => after[gate].value === 'T' && spoilsNone(findings, after);
    const changes = isDoubtful(value) ? smallestChanges(facts, serves) : [];
    return { gate, value, cites, waitsFor, changes };
  });
};
