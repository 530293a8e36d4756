// The acceptance cases, written by hand from the strategy's text, under both settings.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAmount } from '../../../src/domain/precheck/amount.ts';
import { differencesFrom, type PrecheckCase } from '../../../src/domain/precheck/cases.ts';
import { smallGrantRules } from '../../../src/domain/precheck/route.ts';
import { ruleSet } from '../../../src/domain/precheck/rules.ts';

interface CaseFile {
  readonly ruleset: { readonly id: string; readonly version: string; readonly threshold: number };
  readonly cases: readonly PrecheckCase[];
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

test.each(cases)('$id: the amount as typed', ({ input: { amountText = '' }, parsedAmount }) => {
  expect(parseAmount(amountText) ?? null).toEqual(parsedAmount ?? null);
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
