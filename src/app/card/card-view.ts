import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AppContext } from '../context.js';
import { countryPicker } from '../numbers.js';
import { languagePicker, panel } from '../panel.js';
import { panelStyles } from '../panel.styles.js';
import { paperWarning } from '../print.js';
import { cardStyles } from './card.styles.js';
import { sheet } from './sheet.js';
import { cardTitle } from './title.js';

/** The pocket card: what to know before it is printed, and its eight leaves as they will be read. */
export class SafarCard extends LitElement {
  static override styles = [panelStyles, cardStyles];
  static override properties: PropertyDeclarations = {
    context: { attribute: false },
    close: { attribute: false },
    chooseCountry: { attribute: false },
  };

  declare context: AppContext;
  declare close: () => void;
  declare chooseCountry: (country: string) => void;

  /** `@page` counts only in a sheet of the document. */
  readonly #paper = new CSSStyleSheet();

  constructor() {
    super();
    this.#paper.replaceSync('@page{size:A4 landscape;margin:0}');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#paper);
    this.#choosePaper();
    window.addEventListener('beforeprint', this.#choosePaper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#choosePaper);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== this.#paper);
  }

  override render(): TemplateResult {
    const { context } = this;
    const { msg } = context;
    return panel(context, {
      back: this.close,
      place: msg('Pocket card', { id: 'card.place' }),
      content: html`
        <h2 tabindex="-1">${cardTitle(context)}</h2>
        <p>
          ${msg('One sheet of A4 paper becomes a small book of eight pages, to give away or to keep.', {
            id: 'card.lead',
          })}
        </p>
        <p class="note">${paperWarning(context)}</p>
        <p class="choices"><label>${msg('Language', { id: 'ui.language' })} ${languagePicker(context)}</label></p>
        ${countryPicker(context, this.chooseCountry)}
        <div class="actions">
          <button type="button" class="primary" @click=${() => window.print()}>
            ${msg('Print it', { id: 'outcome.print.go' })}
          </button>
        </div>
        <p>
          ${msg(
            'Print on one side, at full size. Fold the sheet in half the long way, and then in four. Open it and cut along the thick line in the middle. Fold it the long way again, push both ends together, and fold the cover round.',
            { id: 'card.fold', desc: 'How to make a small book of eight pages from one sheet with one cut.' },
          )}
        </p>
        ${sheet(context)}
      `,
    });
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  /** Another screen may lie over the card: that is printed upright and with margins. */
  readonly #choosePaper = (): void => {
    this.#paper.disabled = this.getClientRects().length === 0;
  };
}
