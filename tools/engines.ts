/** Three engines behind one small face, for what must hold in each: a page is opened, asked, pressed and closed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium, install } from './browser.js';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** One tab of one engine. */
export interface Engine {
  readonly name: EngineName;
  /** Goes to an address; with a fresh tab where the engine has more than one. */
  open(url: string): Promise<void>;
  /** What an expression gives in the page, as JSON; undefined where the page is between two documents. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses the middle of the element a selector finds, as a finger would. */
  press(selector: string): Promise<void>;
  /** The same inside the frame with the questions. Throws in WebKit, whose driver finds no frame in a closed root. */
  inside(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const MISSING: Readonly<Record<EngineName, readonly string[]>> = {
  chromium: [],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const inPath = (...names: readonly string[]): string | undefined =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((path) => existsSync(path));

const isThere: Readonly<Record<EngineName, () => boolean>> = {
  chromium: () => true,
  firefox: () => Boolean(inPath('firefox-esr', 'firefox')),
  webkit: () => Boolean(inPath('WebKitWebDriver') && inPath('Xvfb') && existsSync(MINI_BROWSER)),
};

/**
 * The engines of this machine; on a Debian machine that lets us, those that are missing are installed first.
 * Chromium alone, unless `BROWSERS=chromium,firefox,webkit` asks for more: three take minutes, and a slow machine's WebKit
 * driver hangs.
 */
export function engines(): EngineName[] {
  const asked = (process.env.BROWSERS ?? 'chromium').split(',');
  const missing = ENGINES.filter((name) => asked.includes(name))
    .filter((name) => !isThere[name]())
    .flatMap((name) => MISSING[name]);
  if (missing.length > 0 && !install(...missing))
    console.warn(`Not tried here, as it cannot be installed: ${missing.join(', ')}.`);
  return ENGINES.filter((name) => asked.includes(name) && isThere[name]());
}

export async function launch(name: EngineName): Promise<Engine> {
  if (name === 'webkit') return webkit();
  const options =
    name === 'chromium'
      ? { ...(await chromium()), ignoreDefaultArgs: ['--disable-back-forward-cache'] }
      : { browser: 'firefox' as const, executablePath: inPath('firefox-esr', 'firefox') ?? '', headless: true };
  return throughPuppeteer(name, await puppeteer.launch(options));
}

function throughPuppeteer(name: EngineName, browser: Browser): Engine {
  let page: Page | undefined;
  const here = (): Page => {
    if (!page) throw new Error('Nothing is open.');
    return page;
  };
  return {
    name,
    async open(url) {
      const before = page;
      page = await browser.newPage();
      await before?.close();
      await page.goto(url);
    },
    evaluate: (expression) => here().evaluate(expression),
    press: (selector) => here().click(selector),
    async inside(expression) {
      for (const frame of here().frames()) {
        const found = await frame.evaluate("Boolean(document.querySelector('safar-app'))").catch(() => false);
        if (found) return frame.evaluate(expression);
      }
      throw new Error('No frame has the questions.');
    },
    close: () => browser.close(),
  };
}

/** WebKitGTK under a display that nobody sees, by the plain WebDriver protocol. */
async function webkit(): Promise<Engine> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    screen.on('error', reject);
    screen.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  });
  const stop = (): void => [driver, screen].forEach((child: ChildProcess) => child.kill());
  process.once('exit', stop);

  const command = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKit: ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await command('GET', '/status');
      break;
    } catch (reason) {
      if (tries === 100) throw reason;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  let session = '';
  const end = (): Promise<unknown> => (session ? command('DELETE', session).catch(() => undefined) : Promise.resolve());
  return {
    name: 'webkit',
    async open(url) {
      // A session for each visit: windows that a page opened are not counted by the driver, and stay in its way.
      await end();
      const { sessionId } = (await command('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
          },
        },
      })) as { sessionId: string };
      session = `/session/${sessionId}`;
      await command('POST', `${session}/url`, { url });
    },
    evaluate: (expression) => command('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    async press(selector) {
      const element = (await command('POST', `${session}/element`, {
        using: 'css selector',
        value: selector,
      })) as Record<string, string>;
      await command('POST', `${session}/element/${Object.values(element)[0] ?? ''}/click`, {});
    },
    inside: () => Promise.reject(new Error('WebKit’s driver finds no frame in a closed root.')),
    async close() {
      await end();
      process.off('exit', stop);
      stop();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
