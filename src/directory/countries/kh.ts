import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';

const kh = {
  title:
    'kawsangs/migrant-worker-mobile (Cambodian migrant-worker app): Department of Anti-Human Trafficking 1288; Child Helpline 1280 (newest state Aug 2023)',
  year: 2023,
  url: 'https://github.com/kawsangs/migrant-worker-mobile',
  tier: 'repo',
} as const satisfies Source;

/** Cambodia. */
export default [
  {
    id: 'kh-1288',
    name: { en: 'Anti-trafficking department', native: { km: '1288' } },
    areaServed: ['KH'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '1288',
        tel: '1288',
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
    timeZone: 'Asia/Phnom_Penh',
    free: null,
    anonymous: null,
    operator: 'Police department',
    operatorType: 'police',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: 'The same repository holds, in another stored version, test data such as 32132132132: a warning about shipping sample numbers.',
    sourcesOld: false,
    provenance: { sources: [kh], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
