import type { Service } from '../service.js';
import { repoEm } from './shared-sources.js';

/** Qatar. */
export default [
  {
    id: 'qa-999',
    name: { en: 'Emergency', native: { ar: '999' } },
    areaServed: ['QA'],
    kind: ['emergency'],
    responder: 'any',
    numbers: [
      {
        dial: '999',
        tel: '999',
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
    timeZone: 'Asia/Qatar',
    free: true,
    anonymous: null,
    operator: 'State',
    operatorType: 'state',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [repoEm], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
