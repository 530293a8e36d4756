import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxCents } from '../../../src/domain/precheck/amount.ts';
import { choices, type Facts } from '../../../src/domain/precheck/facts.ts';
import { linkFragment, readLink, type LinkFault } from '../../../src/domain/precheck/link.ts';
import { ruleSet } from '../../../src/domain/precheck/rules.ts';

const v = `v=${ruleSet.version}`;

test('is short, ordered and says the version', () => {
  const facts: Facts = {
    amount: { cents: 30_000 },
    format: 'digital',
    places: ['guarda', 'nogent'],
    levels: [],
    initiator: 'schule',
  };
  expect(linkFragment(facts)).toBe('v=1.0.0&p=nogent.guarda&f=digital&l=none&i=schule&a=30000');
  expect(linkFragment({})).toBe('v=1.0.0');
});

test('holds no text that somebody typed', () => {
  expect(linkFragment({ amount: { error: 'ambiguous' } })).toBe('v=1.0.0');
});

/** Facts as the form gives them, sets in the order of the choices. */
const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    places: fc.subarray([...choices.places]),
    format: fc.constantFrom(...choices.format),
    levels: fc.subarray([...choices.levels]),
    themes: fc.subarray([...choices.themes]),
    initiator: fc.constantFrom(...choices.initiator),
    profitMain: fc.constantFrom(...choices.profitMain),
    newOfficial: fc.constantFrom(...choices.newOfficial),
    amount: fc.record({ cents: fc.integer({ min: 0, max: maxCents }) }),
    youth: fc.constantFrom(...choices.youth),
    language: fc.constantFrom(...choices.language),
  },
  { requiredKeys: [] },
);

test('every project comes back as it went, with or without #, percent-encoded or not', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const fragment = linkFragment(facts);
      const read = { facts, faults: [], olderVersion: false };
      expect(readLink(fragment)).toEqual(read);
      expect(readLink(`#${fragment}`)).toEqual(read);
      // In a fragment only what RFC 3986 leaves unreserved is safe from every mail program.
      expect(fragment).toMatch(/^[A-Za-z0-9.&=-]+$/);
      expect(readLink(fragment.replaceAll('.', '%2E').replaceAll('-', '%2d'))).toEqual(read);
      expect(fragment.length).toBeLessThan(250);
    }),
  );
});

describe('what we would not have written is ignored and reported', () => {
  test.each<[string, Facts, readonly LinkFault[]]>([
    [`${v}&p=guarda&x=1`, { places: ['guarda'] }, [{ fault: 'unknown-name' }]],
    [`${v}&p=paris`, {}, [{ fault: 'unknown-value', question: 'places' }]],
    [`${v}&p=guarda.paris`, {}, [{ fault: 'unknown-value', question: 'places' }]],
    [`${v}&p=guarda.guarda`, {}, [{ fault: 'unknown-value', question: 'places' }]],
    [`${v}&p=guarda.none`, {}, [{ fault: 'unknown-value', question: 'places' }]],
    [`${v}&p=siegburg`, {}, [{ fault: 'unknown-value', question: 'places' }]],
    [`${v}&p=`, {}, [{ fault: 'unknown-value', question: 'places' }]],
    [`${v}&l=a`, {}, [{ fault: 'unknown-value', question: 'levels' }]],
    [`${v}&f=constructor`, {}, [{ fault: 'unknown-value', question: 'format' }]],
    [`${v}&f=none`, {}, [{ fault: 'unknown-value', question: 'format' }]],
    [`${v}&i=Schule`, {}, [{ fault: 'unknown-value', question: 'initiator' }]],
    [`${v}&m=true`, {}, [{ fault: 'unknown-value', question: 'profitMain' }]],
    ...['-1', '1.5', '1e3', '0x1', '030', '', ' 1', 'NaN', 'Infinity', '100000000000', '٣'].map(
      (text): [string, Facts, readonly LinkFault[]] => [
        `${v}&a=${text}`,
        {},
        [{ fault: 'unknown-value', question: 'amount' }],
      ],
    ),
    [`${v}&f=fsj&f=digital`, { format: 'fsj' }, [{ fault: 'repeated', question: 'format' }]],
    [`${v}&${v}`, {}, [{ fault: 'repeated' }]],
    [`${v}&p=%E0%A4%A`, {}, [{ fault: 'unreadable' }]],
    [`${v}&&f=fsj`, { format: 'fsj' }, [{ fault: 'unreadable' }]],
    [`${v}&f=fsj=1`, {}, [{ fault: 'unreadable' }]],
    [`${v}&f`, {}, [{ fault: 'unreadable' }]],
    [`${v}&__proto__=1&constructor=x`, {}, [{ fault: 'unknown-name' }, { fault: 'unknown-name' }]],
    [`${v}&t=<script>`, {}, [{ fault: 'unknown-value', question: 'themes' }]],
    ['f=fsj', { format: 'fsj' }, [{ fault: 'no-version' }]],
    ['v=&f=fsj', { format: 'fsj' }, [{ fault: 'unknown-version' }]],
    ['v=1&f=fsj', { format: 'fsj' }, [{ fault: 'unknown-version' }]],
    ['v=1.0.1&f=fsj', { format: 'fsj' }, [{ fault: 'unknown-version' }]],
    ['v=2.0.0', {}, [{ fault: 'unknown-version' }]],
    ['v=99999.0.0', {}, [{ fault: 'unknown-version' }]],
    [`${v}&f=${'x'.repeat(2000)}`, {}, [{ fault: 'too-long' }]],
  ])('%s', (fragment, facts, faults) => {
    expect(readLink(fragment)).toEqual({ facts, faults, olderVersion: false });
  });
  test('no fault repeats what stood there', () => {
    expect(JSON.stringify(readLink(`${v}&p=evil&evil=1&a=evil&%evil`))).not.toContain('evil');
  });
});

test.each(['0.9.0', '0.99.99', '0.0.0'])('a link of rules %s is marked as older', (version) => {
  expect(readLink(`v=${version}&f=fsj`)).toEqual({
    facts: { format: 'fsj' },
    faults: [],
    olderVersion: true,
  });
});

test.each(['', '#', '#main', 'result', '#S.T1', '#/'])('%j is an anchor, no link', (fragment) => {
  expect(readLink(fragment)).toEqual({ facts: {}, faults: [], olderVersion: false });
});

test('any text is read without throwing, and what it gives is written back', () => {
  const part = fc
    .tuple(
      fc.constantFrom('v', 'p', 'f', 'l', 't', 'i', 'm', 'n', 'a', 'y', 's', 'x', '%'),
      fc.constantFrom('=', '==', '', '%3D'),
      fc.constantFrom(
        '1.0.0',
        'guarda',
        'none',
        'A.B',
        'T1',
        'yes',
        '30000',
        'fsj',
        '%',
        'boot.other',
      ),
    )
    .map((texts) => texts.join(''));
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('&')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { facts } = readLink(text);
      expect(readLink(linkFragment(facts))).toEqual({ facts, faults: [], olderVersion: false });
    }),
    { numRuns: 1000 },
  );
});
