import { css, html, LitElement, nothing, unsafeCSS, type PropertyDeclarations, type TemplateResult } from 'lit';
import { countryOfTimeZone, readServices, servicesFor, type Service } from '../directory/index.js';
import { TOKEN_NAMES, type Down, type InstrumentId, type Locale, type Reset, type Tokens } from '../frame/protocol.js';
import { directionOf, matchLanguage, type Language } from '../localization/languages.js';
import { messagesIn } from '../localization/messages.js';
import type { AppContext, Aside } from './context.js';
import { SafarNumbers } from './numbers.js';
import { SafarProtection } from './protection.js';
import { SafarScreeningView } from './screening/screening-view.js';
import { isDark, tokens } from '../components/tokens.styles.js';

/** The whole of what the private frame shows: the view the page asked for, and what may lie over it. */
export class SafarApp extends LitElement {
  static override styles = [
    unsafeCSS(tokens),
    css`
      :host,
      .view {
        display: block;
        block-size: 100%;
      }
      [hidden] {
        display: none;
      }
    `,
  ];
  static override properties: PropertyDeclarations = { leave: { attribute: false } };

  /** Leaves the page. */
  declare leave: () => void;

  #reset: Reset | undefined;
  #locale: Locale = { type: 'locale', lang: 'en', country: '' };
  #own: readonly Service[] = [];
  /** What the reader chose by hand: the page's wishes no longer change it. */
  #lang: Language | undefined;
  #country: string | undefined;
  #aside: Aside | undefined;
  #cleared = false;
  readonly #darkDevice = matchMedia('(prefers-color-scheme: dark)');
  /** Made anew with every wipe: the old one goes with all that was answered in it. */
  #view = new SafarScreeningView();

  constructor() {
    super();
    this.leave = () => undefined;
  }

  /** Does what the page says. */
  hear(message: Down): void {
    switch (message.type) {
      case 'reset':
        this.#reset = message;
        this.#forget(false);
        break;
      case 'locale':
        this.#locale = message;
        break;
      case 'services':
        this.#own = this.#read(message.services);
        break;
      case 'tokens':
        this.#paint(message);
        break;
    }
    this.requestUpdate();
  }

  /** Forgets every answer, and takes it off the screen before this returns: a page may be frozen the moment after. */
  wipe(): void {
    this.#forget(true);
    this.requestUpdate();
    this.performUpdate();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#reset) return nothing;
    const context = this.#context();
    document.documentElement.lang = context.lang;
    document.documentElement.dir = directionOf(context.lang);
    return html`
      <div class="view" ?hidden=${this.#aside !== undefined}>${this.#drawn(context, this.#reset)}</div>
      ${this.#renderAside(context)}
    `;
  }

  #drawn(context: AppContext, { instrument, layout }: Reset): SafarScreeningView {
    return Object.assign(this.#view, {
      context,
      instrument,
      layout,
      cleared: this.#cleared,
      clear: () => this.wipe(),
      switchTo: (chosen: InstrumentId) => this.#switchTo(chosen),
    });
  }

  #renderAside(context: AppContext): TemplateResult | typeof nothing {
    const close = (): void => this.#show(undefined);
    switch (this.#aside) {
      case 'numbers':
        return html`<safar-numbers
          .context=${context}
          .close=${close}
          .chooseCountry=${(country: string) => {
            this.#country = country;
            this.requestUpdate();
          }}
        ></safar-numbers>`;
      case 'protection':
        return html`<safar-protection .context=${context} .close=${close}></safar-protection>`;
      case undefined:
        return nothing;
    }
  }

  #context(): AppContext {
    const lang = this.#lang ?? matchLanguage([this.#locale.lang]);
    const country =
      this.#country ||
      this.#locale.country ||
      countryOfTimeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone) ||
      undefined;
    const now = new Date();
    return {
      lang,
      msg: messagesIn(lang),
      country,
      services: servicesFor({ country, lang, now, own: this.#own }),
      now,
      chooseLanguage: (chosen) => {
        this.#lang = chosen;
        this.requestUpdate();
      },
      show: (aside) => this.#show(aside),
      leave: () => this.leave(),
    };
  }

  #show(aside: Aside | undefined): void {
    this.#aside = aside;
    this.requestUpdate();
  }

  #switchTo(instrument: InstrumentId): void {
    if (this.#reset) this.#reset = { ...this.#reset, instrument };
    this.#forget(false);
    this.requestUpdate();
  }

  #forget(cleared: boolean): void {
    this.#view = new SafarScreeningView();
    this.#cleared = cleared;
    this.#aside = undefined;
  }

  #read(given: unknown): readonly Service[] {
    const { services, problems } = readServices(given ?? undefined);
    for (const { index, field, expected } of problems) {
      console.warn(`safar: services[${index}]${field && `.${field}`} was left out; expected ${expected}.`);
    }
    return services;
  }

  #paint(tokens: Tokens): void {
    const { scheme, font, colours } = tokens;
    this.#darkDevice.onchange = () => this.#paint(tokens);
    this.dataset.scheme = isDark(scheme) ? 'dark' : 'light';
    this.style.fontFamily = font;
    for (const name of TOKEN_NAMES) this.style.setProperty(`--safar-${name}`, colours[name] ?? null);
  }
}

/** Makes the app's elements known inside the frame. */
export function defineApp(): void {
  customElements.define('safar-numbers', SafarNumbers);
  customElements.define('safar-protection', SafarProtection);
  customElements.define('safar-screening-view', SafarScreeningView);
  customElements.define('safar-app', SafarApp);
}
