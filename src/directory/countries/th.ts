import type { Service } from '../service.js';
import { generalKnowledge } from './shared-sources.js';

/** Thailand. */
export default [
  {
    id: 'th-1300',
    name: { en: 'Social assistance centre 1300', native: { th: '1300' } },
    areaServed: ['TH'],
    kind: ['trafficking', 'child'],
    numbers: [
      {
        dial: '1300',
        tel: '1300',
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
    timeZone: 'Asia/Bangkok',
    free: null,
    anonymous: null,
    operator: 'Ministry of Social Development and Human Security',
    operatorType: 'state',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: null,
    note: 'General knowledge; digits not seen. Police 191 and anti-trafficking police 1191 likewise not seen.',
    sourcesOld: false,
    provenance: { sources: [generalKnowledge], lastReviewed: '2026-11-24', status: 'unverified' },
    dialled: false,
  },
] as const satisfies readonly Service[];
