import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { generalKnowledge, upo } from './shared-sources.js';

const repoFR = {
  title: 'Public code directory: CCEM 01 44 52 88 90, ALC 04 93 07 86 20',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** France. */
export default [
  {
    id: 'fr-ccem',
    name: { en: 'Committee against Modern Slavery (CCEM)', native: { fr: "Comité contre l'esclavage moderne" } },
    areaServed: ['FR'],
    city: 'Paris',
    kind: ['trafficking', 'labour'],
    numbers: [
      {
        dial: '01 44 52 88 90',
        tel: '+33144528890',
        e164: '+33144528890',
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'yes',
      },
    ],
    channels: ['call'],
    links: [],
    url: 'https://www.ccem.org/',
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: 'Europe/Paris',
    free: null,
    anonymous: null,
    operator: 'CCEM (NGO)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'partner-confirm',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [repoFR], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
  {
    id: 'fr-acse',
    name: { en: 'Ac.Sé network (protection of victims)', native: { fr: 'Dispositif national Ac.Sé' } },
    areaServed: ['FR'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '0 825 009 907',
        tel: '0825009907',
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
    timeZone: 'Europe/Paris',
    free: null,
    anonymous: null,
    operator: 'Association ALC, Nice',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'never',
    conflict:
      'Three different numbers: 0 825 009 907 (general knowledge), 01 40 26 04 45 (one 2026 listing), 04 93 07 86 20 for ALC (another listing).',
    note: null,
    sourcesOld: false,
    provenance: { sources: [generalKnowledge, upo, repoFR], lastReviewed: '2026-11-24', status: 'unverified' },
    dialled: false,
  },
] as const satisfies readonly Service[];
