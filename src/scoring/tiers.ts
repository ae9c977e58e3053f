import { answersMeet, idsOf, readUnsureAsYes, sortAnswers } from './answers.js';
import type { AnswersCondition, Item, Response } from './answers.js';

/** The outcomes of an instrument with tiers, most serious first. */
export const tierOutcomeKeys = ['do-not-go-yet', 'check-first', 'ask-more', 'find-out', 'no-signs-seen'] as const;
export type TierOutcomeKey = (typeof tierOutcomeKeys)[number];

export type Tier = 'stop' | 'check';

export interface TierItem extends Item {
  readonly tier: Tier;
}

/** What must hold for an outcome; what is left out need not. */
export interface TierCondition {
  readonly outcome: TierOutcomeKey;
  /** At least so many yes items of the tier. */
  readonly atLeast?: Readonly<Partial<Record<Tier, number>>>;
  readonly answers?: AnswersCondition;
}

/** An instrument whose yes items are counted by tier. The first condition that holds gives the outcome. */
export interface TiersInstrument {
  readonly rule: 'tiers';
  readonly id: string;
  readonly edition: string;
  readonly items: readonly TierItem[];
  readonly outcomes: readonly TierCondition[];
}

/** What the answers to an instrument with tiers match. Ids in the order of the instrument. Frozen. */
export interface TierOutcome {
  readonly instrument: string;
  readonly edition: string;
  readonly outcome: TierOutcomeKey;
  /** Yes items of the tier. */
  readonly stop: readonly string[];
  readonly check: readonly string[];
  readonly unsure: readonly string[];
  /** Items that were skipped. */
  readonly missing: readonly string[];
  readonly ifUnsureWereYes: { readonly outcome: TierOutcomeKey };
}

export function assessTiers(instrument: TiersInstrument, given: ReadonlyMap<string, Response>): TierOutcome {
  const { outcome, stop, check, unsure, missing } = judge(instrument, given);
  return {
    instrument: instrument.id,
    edition: instrument.edition,
    outcome,
    stop: idsOf(stop),
    check: idsOf(check),
    unsure: idsOf(unsure),
    missing: idsOf(missing),
    ifUnsureWereYes: { outcome: judge(instrument, readUnsureAsYes(given)).outcome },
  };
}

function judge(instrument: TiersInstrument, given: ReadonlyMap<string, Response>) {
  const answers = sortAnswers(instrument.items, given);
  const stop = answers.yes.filter(({ tier }) => tier === 'stop');
  const check = answers.yes.filter(({ tier }) => tier === 'check');
  const condition = instrument.outcomes.find(
    ({ atLeast: { stop: leastStop = 0, check: leastCheck = 0 } = {}, answers: asked }) =>
      stop.length >= leastStop && check.length >= leastCheck && answersMeet(answers, asked),
  );
  if (!condition) throw new TypeError(`No outcome of ${instrument.id} fits: its last one must ask for nothing`);
  return { outcome: condition.outcome, stop, check, ...answers };
}
