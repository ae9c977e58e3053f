import type { Day, Hours } from './service.js';

/** A moment: a `Date`'s time, or anything shaped like `Temporal.Instant`. */
export type Moment = Date | { readonly epochMilliseconds: number };

/** As `Date` counts them. */
export const DAYS: readonly Day[] = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

// "HH:MM" as minutes from midnight; 24:00 is 1440.
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * Whether a service is open at a moment, by the clock on its own wall.
 *
 * @param now Undefined when the caller has no clock to offer. Nothing here reads one.
 * @returns `unknown` when the hours, the zone or the moment are not known, or the device does not know the zone. A
 *   service that is always open is open without a clock. A device with an old zone table may be an hour off.
 * @throws {RangeError} If `now` is no valid time.
 */
export function isOpen(hours: Hours, timeZone: string | null, now: Moment | undefined): boolean | 'unknown' {
  if (hours === 'always') return true;
  if (hours === 'unknown' || timeZone === null || now === undefined) return 'unknown';
  const wall = wallClock(now, timeZone);
  if (wall === undefined) return 'unknown';
  const yesterday = (wall.day + 6) % 7;
  return hours.some(({ days, opens, closes }) => {
    const from = minutes(opens);
    const until = minutes(closes);
    const on = (day: number) => days.some((name) => name === DAYS[day]);
    // The same time twice is a full day from then on: nobody publishes hours that never open.
    if (until > from) return on(wall.day) && wall.minute >= from && wall.minute < until;
    return (on(wall.day) && wall.minute >= from) || (on(yesterday) && wall.minute < until);
  });
}

/** Milliseconds since 1970 of a moment. Throws TypeError for what is no moment, RangeError for an invalid one. */
export function epochOf(now: unknown): number {
  const isInstant = typeof now === 'object' && now !== null && 'epochMilliseconds' in now;
  const epoch = now instanceof Date ? now.getTime() : isInstant ? now.epochMilliseconds : undefined;
  if (typeof epoch !== 'number') throw new TypeError('now: expected a Date or something with epochMilliseconds');
  if (!(Math.abs(epoch) <= 8.64e15)) throw new RangeError('now: not a valid time');
  return epoch;
}

function wallClock(now: Moment, timeZone: string): { day: number; minute: number } | undefined {
  const epoch = epochOf(now);
  let format;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  } catch {
    // A cheap phone with an old zone table (Asia/Qostanay is from 2018, Europe/Kyiv from 2022).
    return undefined;
  }
  const part = Object.fromEntries(format.formatToParts(epoch).map(({ type, value }) => [type, value]));
  const day = DAYS.findIndex((name) => part['weekday']?.startsWith(name));
  // Some engines wrote midnight as 24 under h23.
  return { day, minute: (Number(part['hour']) % 24) * 60 + Number(part['minute']) };
}
