import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';

const reposZA = {
  title: 'Six public code repositories list 0800 222 777 as the South African human trafficking hotline, free, 24/7',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** South Africa. */
export default [
  {
    id: 'za-line',
    name: {
      en: 'South African National Human Trafficking Hotline',
      native: { en: 'National Human Trafficking Hotline' },
    },
    areaServed: ['ZA'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '0800 222 777',
        tel: '0800222777',
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
    timeZone: 'Africa/Johannesburg',
    free: true,
    anonymous: null,
    operator: 'A21 South Africa (NGO, by general knowledge)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'default',
    conflict: "The same digits are a telecom regulator's line in Uganda.",
    note: null,
    sourcesOld: false,
    provenance: { sources: [reposZA], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
