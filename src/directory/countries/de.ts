import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';
import { upo } from './shared-sources.js';

const reposDE = {
  title: 'Ten public code repositories list Hilfetelefon 08000 116 016; one notes the current short number 116 016',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;

/** Germany. */
export default [
  {
    id: 'de-116016',
    name: { en: 'Hilfetelefon violence against women', native: { de: 'Hilfetelefon Gewalt gegen Frauen' } },
    areaServed: ['DE'],
    kind: ['domestic-violence', 'trafficking'],
    numbers: [
      {
        dial: '116 016',
        tel: '116016',
        e164: null,
        shortCode: true,
        channel: 'call',
        reachableFromAbroad: 'no',
      },
      {
        dial: '08000 116 016',
        tel: '08000116016',
        e164: null,
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'no',
      },
    ],
    channels: ['call'],
    links: [],
    url: 'https://www.hilfetelefon.de',
    availableLanguage: [],
    hoursAvailable: 'always',
    timeZone: 'Europe/Berlin',
    free: true,
    anonymous: true,
    operator: 'Federal Office for Family Affairs',
    operatorType: 'state',
    stateLinked: true,
    ship: 'default',
    conflict:
      'The old number 08000 116 016 and the short EU-harmonised 116 016 are both listed; the short one is the current one.',
    note: '18 languages. For women; there is no single federal trafficking number. For specialised centres see KOK (https://www.kok-gegen-menschenhandel.de).',
    sourcesOld: false,
    provenance: { sources: [reposDE, upo], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
