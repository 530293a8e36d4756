import { describe, expect, it } from 'vitest';
import { subjectIn } from '../../../src/components/precheck/hand-over-text.client.ts';
import { asksOn } from '../../../src/components/precheck/result.client.ts';
import { type Facts } from '../../../src/domain/precheck/facts.ts';
import { assess } from '../../../src/domain/precheck/assess.ts';
import { sayFrom } from '../../../src/domain/precheck/words.ts';
import { handOverTexts } from '../../../src/i18n/precheck-words.ts';

const say = sayFrom(handOverTexts('de').office);

describe('the subject of a message to the office', () => {
  it.each<readonly [string, Facts, string]>([
    ['names the places', { places: ['guarda', 'other'] }, 'Guarda, Ein anderer Ort'],
    ['says "none of these" where that is the answer', { places: [] }, 'Nichts davon'],
    ['says that the answer is open where there is none', {}, 'noch offen'],
  ])('%s', (_, facts, places) => {
    expect(subjectIn(facts, say)).toBe(`Vorab-Check, Vorhaben mit: ${places}`);
  });
});

describe('what to ask the office', () => {
  const small: Facts = { amount: { cents: 45_000 } };
  const threshold = say('ask.threshold');

  it('holds who decides below 500 euros for as long as that is open', () => {
    expect(asksOn(assess(small), say)).toContain(threshold);
  });

  it('no longer holds it where the limit is known to be struck', () => {
    expect(asksOn(assess(small, { smallGrantRule: 'struck' }), say)).not.toContain(threshold);
  });
});
