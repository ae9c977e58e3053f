/** The static build of the stories in a browser: opens each in the state that the toolbar gives it, for tools and tests. */
import { existsSync, readFileSync } from 'node:fs';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { chromium } from '../browser.js';
import { serveFolder } from '../server.js';

const FOLDER = process.env.STORYBOOK_STATIC ?? 'storybook-static';

export interface Story {
  readonly id: string;
  /** Where it stands, such as "Elements/Help line". */
  readonly title: string;
  readonly name: string;
}

/** What the toolbar says. */
export interface Globals {
  readonly lang: string;
  readonly theme: 'light' | 'dark';
  readonly clock?: 'now' | 'night' | 'morning';
}

/** How long a story may take until it stands as it is meant to, its private frame included. */
const DRAWN_WITHIN_MS = 20_000;

/** Every story of the static build, in the order of the sidebar. */
export function stories(only = ''): readonly Story[] {
  if (!existsSync(`${FOLDER}/index.json`)) throw new Error('No stories are built: npm run build:storybook.');
  const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as {
    entries: Record<string, Story & { readonly type: string }>;
  };
  return Object.values(entries).filter(({ type, id }) => type === 'story' && id.includes(only));
}

/** One tab in which stories are opened one after the other. */
export interface Book {
  readonly page: Page;
  /** Addresses that do not belong to the build: nothing may ask for any. */
  readonly strangers: readonly string[];
  /** Errors that no code caught, since the story was opened. */
  readonly errors: readonly string[];
  /** Opens a story and waits until it is drawn. */
  open(story: Story, globals: Globals): Promise<void>;
  close(): Promise<void>;
}

/** Trees of elements in a page are closed; a test looks into them all the same. */
const OPEN_TREES = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
}`;

/** @param trees "open" for tools that walk through the page's own tree, such as axe. */
export async function openBook(trees: 'open' | 'closed' = 'closed'): Promise<Book> {
  const site = await serveFolder(FOLDER);
  const browser: Browser = await puppeteer.launch(await chromium());
  const page = await browser.newPage();
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !/^(data|blob|about):/.test(url)) strangers.push(url);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  if (trees === 'open') await page.evaluateOnNewDocument(OPEN_TREES);
  let loaded = '';
  return {
    page,
    strangers,
    errors,
    async open(story, { lang, theme, clock = 'morning' }) {
      const state = `lang:${lang};theme:${theme};clock:${clock};motion:none;a11y.manual:!true`;
      errors.length = 0;
      const drawn = `new Promise((resolve, reject) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        const id = ${JSON.stringify(story.id)};
        setTimeout(() => reject(new Error(id + ' was not drawn in time')), ${DRAWN_WITHIN_MS});
        const done = (event) => { if ((event.storyId ?? event) === id) resolve(); };
        for (const name of ['storyFinished', 'storyErrored', 'storyThrewException']) channel.on(name, done);
        if (window.__STORYBOOK_PREVIEW__.currentRender?.id === id) channel.emit('forceRemount', { storyId: id });
        else channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
      })`;
      if (state !== loaded) {
        // A fresh document for each state of the toolbar: what was chosen or loaded before is gone.
        await page.goto(`${site.url}/iframe.html?id=${story.id}&viewMode=story&globals=${state}`);
        await page.waitForFunction(
          `window.__STORYBOOK_PREVIEW__?.currentRender?.id === ${JSON.stringify(story.id)} && ['completed', 'finished', 'errored', 'aborted'].includes(window.__STORYBOOK_PREVIEW__.currentRender.phase)`,
          { timeout: DRAWN_WITHIN_MS },
        );
        loaded = state;
      } else {
        await page.evaluate(drawn);
      }
      await page.evaluate('document.fonts.ready.then(() => new Promise(requestAnimationFrame))');
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Every frame that stands in the story, the outermost first, without those that are just being replaced. */
export async function framesOf(page: Page): Promise<readonly Frame[]> {
  const there: Frame[] = [];
  for (const frame of page.frames()) {
    if (await frame.evaluate('Boolean(document.body)').catch(() => false)) there.push(frame);
  }
  return there;
}
