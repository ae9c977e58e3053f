import { around } from '../frame/attributes.js';
import { onPageChange } from '../localization/page-language.js';
import { onSchemeChange, schemeOf } from './color-scheme.js';
import { groundTokens } from './tokens.styles.js';

/** A page's resets stay out. */
const BEFORE = ':host{all:initial!important}';
/** What has the focus is seen on every ground, and what is hidden is, whatever its shape. */
const AFTER = `
  :host([hidden]) {
    display: none !important;
  }
  :focus-visible {
    outline: 3px solid var(--text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #ffd24a;
  }
`;

const FOCUSABLE = 'a,button,select,summary';

/**
 * An element that shows words in the page itself, from attributes and facts alone. Its tree is closed, so that what is
 * called from here is not in the way of scripts that copy open trees; no more than that.
 */
export abstract class PageElement extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'closed' });
  #stops: (() => void)[] = [];
  #due = false;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheetOf(this.look())];
  }

  /** The look, over the shared colours. */
  protected abstract look(): string;

  /** What is to be seen now. Drawn again after every change; nothing is touched when it comes out the same. */
  protected abstract view(): HTMLElement;

  /** What to listen to while the element stands in a page: functions that stop it again. */
  protected listen(): (() => void)[] {
    return [];
  }

  connectedCallback(): void {
    // Session recorders that honour a mark pass over what carries theirs.
    this.classList.add('rr-block', 'ph-no-capture', 'mp-block', 'fs-exclude');
    const draw = (): void => this.draw();
    this.#stops = [onPageChange(draw), onSchemeChange(draw), onceRead(draw), ...this.listen()];
    this.draw();
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  attributeChangedCallback(): void {
    this.draw();
  }

  /** Draws soon, once for all that changes until then. */
  protected draw(): void {
    if (this.#due) return;
    this.#due = true;
    this.soon(() => {
      this.#due = false;
      if (!this.isConnected) return;
      // The page's own scheme: the element's is reset with all else that the page could reach in with.
      this.dataset.scheme = schemeOf(getComputedStyle(around(this)).colorScheme);
      this.#replace(this.view());
    });
  }

  /** When that is: before the browser paints, unless an element knows better. */
  protected soon(draw: () => void): void {
    queueMicrotask(draw);
  }

  #replace(next: HTMLElement): void {
    const last = this.#root.firstElementChild;
    const unfolded = last?.querySelectorAll('details');
    next.querySelectorAll('details').forEach((details, place) => (details.open = unfolded?.[place]?.open ?? false));
    if (last?.isEqualNode(next)) return;
    const focused = last
      ? [...last.querySelectorAll(FOCUSABLE)].findIndex((each) => each === this.#root.activeElement)
      : -1;
    this.#root.replaceChildren(next);
    next.querySelectorAll<HTMLElement>(FOCUSABLE)[focused]?.focus();
  }
}

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for all elements that look the same: a page may have a hundred. */
function sheetOf(look: string): CSSStyleSheet {
  const known = sheets.get(look);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(groundTokens + BEFORE + look + AFTER);
  sheets.set(look, sheet);
  return sheet;
}

/** A page that is still being read may not have brought an element's own content yet. */
function onceRead(then: () => void): () => void {
  document.addEventListener('DOMContentLoaded', then);
  return () => document.removeEventListener('DOMContentLoaded', then);
}
