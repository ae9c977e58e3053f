import type { Service } from '../service.js';
import { mapdoc, upo } from './shared-sources.js';

/** Greece. */
export default [
  {
    id: 'gr-1109',
    name: { en: '1109 trafficking line', native: { el: '1109' } },
    areaServed: ['GR'],
    kind: ['trafficking', 'child'],
    numbers: [
      {
        dial: '1109',
        tel: '1109',
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
    timeZone: 'Europe/Athens',
    free: true,
    anonymous: null,
    operator: 'A21 and/or EKKA (listings differ)',
    operatorType: 'mixed',
    stateLinked: null,
    ship: 'partner-confirm',
    conflict: 'Listings disagree about who runs 1109 (NGO A21 or the state centre EKKA).',
    note: null,
    sourcesOld: false,
    provenance: { sources: [upo, mapdoc], lastReviewed: '2026-11-24', status: 'confirmed' },
    dialled: false,
  },
] as const satisfies readonly Service[];
