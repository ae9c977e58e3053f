/**
 * What our own script in the frame could do if somebody had turned it: every way out that we know of, tried at once.
 *
 * It is told by its own address what to try: `…/<column>/<group>/safar-app.js`, or by its document's. What gets out arrives at the sink under
 * `/leak/<column>/<channel>`. When it is through it says so to the page, with the stores that it could open.
 */
import { seal } from '../../src/frame/app.js';

declare const SEALED: boolean;
/** Where everything is sent: an address for requests, one that only opens connections, a port for datagrams. */
declare const SINK: string;
declare const CONNECTED: Readonly<Record<string, string>>;
declare const DATAGRAMS: Readonly<Record<'webrtc' | 'webrtc-of-an-empty-frame', number>>;

if (SEALED) seal();

const own = document.currentScript as HTMLScriptElement;
const integrity = own.integrity;
const [column = '', group = ''] = new URL(own.src || document.URL).pathname.split('/').slice(-3);
const to = (channel: string): string => `${SINK}/leak/${column}/${channel}`;
const make = <K extends keyof HTMLElementTagNameMap>(tag: K, properties: object): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(tag), properties);
  document.documentElement.append(element);
  return element;
};
const css = (text: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};
const svg = (text: string): void => {
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${text}</svg>`,
    'image/svg+xml',
  );
  document.documentElement.append(document.importNode(parsed.documentElement, true));
};
/** A window that nothing was taken away from: an empty frame has the policy, but new globals. */
const fresh = (): typeof window => make('iframe', {}).contentWindow as typeof window;
const blob = (code: string): string => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
const call = (inside: typeof window, port: number): void => {
  const peer = new inside.RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
  peer.createDataChannel('x');
  void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
};

const STATIC: Readonly<Record<string, (url: string) => unknown>> = {
  fetch: (url) => fetch(url, { mode: 'no-cors' }),
  'fetch-keepalive': (url) => fetch(url, { mode: 'no-cors', keepalive: true }),
  'fetch-of-an-empty-frame': (url) => fresh().fetch(url, { mode: 'no-cors' }),
  xhr: (url) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.send();
  },
  beacon: (url) => navigator.sendBeacon(url, 'x'),
  websocket: (url) => new WebSocket(url.replace('http', 'ws')),
  eventsource: (url) => new EventSource(url),
  image: (url) => Object.assign(new Image(), { src: url }),
  'image-of-an-empty-frame': (url) => {
    const inside = fresh();
    inside.document.documentElement.append(Object.assign(inside.document.createElement('img'), { src: url }));
  },
  srcset: (url) => make('img', { srcset: `${url} 1x` }),
  'style-adopted': (url) => css(`html{border:1px solid;border-image:url(${url}) 1}`),
  'style-element': (url) => make('style', { textContent: `html{list-style:url(${url}) inside;display:list-item}` }),
  'style-import': (url) => make('style', { textContent: `@import url(${url});` }),
  'style-inline': (url) => {
    document.documentElement.style.background = `url(${url})`;
  },
  'style-link': (url) => make('link', { rel: 'stylesheet', href: url }),
  font: (url) => new FontFace('x', `url(${url})`).load(),
  'svg-image': (url) => svg(`<image href="${url}" width="9" height="9"/>`),
  'svg-filter': (url) =>
    svg(`<filter id="f"><feImage href="${url}"/></filter><rect width="9" height="9" filter="url(#f)"/>`),
  video: (url) => make('video', { src: url, preload: 'auto' }),
  poster: (url) => make('video', { poster: url }),
  audio: (url) => make('audio', { src: url, preload: 'auto' }),
  track: (url) => {
    const video = make('video', { crossOrigin: 'anonymous' });
    const track = Object.assign(document.createElement('track'), { src: url, default: true });
    video.append(track);
    track.track.mode = 'showing';
  },
  script: (url) => make('script', { src: url }),
  'script-with-our-hash': (url) => make('script', { src: url, integrity, crossOrigin: 'anonymous' }),
  import: (url) => import(/* @vite-ignore */ url),
  'worker-blob': (url) => new Worker(blob(`fetch(${JSON.stringify(url)}, { mode: 'no-cors' })`)),
  'worker-of-an-empty-frame': (url) => new (fresh().Worker)(blob(`fetch(${JSON.stringify(url)}, { mode: 'no-cors' })`)),
  modulepreload: (url) => make('link', { rel: 'modulepreload', href: url }),
  'modulepreload-with-our-hash': (url) =>
    make('link', { rel: 'modulepreload', href: url, integrity, crossOrigin: 'anonymous' }),
  preload: (url) => make('link', { rel: 'preload', as: 'image', href: url }),
  'preload-with-our-hash': (url) =>
    make('link', { rel: 'preload', as: 'script', href: url, integrity, crossOrigin: 'anonymous' }),
  prefetch: (url) => make('link', { rel: 'prefetch', href: url }),
  frame: (url) => make('iframe', { src: url }),
  'frame-moved': (url) => {
    fresh().location.href = url;
  },
  object: (url) => make('object', { data: url }),
  embed: (url) => make('embed', { src: url }),
  preconnect: () => make('link', { rel: 'preconnect', href: CONNECTED[column] }),
  webrtc: () => call(window, DATAGRAMS.webrtc),
  'webrtc-of-an-empty-frame': () => call(fresh(), DATAGRAMS['webrtc-of-an-empty-frame']),
};

/** With a real press behind them. The last takes the page away. */
const PRESSED: Readonly<Record<string, (url: string) => unknown>> = {
  'window-open': (url) => window.open(url),
  'link-blank': (url) => make('a', { href: url, target: '_blank' }).click(),
  ping: (url) => make('a', { href: '#x', ping: url }).click(),
  'top-navigation': (url) => {
    (top ?? window).location.href = url;
  },
};

/** Each goes away from the document, so each has a visit of its own. */
const MOVES: Readonly<Record<string, (url: string) => unknown>> = {
  'location-href': (url) => (location.href = url),
  'location-replace': (url) => location.replace(url),
  'link-self': (url) => make('a', { href: url }).click(),
  'meta-refresh': (url) => make('meta', { httpEquiv: 'refresh', content: `0;url=${url}` }),
  'form-self': (url) => make('form', { action: url }).submit(),
  'to-data': (url) => (location.href = `data:text/html,<img src="${url}">`),
  'to-javascript': (url) =>
    (location.href = `javascript:void(Object.assign(new Image(),{src:${JSON.stringify(url)}}))`),
};

const STORES: Readonly<Record<string, () => unknown>> = {
  cookie: () => {
    document.cookie = 'x=1';
    return document.cookie !== '';
  },
  localStorage: () => localStorage.setItem('x', '1'),
  sessionStorage: () => sessionStorage.setItem('x', '1'),
  indexedDB: () => indexedDB.open('x'),
  caches: () => caches.keys(),
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
async function attempt(ways: Readonly<Record<string, (url: string) => unknown>>): Promise<void> {
  for (const [channel, way] of Object.entries(ways)) {
    try {
      const result = way(to(channel));
      if (result instanceof Promise) result.catch(() => undefined);
    } catch {
      // Refused at once.
    }
    await wait(5);
  }
}
async function stores(): Promise<string[]> {
  const open: string[] = [];
  for (const [name, use] of Object.entries(STORES)) {
    try {
      if ((await use()) !== false) open.push(name);
    } catch {
      // Refused.
    }
  }
  return open;
}

// The host part hands over a port to whoever asks so, and shows the frame to whoever says that it is ready.
const page = document.documentElement.dataset.level === '1' ? parent : (top ?? window);
addEventListener('message', ({ ports: [port] }) => port?.postMessage({ type: 'ready' }));
page.postMessage('safar', '*');

const done = async (): Promise<void> => page.postMessage({ done: await stores() }, '*');
const run = async (): Promise<void> => {
  if (group === 'static') {
    await attempt(STATIC);
    await wait(700);
    await done();
  } else if (group === 'pressed') {
    addEventListener('click', () => void attempt(PRESSED), { once: true });
    await done();
  } else {
    await done();
    await wait(50);
    await attempt(Object.fromEntries(Object.entries(MOVES).filter(([channel]) => channel === group)));
  }
};
void run();
