// The acceptance cases, written by hand from the strategy's text, under both settings.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAmount } from '../../../src/domain/precheck/amount.ts';
import {
  asCase,
  casesIn,
  differencesFrom,
  type PrecheckCase,
} from '../../../src/domain/precheck/cases.ts';
import { assess } from '../../../src/domain/precheck/assess.ts';
import { smallGrantRules } from '../../../src/domain/precheck/route.ts';
import { ruleSet } from '../../../src/domain/precheck/rules.ts';

/** Ours leave nothing out. */
interface WholeCase extends PrecheckCase {
  readonly title: string;
  readonly expected: Required<{
    readonly [Field in keyof PrecheckCase['expected']]: NonNullable<
      PrecheckCase['expected'][Field]
    >;
  }>;
}

interface CaseFile {
  readonly ruleset: { readonly id: string; readonly version: string; readonly threshold: number };
  readonly cases: readonly WholeCase[];
}

const fixture = new URL('../../fixtures/precheck-cases.json', import.meta.url);
// A border: the file is written to this shape.
const { ruleset, cases } = JSON.parse(readFileSync(fixture, 'utf8')) as CaseFile;

test('the cases are for the present rules', () => {
  const { id, version, threshold } = ruleSet;
  expect(ruleset).toEqual({ id, version, threshold });
  expect(cases.length).toBeGreaterThanOrEqual(59);
});

describe.each(smallGrantRules)('under %s', (smallGrantRule) => {
  test.each(cases)('$id $title', (precheckCase) => {
    expect(differencesFrom(precheckCase, smallGrantRule)).toEqual([]);
  });
});

test.each(cases)('$id: the amount as typed', ({ input: { amountText }, parsedAmount }) => {
  expect(parseAmount(amountText ?? '') ?? null).toEqual(parsedAmount ?? null);
});

test('a case that is wrong in any field does not pass', () => {
  for (const right of cases) {
    const { expected } = right;
    const wrong: PrecheckCase[] = [
      { ...right, expected: { ...expected, outcome: 'INCOMPLETE', fit: 'open' } },
      { ...right, expected: { ...expected, citations: [...expected.citations, 'S.G2'] } },
      { ...right, expected: { ...expected, notes: [...expected.notes, 'N-LANGUAGE'] } },
      { ...right, expected: { ...expected, gates: { ...expected.gates, 'G-PLACE': 'O' } } },
      { ...right, expected: { ...expected, nextQuestion: 'newOfficial' } },
      { ...right, parsedAmount: { cents: 7 } },
    ];
    for (const one of wrong) expect(differencesFrom(one, 'strategy-text')).not.toEqual([]);
    const route = { ...expected, routeIfThresholdStruck2023: 'office-may-approve' } as const;
    expect(differencesFrom({ ...right, expected: route }, 'struck')).not.toEqual([]);
  }
});

describe('a file of cases by somebody else', () => {
  const [first] = cases;
  const problemsOf = (value: unknown) =>
    smallGrantRules.flatMap((rule) => differencesFrom(asCase(value), rule));

  test('may say more than we know, leave out what is optional, and say null for nothing', () => {
    const input = { facts: { places: ['guarda'], format: null, colour: 'red' }, amountText: null };
    const expected = { fit: 'incomplete', amountState: 'missing', mood: 'good' };
    expect(problemsOf({ id: 'X', input, expected, author: 'somebody' })).toEqual([]);
    expect(problemsOf({ id: 'X', input, expected, parsedAmount: null })).toEqual([]);
    expect(problemsOf({ id: 'X', input, expected: { fit: 'open' } })).toHaveLength(2);
    expect(problemsOf({ id: 'X', input, expected: { mood: 'good' } })).toHaveLength(2);
  });

  test('may list what has no order in any, but not the questions', () => {
    const input = { facts: { places: ['guarda'] } };
    const { decisive, stillMatters } = assess({ places: ['guarda'] });
    const expecting = (expected: unknown) => problemsOf({ id: 'X', input, expected });
    expect(expecting({ decisive: decisive.toReversed(), stillMatters })).toEqual([]);
    expect(expecting({ stillMatters: stillMatters.toReversed() })).toHaveLength(2);
  });

  test('is compared in its route when struck only where it names one', () => {
    expect(first).toBeDefined();
    const expected = { ...first?.expected, routeIfThresholdStruck2023: undefined };
    expect(problemsOf({ ...first, expected })).toEqual([]);
    expect(problemsOf({ ...first, expected: { ...expected, gates: {} } })).toHaveLength(2);
  });

  test.each([
    [5, 'is no object'],
    [{}, 'has no "id"'],
    [{ id: 'X' }, 'has no "input.facts"'],
    [{ id: 'X', input: { facts: {} } }, 'has no "expected"'],
    [{ id: 'X', input: { facts: {}, amountText: 5 }, expected: {} }, 'must be a text'],
    [{ id: 'X', input: { facts: { places: 'guarda' } }, expected: {} }, 'must be a list'],
    [{ id: 'X', input: { facts: { format: ['digital'] } }, expected: {} }, 'must not be a list'],
    [
      { id: 'X', input: { facts: { places: ['Guarda'] } }, expected: {} },
      'no "Guarda", only nogent',
    ],
  ])('%j is refused with a plain reason', (value, reason) => {
    expect(() => asCase(value)).toThrow(reason);
  });

  test.each([
    ['{', 'is not JSON'],
    ['[]', 'holds no cases'],
    ['{ "cases": {} }', 'holds no cases'],
    ['null', 'holds no cases'],
  ])('the text %s is refused with a plain reason', (text, reason) => {
    expect(() => casesIn(text)).toThrow(reason);
  });
  test('may begin with a byte order mark', () => {
    expect(casesIn('\uFEFF{ "cases": [1] }')).toEqual([1]);
  });
});
