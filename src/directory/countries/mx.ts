import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';

const reposMX = {
  title: 'Public code repositories list 800 5533 000 and 55 5533 5533 (Consejo Ciudadano)',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** Mexico. */
export default [
  {
    id: 'mx-line',
    name: { en: 'National line against trafficking', native: { es: 'Línea y Chat Nacional contra la Trata' } },
    areaServed: ['MX'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '800 5533 000',
        tel: '8005533000',
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
    hoursNote: '24/7 (general knowledge)',
    timeZone: null,
    free: true,
    anonymous: null,
    operator: 'Consejo Ciudadano (NGO)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'partner-confirm',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [reposMX], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
