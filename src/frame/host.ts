import { httpsUrl, DEFAULT_EXIT, leave, onTripleShift } from '../leaving/index.js';
import { messagesIn } from '../localization/messages.js';
import { languageOf, onLanguageChange } from '../localization/page-language.js';
import { warnOnce } from './attributes.js';
import { firstLine } from './first-line.js';
import { panelHeight } from './height.js';
import { origin } from './origin.js';
import { appDocument, SANDBOX, shellDocument, type FrameParts } from './policy.js';
import { BOOT, TOKEN_NAMES, type Down, type Reset } from './protocol.js';
import { isUp } from './up.js';

/** The frame runs. Says no more than that. */
export class SafarReadyEvent extends Event {
  constructor() {
    super('safar-ready', { bubbles: true });
  }
}

/** The reader is leaving the page. */
export class SafarExitEvent extends Event {
  constructor() {
    super('safar-exit', { bubbles: true });
  }
}

/** How long the app may take to speak after its files are there, before another way is tried. */
const BOOT_WITHIN_MS = 2500;

/** Events by which a page could follow a finger over the frame. */
const HOVER = ['over', 'enter', 'out', 'leave'].flatMap((kind) => [`pointer${kind}`, `mouse${kind}`]);

const STYLE = `:host{all:initial!important;display:block!important}
:host([hidden]),[hidden]{display:none!important}
iframe{display:block;width:100%;border:0}
div{font:17px/1.6 system-ui;border:1px solid #6b7c88;border-radius:12px;padding:16px;background:#fff;color:#14212b}
b{font-size:2em}a{color:#0a5a66}button{font:inherit;display:block;min-height:48px;margin-top:12px}`;

let frameHtml: { createHTML(text: string): unknown } | undefined;

/** Under `require-trusted-types-for`, a page must list the policy `safar-frame`; if it does not, this throws. */
function trusted(text: string): string {
  const types = (window as { trustedTypes?: { createPolicy(name: string, rules: object): typeof frameHtml } })
    .trustedTypes;
  if (!types) return text;
  frameHtml ??= types.createPolicy('safar-frame', { createHTML: (html: string) => html });
  return (frameHtml?.createHTML(text) ?? text) as string;
}

/**
 * The part of an element that stands in the page: it holds the private frame and knows no answer.
 *
 * Builds a shell without script, and in it the app's frame, both of opaque origin; hands the app one end of a
 * `MessageChannel`; shows plain words and a number until the app speaks, and for good if no frame can start.
 */
export abstract class PrivateFrameElement extends HTMLElement {
  static observedAttributes: readonly string[] = ['lang', 'country', 'tier'];

  readonly #root = this.attachShadow({ mode: 'closed' });
  readonly #still = document.createElement('div');
  #frame: HTMLIFrameElement | undefined;
  #port: MessagePort | undefined;
  #timer = 0;
  #stops: (() => void)[] = [];
  #services: unknown = null;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#still);
    this.#upgrade('services');
  }

  /** The partner's own services, shown first. A list of records as in `schema/service.schema.json`. */
  get services(): unknown {
    return this.#services;
  }

  set services(value: unknown) {
    this.#services = plain(value);
    this.#sayServices();
  }

  /** What the frame shows from the beginning. A change of it wipes all answers. */
  protected abstract reset(): Reset;

  connectedCallback(): void {
    // A page that is still being read may not have brought the element’s own content yet.
    if (document.readyState === 'loading') {
      // eslint-disable-next-line wc/require-listener-teardown -- heard once, and it checks that the element is still there
      document.addEventListener('DOMContentLoaded', () => this.isConnected && !this.#frame && this.#start(), {
        once: true,
      });
    } else {
      this.#start();
    }
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#drop();
    this.removeAttribute('ready');
    this.removeAttribute('level');
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#frame || before === after) return;
    if (name === 'tier') this.#open(2);
    else if (name === 'lang' || name === 'country') this.#sayLocale();
    else this.#say(this.reset());
  }

  #start(): void {
    const script = this.querySelector('script[type="application/json"][slot="services"]');
    if (script) this.#services ??= parse(script.textContent);
    this.#showStill(false);
    const shield = (event: Event): void => {
      if (event.target === this) event.stopImmediatePropagation();
    };
    for (const name of HOVER) window.addEventListener(name, shield, true);
    const listen = (event: MessageEvent): void => this.#boot(event);
    window.addEventListener('message', listen, true);
    const resize = new ResizeObserver(() => this.#grow(this.#panelHeight()));
    resize.observe(this);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const tokens = (): void => this.#sayTokens();
    scheme.addEventListener('change', tokens);
    this.#stops.push(
      () => HOVER.forEach((name) => window.removeEventListener(name, shield, true)),
      () => window.removeEventListener('message', listen, true),
      () => resize.disconnect(),
      () => scheme.removeEventListener('change', tokens),
      onLanguageChange(() => this.#sayLocale()),
      onTripleShift(() => this.#leave()),
    );
    this.#open(2);
  }

  /** Builds the frame: two levels deep, or one where an engine needs it. */
  #open(level: 1 | 2): void {
    this.#drop();
    const hosted = this.getAttribute('tier') === 'hosted' ? origin.base + 'safar-private.html' : '';
    const parts: FrameParts = {
      script: {
        url: origin.base + 'safar-app.js',
        integrity: __SAFAR_APP_INTEGRITY__,
        nonce: origin.nonce,
      },
      styleHash: __SAFAR_SHELL_STYLE_HASH__,
      lang: languageOf(this),
      title: messagesIn(languageOf(this))('Private questions', {
        id: 'frame.title',
        desc: 'What a screen reader calls the frame. Neutral: others may hear it.',
      }),
      height: this.#panelHeight(),
      hosted,
    };
    const frame = document.createElement('iframe');
    frame.title = parts.title;
    frame.setAttribute('sandbox', SANDBOX);
    frame.referrerPolicy = 'no-referrer';
    frame.allow = '';
    frame.height = String(parts.height);
    frame.hidden = true;
    frame.dataset.level = String(level);
    frame.addEventListener('load', () => {
      // The app's script is there or was refused by now, however slow the network: what is left is its own start.
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#port || this.#fallBack(level, hosted !== ''), BOOT_WITHIN_MS);
    });
    try {
      frame.srcdoc = trusted(level === 2 ? shellDocument(parts) : appDocument(parts, 1));
    } catch {
      this.#showStill(true);
      return;
    }
    this.#frame = frame;
    this.#root.append(frame);
  }

  #fallBack(level: 1 | 2, hosted: boolean): void {
    if (level === 2 && !hosted) {
      this.#open(1);
      return;
    }
    this.#drop();
    this.#showStill(true);
    console.warn(
      `<${this.localName}>: the private frame could not start here; see docs/privacy.md, "When no frame can start".`,
    );
  }

  #drop(): void {
    window.clearTimeout(this.#timer);
    this.#port?.close();
    this.#port = undefined;
    this.#frame?.remove();
    this.#frame = undefined;
  }

  #boot(event: MessageEvent): void {
    const outer = this.#frame?.contentWindow;
    if (!outer || !event.source || (event.source !== outer && event.source !== outer[0])) return;
    // No listener of the page hears even that the frame has started.
    event.stopImmediatePropagation();
    if (event.data !== BOOT || this.#port) return;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data);
    // An opaque origin has no name to aim at; the window it came from is checked above.
    event.source.postMessage(BOOT, '*', [port2]);
    this.#say(this.reset());
    this.#sayTokens();
    this.#sayServices();
    this.#sayLocale();
  }

  #hear(message: unknown): void {
    if (!isUp(message)) return;
    if (message.type === 'exit') this.#leave();
    else if (message.type === 'height') this.#grow(message.height);
    else if (this.#frame) {
      this.#frame.hidden = false;
      this.#still.hidden = true;
      this.setAttribute('level', this.#frame.dataset.level ?? '');
      this.setAttribute('ready', '');
      this.dispatchEvent(new SafarReadyEvent());
    }
  }

  #leave(): void {
    this.#frame?.remove();
    this.dispatchEvent(new SafarExitEvent());
    const exit = document.querySelector('safar-exit');
    leave(httpsUrl(exit?.getAttribute('href')) ?? DEFAULT_EXIT);
  }

  #say(message: Down): void {
    this.#port?.postMessage(message);
  }

  #sayLocale(): void {
    const country = this.#country();
    this.#say({ type: 'locale', lang: languageOf(this), country });
  }

  #sayServices(): void {
    this.#say({
      type: 'services',
      services: this.#services,
      items: null,
      home: httpsUrl(document.URL.split(/[?#]/)[0]) ?? '',
    });
  }

  #sayTokens(): void {
    const style = getComputedStyle(this);
    const around = getComputedStyle(this.parentElement ?? this);
    const probe = document.createElement('i');
    this.#root.append(probe);
    const colours: Record<string, string> = {};
    for (const name of TOKEN_NAMES) {
      if (!style.getPropertyValue(`--safar-${name}`)) continue;
      // The browser turns whatever colour the page wrote into numbers.
      probe.style.color = `var(--safar-${name})`;
      const numbers = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(probe).color);
      if (numbers)
        colours[name] =
          '#' +
          numbers
            .slice(1)
            .map((n) => Number(n).toString(16).padStart(2, '0'))
            .join('');
    }
    probe.remove();
    const schemes = around.colorScheme;
    const dark = /dark/.test(schemes) && (!/light/.test(schemes) || matchMedia('(prefers-color-scheme: dark)').matches);
    const font = /(?<!sans-)serif\s*$/.test(around.fontFamily)
      ? 'serif'
      : /sans-serif\s*$/.test(around.fontFamily)
        ? 'sans-serif'
        : 'system-ui';
    this.#say({ type: 'tokens', scheme: dark ? 'dark' : 'light', font, colours });
  }

  #country(): string {
    const given = this.getAttribute('country')?.toUpperCase() ?? '';
    if (given && !/^[A-Z]{2}$/.test(given)) {
      warnOnce(this, `country="${given}"`, 'a two-letter code such as "KZ"');
      return '';
    }
    return given;
  }

  #panelHeight(): number {
    const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    return panelHeight(this.clientWidth || innerWidth, scale || 1, this.reset().layout);
  }

  #grow(height: number): void {
    if (this.#frame && height > Number(this.#frame.height)) this.#frame.height = String(height);
  }

  /** Words that hold without the frame: the help line, the partner's own content, the private page, the way out. */
  #showStill(failed: boolean): void {
    const msg = messagesIn(languageOf(this));
    const still = this.#still;
    const add = <K extends 'a' | 'b' | 'p' | 'button' | 'slot'>(
      tag: K,
      text: string,
      href = '',
    ): HTMLElementTagNameMap[K] => {
      const element = document.createElement(tag);
      element.textContent = text;
      if (href) element.setAttribute('href', href);
      still.append(element);
      return element;
    };
    still.replaceChildren();
    still.hidden = false;
    still.lang = languageOf(this);
    if (failed)
      add('p', msg('The private questions can’t open on this page. You can still call.', { id: 'frame.failed' }));
    const dial = firstLine(this.#country());
    if (dial) add('b', '').append(add('a', dial, 'tel:' + dial.replace(/[^\d+]/g, '')));
    add('slot', '');
    if (failed)
      add('a', msg('Open the private page', { id: 'frame.private-page' }), origin.base + 'safar-private.html');
    add('button', msg('Leave this page', { id: 'leave.page' })).onclick = () => this.#leave();
  }

  /** A property set before the element was upgraded hides the accessor: set it again, through it. */
  #upgrade(name: string): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }
}

function parse(text: string): unknown {
  try {
    return plain(JSON.parse(text));
  } catch (error) {
    console.warn(`safar: services: ${String(error)}`);
    return null;
  }
}

/** A copy that holds nothing but data, so that it can cross to the frame; null when it is no list of records. */
function plain(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  let copy: unknown;
  try {
    copy = JSON.parse(JSON.stringify(value));
  } catch {
    // Falls through to the warning: a loop, or a getter that throws.
  }
  if (Array.isArray(copy))
    return copy.slice(0, 20).filter((record) => typeof record === 'object' && record && !Array.isArray(record));
  console.warn('safar: services must be a list of records.');
  return null;
}
