// How an acceptance case is written down and compared with what `assess` gives.
import { parseAmount, type Amount } from './amount.ts';
import { assess, type Assessment } from './assess.ts';
import { type Facts } from './facts.ts';
import { type SmallGrantRule } from './route.ts';
import { type Route } from './rules.ts';

export interface PrecheckCase {
  readonly id: string;
  readonly title: string;
  readonly input: { readonly facts: Facts; readonly amountText?: string };
  /** `null` where nothing was typed. */
  readonly parsedAmount?: Amount | null;
  readonly expected: Assessment & { readonly routeIfThresholdStruck2023: Route };
}

const asSet = (value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : value);

/** A value as text, the same for equal values whatever the order of an object's keys. */
const written = (value: unknown): string =>
  JSON.stringify(asSet(value), (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const difference = (name: string, got: unknown, expected: unknown): readonly string[] =>
  written(got) === written(expected)
    ? []
    : [`${name}: got ${written(got)}, expected ${written(expected)}`];

/**
 * What the route decides differs between the settings; a case gives the whole result for
 * 'strategy-text' and the route alone for 'struck', where a fitting request has this outcome.
 */
const expectedWhenStruck = ({ expected }: PrecheckCase): Partial<Assessment> => {
  const route = expected.routeIfThresholdStruck2023;
  const { fit, amountState, gates, decisive, notes, nextQuestion, stillMatters } = expected;
  const isDecided = route === 'committee-decides';
  const outcome = isDecided && fit === 'fits' ? 'FITS_COMMITTEE' : expected.outcome;
  const routeRule = isDecided ? 'R-STRUCK' : expected.routeRule;
  const rest = { outcome, fit, amountState, gates, decisive, notes, nextQuestion, stillMatters };
  return { ...rest, route, routeRule };
};

/** The facts of a case, its amount read from the text as somebody typed it. */
export const factsOf = ({ input: { facts, amountText } }: PrecheckCase): Facts => {
  const amount = amountText === undefined ? undefined : parseAmount(amountText);
  return amount === undefined ? facts : { ...facts, amount };
};

/** What differs from the case under a setting, a line per field; empty when it passes. */
export const differencesFrom = (
  precheckCase: PrecheckCase,
  smallGrantRule: SmallGrantRule,
): readonly string[] => {
  const facts = factsOf(precheckCase);
  const got = assess(facts, { smallGrantRule });
  const expected =
    smallGrantRule === 'struck' ? expectedWhenStruck(precheckCase) : precheckCase.expected;
  // Object.keys forgets that the keys are an assessment's.
  const fields = (Object.keys(got) as (keyof Assessment)[]).filter((name) => name in expected);
  const { parsedAmount } = precheckCase;
  return [
    ...(parsedAmount === undefined
      ? []
      : difference('parsedAmount', facts.amount ?? null, parsedAmount)),
    ...fields.flatMap((name) => difference(name, got[name], expected[name])),
  ];
};
