const dark = matchMedia('(prefers-color-scheme: dark)');

/** What a page's `color-scheme` (its words, as computed) comes out as on this device. */
export const schemeOf = (words: string): 'light' | 'dark' =>
  /dark/.test(words) && (!/light/.test(words) || dark.matches) ? 'dark' : 'light';

/**
 * Calls `then` when the device turns dark or light.
 *
 * @returns A function that stops listening.
 */
export function onSchemeChange(then: () => void): () => void {
  dark.addEventListener('change', then);
  return () => dark.removeEventListener('change', then);
}
