import type { Source } from '../../provenance/index.js';
import type { Organisation, Service } from '../service.js';
import { repoEm } from './shared-sources.js';

const alt = {
  title: 'Alternativa movement, own site',
  year: 2020,
  url: 'https://alternative.help/13answers',
  tier: 'ngo',
} as const satisfies Source;
const takie = {
  title: 'Takie Dela: how to help a person in slavery (Nochlezhka, Civic Assistance, Safe House, Alternativa)',
  year: 2021,
  url: 'https://takiedela.live/news/2021/04/06/intotheslave/amp/',
  tier: 'press',
} as const satisfies Source;

/** Russia. */
export default [
  {
    id: 'ru-112',
    name: { en: 'Unified emergency number', native: { ru: 'Единый номер 112' } },
    areaServed: ['RU'],
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
    hoursAvailable: 'always',
    timeZone: null,
    free: true,
    anonymous: null,
    operator: 'State',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [repoEm], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
  {
    id: 'ru-102',
    name: { en: 'Police', native: { ru: 'Полиция' } },
    areaServed: ['RU'],
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
    timeZone: null,
    free: true,
    anonymous: null,
    operator: 'Ministry of Internal Affairs',
    operatorType: 'police',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: 'NGO testimony (Golyanovo case): officers handed escaped workers back to the shop owners. Prefer NGOs first where life is not in danger.',
    sourcesOld: false,
    provenance: { sources: [repoEm], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];

/** Organisations of the same area: ask them for the number they want shown. */
export const organisations = [
  {
    id: 'ru-alt',
    name: { en: 'Alternativa', native: { ru: 'Движение «Альтернатива»' } },
    areaServed: ['RU'],
    city: 'Moscow',
    role: 'rescue NGO',
    description: 'Frees people from forced labour, shelter in Tver region; funding crises reported.',
    url: 'https://alternative.help',
    note: 'Phone not seen in the sources read.',
    provenance: { sources: [alt, takie], lastReviewed: '2026-11-24', status: 'confirmed' },
  },
  {
    id: 'ru-refugee',
    name: { en: 'Civic Assistance Committee', native: { ru: 'Комитет «Гражданское содействие»' } },
    areaServed: ['RU'],
    city: 'Moscow',
    role: 'migrant rights NGO',
    description: 'Legal and material help to migrants and refugees, work on forced labour (Golyanovo).',
    url: null,
    note: 'Designated "foreign agent" in Russia (general knowledge); contact may be limited. Phone not seen.',
    provenance: { sources: [takie], lastReviewed: '2026-11-24', status: 'confirmed' },
  },
  {
    id: 'ru-safehouse',
    name: { en: 'Safe House foundation', native: { ru: 'Фонд «Безопасный дом»' } },
    areaServed: ['RU'],
    role: 'anti-trafficking NGO',
    description: 'Help to trafficking survivors.',
    url: null,
    note: null,
    provenance: { sources: [takie], lastReviewed: '2026-11-24', status: 'single-source' },
  },
] as const satisfies readonly Organisation[];
