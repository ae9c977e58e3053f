import { describe, expect, it } from 'vitest';
import { isStale, reviewDue } from '../../src/documents/index.js';
import { isDate, isFuture } from '../../src/documents/review.js';

describe('the review date', () => {
  it.each([
    ['2026-11-24', false, '2027-11-24'],
    ['2026-11-24', true, '2027-02-24'],
    ['2026-11-30', true, '2027-02-28'],
    ['2027-11-30', true, '2028-02-29'],
    ['2028-02-29', false, '2029-02-28'],
    ['2026-12-31', true, '2027-03-31'],
    ['2026-10-31', true, '2027-01-31'],
    ['2026-09-30', true, '2026-12-30'],
    ['2026-11', true, '2027-02-01'],
    ['2026-11', false, '2027-11-01'],
  ])('of %s, volatile %s, is %s', (lastReviewed, volatile, due) => {
    expect(reviewDue(lastReviewed, volatile)).toBe(due);
  });

  it('has passed on the day after it, not on the day', () => {
    expect(isStale('2026-11-30', true, '2027-02-28')).toBe(false);
    expect(isStale('2026-11-30', true, '2027-03-01')).toBe(true);
  });
});

it.each([
  ['2026-11-24', true],
  ['2026-11', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2100-02-29', false],
  ['2026-11-31', false],
  ['2026-13', false],
  ['2026', false],
  ['2026-11-24T00:00', false],
])('%s is a date of the calendar: %s', (text, is) => {
  expect(isDate(text)).toBe(is);
});

it('does not count the current month as the future', () => {
  expect(isFuture('2026-11', '2026-11-24')).toBe(false);
  expect(isFuture('2026-12', '2026-11-24')).toBe(true);
  expect(isFuture('2026-11-24', '2026-11-24')).toBe(false);
  expect(isFuture('2026-11-25', '2026-11-24')).toBe(true);
});
