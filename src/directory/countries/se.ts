import type { Service } from '../service.js';
import { mapdoc } from './shared-sources.js';

/** Sweden. */
export default [
  {
    id: 'se-nspm',
    name: { en: 'National support on trafficking and prostitution', native: { sv: 'Nationellt metodstöd (NSPM)' } },
    areaServed: ['SE'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '020-390 000',
        tel: '020390000',
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
    timeZone: 'Europe/Stockholm',
    free: null,
    anonymous: null,
    operator: 'Gender Equality Agency / NSPM',
    operatorType: 'state',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: 'Also advises professionals.',
    sourcesOld: false,
    provenance: { sources: [mapdoc], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
