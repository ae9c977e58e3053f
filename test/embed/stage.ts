import puppeteer, { type Browser, type Frame, type HTTPRequest, type Page } from 'puppeteer-core';
import { chromium } from '../../tools/browser.js';
import { serve, type Page as HostPage, type Site } from '../../tools/server.js';

/** A real browser before a real host, and everything that happened between them. */
export interface Stage {
  readonly site: Site;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function stage(pages: Readonly<Record<string, HostPage>>): Promise<Stage> {
  const site = await serve(0, pages);
  const browser = await puppeteer.launch(await chromium());
  return {
    site,
    browser,
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** A page, with what it asked for and what it said. */
export interface Visit {
  readonly page: Page;
  /** Addresses asked for by any frame, in order. */
  readonly requests: string[];
  readonly messages: string[];
  readonly errors: string[];
}

/** Opens a page. `languages`: what the browser is set to; as it is on this machine, where none is given. */
export async function visit(
  { site, browser }: Stage,
  path: string,
  ready = 'safar-screening',
  languages?: readonly string[],
): Promise<Visit> {
  const page = await browser.newPage();
  if (languages)
    await page.evaluateOnNewDocument(
      (list) => Object.defineProperty(Navigator.prototype, 'languages', { get: () => list }),
      languages,
    );
  const requests: string[] = [];
  const messages: string[] = [];
  const errors: string[] = [];
  page.on('request', (request: HTTPRequest) => requests.push(request.url()));
  page.on('console', (message) => {
    // That a language is a draft is said to the owner of the site, whenever it is loaded.
    if (!message.text().includes('not yet read by a native speaker')) messages.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(site.url + path);
  if (ready) await page.waitForSelector(`${ready}[ready]`, { timeout: 20_000 });
  return { page, requests, messages, errors };
}

/** The frame with the questions: the innermost. */
export async function appFrame(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      try {
        if (await frame.evaluate(() => Boolean(document.querySelector('safar-app')))) return frame;
      } catch {
        // A frame that is just being replaced.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('No app frame');
}

/** Does something in the view on the screen; `code` sees its shadow root as `root`. */
const VIEW = `document.querySelector('safar-app').shadowRoot.querySelector('.view:not([hidden]) > *').shadowRoot`;
export const text = (frame: Frame, selector = 'main'): Promise<string> =>
  frame.evaluate(`${VIEW}.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`) as Promise<string>;

export async function press(frame: Frame, selector: string): Promise<void> {
  const handle = await frame.evaluateHandle(`${VIEW}.querySelector(${JSON.stringify(selector)})`);
  const element = handle.asElement();
  if (!element) throw new Error(`Nothing to press: ${selector}`);
  await (element as unknown as { click(): Promise<void> }).click();
}

/** From the first screen to the outcome, with the same answer to everything, by real presses. */
export async function answerAll(page: Page, response: 'yes' | 'no', inside?: Frame): Promise<Frame> {
  const frame = inside ?? (await appFrame(page));
  await press(frame, '.primary');
  const choice = `label.choice:nth-of-type(${response === 'yes' ? 1 : 2}) input`;
  for (let screens = 0; screens < 60; screens += 1) {
    const state = (await frame.evaluate(
      `(() => { const root = ${VIEW}; return root.querySelector('fieldset') ? 'question' : root.querySelector('.quiet') ? 'urgent' : 'outcome'; })()`,
    )) as string;
    if (state === 'outcome') return frame;
    if (state === 'question') await press(frame, choice);
    await press(frame, '.actions .primary');
  }
  throw new Error('The outcome was never reached');
}
