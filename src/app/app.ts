import { css, html, LitElement, nothing, unsafeCSS, type PropertyDeclarations, type TemplateResult } from 'lit';
import { countryOfTimeZone, readServices, servicesFor, type Service } from '../directory/index.js';
import { readItems, type OwnItem } from '../documents/index.js';
import { TOKEN_NAMES, type Down, type Locale, type Reset, type Tokens } from '../frame/protocol.js';
import { pick } from '../frame/schema.js';
import {
  directionOf,
  inPickerOrder,
  languages,
  matchLanguage,
  matchLanguages,
  type Language,
} from '../localization/languages.js';
import { messagesIn, spoken } from '../localization/messages.js';
import { hush } from './aloud.js';
import { SafarCard } from './card/card-view.js';
import { readPage } from './card/page-address.js';
import type { AppContext, Aside } from './context.js';
import { SafarDocumentsView } from './documents/documents-view.js';
import { readPresets } from './documents/presets.js';
import { begin, beginPath, type Situation } from './documents/session.js';
import { SafarNumbers } from './numbers.js';
import { SafarProtection } from './protection.js';
import { SafarScreeningView } from './screening/screening-view.js';
import { onSchemeChange, schemeOf } from '../components/color-scheme.js';
import { tokens } from '../components/tokens.styles.js';

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

  #opening: Reset | undefined;
  /** It was opened anew, and what was given has not been looked at yet. */
  #opened = false;
  #locale: Locale = { type: 'locale', lang: 'en', country: '' };
  #own: readonly Service[] = [];
  #items: readonly OwnItem[] = [];
  /** What the reader chose by hand: the page's wishes no longer change it. */
  #lang: Language | undefined;
  #country: string | undefined;
  /** What lies over the view, the last on top. */
  #asides: readonly Aside[] = [];
  /** What had the focus on each screen that waits under another. */
  #left: (HTMLElement | undefined)[] = [];
  #cleared = false;
  #stopScheme = (): void => undefined;
  /** What the page said of the reader, for the checklist. */
  #presets: Situation = {};
  /** The address of the page's own choice, for the printed card. */
  #page: string | undefined;
  /** Where the way begins that the screening leads to. */
  #way = begin();
  /** Made anew with every wipe: the old one goes with all that was answered in it. */
  #view: SafarScreeningView | SafarDocumentsView | SafarNumbers = new SafarScreeningView();
  readonly #warned = new Set<string>();

  constructor() {
    super();
    this.leave = () => undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', this.#drawAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    hush();
    if ('speechSynthesis' in window) speechSynthesis.removeEventListener('voiceschanged', this.#drawAgain);
  }

  /** A device tells of its voices late. The view is drawn anew with the context. */
  readonly #drawAgain = (): void => this.requestUpdate();

  /** Does what the page says. */
  hear(message: Down): void {
    switch (message.type) {
      case 'reset':
        this.#opening = message;
        this.#opened = true;
        this.#forget(false);
        break;
      case 'locale': {
        this.#locale = message;
        // What was given is only known together with the first locale after it.
        const { country = '', lang = '' } = (this.#opened && this.#opening?.given) || {};
        this.#opened = false;
        if (lang && matchLanguages([lang]).length === 0) this.#warn(`lang="${lang}"`, languages.join(', '));
        if (country && !message.country) this.#warn(`country="${country}"`, 'a two-letter code such as "KZ"');
        break;
      }
      case 'services':
        this.#own = this.#readServices(message.services);
        this.#items = this.#readItems(message.items);
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
    if (!this.#opening) return nothing;
    const context = this.#context();
    document.documentElement.lang = context.lang;
    document.documentElement.dir = directionOf(context.lang);
    // Each lies over the one before, which waits unchanged.
    const screens = [this.#drawn(context), ...this.#asides.map((aside) => this.#renderAside(aside, context))];
    return html`
      ${screens.map((screen, place) => html`<div class="view" ?hidden=${place < screens.length - 1}>${screen}</div>`)}
    `;
  }

  #drawn(context: AppContext): HTMLElement {
    return Object.assign(this.#view, {
      context,
      cleared: this.#cleared,
      clear: () => this.wipe(),
      chooseCountry: this.#chooseCountry,
    });
  }

  #renderAside(aside: Aside, context: AppContext): TemplateResult {
    const close = (): void => this.#lay(this.#asides.slice(0, -1));
    switch (aside) {
      case 'numbers':
        return html`<safar-numbers
          .context=${context}
          .close=${close}
          .chooseCountry=${this.#chooseCountry}
        ></safar-numbers>`;
      case 'danger-now':
        return html`<safar-screening-view
          .context=${{ ...context, inDanger: true }}
          .instrument=${'danger-now'}
          .clear=${() => this.wipe()}
          .close=${close}
        ></safar-screening-view>`;
      case 'protection':
        return html`<safar-protection .context=${context} .close=${close}></safar-protection>`;
      case 'card':
        return html`<safar-card
          .context=${context}
          .close=${close}
          .chooseCountry=${this.#chooseCountry}
        ></safar-card>`;
      case 'papers':
        return html`<safar-documents-view
          .context=${context}
          .session=${this.#way}
          .clear=${() => this.wipe()}
          .close=${close}
        ></safar-documents-view>`;
    }
  }

  #context(): AppContext {
    const lang = this.#lang ?? matchLanguage([this.#locale.lang], spoken());
    const country =
      this.#country ||
      this.#locale.country ||
      this.#arrivedIn() ||
      countryOfTimeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone) ||
      undefined;
    const now = new Date();
    return {
      lang,
      languages: inPickerOrder(spoken(), this.#locale.lang, navigator.languages),
      msg: messagesIn(lang),
      country,
      services: servicesFor({ country, lang, now, own: this.#own }),
      servicesIn: (there) => servicesFor({ country: there, lang, now }),
      items: this.#items,
      page: this.#page,
      now,
      chooseLanguage: (chosen) => {
        this.#lang = chosen;
        this.requestUpdate();
      },
      show: (aside) => {
        if (aside === 'papers') this.#way = beginPath(country ? { destination: country } : {});
        this.#lay([...this.#asides, aside]);
      },
      inDanger: this.#opening?.given.instrument === 'danger-now',
      leave: () => this.leave(),
    };
  }

  /** Who is past the border is where the work is. */
  #arrivedIn(): string {
    const { destination = 'any', stage = 'before' } = this.#presets;
    return stage === 'before' || destination === 'any' ? '' : destination;
  }

  readonly #chooseCountry = (country: string): void => {
    this.#country = country;
    this.requestUpdate();
  };

  #lay(asides: readonly Aside[]): void {
    const opens = asides.length > this.#asides.length;
    if (opens) this.#left.push(this.#focused());
    const left = opens ? undefined : this.#left.pop();
    this.#asides = asides;
    this.requestUpdate();
    // Who goes back stands where they were: without a mouse they would begin at the top of the page.
    if (left) void this.updateComplete.then(() => left.focus());
  }

  #focused(): HTMLElement | undefined {
    let active = this.shadowRoot?.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active instanceof HTMLElement ? active : undefined;
  }

  #forget(cleared: boolean): void {
    hush();
    this.#cleared = cleared;
    this.#asides = [];
    this.#left = [];
    this.#way = begin();
    const { view, given = {} } = this.#opening ?? {};
    const warn = (what: string, expected: string): void => this.#warn(what, expected);
    this.#page = readPage(given.page, warn);
    pick('tier', given.tier, ['private', 'hosted'], warn);
    this.#presets = view === 'documents' ? readPresets(given, warn) : {};
    this.#view =
      view === 'documents'
        ? Object.assign(new SafarDocumentsView(), { session: begin(this.#presets, cleared) })
        : view === 'hotline'
          ? new SafarNumbers()
          : Object.assign(new SafarScreeningView(), {
              instrument: pick('instrument', given.instrument, ['at-work', 'before-you-go', 'danger-now'], warn),
              layout: pick('layout', given.layout, ['steps', 'list'], warn),
            });
  }

  #readServices(given: unknown): readonly Service[] {
    const { services, problems } = readServices(given ?? undefined);
    this.#report('services', problems);
    return services;
  }

  #readItems(given: unknown): readonly OwnItem[] {
    const { items, problems } = readItems(given ?? undefined);
    this.#report('items', problems);
    return items;
  }

  #report(
    name: string,
    problems: readonly { readonly index: number; readonly field: string; readonly expected: string }[],
  ): void {
    for (const { index, field, expected } of problems) {
      console.warn(`safar: ${name}[${index}]${field && `.${field}`} was left out; expected ${expected}.`);
    }
  }

  #warn(what: string, expected: string): void {
    if (this.#warned.has(what)) return;
    this.#warned.add(what);
    console.warn(`<safar-${this.#opening?.view ?? ''}>: ${what} is not known; expected ${expected}.`);
  }

  #paint(tokens: Tokens): void {
    const { scheme, font, colours } = tokens;
    this.#stopScheme();
    this.#stopScheme = onSchemeChange(() => this.#paint(tokens));
    this.dataset.scheme = schemeOf(scheme);
    this.style.fontFamily = font;
    for (const name of TOKEN_NAMES) this.style.setProperty(`--safar-${name}`, colours[name] ?? null);
  }
}

/** Makes the app's elements known inside the frame. */
export function defineApp(): void {
  customElements.define('safar-card', SafarCard);
  customElements.define('safar-numbers', SafarNumbers);
  customElements.define('safar-protection', SafarProtection);
  customElements.define('safar-documents-view', SafarDocumentsView);
  customElements.define('safar-screening-view', SafarScreeningView);
  customElements.define('safar-app', SafarApp);
}
