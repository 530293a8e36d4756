// Every state of the quotient is gone through, not a sample: see `quotient.ts` for the classes.
import { beforeAll, describe, expect, test } from 'vitest';
import { assess, outcomes } from '../../../src/domain/precheck/assess.ts';
import { fits, gateValues, type GateValue } from '../../../src/domain/precheck/gates.ts';
import { gateIds, noteIds, routeRuleIds, type GateId } from '../../../src/domain/precheck/rules.ts';
import { properties } from './properties.ts';
import { stateCount, worldOf, type World } from './quotient.ts';

let world: World;
beforeAll(() => {
  world = worldOf();
});

test('the quotient has 72,900 states', () => {
  expect(stateCount).toBe(72_900);
  expect(new Set(world.states.map((facts) => JSON.stringify(facts))).size).toBe(stateCount);
});

test.each(properties)('$name', ({ brokenBy }) => {
  expect(brokenBy(world)).toBeUndefined();
});

describe('everything is reached', () => {
  let reached: ReadonlySet<string>;
  beforeAll(() => {
    // Notes that hang on more than the classes tell apart.
    const noted = assess({
      places: ['selcuk', 'werder', 'boot'],
      format: 'ringveranstaltung',
      youth: 'yes',
      language: 'yes',
    });
    const all = new Set<string>(noted.notes);
    for (const result of [...world.results['strategy-text'], ...world.results.struck]) {
      for (const one of [result.outcome, result.fit, result.routeRule, ...result.notes])
        all.add(one);
      for (const gate of gateIds) all.add(`${gate} ${result.gates[gate]}`);
    }
    reached = all;
  });

  test.each([...outcomes, ...fits, ...routeRuleIds, ...noteIds])('%s', (one) => {
    expect(reached).toContain(one);
  });
  test.each<[GateId, readonly GateValue[]]>([
    ['G-PLACE', ['T', 'F', 'U']],
    ['G-LEVEL', ['T', 'F', 'U']],
    ['G-THEME', ['T', 'U', 'O']],
    ['G-INITIATOR', ['T', 'U', 'O']],
    ['G-PURPOSE', ['T', 'U', 'O']],
    ['G-NEWPARTNER', ['T', 'F', 'U']],
  ])('%s with %j and no other value', (gate, values) => {
    expect(gateValues.filter((value) => reached.has(`${gate} ${value}`)).toSorted()).toEqual(
      values.toSorted(),
    );
  });
});

test('nothing answered: every gate waits, and nothing is cited', () => {
  const { gates, citations, outcome, route, stillMatters } = assess({});
  expect(gateIds.map((gate) => gates[gate]).join('')).toBe('UUUUUU');
  expect(citations).toEqual([]);
  expect({ outcome, route }).toEqual({ outcome: 'INCOMPLETE', route: 'depends' });
  expect(stillMatters).toEqual(['places', 'format', 'levels', 'themes', 'initiator', 'amount']);
});
