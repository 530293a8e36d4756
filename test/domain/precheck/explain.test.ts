import { describe, expect, test } from 'vitest';
import {
  explain,
  smallestChanges,
  type Change,
  type GateExplanation,
} from '../../../src/domain/precheck/explain.ts';
import { withAnswer, type Facts } from '../../../src/domain/precheck/facts.ts';
import { findingsOn, fitOf } from '../../../src/domain/precheck/gates.ts';
import { askedFacts } from '../../../src/domain/precheck/questions.ts';
import { gateIds, type GateId } from '../../../src/domain/precheck/rules.ts';
import { formatIds, formatOf } from '../../../src/domain/strategy/formats.ts';
import { allStates } from './quotient.ts';

const explanationOf = (gate: GateId, facts: Facts): GateExplanation | undefined =>
  explain(facts).find((one) => one.gate === gate);

const told = (changes: readonly Change[] = []) =>
  changes.map((change) =>
    change.map(({ act, question, choice }) => `${act} ${question} ${choice}`).join(' + '),
  );

const changesFor = (gate: GateId, facts: Facts) => told(explanationOf(gate, facts)?.changes);

const withLevels = formatIds.filter((id) => formatOf(id).levels.length > 0);

test('no place: any of the nine would do', () => {
  const changes = changesFor('G-PLACE', { places: ['other'] });
  expect(changes).toHaveLength(9);
  expect(changes.slice(0, 2)).toEqual(['take places nogent', 'take places boleslawiec']);
});

test('no level: a level first, then a format that has one', () => {
  const { value, cites, waitsFor } =
    explanationOf('G-LEVEL', { format: 'other', levels: [] }) ?? {};
  expect({ value, cites, waitsFor }).toEqual({ value: 'F', cites: ['S.F0'], waitsFor: [] });
  expect(changesFor('G-LEVEL', { format: 'other', levels: [] })).toEqual([
    'take levels A',
    'take levels B',
    'take levels C',
    ...withLevels.map((id) => `choose format ${id}`),
  ]);
});

test('no theme: a theme first, then a format', () => {
  expect(changesFor('G-THEME', { format: 'other', levels: ['A'], themes: [] })).toEqual([
    ...['T1', 'T2', 'T3', 'T4'].map((theme) => `take themes ${theme}`),
    ...formatIds.map((id) => `choose format ${id}`),
  ]);
});

test('no theme and no level: no format that would cost the level', () => {
  const changes = changesFor('G-THEME', { format: 'other', levels: [], themes: [] });
  expect(changes).toContain('choose format digital');
  // Its gate is F with or without it, so nothing is spoilt.
  expect(changes).toContain('choose format tourformat');
});

test('an initiator whom the text does not name: those whom it does', () => {
  expect(changesFor('G-INITIATOR', { initiator: 'jugendgruppe' })).toEqual([
    'choose initiator verein',
    'choose initiator schule',
    'choose initiator wirtschaft',
    'choose initiator partnerschaftsverein',
    'choose initiator stadt',
    'choose initiator feuerwehr',
  ]);
});

test('profit as the main aim: drop it before another initiator, and none who leaves that open', () => {
  expect(changesFor('G-PURPOSE', { initiator: 'verein', profitMain: 'yes' })).toEqual([
    'choose profitMain no',
    'choose initiator schule',
    'choose initiator partnerschaftsverein',
    'choose initiator stadt',
    'choose initiator feuerwehr',
  ]);
});

test('a new official partnership: drop that aim, or the place; never the partner town', () => {
  expect(changesFor('G-NEWPARTNER', { places: ['guarda', 'other'], newOfficial: 'yes' })).toEqual([
    'choose newOfficial no',
    'leave places other',
  ]);
});

test('where mending one gate would spoil another, both at once', () => {
  const [first] = changesFor('G-PLACE', { places: ['other'], newOfficial: 'yes' });
  expect(first).toBe('choose newOfficial no + take places nogent');
});

describe('waiting', () => {
  test.each<[GateId, Facts, readonly string[]]>([
    ['G-PLACE', {}, ['places']],
    ['G-LEVEL', {}, ['format', 'levels']],
    ['G-LEVEL', { levels: [] }, ['format']],
    ['G-LEVEL', { format: 'tourformat' }, ['levels']],
    ['G-THEME', {}, ['format', 'themes']],
    ['G-THEME', { format: 'other' }, ['themes']],
    ['G-INITIATOR', {}, ['initiator']],
    ['G-PURPOSE', {}, ['initiator']],
    ['G-PURPOSE', { initiator: 'verein' }, ['profitMain']],
    ['G-NEWPARTNER', {}, ['places']],
    ['G-NEWPARTNER', { places: ['other', 'boot'] }, ['newOfficial']],
  ])('%s with %j waits for %j', (gate, facts, waitsFor) => {
    const cites: readonly string[] = [];
    expect(explanationOf(gate, facts)).toEqual({ gate, value: 'U', cites, waitsFor, changes: [] });
  });
});

describe('changes of more than one fact', () => {
  const fitting = (facts: Facts) => smallestChanges(facts, (after) => fitOf(after) === 'fits');

  test('what fits needs none', () => {
    const facts: Facts = { places: ['boot'], format: 'digital', initiator: 'stadt' };
    expect(fitting(facts)).toEqual([[]]);
  });
  test('the fewest that make everything fit', () => {
    const facts: Facts = {
      places: [],
      format: 'other',
      levels: [],
      themes: [],
      initiator: 'verein',
      profitMain: 'no',
    };
    const changes = fitting(facts);
    expect(new Set(changes.map(({ length }) => length))).toEqual(new Set([2]));
    expect(told(changes)).toContain('choose format digital + take places guarda');
    expect(new Set(told(changes)).size).toBe(9 * withLevels.length);
  });
});

describe('in every state', () => {
  /** The facts after a change, told anew. */
  const after = (facts: Facts, change: Change): Facts =>
    change.reduce<Facts>((before, { act, question, choice }) => {
      if (question !== 'places' && question !== 'levels' && question !== 'themes') {
        return { ...before, [question]: choice };
      }
      const members: readonly string[] = before[question] ?? [];
      const rest = members.filter((member) => member !== choice);
      return { ...before, [question]: act === 'take' ? [...rest, choice] : rest };
    }, facts);

  test('one fact told differently is enough for any gate, and does what it says', () => {
    // Amounts have no say in gates: one of them stands for all. What is not asked the form drops.
    const states = allStates().filter(
      (facts) =>
        facts.amount === undefined &&
        Object.keys(askedFacts(facts)).length === Object.keys(facts).length,
    );
    expect(states).toHaveLength(3105);
    for (const facts of states) {
      const findings = findingsOn(facts);
      for (const { gate, value, changes } of explain(facts)) {
        const isDoubtful = value === 'F' || value === 'O';
        if (value !== findings[gate].value) expect.fail(`${gate}: ${JSON.stringify(facts)}`);
        if (changes.length > 0 !== isDoubtful) expect.fail(`${gate}: ${JSON.stringify(facts)}`);
        for (const change of changes) {
          const changed = findingsOn(after(facts, change));
          const isKept = gateIds.every(
            (one) =>
              one === gate ||
              changed[one].value === 'T' ||
              changed[one].value === 'U' ||
              changed[one].value === findings[one].value,
          );
          if (change.length !== 1 || changed[gate].value !== 'T' || !isKept) {
            expect.fail(`${gate}: ${JSON.stringify({ facts, change })}`);
          }
        }
      }
    }
  });
});

test('an amount changes no explanation', () => {
  const facts: Facts = { places: [], format: 'other', themes: [] };
  expect(explain(withAnswer(facts, 'amount', { cents: 1 }))).toEqual(explain(facts));
});
