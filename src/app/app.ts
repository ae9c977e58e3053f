import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { countryOfTimeZone } from '../directory/country.js';
import { servicesFor, type ServiceResult } from '../directory/index.js';
import { readServices } from '../directory/own.js';
import type { Down, Locale, Reset, Services, Tokens } from '../frame/protocol.js';
import { matchLanguage, type Language } from '../localization/languages.js';
import { messagesIn } from '../localization/messages.js';
import type { AppContext, Aside } from './context.js';
import './numbers.js';
import './protection.js';
import './screening/screening-view.js';

/** The whole of what the private frame shows: the view the page asked for, and what may lie over it. */
export class SafarApp extends LitElement {
  static override properties: PropertyDeclarations = { leave: { attribute: false } };

  /** Leaves the page. */
  declare leave: () => void;

  #reset: Reset | undefined;
  #locale: Locale = { type: 'locale', lang: 'en', country: '' };
  #partner: Services = { type: 'services', services: null, items: null, home: '' };
  #own: readonly ServiceResult[] | readonly object[] = [];
  /** What the reader chose by hand, which the page's wishes no longer change. */
  #chosen: { lang?: Language; country?: string } = {};
  #aside: Aside | undefined;
  /** A new view for every reset: the old one goes with all that was answered in it. */
  #generation = 0;

  constructor() {
    super();
    this.leave = () => undefined;
  }

  /** The app has no styles of its own to keep apart: its parts bring theirs. */
  protected override createRenderRoot(): this {
    return this;
  }

  /** Does what the page says. */
  hear(message: Down): void {
    switch (message.type) {
      case 'reset':
        this.#reset = message;
        this.wipe();
        break;
      case 'locale':
        this.#locale = message;
        break;
      case 'services':
        this.#partner = message;
        break;
      case 'tokens':
        this.#paint(message);
        break;
    }
    this.requestUpdate();
  }
}
