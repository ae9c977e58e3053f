import { html, nothing, type TemplateResult } from 'lit';
import type { AppContext } from './context.js';
import { dangerNow } from './numbers.js';

/** What the first screens of the questions and of the papers say each in its own words. */
export interface FirstScreenParts {
  readonly title: string;
  readonly lead: string;
  /** What is promised besides that answers stay here and are not saved. */
  readonly promise: string;
  /** What it cannot be. */
  readonly caution: string;
  readonly start: () => void;
  /** Another way than "Start". */
  readonly other?: TemplateResult;
  readonly links?: TemplateResult;
}

/** What comes and what happens to the answers; first of all, where they were just wiped, that they were. */
export function firstScreen(
  context: AppContext,
  cleared: boolean,
  { title, lead, promise, caution, start, other, links }: FirstScreenParts,
): TemplateResult {
  const { msg } = context;
  return html`
    ${
      cleared
        ? html`<p class="note" role="status">
            ${msg('Everything is cleared. Nothing of your answers is left here.', { id: 'screening.cleared' })}
          </p>`
        : nothing
    }
    <h2 tabindex="-1">${title}</h2>
    <p>${lead}</p>
    ${dangerNow(context)}
    <ul class="plain checks">
      <li>${msg('Your answers stay on this device.', { id: 'screening.intro.stay' })}</li>
      <li>
        ${msg('Nothing is saved. Close this page, and the answers are gone.', { id: 'screening.intro.nothing-saved' })}
      </li>
      <li>${promise}</li>
    </ul>
    <div class="actions onward">
      <button type="button" class="primary" @click=${start}>${msg('Start', { id: 'screening.start' })}</button>
    </div>
    ${other}
    <p class="small">
      ${msg(
        '“Leave” closes this page at once; so does pressing Shift three times. It does not clear the browser history.',
        { id: 'screening.intro.leave' },
      )}
    </p>
    <p class="small">${caution}</p>
    ${links}
    <button type="button" class="link" @click=${() => context.show('protection')}>
      ${msg('How this is protected', { id: 'protection.title' })}
    </button>
  `;
}
