import type { Source } from '../../provenance/index.js';
import type { Organisation, Service } from '../service.js';
import { generalKnowledge } from './shared-sources.js';

const tca189 = {
  title:
    'Times of Central Asia: information terminals at Manas airport; "the 189 Hotline for migrants" (IOM, State Migration Service); year not printed, about 2018',
  year: 2018,
  url: 'https://timesca.com/u-s-government-helps-protect-the-rights-of-kyrgyzstan-migrant-workers-abroad/',
  tier: 'press',
} as const satisfies Source;
const mig1899 = {
  title: 'migranty.org: hotline for migrants 1899 (USAID, NGO Arysh)',
  year: null,
  url: 'https://migranty.org/novosti/gorjachaja-linija-dlja-migrantov-1899/?amp=1',
  tier: 'ngo',
} as const satisfies Source;
const kg111 = {
  title: 'K-News: helpline for children 111, Bishkek, round the clock, free from all operators',
  year: 2017,
  url: 'https://knews.kg/2017/11/02/telefon-doveriya-dlya-detej-111-poprosit-o-pomoshhi-mozhet-lyuboj-rebenok',
  tier: 'press',
} as const satisfies Source;
const oasis = {
  title: 'RFE/RL Kyrgyz service: USAID and Oasis Kyrgyzstan start two-year project for trafficking victims',
  year: 2022,
  url: 'https://rfe.pangea-cms.com/preview/ky-KG/a/31781265.html',
  tier: 'press',
} as const satisfies Source;

/** Kyrgyzstan. */
export default [
  {
    id: 'kg-189',
    name: {
      en: 'Hotline 189 for migrants and trafficking',
      native: { ky: 'Мигранттар үчүн ишеним телефону 189', ru: 'Горячая линия для мигрантов 189' },
    },
    areaServed: ['KG'],
    kind: ['migrant', 'trafficking'],
    numbers: [
      {
        dial: '189',
        tel: '189',
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
    timeZone: 'Asia/Bishkek',
    free: true,
    anonymous: null,
    operator: 'IOM with the State Migration Service (2018); present operator not known',
    operatorType: 'mixed',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict:
      'A migrant site publishes 1899 for a hotline with the same purpose (USAID / NGO Arysh, undated). The two numbers may be different lines, an old and a new line, or a misprint. USAID funding ended in 2025; the line may have changed hands or closed.',
    note: 'Do not ship as a default until someone dials it from Bishkek.',
    sourcesOld: true,
    provenance: { sources: [tca189, mig1899], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
  {
    id: 'kg-111',
    name: {
      en: "Children's helpline 111",
      native: { ky: 'Балдар үчүн ишеним телефону 111', ru: 'Телефон доверия для детей 111' },
    },
    areaServed: ['KG'],
    kind: ['child'],
    numbers: [
      {
        dial: '111',
        tel: '111',
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
    timeZone: 'Asia/Bishkek',
    free: true,
    anonymous: null,
    operator: 'Ministry of Labour and Social Development',
    operatorType: 'state',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: 'Calls are recorded.',
    sourcesOld: true,
    provenance: { sources: [kg111], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
  {
    id: 'kg-102',
    name: { en: 'Police', native: { ky: 'Милиция', ru: 'Милиция' } },
    areaServed: ['KG'],
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
    timeZone: 'Asia/Bishkek',
    free: true,
    anonymous: null,
    operator: 'Ministry of Internal Affairs',
    operatorType: 'police',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [generalKnowledge], lastReviewed: '2026-11-24', status: 'unverified' },
    dialled: false,
  },
  {
    id: 'kg-112',
    name: { en: 'Unified emergency number', native: { ky: '112', ru: '112' } },
    areaServed: ['KG'],
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
    timeZone: 'Asia/Bishkek',
    free: true,
    anonymous: null,
    operator: 'Ministry of Emergency Situations',
    operatorType: 'state',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [generalKnowledge], lastReviewed: '2026-11-24', status: 'unverified' },
    dialled: false,
  },
] as const satisfies readonly Service[];

/** Organisations of the same area: ask them for the number they want shown. */
export const organisations = [
  {
    id: 'kg-oasis',
    name: { en: 'Oasis Kyrgyzstan', native: { ru: 'Оазис Кыргызстан' } },
    areaServed: ['KG'],
    city: 'Bishkek',
    role: 'partner candidate',
    description: 'Two-year project for trafficking victims from April 2022.',
    url: null,
    note: 'Project funding was USAID; state in 2026 unknown.',
    provenance: { sources: [oasis], lastReviewed: '2026-11-24', status: 'single-source' },
  },
] as const satisfies readonly Organisation[];
