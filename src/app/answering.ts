/** What every question is answered with, of the screening and of the papers. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AppContext } from './context.js';

/** One answer of those in a group. */
export function option(group: string, label: string, checked: boolean, choose: () => void): TemplateResult {
  return html`
    <label class="choice">
      <input type="radio" name=${group} autocomplete="off" .checked=${checked} @change=${choose} />
      ${label}
    </label>
  `;
}

/** The ways on, which stay in view; `unanswered` says that one was tried without an answer. */
export function onward(
  { msg }: AppContext,
  { unanswered, skip, next }: { readonly unanswered: boolean; readonly skip: () => void; readonly next: () => void },
): TemplateResult {
  return html`
    <div class="actions onward">
      <p class="error" role="alert">
        ${unanswered ? msg('Choose an answer, or press “Skip”.', { id: 'screening.unanswered' }) : nothing}
      </p>
      <button type="button" class="link" @click=${skip}>${msg('Skip', { id: 'screening.skip' })}</button>
      <button type="button" class="primary" @click=${next}>${msg('Next', { id: 'screening.next' })}</button>
    </div>
  `;
}
