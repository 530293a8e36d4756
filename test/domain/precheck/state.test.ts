import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/precheck/assess.ts';
import { type choices, type Facts } from '../../../src/domain/precheck/facts.ts';
import {
  allQuestions,
  decisiveQuestions,
  isAsked,
} from '../../../src/domain/precheck/questions.ts';
import {
  emptyForm,
  factsIn,
  formAfter,
  formWith,
  shownQuestions,
  type FormAction,
  type FormState,
} from '../../../src/domain/precheck/state.ts';
import { allStates } from './quotient.ts';

const after = (...actions: readonly FormAction[]): FormState =>
  actions.reduce(formAfter, emptyForm);

const take = (choice: (typeof choices.places)[number]): FormAction => ({
  act: 'take',
  question: 'places',
  choice,
});
const leave = (choice: (typeof choices.places)[number]): FormAction => ({
  act: 'leave',
  question: 'places',
  choice,
});
const format = (answer: (typeof choices.format)[number]): FormAction => ({
  act: 'answer',
  question: 'format',
  answer,
});
const initiator = (answer: (typeof choices.initiator)[number]): FormAction => ({
  act: 'answer',
  question: 'initiator',
  answer,
});
const wantsNewOfficial: FormAction = { act: 'answer', question: 'newOfficial', answer: 'yes' };

describe('sets', () => {
  test('choices come in their own order, each once', () => {
    expect(factsIn(after(take('guarda'), take('nogent'), take('guarda')))).toEqual({
      places: ['nogent', 'guarda'],
    });
  });
  test('"none of these" is an answer that excludes the others, and they exclude it', () => {
    const none: FormAction = { act: 'none', question: 'places' };
    expect(factsIn(after(take('guarda'), none))).toEqual({ places: [] });
    expect(factsIn(after(none, take('guarda')))).toEqual({ places: ['guarda'] });
  });
  test('"not sure yet" and leaving the last choice are no answer', () => {
    const unsure: FormAction = { act: 'unsure', question: 'places' };
    expect(factsIn(after(take('guarda'), unsure))).toEqual({});
    expect(factsIn(after({ act: 'none', question: 'places' }, unsure))).toEqual({});
    expect(factsIn(after(take('guarda'), leave('guarda')))).toEqual({});
    expect(factsIn(after(take('guarda'), take('boot'), leave('guarda')))).toEqual({
      places: ['boot'],
    });
  });
});

describe('which questions are shown', () => {
  test('at first all that matter, the follow-ups not yet', () => {
    expect(shownQuestions(emptyForm)).toEqual([
      ...['places', 'format', 'levels', 'themes', 'initiator', 'amount'],
    ]);
  });
  test('a school with a named format is asked four', () => {
    const form = after(format('projektwoche'), initiator('schule'));
    expect(shownQuestions(form)).toEqual(['places', 'format', 'initiator', 'amount']);
  });
  test('levels for a format without printed ones, and both for a project of its own kind', () => {
    expect(shownQuestions(after(format('tourformat')))).toContain('levels');
    expect(shownQuestions(after(format('tourformat')))).not.toContain('themes');
    expect(shownQuestions(after(format('other')))).toEqual(shownQuestions(emptyForm));
  });
  test('after an F only the amount, unless the rest is asked for', () => {
    const form = after({ act: 'none', question: 'places' });
    expect(shownQuestions(form)).toEqual(['places', 'amount']);
    const rest = formAfter(form, { act: 'ask-rest' });
    expect(shownQuestions(rest)).toEqual(shownQuestions(emptyForm));
    expect(shownQuestions(formAfter(rest, take('guarda')))).toEqual(shownQuestions(emptyForm));
    expect(formAfter(rest, { act: 'start-over' })).toEqual(emptyForm);
  });
  test('an amount that cannot be read stays shown', () => {
    const form = after({ act: 'answer', question: 'amount', answer: { error: 'ambiguous' } });
    expect(shownQuestions(form)).toContain('amount');
  });
  test('levels stay where "none" contradicts the format, so that the note has its question', () => {
    const form = after({ act: 'none', question: 'levels' }, format('digital'));
    expect(shownQuestions(form)).toContain('levels');
    expect(assess(factsIn(form)).notes).toContain('N-LEVEL-CONFLICT');
    const chosen = after({ act: 'take', question: 'levels', choice: 'C' }, format('digital'));
    expect(shownQuestions(chosen)).not.toContain('levels');
    expect(factsIn(chosen)).toEqual({ format: 'digital' });
  });
  test('in every state: what is asked and answered, and what still matters', () => {
    // Without an amount, which is asked whatever else is answered.
    for (const given of allStates().filter(({ amount }) => amount === undefined)) {
      const form: FormState = { given, isRestAsked: false };
      const facts = factsIn(form);
      const shown = shownQuestions(form);
      const { stillMatters } = assess(facts);
      const isRight = decisiveQuestions.every((question) => {
        const isAnswered = given[question] !== undefined && isAsked(question, given);
        return shown.includes(question) === (isAnswered || stillMatters.includes(question));
      });
      const isPruned = allQuestions.every(
        (question) => facts[question] === (isAsked(question, given) ? given[question] : undefined),
      );
      if (!isRight || !isPruned) expect.fail(JSON.stringify({ given, shown }));
    }
  });
});

describe('hidden answers', () => {
  test('do not count, and come back with their question', () => {
    const both = after(take('guarda'), take('other'), wantsNewOfficial);
    expect(assess(factsIn(both)).outcome).toBe('OUTSIDE_AS_DESCRIBED');
    const one = formAfter(both, leave('other'));
    expect(factsIn(one)).toEqual({ places: ['guarda'] });
    expect(shownQuestions(one)).not.toContain('newOfficial');
    expect(factsIn(formAfter(one, take('other')))).toEqual(factsIn(both));
  });
  test('from elsewhere do not come in at all', () => {
    const facts: Facts = { format: 'digital', themes: ['T1'], profitMain: 'yes', youth: 'yes' };
    expect(formWith(facts).given).toEqual({ format: 'digital', youth: 'yes' });
  });
});
