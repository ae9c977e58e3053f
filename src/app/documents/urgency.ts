import { severities, type Severity } from '../../documents/index.js';
import type { Holding } from './session.js';

/** How soon something is to be done about an item, most urgent first. */
export const urgencies = ['now', 'get', 'find-out', 'ready'] as const;
export type Urgency = (typeof urgencies)[number];

const URGENCY: Readonly<Record<Holding, Urgency>> = {
  other: 'now',
  yes: 'now',
  missing: 'get',
  unsure: 'find-out',
  have: 'ready',
  no: 'ready',
};

/** An item as it is put in order here. */
interface Weighed {
  readonly id: string;
  readonly severity: Severity;
}

/**
 * The items by how soon something is to be done: in other hands, missing, not known (or not answered), in hand. Within
 * each, by how much it matters, then in the order given.
 */
export function byUrgency<T extends Weighed>(
  items: readonly T[],
  holdings: Readonly<Record<string, Holding>>,
): Readonly<Record<Urgency, readonly T[]>> {
  const sorted = [...items].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const of = (urgency: Urgency): readonly T[] =>
    sorted.filter(({ id }) => URGENCY[holdings[id] ?? 'unsure'] === urgency);
  return { now: of('now'), get: of('get'), 'find-out': of('find-out'), ready: of('ready') };
}
