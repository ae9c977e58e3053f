import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';

const reposCH = {
  title: 'Three public code repositories list FIZ 044 436 90 00; one also Trafficked Victim Unit 044 585 35 45',
  year: 2025,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** Switzerland. */
export default [
  {
    id: 'ch-fiz',
    name: {
      en: 'FIZ advocacy and support for trafficked persons',
      native: { de: 'FIZ Fachstelle Frauenhandel und Frauenmigration' },
    },
    areaServed: ['CH'],
    city: 'Zurich',
    kind: ['trafficking'],
    numbers: [
      {
        dial: '044 436 90 00',
        tel: '+41444369000',
        e164: '+41444369000',
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'yes',
      },
    ],
    channels: ['call'],
    links: [],
    url: 'https://www.fiz-info.ch',
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: 'Europe/Zurich',
    free: null,
    anonymous: null,
    operator: 'FIZ (NGO)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'default',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [reposCH], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
