import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { repoEm } from './shared-sources.js';

const ge1 = {
  title: 'Labirint: Georgia, hotline 116 006 round the clock in eight languages; police 112; child line 111',
  year: null,
  url: 'https://labirint.online/georgia-my-child-is-a-victim-of-domestic-or-sexual-violence/',
  tier: 'ngo',
} as const satisfies Source;
const ge2 = {
  title: 'Netgazeti: State Care Agency hotline 116 006, free, 24h, eight languages, anonymous',
  year: 2020,
  url: 'https://netgazeti.ge/news/501892/',
  tier: 'press',
} as const satisfies Source;

/** Georgia. */
export default [
  {
    id: 'ge-116006',
    name: {
      en: 'Consultation line 116 006 (violence, trafficking)',
      native: { ka: 'საკონსულტაციო ცხელი ხაზი 116 006' },
    },
    areaServed: ['GE'],
    kind: ['domestic-violence', 'trafficking'],
    numbers: [
      {
        dial: '116 006',
        tel: '116006',
        e164: null,
        shortCode: true,
        channel: 'call',
        reachableFromAbroad: 'no',
      },
    ],
    channels: ['call'],
    links: [],
    url: null,
    availableLanguage: ['ka', 'en', 'ru', 'tr', 'az', 'hy', 'ar', 'fa'],
    hoursAvailable: 'always',
    timeZone: 'Asia/Tbilisi',
    free: true,
    anonymous: true,
    operator: 'Agency for State Care and Assistance for the Victims of Human Trafficking',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: 'Sources describe it as a line on violence; the agency is also the trafficking victim agency.',
    sourcesOld: false,
    provenance: { sources: [ge1, ge2], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
  {
    id: 'ge-112',
    name: { en: 'Emergency', native: { ka: '112' } },
    areaServed: ['GE'],
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
    timeZone: 'Asia/Tbilisi',
    free: true,
    anonymous: null,
    operator: 'State',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [ge1, repoEm], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
