import { html, type TemplateResult } from 'lit';
import type { AppContext } from './context.js';

/** Prints what is on the screen, after saying that paper can be found. */
export function printAfterWarning({ msg }: AppContext): TemplateResult {
  return html`
    <details class="no-print">
      <summary>${msg('Print', { id: 'outcome.print' })}</summary>
      <p>
        ${msg(
          'Paper can be found. Print only if nobody who could hurt you will see it, and throw it away where they do not look.',
          { id: 'outcome.print.warning' },
        )}
      </p>
      <button type="button" class="primary" @click=${() => window.print()}>
        ${msg('Print it', { id: 'outcome.print.go' })}
      </button>
    </details>
  `;
}
