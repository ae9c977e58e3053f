import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';

const reposAE = {
  title:
    'Four public code repositories list 800 7283 (Ewaa / Aman shelters, support for victims of abuse and trafficking)',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;
const ewaa = {
  title: 'Ewaa Shelters (UAE): multilingual trafficking hotline for all emirates launched',
  year: 2011,
  url: 'https://ewaa.gov.ae/en/trafficking-hotline-launched/',
  tier: 'official',
} as const satisfies Source;
const reposMOHRE = {
  title: 'Ten public code repositories list MOHRE 600 590 000',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;
const khaleej = {
  title: 'Khaleej Times: MOHRE call centre 80060, 24/7, 20 languages',
  year: 2020,
  url: 'https://khaleejtimes.com/uae/now-report-job-dispute-via-new-call-centre-in-uae',
  tier: 'press',
} as const satisfies Source;

/** United Arab Emirates. */
export default [
  {
    id: 'ae-ewaa',
    name: { en: 'Ewaa shelters hotline 800 7283', native: { ar: 'مراكز إيواء 7283 800' } },
    areaServed: ['AE'],
    kind: ['trafficking', 'domestic-violence'],
    numbers: [
      {
        dial: '800 7283',
        tel: '8007283',
        e164: null,
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'no',
      },
    ],
    channels: ['call'],
    links: [],
    url: 'https://ewaa.gov.ae/',
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: 'Asia/Dubai',
    free: true,
    anonymous: null,
    operator: 'Ewaa / Aman shelters, Abu Dhabi',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: 'Ewaa announced a multilingual line for all emirates in 2011; digits from public code. Some listings call the same digits "Aman Service" or "Women\'s helpline".',
    sourcesOld: false,
    provenance: { sources: [reposAE, ewaa], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
  {
    id: 'ae-mohre',
    name: { en: 'Ministry of Human Resources (MOHRE) labour line', native: { ar: 'وزارة الموارد البشرية والتوطين' } },
    areaServed: ['AE'],
    kind: ['labour'],
    numbers: [
      {
        dial: '600 590 000',
        tel: '600590000',
        e164: null,
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'unknown',
      },
    ],
    channels: ['call'],
    links: [],
    url: null,
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: 'Asia/Dubai',
    free: null,
    anonymous: null,
    operator: 'MOHRE',
    operatorType: 'state',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict:
      '80060 was announced in 2020 for the same purpose (24/7, 20 languages), and 800 84 is known as the labour claims line; 600 590 000 is the number in current listings.',
    note: null,
    sourcesOld: false,
    provenance: { sources: [reposMOHRE, khaleej], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
  {
    id: 'ae-999',
    name: { en: 'Police', native: { ar: 'الشرطة' } },
    areaServed: ['AE'],
    kind: ['emergency'],
    responder: 'police',
    numbers: [
      {
        dial: '999',
        tel: '999',
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
    timeZone: 'Asia/Dubai',
    free: true,
    anonymous: null,
    operator: 'Police',
    operatorType: 'police',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: 'Ambulance 998, fire 997.',
    sourcesOld: false,
    provenance: { sources: [reposAE], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
