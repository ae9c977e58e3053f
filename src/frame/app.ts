import { isDown } from './down.js';
import { BOOT, GIVEN, type Down, type Up } from './protocol.js';

/** What the app does with what the page says. */
export interface AppListener {
  hear(message: Down): void;
  /** Forget every answer, on screen and in memory. */
  wipe(): void;
}

/** Out of sight for so long, the answers go: the phone may be in other hands by then. */
const ABSENCE_MS = 10 * 60_000;

/**
 * Takes away what the document's policy leaves open. Until then nothing but our own files, each by its hash, has run in it,
 * and there is nothing to tell.
 *
 * The policy lets a script element that carries the hash of our own file go out to any address; a second policy that allows
 * nothing at all stops that, as policies only add up. (WebKit looks at the first policy alone when it loads a module: so
 * that one lets nothing in by where it comes from.) WebRTC is under no policy in Chromium; the
 * other constructors are refused by policy already, and are taken away so that nothing even tries.
 */
export function seal(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none';script-src 'none'";
  document.head.append(policy);
  for (const name of Object.getOwnPropertyNames(window)) {
    if (/RTC|WebTransport|Socket|EventSource|Worker|^XMLHttp|^fetch|Presentation|^RemotePlayback/.test(name)) {
      Reflect.deleteProperty(window, name);
    }
  }
}

/**
 * Asks the page for a port, and says and hears everything through it.
 *
 * @returns A function that says something to the page; undefined where there is none, in a tab of our own.
 */
export function connect(listener: Pick<AppListener, 'hear'>): ((message: Up) => void) | undefined {
  const page = pageAround();
  if (!page) return undefined;
  let port: MessagePort | undefined;
  window.addEventListener('message', function boot(event) {
    const [given] = event.ports;
    if (event.source !== page || event.data !== BOOT || !given) return;
    window.removeEventListener('message', boot);
    port = given;
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isDown(data)) listener.hear(data);
    };
  });
  page.postMessage(BOOT, '*');
  return (message) => port?.postMessage(message);
}

/** In a tab of our own nobody says what to show: the address does, after its `#`, in the page's place. */
export function hearAddress({ hear }: Pick<AppListener, 'hear'>): void {
  const address = new URLSearchParams(new URL(document.URL).hash.slice(1));
  const get = (name: string, otherwise = ''): string => address.get(name) ?? otherwise;
  const given = Object.fromEntries(GIVEN.map((name) => [name, get(name)]));
  const wanted: readonly unknown[] = [
    { type: 'reset', view: get('view', 'screening'), given },
    { type: 'locale', lang: get('lang', document.documentElement.lang || 'en'), country: get('country').toUpperCase() },
  ];
  const usual: readonly Down[] = [
    { type: 'reset', view: 'screening', given: {} },
    { type: 'locale', lang: 'en', country: '' },
  ];
  for (const [index, message] of usual.entries()) {
    const asked = wanted[index];
    hear(isDown(asked) ? asked : message);
  }
}

/** The page that holds the frame: two windows up through the shell, or one; undefined in a tab of our own. */
function pageAround(): Window | undefined {
  if (window.parent === window) return undefined;
  return document.documentElement.dataset.level === '1' ? window.parent : window.parent.parent;
}

/** Forgets the answers when the reader goes, comes back through the browser's cache of pages, or is long away. */
export function forgetOnLeaving(listener: Pick<AppListener, 'wipe'>): void {
  let hiddenAt = Infinity;
  window.addEventListener('pagehide', () => listener.wipe());
  window.addEventListener('pageshow', ({ persisted }) => persisted && listener.wipe());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (Date.now() - hiddenAt > ABSENCE_MS) listener.wipe();
  });
}
