import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';

const reposSK = {
  title:
    'Two public projects (three files) list 0800 800 818 as the Slovak national anti-trafficking helpline, free, confidential',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** Slovakia. */
export default [
  {
    id: 'sk-line',
    name: {
      en: 'National helpline for victims of trafficking',
      native: { sk: 'Národná linka pomoci obetiam obchodovania s ľuďmi' },
    },
    areaServed: ['SK'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '0800 800 818',
        tel: '0800800818',
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
    hoursNote: '24/7 (one listing)',
    timeZone: 'Europe/Bratislava',
    free: true,
    anonymous: null,
    operator: 'NGO under state programme',
    operatorType: 'mixed',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: 'A 2022 memo gave +421 918 366 968 for Ukrainian citizens: do not ship.',
    sourcesOld: false,
    provenance: { sources: [reposSK], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
