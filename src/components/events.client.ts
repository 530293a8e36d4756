// What only the browser can know of events: which are next, which are past, and what the reader's own
// clock shows. A page that was built last year is right today.
import { nextOccurrence, type Occurrence, type Series } from '../domain/content/occurrences.ts';
import { isDay, wallTimeAt } from '../domain/content/wall-time.ts';

const now = Date.now();
const { lang } = document.documentElement;
const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

// The element carries the series that the page wrote.
const seriesOf = (times: HTMLElement) => times.dataset as unknown as Series;

/** From one day or time to another, written as they stand on the clock they were taken from. */
const inWords = (from: string, to: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options })
    // A day is read as UTC by itself.
    .formatRangeToParts(
      ...([from, to].map((wall) => Date.parse(isDay(wall) ? wall : `${wall}Z`)) as [
        number,
        number,
      ]),
    )
    // French writes the first of a month as an ordinal; Intl does not.
    .map(({ type, value }) => (lang === 'fr' && type === 'day' && value === '1' ? '1er' : value))
    .join('');

const daysOf = ({ start, end = start }: Occurrence, dateStyle: 'long' | 'full') =>
  inWords(start.slice(0, 10), end.slice(0, 10), { dateStyle });

/** When an event is on by the reader's own clock, if that shows another time than the event's. */
function onOwnClock({ start, end, from, until }: Occurrence): string | undefined {
  const own = wallTimeAt(from, ownZone);
  return own === start
    ? undefined
    : inWords(own, end ? wallTimeAt(until, ownZone) : own, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
}

class EventTimes extends HTMLElement {
  connectedCallback() {
    const { local, next, over } = this.dataset;
    const coming = nextOccurrence(seriesOf(this), now);
    const shown = coming ?? nextOccurrence(seriesOf(this), -Infinity);
    const own = local && shown && onOwnClock(shown);
    this.textContent = [
      coming ? next?.replace('{{when}}', daysOf(coming, 'full')) : over,
      own && local.replace('{{when}}', own),
    ]
      .filter(Boolean)
      .join(' · ');
  }
}

function make(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

/** Rows in the order in which they come; under months if the page asks for it, the past at the end. */
class EventList extends HTMLElement {
  connectedCallback() {
    const { months, most, past: pastTitle = '' } = this.dataset;
    const rows = [...this.querySelectorAll('li')].map((item) => {
      const series = seriesOf(item.querySelector('event-times')!);
      return { item, start: series.start, next: nextOccurrence(series, now) };
    });
    const past = rows.filter(({ next }) => !next).toSorted((a, b) => (a.start < b.start ? 1 : -1));
    const coming = rows
      .flatMap(({ item, next }) => (next ? [{ item, next }] : []))
      .toSorted((a, b) => a.next.from - b.next.from)
      .slice(0, Number(most ?? Infinity));
    for (const { item, next } of coming) tellDay(item, next);
    const listOf = (some: readonly { item: HTMLElement }[]) =>
      make('ul', 'rows', ...some.map(({ item }) => item));
    const byMonth = Map.groupBy(coming, ({ next }) => next.start.slice(0, 7));
    this.replaceChildren(
      ...(months === undefined
        ? [listOf(coming)]
        : [...byMonth].map(([month, some]) => {
            const day = `${month}-01`;
            const title = inWords(day, day, { year: 'numeric', month: 'long' });
            return make('section', 'wrap', make('h2', '', title), listOf(some));
          })),
    );
    if (past.length > 0 && !most)
      this.append(
        make(
          'details',
          months === undefined ? '' : 'wrap',
          make('summary', '', pastTitle),
          listOf(past),
        ),
      );
  }
}

/** A day that returns is told with the year of its next time. */
function tellDay(item: HTMLElement, next: Occurrence) {
  item.hidden = false;
  const time = item.querySelector('time')!;
  if (!('rule' in item.querySelector<HTMLElement>('event-times')!.dataset)) return;
  time.dateTime = next.start;
  time.textContent = daysOf(next, 'long');
}

customElements.define('event-list', EventList);
customElements.define('event-times', EventTimes);
