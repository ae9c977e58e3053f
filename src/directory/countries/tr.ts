import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { repoEm } from './shared-sources.js';

const tr1 = {
  title: 'Sabah: YIMER 157 is ten years old; five languages, 24/7, WhatsApp, e-mail, social media',
  year: 2025,
  url: 'https://www.sabah.com.tr/yasam/siddete-kacakcilara-ve-tacirlere-karsi-tek-numara-yimer-157-10-yilda-15-bin-hayati-kurtardi-7408666',
  tier: 'press',
} as const satisfies Source;
const tr2 = {
  title: 'Son Dakika / AA: YIMER 157 in its tenth year; dial 157, press 1 for urgent help',
  year: 2025,
  url: 'https://www.sondakika.com/guncel/haber-yimer-157-nin-10-yili-15-728-hayat-kurtarildi-18964184/',
  tier: 'press',
} as const satisfies Source;

/** Türkiye. */
export default [
  {
    id: 'tr-157',
    name: {
      en: "YIMER 157 foreigners' contact centre (also trafficking emergency line)",
      native: { tr: 'YİMER 157 Yabancılar İletişim Merkezi' },
    },
    areaServed: ['TR'],
    kind: ['trafficking', 'migrant', 'emergency'],
    numbers: [
      {
        dial: '157',
        tel: '157',
        e164: null,
        shortCode: true,
        channel: 'call',
        reachableFromAbroad: 'no',
        note: 'Press 1 for urgent help.',
      },
    ],
    channels: ['call', 'whatsapp', 'email', 'social'],
    links: [],
    url: 'https://en.goc.gov.tr/foreigners-communication-center',
    availableLanguage: ['tr', 'en', 'ar', 'fa', 'ru'],
    hoursAvailable: 'always',
    timeZone: 'Europe/Istanbul',
    free: null,
    anonymous: null,
    operator: 'Presidency of Migration Management, Ministry of the Interior',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: 'State body: answers on status as well as on rescue. WhatsApp exists; its digits and the full number for calls from abroad were not seen. 995 urgent calls and 15,728 people reached in ten years.',
    sourcesOld: false,
    provenance: { sources: [tr1, tr2], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
  {
    id: 'tr-112',
    name: { en: 'Unified emergency number', native: { tr: '112 Acil' } },
    areaServed: ['TR'],
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
    timeZone: 'Europe/Istanbul',
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
] as const satisfies readonly Service[];
