import { html, nothing, type TemplateResult } from 'lit';
import type { InstrumentId } from '../../frame/protocol.js';
import type { AppContext } from '../context.js';
import { dangerNow } from '../numbers.js';
import { introWords } from './words.js';

/** What is asked and what happens to the answers; first of all, where they were just wiped, that they were. */
export function intro(
  context: AppContext,
  instrument: InstrumentId,
  cleared: boolean,
  start: () => void,
): TemplateResult {
  const { msg } = context;
  const words = introWords(instrument, msg);
  return html`
    ${
      cleared
        ? html`<p class="note" role="status">
            ${msg('Everything is cleared. Nothing of your answers is left here.', { id: 'screening.cleared' })}
          </p>`
        : nothing
    }
    <h2 tabindex="-1">${words.title}</h2>
    <p>${words.lead}</p>
    ${dangerNow(context)}
    <ul class="plain checks">
      <li>${msg('Your answers stay on this device.', { id: 'screening.intro.stay' })}</li>
      <li>
        ${msg('Nothing is saved. Close this page, and the answers are gone.', { id: 'screening.intro.nothing-saved' })}
      </li>
      <li>${msg('You can skip any question.', { id: 'screening.intro.skip' })}</li>
    </ul>
    <div class="actions onward">
      <button type="button" class="primary" @click=${start}>${msg('Start', { id: 'screening.start' })}</button>
    </div>
    <p class="small">
      ${msg(
        '“Leave” closes this page at once; so does pressing Shift three times. It does not clear the browser history.',
        {
          id: 'screening.intro.leave',
        },
      )}
    </p>
    <p class="small">${words.notValidated}</p>
    <button type="button" class="link" @click=${() => context.show('protection')}>
      ${msg('How this is protected', { id: 'protection.title' })}
    </button>
  `;
}
