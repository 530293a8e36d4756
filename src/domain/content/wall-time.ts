// What a clock on the wall shows in a time zone, and which instant that is. Pure and small: the
// browser runs it too, so the zones are those that Intl knows and no library is loaded.

/** A moment on a zone's clock: `2026-05-31` (its midnight) or `2026-05-31T19:30`. */
export type WallTime = string;

/** Whether a moment is a day without a time. */
export const isDay = (moment: WallTime) => moment.length === 10;

const minute = 60_000;
export const dayLength = 1440 * minute;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    clocks.set(timeZone, clock);
  }
  // `5/31/2026, GMT+02:00`; on Greenwich time plain `GMT`.
  const [, sign = '+', hours = 0, minutes = 0] =
    /GMT(?:([+-])(\d+):(\d+))?/.exec(clock.format(instant)) ?? [];
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * minute;
}

const asUtc = (wall: WallTime) => Date.parse(wall.length > 10 ? `${wall}Z` : wall);

/**
 * The instant at which a zone's clock shows a time, in milliseconds since 1970. On the nights of the
 * change as RFC 5545 3.3.5 has it: a time that comes twice is the first of the two, and one that the
 * clock jumps over is read with the offset from before the jump.
 */
export function instantOf(wall: WallTime, timeZone: string): number {
  const utc = asUtc(wall);
  const [before, after] = [utc - dayLength, utc + dayLength].map((near) =>
    offsetAt(near, timeZone),
  );
  const [first, second] = [utc - before!, utc - after!];
  const isShownAt = (instant: number) => offsetAt(instant, timeZone) === utc - instant;
  return !isShownAt(first) && isShownAt(second) ? second : first;
}

/** What the clock of a zone shows at an instant, to the minute. */
export const wallTimeAt = (instant: number, timeZone: string): WallTime =>
  new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 16);

/** `2026-05-31T19:30+02:00`: the same with its offset, as schema.org asks for. */
export function withOffset(wall: WallTime, timeZone: string): string {
  const instant = instantOf(wall, timeZone);
  const offset = offsetAt(instant, timeZone);
  const size = new Date(Math.abs(offset)).toISOString().slice(11, 16);
  return `${wallTimeAt(instant, timeZone)}${offset < 0 ? '-' : '+'}${size}`;
}
