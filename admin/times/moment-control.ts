// A day; or a day and its time on the clock of the event's place, unless the event lasts whole days.
// Fields of the browser's own: nothing is computed, so no zone of this machine can shift it.
import { createElement as draw, type ReactNode } from 'react';
import { zoneLabel } from './zone-label.ts';
import { type EditorWording } from '../wording/wording.ts';
import { labelIn } from '../../src/domain/locale.ts';
import { SharedFieldsControl } from './shared-fields.ts';
import { momentOf, partsOf } from './wall-fields.ts';

export const momentControl = ({ locale, times }: EditorWording, { isDay }: { isDay: boolean }) =>
  class MomentControl extends SharedFieldsControl {
    override render(): ReactNode {
      const { value, forID, field, classNameWrapper, isDisabled = false, onChange } = this.props;
      const { allDay, timeZone } = this.state.form;
      const hasTime = !isDay && allDay !== true;
      const [day, time] = partsOf(value);
      const common = {
        disabled: isDisabled,
        onFocus: this.props.setActiveStyle,
        onBlur: this.props.setInactiveStyle,
      };
      return draw(
        'div',
        { className: `${classNameWrapper} times` },
        draw(
          'div',
          { className: 'times-row' },
          draw('input', {
            ...common,
            id: forID,
            type: 'date',
            max: '2199-12-31',
            value: day,
            // An event of whole days keeps its time, should it not be one after all.
            onChange: (event: Typing) =>
              onChange(momentOf(event.target.value, isDay ? '' : time, !hasTime)),
          }),
          hasTime &&
            draw('input', {
              ...common,
              type: 'time',
              'aria-label': `${labelIn(locale, String(field.get('label')))} ${times.time}`,
              value: time,
              onChange: (event: Typing) => onChange(momentOf(day, event.target.value, false)),
            }),
        ),
        hasTime &&
          typeof timeZone === 'string' &&
          draw('p', null, times.clockOf(zoneLabel(timeZone, locale))),
      );
    }
  };

interface Typing {
  readonly target: { readonly value: string };
}
