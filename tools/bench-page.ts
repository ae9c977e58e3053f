/**
 * `npm run bench`, in a page: what the notices of a list of adverts cost, what they cost a page that goes on changing, and how
 * long the page stands still while ten million letters are read; on a processor slowed down four times.
 */
import { readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium } from './browser.js';
import { serve } from './server.js';

const RUNS = 5;
const LONG = 10_000_000;
const crafted = readFileSync('test/data/crafted.dev.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);

const site = await serve(0, {
  '/list': {
    body: '<!doctype html><html lang="ru"><title>List</title><script src="/embed/safar-advert.js" defer></script><ul></ul><p id="clock">0</p>',
  },
});

async function listPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.url}/list`);
  await page.waitForFunction("customElements.get('safar-advert')");
  await page.emulateCPUThrottling(4);
  await page.evaluate(`
    window.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: 'longtask' });
    window.rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    window.read = (notices) => Promise.all(
      [...notices].map((notice) => new Promise((resolve) => notice.addEventListener('safar-assess', resolve, { once: true }))),
    );
  `);
  return page;
}

/** Milliseconds until so many adverts are read, marked and drawn; and the longest task on the way. */
async function list(
  browser: Browser,
  count: number,
): Promise<readonly [ready: number, longest: number, change: number]> {
  const page = await listPage(browser);
  const texts = Array.from({ length: count }, (_, at) => crafted[at % crafted.length] ?? '');
  const found = (await page.evaluate(`(async () => {
    const texts = ${JSON.stringify(texts)};
    const rows = texts.map((text, at) => {
      const row = document.createElement('li');
      row.append(Object.assign(document.createElement('div'), { id: 'ad' + at, textContent: text }));
      const notice = document.createElement('safar-advert');
      notice.setAttribute('for', 'ad' + at);
      notice.setAttribute('country', 'KZ');
      notice.toggleAttribute('marks', true);
      row.append(notice);
      return row;
    });
    await rest(300);
    tasks.length = 0;
    const start = performance.now();
    const all = read(rows.map((row) => row.lastChild));
    document.querySelector('ul').append(...rows);
    await all;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const ready = performance.now() - start;
    await rest(500);
    const longest = Math.max(0, ...tasks);
    // A page that goes on changing, elsewhere: a clock, a counter, a feed.
    const clock = document.querySelector('#clock').firstChild;
    const before = performance.now();
    for (let time = 0; time < 2000; time += 1) {
      clock.data = String(time);
      await undefined;
    }
    return [ready, longest, (performance.now() - before) / 2000];
  })()`)) as [number, number, number];
  await page.close();
  return found;
}

/** The longest task while a text is read that the page has, or that it gives to the notice. */
async function long(
  browser: Browser,
  unit: string,
  inThePage: boolean,
): Promise<readonly [ready: number, longest: number]> {
  const page = await listPage(browser);
  const found = (await page.evaluate(`(async () => {
    const unit = ${JSON.stringify(unit)};
    const text = unit.repeat(Math.ceil(${LONG} / unit.length)).slice(0, ${LONG});
    const notice = document.createElement('safar-advert');
    notice.setAttribute('country', 'KZ');
    if (${String(inThePage)}) {
      const advert = Object.assign(document.createElement('div'), { id: 'ad', hidden: true });
      advert.append(...text.match(/[^]{1,5000}/g).map((part) => Object.assign(document.createElement('p'), { textContent: part })));
      document.body.append(advert);
      notice.setAttribute('for', 'ad');
      notice.toggleAttribute('marks', true);
    } else notice.text = text;
    await rest(500);
    tasks.length = 0;
    const start = performance.now();
    const all = read([notice]);
    document.body.append(notice);
    await all;
    const ready = performance.now() - start;
    await rest(500);
    return [ready, Math.max(0, ...tasks)];
  })()`)) as [number, number];
  await page.close();
  return found;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const browser = await puppeteer.launch(await chromium());
const COUNTS = [0, 1, 10, 100] as const;
const runs = new Map<number, (readonly [number, number, number])[]>(COUNTS.map((count) => [count, []]));
for (let run = 0; run < RUNS; run += 1) for (const count of COUNTS) runs.get(count)?.push(await list(browser, count));
const of = (count: number, which: 0 | 1 | 2): number => median((runs.get(count) ?? []).map((each) => each[which]));
console.table(
  Object.fromEntries(
    COUNTS.map((count) => [
      `notices: ${count}`,
      {
        'ms until all are read': Math.round(of(count, 0)),
        'cost of each, over that of ten':
          count && Number(((of(count, 0) - of(0, 0)) / count / ((of(10, 0) - of(0, 0)) / 10)).toFixed(2)),
        'longest task, ms': Math.round(of(count, 1)),
        'µs a change elsewhere': Math.round(of(count, 2) * 1000),
      },
    ]),
  ),
);
const letters: Record<string, Record<string, number>> = {};
for (const [name, unit] of [
  ['full of signs', 'Паспорт хранится у бригадира. Опыт не нужен. '],
  ['without any', 'Требуется повар в кафе на полный день. '],
  ['words broken into letters', 'п а с п о р '],
] as const)
  for (const inThePage of [false, true]) {
    const [ready, longest] = await long(browser, unit, inThePage);
    letters[`ten million letters, ${name}, ${inThePage ? 'in the page' : 'given'}`] = {
      'ms until read': Math.round(ready),
      'longest task, ms': Math.round(longest),
    };
  }
console.table(letters);
await browser.close();
await site.close();
