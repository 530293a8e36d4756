// That the classes of `quotient.ts` are right: every answer there is behaves as its class does.
import { describe, expect, test } from 'vitest';
import { assess, type Assessment } from '../../../src/domain/precheck/assess.ts';
import {
  initiators,
  projectFormats,
  withAnswer,
  yesOrNo,
  type Facts,
} from '../../../src/domain/precheck/facts.ts';
import { smallGrantRules } from '../../../src/domain/precheck/route.ts';
import { type NoteId } from '../../../src/domain/precheck/rules.ts';
import { formatOf } from '../../../src/domain/strategy/formats.ts';
import { classes, classOf, levelSets, placeSets, themeSets } from './quotient.ts';

/** Projects that differ in everything else: nothing told, all well, something open, something F. */
const projects: readonly Facts[] = [
  {},
  { places: ['guarda'], format: 'digital', initiator: 'schule' },
  { places: ['guarda'], format: 'other', themes: ['T2'], initiator: 'verein', profitMain: 'no' },
  { places: ['guarda'], format: 'other', levels: ['B'], themes: [], initiator: 'schule' },
  { places: ['zbarazh'], format: 'sportfahrt', levels: [], initiator: 'einzelperson' },
  { places: [], format: 'other', levels: [], initiator: 'wirtschaft', profitMain: 'yes' },
  { levels: ['A', 'C'], themes: ['T1'], initiator: 'jugendgruppe', newOfficial: 'no' },
];

const contexts: readonly Facts[] = projects.flatMap((facts) =>
  classes.amount.map((amount) => (amount ? withAnswer(facts, 'amount', amount) : facts)),
);

const resultsOn = (facts: Facts): readonly Assessment[] =>
  smallGrantRules.map((smallGrantRule) => assess(facts, { smallGrantRule }));

/** Notes hang on more than the class, and are tested by their own lists. */
const withoutNotes = (results: readonly Assessment[]) =>
  results.map((result) => ({ ...result, notes: [] }));

/** Formats, levels and themes cite their own paragraphs. */
const withoutSources = (results: readonly Assessment[]) =>
  results.map((result) => ({ ...result, notes: [], citations: [] }));

const expectSame = (got: unknown, expected: unknown, told: unknown) => {
  // Far cheaper than a deep comparison of every pair.
  if (JSON.stringify(got) !== JSON.stringify(expected))
    expect(got, JSON.stringify(told)).toEqual(expected);
};

const newOfficialAnswers = [undefined, ...yesOrNo];

test('all 1,024 sets of places behave as one of 8', () => {
  expect(placeSets.length).toBe(1024);
  const resultsWith = (places: NonNullable<Facts['places']>) =>
    contexts.flatMap((context) =>
      newOfficialAnswers.map((newOfficial) => {
        const facts = newOfficial ? { ...context, newOfficial } : context;
        return JSON.stringify(withoutNotes(resultsOn({ ...facts, places })));
      }),
    );
  const expected = new Map<string, readonly string[]>();
  for (const places of placeSets) {
    const representative = classOf.places(places);
    const key = representative.join();
    const results = expected.get(key) ?? resultsWith(representative);
    expected.set(key, results);
    if (resultsWith(places).join() !== results.join()) {
      expect(resultsWith(places), places.join()).toEqual(results);
    }
  }
  expect([...expected.keys()].toSorted()).toEqual(
    classes.places.flatMap((places) => (places ? [places.join()] : [])).toSorted(),
  );
});

test('all 8 sets of levels behave as none or some', () => {
  expect(levelSets.length).toBe(8);
  for (const levels of levelSets) {
    for (const context of contexts) {
      for (const format of projectFormats) {
        const facts: Facts = { ...context, format };
        const got = withoutSources(resultsOn({ ...facts, levels }));
        const expected = withoutSources(resultsOn({ ...facts, levels: levels.slice(0, 1) }));
        expectSame(got, expected, { ...facts, levels });
      }
    }
  }
});

test('all 16 sets of themes behave as none or some', () => {
  for (const themes of themeSets) {
    for (const context of contexts) {
      const got = withoutSources(resultsOn({ ...context, themes }));
      const expected = withoutSources(resultsOn({ ...context, themes: themes.slice(0, 1) }));
      expectSame(got, expected, { ...context, themes });
    }
  }
});

test.each(projectFormats)('format %s behaves as its class', (format) => {
  for (const context of contexts) {
    const got = withoutSources(resultsOn({ ...context, format }));
    const expected = withoutSources(resultsOn({ ...context, format: classOf.format(format) }));
    expectSame(got, expected, { ...context, format });
  }
});

test.each(initiators)('initiator %s behaves as its class', (initiator) => {
  for (const context of contexts) {
    for (const profitMain of [undefined, ...yesOrNo]) {
      const facts = profitMain ? { ...context, profitMain } : context;
      const got = withoutSources(resultsOn({ ...facts, initiator }));
      const expected = withoutSources(
        resultsOn({ ...facts, initiator: classOf.initiator(initiator) }),
      );
      expectSame(got, expected, { ...facts, initiator });
    }
  }
});

test.each(['youth', 'language'] as const)('%s changes nothing but notes', (question) => {
  for (const context of contexts) {
    for (const answer of yesOrNo) {
      const got = withoutNotes(resultsOn({ ...context, [question]: answer }));
      expectSame(got, withoutNotes(resultsOn(context)), context);
    }
  }
});

describe('citations', () => {
  test.each(projectFormats.filter((format) => format !== 'other'))('of %s', (format) => {
    const { paragraph, theme, levels } = formatOf(format);
    const { citations } = assess({ format });
    expect(citations).toEqual(
      levels.length > 0 ? ['S.F0', paragraph, `S.${theme}`] : [`S.${theme}`],
    );
  });
  test.each(levelSets.filter(({ length }) => length > 0))(
    'of chosen levels %s %s %s',
    (...levels) => {
      const cited = levels.map((level) => `S.F${level}`);
      for (const format of [undefined, 'other', 'tourformat'] as const) {
        const { citations } = assess(format ? { format, levels } : { levels });
        expect(citations.filter((id) => id !== 'S.T4')).toEqual(['S.F0', ...cited]);
      }
    },
  );
  test.each(themeSets.filter(({ length }) => length > 0))('of themes %s %s %s %s', (...themes) => {
    const cited = themes.map((theme) => `S.${theme}`);
    for (const facts of [{ themes }, { format: 'other', themes }] as const) {
      expect(assess(facts).citations).toEqual(cited);
    }
  });
  test.each([
    ['verein', ['S.F0']],
    ['schule', ['S.F0']],
    ['wirtschaft', ['S.F0']],
    ['partnerschaftsverein', ['S.Z2']],
    ['stadt', ['S.F3']],
    ['feuerwehr', ['S.T4']],
    ['jugendgruppe', ['S.F0', 'S.F4', 'S.Z3']],
    ['einzelperson', ['S.F0', 'S.F4', 'S.Z3']],
    ['sonstige', ['S.F0', 'S.F4', 'S.Z3']],
  ] as const)('of initiator %s', (initiator, citations) => {
    expect(assess({ initiator }).citations).toEqual(citations);
  });
  test('of a purpose and a new partnership only where they are asked for', () => {
    expect(assess({ profitMain: 'no' }).gates['G-PURPOSE']).toBe('T');
    expect(assess({ profitMain: 'no' }).citations).toEqual([]);
    expect(assess({ initiator: 'stadt', profitMain: 'yes' }).citations).toEqual(['S.F3']);
    expect(assess({ newOfficial: 'no' }).citations).toEqual([]);
    expect(assess({ places: ['guarda'], newOfficial: 'yes' }).citations).toEqual(['S.E']);
    expect(assess({ places: ['other'], newOfficial: 'yes' }).citations).toEqual(['S.E', 'S.D2']);
  });
});

describe('notes', () => {
  const noted = (facts: Facts, note: NoteId) => assess(facts).notes.includes(note);

  test('on places', () => {
    for (const places of placeSets) {
      const listed = places.filter((place) => place !== 'other').length;
      const expected: Partial<Record<NoteId, boolean>> = {
        'N-NETWORK': listed >= 2,
        'N-SELCUK': places.includes('selcuk'),
        'N-ZBARAZH': places.includes('zbarazh'),
        'N-WERDER': places.includes('werder'),
        'N-SPONSORSHIP': places.includes('kompanie') || places.includes('boot'),
        'N-NOT-FINAL': listed === 0,
      };
      const told = Object.entries(expected).flatMap(([note, isNoted]) => (isNoted ? [note] : []));
      expect(assess({ places }).notes).toEqual(told);
    }
  });
  test('on formats', () => {
    const having = (note: NoteId) => projectFormats.filter((format) => noted({ format }, note));
    expect(having('N-CULTURE')).toEqual(['kulturaustausch', 'ringveranstaltung']);
    expect(having('N-NETWORK')).toEqual(['ringveranstaltung']);
    expect(having('N-FORMAT-SOFT')).toEqual([
      'kulturaustausch',
      'ringveranstaltung',
      'fachtagung',
      'praktikum-azubi',
      'fsj-vermittlung',
      'verwaltungsaustausch',
      'tourformat',
      'blogvlog',
      'jugenddigitalparlament',
      'familienfahrt',
    ]);
    const conflicting = projectFormats.filter((format) =>
      noted({ format, levels: [] }, 'N-LEVEL-CONFLICT'),
    );
    expect(conflicting).toHaveLength(14);
    expect(projectFormats.some((format) => noted({ format }, 'N-LEVEL-CONFLICT'))).toBe(false);
    expect(noted({ format: 'other', themes: ['T2'] }, 'N-CULTURE')).toBe(false);
  });
  test('on youth and language only where the answer is yes', () => {
    expect(assess({ youth: 'yes', language: 'yes' }).notes).toEqual(['N-YOUTH', 'N-LANGUAGE']);
    expect(assess({ youth: 'no', language: 'no' }).notes).toEqual([]);
  });
  test('on amounts under 500 EUR whatever the fit', () => {
    const struck = [1, 49_999].map((cents) => noted({ amount: { cents } }, 'N-2023-STRUCK'));
    expect(struck).toEqual([true, true]);
    const others = [0, 50_000].map((cents) => noted({ amount: { cents } }, 'N-2023-STRUCK'));
    expect(others).toEqual([false, false]);
  });
});
