import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  countryOfTimeZone,
  emergencyNumberFor,
  nameIn,
  organisationsFor,
  readServices,
  serviceKinds,
  services as allServices,
  servicesFor,
  type Service,
  type ServiceResult,
} from '../../directory/index.js';
import { channelWords, serviceWords } from '../../directory/directory.words.js';
import { DEFAULT_EXIT, httpsUrl, leave, onTripleShift } from '../../leaving/index.js';
import { directionOf, LANGUAGES, languages, matchLanguage } from '../../localization/languages.js';
import { fill } from '../../localization/message.js';
import { messagesIn } from '../../localization/messages.js';
import { chooseLanguage, languageOf, onLanguageChange } from '../../localization/page-language.js';
import { tokenStyles } from '../tokens.styles.js';
import { hotlineStyles } from './hotline.styles.js';
import { serviceDetails, type ServiceView } from './internal/service-details.js';

/** The reader chose to hide the banner. Cancel it to keep the banner. */
export class SafarDismissEvent extends Event {
  constructor() {
    super('safar-dismiss', { bubbles: true, cancelable: true });
  }
}

const SHAPES = ['card', 'bar', 'inline'] as const;

/**
 * Shows the lines that help in a country, as links that dial them; the partner's own first.
 *
 * @element safar-hotline
 * @slot - Shown when no line is known for the country, and where no script runs. Put a plain `tel:` link here.
 * @attr {'card' | 'bar' | 'inline'} shape - `card` when left out.
 * @attr {'top' | 'bottom'} position - Where a bar sticks. `top` when left out.
 * @fires {SafarDismissEvent} safar-dismiss - The reader chose to hide the banner. Cancelable.
 * @cssprop [--safar-accent=#0a5a66] - What can be pressed.
 * @cssprop [--safar-surface=#fff] - The ground.
 * @cssprop [--safar-text=#14212b] - The text.
 */
export class SafarHotline extends LitElement {
  // Closed, so that what is called from here is not in the way of scripts that copy open trees. No more than that.
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, mode: 'closed' };
  static override styles = [tokenStyles, hotlineStyles];
  static override properties: PropertyDeclarations = {
    lang: {},
    country: {},
    shape: {},
    position: {},
    kind: {},
    dismissible: { type: Boolean },
    exit: { type: Boolean },
    services: { attribute: false },
  };

  /** Where the reader is: ISO 3166-1 alpha-2, such as "KZ". Guessed from the device's time zone when left out. */
  declare country: string;
  declare shape: string;
  declare position: string;
  /** What the reader needs help with: a kind of service, such as "labour". */
  declare kind: string;
  /** Offers a button that hides the banner. */
  declare dismissible: boolean;
  /** Offers a button that leaves the page. */
  declare exit: boolean;
  /** The partner's own services, shown first. Records as in `schema/service.schema.json`. */
  declare services: unknown;

  #chosenCountry = '';
  #read: { readonly from: unknown; readonly services: readonly Service[] } = { from: undefined, services: [] };
  #stops: (() => void)[] = [];
  readonly #warned = new Set<string>();

  constructor() {
    super();
    this.country = '';
    this.shape = '';
    this.position = '';
    this.kind = '';
    this.dismissible = false;
    this.exit = false;
    this.services = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Session recorders that honour a mark pass over what carries theirs.
    this.classList.add('rr-block', 'ph-no-capture', 'mp-block', 'fs-exclude');
    this.#stops = [onLanguageChange(() => this.requestUpdate())];
    if (this.exit) this.#stops.push(onTripleShift(() => this.#leave()));
    this.#readChild();
    const minute = window.setInterval(() => document.hidden || this.requestUpdate(), 60_000);
    this.#stops.push(() => window.clearInterval(minute));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stops.splice(0)) stop();
  }

  override render(): TemplateResult {
    const lang = languageOf(this);
    const msg = messagesIn(lang);
    const view: ServiceView = { msg, lang, outbound: true };
    const country = this.#where();
    const kind = this.#known('kind', this.kind, serviceKinds);
    const shown = servicesFor({ country, kind, lang, now: new Date(), own: this.#own() });
    const shape = this.#known('shape', this.shape, SHAPES) ?? 'card';
    const [first, ...others] = shown;
    this.#known('position', this.position, ['top', 'bottom']);
    const content = !first
      ? html`<div class="body">
          <slot></slot>
          <p>${serviceWords.noneKnown(msg)}</p>
          ${this.#countryPicker(view, country)}
        </div>`
      : shape === 'card'
        ? html`<div class="body">${serviceDetails(first, view)}${this.#more(view, country, others)}</div>
            ${this.#foot(view)}`
        : this.#strip(view, first);
    return html`
      <section
        class="box rr-block ph-no-capture mp-block"
        lang=${lang}
        dir=${directionOf(lang)}
        aria-label=${msg('Get help', { id: 'hotline.label' })}
      >
        ${content}
      </section>
    `;
  }

  #strip({ msg, lang }: ServiceView, service: ServiceResult): TemplateResult {
    const number = service.numbers.find(({ channel }) => channel === 'call');
    const name = nameIn(service.name, lang).text;
    return html`
      <div class="body strip">
        <span class="grow">
          ${msg('Need help?', { id: 'hotline.need-help' })}
          <span class="small">
            ${service.free ? serviceWords.free(msg) : nothing}
            ${service.hoursAvailable === 'always' ? serviceWords.always(msg) : nothing}
          </span>
        </span>
        ${
          number
            ? html`<a
                class="num"
                href="tel:${number.tel}"
                aria-label=${`${fill(channelWords.call(msg), { number: number.dial })}, ${name}`}
                ><bdi>${number.dial}</bdi></a
              >`
            : html`<span>${name}</span>`
        }
        ${this.#buttons(msg)}
      </div>
    `;
  }

  #foot({ msg, lang }: ServiceView): TemplateResult {
    return html`
      <div class="foot">
        <select
          aria-label=${msg('Language', { id: 'ui.language' })}
          autocomplete="off"
          @change=${({ target }: Event) => {
            if (target instanceof HTMLSelectElement) chooseLanguage(matchLanguage([target.value]));
          }}
        >
          ${languages.map(
            (each) => html`<option value=${each} lang=${each} ?selected=${each === lang}>${LANGUAGES[each]}</option>`,
          )}
        </select>
        ${this.#buttons(msg)}
        ${
          this.exit
            ? html`<span class="small" id="note">
                ${msg('“Leave” closes this page. It does not clear the browser history.', { id: 'leave.note' })}
              </span>`
            : nothing
        }
      </div>
    `;
  }

  #buttons(msg: ServiceView['msg']): TemplateResult {
    return html`
      ${
        this.exit
          ? html`<button type="button" class="leave" @click=${() => this.#leave()}>
              ${msg('Leave', { id: 'ui.leave' })}
            </button>`
          : nothing
      }
      ${
        this.dismissible
          ? html`<button type="button" @click=${() => this.#dismiss()}>${msg('Hide', { id: 'hotline.hide' })}</button>`
          : nothing
      }
    `;
  }

  #more(view: ServiceView, country: string | undefined, others: readonly ServiceResult[]): TemplateResult {
    const { msg, lang } = view;
    const emergency = emergencyNumberFor(country);
    const organisations = organisationsFor(country);
    return html`
      <details class="more">
        <summary>${msg('More help', { id: 'hotline.more' })}</summary>
        ${this.#countryPicker(view, country)}
        ${
          emergency
            ? html`<p>
                ${serviceWords.danger(msg)}:
                <a class="num" href="tel:${emergency.number.tel}"><bdi>${emergency.number.dial}</bdi></a>
              </p>`
            : nothing
        }
        ${others.map((service) => html`<div class="card">${serviceDetails(service, view)}</div>`)}
        ${
          organisations.length > 0
            ? html`<div class="card">
                <p>${msg('Organisations to ask. We do not have their numbers.', { id: 'hotline.organisations' })}</p>
                <ul>
                  ${organisations.map(({ name }) => html`<li>${nameIn(name, lang).text}</li>`)}
                </ul>
              </div>`
            : nothing
        }
        <p class="small">${serviceWords.callTrace(msg)}</p>
      </details>
    `;
  }

  #countryPicker({ msg, lang }: ServiceView, country: string | undefined): TemplateResult {
    const names = new Intl.DisplayNames([lang, 'ru', 'en'], { type: 'region' });
    const codes = [...new Set(allServices.flatMap(({ areaServed }) => areaServed))].filter((code) => code !== 'EU');
    return html`
      <label>
        ${msg('You are in', { id: 'numbers.country' })}
        <select
          autocomplete="off"
          @change=${({ target }: Event) => {
            if (!(target instanceof HTMLSelectElement)) return;
            this.#chosenCountry = target.value;
            this.requestUpdate();
          }}
        >
          ${country && codes.includes(country) ? nothing : html`<option value="" selected>—</option>`}
          ${codes
            .map((code) => ({ code, name: names.of(code) ?? code }))
            .sort((a, b) => a.name.localeCompare(b.name, lang))
            .map(({ code, name }) => html`<option value=${code} ?selected=${code === country}>${name}</option>`)}
        </select>
      </label>
    `;
  }

  /** The country the reader chose, else the page's, else the one of the device's time zone. */
  #where(): string | undefined {
    if (this.#chosenCountry) return this.#chosenCountry;
    const given = this.country.toUpperCase();
    if (/^[A-Z]{2}$/.test(given)) return given;
    if (given) this.#warn(`country="${this.country}"`, 'a two-letter code such as "KZ"');
    return countryOfTimeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  #known<T extends string>(name: string, value: string, values: readonly T[]): T | undefined {
    const known = values.find((each) => each === value);
    if (value && known === undefined) this.#warn(`${name}="${value}"`, values.map((each) => `"${each}"`).join(', '));
    return known;
  }

  #own(): readonly Service[] {
    if (this.services !== this.#read.from) {
      const { services, problems } = readServices(this.services ?? undefined);
      for (const { index, field, expected } of problems)
        this.#warn(`services[${index}]${field && `.${field}`}`, expected);
      this.#read = { from: this.services, services };
    }
    return this.#read.services;
  }

  #readChild(): void {
    const script = this.querySelector('script[type="application/json"][slot="services"]');
    if (!script || this.services !== undefined) return;
    try {
      this.services = JSON.parse(script.textContent) as unknown;
    } catch (error) {
      this.#warn('services', `JSON: ${String(error)}`);
    }
  }

  #warn(what: string, expected: string): void {
    if (this.#warned.has(what)) return;
    this.#warned.add(what);
    console.warn(`<safar-hotline>: ${what} is not known; expected ${expected}.`);
  }

  #dismiss(): void {
    if (this.dispatchEvent(new SafarDismissEvent())) this.hidden = true;
  }

  #leave(): void {
    leave(httpsUrl(document.querySelector('safar-exit')?.getAttribute('href')) ?? DEFAULT_EXIT);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'safar-hotline': SafarHotline;
  }
  interface HTMLElementEventMap {
    'safar-dismiss': SafarDismissEvent;
  }
}
