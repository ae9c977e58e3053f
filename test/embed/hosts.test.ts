import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Page as HostPage } from '../../tools/server.js';
import { HOST_CHOICE, hostPage } from '../../tools/showroom.js';
import { stage, text, visit, type Stage, type Visit } from './stage.js';

const HOSTS = ['html', 'wordpress', 'tilda', 'bitrix', 'wix', 'drupal'] as const;

/** What the frame of an element shows, by what stands in it: a page may have several. */
async function frameWith(page: Page, words: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const frame of page.frames()) {
      const shown = await text(frame).catch(() => '');
      if (shown.includes(words)) return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No frame says: ${words}`);
}

/** How something inside an element's closed tree comes out. The inspector sees what the page cannot. */
async function styleInside(page: Page, element: string, selector: string): Promise<Record<string, string>> {
  const client = await page.createCDPSession();
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: element });
  const { node } = await client.send('DOM.describeNode', { nodeId, pierce: true });
  const shadow = node.shadowRoots?.[0]?.backendNodeId;
  const { nodeIds } = await client.send('DOM.pushNodesByBackendIdsToFrontend', { backendNodeIds: [shadow ?? 0] });
  const found = await client.send('DOM.querySelector', { nodeId: nodeIds[0] ?? 0, selector });
  const { computedStyle } = await client.send('CSS.getComputedStyleForNode', { nodeId: found.nodeId });
  await client.detach();
  return Object.fromEntries(computedStyle.map(({ name, value }) => [name, value]));
}

describe('the recipe of a host, on a page that imitates it', () => {
  const pages: Record<string, HostPage> = {};
  let here: Stage;
  beforeAll(async () => {
    here = await stage(pages);
    for (const host of HOSTS) {
      const path = `/hosts/${host}.html`;
      const page = await readFile(`examples${path}`, 'utf8');
      const open = { ...HOST_CHOICE, elements: ['hotline'], private: false } as const;
      pages[`/open/${host}`] = { body: await hostPage(path, page, here.site.url, open) };
    }
    const page = await readFile('examples/hosts/gtm.html', 'utf8');
    const body = (await hostPage('/hosts/gtm.html', page, here.site.url)).replace('gtm/', '/hosts/gtm/');
    pages['/gtm/strict'] = { body, headers: { 'content-security-policy': "script-src 'self' 'strict-dynamic'" } };
  });
  afterAll(() => here.close());

  const harmless = ({ errors, messages, requests }: Visit) => {
    expect(errors).toEqual([]);
    expect(messages).toEqual([]);
    expect(requests.filter((url) => /^https?:/.test(url) && !url.startsWith(here.site.url))).toEqual([]);
  };
  const scroll = (page: Page) =>
    page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));

  describe.each([1280, 360])('%d pixels wide', (width) => {
    it.each(HOSTS)('starts in the private frame, in its own size and words: %s', async (host) => {
      const seen = await visit(here, `/hosts/${host}.html`, '');
      const { page } = seen;
      await page.setViewport({ width, height: 800 });
      await scroll(page);
      // Wix takes one part, and nothing inside it.
      const parts = host === 'wix' ? ['safar-hotline'] : ['safar-hotline', 'safar-screening'];
      const frames = [await frameWith(page, host === 'wix' ? '116 16' : '+44 20 7946 0123')];
      if (host !== 'wix') {
        await page.waitForSelector('safar-screening[level="2"]');
        frames.push(await frameWith(page, 'Что-то не так на работе?'));
      }
      for (const [place, part] of parts.entries()) {
        const box = await page.$eval(part, (element) => ({ width: element.clientWidth, height: element.clientHeight }));
        expect(box.width).toBeGreaterThan(240);
        expect(box.height).toBeGreaterThanOrEqual(480);
        expect(await frames[place]?.evaluate(() => ({ width: innerWidth, height: innerHeight }))).toEqual(box);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      harmless(seen);
      await page.close();
    });

    it.each(HOSTS)('keeps its own font and colours without the frame too: %s', async (host) => {
      const seen = await visit(here, `/open/${host}`, '');
      const { page } = seen;
      await page.setViewport({ width, height: 800 });
      await scroll(page);
      await page.waitForFunction(() => Number(document.querySelector('safar-hotline')?.clientHeight) > 200);
      expect(await styleInside(page, 'safar-hotline', '.box')).toMatchObject({
        'font-size': '17px',
        'line-height': '26.35px',
        color: 'rgb(20, 33, 43)',
        'background-color': 'rgb(255, 255, 255)',
        'box-sizing': 'content-box',
        'letter-spacing': 'normal',
        'max-height': 'none',
      });
      const number = await styleInside(page, 'safar-hotline', '.num');
      // It grows with its place, up to 32 px.
      expect(parseFloat(number['font-size'] ?? '')).toBeGreaterThan(24);
      expect(parseFloat(number['font-size'] ?? '')).toBeLessThanOrEqual(32);
      expect(number).toMatchObject({
        'font-weight': '700',
        color: 'rgb(10, 90, 102)',
        'text-decoration-line': 'none',
      });
      const select = await styleInside(page, 'safar-hotline', 'select');
      expect(parseFloat(select.height ?? '')).toBeGreaterThanOrEqual(33);
      expect(select['background-color']).toBe('rgb(255, 255, 255)');
      const [own, outer] = await page.$eval('safar-hotline', (element) => [
        element.clientWidth,
        element.parentElement?.clientWidth ?? 0,
      ]);
      expect(own).toBeGreaterThan(240);
      expect(own).toBeLessThanOrEqual(outer ?? 0);
      harmless(seen);
      await page.close();
    });
  });

  it('shows the number at once where the script never comes: each page with it refused', async () => {
    for (const host of HOSTS.filter((name) => name !== 'wix')) {
      const page = await here.browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void (request.url().includes('/embed/') ? request.abort() : request.continue()));
      await page.goto(`${here.site.url}/hosts/${host}.html`);
      await scroll(page);
      await page.waitForSelector('safar-hotline a');
      const links = await page.$$eval('safar-hotline a', (all) =>
        all.map((link) => [link.getAttribute('href'), link.getBoundingClientRect().height > 0]),
      );
      expect(links, host).toEqual([
        ['tel:+442079460123', true],
        ['tel:11616', true],
      ]);
      await page.close();
    }
  });

  describe('through a tag manager, as it must not be', () => {
    const started = (page: Page) =>
      page.waitForSelector('safar-screening[ready]', { timeout: 2500 }).then(
        () => true,
        () => false,
      );
    const numberShown = (page: Page) =>
      page.$eval('safar-hotline a', (link) => link.getBoundingClientRect().height > 0);

    it('waits for consent, and never starts when it is refused; the number is there', async () => {
      const { page } = await visit(here, '/hosts/gtm.html', '');
      expect(await started(page)).toBe(false);
      await page.click('#refuse');
      expect(await started(page)).toBe(false);
      expect(await numberShown(page)).toBe(true);
      await page.close();
    });

    it('starts only after consent', async () => {
      const { page } = await visit(here, '/hosts/gtm.html', '');
      await page.click('#accept');
      expect(await started(page)).toBe(true);
      await page.close();
    });

    it('never starts where a blocker stops the container; the number is there', async () => {
      const page = await here.browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void (request.url().includes('/gtm/') ? request.abort() : request.continue()));
      await page.goto(`${here.site.url}/hosts/gtm.html`);
      await page.click('#accept');
      expect(await started(page)).toBe(false);
      expect(await numberShown(page)).toBe(true);
      await page.close();
    });

    it('never starts under a strict policy; the number is there', async () => {
      const { page } = await visit(here, '/gtm/strict', '');
      await page.click('#accept');
      expect(await started(page)).toBe(false);
      expect(await numberShown(page)).toBe(true);
      await page.close();
    });
  });
});
