/**
 * From answers to an outcome, by the rule that an instrument carries. No DOM, no clock, no words.
 *
 * An outcome says which published signs the answers match. It is not a finding about a person.
 */
import { checkAge, readResponses, type Age, type Responses } from './answers.js';
import { assessDimensions, type DimensionsInstrument, type Outcome } from './dimensions.js';
import { freeze } from './freeze.js';
import { assessRoutes, type RoutesInstrument, type RoutesOutcome } from './routes.js';
import { assessTiers, type TierOutcome, type TiersInstrument } from './tiers.js';

export type { Age, AnswersCondition, Item, Response, Responses } from './answers.js';
export { clauseOf, dimensionIds, isPositive } from './dimension.js';
export type { Clause, DimensionId, Strength, StrengthCounts } from './dimension.js';
export { outcomeKeys } from './dimensions.js';
export type { DimensionItem, DimensionsInstrument, Outcome, OutcomeCondition, OutcomeKey } from './dimensions.js';
export type { RouteItem, RoutesInstrument, RoutesOutcome } from './routes.js';
export { tierOutcomeKeys } from './tiers.js';
export type { Tier, TierCondition, TierItem, TierOutcome, TierOutcomeKey, TiersInstrument } from './tiers.js';

export interface AssessOptions {
  /** Picks the list of strengths and the rule. "unknown" is scored as "adult". Default "adult". */
  readonly age?: Age | undefined;
}

export type Instrument = DimensionsInstrument | TiersInstrument | RoutesInstrument;

/**
 * What the answers to an instrument match, by the instrument's own rule.
 *
 * Only yes counts, except on a path for danger now, where "unsure" counts too. A follow-up whose parent is not answered
 * yes is ignored. Pure: the same input gives the same outcome, frozen all the way down.
 *
 * @param instrument One of `atWork`, `beforeYouGo`, `dangerNow`, or a record of the same shape.
 * @param responses What was answered, by item id: `'yes'`, `'no'` or `'unsure'`. An item left out, or `undefined`, was
 *   skipped. Only own properties are read. Empty: nothing was answered.
 * @throws {RangeError} If an item, a response or the age is unknown. The message names it.
 * @throws {TypeError} If `responses` is not a plain object of answers, or the instrument's rule is unknown.
 */
export function assess(instrument: DimensionsInstrument, responses: Responses, options?: AssessOptions): Outcome;
export function assess(instrument: TiersInstrument, responses: Responses, options?: AssessOptions): TierOutcome;
export function assess<Route extends string>(
  instrument: RoutesInstrument<Route>,
  responses: Responses,
  options?: AssessOptions,
): RoutesOutcome<Route>;
export function assess(
  instrument: Instrument,
  responses: Responses,
  options?: AssessOptions,
): Outcome | TierOutcome | RoutesOutcome;
export function assess(
  instrument: Instrument,
  responses: Responses,
  { age = 'adult' }: AssessOptions = {},
): Outcome | TierOutcome | RoutesOutcome {
  checkAge(age);
  const given = readResponses(instrument.items, responses);
  return freeze(byRule(instrument, given, age));
}

function byRule(instrument: Instrument, given: ReturnType<typeof readResponses>, age: Age) {
  switch (instrument.rule) {
    case 'dimensions':
      return assessDimensions(instrument, given, age);
    case 'tiers':
      return assessTiers(instrument, given);
    case 'routes':
      return assessRoutes(instrument, given);
    default:
      // Reached only from code without types.
      throw new TypeError('Unknown instrument: its rule is none of "dimensions", "tiers", "routes"');
  }
}
