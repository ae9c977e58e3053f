import type { Service } from '../service.js';
import { mapdoc } from './shared-sources.js';

/** Belgium. */
export default [
  {
    id: 'be-centres',
    name: {
      en: 'Trafficking information line of the recognised centres',
      native: { nl: 'Infolijn mensenhandel', fr: "Ligne d'information traite" },
    },
    areaServed: ['BE'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '078 055 800',
        tel: '+3278055800',
        e164: '+3278055800',
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'unknown',
      },
    ],
    channels: ['call'],
    links: [],
    url: null,
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: 'Europe/Brussels',
    free: null,
    anonymous: null,
    operator: 'PAG-ASA, Payoke, Surya',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'partner-confirm',
    conflict: "Other listings give the centres' own numbers: PAG-ASA +32 2 511 64 64, Payoke +32 3 201 16 90.",
    note: null,
    sourcesOld: false,
    provenance: { sources: [mapdoc], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
