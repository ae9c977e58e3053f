import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { generalKnowledge, lsi, yfua } from './shared-sources.js';

const handel = {
  title:
    'Polish Ministry of the Interior: National Consulting and Intervention Centre (KCIK) line, round the clock, Polish, English, French, Vietnamese',
  year: 2013,
  url: 'https://handelludzmi.eu/hle/about-human-traffickin/information-for-victim/6191,Hotline-for-victims-and-witnesses-of-THB.html',
  tier: 'official',
} as const satisfies Source;

/** Poland. */
export default [
  {
    id: 'pl-lastrada',
    name: { en: 'La Strada Poland', native: { pl: 'Fundacja La Strada' } },
    areaServed: ['PL'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '+48 22 628 99 99',
        tel: '+48226289999',
        e164: '+48226289999',
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'yes',
      },
    ],
    channels: ['call'],
    links: [],
    url: null,
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: 'Europe/Warsaw',
    free: null,
    anonymous: null,
    operator: 'La Strada Foundation (NGO)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'partner-confirm',
    conflict: null,
    note: null,
    sourcesOld: true,
    provenance: { sources: [yfua, lsi], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
  {
    id: 'pl-kcik',
    name: {
      en: 'National Consulting and Intervention Centre (KCIK)',
      native: { pl: 'Krajowe Centrum Interwencyjno-Konsultacyjne' },
    },
    areaServed: ['PL'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '+48 22 628 01 20',
        tel: '+48226280120',
        e164: '+48226280120',
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'yes',
      },
    ],
    channels: ['call'],
    links: [],
    url: null,
    availableLanguage: ['pl', 'en', 'fr', 'vi'],
    hoursAvailable: 'unknown',
    hoursNote: '24/7 with duty staff out of office hours (2013)',
    timeZone: 'Europe/Warsaw',
    free: null,
    anonymous: null,
    operator: 'NGOs for the Ministry of the Interior',
    operatorType: 'ngo-state-funded',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: 'Different from La Strada Poland +48 22 628 99 99.',
    note: 'Existence, hours and languages are from an official 2013 page; the digits are general knowledge.',
    sourcesOld: false,
    provenance: { sources: [generalKnowledge, handel], lastReviewed: '2026-11-24', status: 'unverified' },
    dialled: false,
  },
] as const satisfies readonly Service[];
