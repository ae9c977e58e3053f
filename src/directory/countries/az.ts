import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { generalKnowledge, repoEm } from './shared-sources.js';

const azlaw = {
  title: 'Azerbaijan Ministry of the Interior: law on combating trafficking',
  year: null,
  url: 'https://mia.gov.az/az/menu/336',
  tier: 'official',
} as const satisfies Source;

/** Azerbaijan. */
export default [
  {
    id: 'az-152',
    name: { en: 'Interior Ministry trafficking line 152', native: { az: '152 qaynar xətt' } },
    areaServed: ['AZ'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '152',
        tel: '152',
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
    timeZone: 'Asia/Baku',
    free: null,
    anonymous: null,
    operator: 'Ministry of Internal Affairs',
    operatorType: 'police',
    stateLinked: true,
    ship: 'never',
    conflict: null,
    note: 'Digits not seen anywhere read.',
    sourcesOld: false,
    provenance: { sources: [generalKnowledge, azlaw], lastReviewed: '2026-11-24', status: 'unverified' },
    dialled: false,
  },
  {
    id: 'az-112',
    name: { en: 'Emergency', native: { az: '112' } },
    areaServed: ['AZ'],
    kind: ['emergency'],
    responder: 'any',
    numbers: [
      {
        dial: '112',
        tel: '112',
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
    timeZone: 'Asia/Baku',
    free: true,
    anonymous: null,
    operator: 'State',
    operatorType: 'state',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: 'Police 102, ambulance 103 in the same source.',
    sourcesOld: false,
    provenance: { sources: [repoEm], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
