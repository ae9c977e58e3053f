import type { Service } from '../service.js';
import { mapdoc } from './shared-sources.js';

/** Norway. */
export default [
  {
    id: 'no-rosa',
    name: { en: 'ROSA', native: { nb: 'ROSA' } },
    areaServed: ['NO'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '+47 22 33 11 60',
        tel: '+4722331160',
        e164: '+4722331160',
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'yes',
      },
    ],
    channels: ['call'],
    links: [],
    url: null,
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: 'Europe/Oslo',
    free: null,
    anonymous: null,
    operator: 'ROSA (NGO)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'partner-confirm',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [mapdoc], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
