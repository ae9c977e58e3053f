import type { Source } from '../../provenance/index.js';
import type { Organisation, Service } from '../service.js';
import { generalKnowledge, pia3, repoKZem } from './shared-sources.js';

const hook22 = {
  title:
    'Hook.report: trafficking in Uzbekistan; Istiqbolli Avlod hotline runs since 2003; "Partnership in Action" network',
  year: 2022,
  url: 'https://hook.report/2022/08/human-trafficking',
  tier: 'press',
} as const satisfies Source;
const ia2017 = {
  title: 'Istiqbolli Avlod: promotional event (names its hotline, no digits)',
  year: 2017,
  url: 'http://ia.uz/en/promotional-event-future-generation-of-independent-uzbekistan/',
  tier: 'ngo',
} as const satisfies Source;
const uzcust = {
  title: 'State Customs Committee of Uzbekistan: hotline 11-08 named for trafficking reports at Tashkent-AERO',
  year: null,
  url: 'https://old.customs.uz/en/news/view/2232',
  tier: 'official',
} as const satisfies Source;

/** Uzbekistan. */
export default [
  {
    id: 'uz-1148',
    name: {
      en: 'Istiqbolli Avlod hotline 1148',
      native: { 'uz-Latn': '«Istiqbolli Avlod» ishonch telefoni 1148', ru: 'Горячая линия «Истикболли авлод» 1148' },
    },
    areaServed: ['UZ'],
    kind: ['trafficking', 'migrant'],
    numbers: [
      {
        dial: '1148',
        tel: '1148',
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
    timeZone: 'Asia/Tashkent',
    free: null,
    anonymous: null,
    operator: 'Republican Social Information Centre Istiqbolli Avlod (NGO)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'partner-confirm',
    conflict: null,
    note: 'The organisation and the existence of its hotline (since 2003) are confirmed; the digits 1148 are general knowledge only. Staff take Telegram messages from people held abroad (2020s report), so ask for a Telegram contact and a number dialable from Kazakhstan.',
    sourcesOld: false,
    provenance: { sources: [generalKnowledge, hook22, ia2017], lastReviewed: '2026-11-24', status: 'unverified' },
    dialled: false,
  },
  {
    id: 'uz-1108',
    name: { en: 'State Customs Committee line 11-08', native: { 'uz-Latn': 'Davlat bojxona qoʻmitasi 1108' } },
    areaServed: ['UZ'],
    kind: ['government-info'],
    numbers: [
      {
        dial: '1108',
        tel: '1108',
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
    timeZone: 'Asia/Tashkent',
    free: null,
    anonymous: null,
    operator: 'State Customs Committee',
    operatorType: 'state',
    stateLinked: true,
    ship: 'never',
    conflict: null,
    note: 'Named once for trafficking reports at the airport. Not a help line; listed only so that nobody mistakes it for one.',
    sourcesOld: true,
    provenance: { sources: [uzcust], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
  {
    id: 'uz-102',
    name: { en: 'Police', native: { 'uz-Latn': 'Militsiya', ru: 'Полиция' } },
    areaServed: ['UZ'],
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
    timeZone: 'Asia/Tashkent',
    free: true,
    anonymous: null,
    operator: 'Ministry of Internal Affairs',
    operatorType: 'police',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: 'General number is 1050 in the source; 112 is also in use by general knowledge.',
    note: null,
    sourcesOld: false,
    provenance: { sources: [repoKZem], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];

/** Organisations of the same area: ask them for the number they want shown. */
export const organisations = [
  {
    id: 'net-pia',
    name: {
      en: 'Partnership in Action, NGO network of Central Asia and Russia',
      native: { ru: '«Партнёрство в действии»' },
    },
    areaServed: ['UZ', 'KZ', 'KG', 'TJ', 'TM', 'RU'],
    role: 'referral network',
    description:
      'Founded 2018 on the initiative of Istiqbolli Avlod; Kazakhstan 2018, Kyrgyzstan 2020, Tajikistan and Turkmenistan 2021. Best single route for cross-border referral.',
    url: 'https://partnership-in-action.com',
    note: null,
    provenance: { sources: [pia3, hook22], lastReviewed: '2026-11-24', status: 'confirmed' },
  },
  {
    id: 'uz-ia',
    name: {
      en: 'Republican Social Information Centre Istiqbolli Avlod',
      native: { 'uz-Latn': '«Istiqbolli Avlod» RSIM', ru: 'РСИЦ «Истикболли авлод»' },
    },
    areaServed: ['UZ'],
    city: 'Tashkent',
    role: 'partner candidate',
    description: 'Hotline since 2003, rescue and return of citizens from abroad, reintegration.',
    url: null,
    note: 'Digits not seen, see uz-1148.',
    provenance: { sources: [hook22, ia2017, pia3], lastReviewed: '2026-11-24', status: 'confirmed' },
  },
] as const satisfies readonly Organisation[];
