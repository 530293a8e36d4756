// The question of the amount: a field that says what it has understood, or why it has not.
import { parseAmount } from '../../domain/precheck/amount.ts';
import { type Facts } from '../../domain/precheck/facts.ts';
import { element, setText } from './element.client.ts';
import { type PageWords } from './page-words.client.ts';
import { box, frame, type Act, type QuestionView } from './question.client.ts';

export const amountFieldId = 'amount';

export function amountQuestion(words: PageWords, act: Act): QuestionView {
  const { say, settings } = words;
  const example = (cents: number, digits: number) =>
    new Intl.NumberFormat(settings.tag, { minimumFractionDigits: digits }).format(cents / 100);
  const field = element('input', {
    id: amountFieldId,
    type: 'text',
    inputmode: 'decimal',
    autocomplete: 'off',
    'aria-describedby': 'amount-example amount-read',
  });
  const read = element('p', { id: 'amount-read', class: 'read' });
  const none = box('amount', 'checkbox', 'none', say('amount.none'));
  const unsure = box('amount', 'checkbox', 'unsure', say('choice.unsure'));

  field.addEventListener('input', () => {
    const amount = parseAmount(field.value);
    act(
      amount
        ? { act: 'answer', question: 'amount', answer: amount }
        : { act: 'unsure', question: 'amount' },
    );
  });
  none.input.addEventListener('change', () => {
    field.value = '';
    act(
      none.input.checked
        ? { act: 'answer', question: 'amount', answer: { cents: 0 } }
        : { act: 'unsure', question: 'amount' },
    );
  });
  unsure.input.addEventListener('change', () => {
    field.value = '';
    act({ act: 'unsure', question: 'amount' });
  });

  const show = ({ amount }: Facts) => {
    const cents = amount && 'cents' in amount ? amount.cents : undefined;
    const typed = parseAmount(field.value);
    const isTyped = typed !== undefined && 'cents' in typed && typed.cents === cents;
    // An amount from a link, or one taken back, has never been typed.
    if (amount === undefined && typed !== undefined) field.value = '';
    if (cents !== undefined && !isTyped) field.value = cents > 0 ? example(cents, 2) : '';
    const error = amount && 'error' in amount ? amount.error : undefined;
    field.setAttribute('aria-invalid', String(error !== undefined));
    read.classList.toggle('wrong', error !== undefined);
    setText(
      read,
      error !== undefined
        ? say(`amount.error.${error}`)
        : cents !== undefined && field.value !== ''
          ? say('amount.understood', { amount: words.money(cents) })
          : '',
    );
    none.input.checked = cents === 0;
    unsure.input.checked = amount === undefined;
  };
  return {
    question: 'amount',
    fieldset: frame(
      'amount',
      words,
      element('label', { for: amountFieldId }, say('amount.label')),
      element(
        'p',
        { class: 'meta', id: 'amount-example' },
        say('amount.example', { first: example(45_000, 0), second: example(125_000, 2) }),
      ),
      field,
      read,
      element('div', { class: 'boxes aside' }, none.row, unsure.row),
    ),
    show,
  };
}
