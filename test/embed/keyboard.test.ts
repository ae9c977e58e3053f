import { readFileSync } from 'node:fs';
import type { KeyInput, Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stage, type Stage } from './stage.js';

interface Step {
  readonly key: string;
  /** What has the focus then, in the words of the table. */
  readonly focus: string;
}

/** The walks of docs/keyboard.md: the page that each begins with, and its steps. */
const walks = readFileSync('docs/keyboard.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part) => ({
    name: part.split('\n')[0] ?? '',
    body: /```html\n([\s\S]*?)```/.exec(part)?.[1] ?? '',
    steps: [...part.matchAll(/^\| ([\w+]+) +\| (.+?) +\| .*\|$/gm)]
      .map(([, key = '', focus = '']): Step => ({ key, focus }))
      .filter(({ key }) => key !== 'key'),
  }));

const ROLES: Readonly<Record<string, string>> = { DisclosureTriangle: 'disclosure', combobox: 'list' };

/** The innermost thing with the focus, across frames, as the table would write it. */
async function focused(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ includeIframes: true });
  let found = 'nothing';
  const look = (node: SerializedAXNode): void => {
    if (node.focused && !/RootWebArea|iframe/i.test(node.role)) {
      const role = ROLES[node.role] ?? node.role;
      const open = role === 'disclosure' ? (node.expanded ? ', open' : ', closed') : '';
      found = `${role} “${node.name ?? ''}”${open}${node.checked === true ? ', chosen' : ''}`;
    }
    node.children?.forEach(look);
  };
  if (tree) look(tree);
  return found;
}

async function press(page: Page, key: string): Promise<void> {
  const [last = '', ...held] = key.split('+').reverse();
  for (const each of held) await page.keyboard.down(each as KeyInput);
  await page.keyboard.press(last as KeyInput);
  for (const each of held) await page.keyboard.up(each as KeyInput);
}

describe('by keyboard, as docs/keyboard.md says', () => {
  let here: Stage;
  beforeAll(async () => {
    const bodies: readonly (readonly [path: string, body: string])[] = [
      ...walks.map(({ body }, place) => [`/${place}`, body] as const),
      ...['top', 'bottom'].map(
        (position) =>
          [
            `/bar-${position}`,
            `<safar-hotline country="KZ" shape="bar" position="${position}" exit></safar-hotline>`,
          ] as const,
      ),
    ];
    here = await stage(
      Object.fromEntries(
        bodies.map(([path, body]) => [
          path,
          {
            body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script src="/embed/safar.js" defer></script><body>${body}`,
          },
        ]),
      ),
    );
  });
  afterAll(() => here.close());

  it('has a walk for each element', () => {
    expect(walks.map(({ body }) => /safar-\w+/.exec(body)?.[0]).sort()).toEqual(
      ['advert', 'documents', 'exit', 'hotline', 'screening'].map((name) => `safar-${name}`),
    );
  });

  it.each(walks.map((walk, place) => ({ ...walk, place })))('$name', async ({ body, steps, place }) => {
    expect(steps.length).toBeGreaterThan(0);
    const page = await here.browser.newPage();
    await page.goto(`${here.site.url}/${place}`);
    if (/screening|documents/.test(body)) await page.waitForSelector('[ready]');
    for (const [number, { key, focus }] of steps.entries()) {
      await press(page, key);
      // A screen is drawn and its heading focused some frames later.
      await expect
        .poll(() => focused(page), { timeout: 3000, interval: 50, message: `row ${number + 1}: ${key}` })
        .toBe(focus);
    }
    await page.close();
  });

  it.each(['top', 'bottom'])('hides nothing that has the focus under a bar at the %s', async (position) => {
    const links = Array.from({ length: 40 }, (_, number) => `<p><a href="#x">Link ${number}</a></p>`).join('');
    const page = await here.browser.newPage();
    await page.setViewport({ width: 360, height: 640 });
    await page.goto(`${here.site.url}/bar-${position}`);
    const place: InsertPosition = position === 'top' ? 'beforeend' : 'afterbegin';
    await page.evaluate((where, markup) => document.body.insertAdjacentHTML(where, markup), place, links);
    const hidden = (): Promise<string> =>
      page.evaluate(() => {
        const bar = document.querySelector('safar-hotline')?.getBoundingClientRect();
        const active = document.activeElement;
        if (active?.localName !== 'a' || !bar) return '';
        const { top, bottom } = active.getBoundingClientRect();
        return top >= bar.top - 1 && bottom <= bar.bottom + 1 ? active.textContent : '';
      });
    const found: string[] = [];
    for (const key of ['Tab', 'Shift+Tab'])
      for (let presses = 0; presses < 42; presses += 1) {
        await press(page, key);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        found.push(await hidden());
      }
    expect(found.filter(Boolean)).toEqual([]);
    await page.close();
  });
});
