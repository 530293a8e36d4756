// How an event repeats, in plain words; what is stored is a rule of RFC 5545.
import { createElement as draw, type ReactNode } from 'react';
import { dayOf, numberOf } from '../../src/domain/content/occurrences.ts';
import {
  repetitionOf,
  ruleFor,
  units,
  waysToRepeat,
  week,
  weekdayOf,
  weekdaysIn,
  withWeekday,
  type Repetition,
} from '../../src/domain/content/repetition.ts';
import { dayOfRepetition, weekdayName } from '../../src/i18n/repetition/repetition.ts';
import { type EditorWording } from '../wording/wording.ts';
import { choice, labelled, typed } from './choices.ts';
import { isWholeDay, meaningOf } from './meaning.ts';
import { SharedFieldsControl } from './shared-fields.ts';

export const repetitionControl = (wording: EditorWording, now: () => number) =>
  class RepetitionControl extends SharedFieldsControl {
    override render(): ReactNode {
      const { times } = wording;
      const { value, forID, classNameWrapper, isDisabled = false, onChange } = this.props;
      const rule = typeof value === 'string' ? value.trim() : '';
      const repetition = repetitionOf(rule);
      const first = firstDayOf(this.state.form['start']);
      const isByHand = rule !== '' && !repetition;
      return draw(
        'div',
        {
          className: `${classNameWrapper} times`,
          onFocus: this.props.setActiveStyle,
          onBlur: this.props.setInactiveStyle,
        },
        choice({
          id: forID,
          isDisabled,
          value: isByHand ? 'byHand' : (repetition?.unit ?? 'once'),
          options: [
            ['once', times.once],
            ...units.map((unit): [string, string] => [unit, times.every(unit, 1)]),
            ...(isByHand ? [['byHand', times.byHand] as [string, string]] : []),
          ],
          onChoose: (chosen) => {
            const unit = units.find((one) => one === chosen);
            if (unit) onChange(ruleFor({ ...endOf(repetition), unit, every: 1 }));
            else if (chosen === 'once') onChange('');
          },
        }),
        isByHand && draw('p', null, draw('code', null, rule), ' ', times.byHandStays),
        repetition &&
          (first === undefined
            ? draw('p', null, times.startFirst)
            : parts({
                repetition,
                first,
                wording,
                isDisabled,
                change: (changed) => onChange(ruleFor(changed)),
              })),
        // Said once the choice stands, not while it is being found.
        draw('p', { role: 'status' }, rule && meaningOf(this.state.form, rule, wording, now())),
      );
    }
  };

const firstDayOf = (start: unknown): string | undefined =>
  typeof start === 'string' && isWholeDay(start.slice(0, 10)) ? start.slice(0, 10) : undefined;

const endOf = (repetition: Repetition | undefined): Pick<Repetition, 'ends'> =>
  repetition?.ends ? { ends: repetition.ends } : {};

/** What is chosen, and what each part of the choice needs to show and change it. */
interface Part {
  readonly repetition: Repetition;
  /** The first day of the event. */
  readonly first: string;
  readonly wording: EditorWording;
  readonly isDisabled: boolean;
  readonly change: (repetition: Repetition) => void;
}

function parts(part: Part): ReactNode {
  const { repetition, first, wording, isDisabled, change } = part;
  const { times, safety } = wording;
  const { unit, every, on } = repetition;
  return draw(
    'div',
    { className: 'times-parts' },
    labelled(
      times.interval[unit],
      typed({
        type: 'number',
        value: String(every),
        min: 1,
        max: 99,
        isDisabled,
        wrong: safety.faults.notBetween(times.interval[unit], 1, 99),
        onTyped: (text) => change({ ...repetition, every: Number(text) }),
      }),
    ),
    unit === 'WEEKLY' && weekdayBoxes(part),
    (unit === 'MONTHLY' || unit === 'YEARLY') && dayChoice(),
    ending(part),
  );

  /** Days that the start allows, and the one of the rule where the start has moved away from it. */
  function dayChoice(): ReactNode {
    const ways = waysToRepeat(unit, first);
    const keyOf = (way: Repetition['on']) => JSON.stringify(way ?? null);
    const all = ways.some((way) => keyOf(way) === keyOf(on)) ? ways : [...ways, on];
    return labelled(
      times.day,
      choice({
        isDisabled,
        value: keyOf(on),
        options: all.map((way) => [
          keyOf(way),
          dayOfRepetition({ unit, ...(way && { on: way }) }, first, times, wording.locale),
        ]),
        onChoose: (key) => {
          const way = all.find((one) => keyOf(one) === key);
          change({ ...endOf(repetition), unit, every, ...(way && { on: way }) });
        },
      }),
    );
  }
}

function weekdayBoxes({ repetition, first, wording, isDisabled, change }: Part): ReactNode {
  const own = weekdayOf(first);
  const chosen = weekdaysIn(repetition, first);
  return draw(
    'fieldset',
    null,
    draw('legend', null, wording.times.weekdays),
    week.map((day) =>
      draw(
        'label',
        { key: day, className: 'times-box' },
        draw('input', {
          type: 'checkbox',
          checked: chosen.includes(day),
          // The first day is always one of them.
          disabled: isDisabled || (day === own && chosen.includes(own)),
          onChange: () => change(withWeekday(repetition, day, first)),
        }),
        weekdayName(day, wording.locale),
      ),
    ),
  );
}

function ending({ repetition, first, wording, isDisabled, change }: Part): ReactNode {
  const { times, safety } = wording;
  const { ends, ...rest } = repetition;
  const inAYear = dayOf(numberOf(first) + 365);
  const value = !ends ? 'never' : 'count' in ends ? 'count' : 'until';
  return [
    labelled(
      times.ends,
      choice({
        isDisabled,
        value,
        options: Object.entries(times.endings),
        onChoose: (chosen) =>
          change({
            ...rest,
            ...(chosen === 'count' && { ends: { count: 6 } }),
            ...(chosen === 'until' && { ends: { until: inAYear } }),
          }),
      }),
    ),
    ends &&
      'count' in ends &&
      labelled(
        times.howOften,
        typed({
          type: 'number',
          value: String(ends.count),
          min: 1,
          max: 999,
          isDisabled,
          wrong: safety.faults.notBetween(times.howOften, 1, 999),
          onTyped: (text) => change({ ...rest, ends: { count: Number(text) } }),
        }),
      ),
    ends &&
      'until' in ends &&
      labelled(
        times.lastDay,
        typed({
          type: 'date',
          value: ends.until,
          min: first,
          max: '2099-12-31',
          isDisabled,
          wrong: times.faults.untilBeforeStart,
          onTyped: (until) => change({ ...rest, ends: { until } }),
        }),
      ),
  ];
}
