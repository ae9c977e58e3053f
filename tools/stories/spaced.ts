/** WCAG 2.2, 1.4.10 and 1.4.12: what sticks out of a page of 280 px when a reader sets letters, words and lines apart. */
import { framesOf, type Book } from './book.js';

/** The distances that 1.4.12 names. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Runs in each frame: puts the distances into every tree, waits, and names what is then outside at the side. */
const LOOK = `(async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(SPACING)});
  const roots = [];
  const collect = (root) => {
    roots.push(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) collect(element.shadowRoot);
  };
  collect(document);
  await new Promise(requestAnimationFrame);
  const out = [];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      // What scrolls by itself, or is there for screen readers alone, may be wider.
      if (element.closest('.table, .hidden, svg, option, iframe, .hostile') || getComputedStyle(element).visibility === 'hidden') continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width > 1 && height > 1 && (left < -1.5 || right > innerWidth + 1.5))
        out.push(element.localName + '.' + element.className + ': ' + element.textContent.trim().slice(0, 60));
    }
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  return out;
})()`;

/** Where words are part of the page around, such as an example page of its own design, is not asked. */
export async function sticksOut({ page }: Book): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of await framesOf(page)) {
    const out = (await frame.evaluate(LOOK).catch(() => [])) as readonly string[];
    found.push(...out.slice(0, 3).map((each) => `sticks out at 280 px, text set apart: ${each}`));
  }
  return found;
}
