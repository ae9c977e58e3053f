import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { repocrisis } from './shared-sources.js';

const reposUS = {
  title:
    'Ten public code repositories list 1-888-373-7888 (some with text 233733) as the US National Human Trafficking Hotline, with humantraffickinghotline.org',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;
const priceofsex = {
  title: 'Price of Sex: resources (Polaris hotline 1-888-3737-888)',
  year: null,
  url: 'https://priceofsex.org/content/resources',
  tier: 'ngo',
} as const satisfies Source;
const repoRuUS = {
  title: 'Public code for Russian-speaking migrants in the US: 1-888-373-7888, 200+ languages, SMS HELP to 233733',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** United States. */
export default [
  {
    id: 'us-nhth',
    name: {
      en: 'National Human Trafficking Hotline',
      native: { en: 'National Human Trafficking Hotline', es: 'Línea Nacional contra la Trata de Personas' },
    },
    areaServed: ['US'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '1-888-373-7888',
        tel: '+18883737888',
        e164: '+18883737888',
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'unknown',
        note: 'US toll-free; from abroad it may be charged or blocked.',
      },
      {
        dial: '233733',
        tel: '233733',
        e164: null,
        shortCode: true,
        channel: 'sms',
        smsKeyword: 'HELP',
        reachableFromAbroad: 'no',
        note: 'BEFREE',
      },
    ],
    channels: ['call', 'sms', 'web-chat'],
    links: [],
    url: 'https://humantraffickinghotline.org',
    availableLanguage: [],
    hoursAvailable: 'always',
    timeZone: null,
    free: true,
    anonymous: true,
    operator: 'NGO under federal grant',
    operatorType: 'ngo-state-funded',
    stateLinked: false,
    ship: 'default',
    conflict: null,
    note: 'Interpreters for 200+ languages. Operator under review: the federal grant is re-bid from time to time; digits stay.',
    sourcesOld: false,
    provenance: { sources: [reposUS, priceofsex, repoRuUS], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
  {
    id: 'us-911',
    name: { en: 'Emergency', native: { en: '911' } },
    areaServed: ['US'],
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
    provenance: { sources: [repocrisis], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
