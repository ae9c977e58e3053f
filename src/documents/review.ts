import { show } from './show.js';

const MONTHS = 12;
const MONTHS_IF_VOLATILE = 3;
const DATE = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/;

/** Whether a text is a day (`2026-11-24`) or a month (`2026-11`) that the calendar has. */
export function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  return year !== undefined && month !== undefined && Number(day ?? 1) <= daysIn(Number(year), Number(month));
}

/** @throws {RangeError} If it is not a day of the calendar. */
export function dayOf(today: string | undefined): string | undefined {
  if (today === undefined || (typeof today === 'string' && today.length === 10 && isDate(today))) return today;
  throw new RangeError(`today: expected a day such as "2026-11-24", got ${show(today)}`);
}

/**
 * The last day on which a fact still counts as reviewed: 12 months after the review, 3 for a volatile one.
 *
 * @param lastReviewed ISO 8601, to the day or to the month. A month counts from its first day, the cautious reading.
 * @returns ISO 8601, to the day. The 31st becomes the last day of a shorter month.
 */
export function reviewDue(lastReviewed: string, volatile: boolean): string {
  const [year = 0, month = 1, day = 1] = lastReviewed.split('-').map(Number);
  const months = year * 12 + (month - 1) + (volatile ? MONTHS_IF_VOLATILE : MONTHS);
  const dueYear = Math.floor(months / 12);
  const dueMonth = (months % 12) + 1;
  const dueDay = Math.min(day, daysIn(dueYear, dueMonth));
  return [String(dueYear).padStart(4, '0'), ...[dueMonth, dueDay].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

/** Whether a fact is past its review date on the day `today`, ISO 8601. */
export function isStale(lastReviewed: string, volatile: boolean, today: string): boolean {
  return today > reviewDue(lastReviewed, volatile);
}

/** Whether a date to the day or month lies after `today`, ISO 8601 to the day. The current month is not in the future. */
export function isFuture(date: string, today: string): boolean {
  return date > today.slice(0, date.length);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0));
