/** Where "Leave" goes when the page names no place: dull, often visited, says nothing of what was read before. */
export const DEFAULT_EXIT = 'https://www.google.com/';

/** The address, made absolute, if it is an https URL; else undefined. */
export function httpsUrl(value: string | null | undefined): string | undefined {
  if (!value) return undefined;
  try {
    const url = new URL(value, document.baseURI);
    return url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Leaves the page in one step: hides it at once, then replaces it, so that Back does not lead here.
 * The browser's history list keeps the visit; no page can take it out.
 *
 * @param href Where to go: an https URL.
 */
export function leave(href: string): void {
  document.documentElement.style.setProperty('display', 'none', 'important');
  location.replace(href);
}

/**
 * Leaves for where the page's `safar-exit` leads: its `href`, else the link that stands in it, else a dull place.
 *
 * @param exit That element, where it is known.
 */
export function leavePage(exit: Element | null = document.querySelector('safar-exit')): void {
  leave(httpsUrl(exit?.getAttribute('href')) ?? httpsUrl(exit?.querySelector('a')?.href) ?? DEFAULT_EXIT);
}

/** How long the three presses of Shift may take together. */
const PRESSES_WITHIN_MS = 5000;

/**
 * Calls `then` when Shift is pressed three times within five seconds with no other key between.
 * Not Escape: it stops a page from loading, and so the leaving itself. Sticky Keys needs five presses of Shift.
 *
 * @returns A function that stops listening.
 */
export function onTripleShift(then: () => void): () => void {
  let presses: number[] = [];
  const listen = (event: KeyboardEvent): void => {
    if (event.repeat) return;
    presses = event.key === 'Shift' ? [...presses.slice(-2), event.timeStamp] : [];
    const [first = 0, , third = Infinity] = presses;
    if (third - first > PRESSES_WITHIN_MS) return;
    presses = [];
    then();
  };
  addEventListener('keydown', listen, { capture: true });
  return () => removeEventListener('keydown', listen, { capture: true });
}

/** Opens a second page in a new tab that knows nothing of this one. Works only in answer to a press. */
export function openBeside(href: string): void {
  window.open(href, '_blank', 'noopener,noreferrer');
}
