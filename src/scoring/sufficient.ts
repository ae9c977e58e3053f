import { countStrengths, isPositive, LARGEST_CLAUSE, type DimensionId } from './dimension.js';
import type { DimensionItem, OutcomeCondition } from './dimensions.js';

/**
 * A smallest set of the yes items that, with all others skipped, meets the condition that all of them meet together.
 * Ids ascending; of several sets, the first when they are compared id by id.
 *
 * It is enough to look at unions of smallest positive sets, one for each dimension that the condition asks for, with
 * the parents of their follow-ups. Whatever meets the condition contains such a union; and a union cannot meet an
 * earlier condition, since conditions ask only for more dimensions and all the yes items together met none of those.
 */
export function smallestSufficient(
  { all = [], any, answers }: OutcomeCondition,
  yes: readonly DimensionItem[],
  age: 'adult' | 'child',
): readonly string[] {
  const inDimension = (id: DimensionId) =>
    smallestPositive(
      yes.filter(({ dimension }) => dimension === id),
      age,
    );
  const unions = (any ? any.map((one) => [...all, one]) : [all]).flatMap((dimensions) =>
    dimensions.reduce<readonly (readonly DimensionItem[])[]>(
      (sets, id) => sets.flatMap((set) => inDimension(id).map((more) => [...set, ...more])),
      answers === 'some-yes' ? yes.map((item) => [item]) : [[]],
    ),
  );
  const [smallest = []] = unions
    .map(withParents)
    .sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1));
  return smallest;
}

/** Every set of items of one dimension that is positive, and no longer so without any one of them. */
function smallestPositive(items: readonly DimensionItem[], age: 'adult' | 'child') {
  const positive = (set: readonly DimensionItem[]) =>
    isPositive(countStrengths(set.map(({ strength }) => strength[age])));
  return [...subsets(items, LARGEST_CLAUSE)].filter(
    (set) => positive(set) && !set.some((one) => positive(set.filter((other) => other !== one))),
  );
}

function* subsets<T>(items: readonly T[], most: number): Generator<readonly T[]> {
  yield [];
  if (most === 0) return;
  for (const [index, first] of items.entries()) {
    for (const rest of subsets(items.slice(index + 1), most - 1)) yield [first, ...rest];
  }
}

function withParents(items: readonly DimensionItem[]): readonly string[] {
  return [...new Set(items.flatMap(({ id, parent }) => (parent === null ? [id] : [parent, id])))].sort();
}
