// The form under any clicks a reader can make: their order, and going back, must not matter.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/precheck/assess.ts';
import {
  choices,
  setQuestions,
  type Facts,
  type Question,
} from '../../../src/domain/precheck/facts.ts';
import {
  allQuestions,
  askedFacts,
  decisiveQuestions,
  optionalQuestions,
} from '../../../src/domain/precheck/questions.ts';
import {
  emptyForm,
  factsIn,
  formAfter,
  shownQuestions,
  type FormAction,
  type FormState,
} from '../../../src/domain/precheck/state.ts';

/** Every click that answers a question by choosing. */
const choosing: readonly FormAction[] = [
  ...setQuestions.map((question) => ({ act: 'none', question }) as const),
  ...choices.places.map((choice) => ({ act: 'take', question: 'places', choice }) as const),
  ...choices.levels.map((choice) => ({ act: 'take', question: 'levels', choice }) as const),
  ...choices.themes.map((choice) => ({ act: 'take', question: 'themes', choice }) as const),
  ...choices.format.map((answer) => ({ act: 'answer', question: 'format', answer }) as const),
  ...choices.initiator.map((answer) => ({ act: 'answer', question: 'initiator', answer }) as const),
  ...(['profitMain', 'newOfficial', 'youth', 'language'] as const).flatMap((question) =>
    choices[question].map((answer) => ({ act: 'answer', question, answer }) as const),
  ),
];

/** An answer to a question, one for every number. */
const answering = (question: Question, pick: number): FormAction => {
  if (question === 'amount') return { act: 'answer', question, answer: { cents: pick % 100_000 } };
  const actions = choosing.filter((action) => 'question' in action && action.question === question);
  return actions[pick % actions.length] ?? { act: 'unsure', question };
};

test('answering what is asked next ends with a result, whatever is answered', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: decisiveQuestions.length }), (picks) => {
      let form = emptyForm;
      for (const pick of picks) {
        const { nextQuestion, outcome } = assess(factsIn(form));
        if (nextQuestion === null) return outcome !== 'INCOMPLETE';
        expect(shownQuestions(form)).toContain(nextQuestion);
        form = formAfter(form, answering(nextQuestion, pick));
      }
      return assess(factsIn(form)).nextQuestion === null;
    }),
  );
});

interface Click {
  readonly at: number;
  readonly pick: number;
  readonly kind: 'answer' | 'unsure' | 'leave';
}

/** A click on one of the questions that the reader sees. */
const click = (form: FormState, { at, pick, kind }: Click): FormState => {
  const shown: readonly Question[] = [...shownQuestions(form), ...optionalQuestions];
  const question = shown[at % shown.length] ?? 'places';
  if (kind === 'unsure') return formAfter(form, { act: 'unsure', question });
  const action = answering(question, pick);
  return formAfter(
    form,
    action.act === 'take' && kind === 'leave' ? { ...action, act: kind } : action,
  );
};

const clicks = fc.array(
  fc.record<Click>({
    at: fc.nat(20),
    pick: fc.nat(100_000),
    kind: fc.constantFrom('answer', 'answer', 'answer', 'unsure', 'leave'),
  }),
  { maxLength: 40 },
);

/** The clicks by which the facts can be told directly, one answer after the other. */
const tellingOf = (facts: Facts): readonly FormAction[] => {
  const { places, levels, themes, ...rest } = facts;
  const sets: readonly FormAction[] = [
    ...(places ?? []).map((choice) => ({ act: 'take', question: 'places', choice }) as const),
    ...(levels ?? []).map((choice) => ({ act: 'take', question: 'levels', choice }) as const),
    ...(themes ?? []).map((choice) => ({ act: 'take', question: 'themes', choice }) as const),
    ...setQuestions
      .filter((question) => facts[question]?.length === 0)
      .map((question) => ({ act: 'none', question }) as const),
  ];
  // Object.entries forgets which answer belongs to which question; each pair here is one of Facts.
  const singles = Object.entries(rest).map(
    ([question, answer]) => ({ act: 'answer', question, answer }) as FormAction,
  );
  return [...sets, ...singles];
};

describe('any clicks', () => {
  test('end where telling the visible answers ends, in whatever order they are told', () => {
    fc.assert(
      fc.property(clicks, fc.array(fc.nat(), { minLength: 40 }), (made, order) => {
        const facts = factsIn(made.reduce(click, emptyForm));
        const telling = tellingOf(facts)
          .map((action, at) => ({ action, key: order[at] ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ action }) => action);
        const toldAnew = factsIn(telling.reduce(formAfter, emptyForm));
        expect(toldAnew).toEqual(facts);
        expect(assess(toldAnew)).toEqual(assess(facts));
      }),
      { numRuns: 1000 },
    );
  });
  test('gone back one by one lead back to the result before', () => {
    fc.assert(
      fc.property(clicks, clicks, (first, second) => {
        const before = first.reduce(click, emptyForm);
        const later = second.reduce(click, before);
        const changed = allQuestions.filter(
          (question) => later.given[question] !== before.given[question],
        );
        const cleared = changed
          .map((question) => ({ act: 'unsure', question }) as const)
          .reduce<FormState>(formAfter, later);
        expect(tellingOf(before.given).reduce(formAfter, cleared).given).toEqual(before.given);
      }),
      { numRuns: 500 },
    );
  });
  test('leave nothing that is hidden in the facts', () => {
    fc.assert(
      fc.property(clicks, (made) => {
        const form = made.reduce(click, emptyForm);
        const facts = factsIn(form);
        expect(askedFacts(facts)).toEqual(facts);
        const seen: readonly Question[] = [...shownQuestions(form), ...optionalQuestions];
        expect(
          allQuestions.filter((one) => facts[one] !== undefined && !seen.includes(one)),
        ).toEqual([]);
      }),
    );
  });
});
