import type { Service } from '../service.js';
import { repoEm } from './shared-sources.js';

/** Saudi Arabia. */
export default [
  {
    id: 'sa-911',
    name: { en: 'Emergency', native: { ar: '911' } },
    areaServed: ['SA'],
    kind: ['emergency'],
    responder: 'any',
    numbers: [
      {
        dial: '911',
        tel: '911',
        e164: null,
        shortCode: true,
        channel: 'call',
        reachableFromAbroad: 'no',
      },
    ],
    channels: ['call'],
    links: [],
    url: null,
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: 'Asia/Riyadh',
    free: true,
    anonymous: null,
    operator: 'State',
    operatorType: 'state',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: 'Police 999 in the same source.',
    sourcesOld: false,
    provenance: { sources: [repoEm], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
