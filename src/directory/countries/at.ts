import type { Service } from '../service.js';
import { mapdoc } from './shared-sources.js';

/** Austria. */
export default [
  {
    id: 'at-lefoe',
    name: { en: 'LEFÖ-IBF intervention centre for trafficked women', native: { de: 'LEFÖ-IBF' } },
    areaServed: ['AT'],
    city: 'Vienna',
    kind: ['trafficking'],
    numbers: [
      {
        dial: '+43 1 796 92 98',
        tel: '+4317969298',
        e164: '+4317969298',
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
    timeZone: 'Europe/Vienna',
    free: null,
    anonymous: null,
    operator: 'LEFÖ (NGO)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'partner-confirm',
    conflict: null,
    note: 'NGO route; the Criminal Police line is separate and riskier for people without status.',
    sourcesOld: false,
    provenance: { sources: [mapdoc], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
