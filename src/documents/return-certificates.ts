import type { DocumentItem } from './document.js';
import { sources } from './sources.js';

export const returnCertificates = [
  {
    id: 'uz-return',
    kind: 'paper',
    destination: ['KZ'],
    citizenship: ['UZ'],
    work: ['any'],
    stages: ['lost-or-taken'],
    severity: 'medium',
    indicator: 'deception',
    volatile: true,
    asOf: null,
    rules: ['confirmed', 'confirmed'],
    provenance: {
      sources: [
        sources.uzbekConsularPortal,
        sources.adviceUz,
        sources.uzbekEmbassyKorea,
        sources.uzbekConsulateNovosibirsk,
        sources.uzbekConsulateAlmatyGazeta,
        sources.uzbekConsulatesEadaily,
      ],
      lastReviewed: '2026-11-24',
      status: 'confirmed',
    },
  },
  {
    id: 'xx-return',
    kind: 'paper',
    destination: ['KZ'],
    citizenship: ['eaeu', 'visa-required', 'TJ', 'AZ', 'GE', 'MD', 'UA'],
    work: ['any'],
    stages: ['lost-or-taken'],
    severity: 'info',
    indicator: null,
    volatile: true,
    asOf: '2026-11',
    rules: ['unverified', 'single-source'],
    provenance: {
      sources: [sources.generalKnowledge, sources.kursivRussianChildren],
      lastReviewed: '2026-11-24',
      status: 'unverified',
    },
  },
] as const satisfies readonly DocumentItem[];
