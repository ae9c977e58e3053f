import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { serviceDetails } from '../components/hotline/internal/service-details.js';
import { emergencyNumberFor, services } from '../directory/index.js';
import { serviceWords } from '../directory/directory.words.js';
import { fill } from '../localization/message.js';
import { countryNameIn } from '../localization/names.js';
import type { AppContext } from './context.js';
import { panel } from './panel.js';
import { panelStyles } from './panel.styles.js';
import { toCard } from './print.js';

/** Every number for the country the reader is in, best first, and the choice of another country. */
export class SafarNumbers extends LitElement {
  static override styles = panelStyles;
  static override properties: PropertyDeclarations = {
    context: { attribute: false },
    close: { attribute: false },
    chooseCountry: { attribute: false },
  };

  declare context: AppContext;
  /** Goes back to what lies under this screen, where it lies over one. */
  declare close: (() => void) | undefined;
  declare chooseCountry: (country: string) => void;

  override render(): TemplateResult {
    const { context } = this;
    const { msg, services: shown } = context;
    return panel(context, {
      ...(this.close && { back: this.close }),
      place: msg('Numbers', { id: 'numbers.place' }),
      content: html`
        <h2 tabindex="-1">${msg('Who can help', { id: 'numbers.title' })}</h2>
        ${dangerNow(context)} ${countryPicker(context, this.chooseCountry)}
        ${shown.length === 0 ? html`<p>${serviceWords.noneKnown(msg)}</p>` : nothing}
        ${shown.map((service) => html`<div class="card">${serviceDetails(service, { ...context, outbound: false })}</div>`)}
        <p class="small">${serviceWords.callTrace(msg)}</p>
        ${toCard(context)}
      `,
    });
  }

  protected override firstUpdated(): void {
    if (this.close) this.renderRoot.querySelector('h2')?.focus();
  }
}

/** Where the reader is, to be changed by hand. */
export function countryPicker({ msg, lang, country }: AppContext, choose: (country: string) => void): TemplateResult {
  const codes = [...new Set(services.flatMap(({ areaServed }) => areaServed))].filter((code) => code !== 'EU');
  const options = codes
    .map((code) => ({ code, name: countryNameIn(lang, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  return html`
    <p>
      <label>
        ${msg('You are in', { id: 'numbers.country' })}
        <select
          autocomplete="off"
          @change=${({ target }: Event) => {
            if (target instanceof HTMLSelectElement) choose(target.value);
          }}
        >
          ${options.some(({ code }) => code === country) ? nothing : html`<option value="" selected>—</option>`}
          ${options.map(({ code, name }) => html`<option value=${code} .selected=${code === country}>${name}</option>`)}
        </select>
      </label>
    </p>
  `;
}

/** The first three lines, and the way to the others. */
export function whoCanHelp(context: AppContext, titled = true): TemplateResult {
  const { msg, services: shown, show } = context;
  return html`
    ${titled ? html`<h3>${msg('Who can help', { id: 'numbers.title' })}</h3>` : nothing}
    ${shown.slice(0, 3).map((service) => html`<div class="card">${serviceDetails(service, { ...context, outbound: false })}</div>`)}
    ${
      titled
        ? html`<button type="button" class="link no-print" @click=${() => show('numbers')}>
            ${msg('All numbers', { id: 'ui.all-numbers' })}
          </button>`
        : nothing
    }
  `;
}

/** The number for danger now, if one is known for the country, and where to hide first. Red stands here alone. */
export function dangerNow({ msg, country }: AppContext): TemplateResult | typeof nothing {
  const emergency = emergencyNumberFor(country);
  if (!emergency) return nothing;
  const { tel, dial } = emergency.number;
  return html`
    <div class="now">
      <p>
        <b>${msg('In danger now?', { id: 'ui.danger.question' })}</b>
        <a class="num" href="tel:${tel}">${fill(msg('Call {number}', { id: 'ui.call' }), { number: dial })}</a>
      </p>
      <p>${msg('Call only if nobody can stop you or hurt you for it.', { id: 'ui.danger.if-safe' })}</p>
    </div>
  `;
}
