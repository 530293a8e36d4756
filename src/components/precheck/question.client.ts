// One question as a fieldset: its choices, "none of these" on sets, and "not sure yet" everywhere.
import {
  choices,
  isSetQuestion,
  type ChoiceQuestion,
  type Facts,
  type Question,
} from '../../domain/precheck/facts.ts';
import { optionalQuestions } from '../../domain/precheck/questions.ts';
import { type FormAction } from '../../domain/precheck/state.ts';
import { choiceKey } from '../../domain/precheck/words.ts';
import { themes } from '../../domain/content/strategy-tags.ts';
import { formats } from '../../domain/strategy/formats.ts';
import { element, type Child } from './element.client.ts';
import { type PageWords } from './page-words.client.ts';

export interface QuestionView {
  readonly question: Question;
  readonly fieldset: HTMLFieldSetElement;
  /** Ticks what the facts say. */
  readonly show: (given: Facts) => void;
}

export type Act = (action: FormAction) => void;

/** `q-places`: where a link to a question leads. */
export const questionId = (question: Question) => `q-${question}`;

export const frame = (question: Question, { say }: PageWords, ...children: readonly Child[]) => {
  const hint = `${questionId(question)}-why`;
  const isOptional = optionalQuestions.some((one) => one === question);
  return element(
    'fieldset',
    { id: questionId(question), 'aria-describedby': hint },
    element(
      'legend',
      {},
      say(`legend.${question}`),
      isOptional && element('small', {}, ` (${say('form.optional')})`),
    ),
    element('p', { class: 'why', id: hint }, say(`why.${question}`)),
    ...children,
  );
};

/** A box with its label; `value` tells the boxes of a question apart. */
export const box = (
  question: Question,
  type: 'checkbox' | 'radio',
  value: string,
  ...label: readonly Child[]
) => {
  const input = element('input', { type, name: questionId(question), value });
  return { input, row: element('label', { class: 'box' }, input, element('span', {}, ...label)) };
};

const hinted = (words: PageWords, key: ReturnType<typeof choiceKey>) => {
  const hint = words.hint(key);
  return hint === undefined ? undefined : element('small', {}, hint);
};

/** Formats stand under their theme, where people look for them; all others stand in a row. */
const grouped = (
  question: ChoiceQuestion,
  rows: ReadonlyMap<string, HTMLElement>,
  { say }: PageWords,
): readonly HTMLElement[] => {
  if (question !== 'format') return [element('div', { class: 'boxes' }, ...rows.values())];
  return [
    ...themes.map((theme) =>
      element(
        'div',
        { class: 'boxes', role: 'group', 'aria-label': say(`themes.${theme}`) },
        element('p', { class: 'meta', 'aria-hidden': 'true' }, say(`themes.${theme}`)),
        ...choices.format.map((id) =>
          id !== 'other' && formats[id].theme === theme ? rows.get(id) : undefined,
        ),
      ),
    ),
    element('div', { class: 'boxes' }, rows.get('other')),
  ];
};

export function choiceQuestion(question: ChoiceQuestion, words: PageWords, act: Act): QuestionView {
  const isSet = isSetQuestion(question);
  const type = isSet ? 'checkbox' : 'radio';
  const boxes = choices[question].map((choice) => {
    const key = choiceKey(question, choice);
    const made = box(question, type, choice, words.nodes(key), hinted(words, key));
    made.input.addEventListener('change', () => {
      const answer = isSet
        ? { act: made.input.checked ? 'take' : 'leave', question, choice }
        : { act: 'answer', question, answer: choice };
      // The choice is one of this question's own, which the list of choices cannot say.
      act(answer as FormAction);
    });
    return { choice: choice, ...made };
  });
  const none = box(question, type, 'none', words.say('choice.none'));
  const unsure = box(question, type, 'unsure', words.say('choice.unsure'));
  if (isSet)
    none.input.addEventListener('change', () =>
      act({ act: none.input.checked ? 'none' : 'unsure', question }),
    );
  unsure.input.addEventListener('change', () => act({ act: 'unsure', question }));
  const rows = new Map(boxes.map(({ choice, row }) => [choice, row]));
  return {
    question,
    fieldset: frame(
      question,
      words,
      ...grouped(question, rows, words),
      element('div', { class: 'boxes aside' }, isSet && none.row, unsure.row),
    ),
    show: (given) => {
      const answer: unknown = given[question];
      for (const { choice, input } of boxes)
        input.checked = Array.isArray(answer) ? answer.includes(choice) : answer === choice;
      none.input.checked = Array.isArray(answer) && answer.length === 0;
      unsure.input.checked = answer === undefined;
    },
  };
}
