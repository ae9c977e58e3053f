import { describe, expect, it, vi } from 'vitest';
import { servicesFor } from '../../src/directory/index.js';
import type { Service } from '../../src/directory/index.js';

// Records made for the order alone, in the place of the real ones, as a build may put a shorter copy there.
const made = vi.hoisted(() => {
  const plain: Service = {
    id: 'plain',
    name: { en: 'Example', native: {} },
    areaServed: ['DE'],
    kind: ['labour'],
    numbers: [],
    channels: [],
    links: [],
    url: null,
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: null,
    free: null,
    anonymous: null,
    operator: null,
    operatorType: null,
    stateLinked: null,
    ship: 'default',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  };
  const withStatus = (status: Service['provenance']['status']) => ({ ...plain.provenance, status });
  // Worst first, so that no order but the right one gives the expected list.
  const services: readonly Service[] = [
    { ...plain, id: 'other-kind', kind: ['child'] },
    { ...plain, id: 'second-purpose', kind: ['child', 'labour'] },
    { ...plain, id: 'unverified', provenance: withStatus('unverified'), availableLanguage: ['ky'] },
    { ...plain, id: 'single', provenance: withStatus('single-source'), availableLanguage: ['ky'] },
    { ...plain, id: 'old', sourcesOld: true, availableLanguage: ['ky'] },
    { ...plain, id: 'disputed', conflict: 'Two numbers.', availableLanguage: ['ky'] },
    { ...plain, id: 'foreign', availableLanguage: ['de', 'en'] },
    { ...plain, id: 'union', areaServed: ['EU'] },
    { ...plain, id: 'plain' },
    { ...plain, id: 'speaks', availableLanguage: ['ru', 'ky-KG'] },
    { ...plain, id: 'elsewhere', areaServed: ['FR'] },
  ];
  return { services, organisations: [] };
});
vi.mock('../../src/directory/records.js', () => made);

const ids = (query: Parameters<typeof servicesFor>[0]) => servicesFor(query).map(({ id }) => id);

describe('the order of services', () => {
  it('is by fit, sureness, language, and a country’s own before the Union’s', () => {
    expect(ids({ country: 'DE', kind: 'labour', lang: 'ky' })).toEqual([
      'speaks',
      'plain',
      'union',
      'foreign',
      'disputed',
      'old',
      'single',
      'unverified',
      'second-purpose',
      'other-kind',
    ]);
  });

  it('leaves language aside when none is given', () => {
    const listed = ids({ country: 'DE', kind: 'labour' });
    expect(listed.slice(0, 4)).toEqual(['foreign', 'plain', 'speaks', 'union']);
  });
});
