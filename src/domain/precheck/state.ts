// The form's state: what has been answered, and which questions are shown for it.
import { assess, unansweredOn } from './assess.ts';
import {
  withAnswer,
  withMember,
  withoutAnswer,
  type Choices,
  type Facts,
  type Question,
  type SetQuestion,
} from './facts.ts';
import { askedFacts, decisiveQuestions, type DecisiveQuestion } from './questions.ts';

export interface FormState {
  /**
   * Everything the reader has answered, also to questions that later answers have hidden: it comes
   * back with the question, so that the order of clicks makes no difference.
   */
  readonly given: Facts;
  /** After a certain F only the amount is asked, unless the reader wants to answer the rest anyway. */
  readonly isRestAsked: boolean;
}

export const emptyForm: FormState = { given: {}, isRestAsked: false };

/** A form filled in with facts from elsewhere, a link for instance. */
export const formWith = (facts: Facts): FormState => ({ ...emptyForm, given: askedFacts(facts) });

type SetAction = {
  [Q in SetQuestion]: {
    readonly act: 'take' | 'leave';
    readonly question: Q;
    readonly choice: Choices[Q];
  };
}[SetQuestion];

type AnswerAction = {
  [Q in Exclude<Question, SetQuestion>]: {
    readonly act: 'answer';
    readonly question: Q;
    readonly answer: NonNullable<Facts[Q]>;
  };
}[Exclude<Question, SetQuestion>];

export type FormAction =
  | AnswerAction
  | SetAction
  /** "None of these": an answer, and one that excludes all others. */
  | { readonly act: 'none'; readonly question: SetQuestion }
  /** "Not sure yet", an emptied field: the question is unanswered again. */
  | { readonly act: 'unsure'; readonly question: Question }
  | { readonly act: 'ask-rest' }
  | { readonly act: 'start-over' };

const givenAfter = (given: Facts, action: FormAction): Facts => {
  switch (action.act) {
    case 'answer':
      return withAnswer(given, action.question, action.answer);
    case 'take':
    case 'leave':
      return withMember(given, action.question, action.choice, action.act === 'take');
    case 'none':
      return withAnswer(given, action.question, []);
    case 'unsure':
      return withoutAnswer(given, action.question);
    case 'ask-rest':
      return given;
    case 'start-over':
      return {};
  }
};

/** The form after a click; the same answers give the same form by whatever way they were given. */
export const formAfter = (form: FormState, action: FormAction): FormState => ({
  given: givenAfter(form.given, action),
  isRestAsked: action.act === 'ask-rest' || (action.act !== 'start-over' && form.isRestAsked),
});

/** What the form says of the project: the answers to the questions that are asked, no others. */
export const factsIn = (form: FormState): Facts => askedFacts(form.given);

/**
 * The questions to show, in order: those that still matter, and the answered ones. The optional
 * ones (`optionalQuestions`) matter to no result and are shown or not as the page likes.
 */
export const shownQuestions = (form: FormState): readonly DecisiveQuestion[] => {
  const facts = factsIn(form);
  const asked = form.isRestAsked ? unansweredOn(facts) : assess(facts).stillMatters;
  return decisiveQuestions.filter(
    (question) => facts[question] !== undefined || asked.includes(question),
  );
};
