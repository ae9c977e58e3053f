import type { Service } from '../service.js';
import { mapdoc } from './shared-sources.js';

/** Denmark. */
export default [
  {
    id: 'dk-cmm',
    name: { en: 'Centre against Human Trafficking (CMM)', native: { da: 'Center mod Menneskehandel' } },
    areaServed: ['DK'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '+45 70 20 25 50',
        tel: '+4570202550',
        e164: '+4570202550',
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
    timeZone: 'Europe/Copenhagen',
    free: null,
    anonymous: null,
    operator: 'CMM (state)',
    operatorType: 'state',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [mapdoc], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
