import { leavePage, onTripleShift } from '../leaving/index.js';
import { messagesIn } from '../localization/messages.js';
import { languageOf, onPageChange } from '../localization/page-language.js';
import { adopt, around } from './attributes.js';
import { firstLine } from './first-line.js';
import { panelHeight } from './height.js';
import { origin } from './origin.js';
import { appDocument, SANDBOX, shellDocument, TITLE, type FrameParts } from './policy.js';
import { BOOT, GIVEN, TOKEN_NAMES, type Down, type Reset } from './protocol.js';
import { trusted } from './trusted.js';
import { isUp } from './up.js';

/** How long the app may take to speak after its files are there, before another way is tried. */
const BOOT_WITHIN_MS = 2500;

/** Events by which a page could follow a finger over the frame. */
const HOVER = ['over', 'enter', 'out', 'leave'];

// Each on a line of its own, and the number in its own direction: among words from right to left "116 16" came apart.
const STYLE = `:host{all:initial!important;display:block!important;color-scheme:inherit!important}
:host([hidden]),[hidden]{display:none!important}
iframe{display:block;width:100%;border:0;color-scheme:initial}
div{font:17px/1.6 system-ui;display:grid;gap:12px;justify-items:start;border:1px solid GrayText;border-radius:12px;padding:16px;background:Canvas;color:CanvasText}
a,::slotted(a){color:inherit}b{font-size:2em;unicode-bidi:plaintext}
button{font:inherit;min-height:48px;padding:6px 20px;border:0;border-radius:8px;background:CanvasText;color:Canvas}`;

/**
 * The part of an element that stands in the page: it holds the private frame and knows no answer.
 *
 * Builds a shell without script, and in it the app's frame, both of opaque origin; hands the app one end of a
 * `MessageChannel`; shows plain words and a number until the app speaks, and for good if no frame can start.
 */
export abstract class PrivateFrameElement extends HTMLElement {
  static observedAttributes: readonly string[] = GIVEN;

  readonly #root = this.attachShadow({ mode: 'closed' });
  readonly #still = document.createElement('div');
  #frame: HTMLIFrameElement | undefined;
  #port: MessagePort | undefined;
  #timer = 0;
  #level = 0;
  #stops: (() => void)[] = [];
  /** The partner's own records, by the property and the slot that they are given in. */
  protected readonly own: Record<string, unknown> = { services: null, items: null };

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(this.#still);
    adopt(this, 'services');
  }

  /** The partner's own services, shown first. A list of records as in `schema/service.schema.json`. */
  get services(): unknown {
    return this.own.services;
  }

  set services(value: unknown) {
    this.give('services', value);
  }

  protected give(name: string, value: unknown): void {
    this.own[name] = plain(name, value);
    this.#sayOwn();
  }

  /** What the frame shows. */
  protected abstract readonly view: Reset['view'];

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
    if (name === 'tier') {
      this.#showStill(false);
      this.#open(2);
    } else if (/lang|country/.test(name)) this.#sayLocale();
    else this.#sayReset();
  }

  #start(): void {
    for (const { slot, textContent } of this.querySelectorAll('script[type="application/json"]'))
      if (slot in this.own) this.own[slot] ??= plain(slot, textContent);
    this.#showStill(false);
    const shield = (event: Event): void => {
      if (event.target === this) event.stopImmediatePropagation();
    };
    const stopped = new AbortController();
    const first = { capture: true, signal: stopped.signal };
    for (const name of HOVER) for (const by of ['pointer', 'mouse']) addEventListener(by + name, shield, first);
    addEventListener('message', (event) => this.#boot(event), first);
    const resize = new ResizeObserver(() => this.#grow(this.#panelHeight()));
    resize.observe(this);
    this.#stops.push(
      () => stopped.abort(),
      () => resize.disconnect(),
      onPageChange(() => {
        this.#sayLocale();
        this.#sayTokens();
      }),
      onTripleShift(() => this.#leave()),
    );
    this.#open(2);
  }

  /**
   * Builds the frame: two levels deep; where no word comes from there, one (Firefox under `script-src 'self'`); where
   * none comes from there either, around the hosted page (WebKit under it).
   */
  #open(level: 1 | 2, hosted = this.getAttribute('tier') === 'hosted'): void {
    this.#drop();
    const frame = document.createElement('iframe');
    // What a screen reader calls the frame. Neutral, and the same in every language: others may hear it.
    frame.title = TITLE;
    frame.setAttribute('sandbox', SANDBOX);
    frame.height = String(this.#panelHeight());
    frame.hidden = true;
    frame.addEventListener('load', () => {
      // The app's script is there or was refused by now, however slow the network: what is left is its own start.
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        if (this.#port) return;
        if (hosted) this.#giveUp();
        else this.#open(level === 2 ? 1 : 2, level === 1);
      }, BOOT_WITHIN_MS);
    });
    const parts: FrameParts = {
      url: origin.base + 'safar-app.js',
      integrity: __SAFAR_APP_INTEGRITY__,
      nonce: origin.nonce,
      key: origin.nonce || String(Math.random()).slice(2),
      styleHash: __SAFAR_SHELL_STYLE_HASH__,
      height: frame.height,
      lang: languageOf(this),
      languages: origin.languages,
      hosted: hosted ? origin.base + 'safar-private.html' : '',
    };
    try {
      frame.srcdoc = trusted(level === 2 ? shellDocument(parts) : appDocument(parts, 1));
    } catch {
      this.#giveUp();
      return;
    }
    this.#level = level;
    this.#frame = frame;
    this.#root.append(frame);
  }

  #giveUp(): void {
    this.#drop();
    this.#showStill(true);
    console.warn('safar: no frame starts: docs/privacy.md');
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#port?.close();
    this.#port = undefined;
    this.#frame?.remove();
    this.#frame = undefined;
  }

  #boot(event: MessageEvent): void {
    const outer = this.#frame?.contentWindow;
    if (!outer || !(event.source === outer || event.source === outer[0])) return;
    // No listener of the page hears even that the frame has started.
    event.stopImmediatePropagation();
    if (event.data !== BOOT || this.#port) return;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => this.#hear(data);
    // An opaque origin has no name to aim at; the window it came from is checked above.
    event.source.postMessage(BOOT, '*', [port2]);
    this.#sayReset();
    this.#sayTokens();
    this.#sayOwn();
    this.#sayLocale();
  }

  #hear(message: unknown): void {
    if (!isUp(message)) return;
    if (message.type === 'exit') this.#leave();
    else if (message.type === 'height') this.#grow(message.height);
    else if (this.#frame) {
      this.#frame.hidden = false;
      this.#still.hidden = true;
      this.setAttribute('level', String(this.#level));
      this.setAttribute('ready', '');
      this.dispatchEvent(new Event('safar-ready', { bubbles: true }));
    }
  }

  #leave(): void {
    this.#frame?.remove();
    this.dispatchEvent(new Event('safar-exit', { bubbles: true }));
    leavePage();
  }

  #say(message: Down): void {
    this.#port?.postMessage(message);
  }

  /** A change of what is shown wipes all answers. */
  #sayReset(): void {
    const given = Object.fromEntries(GIVEN.map((name) => [name, this.getAttribute(name) ?? '']));
    this.#say({ type: 'reset', view: this.view, given });
  }

  #sayLocale(): void {
    this.#say({ type: 'locale', lang: languageOf(this), country: this.#country() });
  }

  #sayOwn(): void {
    const { services, items } = this.own;
    this.#say({ type: 'services', services, items });
  }

  #sayTokens(): void {
    const style = getComputedStyle(this);
    const probe = document.createElement('i');
    this.#root.append(probe);
    const colours: Record<string, string> = {};
    for (const name of TOKEN_NAMES) {
      if (!style.getPropertyValue(`--safar-${name}`)) continue;
      // The browser turns whatever colour the page wrote into numbers.
      probe.style.color = `var(--safar-${name})`;
      const { color } = getComputedStyle(probe);
      if (color.startsWith('rgb(')) colours[name] = color;
    }
    probe.remove();
    const { colorScheme, fontFamily } = getComputedStyle(around(this));
    const font = /(sans-)?serif\s*$/.exec(fontFamily)?.[0].trim();
    this.#say({ type: 'tokens', scheme: colorScheme, font: font ?? 'system-ui', colours });
  }

  /** Empty for what is no code: the frame, which is given the attribute as it is, says so. */
  #country(): string {
    return /^[a-z]{2}$/i.exec(this.getAttribute('country') ?? '')?.[0].toUpperCase() ?? '';
  }

  #panelHeight(): number {
    const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    return panelHeight(
      this.clientWidth || innerWidth,
      scale || 1,
      this.getAttribute('layout') === 'list' ? 'list' : 'steps',
    );
  }

  #grow(height: number): void {
    if (this.#frame && height > Number(this.#frame.height)) this.#frame.height = String(height);
  }

  /** Words that hold without the frame: the help line, the partner's own content, the private page, the way out. */
  #showStill(failed: boolean): void {
    const lang = languageOf(this);
    const msg = messagesIn(lang);
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
    still.lang = lang;
    const dial = firstLine(this.#country());
    if (dial) add('b', '').append(add('a', dial, 'tel:' + dial.replace(/[^\d+]/g, '')));
    add('slot', '');
    if (failed)
      add(
        'a',
        msg('Private page', { id: 'frame.private-page' }),
        `${origin.base}safar-private.html#view=${this.view}&lang=${lang}&country=${this.#country()}`,
      );
    add('button', msg('Leave', { id: 'ui.leave' })).onclick = () => this.#leave();
  }
}

/** A copy that holds nothing but data, so that it can cross to the frame, which judges it; null when it is no data. */
function plain(name: string, value: unknown): unknown {
  try {
    const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
    const data: unknown = JSON.parse(text);
    return data === null ? data : [data].flat().slice(0, 50);
  } catch {
    // No JSON, a loop, or a getter that throws.
    console.warn(`safar: ${name}: expected a list, as JSON.`);
    return null;
  }
}
