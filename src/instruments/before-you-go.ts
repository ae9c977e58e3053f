import type { TiersInstrument, TierItem } from '../scoring/index.js';
import type { About } from './instrument.js';

/** One question about an offer. */
export interface BeforeYouGoItem extends TierItem {
  /** The indicator that can be foreseen, in the words of the ILO, with its dimension: a reason to ask, not a count. */
  readonly indicator: string;
  readonly dimension: 'D1' | 'D2' | 'D3';
  /** Differs from corridor to corridor, and has still to be checked with a lawyer. */
  readonly stepUnverified?: true;
}

const item = (
  id: string,
  tier: BeforeYouGoItem['tier'],
  dimension: BeforeYouGoItem['dimension'],
  indicator: string,
  more: Partial<BeforeYouGoItem> = {},
): BeforeYouGoItem => ({ id, parent: null, tier, dimension, indicator, ...more });

/** Signs of danger in an offer, before somebody leaves: 12 questions. The rule is this project's own; no published one exists. */
export const beforeYouGo = {
  rule: 'tiers',
  id: 'before-you-go',
  edition: '2026-11',
  asksAge: false,
  items: [
    item('BG01', 'check', 'D1', 'Deceived about the nature of the job, location or employer'),
    item('BG02', 'check', 'D1', 'Deceived about wages/earnings'),
    item('BG03', 'check', 'D1', 'Deceived about content or legality of work contract'),
    item('BG04', 'stop', 'D1', 'Deceived about legal documentation or obtaining legal migration status', {
      stepUnverified: true,
    }),
    item('BG05', 'check', 'D1', 'Deceived about housing and living conditions'),
    item('BG06', 'check', 'D1', 'Deceived about travel and recruitment conditions'),
    item('BG07', 'check', 'D2', 'Debt bondage'),
    item('BG08', 'stop', 'D2', 'Confiscation of documents'),
    item('BG09', 'stop', 'D2', 'Threats of violence against victim'),
    item('BG10', 'stop', 'D2', 'Isolation, confinement or surveillance'),
    item('BG11', 'check', 'D3', 'Control of exploiters'),
    item('BG12', 'check', 'D3', 'False information about law, attitude of authorities'),
  ],
  outcomes: [
    { outcome: 'do-not-go-yet', atLeast: { stop: 1 } },
    { outcome: 'check-first', atLeast: { check: 3 } },
    { outcome: 'ask-more', atLeast: { check: 1 } },
    { outcome: 'find-out', answers: 'some-open' },
    { outcome: 'no-signs-seen' },
  ],
  about: {
    validated: false,
    jurisdiction: null,
    derivedFrom:
      'The recruitment dimensions of the ILO and European Commission indicators (2009), as reasons to ask. The rule that counts them is this project’s own: no published cut-off exists.',
    licence: 'All questions were written for this project.',
    provenance: {
      lastReviewed: '2026-11-24',
      status: 'unverified',
      sources: [
        {
          title: 'ILO: Operational indicators of trafficking in human beings (landing page)',
          year: 2009,
          url: 'https://www.ilo.org/global/topics/forced-labour/publications/WCMS_105023/lang--en/index.htm',
          tier: 'official',
        },
      ],
    },
  },
} as const satisfies TiersInstrument & { asksAge: boolean; items: readonly BeforeYouGoItem[]; about: About };
