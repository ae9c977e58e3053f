/** The text of an element, also what a style hides, and where in the page each piece of it stands. */
export interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where in `text` each node begins; the last number is where all ends. */
  readonly starts: readonly number[];
}

/** Tags that do not end a line. */
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(
    ' ',
  ),
);
const UNREAD = /^(script|style|template|noscript|textarea|select|safar-.*)$/i;
/** How much is read in one step. */
const NODES = 500;
const LETTERS = 65_536;

/**
 * Reads the text of an element, a new line where a block begins or ends, and changes nothing in it.
 *
 * In steps, each short; the last one gives the text. Its letters stand for the letters of the page one by one.
 */
export function* pageText(root: Element): Generator<undefined, PageText> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && UNREAD.test(node.localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  let block: Node = root;
  const newLine = (): void => {
    pieces.push('\n');
    length += 1;
  };
  for (let count = 1; walker.nextNode(); count += 1) {
    const node = walker.currentNode;
    if (count % NODES === 0) yield;
    if (!(node instanceof Text)) {
      if (node.nodeName === 'BR') newLine();
      continue;
    }
    const here = blockOf(node, root);
    if (here !== block && length > 0) newLine();
    block = here;
    nodes.push(node);
    starts.push(length);
    // In ordinary text a new line in the source is a space.
    const asWritten = here.nodeName === 'PRE' || /pre|break/.test(getComputedStyle(here).whiteSpace);
    for (let at = 0; at < node.data.length; at += LETTERS) {
      const part = node.data.slice(at, at + LETTERS);
      pieces.push(asWritten ? part : part.replace(/[\n\r]/g, ' '));
      if (at > 0) yield;
    }
    length += node.data.length;
  }
  starts.push(length);
  return { text: pieces.join(''), nodes, starts };
}

function blockOf(node: Text, root: Element): Element {
  let element = node.parentElement ?? root;
  while (element !== root && INLINE.has(element.nodeName)) element = element.parentElement ?? root;
  return element;
}

/** A place in the text as a range of the page; undefined where the page has changed since. */
export function rangeOf({ nodes, starts }: PageText, start: number, end: number): Range | undefined {
  const [first, last] = [indexAt(starts, start), indexAt(starts, end - 1)];
  const [from, to] = [nodes[first], nodes[last]];
  if (!from?.isConnected || !to?.isConnected) return undefined;
  const range = document.createRange();
  range.setStart(from, Math.min(from.length, start - (starts[first] ?? 0)));
  range.setEnd(to, Math.min(to.length, end - (starts[last] ?? 0)));
  return range;
}

/** The last of the starts that is not after a place. */
function indexAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
