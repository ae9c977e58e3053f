/** How what was found in a labelled advert is judged: for `npm run evaluate` and for the tests. */
import { assessAdvert, type AdvertAssessment } from '../src/adverts/index.js';

/** A crafted advert, as in test/data/adverts-*.jsonl. */
export interface LabelledAdvert {
  readonly id: string;
  readonly lang: string;
  readonly label: string;
  readonly text: string;
  /** Of an advert with signs: what it says, by the labels of test/data/README.md. */
  readonly flags?: readonly string[];
}

export interface Judged {
  readonly found: AdvertAssessment;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
  /** Flags of ours that no label asks for. */
  readonly wrong: readonly string[];
}

/** One label may be met by either of two of our flags. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  debt_or_deductions: ['repaid-from-pay', 'fines-or-deductions'],
  no_contract: ['no-contract', 'contract-after-arrival'],
};
const ours = (label: string): readonly string[] => SAME[label] ?? [label.replaceAll('_', '-')];

/** Flags that the labels do not know are not judged. */
const WITHOUT_LABEL = ['no-experience', 'travel-or-housing-offered', 'vague-duties', 'scam-centre', 'bring-friends'];

export function judge({ label, flags = [], text }: LabelledAdvert): Judged {
  const found = assessAdvert(text);
  const given = found.flags.map(({ id }): string => id);
  const wanted = label === 'red_flag' ? flags : [];
  const isMet = (flag: string): boolean => ours(flag).some((each) => given.includes(each));
  return {
    found,
    hits: wanted.filter(isMet),
    misses: wanted.filter((flag) => !isMet(flag)),
    wrong: given.filter((each) => !WITHOUT_LABEL.includes(each) && !wanted.some((flag) => ours(flag).includes(each))),
  };
}
