/**
 * `npm run pictures`: the pictures of the README, taken of the example pages as they are built. By hand, when the look has
 * changed: another machine's fonts draw other pixels, so nothing checks them.
 */
import { mkdir, readdir, stat } from 'node:fs/promises';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { chromium } from './browser.js';
import { serve } from './server.js';

interface Picture {
  readonly name: string;
  /** An example page, and what of it is seen. */
  readonly page: string;
  readonly element: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  /** How much of the element is seen, from its top, in CSS pixels; all of it when left out. */
  readonly height?: number;
  readonly scheme?: 'dark';
  /** Inside the frame, by selector, one after the other. */
  readonly presses?: readonly string[];
}

/** A cheap Android phone. */
const PHONE = 360;
const SCREENING = 'safar-screening';
const FOLDER = 'docs/pictures';
const NEXT = '.actions .primary';
const choice = (place: number): string => `label.choice:nth-of-type(${place}) input`;
// "No" to "Are you under 18?", then to the first question of the instrument: the second is of papers.
const TO_A_QUESTION = [NEXT, choice(2), NEXT, choice(2), NEXT, choice(1)];

const PICTURES: readonly Picture[] = [
  { name: 'first-screen', page: 'ngo.html', element: SCREENING, width: PHONE },
  { name: 'question-dark', page: 'ngo.html', element: SCREENING, width: PHONE, scheme: 'dark', presses: TO_A_QUESTION },
  { name: 'right-to-left', page: 'rtl.html', element: SCREENING, width: PHONE, presses: TO_A_QUESTION },
  { name: 'help-line', page: 'sidebar.html', element: 'safar-hotline', width: 900 },
  { name: 'advert', page: 'board.html', element: '.advert', width: 900, height: 560 },
];

/** All of them together: a README is read over slow lines too. */
const AT_MOST_BYTES = 150_000;

async function take(browser: Browser, site: string, picture: Picture): Promise<void> {
  const { name, page, element, width, height, scheme, presses = [] } = picture;
  const tab = await browser.newPage();
  // So tall that nothing has to be scrolled to: what is out of sight in a frame is not drawn.
  await tab.setViewport({ width, height: 3000, deviceScaleFactor: 1.5 });
  if (scheme) await darken(tab);
  await tab.goto(`${site}/${page}`);
  await tab.waitForFunction((tag) => !tag.includes('-') || customElements.get(tag), {}, element);
  if (await tab.$('safar-screening')) {
    await tab.waitForSelector('safar-screening[ready]');
    const frame = await frameOf(tab);
    for (const selector of presses) await press(frame, selector);
  }
  // The notice reads its advert a moment after it is drawn.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const box = await (await tab.$(element))?.boundingBox();
  if (!box) throw new Error(`${page} has no ${element}.`);
  const clip = { ...box, height: Math.min(box.height, height ?? Infinity) };
  await tab.screenshot({ path: `${FOLDER}/${name}.webp`, type: 'webp', quality: 60, clip });
  await tab.close();
}

/** A page with a dark theme: an element takes the scheme of what is around it. */
async function darken(tab: Page): Promise<void> {
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await tab.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => (document.documentElement.style.colorScheme = 'dark'));
  });
}

async function frameOf(tab: Page): Promise<Frame> {
  for (const frame of tab.frames()) {
    if (await frame.evaluate(() => Boolean(document.querySelector('safar-app'))).catch(() => false)) return frame;
  }
  throw new Error('No frame has the questions.');
}

async function press(frame: Frame, selector: string): Promise<void> {
  await frame.evaluate((wanted) => {
    const view = document.querySelector('safar-app')?.shadowRoot?.querySelector('.view:not([hidden]) > *')?.shadowRoot;
    const found = view?.querySelector<HTMLElement>(wanted);
    if (!found) throw new Error(`Nothing to press: ${wanted}`);
    found.click();
  }, selector);
  await new Promise((resolve) => setTimeout(resolve, 150));
}

await mkdir(FOLDER, { recursive: true });
const site = await serve(0);
const browser = await puppeteer.launch(await chromium());
for (const picture of PICTURES) await take(browser, site.url, picture);
await browser.close();
await site.close();

const sizes = await Promise.all((await readdir(FOLDER)).map(async (file) => (await stat(`${FOLDER}/${file}`)).size));
const bytes = sizes.reduce((sum, size) => sum + size, 0);
console.log(`${sizes.length} pictures, ${bytes} B`);
if (bytes > AT_MOST_BYTES) throw new Error(`More than ${AT_MOST_BYTES} B.`);
