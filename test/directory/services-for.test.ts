import { describe, expect, it } from 'vitest';
import {
  emergencyNumberFor,
  operatorWarningOf,
  organisationsFor,
  readServices,
  services,
  servicesFor,
} from '../../src/directory/index.js';
import type { ServicesQuery } from '../../src/directory/index.js';

const ids = (query: ServicesQuery) => servicesFor(query).map(({ id }) => id);
const own = [{ name: 'Example Line', dial: '+44 20 7946 0123' }];

describe('the services for a country', () => {
  it('begin with those who know forced labour, then danger, then the rest', () => {
    expect(ids({ country: 'KZ' })).toEqual(['kz-11616', 'kz-102', 'kz-112', 'kz-103', 'kz-111', 'kz-150']);
  });

  it('begin with the kind that is asked for, those whose main purpose it is first', () => {
    expect(ids({ country: 'KZ', kind: 'child' }).slice(0, 2)).toEqual(['kz-150', 'kz-111']);
    expect(ids({ country: 'KZ', kind: 'domestic-violence' }).slice(0, 2)).toEqual(['kz-111', 'kz-150']);
    expect(ids({ country: 'KZ', kind: 'emergency' })).toEqual([
      'kz-102',
      'kz-112',
      'kz-103',
      'kz-11616',
      'kz-111',
      'kz-150',
    ]);
    expect(ids({ country: 'KR', kind: 'labour' })[0]).toBe('kr-1350');
  });

  it('of one fit stand by how sure we are of the number', () => {
    // All three are confirmed; sources disagree about 1547.
    expect(ids({ country: 'UA', kind: 'trafficking' }).slice(0, 3)).toEqual(['ua-527', 'ua-1547', 'ua-lastrada']);
    // Single-source before unverified, whatever the file's order.
    expect(ids({ country: 'PL', kind: 'trafficking', unconfirmed: true }).slice(0, 2)).toEqual([
      'pl-lastrada',
      'pl-kcik',
    ]);
    const { status } = servicesFor({ country: 'KZ', kind: 'emergency' })[0] ?? {};
    expect(status).toBe('confirmed');
  });

  it('stand by language only when all else is equal, and not stated is not a no', () => {
    // None of these two lines of Korea states its languages: their order stays.
    expect(ids({ country: 'KR', kind: 'migrant', lang: 'ru' }).slice(0, 2)).toEqual(['kr-1577-1366', 'kr-1345']);
    // Police 102 states Kazakh and Russian, yet comes first for Uzbek too: sureness counts before language.
    expect(ids({ country: 'KZ', kind: 'emergency', lang: 'uz-Latn' })[0]).toBe('kz-102');
  });

  it('leave out what a partner has still to confirm, unless asked, and what must never be shown, always', () => {
    expect(ids({ country: 'UZ' })).toEqual([]);
    expect(ids({ country: 'UZ', unconfirmed: true })).toEqual(['uz-1148', 'uz-102']);
    expect(ids({ country: 'KZ', unconfirmed: true })).toContain('kz-1414');
    const never = services.filter(({ ship }) => ship === 'never');
    expect(never).toHaveLength(7);
    for (const { id, areaServed } of never) {
      for (const country of areaServed) expect(ids({ country, unconfirmed: true })).not.toContain(id);
    }
  });

  it('add the lines of the whole Union in its member states, after the country’s own', () => {
    expect(ids({ country: 'DE' })).toEqual(['de-116016', 'eu-112', 'eu-116111']);
    expect(ids({ country: 'FI' })).toEqual(['eu-112', 'eu-116111']);
    expect(ids({ country: 'EU' })).toEqual(['eu-112', 'eu-116111']);
    expect(ids({ country: 'GB' })).not.toContain('eu-112');
  });

  it('are none but the partner’s own where the country is not known: no line works everywhere', () => {
    expect(ids({})).toEqual([]);
    expect(ids({ country: 'JP' })).toEqual([]);
    expect(ids({ own })).toEqual(['own-1']);
    expect(ids({ country: 'JP', own })).toEqual(['own-1']);
  });

  it('take a country in any case', () => {
    expect(ids({ country: 'kz' })).toEqual(ids({ country: 'KZ' }));
  });

  it('carry their status, their sources and the day of review', () => {
    const [first] = servicesFor({ country: 'KZ' });
    expect(first).toMatchObject({
      own: false,
      status: 'confirmed',
      lastReviewed: '2026-11-24',
      diallable: 'yes',
      openNow: true,
    });
    expect(first?.sources).toBe(first?.provenance.sources);
    expect(first?.sources).toHaveLength(3);
  });

  it('say whether they are open, by the clock of the place they are in', () => {
    const openAt = (now: ServicesQuery['now']) =>
      servicesFor({ country: 'KR', now }).find(({ id }) => id === 'kr-1345')?.openNow;
    // Monday 23 November 2026, 22:00 in Seoul is 13:00 UTC.
    expect(openAt(new Date('2026-11-23T12:59:00Z'))).toBe(true);
    expect(openAt({ epochMilliseconds: Date.parse('2026-11-23T13:00:00Z') })).toBe(false);
    expect(openAt(undefined)).toBe('unknown');
  });

  it('are frozen throughout, and the records behind them too', () => {
    const deep = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(deep));
    const results = servicesFor({ country: 'KZ', own, unconfirmed: true });
    expect(results.length).toBeGreaterThan(5);
    expect(deep(results)).toBe(true);
  });

  it('are the same for the same question', () => {
    expect(servicesFor({ country: 'UA' })).toEqual(servicesFor({ country: 'UA' }));
  });
});

describe('the partner’s own services', () => {
  it('come first, in the partner’s order, whatever is asked for', () => {
    const two = [...own, { name: 'Second', dial: '112' }];
    expect(ids({ country: 'KZ', kind: 'child', own: two }).slice(0, 3)).toEqual(['own-1', 'own-2', 'kz-150']);
    expect(servicesFor({ own: two }).map((service) => service.own)).toEqual([true, true]);
  });

  it('may be given as read, or as the partner wrote them, but never get through unread', () => {
    const { services: read } = readServices(own);
    expect(servicesFor({ own: read })).toEqual(servicesFor({ own }));
    const forged = { ...read[0], name: { en: 'x' }, url: 'javascript:alert(1)', numbers: [{ dial: 'x', tel: 'x' }] };
    expect(servicesFor({ own: [forged] })).toEqual([]);
    expect(servicesFor({ own: [...read, forged] }).filter(({ url }) => url?.startsWith('javascript'))).toEqual([]);
  });

  it.each([null, 7, 'text', {}, [[]], [null]])('that are no services (%j) are passed over', (value) => {
    expect(servicesFor({ own: value })).toEqual([]);
  });

  it('are diallable where they say they are, from abroad only in the international form', () => {
    const diallable = (country: string, dial: string, of?: string) =>
      servicesFor({ country, own: [{ name: 'x', dial, ...(of && { country: of }) }] })[0]?.diallable;
    expect(diallable('KZ', '116 16', 'KZ')).toBe('yes');
    expect(diallable('KR', '116 16', 'KZ')).toBe('no');
    expect(diallable('KR', '116 16')).toBe('unknown');
    expect(diallable('KR', '020 7946 0123', 'GB')).toBe('no');
    expect(diallable('KR', '+44 20 7946 0123', 'GB')).toBe('yes');
    expect(servicesFor({ country: 'KZ', own: { name: 'x', url: 'https://example.org' } })[0]?.diallable).toBe('no');
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    [{ country: 'KAZ' }, RangeError, /country.*"KAZ"/],
    [{ country: '' }, RangeError, /country/],
    [{ country: 'К Z' }, RangeError, /country/],
    [{ country: null }, TypeError, /country/],
    [{ country: ['KZ'] }, TypeError, /country/],
    [{ country: 'KZ', kind: 'pizza' }, RangeError, /kind.*"pizza"/],
    [{ country: 'KZ', kind: 'toString' }, RangeError, /kind/],
    [{ country: 'KZ', lang: 5 }, TypeError, /lang/],
    [{ country: 'KZ', now: new Date('nonsense') }, RangeError, /now/],
    [{ country: 'KZ', now: { epochMilliseconds: Number.POSITIVE_INFINITY } }, RangeError, /now/],
    [{ country: 'KZ', now: 'yesterday' }, TypeError, /now/],
    [{ country: 'KZ', now: null }, TypeError, /now/],
  ])('%j is refused by name', (query, error, message) => {
    const ask = () => servicesFor(query as ServicesQuery);
    expect(ask).toThrow(error);
    expect(ask).toThrow(message);
  });
});

describe('the emergency number', () => {
  it.each([
    ['KZ', '112'],
    ['RU', '112'],
    ['TR', '112'],
    ['UA', '112'],
    ['DE', '112'],
    ['FI', '112'],
    ['KR', '112'],
    ['AE', '999'],
    ['GB', '999'],
    ['US', '911'],
    ['AU', '000'],
  ])('of %s is %s', (country, dial) => {
    expect(emergencyNumberFor(country)?.number.dial).toBe(dial);
  });

  it.each(['KG', 'UZ', 'TJ', 'SA', 'CH', 'JP'])('of %s is not claimed to be known', (country) => {
    expect(emergencyNumberFor(country)).toBeUndefined();
  });

  it('of Kyrgyzstan is there for a page that asks for unconfirmed numbers, as unverified', () => {
    const found = emergencyNumberFor('KG', { unconfirmed: true });
    expect(found?.number.dial).toBe('112');
    expect(found?.service.provenance.status).toBe('unverified');
  });

  it('is not known without a country, and refuses what is no country', () => {
    expect(emergencyNumberFor(undefined)).toBeUndefined();
    expect(() => emergencyNumberFor('KAZ')).toThrow(RangeError);
  });
});

describe('a word of warning before a call', () => {
  it.each([
    ['kz-102', 'police'],
    ['kr-1345', 'state'],
    ['kz-11616', undefined],
    ['kz-112', undefined],
    ['kz-103', undefined],
    ['kr-112', 'police'],
  ])('for %s is %s', (id, warning) => {
    const service = services.find((each) => each.id === id);
    expect(service && operatorWarningOf(service)).toBe(warning);
  });
});

describe('the organisations to ask', () => {
  it('are those of the country, then of the Union', () => {
    expect(organisationsFor('KZ')[0]?.id).toBe('kz-rodnik');
    expect(organisationsFor('KZ').map(({ id }) => id)).toContain('net-pia');
    expect(organisationsFor('de').map(({ id }) => id)).toEqual(['intl-lsi', 'intl-eu-list']);
    expect(organisationsFor('JP')).toEqual([]);
    expect(organisationsFor(undefined)).toEqual([]);
  });
});
