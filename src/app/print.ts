import { html, type TemplateResult } from 'lit';
import { wallet } from './card/lines.js';
import { cardTitle } from './card/title.js';
import type { AppContext } from './context.js';

/** Prints what is on the screen, with a part to cut off, after saying that paper can be found. */
export function printAfterWarning(context: AppContext): TemplateResult {
  const { msg } = context;
  return html`
    <details class="no-print">
      <summary>${msg('Print', { id: 'outcome.print' })}</summary>
      <p>${paperWarning(context)}</p>
      <button type="button" class="primary" @click=${() => window.print()}>
        ${msg('Print it', { id: 'outcome.print.go' })}
      </button>
    </details>
    <div class="print-only">${wallet(context)}</div>
  `;
}

export const paperWarning = ({ msg }: AppContext): string =>
  msg(
    'Paper can be found. Print only if nobody who could hurt you will see it, and throw it away where they do not look.',
    { id: 'outcome.print.warning' },
  );

/** The way to the card that is printed and folded. */
export function toCard(context: AppContext): TemplateResult {
  return html`<button type="button" class="link no-print" @click=${() => context.show('card')}>
    ${cardTitle(context)}
  </button>`;
}
