// The small parts that the choices of a repetition are made of.
import {
  createElement as draw,
  Fragment,
  useState,
  type ChangeEvent,
  type FocusEvent,
  type ReactElement,
  type ReactNode,
} from 'react';

interface Choice {
  readonly id?: string;
  readonly value: string;
  /** Value and words. */
  readonly options: readonly (readonly [string, string])[];
  readonly isDisabled: boolean;
  readonly onChoose: (value: string) => void;
}

export const choice = ({ id, value, options, isDisabled, onChoose }: Choice): ReactElement =>
  draw(
    'select',
    {
      ...(id !== undefined && { id }),
      value,
      disabled: isDisabled,
      onChange: (event: { readonly target: { readonly value: string } }) =>
        onChoose(event.target.value),
    },
    options.map(([key, words]) => draw('option', { key, value: key }, words)),
  );

export const labelled = (words: string, control: ReactNode): ReactElement =>
  draw('label', { key: words, className: 'times-choice' }, draw('span', null, words), control);

interface Typed {
  readonly type: 'number' | 'date';
  readonly value: string;
  readonly min: number | string;
  readonly max: number | string;
  readonly isDisabled: boolean;
  /** Said once somebody leaves something else there; what was valid before still counts. */
  readonly wrong: string;
  /** Called with what the browser finds valid. */
  readonly onTyped: (text: string) => void;
}

/** A field that may be empty or half-written while somebody types in it; what it stands for stays then. */
export const typed = (props: Typed): ReactElement => draw(TypedField, props);

function TypedField({ type, value, min, max, isDisabled, wrong, onTyped }: Typed): ReactElement {
  const [text, setText] = useState<string>();
  const [isWrong, setIsWrong] = useState(false);
  return draw(
    Fragment,
    null,
    draw('input', {
      type,
      min,
      max,
      required: true,
      value: text ?? value,
      disabled: isDisabled,
      'aria-invalid': isWrong,
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        setText(target.value);
        setIsWrong(false);
        if (target.validity.valid) onTyped(target.value);
      },
      onBlur: ({ target }: FocusEvent<HTMLInputElement>) => {
        setIsWrong(!target.validity.valid);
        if (target.validity.valid) setText(undefined);
      },
    }),
    isWrong && draw('span', { role: 'alert' }, wrong),
  );
}
