// The form: the questions that still matter, a line that says where things stand, the button.
import { unansweredOn, type Assessment } from '../../domain/precheck/assess.ts';
import { type Facts, type Question } from '../../domain/precheck/facts.ts';
import { decisiveQuestions, optionalQuestions } from '../../domain/precheck/questions.ts';
import { factsIn, shownQuestions, type FormState } from '../../domain/precheck/state.ts';
import { amountQuestion } from './amount.client.ts';
import { button, element, setText } from './element.client.ts';
import { type PageWords } from './page-words.client.ts';
import { placesQuestion } from './places.client.ts';
import { choiceQuestion, questionId, type Act, type QuestionView } from './question.client.ts';

const viewOf = (question: Question, words: PageWords, act: Act): QuestionView => {
  if (question === 'places') return placesQuestion(words, act);
  if (question === 'amount') return amountQuestion(words, act);
  return choiceQuestion(question, words, act);
};

/** Leads to a question's first control, which is what can take the focus. */
export const linkToQuestion = (question: Question, { say }: PageWords) => {
  const link = element('a', { href: `#${questionId(question)}` }, say(`legend.${question}`));
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const fieldset = document.getElementById(questionId(question));
    // After a certain no it may be hidden; it stays in sight for as long as it has the focus.
    fieldset?.removeAttribute('hidden');
    const controls = [...(fieldset?.querySelectorAll('input') ?? [])];
    // Radio buttons are one stop, the chosen one; boxes begin with their first.
    const chosen = controls.find(({ checked, type }) => checked && type === 'radio');
    (chosen ?? controls[0])?.focus();
    fieldset?.scrollIntoView({ block: 'start' });
  });
  return link;
};

/** Where things stand, in a few words: what is read aloud at every answer. */
const statusText = (facts: Facts, { fit, stillMatters }: Assessment, { say }: PageWords) =>
  [
    say(`status.${fit}`),
    ...(facts.amount && 'error' in facts.amount ? [say(`amount.error.${facts.amount.error}`)] : []),
    ...(stillMatters.length > 0 ? [say('status.left', { count: stillMatters.length })] : []),
  ].join(' ');

export interface FormView {
  readonly section: HTMLElement;
  readonly show: (form: FormState, assessment: Assessment) => void;
}

export function formView(words: PageWords, act: Act, onResult: () => void): FormView {
  const { say } = words;
  const views = [...decisiveQuestions, ...optionalQuestions].map((question) =>
    viewOf(question, words, act),
  );
  const heading = element('h2', { id: 'your-project', tabindex: '-1' }, say('form.title'));
  const status = element('p', { role: 'status' });
  const rest = button(say('form.rest'), () => act({ act: 'ask-rest' }), { class: 'quiet' });
  const form = element(
    'form',
    { class: 'stack', 'aria-labelledby': 'your-project', novalidate: true, autocomplete: 'off' },
    ...views.map(({ fieldset }) => fieldset),
    rest,
    element(
      'div',
      { class: 'standing' },
      status,
      element('button', { class: 'button' }, say('form.show')),
    ),
    button(
      say('form.over'),
      () => {
        act({ act: 'start-over' });
        heading.focus();
      },
      { class: 'quiet' },
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onResult();
  });
  const optional = new Set<Question>(optionalQuestions);

  return {
    section: element(
      'section',
      { class: 'stack ask', 'aria-labelledby': 'your-project' },
      heading,
      element('p', { class: 'meta' }, say('form.private')),
      form,
    ),
    show: (state, assessment) => {
      const shown = new Set<Question>(shownQuestions(state));
      for (const { question, fieldset, show } of views) {
        show(state.given);
        // What has the focus stays, even if it no longer matters: it must not vanish under the hand.
        fieldset.hidden =
          !shown.has(question) &&
          !optional.has(question) &&
          !fieldset.contains(document.activeElement);
      }
      const facts = factsIn(state);
      const others = unansweredOn(facts).filter((question) => question !== 'amount');
      rest.hidden =
        assessment.fit !== 'outside-as-described' || state.isRestAsked || others.length === 0;
      setText(status, statusText(facts, assessment, words));
    },
  };
}
