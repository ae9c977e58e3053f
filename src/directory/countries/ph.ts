import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';

const reposPH = {
  title: 'Ten public code repositories list 1343 Actionline and DMW/OWWA 1348',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** Philippines. */
export default [
  {
    id: 'ph-1343',
    name: { en: '1343 Actionline against human trafficking', native: { fil: '1343 Actionline' } },
    areaServed: ['PH'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '1343',
        tel: '1343',
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
    hoursAvailable: 'always',
    timeZone: 'Asia/Manila',
    free: null,
    anonymous: null,
    operator: 'Commission on Filipinos Overseas / IACAT',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: 'Outside Metro Manila a prefix is needed by general knowledge.',
    sourcesOld: false,
    provenance: { sources: [reposPH], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
  {
    id: 'ph-1348',
    name: { en: 'DMW / OWWA hotline for overseas workers', native: { fil: 'DMW Hotline 1348' } },
    areaServed: ['PH'],
    kind: ['migrant', 'labour'],
    numbers: [
      {
        dial: '1348',
        tel: '1348',
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
    timeZone: 'Asia/Manila',
    free: null,
    anonymous: null,
    operator: 'Department of Migrant Workers',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [reposPH], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
