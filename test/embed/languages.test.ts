import { readdir, readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/localization/languages.js';
import { appFrame, press, stage, text, visit, type Stage } from './stage.js';

const page = (lang: string, body: string, attributes = '', file = 'safar.js') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>
  <script src="/embed/${file}" ${attributes} defer></script><body>${body}`;
const banner = (attributes = '') =>
  `<safar-hotline country="KZ" ${attributes}><a href="tel:+442079460123">Call us</a></safar-hotline>`;
const screening = '<safar-screening country="KZ"><a href="tel:+442079460123">Call us</a></safar-screening>';

/** What each closed tree of some element says: a hook that a page has no way to, set before anything runs. */
const OPEN_ROOTS = `const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) { return (this.opened = attachShadow.call(this, options)); };`;
interface Opened extends HTMLElement {
  readonly opened?: ShadowRoot;
}

async function opened(here: Stage, path: string, languages = ['de-DE']): Promise<Awaited<ReturnType<typeof visit>>> {
  const tab = await here.browser.newPage();
  await tab.evaluateOnNewDocument(OPEN_ROOTS);
  await tab.evaluateOnNewDocument(
    (list) => Object.defineProperty(Navigator.prototype, 'languages', { get: () => list }),
    languages,
  );
  const requests: string[] = [];
  const messages: string[] = [];
  const errors: string[] = [];
  tab.on('request', (request) => requests.push(new URL(request.url()).pathname));
  tab.on('console', (message) => messages.push(message.text()));
  tab.on('pageerror', (error) => errors.push(String(error)));
  await tab.goto(here.site.url + path);
  return { page: tab, requests, messages, errors };
}

/** The text and language of each banner, once all are drawn. */
async function banners(tab: Page): Promise<{ lang: string; dir: string; text: string }[]> {
  await tab.waitForFunction(() =>
    [...document.querySelectorAll<Opened>('safar-hotline')].every((each) => each.opened?.firstElementChild),
  );
  return tab.evaluate(() =>
    [...document.querySelectorAll<Opened>('safar-hotline')].map(({ opened }) => {
      const section = opened?.firstElementChild as HTMLElement;
      return { lang: section.lang, dir: section.dir, text: section.innerText };
    }),
  );
}

const choose = (tab: Page, lang: string): Promise<void> =>
  tab.evaluate((wanted) => {
    const picker = document
      .querySelector<Opened>('safar-hotline')
      ?.opened?.querySelector<HTMLSelectElement>('.foot select');
    if (!picker) throw new Error('No picker');
    picker.value = wanted;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
  }, lang);

const pickerOf = (tab: Page): Promise<string[]> =>
  tab.evaluate(() =>
    [...(document.querySelector<Opened>('safar-hotline')?.opened?.querySelectorAll('.foot option') ?? [])].map(
      (option) => option.textContent,
    ),
  );

describe('the languages of a page', () => {
  let here: Stage;
  beforeAll(async () => {
    here = await stage({
      '/five': {
        body: page('kk', ['lang="uz"', 'lang="tg"', 'lang="fa-AF"', 'lang="uz-Cyrl"', ''].map(banner).join('')),
      },
      '/alone': { body: page('en', banner(), '', 'safar-hotline.js') },
      '/named': { body: page('ru', banner() + screening, 'data-languages="uz tg xx"') },
      '/types': {
        body: page('ru', banner(), '', 'safar-hotline.js'),
        headers: {
          'content-security-policy': "require-trusted-types-for 'script'; trusted-types safar-frame; script-src 'self'",
        },
      },
      '/nonce': {
        body: page('ru', banner() + screening, 'nonce="r4nd0m"'),
        headers: { 'content-security-policy': "script-src 'nonce-r4nd0m'" },
      },
      '/no-types': {
        body: page('ru', banner(), '', 'safar-hotline.js'),
        headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types other" },
      },
      '/changed/': { body: page('ru', banner()).replace('/embed/', '') },
      '/changed/safar.js': {
        body: await readFile('dist/embed/safar.js', 'utf8'),
        headers: { 'content-type': 'text/javascript' },
      },
      '/changed/safar.ru.js': {
        body: `${await readFile('dist/embed/safar.ru.js', 'utf8')};document.title='taken'`,
        headers: { 'content-type': 'text/javascript' },
      },
      '/late': { body: page('ru', '<main></main>', 'data-languages="ky"') },
    });
  });
  afterAll(() => here.close());

  it('are each banner’s own, until the reader chooses one for all of them', async () => {
    const { page: tab, errors } = await opened(here, '/five');
    const before = await banners(tab);
    expect(before.map(({ lang }) => lang)).toEqual(['uz', 'tg', 'fa-AF', 'uz-Cyrl', 'kk']);
    expect(before.map(({ dir }) => dir)).toEqual(['ltr', 'ltr', 'rtl', 'ltr', 'ltr']);
    expect(new Set(before.map((each) => each.text)).size).toBe(5);
    await choose(tab, 'tg');
    await tab.waitForFunction(() =>
      [...document.querySelectorAll<Opened>('safar-hotline')].every(
        ({ opened: root }) => (root?.firstElementChild as HTMLElement).lang === 'tg',
      ),
    );
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('ask for nothing once an element is ready, whatever is chosen', async () => {
    const { page: tab, requests } = await opened(here, '/named');
    await tab.waitForSelector('safar-screening[ready]');
    await banners(tab);
    const before = requests.length;
    for (const lang of ['uz', 'tg', 'en', 'ru']) {
      await choose(tab, lang);
      await tab.waitForFunction(
        (wanted) =>
          (document.querySelector<Opened>('safar-hotline')?.opened?.firstElementChild as HTMLElement).lang === wanted,
        {},
        lang,
      );
    }
    expect(requests.slice(before)).toEqual([]);
    await tab.close();
  });

  it('are those of the page, of the reader and of the script tag; a tag that we do not speak is passed over', async () => {
    const { page: tab, requests } = await opened(here, '/named', ['xx', 'ky-KG', 'fr', 'tr']);
    await tab.waitForSelector('safar-screening[ready]');
    await banners(tab);
    const loaded = (file: string) =>
      requests.flatMap((path) => new RegExp(`/${file}\\.([\\w-]+)\\.js$`).exec(path)?.[1] ?? []).sort();
    // Two of the reader's: a phone lists what was once used, too.
    expect(loaded('safar')).toEqual(['fr', 'ky', 'ru', 'tg', 'uz']);
    expect(loaded('safar-app')).toEqual(['fr', 'ky', 'ru', 'tg', 'uz']);
    // What the page speaks first, then the reader's, then by how many speak it.
    expect(await pickerOf(tab)).toEqual(['Русский', 'Кыргызча', 'Français', 'Oʻzbekcha', 'Тоҷикӣ', 'English']);
    await tab.close();
  });

  it('say to the owner of the site that they are drafts', async () => {
    const { page: tab, messages } = await opened(here, '/alone', ['tg']);
    await tab.evaluate(() => (document.documentElement.lang = 'tg'));
    await banners(tab);
    expect(messages).toEqual(['safar: tg: draft, not yet read by a native speaker.']);
    await tab.close();
  });

  it('cost nothing where the page and the reader speak English', async () => {
    const { page: tab, requests } = await opened(here, '/alone', ['en-GB']);
    await banners(tab);
    expect(requests.filter((path) => path.startsWith('/embed/'))).toEqual(['/embed/safar-hotline.js']);
    await tab.close();
  });

  it('are loaded where the page wants Trusted Types and lists ours', async () => {
    const { page: tab, errors } = await opened(here, '/types');
    expect((await banners(tab))[0]?.lang).toBe('ru');
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('are loaded by the page’s own nonce, in the page and in the frame', async () => {
    const { page: tab, errors } = await opened(here, '/nonce');
    await tab.waitForSelector('safar-screening[ready]');
    expect((await banners(tab))[0]?.lang).toBe('ru');
    expect(await (await appFrame(tab)).evaluate(() => document.documentElement.lang)).toBe('ru');
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('leave nothing in the frame that could let another script in', async () => {
    const { page: tab } = await visit(here, '/named');
    const left = await (
      await appFrame(tab)
    ).evaluate(() => [
      Object.keys(document.documentElement.dataset).sort(),
      [...document.scripts].map(({ nonce, src }) => `${nonce} ${src.split('/').at(-1) ?? ''}`),
    ]);
    expect(left).toEqual([['languages', 'level'], [' safar-app.js']]);
    await tab.close();
  });

  it('are English, and nothing breaks, where it does not list ours', async () => {
    const { page: tab, errors, messages } = await opened(here, '/no-types');
    expect((await banners(tab))[0]?.lang).toBe('en');
    expect(messages.join()).toContain('trusted-types: safar-frame');
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('never run from a file that is not the one of this build', async () => {
    const { page: tab, messages } = await opened(here, '/changed/');
    expect((await banners(tab))[0]?.lang).toBe('en');
    expect(await tab.title()).toBe('Page');
    expect(messages.join()).toContain('safar.ru.js did not load');
    await tab.close();
  });

  it('are no business of a page that uses @lit/localize itself: nothing of it is in our files, and none of its events', async () => {
    for (const file of await readdir('dist', { recursive: true }))
      if (file.endsWith('.js'))
        expect(await readFile(`dist/${file}`, 'utf8'), file).not.toMatch(/lit-localize|@lit\/localize/);
    const { page: tab } = await opened(here, '/five');
    await banners(tab);
    await tab.evaluate(() => {
      addEventListener('lit-localize-status', () => (document.title = 'heard'));
    });
    await choose(tab, 'tg');
    await banners(tab);
    expect(await tab.title()).toBe('Page');
    await tab.close();
  });

  it('follow an element that is put in later, and a page that changes its own', async () => {
    const { page: tab } = await opened(here, '/late');
    await tab.waitForFunction(() => Boolean(customElements.get('safar-hotline')));
    await tab.evaluate(() => {
      const late = document.createElement('safar-hotline');
      late.setAttribute('country', 'KZ');
      document.querySelector('main')?.append(late);
    });
    expect((await banners(tab))[0]?.lang).toBe('ru');
    await tab.evaluate(() => (document.documentElement.lang = 'ky'));
    await tab.waitForFunction(
      () => (document.querySelector<Opened>('safar-hotline')?.opened?.firstElementChild as HTMLElement).lang === 'ky',
    );
    await tab.close();
  });

  it('can be changed in the frame without losing an answer, and back', async () => {
    const { page: tab, requests } = await visit(here, '/named');
    const frame = await appFrame(tab);
    const before = requests.length;
    const change = (lang: string): Promise<unknown> =>
      frame.evaluate((wanted) => {
        const app = document.querySelector('safar-app');
        const view = app?.shadowRoot?.querySelector('.view:not([hidden]) > *')?.shadowRoot;
        const picker = view?.querySelector<HTMLSelectElement>('select');
        if (!picker) throw new Error('No picker');
        picker.value = wanted;
        picker.dispatchEvent(new Event('change', { bubbles: true }));
      }, lang);
    const first = await text(frame);
    await change('uz');
    await frame.waitForFunction(() => document.documentElement.lang === 'uz');
    expect(await text(frame)).not.toBe(first);
    await press(frame, '.primary');
    await press(frame, 'label.choice:nth-of-type(2) input');
    await press(frame, '.actions .primary');
    await press(frame, '.back');
    const answered = () =>
      frame.evaluate(() => {
        const view = document
          .querySelector('safar-app')
          ?.shadowRoot?.querySelector('.view:not([hidden]) > *')?.shadowRoot;
        return [...(view?.querySelectorAll<HTMLInputElement>('input') ?? [])].findIndex(({ checked }) => checked);
      });
    expect(await answered()).toBe(1);
    await press(frame, '.back');
    await change('tg');
    await change('ru');
    expect(await text(frame)).toBe(first);
    await press(frame, '.primary');
    expect(await answered()).toBe(1);
    expect(requests.slice(before)).toEqual([]);
    await tab.close();
  });

  it.each(languages.filter((lang) => lang !== 'en'))('name every country with a service in %s', async (lang) => {
    const { page: tab } = await opened(here, '/alone', [lang]);
    await tab.evaluate((wanted) => (document.documentElement.lang = wanted), lang);
    await tab.waitForFunction(
      (wanted) =>
        (document.querySelector<Opened>('safar-hotline')?.opened?.firstElementChild as HTMLElement | null)?.lang ===
        wanted,
      {},
      lang,
    );
    const names = await tab.evaluate(() =>
      [...(document.querySelector<Opened>('safar-hotline')?.opened?.querySelectorAll('details option') ?? [])].map(
        (option) => option.textContent,
      ),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => /^[A-Z]{2}$/.test(name))).toEqual([]);
    // English names are what a browser falls back to.
    expect(names).not.toContain('South Korea');
    expect(names).not.toContain('Germany');
    await tab.close();
  });
});
