/** How one field of a message is judged. */
export type Fields = Readonly<Record<string, (value: unknown) => boolean>>;

export const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);

/** A value if it is one of the known ones; else the first of them, and what is not known is told to `warn`. */
export function pick<T extends string>(
  name: string,
  value: string | null | undefined,
  known: readonly [T, ...T[]],
  warn: (what: string, expected: string) => void,
): T {
  const found = known.find((each) => each === (value || known[0]));
  if (found === undefined) warn(`${name}="${value ?? ''}"`, known.join(', '));
  return found ?? known[0];
}

export const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);

/** The type is in the list, every field of it is there and fits, and there is no other. */
export function fits(list: Readonly<Record<string, Fields>>, value: unknown): boolean {
  if (!isRecord(value) || typeof value.type !== 'string' || !Object.hasOwn(list, value.type)) return false;
  const fields = list[value.type] ?? {};
  const names = Object.keys(value).filter((name) => name !== 'type');
  return (
    names.length === Object.keys(fields).length &&
    names.every((name) => Object.hasOwn(fields, name) && fields[name]?.(value[name]) === true)
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
