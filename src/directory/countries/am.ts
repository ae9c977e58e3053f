import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { repoEm } from './shared-sources.js';

const umcor = {
  title: 'UMCOR Armenia: anti-trafficking work incl. a hotline (no digits on the page)',
  year: 2012,
  url: 'https://umcorarmenia.am/node/114',
  tier: 'ngo',
} as const satisfies Source;

/** Armenia. */
export default [
  {
    id: 'am-line',
    name: { en: 'Anti-trafficking NGO hotline', native: { hy: 'Թեժ գիծ' } },
    areaServed: ['AM'],
    kind: ['trafficking'],
    numbers: [],
    channels: ['call'],
    links: [],
    url: null,
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: 'Asia/Yerevan',
    free: null,
    anonymous: null,
    operator: 'UMCOR Armenia / Hope and Help (NGOs)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'never',
    conflict: null,
    note: 'Existence of a hotline seen, digits not.',
    sourcesOld: false,
    provenance: { sources: [umcor], lastReviewed: '2026-11-24', status: 'unverified' },
    dialled: false,
  },
  {
    id: 'am-911',
    name: { en: 'Emergency', native: { hy: '911' } },
    areaServed: ['AM'],
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
    timeZone: 'Asia/Yerevan',
    free: true,
    anonymous: null,
    operator: 'State',
    operatorType: 'state',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: 'Police 102, ambulance 103 in the same source; 112 also works by general knowledge.',
    sourcesOld: false,
    provenance: { sources: [repoEm], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
