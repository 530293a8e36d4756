import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  gateIds,
  noteIds,
  routeRuleIds,
  ruleOf,
  ruleSet,
  type Rule,
} from '../../../src/domain/precheck/rules.ts';
import { paragraphIds, paragraphOf } from '../../../src/domain/strategy/paragraphs.ts';

const ruleIds = [...gateIds, ...routeRuleIds, ...noteIds];

test('a rule without a citation does not compile', () => {
  expectTypeOf<readonly []>().not.toExtend<Rule['paragraphs']>();
  expectTypeOf<readonly ['S.E']>().toExtend<Rule['paragraphs']>();
  expectTypeOf<readonly ['S.X']>().not.toExtend<Rule['paragraphs']>();
});

test('the rules are of the strategy as the town gave it to us', () => {
  const text = readFileSync(
    new URL('../../fixtures/produktstrategie-siegburg.txt', import.meta.url),
  );
  expect(createHash('sha256').update(text).digest('hex')).toBe(ruleSet.sourceSha256);
  expect(ruleSet).toMatchObject({ id: 'siegburg-strategie-2022', version: '1.0.0' });
  expect(ruleSet.threshold).toBe(50_000);
});

describe.each(ruleIds)('%s', (id) => {
  const rule = ruleOf(id);
  test('rests on paragraphs of the strategy, each once', () => {
    expect(rule.id).toBe(id);
    expect(rule.paragraphs.every((id) => paragraphIds.includes(id))).toBe(true);
    expect(new Set(rule.paragraphs).size).toBe(rule.paragraphs.length);
  });
  test('has a dated source', () => {
    expect(rule.date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    expect(new URL(rule.source).protocol).toBe('https:');
  });
});

test('the office agreeing on its own is the one route reported as superseded, as its paragraph is', () => {
  const superseded = routeRuleIds.filter((id) => ruleOf(id).status === 'reported-superseded');
  expect(superseded).toEqual(['R-UNDER500']);
  expect(paragraphOf('S.G3').status).toBe('reported-superseded');
  expect(ruleOf('R-STRUCK').status).toBe('open');
  expect(ruleOf('R-STRUCK').source).toBe(ruleOf('R-UNDER500').source);
});
