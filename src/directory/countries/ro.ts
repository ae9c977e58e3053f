import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { reposRO, upo } from './shared-sources.js';

const sdhr = {
  title:
    'SDHR (Romania): safety advice for refugees; anti-trafficking helpline 0800800678; nobody but police may keep identity documents',
  year: 2022,
  url: 'https://www.sdhr.ro/safety',
  tier: 'ngo',
} as const satisfies Source;

/** Romania. */
export default [
  {
    id: 'ro-anitp',
    name: { en: 'ANITP national anti-trafficking line', native: { ro: 'Linia ANITP 0800 800 678' } },
    areaServed: ['RO'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '0800 800 678',
        tel: '0800800678',
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
    timeZone: 'Europe/Bucharest',
    free: true,
    anonymous: null,
    operator: 'National Agency against Trafficking in Persons',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict: 'One unrelated listing calls the same digits a line for the elderly.',
    note: null,
    sourcesOld: false,
    provenance: { sources: [reposRO, sdhr, upo], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
