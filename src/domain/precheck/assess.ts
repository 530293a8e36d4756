// Assesses a project by the strategy: whether it serves it, and which way its request takes.
import { type ParagraphId } from '../strategy/paragraphs.ts';
import { type Facts } from './facts.ts';
import { findingsOn, fitOf, type Findings, type Fit, type GateValue } from './gates.ts';
import { notesOn } from './notes.ts';
import { decisiveQuestions, type DecisiveQuestion } from './questions.ts';
import { amountStateOf, routeRuleFor, type AmountState, type SmallGrantRule } from './route.ts';
import {
  gateIds,
  routeRules,
  type GateId,
  type NoteId,
  type Route,
  type RouteRuleId,
} from './rules.ts';

export const outcomes = [
  'FITS_OFFICE_MAY_APPROVE',
  'FITS_COMMITTEE',
  'FITS_AMOUNT_MISSING',
  'FITS_NO_GRANT',
  'INCOMPLETE',
  'CASE_BY_CASE',
  'OUTSIDE_AS_DESCRIBED',
] as const;
export type Outcome = (typeof outcomes)[number];

export interface Assessment {
  readonly outcome: Outcome;
  readonly fit: Fit;
  readonly route: Route;
  readonly routeRule: RouteRuleId;
  readonly amountState: AmountState;
  readonly gates: Readonly<Record<GateId, GateValue>>;
  /** The gates that are not T, in their order. */
  readonly decisive: readonly GateId[];
  readonly notes: readonly NoteId[];
  /** Each once, in the order of the gates, the route's last. */
  readonly citations: readonly ParagraphId[];
  /** The first of `stillMatters`. */
  readonly nextQuestion: DecisiveQuestion | null;
  /** The unanswered questions that can still change the result, in their order. */
  readonly stillMatters: readonly DecisiveQuestion[];
}

const fittingOutcome = {
  'office-may-approve': 'FITS_OFFICE_MAY_APPROVE',
  'committee-decides': 'FITS_COMMITTEE',
  'no-grant': 'FITS_NO_GRANT',
  depends: 'FITS_AMOUNT_MISSING',
} as const satisfies Record<Route, Outcome>;

const outcomeOf = (fit: Fit, route: Route): Outcome => {
  switch (fit) {
    case 'fits':
      return fittingOutcome[route];
    case 'incomplete':
      return 'INCOMPLETE';
    case 'open':
      return 'CASE_BY_CASE';
    case 'outside-as-described':
      return 'OUTSIDE_AS_DESCRIBED';
  }
};

/**
 * The unanswered questions for which an undecided gate waits, and the amount unless it is valid.
 * After a certain F they cannot change the result, yet may be answered to see the other findings.
 */
export const unansweredOn = (
  facts: Facts,
  findings: Findings = findingsOn(facts),
): readonly DecisiveQuestion[] => {
  const waitedFor = new Set(gateIds.flatMap((gate) => findings[gate].waitsFor));
  const isAmountLacking = facts.amount === undefined || 'error' in facts.amount;
  return decisiveQuestions.filter((question) =>
    question === 'amount' ? isAmountLacking : waitedFor.has(question),
  );
};

/** Assesses what is known so far; unanswered facts stay unanswered, never a no. */
export const assess = (
  facts: Facts,
  { smallGrantRule = 'strategy-text' }: { readonly smallGrantRule?: SmallGrantRule } = {},
): Assessment => {
  const findings = findingsOn(facts);
  const fit = fitOf(findings);
  const amountState = amountStateOf(facts.amount);
  const routeRule = routeRuleFor(fit, amountState, smallGrantRule);
  const { route, cites } = routeRules[routeRule];
  const stillMatters = unansweredOn(facts, findings).filter(
    (question) => fit !== 'outside-as-described' || question === 'amount',
  );
  return {
    outcome: outcomeOf(fit, route),
    fit,
    route,
    routeRule,
    amountState,
    gates: {
      'G-PLACE': findings['G-PLACE'].value,
      'G-LEVEL': findings['G-LEVEL'].value,
      'G-THEME': findings['G-THEME'].value,
      'G-INITIATOR': findings['G-INITIATOR'].value,
      'G-PURPOSE': findings['G-PURPOSE'].value,
      'G-NEWPARTNER': findings['G-NEWPARTNER'].value,
    },
    decisive: gateIds.filter((gate) => findings[gate].value !== 'T'),
    notes: notesOn({ facts, fit, amountState }),
    citations: [...new Set([...gateIds.flatMap((gate) => findings[gate].cites), ...cites])],
    nextQuestion: stillMatters[0] ?? null,
    stillMatters,
  };
};
