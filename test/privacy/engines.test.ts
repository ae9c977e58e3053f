import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, launch, type Engine, type EngineName } from '../../tools/engines.js';
import { serve, type Page, type Site } from '../../tools/server.js';

const element = '<a href="tel:+442079460123">Call us</a>';
const hostPage = (script: string, attributes = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${script}<body><safar-screening country="KZ" ${attributes}>${element}</safar-screening>`;
const plain = '<script src="/embed/safar-screening.js" defer></script>';
const withNonce = '<script src="/embed/safar-screening.js" nonce="abc" defer></script>';

/**
 * A partner's policy, and how many frames deep the questions then stand in Chromium, Firefox, WebKit; 0 is none, with
 * plain words and a number in their place.
 */
const POLICIES: readonly [policy: string, script: string, levels: readonly [number, number, number]][] = [
  ['', plain, [2, 2, 2]],
  ["script-src 'self'", plain, [2, 1, 2]],
  ["default-src 'self'", plain, [2, 1, 0]],
  ["default-src 'none'; script-src 'self'; style-src 'self'", plain, [2, 1, 0]],
  ["script-src 'self' HERE", plain, [2, 2, 2]],
  ["script-src 'nonce-abc' 'strict-dynamic'", withNonce, [2, 2, 2]],
  ["default-src 'none'; script-src 'nonce-abc'", withNonce, [2, 2, 2]],
  ["require-trusted-types-for 'script'; trusted-types lit-html safar-frame", plain, [2, 2, 2]],
  ["require-trusted-types-for 'script'; trusted-types lit-html", plain, [0, 0, 0]],
];

/** The page keeps what the frame was made to say for this test. */
const HEARS = `<script>addEventListener('message', ({ data }) => { if (data.words) window.seen = data; }, true)</script>`;

const VIEW = `document.querySelector('safar-app').shadowRoot.querySelector('.view:not([hidden]) > *').shadowRoot`;
const ANSWER = `(() => { ${VIEW}.querySelector('.primary').click(); setTimeout(() => ${VIEW}.querySelector('input').click(), 200); return true; })()`;
const TICKED = `${VIEW}.querySelectorAll('input:checked').length`;
const WORDS = `${VIEW}.querySelector('main').innerText`;

async function until(get: () => Promise<unknown>, wanted: (value: unknown) => boolean): Promise<unknown> {
  let value: unknown;
  for (let tries = 0; tries < 120; tries += 1) {
    value = await get().catch(() => undefined);
    if (wanted(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return value;
}

describe.each(engines())('in %s', (name: EngineName) => {
  let site: Site;
  let engine: Engine;
  const pages: Record<string, Page> = {};
  const at = (path: string): string => site.url + path;

  beforeAll(async () => {
    site = await serve(0, pages);
    POLICIES.forEach(([policy, script], index) => {
      const headers = policy ? { 'content-security-policy': policy.replace('HERE', site.url) } : {};
      pages[`/policy-${index}`] = { body: hostPage(script), headers };
    });
    pages['/page'] = { body: hostPage(HEARS + plain) };
    pages['/article'] = { body: '<!doctype html><title>Article</title>' };
    pages['/leaving'] = {
      body: hostPage('<script src="/embed/safar.js" defer></script>').replace(
        '<body>',
        '<body><safar-exit href="https://localhost:1/away"></safar-exit>',
      ),
    };
    const sent = await readFile('dist/embed/safar-private.headers.txt', 'utf8');
    const host = await readFile('dist/embed/safar-screening.js', 'utf8');
    pages['/hosted/page'] = {
      body: hostPage('<script src="/hosted/safar-screening.js" defer></script>', 'tier="hosted"'),
    };
    pages['/hosted/safar-screening.js'] = { body: host, headers: { 'content-type': 'text/javascript' } };
    pages['/hosted/safar-private.html'] = {
      body: await readFile('dist/embed/safar-private.html', 'utf8'),
      headers: Object.fromEntries(
        [...sent.matchAll(/^([\w-]+): (.+)$/gm)].map(([, header = '', value = '']) => [header, value]),
      ),
    };
    engine = await launch(name);
  });
  afterAll(async () => {
    await engine.close();
    await site.close();
  });

  const level = async (): Promise<number> => {
    const state = `(() => { const host = document.querySelector('safar-screening'); return host.hasAttribute('ready') ? host.getAttribute('level') : ''; })()`;
    const given = await until(() => engine.evaluate(state), Boolean);
    return Number(given);
  };

  it.each(POLICIES.map(([policy, , levels], index) => ({ policy, levels, index })))(
    'stands under “$policy”',
    async ({ levels, index }) => {
      await engine.open(at(`/policy-${index}`));
      const expected = levels[['chromium', 'firefox', 'webkit'].indexOf(name)];
      expect(await level()).toBe(expected);
      const shown = `document.querySelector('safar-screening a').getBoundingClientRect().height > 0`;
      expect(await engine.evaluate(shown)).toBe(expected === 0);
    },
  );

  it('runs as a hosted page in our shell, with every header that is to be sent with it', async () => {
    await engine.open(at('/hosted/page'));
    expect(await level()).toBe(2);
    expect(site.requests.filter((request) => request.includes('/hosted/safar-app.js'))).toEqual([]);
  });

  /** Answers a question, and lets the frame say to the page, later, what is left of it when the reader comes back. */
  const answerAndLeave = async (evaluate: (expression: string) => Promise<unknown>): Promise<void> => {
    await until(() => evaluate(WORDS), Boolean);
    await evaluate(ANSWER);
    const ticked = await until(
      () => evaluate(TICKED),
      (count) => count === 1,
    );
    expect(ticked).toBe(1);
    await evaluate(
      `addEventListener('pageshow', ({ persisted }) => setTimeout(() => top.postMessage({ persisted, ticked: ${TICKED}, words: ${WORDS} }, '*'), 100)) ?? true`,
    );
    await engine.evaluate(`setTimeout(() => location.assign('/article')) && true`);
    await until(
      () => engine.evaluate('document.title'),
      (title) => title === 'Article',
    );
    await engine.evaluate('setTimeout(() => history.back()) && true');
  };
  const START = 'Is something wrong at work?';

  // WebKit's driver says nothing any more once a page has come out of the cache of pages.
  it.skipIf(name === 'webkit')('has forgotten every answer when the private page is come back to', async () => {
    await engine.open(at('/embed/safar-private.html#lang=en'));
    await answerAndLeave((expression) => engine.evaluate(expression));
    const words = await until(
      () => engine.evaluate(WORDS),
      (shown) => String(shown).includes(START),
    );
    expect(words).toContain(START);
    expect(await engine.evaluate(TICKED)).toBe(0);
  });

  it.skipIf(name === 'webkit')(
    'has forgotten every answer when the page around the frame comes out of the cache of pages',
    async () => {
      await engine.open(at('/page'));
      expect(await level()).toBe(2);
      await answerAndLeave((expression) => engine.inside(expression));
      const seen = await until(() => engine.evaluate('window.seen'), Boolean);
      expect(seen).toMatchObject({ persisted: true, ticked: 0 });
      expect(seen).toMatchObject({ words: expect.stringContaining(START) as string });
    },
  );

  it.skipIf(name === 'webkit')('forgets every answer before the page is put away', async () => {
    await engine.open(at('/embed/safar-private.html#lang=en'));
    await until(() => engine.evaluate(WORDS), Boolean);
    await engine.evaluate(ANSWER);
    await until(
      () => engine.evaluate(TICKED),
      (count) => count === 1,
    );
    const left = await engine.evaluate(
      `(() => { window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })); return ${VIEW}.querySelectorAll('input').length; })()`,
    );
    expect(left).toBe(0);
  });

  it('hides the page and takes the frame away at once when Shift is pressed three times', async () => {
    await engine.open(at('/leaving'));
    expect(await level()).toBe(2);
    const seen = await engine.evaluate(
      `(() => {
        const before = history.length;
        for (let times = 0; times < 3; times += 1)
          window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
        const shown = getComputedStyle(document.documentElement).display;
        return [shown, document.querySelector('safar-screening').clientHeight, history.length - before];
      })()`,
    );
    expect(seen).toEqual(['none', 0, 0]);
  });
});
