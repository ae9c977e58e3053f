import {
  countryOfTimeZone,
  emergencyNumberFor,
  nameIn,
  readServices,
  serviceKinds,
  services as allServices,
  servicesFor,
  type Service,
  type ServiceResult,
} from '../../directory/index.js';
import { serviceWords } from '../../directory/directory.words.js';
import { adopt, oneOf, warnOnce, spokenIn } from '../../frame/attributes.js';
import { leavePage, onTripleShift } from '../../leaving/index.js';
import { directionOf, inPickerOrder, LANGUAGES, matchLanguage } from '../../localization/languages.js';
import { messagesIn, spoken } from '../../localization/messages.js';
import { countryNameIn } from '../../localization/names.js';
import { chooseLanguage } from '../../localization/page-language.js';
import { h } from '../h.js';
import { PageElement } from '../page-element.js';
import { hotlineStyles } from './hotline.styles.js';
import { callNotes, serviceDetails, waysToReach, type ServiceView } from './internal/service-details.js';

/** The reader chose to hide the banner. Cancel it to keep the banner. */
export class SafarDismissEvent extends Event {
  constructor() {
    super('safar-dismiss', { bubbles: true, cancelable: true });
  }
}

/** A bar lies over the page: what the keyboard reaches stops short of it. Where the page itself says how far, that goes. */
const ROOM = ':where(html:has(safar-hotline[shape=bar])){scroll-padding-block:10rem}';
let room: CSSStyleSheet | undefined;

/**
 * Shows the lines that help in a country, as links that dial them; the partner's own first.
 *
 * @element safar-hotline
 * @slot - Shown when no line is known for the country, and where no script runs. Put a plain `tel:` link here.
 * @slot services - The partner's own services, without code: a `<script type="application/json">` with a list.
 * @attr lang - The language to speak: BCP 47. What is around it, else the browser's, when left out.
 * @attr country - Where the reader is: ISO 3166-1 alpha-2, such as "KZ". Guessed from the device's time zone when left out.
 * @attr {'card' | 'bar' | 'inline'} shape - `card` when left out.
 * @attr {'top' | 'bottom'} position - Where a bar sticks. `top` when left out.
 * @attr kind - What the reader needs help with: a kind of service, such as "labour".
 * @attr {boolean} private - Shows the lines in the private frame, so that the page cannot see which is pressed. Needs `safar.js`. Such a
 *   frame is a card with a way out of its own: `shape`, `kind`, `dismissible` and `exit` change nothing in it.
 * @attr {boolean} print - The same, for the pocket card that can be printed and folded from there.
 * @attr page - With `private` or `print`: the address of the partner's page, `https:`, for the code on the printed card.
 * @attr {boolean} dismissible - Offers a button that hides the banner.
 * @attr {boolean} exit - Offers a button that leaves the page.
 * @fires {SafarDismissEvent} safar-dismiss - The reader chose to hide the banner. Cancelable.
 * @csspart call - The links that dial a number or write to one.
 * @csspart leave - The button that leaves the page.
 * @cssprop [--safar-accent=#0a5a66] - What can be pressed.
 * @cssprop [--safar-surface=#fff] - The ground.
 * @cssprop [--safar-text=#14212b] - The text.
 */
export class SafarHotline extends PageElement {
  static readonly observedAttributes = ['lang', 'country', 'shape', 'position', 'kind', 'dismissible', 'exit'];

  #services: unknown;
  #chosenCountry = '';

  constructor() {
    super();
    adopt(this, 'services');
  }

  protected override look(): string {
    return hotlineStyles;
  }

  /** The partner's own services, shown first. Records as in `schema/service.schema.json`. */
  get services(): unknown {
    return this.#services;
  }

  set services(value: unknown) {
    this.#services = value;
    this.draw();
  }

  protected override listen(): (() => void)[] {
    if (!room) {
      room = new CSSStyleSheet();
      room.replaceSync(ROOM);
      document.adoptedStyleSheets.push(room);
    }
    // "Open now" changes with the clock.
    const minute = window.setInterval(() => document.hidden || this.draw(), 60_000);
    return [
      () => window.clearInterval(minute),
      onTripleShift(() => {
        if (this.hasAttribute('exit')) leavePage();
      }),
    ];
  }

  protected override view(): HTMLElement {
    // The class that has a frame draws it before it comes here.
    for (const name of ['private', 'print']) if (this.hasAttribute(name)) warnOnce(this, name, 'safar.js');
    const lang = spokenIn(this);
    const msg = messagesIn(lang);
    const view: ServiceView = { msg, lang, outbound: true };
    const country = this.#where();
    const kind = oneOf(this, 'kind', ['any', ...serviceKinds]);
    const shape = oneOf(this, 'shape', ['card', 'bar', 'inline']);
    oneOf(this, 'position', ['top', 'bottom']);
    const [first, ...others] = servicesFor({
      country,
      kind: kind === 'any' ? undefined : kind,
      lang,
      now: new Date(),
      own: this.#readOwn(),
    });
    return h(
      'section',
      {
        class: 'box',
        lang,
        dir: directionOf(lang),
        'aria-label': msg('Get help', { id: 'hotline.label' }),
      },
      ...(first && shape !== 'card'
        ? [this.#strip(view, first)]
        : [
            h(
              'div',
              { class: 'body' },
              ...(first
                ? [...serviceDetails(first, view), this.#more(view, country, others)]
                : [h('p', {}, serviceWords.noneKnown(msg)), h('slot', {}), this.#countryPicker(view, country)]),
            ),
            this.#foot(view),
          ]),
    );
  }

  #strip(view: ServiceView, service: ServiceResult): HTMLElement {
    const { msg, lang } = view;
    return h(
      'div',
      { class: 'body strip' },
      h(
        'span',
        { class: 'grow' },
        `${msg('Need help?', { id: 'hotline.need-help' })} `,
        h('span', { class: 'small' }, callNotes(service, view)),
      ),
      ...(waysToReach(service, view)[0] ?? [nameIn(service.name, lang).text]),
      this.#buttons(msg),
    );
  }

  #foot({ msg, lang }: ServiceView): HTMLElement {
    return h(
      'div',
      { class: 'foot' },
      h(
        'select',
        {
          'aria-label': msg('Language', { id: 'ui.language' }),
          autocomplete: 'off',
          change: ({ target }) => {
            if (target instanceof HTMLSelectElement) chooseLanguage(matchLanguage([target.value]));
          },
        },
        ...inPickerOrder(spoken(), document.documentElement.lang, navigator.languages).map((each) =>
          h('option', { value: each, lang: each, selected: each === lang }, LANGUAGES[each]),
        ),
      ),
      this.#buttons(msg, 'note'),
      this.hasAttribute('exit') &&
        h(
          'span',
          { class: 'small', id: 'note' },
          msg('“Leave” closes this page. It does not clear the browser history.', { id: 'leave.note' }),
        ),
    );
  }

  /** @param note What says where "Leave" leads, where there is room for it. */
  #buttons(msg: ServiceView['msg'], note?: string): HTMLElement {
    return h(
      'span',
      { class: 'buttons' },
      this.hasAttribute('exit') &&
        h(
          'button',
          { type: 'button', class: 'leave', part: 'leave', 'aria-describedby': note, click: () => leavePage() },
          msg('Leave', { id: 'ui.leave' }),
        ),
      this.hasAttribute('dismissible') &&
        h('button', { type: 'button', click: () => this.#dismiss() }, msg('Hide', { id: 'hotline.hide' })),
    );
  }

  #more(view: ServiceView, country: string | undefined, others: readonly ServiceResult[]): HTMLElement {
    const { msg } = view;
    const emergency = emergencyNumberFor(country)?.number;
    return h(
      'details',
      { class: 'more' },
      h('summary', {}, msg('More help', { id: 'hotline.more' })),
      this.#countryPicker(view, country),
      emergency &&
        h(
          'p',
          {},
          `${serviceWords.danger(msg)}: `,
          h('a', { class: 'num', href: `tel:${emergency.tel}` }, h('bdi', {}, emergency.dial)),
        ),
      ...others.map((service) => h('div', { class: 'card' }, ...serviceDetails(service, view))),
      h('p', { class: 'small' }, serviceWords.callTrace(msg)),
    );
  }

  #countryPicker({ msg, lang }: ServiceView, country: string | undefined): HTMLElement {
    const codes = [...new Set(allServices.flatMap(({ areaServed }) => areaServed))].filter((code) => code !== 'EU');
    return h(
      'label',
      {},
      msg('You are in', { id: 'numbers.country' }),
      h(
        'select',
        {
          autocomplete: 'off',
          change: ({ target }) => {
            if (!(target instanceof HTMLSelectElement)) return;
            this.#chosenCountry = target.value;
            this.draw();
          },
        },
        country && codes.includes(country) ? null : h('option', { value: '', selected: true }, '—'),
        ...codes
          .map((code) => ({ code, name: countryNameIn(lang, code) }))
          .sort((a, b) => a.name.localeCompare(b.name, lang))
          .map(({ code, name }) => h('option', { value: code, selected: code === country }, name)),
      ),
    );
  }

  /** The country the reader chose, else the page's, else the one of the device's time zone. */
  #where(): string | undefined {
    if (this.#chosenCountry) return this.#chosenCountry;
    const given = this.getAttribute('country')?.toUpperCase() ?? '';
    if (/^[A-Z]{2}$/.test(given)) return given;
    if (given) warnOnce(this, `country="${given}"`, 'a two-letter code such as "KZ"');
    return countryOfTimeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  #readOwn(): readonly Service[] {
    const { services, problems } = readServices(this.#given());
    for (const { index, field, expected } of problems)
      warnOnce(this, `services[${index}]${field && `.${field}`}`, expected);
    return services;
  }

  /** The property, else the child; either may be JSON. */
  #given(): unknown {
    const given = this.#services ?? this.querySelector('script[type="application/json"][slot="services"]')?.textContent;
    try {
      return typeof given === 'string' ? JSON.parse(given) : given;
    } catch (error) {
      warnOnce(this, 'services', `JSON: ${String(error)}`);
      return undefined;
    }
  }

  #dismiss(): void {
    if (this.dispatchEvent(new SafarDismissEvent())) this.hidden = true;
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
