import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { upo } from './shared-sources.js';

const reposIT = {
  title:
    'Seven public code repositories list 800 290 290 as Numero Verde Antitratta: free, anonymous, 24h, multilingual',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** Italy. */
export default [
  {
    id: 'it-antitratta',
    name: { en: 'Numero Verde Antitratta', native: { it: 'Numero Verde Antitratta 800 290 290' } },
    areaServed: ['IT'],
    kind: ['trafficking', 'labour'],
    numbers: [
      {
        dial: '800 290 290',
        tel: '800290290',
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
    hoursAvailable: 'always',
    timeZone: 'Europe/Rome',
    free: true,
    anonymous: true,
    operator: 'Department for Equal Opportunities, run by local public and NGO bodies',
    operatorType: 'mixed',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: 'Multilingual.',
    sourcesOld: false,
    provenance: { sources: [reposIT, upo], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
