import { httpsUrl } from '../../leaving/index.js';

/** A code of more letters than this is too fine for a cheap printer and a cheap camera, at the size it has on the card. */
const LONGEST = 200;

/**
 * The address of the partner's page for the code on the card.
 *
 * @param warn Told of an address that cannot be used, with what was expected.
 * @returns Undefined where there is none, or none that can be used.
 */
export function readPage(
  given: string | undefined,
  warn: (what: string, expected: string) => void,
): string | undefined {
  if (!given) return undefined;
  // An address without its site would mean another page in the hosted frame than in the partner's own.
  const page = /^https:\/\//i.test(given) ? httpsUrl(given) : undefined;
  if (page !== undefined && page.length <= LONGEST) return page;
  warn(`page="${given}"`, `a whole https:// address of at most ${LONGEST} letters`);
  return undefined;
}
