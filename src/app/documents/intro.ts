import { html, nothing, type TemplateResult } from 'lit';
import type { AppContext } from '../context.js';
import { dangerNow } from '../numbers.js';
import { toCard } from '../print.js';

/** What can be done from the first screen. */
export interface IntroActions {
  readonly start: () => void;
  /** Straight to the way for papers that are lost or taken. */
  readonly showPath: () => void;
}

/** What the list is good for and what happens to the answers; first of all, where they were just wiped, that they were. */
export function intro(context: AppContext, cleared: boolean, { start, showPath }: IntroActions): TemplateResult {
  const { msg } = context;
  return html`
    ${
      cleared
        ? html`<p class="note" role="status">
            ${msg('Everything is cleared. Nothing of your answers is left here.', { id: 'screening.cleared' })}
          </p>`
        : nothing
    }
    <h2 tabindex="-1">${msg('Which papers do you need?', { id: 'papers.title' })}</h2>
    <p>
      ${msg(
        'A list of papers for you. For each: what it is for, who keeps it, and what to do when you do not have it.',
        {
          id: 'papers.lead',
        },
      )}
    </p>
    ${dangerNow(context)}
    <ul class="plain checks">
      <li>${msg('Your answers stay on this device.', { id: 'screening.intro.stay' })}</li>
      <li>
        ${msg('Nothing is saved. Close this page, and the answers are gone.', { id: 'screening.intro.nothing-saved' })}
      </li>
      <li>
        ${msg('We never ask for a name, a number or a photo of a paper.', { id: 'papers.intro.nothing-personal' })}
      </li>
    </ul>
    <div class="actions onward">
      <button type="button" class="primary" @click=${start}>${msg('Start', { id: 'screening.start' })}</button>
    </div>
    <button type="button" class="link" @click=${showPath}>
      ${msg('Someone has my papers: what now?', { id: 'papers.intro.taken' })}
    </button>
    <p class="small">
      ${msg(
        '“Leave” closes this page at once; so does pressing Shift three times. It does not clear the browser history.',
        { id: 'screening.intro.leave' },
      )}
    </p>
    <p class="small">${msg('This is information, not advice from a lawyer.', { id: 'papers.not-advice' })}</p>
    ${toCard(context)}
    <button type="button" class="link" @click=${() => context.show('protection')}>
      ${msg('How this is protected', { id: 'protection.title' })}
    </button>
  `;
}
