// What is understood of a rule of repetition: a sentence, and the days that come next.
import { type Timing } from '../../src/domain/content/series.ts';
import { daysAround, isFirstOfRule, seriesOf } from '../../src/domain/content/series.ts';
import { occurrencesOf } from '../../src/domain/content/occurrences.ts';
import { repetitionOf } from '../../src/domain/content/repetition.ts';
import { isRepeatRule } from '../../src/domain/content/rules.ts';
import { isData, type Data } from '../entries/entry-file.ts';
import { type EditorWording } from '../wording/wording.ts';
import { daysInWords, sentenceOfRepetition } from './repetition-words.ts';

/** Whether a text is a day of the calendar. */
export const isWholeDay = (text: string): boolean => {
  const day = new Date(text);
  return text.length === 10 && !isNaN(+day) && day.toISOString().startsWith(text);
};

/** Nothing where the form says too little yet. By days: their times are said at the start. */
export function meaningOf(form: Data, rule: string, wording: EditorWording, now: number): string {
  const timing = timingOf(form, rule);
  if (!timing || !isRepeatRule(rule)) return '';
  const { times, fields } = wording;
  if (!isFirstOfRule(timing))
    return times.faults.startNotInRule(
      fields.start.label,
      daysInWords(daysAround(timing, timing.start), wording),
    );
  const repetition = repetitionOf(rule);
  const days: string[] = [];
  for (const { start } of occurrencesOf(seriesOf(timing), now)) if (days.push(start) === 3) break;
  return [
    repetition && sentenceOfRepetition(repetition, timing.start, wording),
    days.length > 0 ? times.next(daysInWords(days, wording)) : times.noneLeft,
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}

function timingOf({ start, end, timeZone, exceptions }: Data, rule: string): Timing | undefined {
  const [first, last] = [start, end].map((value) =>
    typeof value === 'string' && isWholeDay(value.slice(0, 10)) ? value.slice(0, 10) : undefined,
  );
  if (first === undefined || typeof timeZone !== 'string') return undefined;
  const days = (Array.isArray(exceptions) ? exceptions : []).flatMap((item: unknown) =>
    isData(item) && typeof item['day'] === 'string' ? [{ day: item['day'] }] : [],
  );
  return {
    start: first,
    timeZone,
    repeat: rule,
    exceptions: days,
    ...(last !== undefined && last >= first && { end: last }),
  };
}
