import { warnOnce, spokenIn } from '../../frame/attributes.js';
import { httpsUrl, leavePage, onTripleShift, openBeside } from '../../leaving/index.js';
import { directionOf } from '../../localization/languages.js';
import { messagesIn } from '../../localization/messages.js';
import { h } from '../h.js';
import { PageElement } from '../page-element.js';

/** The reader is leaving the page. */
export class SafarLeavingEvent extends Event {
  constructor() {
    super('safar-exit', { bubbles: true });
  }
}

const STYLE = `
  :host {
    display: inline-block !important;
    font: 17px/1.4 var(--safar-font, system-ui) !important;
    font-family: var(--safar-font, inherit) !important;
  }
  button {
    font: inherit;
    font-weight: 600;
    min-block-size: 48px;
    padding: 6px 20px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--text);
    color: var(--surface);
    cursor: pointer;
  }
  small {
    display: block;
    inline-size: fit-content;
    max-inline-size: 22rem;
    margin-block-start: 6px;
    font-size: 14px;
    color: var(--muted);
    /* A ground of its own: nobody knows what the page's is. */
    padding: 2px 8px;
    border-radius: 6px;
    background: var(--surface);
    text-wrap: pretty;
  }
`;

/**
 * Leaves the page at once: a button, or Shift pressed three times. The browser's history keeps the visit, and it says so.
 *
 * @element safar-exit
 * @slot - Shown where no script runs. Put a plain link here.
 * @attr lang - The language to speak: BCP 47. What is around it, else the browser's, when left out.
 * @attr href - Where to go: an https address.
 * @attr also - A second page, opened in a new tab.
 * @fires {SafarLeavingEvent} safar-exit - The reader is leaving the page.
 * @csspart button - The button.
 */
export class SafarExit extends PageElement {
  static readonly observedAttributes = ['lang', 'href', 'also'];

  protected override look(): string {
    return STYLE;
  }

  protected override listen(): (() => void)[] {
    return [onTripleShift(() => this.#leave())];
  }

  protected override view(): HTMLElement {
    const lang = spokenIn(this);
    const msg = messagesIn(lang);
    this.#address('href');
    this.#address('also');
    return h(
      'span',
      { lang, dir: directionOf(lang) },
      h(
        'button',
        { type: 'button', part: 'button', 'aria-describedby': 'note', click: () => this.#leave() },
        msg('Leave this page', { id: 'leave.page' }),
      ),
      h(
        'small',
        { id: 'note' },
        msg('Shift three times does the same. The browser history stays.', { id: 'leave.short-note' }),
      ),
    );
  }

  #address(name: 'href' | 'also'): string | undefined {
    const given = this.getAttribute(name);
    const url = httpsUrl(given);
    if (given && !url) warnOnce(this, `${name}="${given}"`, 'an https address');
    return url;
  }

  #leave(): void {
    this.dispatchEvent(new SafarLeavingEvent());
    const also = this.#address('also');
    if (also) openBeside(also);
    leavePage(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safar-exit': SafarExit;
  }
}
