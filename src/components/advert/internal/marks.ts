const NAME = 'safar-advert';
/** More marks than this help nobody, and cost. */
export const MOST_MARKS = 500;

/**
 * The marks of one element in the page: drawn by the browser over the text, which stays as it is. Where a browser has no
 * such highlights there are none, and the list alone says what was found.
 */
export class Marks {
  readonly #ranges: AbstractRange[] = [];

  /** Marks these, and no longer those from before. */
  set(ranges: Iterable<AbstractRange>, root: Document | ShadowRoot): void {
    const { highlights } = CSS as { highlights?: HighlightRegistry };
    if (!highlights) return;
    let all = highlights.get(NAME);
    for (const range of this.#ranges.splice(0)) all?.delete(range);
    for (const range of ranges) {
      if (!all) highlights.set(NAME, (all = new Highlight()));
      all.add(range);
      this.#ranges.push(range);
    }
    if (this.#ranges.length > 0 && !root.adoptedStyleSheets.includes(look())) root.adoptedStyleSheets.push(look());
  }
}

let sheet: CSSStyleSheet | undefined;

function look(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `::highlight(${NAME}){background-color:var(--safar-mark,#ffe9bd);color:var(--safar-mark-text,#14212b);text-decoration:underline 2px #8a5a00}`,
  );
  return sheet;
}
