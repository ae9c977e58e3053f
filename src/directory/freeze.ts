/** Freezes a value and all that is in it. What is frozen already is taken to be frozen throughout. */
export function freeze<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  for (const inner of Object.values(value) as readonly unknown[]) {
    if (typeof inner === 'object' && inner !== null) freeze(inner);
  }
  return Object.freeze(value);
}
