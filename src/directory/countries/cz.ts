import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { yfua } from './shared-sources.js';

const reposCZ = {
  title: 'Two public code repositories list La Strada 222 717 171 / 800 077 777',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** Czechia. */
export default [
  {
    id: 'cz-lastrada',
    name: { en: 'La Strada Czech Republic', native: { cs: 'La Strada ČR' } },
    areaServed: ['CZ'],
    kind: ['trafficking', 'labour'],
    numbers: [
      {
        dial: '222 717 171',
        tel: '+420222717171',
        e164: '+420222717171',
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'yes',
      },
      {
        dial: '800 077 777',
        tel: '800077777',
        e164: null,
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'no',
      },
    ],
    channels: ['call'],
    links: [],
    url: null,
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: 'Europe/Prague',
    free: null,
    anonymous: null,
    operator: 'La Strada Czech Republic (NGO)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'default',
    conflict: null,
    note: 'The 2022 memo also gives +420 222 721 810 (office).',
    sourcesOld: false,
    provenance: { sources: [reposCZ, yfua], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
