import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { repocrisis } from './shared-sources.js';

const reposAU = {
  title: 'Five public code repositories list AFP 131 AFP (131 237) for trafficking reports',
  year: 2025,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** Australia. */
export default [
  {
    id: 'au-afp',
    name: { en: 'Australian Federal Police (trafficking reports)', native: { en: '131 AFP (131 237)' } },
    areaServed: ['AU'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '131 237',
        tel: '131237',
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
    timeZone: null,
    free: null,
    anonymous: null,
    operator: 'Australian Federal Police',
    operatorType: 'police',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: 'Police line; an NGO route should be added beside it.',
    sourcesOld: false,
    provenance: { sources: [reposAU], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
  {
    id: 'au-000',
    name: { en: 'Emergency', native: { en: '000' } },
    areaServed: ['AU'],
    kind: ['emergency'],
    responder: 'any',
    numbers: [
      {
        dial: '000',
        tel: '000',
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
    free: true,
    anonymous: null,
    operator: 'State',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [repocrisis], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
