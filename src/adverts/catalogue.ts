/** How much a flag weighs: `high` alone is serious, `caution` is worth a question, `info` is common in honest adverts too. */
export type Tier = 'high' | 'caution' | 'info';

/** Known recruitment warning signs, in the order in which they are published. */
export const redFlags = [
  { id: 'unrealistic-pay', tier: 'caution', from: 'JA01' },
  { id: 'no-experience', tier: 'info', from: 'JA02' },
  { id: 'travel-or-housing-offered', tier: 'info', from: 'JA03' },
  { id: 'repaid-from-pay', tier: 'high', from: 'JA04' },
  { id: 'upfront-fee', tier: 'high', from: 'JA05' },
  { id: 'tourist-visa', tier: 'high', from: 'JA06' },
  { id: 'no-contract', tier: 'caution', from: 'JA07' },
  { id: 'passport-retention', tier: 'high', from: 'JA08' },
  { id: 'messenger-only', tier: 'caution', from: 'JA09' },
  { id: 'vague-duties', tier: 'info', from: 'JA10' },
  { id: 'immediate-departure', tier: 'caution', from: 'JA11' },
  { id: 'gender-age-appearance', tier: 'caution', from: 'JA12' },
  { id: 'contract-after-arrival', tier: 'caution', from: 'JA13' },
  { id: 'pay-withheld', tier: 'high', from: 'JA14' },
  { id: 'fines-or-deductions', tier: 'caution', from: 'JA15' },
  { id: 'closed-site', tier: 'high', from: 'JA16' },
  { id: 'no-days-off', tier: 'caution', from: 'JA17' },
  { id: 'scam-centre', tier: 'high', from: 'JA18' },
  { id: 'sensitive-data', tier: 'high', from: 'JA19' },
  { id: 'secrecy', tier: 'high', from: 'JA20' },
  { id: 'bring-friends', tier: 'info', from: 'JA21' },
  // After the ILO's operational indicators (2009) and warnings of authorities in the region; not numbered there.
  { id: 'vague-employer', tier: 'caution', from: null },
  { id: 'illicit-task', tier: 'high', from: null },
] as const satisfies readonly { readonly id: string; readonly tier: Tier; readonly from: string | null }[];

export type FlagId = (typeof redFlags)[number]['id'];

/** A known warning sign; `from` is its number in the project's own list of cues, which has still to be reviewed. */
export type RedFlag = (typeof redFlags)[number];
