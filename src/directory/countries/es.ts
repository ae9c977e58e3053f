import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { upo } from './shared-sources.js';

const sevilla = {
  title:
    'Sevilla Acoge social-resource guide 2024 (quoted in public code): free anonymous 24h trafficking line 900 10 50 90, and 112',
  year: 2024,
  url: null,
  tier: 'ngo',
} as const satisfies Source;

/** Spain. */
export default [
  {
    id: 'es-trata',
    name: { en: 'Anti-trafficking line 900 10 50 90', native: { es: 'Línea contra la trata 900 10 50 90' } },
    areaServed: ['ES'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '900 10 50 90',
        tel: '900105090',
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
    timeZone: null,
    free: true,
    anonymous: true,
    operator: 'National Police (by general knowledge; listings do not say so)',
    operatorType: 'police',
    stateLinked: true,
    ship: 'default',
    conflict:
      'One unrelated listing gives the same digits to the child line ANAR, which is wrong by all other listings.',
    note: 'Several languages. Both sources were reached through one project, so treat as thin confirmation.',
    sourcesOld: false,
    provenance: { sources: [upo, sevilla], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
