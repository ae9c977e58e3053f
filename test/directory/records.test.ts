import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js';
import { describe, expect, it } from 'vitest';
import { countryOfTimeZone, organisations, services, timeZoneOf } from '../../src/directory/index.js';
import type { Service } from '../../src/directory/index.js';

// The day the records were compiled. Fixed: a test must not start failing because a day has passed.
const COMPILED = '2026-11-24';

const KINDS = [
  'trafficking',
  'migrant',
  'labour',
  'refugee',
  'emergency',
  'domestic-violence',
  'child',
  'government-info',
];
const PLACEHOLDER = /12345678|32132132|5555|(\d)\1{6}|0123456/;

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const isCountry = (code: string) => code === 'EU' || (/^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined);
const isLanguage = (tag: string) => Intl.getCanonicalLocales(tag)[0] === tag && languages.of(tag) !== undefined;

const find = (id: string): Service => {
  const service = services.find((each) => each.id === id);
  if (!service) throw new Error(`no record ${id}`);
  return service;
};

describe('every record', () => {
  const all = [...services, ...organisations];

  it('is there: 87 services of 47 areas and 17 organisations', () => {
    expect(services).toHaveLength(87);
    expect(new Set(services.flatMap(({ areaServed }) => areaServed)).size).toBe(47);
    expect(organisations).toHaveLength(17);
  });

  it('has an id of its own, which no other service or organisation has', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });

  it.each(all.map((record) => [record.id, record] as const))(
    '%s serves known countries and has names in known languages',
    (_, record) => {
      expect(record.areaServed.length).toBeGreaterThan(0);
      expect(record.areaServed.filter((code) => !isCountry(code))).toEqual([]);
      expect(record.name.en).toMatch(/\S/);
      const { native } = record.name;
      expect(Object.keys(native).length).toBeGreaterThan(0);
      expect(Object.keys(native).filter((tag) => !isLanguage(tag))).toEqual([]);
      expect(Object.values(native).filter((name) => name.trim() === '')).toEqual([]);
    },
  );

  it.each(all.map((record) => [record.id, record] as const))(
    '%s says where it was read, or that it was not',
    (_, record) => {
      const { sources, lastReviewed, status } = record.provenance;
      expect(sources.length).toBeGreaterThan(0);
      expect(lastReviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(lastReviewed <= COMPILED).toBe(true);
      const read = sources.filter(({ tier }) => tier !== 'none');
      if (read.length === 0) expect(status).toBe('unverified');
      for (const { title, year, url } of sources) {
        expect(title).toMatch(/\S/);
        if (year !== null) expect(year).toSatisfy((value: number) => value >= 2000 && value <= 2026);
        if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
      }
      if (record.url !== null) expect(new URL(record.url).protocol).toMatch(/^https?:$/);
    },
  );
});

describe('every service', () => {
  const rows = services.map((service) => [service.id, service] as const);

  it.each(rows)('%s uses known words', (_, service) => {
    expect(service.kind.length).toBeGreaterThan(0);
    expect(service.kind.filter((kind) => !KINDS.includes(kind))).toEqual([]);
    expect(service.availableLanguage.filter((tag) => !isLanguage(tag))).toEqual([]);
    expect(service.dialled).toBe(false);
    if (service.url !== null) expect(service.url).toMatch(/^https:/);
    if (service.timeZone !== null) {
      expect(countryOfTimeZone(service.timeZone)).toBe(service.areaServed[0]);
      expect(timeZoneOf(service.areaServed[0] ?? '')).not.toBeNull();
    }
    if (typeof service.hoursAvailable === 'object') {
      expect(service.timeZone).not.toBeNull();
      for (const { opens, closes } of service.hoursAvailable)
        expect(`${opens} ${closes}`).toMatch(/^\d\d:\d\d \d\d:\d\d$/);
    }
    if (service.responder !== undefined) expect(service.kind).toEqual(['emergency']);
    if (service.kind[0] === 'emergency') expect(service.responder).toBeDefined();
  });

  it.each(rows)('%s has numbers that can be true', (_, service) => {
    for (const { dial, tel, e164, shortCode, channel, reachableFromAbroad } of service.numbers) {
      expect(dial).not.toMatch(PLACEHOLDER);
      expect(tel).not.toMatch(PLACEHOLDER);
      expect(tel).toMatch(/^\+?\d{2,15}$/);
      expect(service.channels).toContain(channel);
      // What is read and what is dialled are the same digits, but for a country code and the zero it replaces.
      const digits = dial.replace(/\D/g, '');
      if (e164 === null) expect(tel).toBe(digits);
      else {
        expect(tel).toBe(e164);
        expect(e164.endsWith(digits.replace(/^0/, ''))).toBe(true);
        // Built on the country code, so that a number of one country cannot stand under another.
        const country = service.areaServed[0] ?? '';
        expect(isSupportedCountry(country) && e164.startsWith(`+${getCountryCallingCode(country)}`)).toBe(true);
      }
      if (shortCode) {
        expect(e164).toBeNull();
        expect(reachableFromAbroad).toBe('no');
        expect(tel.length).toBeLessThanOrEqual(6);
      }
    }
  });

  it('is never shown by default without digits, or with digits that nobody saw', () => {
    const shown = services.filter(({ ship }) => ship === 'default');
    expect(shown).toHaveLength(44);
    expect(shown.filter(({ numbers }) => numbers.length === 0)).toEqual([]);
    expect(shown.filter(({ provenance }) => provenance.status === 'unverified')).toEqual([]);
  });

  it('keeps the conflicts that the research found', () => {
    expect(services.filter(({ conflict }) => conflict !== null)).toHaveLength(17);
    expect(find('bg-a21').conflict).toContain('suicide');
    expect(find('nl-comensha').conflict).toContain('088 1239 999');
  });
});

describe('the facts for Kazakhstan, written out by hand', () => {
  it.each([
    ['kz-11616', '116 16', '11616', 'confirmed', 'default', 'ngo-state-funded', 'always'],
    ['kz-111', '111', '111', 'confirmed', 'default', 'state', 'always'],
    ['kz-150', '150', '150', 'confirmed', 'default', 'ngo', 'always'],
    ['kz-1414', '1414', '1414', 'confirmed', 'partner-confirm', 'state', 'unknown'],
    ['kz-102', '102', '102', 'confirmed', 'default', 'police', 'always'],
    ['kz-112', '112', '112', 'single-source', 'default', 'state', 'always'],
    ['kz-103', '103', '103', 'single-source', 'default', 'state', 'always'],
  ])('%s is dialled as %s', (id, dial, tel, status, ship, operatorType, hours) => {
    const service = find(id);
    expect(service.areaServed).toEqual(['KZ']);
    expect(service.numbers).toHaveLength(1);
    expect(service.numbers[0]).toMatchObject({
      dial,
      tel,
      e164: null,
      shortCode: true,
      channel: 'call',
      reachableFromAbroad: 'no',
    });
    expect(service.provenance.status).toBe(status);
    expect(service).toMatchObject({ ship, operatorType, hoursAvailable: hours, free: true });
  });

  it('name no phone of Rodnik, since none was found', () => {
    const rodnik = organisations.find(({ id }) => id === 'kz-rodnik');
    expect(rodnik).toMatchObject({ city: 'Almaty', role: 'seed partner', url: null });
    expect(services.filter(({ name }) => /rodnik/i.test(name.en))).toEqual([]);
  });
});

describe('hours', () => {
  it.each([
    ['kr-1577-1366', 'unknown', '24/7 (general knowledge)'],
    ['mx-line', 'unknown', '24/7 (general knowledge)'],
    ['pl-kcik', 'unknown', '24/7 with duty staff out of office hours (2013)'],
    ['kz-11616', 'always', '24/7 (2026 source)'],
    ['sk-line', 'always', '24/7 (one listing)'],
  ])('of %s are %s, as surely as the source says', (id, hoursAvailable, hoursNote) => {
    expect(find(id)).toMatchObject({ hoursAvailable, hoursNote });
  });

  it('of the immigration line in Korea are weekdays, nine to ten in the evening', () => {
    expect(find('kr-1345').hoursAvailable).toEqual([
      { days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '09:00', closes: '22:00' },
    ]);
  });
});
