import {
  answersMeet,
  idsOf,
  readUnsureAsYes,
  sortAnswers,
  type Age,
  type Answers,
  type AnswersCondition,
  type Item,
  type Response,
} from './answers.js';
import {
  clauseOf,
  countStrengths,
  dimensionIds,
  isPositive,
  type Clause,
  type DimensionId,
  type Strength,
  type StrengthCounts,
} from './dimension.js';
import { smallestSufficient } from './sufficient.js';

/** The outcomes of an instrument with dimensions, most serious first. */
export const outcomeKeys = [
  'child-exploitation',
  'recruitment-exploitation-coercion',
  'recruitment-exploitation',
  'exploitation-coercion',
  'vulnerability-exploitation',
  'exploitation-only',
  'coercion-only',
  'means-only',
  'some-signs',
  'not-enough-answers',
  'no-signs',
] as const;
export type OutcomeKey = (typeof outcomeKeys)[number];

/** An item that detects one indicator of one dimension. */
export interface DimensionItem extends Item {
  readonly dimension: DimensionId;
  readonly strength: Readonly<Record<'adult' | 'child', Strength>>;
  /** A yes is serious alone, whatever the outcome. */
  readonly serious: boolean;
  /** A yes points to danger now. */
  readonly urgent: boolean;
}

/**
 * What must hold for an outcome; what is left out need not. A condition only ever asks for more dimensions, never for
 * fewer: that is why one more yes cannot lower the outcome, and what the search for a smallest set leans on.
 */
export interface OutcomeCondition {
  readonly outcome: OutcomeKey;
  /** The answers indicate exploitation and a means (adult), or exploitation (child). Never shown as a verdict. */
  readonly elementsIndicated: boolean;
  readonly age?: 'child';
  /** All of these dimensions are positive. */
  readonly all?: readonly DimensionId[];
  /** At least one of these dimensions is positive. */
  readonly any?: readonly DimensionId[];
  readonly answers?: AnswersCondition;
}

/** An instrument whose items are counted by dimension. The first condition that holds gives the outcome. */
export interface DimensionsInstrument {
  readonly rule: 'dimensions';
  readonly id: string;
  readonly edition: string;
  readonly items: readonly DimensionItem[];
  readonly outcomes: readonly OutcomeCondition[];
}

/** What the answers to an instrument with dimensions match. Frozen. */
export interface Outcome {
  readonly instrument: string;
  readonly edition: string;
  readonly outcome: OutcomeKey;
  /** The answers indicate exploitation and a means (adult), or exploitation (child). Never shown as a verdict. */
  readonly elementsIndicated: boolean;
  readonly counts: Readonly<Record<DimensionId, StrengthCounts>>;
  /** Positive dimensions, ascending. */
  readonly positive: readonly DimensionId[];
  /** The first clause that holds, for each positive dimension. */
  readonly clause: Readonly<Partial<Record<DimensionId, Clause>>>;
  /** The same, were every "unsure" a yes. It never ranks below `outcome`. */
  readonly ifUnsureWereYes: { readonly outcome: OutcomeKey; readonly positive: readonly DimensionId[] };
  /**
   * A smallest set of yes items that gives this outcome with all others skipped; ascending ids. Of several, the first
   * when they are compared id by id. A follow-up comes with its parent. Empty when no yes is behind the outcome.
   */
  readonly sufficient: readonly string[];
  /** Yes items that are serious alone. */
  readonly serious: readonly string[];
  /** A yes item points to danger now. */
  readonly urgent: boolean;
  /** Items that applied and were skipped, in the order of the instrument. */
  readonly missing: readonly string[];
}

type AgeList = 'adult' | 'child';

export function assessDimensions(
  instrument: DimensionsInstrument,
  given: ReadonlyMap<string, Response>,
  age: Age,
): Outcome {
  // A reader who does not say is scored as an adult; the view shows the child line too.
  const list = age === 'child' ? 'child' : 'adult';
  const answers = sortAnswers(instrument.items, given);
  const { counts, positive, condition } = judge(instrument, answers, list);
  const ifYes = judge(instrument, sortAnswers(instrument.items, readUnsureAsYes(given)), list);
  const clause: Partial<Record<DimensionId, Clause>> = {};
  for (const dimension of positive) {
    const first = clauseOf(counts[dimension]);
    if (first) clause[dimension] = first;
  }
  return {
    instrument: instrument.id,
    edition: instrument.edition,
    outcome: condition.outcome,
    elementsIndicated: condition.elementsIndicated,
    counts,
    positive,
    clause,
    ifUnsureWereYes: { outcome: ifYes.condition.outcome, positive: ifYes.positive },
    sufficient: smallestSufficient(condition, answers.yes, list),
    serious: idsOf(answers.yes.filter(({ serious }) => serious)),
    urgent: answers.yes.some(({ urgent }) => urgent),
    missing: idsOf(answers.missing),
  };
}

function judge(instrument: DimensionsInstrument, answers: Answers<DimensionItem>, age: AgeList) {
  const countIn = (id: DimensionId) =>
    countStrengths(answers.yes.filter(({ dimension }) => dimension === id).map(({ strength }) => strength[age]));
  const counts: Record<DimensionId, StrengthCounts> = {
    D1: countIn('D1'),
    D2: countIn('D2'),
    D3: countIn('D3'),
    D4: countIn('D4'),
    D5: countIn('D5'),
    D6: countIn('D6'),
  };
  const positive = dimensionIds.filter((id) => isPositive(counts[id]));
  const condition = instrument.outcomes.find(
    ({ age: only, all, any, answers: asked }) =>
      (only === undefined || only === age) &&
      (all === undefined || all.every((id) => positive.includes(id))) &&
      (any === undefined || any.some((id) => positive.includes(id))) &&
      answersMeet(answers, asked),
  );
  if (!condition) throw new TypeError(`No outcome of ${instrument.id} fits: its last one must ask for nothing`);
  return { counts, positive, condition };
}
