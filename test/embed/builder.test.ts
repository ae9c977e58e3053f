import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { DEFAULT, type Choice } from '../../stories/builder/choice.js';
import { hostSnippet } from '../../tools/showroom.js';
import type { Page as HostPage } from '../../tools/server.js';
import { appFrame, press, stage, visit, type Stage } from './stage.js';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

describe('the snippet under a strict policy', () => {
  const pages: Record<string, HostPage> = {};
  let here: Stage;
  beforeAll(async () => {
    here = await stage(pages);
  });
  afterAll(() => here.close());

  const all = { ...DEFAULT, elements: ['hotline', 'screening', 'documents', 'advert', 'exit'] } as const;
  /** The lines as printed, with everything else forbidden; `without` leaves one of them out, `unnamed` a word in them. */
  const open = async (choice: Choice, without = 'nothing', unnamed = '') => {
    const { html, csp } = await hostSnippet(here.site.url, choice);
    const lines = csp.filter((line) => !line.startsWith(without));
    const policy = ["default-src 'none'", "require-trusted-types-for 'script'", ...lines]
      .join('; ')
      .replace(unnamed, '');
    pages['/strict'] = {
      body: `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Page</title><body>${html}`,
      headers: { 'content-security-policy': policy },
    };
    return visit(here, '/strict', '');
  };
  const ready = (page: Page, tag: string) =>
    page.waitForSelector(`${tag}[level="2"]`, { timeout: 15_000 }).then(
      () => true,
      () => false,
    );
  const refused = (messages: readonly string[]) =>
    messages.filter((message) => /violates|refused|blocked/i.test(message));

  it.each<[string, Choice]>([
    ['every part', all],
    ['every part, in colours of its own', { ...all, accent: '#8a1c4a', surface: '#fff7ef' }],
    ['the questions alone', { ...DEFAULT, elements: ['screening'] }],
    ['the questions from their own page', { ...DEFAULT, elements: ['screening'], hosted: true }],
  ])('starts with the lines that are printed, and nothing is refused: %s', async (_, choice) => {
    const { page, messages, errors } = await open(choice);
    expect(await ready(page, 'safar-screening')).toBe(true);
    const frame = await appFrame(page);
    // The shell's style has come through: the questions fill the frame.
    expect(await frame.evaluate(() => innerHeight)).toBe(
      await page.$eval('safar-screening', (element) => element.clientHeight),
    );
    expect(refused(messages)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('lets a number in the frame be pressed', async () => {
    const { page, messages } = await open({ ...DEFAULT, elements: ['hotline'] });
    const frame = await appFrame(page);
    await press(frame, 'a[href^="tel:"]');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(refused(messages)).toEqual([]);
    await page.close();
  });

  it('starts without a frame too: a bar and the notice', async () => {
    const { page, messages, errors } = await open({ ...DEFAULT, elements: ['hotline', 'advert'], shape: 'bar' });
    await page.waitForFunction(() => Number(document.querySelector('safar-hotline')?.clientHeight) > 60);
    expect(refused(messages)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  // What each line is there for: without it something is refused. So no line is printed for nothing.
  it.each(['script-src', 'style-src', 'frame-src'])('needs its line %s', async (line) => {
    const { page, messages, errors } = await open({ ...DEFAULT, elements: ['hotline'] }, line);
    if (line !== 'script-src') {
      const frame = await appFrame(page);
      await press(frame, 'a[href^="tel:"]').catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect([...refused(messages), ...errors]).not.toEqual([]);
    // The number is there, whatever is refused.
    if (line === 'script-src')
      expect(await page.$eval('safar-hotline a', (link) => link.getBoundingClientRect().height)).toBeGreaterThan(0);
    await page.close();
  });

  it.each(['safar-frame', 'lit-html'])('needs the name %s under trusted-types', async (name) => {
    const { page, messages, errors } = await open({ ...DEFAULT, elements: ['screening'] }, 'nothing', ` ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect([...refused(messages), ...errors]).not.toEqual([]);
    expect(await page.$eval('safar-screening', (element) => element.hasAttribute('ready'))).toBe(false);
    await page.close();
  });
});

describe('the builder', () => {
  let here: Stage;
  let page: Page;
  let messages: string[];
  let requests: string[];
  beforeAll(async () => {
    here = await stage({});
    const seen = await visit(here, '/builder.html', '');
    ({ page, messages, requests } = seen);
    await shown('#copy');
  });
  afterAll(() => here.close());

  const ROOT = `document.querySelector('snippet-builder').shadowRoot`;
  const query = (selector: string) => `${ROOT}.querySelector(${JSON.stringify(selector)})`;
  const shown = (selector: string) => page.waitForFunction(query(selector));
  const text = (selector: string) => page.evaluate(`${query(selector)}?.innerText ?? ''`) as Promise<string>;
  const click = (selector: string) => page.evaluate(`${query(selector)}.click()`);
  const type = async (id: string, value: string) => {
    await page.evaluate(`{ const field = ${query(`#${id}`)}; field.value = ''; field.focus(); }`);
    await page.keyboard.type(value);
    await page.evaluate(`${query(`#${id}`)}.dispatchEvent(new Event('input', { bubbles: true }))`);
    await page.evaluate(`document.querySelector('snippet-builder').updateComplete`);
  };
  const snippet = async () => {
    // What is made of a choice comes a moment after it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return text('#result section:last-of-type pre');
  };
  const violations = async () => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(what: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
      };
      // The preview is the elements' own affair, and tested with them.
      const found = await axe.run({ include: ['snippet-builder'], exclude: [['snippet-builder', 'iframe']] });
      return found.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`);
    });
  };

  it('shows the very lines that it gives, and they start', async () => {
    const preview = await page.waitForFrame((frame) => frame.parentFrame() === page.mainFrame());
    await preview.waitForSelector('safar-hotline');
    expect(await snippet()).toContain('tel:11616');
    await preview.waitForFunction(() => document.querySelector('safar-hotline')!.clientHeight > 300);
    expect(await text('#result')).toContain('safar-app.js');
    expect(requests.filter((url) => /^https?:/.test(url) && !url.startsWith(here.site.url))).toEqual([]);
    expect(messages).toEqual([]);
  });

  it('marks every language that is a draft', async () => {
    const drafts = await page.evaluate(`${ROOT}.querySelectorAll('#f-languages .draft').length`);
    expect(drafts).toBe(10);
  });

  it('ticks the languages of a country', async () => {
    await page.evaluate(
      `{ const field = ${query('#f-country')}; field.value = 'TR'; field.dispatchEvent(new Event('change')); }`,
    );
    expect(await snippet()).toContain('data-languages="tr fa-AF ru"');
    await page.evaluate(
      `{ const field = ${query('#f-country')}; field.value = 'KZ'; field.dispatchEvent(new Event('change')); }`,
    );
    expect(await snippet()).toContain('data-languages="ru kk uz tg ky"');
  });

  it('refuses a colour that cannot be read, says so to a screen reader, and offers the nearest that can', async () => {
    await type('f-accent', '#ff9900');
    expect(await text('#f-accent-error')).toMatch(/contrast is [12]\.\d+ to 1/);
    expect(await page.evaluate(`${query('#f-accent')}.getAttribute('aria-describedby')`)).toContain('f-accent-error');
    expect(await text('#result')).toContain('Before you can copy it');
    expect(await text('#result')).not.toContain('<script');
    await page.waitForFunction(`${query('[role=status]')}.textContent.includes('Links and buttons')`);
    expect(await violations()).toEqual([]);
    await click('#f-accent-error + .row button');
    const value = (await page.evaluate(`${query('#f-accent')}.value`)) as string;
    expect(await snippet()).toContain(`--safar-accent: ${value}`);
    await type('f-accent', 'x');
    expect(await text('#f-accent-error')).toContain('not a colour');
    await type('f-accent', '#0a5a66');
  });

  it('checks a line of one’s own as it is typed, and puts it first', async () => {
    await click('#add');
    expect(await page.evaluate(`${ROOT}.activeElement?.id`)).toBe('f-services-0-name');
    expect(await text('#f-services-0-name-error')).toContain('Write a name');
    await type('f-services-0-name', 'Example line');
    expect(await text('#f-services-0-name-error')).toBe('');
    await type('f-services-0-dial', '12AB');
    expect(await text('#f-services-0-dial-error')).toContain('in digits');
    // The list of what is wrong leads to the field.
    await click('#result li a');
    expect(await page.evaluate(`${ROOT}.activeElement?.id`)).toBe('f-services-0-dial');
    await type('f-services-0-dial', '+44 20 7946 0123');
    expect(await snippet()).toMatch(/tel:\+442079460123[^]*tel:11616[^]*"dial":"\+44 20 7946 0123"/);
    await type('f-services-0-name', 'A</script><script>');
    expect(await snippet()).toContain('A\\u003c/script>\\u003cscript>');
    expect(await violations()).toEqual([]);
    await click('.own > .row button');
    expect(await page.evaluate(`${ROOT}.activeElement?.id`)).toBe('add');
  });

  it('refuses an exit page that is code', async () => {
    await type('f-exitPage', 'javascript:alert(1)');
    expect(await text('#f-exitPage-error')).toContain('https://');
    expect(await text('#result')).not.toContain('alert');
    await type('f-exitPage', 'https://example.org/');
    expect(await snippet()).toContain('<safar-exit href="https://example.org/" hidden>');
  });

  it('copies what it shows, and says so; or that the browser does not let it', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = (given) => {
        document.title = given;
        return Promise.resolve();
      };
    });
    await click('#result section:last-of-type .row button');
    await page.waitForFunction(`${query('[role=status]')}.textContent === 'The snippet: Copied'`);
    const spaces = /\s+/g;
    expect(await page.title()).toBe((await snippet()).replace(spaces, ' '));
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await click('#result section:last-of-type .row button');
    await page.waitForFunction(`${query('[role=status]')}.textContent.includes('by hand')`);
    expect(await text('#result section:last-of-type .row')).toContain('by hand');
  });

  it('gives the steps for every kind of site', async () => {
    const hosts = (await page.evaluate(`[...${query('#f-host')}.options].map(({ value }) => value)`)) as string[];
    expect(hosts).toHaveLength(12);
    for (const host of hosts) {
      await page.evaluate(
        `{ const field = ${query('#f-host')}; field.value = ${JSON.stringify(host)}; field.dispatchEvent(new Event('change')); }`,
      );
      await page.evaluate(`document.querySelector('snippet-builder').updateComplete`);
      expect(await page.evaluate(`${ROOT}.querySelectorAll('#result ol li').length`)).toBe(3);
    }
  });

  it('is reached field by field with the keyboard', async () => {
    await page.evaluate(`${query('#f-elements input')}.focus()`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await snippet()).toContain('safar-screening');
    await page.keyboard.press('Space');
  });

  it.each([
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ])('fits %d pixels and has nothing against it: %s', async (width, scheme) => {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violations()).toEqual([]);
  });
});
