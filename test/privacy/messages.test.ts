import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isDown } from '../../src/frame/down.js';
import { HEIGHT_STEP, TALLEST } from '../../src/frame/protocol.js';
import { isUp } from '../../src/frame/up.js';
import { sha } from '../../vite.config.js';
import { stage, visit, type Stage } from '../embed/stage.js';

/** Near misses: the right names with any values, and more besides. */
const nearly = (types: readonly string[], names: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...names), fc.anything()))
    .map(([type, rest]) => ({ ...rest, type }));

describe('what may be said to the page', () => {
  it('is one of three things, whatever is tried', () => {
    const tried = fc.oneof(
      fc.anything(),
      nearly(['ready', 'exit', 'height', 'answer'], ['height', 'answer', 'outcome']),
      fc.integer({ min: -500, max: 5000 }).map((height) => ({ type: 'height', height })),
    );
    fc.assert(
      fc.property(tried, (message) => {
        if (!isUp(message)) return;
        const { type, ...rest } = message as Record<string, unknown>;
        if (type === 'height') {
          expect(Object.keys(rest)).toEqual(['height']);
          expect(Number(rest.height) % HEIGHT_STEP).toBe(0);
          expect(rest.height).toBeLessThanOrEqual(TALLEST);
        } else {
          expect(['ready', 'exit']).toContain(type);
          expect(Object.values(rest).filter((value) => value !== undefined)).toEqual([]);
        }
      }),
      { numRuns: 3000 },
    );
    expect([isUp({ type: 'ready' }), isUp({ type: 'exit' }), isUp({ type: 'height', height: 640 })]).toEqual([
      true,
      true,
      true,
    ]);
    expect(isUp({ type: 'ready', answer: 'yes' })).toBe(false);
    expect(isUp({ type: 'height', height: 641 })).toBe(false);
  });

  it('throws at nothing that the page may say, and takes no field that is not in the list', () => {
    const tried = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }),
      nearly(
        ['reset', 'locale', 'tokens', 'services'],
        ['instrument', 'layout', 'lang', 'country', 'scheme', 'font', 'colours', 'services', '__proto__'],
      ),
    );
    fc.assert(
      fc.property(tried, (message) => {
        expect([true, false]).toContain(isDown(message));
      }),
      { numRuns: 3000 },
    );
    expect(isDown({ type: 'locale', lang: 'ru', country: 'KZ' })).toBe(true);
    expect(isDown({ type: 'locale', lang: 'ru', country: 'KZ', answers: [] })).toBe(false);
    expect(isDown({ type: 'locale', lang: 'javascript:alert(1)', country: 'KZ' })).toBe(false);
  });
});

/** A script in the frame's place that says to the page everything but what it may. */
const BABBLER = `addEventListener('message', ({ ports: [port] }) => {
  window.babbled = Boolean(port);
  const loop = {}; loop.loop = loop;
  for (const message of [null, 1, 'ready', [], ['ready'], loop, { type: 'ready', outcome: 'many' }, { type: 'height', height: 641 },
    { type: 'height', height: '640' }, { type: 'height', height: 1e9 }, { type: 'height', height: -160 }, { type: 'height', height: NaN },
    { type: 'height', height: { valueOf: () => 640 } === 0 ? 0 : [640] }, { type: 'answer', item: 'AW15' }, { type: 'exit', href: 'https://example.invalid/' },
    { type: 'constructor' }, { type: '__proto__' }, new Map([['type', 'ready']]), new Date(), new ArrayBuffer(8)])
    port.postMessage(message);
});
top.postMessage('safar', '*');`;

describe('the host part', () => {
  let here: Stage;
  beforeAll(async () => {
    const ours = sha(await readFile('dist/embed/safar-app.js'));
    const host = await readFile('dist/embed/safar-screening.js', 'utf8');
    const script = (body: string) => ({
      body,
      headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' },
    });
    here = await stage({
      '/page': {
        body: '<!doctype html><title>Page</title><script>window.heard = []; for (const type of ["safar-ready", "safar-exit"]) addEventListener(type, () => heard.push(type))</script><script src="/x/safar-screening.js"></script><safar-screening></safar-screening>',
      },
      '/x/safar-screening.js': script(host.replaceAll(ours, sha(BABBLER))),
      '/x/safar-app.js': script(BABBLER),
    });
  });
  afterAll(() => here.close());

  it('does nothing that is not in the list, whatever the frame says', async () => {
    const { page, messages, errors } = await visit(here, '/page', '');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const babbled = await Promise.all(page.frames().map((frame) => frame.evaluate('window.babbled')));
    expect(babbled).toContain(true);
    expect(messages).toEqual([]);
    const state = await page.evaluate(() => ({
      attributes: document.querySelector('safar-screening')?.getAttributeNames(),
      heard: (window as unknown as { heard: string[] }).heard,
      url: location.pathname,
    }));
    expect(state).toEqual({ attributes: [], heard: [], url: '/page' });
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** What could send or keep something: none of these names is in what runs in the frame. A tripwire, not a proof. */
const NAMES = [
  'fetch(',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'RTCPeerConnection',
  'import(',
  'Worker(',
  'new Image',
  'serviceWorker',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'document.cookie',
  'cookieStore',
  'caches.',
  'BroadcastChannel',
  'window.open',
  'history.push',
  'history.replace',
  'navigator.',
  'eval(',
  'new Function',
  'sourceMappingURL',
  'insertAdjacentHTML',
  'document.write',
];

describe('the built files', () => {
  it.each(['safar-app.js', 'safar-screening.js'])('%s holds no name of what sends or keeps', async (file) => {
    const code = await readFile(`dist/embed/${file}`, 'utf8');
    // The page's own part asks for the browser's languages; that is all it asks.
    const found = NAMES.filter((name) => code.replaceAll('navigator.languages', '').includes(name));
    expect(found).toEqual([]);
    // The way out is the one place that goes anywhere.
    expect(code.match(/location\.(?!replace)/g)).toBeNull();
    expect(code.match(/location\.replace/g)).toHaveLength(1);
  });

  it('safar-app.js asks for no address but that of its words: it only shows them', async () => {
    const code = await readFile('dist/embed/safar-app.js', 'utf8');
    expect(code.match(/\.src\s*=[^=]/g)?.length ?? 0).toBeLessThanOrEqual(2);
    expect(code.match(/innerHTML/g), 'only in how Lit makes a template').toHaveLength(1);
  });
});
