import { css, html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { DEFAULT_EXIT, httpsUrl, leave, onTripleShift, openBeside } from '../../leaving/index.js';
import { messagesIn } from '../../localization/messages.js';
import { languageOf, onLanguageChange } from '../../localization/page-language.js';
import { tokenStyles } from '../tokens.styles.js';

/** The reader is leaving the page. */
export class SafarLeavingEvent extends Event {
  constructor() {
    super('safar-exit', { bubbles: true });
  }
}

/**
 * Leaves the page at once: a button, or Shift pressed three times. The browser's history keeps the visit, and it says so.
 *
 * @element safar-exit
 * @slot - Shown where no script runs. Put a plain link here.
 * @attr href - Where to go: an https address.
 * @attr also - A second page, opened in a new tab.
 * @fires {SafarLeavingEvent} safar-exit - The reader is leaving the page.
 * @csspart button - The button.
 */
export class SafarExit extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        all: initial !important;
        display: inline-block !important;
        font:
          17px/1.4 system-ui,
          sans-serif !important;
      }
      :host([hidden]) {
        display: none !important;
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
      button:focus-visible {
        outline: 3px solid var(--text);
        outline-offset: 2px;
        box-shadow: 0 0 0 2px #ffd24a;
      }
      small {
        display: block;
        max-inline-size: 22rem;
        margin-block-start: 6px;
        font-size: 14px;
        color: var(--muted);
        background: var(--surface);
      }
    `,
  ];
  static override properties: PropertyDeclarations = { lang: {}, href: {}, also: {} };

  declare href: string;
  declare also: string;
  #stops: (() => void)[] = [];

  constructor() {
    super();
    this.href = '';
    this.also = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stops = [onTripleShift(() => this.#leave()), onLanguageChange(() => this.requestUpdate())];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops.splice(0)) stop();
  }

  override render(): TemplateResult {
    const lang = languageOf(this);
    const msg = messagesIn(lang);
    return html`
      <span lang=${lang}>
        <button type="button" part="button" aria-describedby="note" @click=${() => this.#leave()}>
          ${msg('Leave this page', { id: 'leave.page' })}
        </button>
        <small id="note">
          ${msg('Shift three times does the same. The browser history stays.', { id: 'leave.short-note' })}
        </small>
      </span>
    `;
  }

  protected override updated(): void {
    for (const name of ['href', 'also'] as const) {
      if (this[name] && !httpsUrl(this[name]))
        console.warn(`<safar-exit>: ${name}="${this[name]}" is not an https address.`);
    }
  }

  #leave(): void {
    this.dispatchEvent(new SafarLeavingEvent());
    const also = httpsUrl(this.also);
    if (also) openBeside(also);
    leave(httpsUrl(this.href) ?? httpsUrl(this.querySelector('a')?.getAttribute('href')) ?? DEFAULT_EXIT);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safar-exit': SafarExit;
  }
}
