import type { Provenance, Source } from '../provenance/index.js';
import { sources } from './sources.js';

/** How much a flag weighs: `high` alone is serious, `caution` is worth a question, `info` is common in honest adverts too. */
export type Tier = 'high' | 'caution' | 'info';

/**
 * A sign; `sources` are publications that warn of the pattern. None defines it: names, tiers and phrases are this project's
 * own, and the sources were mostly read as excerpts, so a flag is never more than `single-source`.
 */
const flag = <const Id extends string, const T extends Tier>(
  id: Id,
  tier: T,
  from: string | null,
  indicator: string | null,
  read: readonly Source[],
): {
  readonly id: Id;
  readonly tier: T;
  readonly from: string | null;
  readonly indicator: string | null;
  readonly provenance: Provenance;
} => ({
  id,
  tier,
  from,
  indicator,
  provenance: { sources: read, lastReviewed: '2026-11', status: read.length > 0 ? 'single-source' : 'unverified' },
});

/** Known recruitment warning signs, in the order in which they are published. */
export const redFlags = [
  flag('unrealistic-pay', 'caution', 'JA01', 'D1 wages', [
    sources.ministry2026,
    sources.embassy2025,
    sources.usHotline,
  ]),
  flag('no-experience', 'info', 'JA02', 'D1 nature of the job', [sources.ministry2026, sources.volodko2020]),
  flag('travel-or-housing-offered', 'info', 'JA03', 'D6 dependency', [
    sources.volodko2020,
    sources.ministry2026,
    sources.embassy2025,
  ]),
  flag('repaid-from-pay', 'high', 'JA04', 'D2 debt bondage', [sources.belarus2018]),
  flag('upfront-fee', 'high', 'JA05', 'D1 recruitment conditions', [sources.ministrySchemes, sources.iloFees]),
  flag('tourist-visa', 'high', 'JA06', 'D1 legal status', [sources.egov2024, sources.czechCase]),
  flag('no-contract', 'caution', 'JA07', 'D4 no social protection', [sources.ministrySchemes]),
  flag('passport-retention', 'high', 'JA08', 'D2, D5 documents', [sources.ministry2026, sources.perm]),
  flag('messenger-only', 'caution', 'JA09', 'D1 employer', [sources.ministry2026, sources.russiaList]),
  flag('vague-duties', 'info', 'JA10', 'D1 nature of the job', [sources.belarus2018, sources.usHotline]),
  flag('immediate-departure', 'caution', 'JA11', 'D3 control', [sources.usHotline]),
  flag('gender-age-appearance', 'caution', 'JA12', 'D1 nature of the job', [sources.belarus2018]),
  flag('contract-after-arrival', 'caution', 'JA13', 'D1 contract', [sources.russiaList]),
  flag('pay-withheld', 'high', 'JA14', 'D5 withholding of wages', [sources.russiaList]),
  flag('fines-or-deductions', 'caution', 'JA15', 'D4 wage manipulation', [sources.volodko2020]),
  flag('closed-site', 'high', 'JA16', 'D5 isolation', [sources.perm, sources.ukrainePoll]),
  flag('no-days-off', 'caution', 'JA17', 'D4 hours', []),
  flag('scam-centre', 'high', 'JA18', 'D1 nature of the job, D5 illicit activities', [
    sources.embassy2025,
    sources.ministry2026,
  ]),
  flag('sensitive-data', 'high', 'JA19', 'D5 illicit activities', [sources.pavlodar, sources.prosecutors]),
  flag('secrecy', 'high', 'JA20', 'D2 isolation', [sources.usHotline]),
  flag('bring-friends', 'info', 'JA21', null, []),
  // After the ILO's operational indicators (2009) and the warnings; not numbered in the project's own list.
  flag('vague-employer', 'caution', null, 'D1 employer', [sources.usHotline]),
  flag('illicit-task', 'high', null, 'D5 illicit activities', [sources.pavlodar]),
] as const;

export type FlagId = (typeof redFlags)[number]['id'];

/**
 * A known warning sign. `from` is its number in the project's own list of cues, which has still to be reviewed;
 * `indicator` the dimension (D1 to D6) of the ILO's operational indicators that it may point to, and which part of it.
 */
export type RedFlag = (typeof redFlags)[number];
