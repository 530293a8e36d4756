// How an acceptance case is written down and compared with what `assess` gives.
import { parseAmount, type Amount } from './amount.ts';
import { assess, type Assessment } from './assess.ts';
import { choices, isSetQuestion, type ChoiceQuestion, type Facts } from './facts.ts';
import { type SmallGrantRule } from './route.ts';
import { type Route } from './rules.ts';

interface Expectations extends Assessment {
  readonly routeIfThresholdStruck2023: Route;
}

/** What is expected; a field that is absent is not compared. */
type Expected = { readonly [Field in keyof Expectations]?: Expectations[Field] | undefined };

export interface PrecheckCase {
  readonly id: string;
  readonly title?: string;
  readonly input: { readonly facts: Facts; readonly amountText?: string | null };
  /** `null` where nothing was typed. */
  readonly parsedAmount?: Amount | null;
  readonly expected: Expected;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The cases that a file's text holds, not looked at yet. Throws a message about the file as a whole. */
export const casesIn = (text: string): readonly unknown[] => {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  if (!isRecord(read) || !Array.isArray(read['cases']))
    throw new Error('holds no cases: an object with a list "cases" is needed.');
  return read['cases'];
};

const checkAnswer = (question: ChoiceQuestion, answer: unknown) => {
  const allowed: readonly unknown[] = choices[question];
  const answers: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  if (Array.isArray(answer) !== isSetQuestion(question))
    throw new Error(
      `input.facts.${question} must ${isSetQuestion(question) ? '' : 'not '}be a list`,
    );
  const unknown = answers.filter((one) => !allowed.includes(one));
  if (unknown.length > 0)
    throw new Error(
      `input.facts.${question} knows no ${JSON.stringify(unknown[0])}, only ${allowed.join(', ')}`,
    );
};

/**
 * A case as we compare it. `null` in place of an answer is none, and what we do not know is left
 * aside; throws what is lacking or unknown otherwise, lest a misspelt case pass as an unanswered one.
 */
export const asCase = (value: unknown): PrecheckCase => {
  if (!isRecord(value)) throw new Error('is no object');
  const { id, input, expected } = value;
  if (typeof id !== 'string') throw new Error('has no "id"');
  if (!isRecord(input) || !isRecord(input['facts'])) throw new Error('has no "input.facts"');
  if (!isRecord(expected)) throw new Error('has no "expected"');
  const { amountText } = input;
  if (typeof (amountText ?? '') !== 'string') throw new Error('input.amountText must be a text');
  const facts = Object.fromEntries(
    Object.entries(input['facts']).filter(
      ([question, answer]) => Object.hasOwn(choices, question) && answer !== null,
    ),
  );
  for (const [question, answer] of Object.entries(facts))
    // Filtered to the questions just now, which Object.entries cannot say.
    checkAnswer(question as ChoiceQuestion, answer);
  // A border: facts and the fields that make it a case are checked, the rest is only compared.
  return { ...value, input: { ...input, facts } } as unknown as PrecheckCase;
};

/** What the cases list in no order; `stillMatters` has one, that of the questions. */
const unordered: ReadonlySet<string> = new Set(['citations', 'notes', 'decisive']);

const asSet = (value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : value);

/** A value as text, the same for equal values whatever the order of an object's keys. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const difference = (name: string, got: unknown, expected: unknown): readonly string[] => {
  const [ours, theirs] = [got, expected].map((one) =>
    written(unordered.has(name) ? asSet(one) : one),
  );
  return ours === theirs ? [] : [`${name}: got ${ours}, expected ${theirs}`];
};

/**
 * What the route decides differs between the settings; a case gives the whole result for
 * 'strategy-text' and the route alone for 'struck', where a fitting request has this outcome.
 */
const expectedWhenStruck = ({ expected }: PrecheckCase): Expected => {
  const route = expected.routeIfThresholdStruck2023;
  // Under this setting another paragraph is cited for the route, which a case does not give.
  const others = { ...expected, citations: undefined };
  // Without its route under this setting a case says nothing of what hangs on the route.
  if (route === undefined)
    return { ...others, route: undefined, routeRule: undefined, outcome: undefined };
  if (route !== 'committee-decides') return { ...others, route };
  const outcome = expected.fit === 'fits' ? 'FITS_COMMITTEE' : expected.outcome;
  return { ...others, route, routeRule: 'R-STRUCK', outcome };
};

/** The facts of a case, its amount read from the text as somebody typed it. */
export const factsOf = ({ input: { facts, amountText } }: PrecheckCase): Facts => {
  const amount = parseAmount(amountText ?? '');
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
  const fields = (Object.keys(got) as (keyof Assessment)[]).filter(
    (name) => expected[name] !== undefined,
  );
  // A case that expects nothing could not fail.
  if (fields.length === 0) return ['"expected" has no field that an assessment has'];
  const { parsedAmount } = precheckCase;
  return [
    ...(parsedAmount === undefined
      ? []
      : difference('parsedAmount', facts.amount ?? null, parsedAmount)),
    ...fields.flatMap((name) => difference(name, got[name], expected[name])),
  ];
};
