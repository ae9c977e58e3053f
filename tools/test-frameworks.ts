/**
 * `npm run test:frameworks`: the recipe for each framework in a real app of it. Puts the recipe into the app, builds it with the
 * framework's own bundler, serves what comes out, and looks in a browser whether the elements start and show the service.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { recipes, type Recipe } from '../stories/builder/recipes.js';
import { ENGLISH } from '../stories/builder/words.js';
import { stage, text, visit } from '../test/embed/stage.js';
import type { Page } from './server.js';
import { HOST_CHOICE, hostSnippet } from './showroom.js';

const FOLDER = 'examples/frameworks';
/** Where the recipe's component goes, and the page that carries its script tag. */
const APPS = {
  react: { component: 'Help.jsx', index: 'index.html' },
  vue: { component: 'Help.vue', index: 'index.html' },
  svelte: { component: 'Help.svelte', index: 'index.html' },
  angular: { component: 'src/help.ts', index: 'src/index.html' },
  astro: { component: 'src/Help.astro', index: undefined },
} as const;
type App = keyof typeof APPS;

/** Every sign that a template of some framework gives a meaning to. */
const NAME = 'Example {{ line }} {x} `${y}` @if "z" <b>';
const SERVICES = [{ name: NAME, dial: '+44 20 7946 0123' }];
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

if (!process.argv.includes('--installed')) run('npm', ['ci', '--no-audit', '--no-fund'], FOLDER);
const pages: Record<string, Page> = {};
const here = await stage(pages);
try {
  const asked = process.argv.slice(2).filter((word) => word in APPS);
  for (const app of (asked.length > 0 ? asked : Object.keys(APPS)) as App[]) {
    await build(app);
    await look(app);
    console.log(`${app}: both elements start and show the service`);
  }
} finally {
  await here.close();
}

async function build(app: App): Promise<void> {
  const to = join(FOLDER, 'build', app);
  await rm(to, { recursive: true, force: true });
  await cp(join(FOLDER, app), to, { recursive: true });
  const choice = { ...HOST_CHOICE, services: SERVICES, accent: '#8a1c4a' };
  const { pieces }: Recipe = recipes[app](await hostSnippet(here.site.url, choice), ENGLISH.msg);
  const { component, index } = APPS[app];
  await writeFile(join(to, component), pieces.component?.text ?? '');
  if (index) {
    const page = await readFile(join(to, index), 'utf8');
    await writeFile(
      join(to, index),
      page.replace('<!-- safar:head -->', () => pieces.head?.text ?? ''),
    );
  }
  run('npm', ['run', '--silent', `build:${app}`], FOLDER);

  for (const path of Object.keys(pages)) Reflect.deleteProperty(pages, path);
  const built = join(to, 'dist');
  for (const entry of await readdir(built, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const type = TYPES[extname(file)];
    if (entry.isDirectory() || type === undefined) continue;
    const path = `/${relative(built, file)}`.replace(/\/index\.html$/, '/');
    pages[path] = { body: await readFile(file, 'utf8'), headers: { 'content-type': `${type}; charset=utf-8` } };
  }
}

async function look(app: App): Promise<void> {
  const { page, errors, messages, requests } = await visit(here, '/', '');
  await page.waitForSelector('safar-screening[level="2"]', { timeout: 20_000 });
  for (const element of ['safar-hotline', 'safar-screening']) {
    const given = await page.$eval(element, (host) => (host as unknown as { services: unknown }).services);
    assert.deepEqual(given, SERVICES, `${app}: services of ${element}`);
    assert.equal(await page.$eval(element, (host) => host.getAttribute('services')), null, `${app}: no attribute`);
    const link = await page.$eval(`${element} a`, (a) => [a.getAttribute('href'), a.textContent]);
    assert.deepEqual(link, ['tel:+442079460123', `${NAME}: ${SERVICES[0]?.dial ?? ''}`], `${app}: link in ${element}`);
  }
  // The help line's frame names the service, that of the questions has its number in the foot.
  const words = async (): Promise<string> =>
    (await Promise.all(page.frames().map((frame) => text(frame).catch(() => '')))).join('\n');
  for (let tries = 0; tries < 100 && !(await words()).includes(NAME); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok((await words()).includes(NAME), `${app}: the frame shows the service`);
  const feet = await Promise.all(page.frames().map((frame) => text(frame, '.foot').catch(() => '')));
  assert.equal(feet.filter((foot) => foot.includes('+44 20 7946 0123')).length, 2, `${app}: both show the number`);
  // A colour of one's own comes through the box that carries it.
  const frames = await Promise.all(
    page
      .frames()
      .map((frame) => frame.evaluate(() => document.querySelector('safar-app')?.getAttribute('style') ?? '')),
  );
  assert.ok(frames.join().includes('138, 28, 74'), `${app}: the colour: ${frames.join()}`);
  assert.deepEqual(errors, [], app);
  assert.deepEqual(messages, [], app);
  assert.deepEqual(
    requests.filter((url) => /^https?:/.test(url) && !url.startsWith(here.site.url)),
    [],
    app,
  );
  await page.close();
}

function run(command: string, words: readonly string[], cwd: string): void {
  execFileSync(command, words, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Nothing is told to anybody about this build.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false', CI: 'true' },
  });
}
