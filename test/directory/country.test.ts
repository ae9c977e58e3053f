import { describe, expect, it } from 'vitest';
import { countryOfTimeZone, serves, services, timeZoneOf } from '../../src/directory/index.js';

// Not guessed on purpose: disputed, or across a line.
const LEFT_OUT = ['Europe/Simferopol', 'Asia/Famagusta'];

// Node's own table of the zones of a country (CLDR).
const zonesOf = (country: string) =>
  (new Intl.Locale(`und-${country}`) as Intl.Locale & { timeZones?: string[] }).timeZones ?? [];

const listed = [...new Set(services.flatMap(({ areaServed }) => areaServed))].filter((code) => code !== 'EU');
const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

describe('the country of a time zone', () => {
  it.each([
    ['Asia/Almaty', 'KZ'],
    ['Asia/Aqtau', 'KZ'],
    ['Asia/Aqtobe', 'KZ'],
    ['Asia/Atyrau', 'KZ'],
    ['Asia/Oral', 'KZ'],
    ['Asia/Qostanay', 'KZ'],
    ['Asia/Qyzylorda', 'KZ'],
    ['Asia/Bishkek', 'KG'],
    ['Asia/Tashkent', 'UZ'],
    ['Asia/Samarkand', 'UZ'],
    ['Asia/Dushanbe', 'TJ'],
    ['Asia/Ashgabat', 'TM'],
    ['Asia/Ashkhabad', 'TM'],
    ['Europe/Moscow', 'RU'],
    ['Asia/Vladivostok', 'RU'],
    ['W-SU', 'RU'],
    ['Europe/Kyiv', 'UA'],
    ['Europe/Kiev', 'UA'],
    ['Asia/Calcutta', 'IN'],
    ['Asia/Kolkata', 'IN'],
    ['Asia/Saigon', 'VN'],
    ['Asia/Istanbul', 'TR'],
    ['Turkey', 'TR'],
    ['ROK', 'KR'],
    ['GB-Eire', 'GB'],
    ['America/Indiana/Knox', 'US'],
    ['US/Eastern', 'US'],
    ['America/Coral_Harbour', 'CA'],
    ['Canada/Pacific', 'CA'],
    ['Australia/Eucla', 'AU'],
    ['Atlantic/Canary', 'ES'],
    ['Europe/Helsinki', 'FI'],
    ['asia/almaty', 'KZ'],
  ])('of %s is %s', (zone, country) => expect(countryOfTimeZone(zone)).toBe(country));

  it.each([
    'Europe/Simferopol',
    'Asia/Urumqi',
    'UTC',
    'Etc/GMT-5',
    '',
    'Almaty',
    'Asia/',
    '*',
    'US/Samoa',
    'America/',
    'Asia/Almaty ',
  ])('of "%s" is not guessed', (zone) => expect(countryOfTimeZone(zone)).toBeUndefined());

  it.each([...new Set([...listed, ...union])])('is known for every zone of %s that this engine knows', (country) => {
    const zones = zonesOf(country).filter((zone) => !LEFT_OUT.includes(zone));
    expect(zones.length).toBeGreaterThan(0);
    expect(zones.filter((zone) => countryOfTimeZone(zone) !== country)).toEqual([]);
  });

  it('gives no zone to a country that this engine says is another’s', () => {
    const wrong: string[] = [];
    const pairs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').flatMap((a, _, all) => all.map((b) => a + b));
    // Codes of old, such as SU and UK, are written as today's.
    const codes = pairs.filter((code) => new Intl.Locale(`und-${code}`).region === code);
    const owner = new Map(codes.flatMap((code) => zonesOf(code).map((zone) => [zone, code] as const)));
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const country = countryOfTimeZone(zone);
      if (country !== undefined && owner.get(zone) !== country)
        wrong.push(`${zone}: ${country}, not ${owner.get(zone)}`);
    }
    expect(owner.size).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });
});

describe('the time zone of a country', () => {
  it('keeps the hour of its capital where the engine lists another of its zones first', () => {
    const hour = (timeZone: string) => new Date('2026-07-01T00:00Z').toLocaleString('en', { timeZone });
    expect(hour(timeZoneOf('UZ') ?? '')).toBe(hour('Asia/Tashkent'));
    expect(hour(timeZoneOf('CY') ?? '')).toBe(hour('Asia/Nicosia'));
  });

  it.each([
    ['KZ', 'Asia/Almaty'],
    ['TJ', 'Asia/Dushanbe'],
    ['KR', 'Asia/Seoul'],
    ['RU', null],
    ['US', null],
    ['XX', null],
    ['constructor', null],
    ['', null],
  ])('of "%s" is %s', (country, zone) => expect(timeZoneOf(country)).toBe(zone));
});

describe('a service for the European Union', () => {
  it('serves its 27 members and nobody else', () => {
    expect(union.filter((country) => !serves(['EU'], country))).toEqual([]);
    expect(['GB', 'CH', 'NO', 'KZ', 'UA', 'TR', 'T B', ' ', ''].filter((country) => serves(['EU'], country))).toEqual(
      [],
    );
  });
});
