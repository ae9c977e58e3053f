import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { repoEm } from './shared-sources.js';

const by1 = {
  title: 'SB (Belarus): La Strada line 113 for people planning to travel abroad',
  year: 2013,
  url: 'https://www.sb.by/articles/helpline-available-for-those-planning-to-travel-abroad.html',
  tier: 'press',
} as const satisfies Source;
const by2 = {
  title: 'Gender Perspectives (Belarus): toll-free line 113, 15 years of La Strada',
  year: 2016,
  url: 'https://www.genderperspectives.by/en/news/283-la-strada-belarus-15-years-in-sphere-of-safe-migration-and-combating-trafficking-in-human-beings',
  tier: 'ngo',
} as const satisfies Source;

/** Belarus. */
export default [
  {
    id: 'by-113',
    name: { en: 'Info line 113 on safe travel and stay abroad', native: { be: 'Інфалінія 113', ru: 'Инфолиния 113' } },
    areaServed: ['BY'],
    kind: ['trafficking', 'migrant'],
    numbers: [
      {
        dial: '113',
        tel: '113',
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
    timeZone: 'Europe/Minsk',
    free: true,
    anonymous: null,
    operator: 'Gender Perspectives / La Strada Belarus (NGO)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'partner-confirm',
    conflict: null,
    note: 'Two sources agree but are from 2013 and 2016; many Belarusian NGOs were closed after 2020. Check first.',
    sourcesOld: true,
    provenance: { sources: [by1, by2], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
  {
    id: 'by-102',
    name: { en: 'Police', native: { be: 'Міліцыя', ru: 'Милиция' } },
    areaServed: ['BY'],
    kind: ['emergency'],
    responder: 'police',
    numbers: [
      {
        dial: '102',
        tel: '102',
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
    timeZone: 'Europe/Minsk',
    free: true,
    anonymous: null,
    operator: 'State',
    operatorType: 'police',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: 'General 112, ambulance 103 in the same source.',
    sourcesOld: false,
    provenance: { sources: [repoEm], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
