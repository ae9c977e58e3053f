import type { Source } from '../../provenance/index.js';
import type { Service } from '../service.js';

const swdir = {
  title: 'Public code of a European support directory: CoMensha 033 448 11 86, Payoke +32 3 201 16 90',
  year: 2026,
  url: null,
  tier: 'repo',
} as const satisfies Source;
const wegwijzer = {
  title: 'Wegwijzer Mensenhandel: what CoMensha does (help desk for victims and citizens)',
  year: null,
  url: 'https://english.wegwijzermensenhandel.nl/Organisations/CoMensha.aspx',
  tier: 'official',
} as const satisfies Source;

/** Netherlands. */
export default [
  {
    id: 'nl-comensha',
    name: { en: 'CoMensha help desk', native: { nl: 'CoMensha' } },
    areaServed: ['NL'],
    kind: ['trafficking'],
    numbers: [
      {
        dial: '033 448 11 86',
        tel: '+31334481186',
        e164: '+31334481186',
        shortCode: false,
        channel: 'call',
        reachableFromAbroad: 'yes',
      },
    ],
    channels: ['call'],
    links: [],
    url: 'https://www.comensha.nl',
    availableLanguage: [],
    hoursAvailable: 'unknown',
    timeZone: 'Europe/Amsterdam',
    free: null,
    anonymous: null,
    operator: 'CoMensha (NGO, state funded)',
    operatorType: 'ngo-state-funded',
    stateLinked: true,
    ship: 'partner-confirm',
    conflict: 'Another 2026 listing gives 088 1239 999.',
    note: 'Help desk also for victims and citizens, not only professionals.',
    sourcesOld: false,
    provenance: { sources: [swdir, wegwijzer], lastReviewed: '2026-11-24', status: 'single-source' },
    dialled: false,
  },
] as const satisfies readonly Service[];
