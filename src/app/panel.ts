import { html, nothing, type TemplateResult } from 'lit';
import { callNotes } from '../components/hotline/internal/service-details.js';
import { nameIn, type ServiceNumber, type ServiceResult } from '../directory/index.js';
import { channelWords } from '../directory/directory.words.js';
import { directionOf, LANGUAGES, matchLanguage } from '../localization/languages.js';
import { fill } from '../localization/message.js';
import { aloudButton } from './aloud.js';
import type { AppContext } from './context.js';

/** What is different from one screen to the next, around the screen's own content. */
export interface PanelParts {
  /** Where the reader is, in a few words, such as "Question 4 of 24". Without it the language can be chosen there. */
  readonly place?: string;
  readonly back?: () => void;
  readonly content: unknown;
  /** Whether the screen can be read aloud: only what everybody is asked, never what was answered or found. */
  readonly aloud?: boolean;
}

/** One screen: where am I and the way out above, the content, and the help line below. */
export function panel(context: AppContext, { place, back, content, aloud = false }: PanelParts): TemplateResult {
  const { msg, lang } = context;
  return html`
    <div class="panel" lang=${lang} dir=${directionOf(lang)}>
      <header class="top">
        ${
          back
            ? html`<button type="button" class="link back" @click=${back}>
                <span aria-hidden="true">‹</span> ${msg('Back', { id: 'ui.back' })}
              </button>`
            : place
              ? nothing
              : languagePicker(context)
        }
        ${place ? html`<span id="place">${place}</span>` : nothing}
        <button type="button" class="leave" aria-describedby="leave-note" @click=${() => context.leave()}>
          ${msg('Leave', { id: 'ui.leave' })}
        </button>
        <span id="leave-note" hidden>
          ${msg('Leaves this page at once. Pressing Shift three times does the same.', { id: 'ui.leave.note' })}
        </span>
      </header>
      <div class="scroll"><main>${aloud ? aloudButton(context) : nothing}${content}</main></div>
      <footer class="foot">${helpLine(context)}</footer>
    </div>
  `;
}

export function languagePicker({ msg, lang, languages, chooseLanguage }: AppContext): TemplateResult {
  return html`
    <select
      aria-label=${msg('Language', { id: 'ui.language' })}
      autocomplete="off"
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) chooseLanguage(matchLanguage([target.value]));
      }}
    >
      ${languages.map((each) => html`<option value=${each} lang=${each} .selected=${each === lang}>${LANGUAGES[each]}</option>`)}
    </select>
  `;
}

/** In the foot of every screen: the first number of the country, the way to all others, and what to do in danger. */
function helpLine({ msg, lang, services, show, inDanger }: AppContext): TemplateResult {
  const callable = (service: ServiceResult): ServiceNumber | undefined =>
    service.numbers.find(({ channel }) => channel === 'call');
  const first = services.find(callable);
  const number = first && callable(first);
  return html`
    ${
      first && number
        ? html`<span class="line">
            <span>${msg('Help line', { id: 'ui.help-line' })}</span>
            <a
              class="num"
              href="tel:${number.tel}"
              aria-label="${fill(channelWords.call(msg), { number: number.dial })}, ${nameIn(first.name, lang).text}"
              ><bdi>${number.dial}</bdi></a
            >
            <span class="notes">${callNotes(first, { msg })}</span>
          </span>`
        : nothing
    }
    <button type="button" class="link" @click=${() => show('numbers')}>
      ${msg('All numbers', { id: 'ui.all-numbers' })}
    </button>
    ${
      inDanger
        ? nothing
        : html`<button type="button" class="link danger" @click=${() => show('danger-now')}>
            ${msg('I am in danger now', { id: 'screening.danger-now' })}
          </button>`
    }
  `;
}
