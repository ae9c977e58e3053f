import type { Source } from '../../provenance/index.js';
import type { Organisation, Service } from '../service.js';
import { botUA, dn, lsi, reposRO, upo } from './shared-sources.js';

const repoDEchild = {
  title: 'Public code repository: Nummer gegen Kummer 116 111 (Germany), marked as corroborated',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;
const euC = {
  title: 'Brussels Times: European Commission campaign points to national hotlines',
  year: 2026,
  url: 'https://www.brusselstimes.com/eu-affairs/1991328/eu-warns-human-trafficking-largely-undetected-as-campaign-public-action/',
  tier: 'press',
} as const satisfies Source;
const unhcrch = {
  title:
    'UNHCR Help Switzerland: stay safe on the journey (points to La Strada members and the EU list of national hotlines)',
  year: null,
  url: 'https://help.unhcr.org/switzerland/ukraine/stay-safe-on-the-journey',
  tier: 'official',
} as const satisfies Source;

/** European Union (any member state). */
export default [
  {
    id: 'eu-112',
    name: { en: 'European emergency number', native: { en: '112' } },
    areaServed: ['EU'],
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
        note: 'Valid in every EU state; also works without credit.',
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
    provenance: { sources: [dn, upo], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
  {
    id: 'eu-116111',
    name: { en: 'Child helpline, EU-harmonised number', native: { en: '116 111' } },
    areaServed: ['EU'],
    kind: ['child'],
    numbers: [
      {
        dial: '116 111',
        tel: '116111',
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
    operator: 'National child helplines',
    operatorType: 'ngo',
    stateLinked: null,
    ship: 'default',
    conflict: null,
    note: 'Runs in most EU states, Ukraine and some neighbours; hours and languages differ by country.',
    sourcesOld: false,
    provenance: { sources: [reposRO, botUA, repoDEchild], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];

/** Organisations of the same area: ask them for the number they want shown. */
export const organisations = [
  {
    id: 'intl-lsi',
    name: { en: 'La Strada International', native: { en: 'La Strada International' } },
    areaServed: ['EU'],
    role: 'platform',
    description: '26 members and 2 associates in 23 European countries: pick the national member.',
    url: 'https://lastradainternational.org/lsi-members',
    note: null,
    provenance: { sources: [lsi], lastReviewed: '2026-11-24', status: 'confirmed' },
  },
  {
    id: 'intl-eu-list',
    name: { en: 'European Commission list of national hotlines', native: { en: 'National hotlines' } },
    areaServed: ['EU'],
    role: 'official list',
    description: 'The Commission keeps the list of national hotlines; use it as the source of truth for EU numbers.',
    url: 'https://home-affairs.ec.europa.eu',
    note: 'The list itself was not readable; exact address to be looked up.',
    provenance: { sources: [euC, unhcrch], lastReviewed: '2026-11-24', status: 'confirmed' },
  },
] as const satisfies readonly Organisation[];
