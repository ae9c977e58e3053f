/** Finds a Chromium that really starts, or brings one: `npm test` must work on a machine that has none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** Chromium refuses its sandbox to root; nothing but our own pages is opened. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
/** A browser of a test asks nobody anything on its own. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-sync'];

/** The options to launch Chromium with. The first that starts and lays out text; throws one clear sentence when none does. */
export async function chromium(): Promise<LaunchOptions> {
  for (const options of candidates()) {
    if (await starts(options)) return options;
  }
  // The system's own comes with fonts for every alphabet we write; the one in the npm package has those that are there.
  if (install('chromium', 'fonts-noto-core')) {
    for (const options of candidates()) {
      if (await starts(options)) return options;
    }
  }
  const bundled = await fromPackage();
  if (bundled && (await starts(bundled))) return bundled;
  throw new Error('No Chromium starts here. Install Chromium or Chrome, or set CHROME_PATH to one.');
}

function* candidates(): Generator<LaunchOptions> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = [
    ...(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []),
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...ELSEWHERE,
  ];
  for (const executablePath of paths) {
    if (existsSync(executablePath)) yield { executablePath, headless: true, args: [...asRoot, ...QUIET] };
  }
}

/** The Chromium inside an npm package: no root, no download. It has no fonts but the system's. */
async function fromPackage(): Promise<LaunchOptions | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const folder = mkdtempSync(join(tmpdir(), 'safar-chromium-'));
    const libraries = readFileSync('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
    spawnSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(libraries) });
    return {
      executablePath: await packed.executablePath(),
      headless: 'shell',
      args: ['--no-sandbox', ...QUIET],
      env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_PATH: join(tmpdir(), 'fonts') },
    };
  } catch {
    return undefined;
  }
}

/** Installs packages of the system where that is ours to do: on Debian, as root. False where it is not, or fails. */
export function install(...packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || asRoot.length === 0 || !existsSync('/etc/debian_version')) return false;
  console.log(`Installing ${packages.join(', ')}.`);
  const apt = (...words: string[]): void => {
    execFileSync('apt-get', [...words, '-y', '-qq', '-o', 'Acquire::Retries=3'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  try {
    apt('update');
    apt('install', '--no-install-recommends', ...packages);
    return true;
  } catch {
    return false;
  }
}

async function starts(options: LaunchOptions): Promise<boolean> {
  try {
    const browser = await puppeteer.launch({ ...options, timeout: 30_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<p>Сәлем');
      return (await page.evaluate(() => document.body.innerText)).includes('Сәлем');
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}
