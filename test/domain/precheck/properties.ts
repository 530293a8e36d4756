// What must hold in every state of the pre-check.
// Free of the test runner, so that `src/commands/mutants.ts` can ask a changed evaluator too.
import { assess, type Outcome } from '../../../src/domain/precheck/assess.ts';
import { type Facts } from '../../../src/domain/precheck/facts.ts';
import { findingsOn, type Fit } from '../../../src/domain/precheck/gates.ts';
import { smallGrantRules } from '../../../src/domain/precheck/route.ts';
import {
  gateIds,
  gateRules,
  routeRules,
  type RouteRuleId,
} from '../../../src/domain/precheck/rules.ts';
import { always, onAnswering, type Property } from './claims.ts';
import { hasOutsidePlace } from './quotient.ts';

const isUndecided = (outcome: Outcome) =>
  outcome === 'INCOMPLETE' || outcome === 'FITS_AMOUNT_MISSING';

/** The table of the criteria under the strategy's text: fit by amount missing, 0, under, at least 500. */
const table: Readonly<Record<Fit, readonly (readonly [Outcome, RouteRuleId])[]>> = {
  fits: [
    ['FITS_AMOUNT_MISSING', 'R-AMOUNT-MISSING'],
    ['FITS_NO_GRANT', 'R-ZERO'],
    ['FITS_OFFICE_MAY_APPROVE', 'R-UNDER500'],
    ['FITS_COMMITTEE', 'R-500PLUS'],
  ],
  incomplete: [
    ['INCOMPLETE', 'R-AMOUNT-MISSING'],
    ['INCOMPLETE', 'R-ZERO'],
    ['INCOMPLETE', 'R-FIT-PENDING'],
    ['INCOMPLETE', 'R-500PLUS'],
  ],
  open: [
    ['CASE_BY_CASE', 'R-AMOUNT-MISSING'],
    ['CASE_BY_CASE', 'R-ZERO'],
    ['CASE_BY_CASE', 'R-NOFIT-COMMITTEE'],
    ['CASE_BY_CASE', 'R-500PLUS'],
  ],
  'outside-as-described': [
    ['OUTSIDE_AS_DESCRIBED', 'R-AMOUNT-MISSING'],
    ['OUTSIDE_AS_DESCRIBED', 'R-ZERO'],
    ['OUTSIDE_AS_DESCRIBED', 'R-NOFIT-COMMITTEE'],
    ['OUTSIDE_AS_DESCRIBED', 'R-500PLUS'],
  ],
};

const columnOf = ({ amount }: Facts): number => {
  if (amount === undefined || 'error' in amount) return 0;
  if (amount.cents === 0) return 1;
  return amount.cents < 50_000 ? 2 : 3;
};

/** Cents at the edges of what a class of amounts holds, with the class's representative. */
const edges: readonly (readonly [number, number])[] = [
  [1, 30_000],
  [49_999, 30_000],
  [50_001, 50_000],
  [99_999_999_999, 50_000],
];

export const properties: readonly Property[] = [
  onAnswering('one more answer never turns a gate that is T, F or O', (before, after) =>
    gateIds.every((gate) => before.gates[gate] === 'U' || after.gates[gate] === before.gates[gate]),
  ),
  onAnswering(
    'one more answer never turns an outcome but INCOMPLETE and FITS_AMOUNT_MISSING',
    (before, after) => after.outcome === before.outcome,
    ({ outcome }) => !isUndecided(outcome),
  ),
  onAnswering(
    'one more answer never turns a route but "depends"',
    (before, after) => after.route === before.route,
    ({ route }) => route !== 'depends',
  ),
  {
    name: 'an answer to what no longer matters changes neither outcome nor route',
    brokenBy: ({ states, results, refinementsOf }) => {
      for (const rule of smallGrantRules) {
        for (const [state, before] of results[rule].entries()) {
          for (const { question, states: refined } of refinementsOf(state)) {
            if (before.stillMatters.includes(question)) continue;
            const isChanged = refined.some((next) => {
              const after = results[rule][next];
              return after?.outcome !== before.outcome || after.route !== before.route;
            });
            if (isChanged) return `[${rule}] ${question}: ${JSON.stringify(states[state])}`;
          }
        }
      }
      return undefined;
    },
  },
  always('no F comes from a question that is unanswered', (facts, { gates }) => {
    const { places, format, levels, newOfficial } = facts;
    return (
      (gates['G-PLACE'] !== 'F' || places !== undefined) &&
      (gates['G-LEVEL'] !== 'F' || (format !== undefined && levels !== undefined)) &&
      (gates['G-NEWPARTNER'] !== 'F' || (places !== undefined && newOfficial !== undefined))
    );
  }),
  always('theme, initiator and purpose are never F', (_facts, { gates }) =>
    [gates['G-THEME'], gates['G-INITIATOR'], gates['G-PURPOSE']].every((value) => value !== 'F'),
  ),
  always('place, level and new partnership are never O', (_facts, { gates }) =>
    [gates['G-PLACE'], gates['G-LEVEL'], gates['G-NEWPARTNER']].every((value) => value !== 'O'),
  ),
  always(
    'a new partnership is asked for beside a listed place only',
    (facts, { gates }) =>
      facts.places === undefined || hasOutsidePlace(facts) || gates['G-NEWPARTNER'] === 'T',
  ),
  always(
    'the office may approve if and only if all gates are T and 0 < cents < 50000, and not if struck',
    ({ amount }, { gates, route }, rule) => {
      const cents = amount && 'cents' in amount ? amount.cents : 0;
      const isAllowed =
        rule === 'strategy-text' &&
        gateIds.every((gate) => gates[gate] === 'T') &&
        cents > 0 &&
        cents < 50_000;
      return (route === 'office-may-approve') === isAllowed;
    },
  ),
  always('outcome and rule stand in the table of fit and amount', (facts, result, rule) => {
    const [outcome, routeRule] = table[result.fit][columnOf(facts)] ?? [];
    const isStruck = rule === 'struck' && columnOf(facts) >= 2;
    return (
      result.outcome === (isStruck && result.fit === 'fits' ? 'FITS_COMMITTEE' : outcome) &&
      result.routeRule === (isStruck ? 'R-STRUCK' : routeRule) &&
      result.route === routeRules[result.routeRule].route
    );
  }),
  always(
    'the fit is outside by any F, else incomplete by any U, else open by any O',
    (_, result) => {
      const values = gateIds.map((gate) => result.gates[gate]).join('');
      const expected: Fit = values.includes('F')
        ? 'outside-as-described'
        : values.includes('U')
          ? 'incomplete'
          : values.includes('O')
            ? 'open'
            : 'fits';
      return result.fit === expected;
    },
  ),
  always(
    'decisive are the gates that are not T, in order',
    (_facts, { gates, decisive }) =>
      decisive.join() === gateIds.filter((gate) => gates[gate] !== 'T').join(),
  ),
  always(
    'only what is unanswered still matters, and after an F only the amount',
    (facts, result) =>
      result.nextQuestion === (result.stillMatters[0] ?? null) &&
      result.stillMatters.every((question) =>
        question === 'amount'
          ? columnOf(facts) === 0
          : facts[question] === undefined && result.fit === 'incomplete',
      ) &&
      (columnOf(facts) > 0 || result.stillMatters.includes('amount')) &&
      (result.fit !== 'incomplete' ||
        result.stillMatters.some((question) => question !== 'amount')),
  ),
  {
    name: 'an answer to a question that is not asked changes neither outcome nor route',
    brokenBy: ({ states, results, askedStateOf }) => {
      const broken = states.findIndex((_, state) => {
        const asked = askedStateOf(state);
        return smallGrantRules.some((rule) => {
          const [told, expected] = [results[rule][state], results[rule][asked]];
          return told?.outcome !== expected?.outcome || told?.route !== expected?.route;
        });
      });
      return broken < 0 ? undefined : JSON.stringify(states[broken]);
    },
  },
  always(
    'a gate cites its own rule, nothing while U, and no citation comes twice',
    (facts, result) => {
      const findings = findingsOn(facts);
      return (
        new Set(result.citations).size === result.citations.length &&
        gateIds.every((gate) => {
          const { value, cites, waitsFor } = findings[gate];
          const paragraphs: readonly string[] = gateRules[gate].paragraphs;
          return (
            cites.every((id) => paragraphs.includes(id) && result.citations.includes(id)) &&
            (value !== 'U' || cites.length === 0) &&
            (value === 'U') === waitsFor.length > 0
          );
        })
      );
    },
  ),
  {
    name: 'amounts at the edges of their class behave as it does',
    brokenBy: ({ states, results }) => {
      for (const smallGrantRule of smallGrantRules) {
        for (const [edge, representative] of edges) {
          const broken = states.find((facts, state) => {
            const { amount } = facts;
            if (!amount || !('cents' in amount) || amount.cents !== representative) return false;
            const atEdge = assess({ ...facts, amount: { cents: edge } }, { smallGrantRule });
            const expected = results[smallGrantRule][state];
            return (
              atEdge.outcome !== expected?.outcome ||
              atEdge.routeRule !== expected.routeRule ||
              atEdge.amountState !== expected.amountState ||
              atEdge.notes.join() !== expected.notes.join()
            );
          });
          if (broken) return `[${smallGrantRule}] ${edge} cents: ${JSON.stringify(broken)}`;
        }
      }
      return undefined;
    },
  },
];
