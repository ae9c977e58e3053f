import type { Source } from '../../provenance/index.js';
import type { Organisation, Service } from '../service.js';

const tmun = {
  title: 'UN Turkmenistan: World Day against Trafficking in Persons; Ynamly Egindesh runs a hotline in Ashgabat',
  year: 2023,
  url: 'https://turkmenistan.un.org/tk/node/240671',
  tier: 'official',
} as const satisfies Source;

/** Turkmenistan. */
export default [
  {
    id: 'tm-ynamly',
    name: { en: 'Ynamly Egindesh hotline, Ashgabat', native: { tk: 'Ynamly egindeş' } },
    areaServed: ['TM'],
    city: 'Ashgabat',
    kind: ['trafficking', 'domestic-violence'],
    numbers: [],
    channels: ['call'],
    links: [],
    url: null,
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: 'Asia/Ashgabat',
    free: null,
    anonymous: null,
    operator: 'Economic Society Ynamly Egindesh, IOM support',
    operatorType: 'ngo',
    stateLinked: null,
    ship: 'never',
    conflict: null,
    note: 'Hotline confirmed by the UN in August 2023; no digits seen.',
    sourcesOld: false,
    provenance: { sources: [tmun], lastReviewed: '2026-11-24', status: 'unverified' },
    dialled: false,
  },
] as const satisfies readonly Service[];

/** Organisations of the same area: ask them for the number they want shown. */
export const organisations = [
  {
    id: 'tm-ynamly-egindesh',
    name: { en: 'Ynamly Egindesh', native: { tk: 'Ynamly egindeş' } },
    areaServed: ['TM'],
    city: 'Ashgabat',
    role: 'hotline operator',
    description: 'Hotline for people at risk of trafficking, with IOM.',
    url: null,
    note: null,
    provenance: { sources: [tmun], lastReviewed: '2026-11-24', status: 'single-source' },
  },
] as const satisfies readonly Organisation[];
