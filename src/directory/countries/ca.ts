import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { repocrisis } from './shared-sources.js';

const reposCA = {
  title:
    'Ten public code repositories list 1-833-900-1010 as the Canadian Human Trafficking Hotline, 24/7, multilingual',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** Canada. */
export default [
  {
    id: 'ca-ht',
    name: {
      en: 'Canadian Human Trafficking Hotline',
      native: {
        en: 'Canadian Human Trafficking Hotline',
        fr: "Ligne d'urgence canadienne contre la traite des personnes",
      },
    },
    areaServed: ['CA'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '1-833-900-1010',
        tel: '+18339001010',
        e164: '+18339001010',
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'unknown',
      },
    ],
    channels: ['call', 'web-chat'],
    links: [],
    url: 'https://www.canadianhumantraffickinghotline.ca',
    availableLanguage: [],
    hoursAvailable: 'always',
    timeZone: null,
    free: true,
    anonymous: true,
    operator: 'Canadian Centre to End Human Trafficking (NGO)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'default',
    conflict: null,
    note: 'Multilingual.',
    sourcesOld: false,
    provenance: { sources: [reposCA], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
  {
    id: 'ca-911',
    name: { en: 'Emergency', native: { en: '911' } },
    areaServed: ['CA'],
    kind: ['emergency'],
    responder: 'any',
    numbers: [
      {
        dial: '911',
        tel: '911',
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
    operator: 'State',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [repocrisis, reposCA], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
