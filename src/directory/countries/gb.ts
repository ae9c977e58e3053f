import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { repocrisis } from './shared-sources.js';

const reposUK = {
  title:
    'Twenty listings in public code repositories give 08000 121 700 / 0800 0121 700 (same digits) as the UK Modern Slavery and Exploitation Helpline, free, 24 hours, modernslaveryhelpline.org (Unseen)',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** United Kingdom. */
export default [
  {
    id: 'gb-msh',
    name: { en: 'Modern Slavery and Exploitation Helpline', native: { en: 'Modern Slavery & Exploitation Helpline' } },
    areaServed: ['GB'],
    kind: ['trafficking', 'labour'],
    numbers: [
      {
        dial: '08000 121 700',
        tel: '+448000121700',
        e164: '+448000121700',
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'unknown',
        note: 'Also written 0800 0121 700; same digits.',
      },
    ],
    channels: ['call', 'web'],
    links: [],
    url: 'https://www.modernslaveryhelpline.org',
    availableLanguage: [],
    hoursAvailable: 'always',
    timeZone: 'Europe/London',
    free: true,
    anonymous: true,
    operator: 'Unseen (NGO)',
    operatorType: 'ngo',
    stateLinked: false,
    ship: 'default',
    conflict: null,
    note: 'Funding of the line has been uncertain at times: check hours before release.',
    sourcesOld: false,
    provenance: { sources: [reposUK], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
  {
    id: 'gb-999',
    name: { en: 'Emergency', native: { en: '999' } },
    areaServed: ['GB'],
    kind: ['emergency'],
    responder: 'any',
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
    hoursAvailable: 'always',
    timeZone: 'Europe/London',
    free: true,
    anonymous: null,
    operator: 'State',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [repocrisis, reposUK], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
