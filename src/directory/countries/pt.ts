import type { Service } from '../service.js';
import { mapdoc, upo } from './shared-sources.js';

/** Portugal. */
export default [
  {
    id: 'pt-apav',
    name: { en: 'APAV victim support 116 006', native: { pt: 'APAV 116 006' } },
    areaServed: ['PT'],
    kind: ['trafficking', 'domestic-violence'],
    numbers: [
      {
        dial: '116 006',
        tel: '116006',
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
    timeZone: null,
    free: null,
    anonymous: null,
    operator: 'APAV (NGO)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'partner-confirm',
    conflict: 'Another listing offers SOS Imigrante 800 202 148 as the trafficking line.',
    note: null,
    sourcesOld: false,
    provenance: { sources: [mapdoc, upo], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
