/** The six dimensions of the ILO and the European Commission, in their order. */
export const dimensionIds = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'] as const;
export type DimensionId = (typeof dimensionIds)[number];

export type Strength = 'strong' | 'medium' | 'weak';

/** How many indicators of each strength are present in a dimension: whole numbers from 0. */
export type StrengthCounts = Readonly<Record<Strength, number>>;

export type Clause = 'a' | 'b' | 'c' | 'd';

/** A dimension is positive with at least the counts of any one row. Clause b takes either row. */
const CLAUSES: readonly (StrengthCounts & { readonly clause: Clause })[] = [
  { clause: 'a', strong: 2, medium: 0, weak: 0 },
  { clause: 'b', strong: 1, medium: 1, weak: 0 },
  { clause: 'b', strong: 1, medium: 0, weak: 1 },
  { clause: 'c', strong: 0, medium: 3, weak: 0 },
  { clause: 'd', strong: 0, medium: 2, weak: 1 },
];

/** No clause asks for more indicators than this. */
export const LARGEST_CLAUSE = Math.max(...CLAUSES.map(({ strong, medium, weak }) => strong + medium + weak));

/**
 * The first clause of the rule of the ILO and the European Commission that makes a dimension positive.
 *
 * Source: ILO, "Operational indicators of trafficking in human beings", revised September 2009, p. 3. Read in a
 * second-hand compilation only: to be checked against the brochure.
 *
 * @param present How many indicators of each strength are present in the dimension: whole numbers from 0.
 * @returns `a`: 2 strong; `b`: 1 strong and 1 other; `c`: 3 medium; `d`: 2 medium and 1 weak. Null when none holds.
 * @throws {RangeError} If a count is negative or not whole.
 */
export function clauseOf({ strong, medium, weak }: StrengthCounts): Clause | null {
  for (const count of [strong, medium, weak]) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
  }
  const first = CLAUSES.find((least) => strong >= least.strong && medium >= least.medium && weak >= least.weak);
  return first?.clause ?? null;
}

/**
 * Whether a dimension is positive, by the same rule. One more indicator never makes it negative.
 *
 * @throws {RangeError} If a count is negative or not whole.
 */
export function isPositive(present: StrengthCounts): boolean {
  return clauseOf(present) !== null;
}

/** Counts indicators by strength. */
export function countStrengths(strengths: readonly Strength[]): StrengthCounts {
  const count = (strength: Strength) => strengths.filter((each) => each === strength).length;
  return { strong: count('strong'), medium: count('medium'), weak: count('weak') };
}
