import type { LawArticle } from './document.js';
import { sources } from './sources.js';

/** Articles of the Criminal Code of Kazakhstan that touch forced labour and trafficking. */
export const kazakhstanLaw = [
  {
    id: 'kz-criminal-128',
    country: 'KZ',
    code: 'criminal-code',
    article: '128',
    // One organisation's page gave the years; the code has been amended since, so a lawyer must check them.
    penalty: { years: [4, 7], graverYears: [9, 12], status: 'single-source' },
    provenance: {
      sources: [sources.labirintPenalties, sources.supremeCourtResolution7],
      lastReviewed: '2026-11-24',
      status: 'confirmed',
    },
  },
  {
    id: 'kz-criminal-135',
    country: 'KZ',
    code: 'criminal-code',
    article: '135',
    penalty: { years: [5, 9], graverYears: null, status: 'single-source' },
    provenance: {
      sources: [sources.labirintPenalties, sources.supremeCourtResolution7],
      lastReviewed: '2026-11-24',
      status: 'confirmed',
    },
  },
  {
    id: 'kz-criminal-134',
    country: 'KZ',
    code: 'criminal-code',
    article: '134',
    penalty: null,
    provenance: { sources: [sources.supremeCourtResolution7], lastReviewed: '2026-11-24', status: 'confirmed' },
  },
  {
    id: 'kz-criminal-308',
    country: 'KZ',
    code: 'criminal-code',
    article: '308',
    penalty: null,
    provenance: { sources: [sources.supremeCourtResolution7], lastReviewed: '2026-11-24', status: 'confirmed' },
  },
  {
    id: 'kz-criminal-125',
    country: 'KZ',
    code: 'criminal-code',
    article: '125',
    penalty: null,
    provenance: { sources: [sources.generalKnowledge], lastReviewed: '2026-11-24', status: 'unverified' },
  },
  {
    id: 'kz-criminal-126',
    country: 'KZ',
    code: 'criminal-code',
    article: '126',
    penalty: null,
    provenance: { sources: [sources.generalKnowledge], lastReviewed: '2026-11-24', status: 'unverified' },
  },
  {
    id: 'kz-criminal-116',
    country: 'KZ',
    code: 'criminal-code',
    article: '116',
    penalty: null,
    provenance: { sources: [sources.generalKnowledge], lastReviewed: '2026-11-24', status: 'unverified' },
  },
  {
    id: 'kz-criminal-152',
    country: 'KZ',
    code: 'criminal-code',
    article: '152',
    penalty: null,
    provenance: { sources: [sources.labourCodePublicCode], lastReviewed: '2026-11-24', status: 'single-source' },
  },
] as const satisfies readonly LawArticle[];
