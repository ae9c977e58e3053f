import { describe, expect, it } from 'vitest';
import { isOpen } from '../../src/directory/index.js';
import type { Hours } from '../../src/directory/index.js';

const office: Hours = [{ days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '09:00', closes: '18:00' }];
const night: Hours = [{ days: ['Su'], opens: '22:00', closes: '02:00' }];
const at = (iso: string) => new Date(iso);

describe('open now', () => {
  it.each<[string, Hours, string, string, boolean]>([
    // Almaty keeps UTC+5 since 1 March 2024. 23 November 2026 is a Monday.
    ['a minute before opening', office, 'Asia/Almaty', '2026-11-23T03:59:59Z', false],
    ['at opening', office, 'Asia/Almaty', '2026-11-23T04:00:00Z', true],
    ['in the last minute', office, 'Asia/Almaty', '2026-11-23T12:59:59Z', true],
    ['at closing', office, 'Asia/Almaty', '2026-11-23T13:00:00Z', false],
    ['on a Saturday', office, 'Asia/Almaty', '2026-11-28T06:00:00Z', false],
    [
      'on Monday there while it is Sunday in London',
      [{ days: ['Mo'], opens: '00:00', closes: '03:00' }],
      'Asia/Almaty',
      '2026-11-22T19:30:00Z',
      true,
    ],
    [
      'at midnight sharp',
      [{ days: ['Mo'], opens: '00:00', closes: '24:00' }],
      'Asia/Almaty',
      '2026-11-22T19:00:00Z',
      true,
    ],
    [
      'a minute before that midnight',
      [{ days: ['Mo'], opens: '00:00', closes: '24:00' }],
      'Asia/Almaty',
      '2026-11-22T18:59:00Z',
      false,
    ],
    [
      'in the last minute of a day',
      [{ days: ['Mo'], opens: '00:00', closes: '24:00' }],
      'Asia/Almaty',
      '2026-11-23T18:59:00Z',
      true,
    ],
    // Over midnight and over the end of the week: Sunday 22:00 to Monday 02:00.
    ['before a night that begins on Sunday', night, 'Asia/Tashkent', '2026-11-22T16:59:00Z', false],
    ['when that night begins', night, 'Asia/Tashkent', '2026-11-22T17:00:00Z', true],
    ['on Monday, still in that night', night, 'Asia/Tashkent', '2026-11-22T20:59:00Z', true],
    ['when that night ends', night, 'Asia/Tashkent', '2026-11-22T21:00:00Z', false],
    ['early on Sunday, before any night', night, 'Asia/Tashkent', '2026-11-21T20:00:00Z', false],
    [
      'from Saturday night into Sunday',
      [{ days: ['Sa'], opens: '20:00', closes: '06:00' }],
      'Asia/Seoul',
      '2026-11-21T20:59:00Z',
      true,
    ],
    // The same time twice is a day from then on.
    [
      'in the day after it opened for a whole day',
      [{ days: ['Mo'], opens: '08:00', closes: '08:00' }],
      'Asia/Almaty',
      '2026-11-24T02:59:00Z',
      true,
    ],
    [
      'when that whole day is over',
      [{ days: ['Mo'], opens: '08:00', closes: '08:00' }],
      'Asia/Almaty',
      '2026-11-24T03:00:00Z',
      false,
    ],
    // Odd offsets: India +5:30, Chatham +13:45 in November.
    ['by the half hour of India', office, 'Asia/Kolkata', '2026-11-23T03:29:00Z', false],
    ['by the half hour of India, a minute later', office, 'Asia/Kolkata', '2026-11-23T03:30:00Z', true],
    ['by the three quarters of Chatham', office, 'Pacific/Chatham', '2026-11-22T19:15:00Z', true],
    ['by the three quarters of Chatham, a minute before', office, 'Pacific/Chatham', '2026-11-22T19:14:00Z', false],
    // Warsaw leaves summer time on 25 October 2026: the same UTC minute is open on Friday and not yet open on Monday.
    ['in summer time', office, 'Europe/Warsaw', '2026-10-23T07:30:00Z', true],
    ['after summer time', office, 'Europe/Warsaw', '2026-10-26T07:30:00Z', false],
    ['after summer time, by the new clock', office, 'Europe/Warsaw', '2026-10-26T08:00:00Z', true],
  ])('is answered %s', (_, hours, zone, iso, expected) => {
    expect(isOpen(hours, zone, at(iso))).toBe(expected);
    expect(isOpen(hours, zone, { epochMilliseconds: Date.parse(iso) })).toBe(expected);
  });

  it('needs a moment, hours and a zone, and says so when one is missing', () => {
    expect(isOpen(office, 'Asia/Almaty', undefined)).toBe('unknown');
    expect(isOpen(office, null, at('2026-11-23T06:00:00Z'))).toBe('unknown');
    expect(isOpen('unknown', 'Asia/Almaty', at('2026-11-23T06:00:00Z'))).toBe('unknown');
    expect(isOpen(office, 'Asia/Nowhere', at('2026-11-23T06:00:00Z'))).toBe('unknown');
  });

  it('is true without a clock for a line that is always open', () => {
    expect(isOpen('always', null, undefined)).toBe(true);
  });

  it('takes either stretch of a day with a pause', () => {
    const pause: Hours = [
      { days: ['Mo'], opens: '09:00', closes: '13:00' },
      { days: ['Mo'], opens: '14:00', closes: '18:00' },
    ];
    expect(isOpen(pause, 'Asia/Almaty', at('2026-11-23T07:59:00Z'))).toBe(true);
    expect(isOpen(pause, 'Asia/Almaty', at('2026-11-23T08:30:00Z'))).toBe(false);
    expect(isOpen(pause, 'Asia/Almaty', at('2026-11-23T09:00:00Z'))).toBe(true);
  });
});
