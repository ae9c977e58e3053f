/** A value as an error names it: short, whatever it was. */
export function show(given: unknown): string {
  return typeof given === 'string' ? `"${given.slice(0, 60)}"` : given === null ? 'null' : typeof given;
}
