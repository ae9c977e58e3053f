/** axe over a story and every frame in it. */
import { readFileSync } from 'node:fs';
import type { Result } from 'axe-core';
import { framesOf, type Book } from './book.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * WCAG 2.2 A and AA, and axe's own advice. A story is a part of a page, so that what a page as a whole must have is not
 * asked of it: a title of its own, a first heading, landmarks around everything.
 */
const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'target-size': { enabled: true },
    'page-has-heading-one': { enabled: false },
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'heading-order': { enabled: false },
    'document-title': { enabled: false },
    bypass: { enabled: false },
  },
  iframes: false,
  resultTypes: ['violations'],
} as const;

/** What axe finds wrong, one line for each element: rule, element, and what it says. */
export async function violations({ page }: Book): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of await framesOf(page)) {
    await frame.evaluate(AXE).catch(() => undefined);
    const results = (await frame.evaluate(
      `axe.run(document, ${JSON.stringify(OPTIONS)}).then(({ violations }) => violations)`,
    )) as readonly Result[];
    for (const { id, nodes } of results)
      for (const { html, any, all, none } of nodes)
        found.push(
          `${id}: ${html.slice(0, 160)} (${[...any, ...all, ...none].map(({ message }) => message).join('; ')})`,
        );
  }
  return found;
}
