/**
 * `npm run bench:ready`: how long until the questions are there, on a processor slowed down six times: a page with one
 * small Lit element (the floor), the app as a page of its own, and the app in the private frame. Medians, and ratios to the
 * floor of the same run.
 */
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium } from './browser.js';
import { serve } from './server.js';

const RUNS = 7;
const { outputFiles } = await build({
  stdin: {
    contents: `import { html, LitElement } from 'lit';
      customElements.define('x-floor', class extends LitElement { render() { return html\`<p class="view">Floor</p>\`; } });`,
    resolveDir: '.',
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
});
const site = await serve(0, {
  '/floor': { body: '<!doctype html><title>Floor</title><script src="/floor.js" defer></script><x-floor></x-floor>' },
  '/floor.js': { body: outputFiles[0]?.text ?? '', headers: { 'content-type': 'text/javascript' } },
  '/frame': {
    body: '<!doctype html><title>Frame</title><script src="/embed/safar-screening.js" defer></script><safar-screening country="KZ"></safar-screening>',
  },
});
const KINDS = {
  floor: ['/floor', `document.querySelector('x-floor')?.shadowRoot?.querySelector('.view')`],
  'app alone': ['/embed/safar-private.html', `document.querySelector('safar-app')?.shadowRoot?.querySelector('.view')`],
  'in the frame': ['/frame', `document.querySelector('safar-screening')?.hasAttribute('ready')`],
} as const;
type Kind = keyof typeof KINDS;

async function once(browser: Browser, kind: Kind): Promise<number> {
  const [path, there] = KINDS[kind];
  const page = await browser.newPage();
  await page.emulateCPUThrottling(6);
  await page.evaluateOnNewDocument(
    `if (window === top) { const look = () => { if (${there}) window.readyAt = performance.now(); else setTimeout(look, 1); }; look(); }`,
  );
  await page.goto(site.url + path);
  await page.waitForFunction('window.readyAt > 0');
  const at = Number(await page.evaluate('window.readyAt'));
  await page.close();
  return at;
}

const browser = await puppeteer.launch(await chromium());
const times: Record<Kind, number[]> = { floor: [], 'app alone': [], 'in the frame': [] };
for (let run = 0; run < RUNS; run += 1)
  for (const kind of Object.keys(KINDS) as Kind[]) times[kind].push(await once(browser, kind));
await browser.close();
await site.close();

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const floor = median(times.floor);
console.table(
  Object.fromEntries(
    Object.entries(times).map(([kind, list]) => [
      kind,
      { 'median ms': Math.round(median(list)), 'times the floor': Number((median(list) / floor).toFixed(2)) },
    ]),
  ),
);
