import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { DEFAULT, type Choice } from '../../stories/builder/choice.js';
import { tables } from '../../stories/builder/generated/tables.js';
import { EMPTY, type OwnForm } from '../../stories/builder/own-form.js';
import { recipes } from '../../stories/builder/recipes.js';
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

const ROOT = `document.querySelector('snippet-builder').shadowRoot`;
const query = (selector: string) => `${ROOT}.querySelector(${JSON.stringify(selector)})`;

/** Hands and eyes in the builder of a page. */
function within(page: () => Page) {
  const shown = (selector: string) => page().waitForFunction(query(selector));
  const text = (selector: string) => page().evaluate(`${query(selector)}?.innerText ?? ''`) as Promise<string>;
  const click = (selector: string) => page().evaluate(`${query(selector)}.click()`);
  const type = async (id: string, value: string) => {
    await page().evaluate(`{ const field = ${query(`#${id}`)}; field.value = ''; field.focus(); }`);
    await page().keyboard.type(value);
    await page().evaluate(`${query(`#${id}`)}.dispatchEvent(new Event('input', { bubbles: true }))`);
    await page().evaluate(`document.querySelector('snippet-builder').updateComplete`);
  };
  const snippet = async () => {
    // What is made of a choice comes a moment after it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return text('#result section:last-of-type pre');
  };
  const violations = async () => {
    await page().evaluate(axe);
    return page().evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(what: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
      };
      // The preview is the elements' own affair, and tested with them.
      const found = await axe.run({ include: ['snippet-builder'], exclude: [['snippet-builder', 'iframe']] });
      return found.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`);
    });
  };
  const choose = async (id: string, value: string) => {
    await page().evaluate(
      `{ const field = ${query(`#${id}`)}; field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('change')); }`,
    );
    await page().evaluate(`document.querySelector('snippet-builder').updateComplete`);
  };
  return { shown, text, click, type, choose, snippet, violations };
}

describe('the builder', () => {
  let here: Stage;
  let page: Page;
  let messages: string[];
  let requests: string[];
  beforeAll(async () => {
    here = await stage({});
    const seen = await visit(here, '/builder.html', '', ['en-GB']);
    ({ page, messages, requests } = seen);
    await shown('#copy');
  });
  afterAll(() => here.close());

  const { shown, text, click, type, choose, snippet, violations } = within(() => page);

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
    await choose('f-country', 'TR');
    expect(await snippet()).toContain('data-languages="tr fa-AF ru"');
    await choose('f-country', 'KZ');
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
      await choose('f-host', host);
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

/** What can be set in the builder from outside, as its own form sets it. */
interface State {
  readonly choice?: Choice;
  readonly own?: readonly OwnForm[];
  readonly host?: string;
}

const all = { ...DEFAULT, elements: ['hotline', 'screening', 'documents', 'advert', 'exit'] } as const;
const line: OwnForm = { ...EMPTY, name: 'Пример', dial: '+44 20 7946 0123' };
/** Between them every label, hint, step, caution, note and error. */
const STATES: readonly (readonly [name: string, state: State])[] = [
  ...Object.keys(recipes).map((host): [string, State] => [
    `every part, with the steps for ${host}`,
    { choice: all, host },
  ]),
  ['a bar', { choice: { ...all, elements: ['hotline'], shape: 'bar', page: 'https://example.org/' } }],
  ['a line in the text, without the frame', { choice: { ...all, shape: 'inline', private: false } }],
  ['no number', { choice: { ...DEFAULT, country: 'UZ' } }],
  ['a line of one’s own', { choice: DEFAULT, own: [{ ...line, hours: 'always' }] }],
  ['a country of several time zones', { choice: { ...DEFAULT, country: 'RU' }, own: [{ ...line, hours: 'list' }] }],
  ['a line without a number', { choice: DEFAULT, own: [{ ...line, dial: '' }] }],
  ['nothing chosen', { choice: { ...DEFAULT, elements: [] } }],
  ['what is not in a list', { choice: { ...DEFAULT, country: '?', languages: ['?'], shape: '?' } }],
  ['no place for the marks', { choice: { ...all, marks: true } }],
  ['colours too near', { choice: { ...DEFAULT, accent: '#ff9900', text: '#dddddd' } }],
  [
    'everything wrong',
    {
      choice: { ...all, accent: 'x', advert: '1', exitPage: 'x', page: 'x', folder: 'x', country: 'RU' },
      own: [
        { ...EMPTY, hours: 'list', days: [] },
        { ...line, dial: 'x', sms: 'x', whatsapp: 'x', telegram: '?', url: 'x', lastReviewed: 'x' },
        { ...line, hours: 'list', opens: 'x' },
        { ...line, hours: 'list', timeZone: '?' },
      ],
    },
  ],
  ['too many lines', { choice: DEFAULT, own: Array.from({ length: 21 }, () => line) }],
];

/** What is written in Latin letters in Russian too: names, files, colours as typed. */
const NAMES =
  /^((Google Tag Manager|WordPress|Tilda|Wix|Drupal|React|Vue|Svelte|Angular|Astro|WhatsApp|Telegram)|Help\.\w+|help\.ts|#[0-9a-f]{6})$/;
const isEnglish = (text: string): boolean => /[a-z]{2}/i.test(text) && !/[а-яё]/i.test(text) && !NAMES.test(text);
const LITTLE_WORDS = /\b(a|an|and|are|by|for|in|is|it|not|of|on|the|this|to|with|you|your)\b(?!\.)/i;

/** Everything that is seen or read out in the builder, but for code, and for what says that it is in another language. */
const WORDS = `(() => {
  const root = ${ROOT}.querySelector('.page');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const words = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    if (element.closest('code, [lang]') !== root && (element.closest('code') || element.closest('[lang]') !== root)) continue;
    if (node.nodeType === Node.TEXT_NODE) words.push(node.data);
    else for (const name of ['aria-label', 'title', 'alt', 'placeholder']) words.push(element.getAttribute(name) ?? '');
  }
  return words.map((each) => each.replace(/\\s+/g, ' ').trim()).filter(Boolean);
})()`;

describe('the builder in Russian', () => {
  const pages: Record<string, HostPage> = {};
  let here: Stage;
  let page: Page;
  let messages: string[];
  beforeAll(async () => {
    here = await stage(pages);
    ({ page, messages } = await visit(here, '/builder.html', '', ['ru-KZ', 'en']));
    await shown('#copy');
  });
  afterAll(() => here.close());

  const { shown, text, click, type, choose, snippet, violations } = within(() => page);
  const set = async (state: State) => {
    await page.evaluate(
      (given) => {
        Object.assign(document.querySelector('snippet-builder')!, given);
      },
      { own: [], host: 'html', ...state },
    );
    await page.evaluate(`document.querySelector('snippet-builder').updateComplete`);
    // The lines are made a moment later.
    await new Promise((resolve) => setTimeout(resolve, 50));
    await page.evaluate(`document.querySelector('snippet-builder').updateComplete`);
  };
  const language = () =>
    page.evaluate(
      `[${query('.page')}.lang, ${query('.page')}.dir, ${query('h1')}.innerText, document.documentElement.lang, document.title]`,
    );
  const press = async (lang: string) => {
    await click(`.languages [lang=${lang}]`);
    await page.evaluate(`document.querySelector('snippet-builder').updateComplete`);
  };
  const ENGLISH = ['en', 'ltr', 'Make a snippet for your site', 'en', 'Make a snippet for your site'];
  const RUSSIAN = ['ru', 'ltr', tables.ru!['builder.title'], 'ru', tables.ru!['builder.title']];

  it('is spoken where the browser is set to it and the page says nothing; the page says so then', async () => {
    expect(await language()).toEqual(RUSSIAN);
    expect(messages).toEqual([]);
  });

  it('says that nobody has read it yet', async () => {
    expect(await text('header')).toContain('ещё не прочитал редактор');
  });

  const seen: string[] = [];

  it.each(STATES)('leaves no English: %s', async (_, state) => {
    await set(state);
    const words = (await page.evaluate(WORDS)) as string[];
    seen.push(...words);
    expect(words.length).toBeGreaterThan(80);
    expect(words.filter(isEnglish)).toEqual([]);
    // In the quotation marks of Russian stands what is so called on the screen of a host.
    expect(words.filter((each) => LITTLE_WORDS.test(each.replace(/«.*?»/g, '')))).toEqual([]);
  });

  it('has nothing to say that was not looked at above', () => {
    const unseen = Object.entries(tables.ru!).filter(
      ([, message]) =>
        !message
          .split(/\{\w+\}/)
          .map((part) => part.replace(/\s+/g, ' ').trim())
          .every((part) => seen.some((each) => each.includes(part))),
    );
    expect(unseen.map(([id]) => id)).toEqual([
      'builder.copied',
      'builder.copy.refused',
      'builder.files.failed',
      'builder.loading',
    ]);
  });

  it('writes numbers, countries and days as Russian does', async () => {
    await set({ choice: { ...DEFAULT, accent: '#ff9900' }, own: [{ ...line, hours: 'list' }] });
    expect(await text('#f-accent-error')).toMatch(/контраст \d,\d\d\sк\s1/);
    expect(await text('#f-country')).toContain('Казахстан');
    expect(await text('#f-services-0-days')).toMatch(/понедельник[^]*воскресенье/);
    await set({ choice: { ...DEFAULT, private: false, languages: [] } });
    expect(await text('#result')).toMatch(/около \d+(,\d)?\sКБ\./);
    expect(await text('#f-languages')).toMatch(/\d,\d\sКБ/);
  });

  it('tells what is wrong, and what was copied, in the language of the moment', async () => {
    const told = (words: string) =>
      page.waitForFunction(`${query('[role=status]')}.textContent.includes(${JSON.stringify(words)})`);
    await set({ choice: { ...DEFAULT, folder: 'x' } });
    await told('Адрес папки: Напишите полный адрес');
    await press('en');
    await told('The address of the folder: Write the whole address');
    await press('ru');
    await set({ choice: DEFAULT });
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))));
    await click('#result section:last-of-type .row button');
    await told('Код для вставки: Браузер не разрешает');
    await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.resolve()));
    await click('#result section:last-of-type .row button');
    await told('Код для вставки: Скопировано');
    expect(await text('#result section:last-of-type .row')).toContain('Скопировано');
  });

  it('turns to English and back at a press, and loses nothing that was typed', async () => {
    await set({ choice: DEFAULT, own: [{ ...EMPTY, hours: 'list' }] });
    await type('f-exitPage', 'https://example.org/news');
    await type('f-services-0-name', 'Родник');
    await type('f-services-0-dial', '+44 20 7946 0123');
    await choose('f-host', 'tilda');
    await click('details summary');
    const state = () =>
      page.evaluate(`({
        fields: [...${ROOT}.querySelectorAll('input, select')].map(({ id, type, value, checked }) => [id, type, value, checked]),
        open: ${query('details')}.open,
        preview: ${query('iframe')}.contentWindow.untouched,
      })`);
    const lines = await snippet();
    await page.evaluate(`${query('iframe')}.contentWindow.untouched = true`);
    const before = await state();
    expect(JSON.stringify(before)).toContain('Родник');
    await page.evaluate(`${query('.languages [lang=en]')}.focus()`);
    await page.keyboard.press('Enter');
    await page.evaluate(`document.querySelector('snippet-builder').updateComplete`);
    expect(await language()).toEqual(ENGLISH);
    expect(await text('#result')).toContain('Add the block T123');
    expect(await state()).toEqual(before);
    expect(await snippet()).toBe(lines);
    // Each says its name in itself, and which is chosen; the focus stays on what was pressed.
    expect(
      await page.evaluate(
        `[...${ROOT}.querySelectorAll('.languages button')].map((each) => [each.innerText, each.lang, each.ariaPressed, each === ${ROOT}.activeElement])`,
      ),
    ).toEqual([
      ['English', 'en', 'true', true],
      ['Русский', 'ru', 'false', false],
    ]);
    await press('ru');
    expect(await language()).toEqual(RUSSIAN);
    expect(await state()).toEqual(before);
  });

  it.each<[string, string, readonly string[], string]>([
    ['that of the page, whatever the browser', '<html lang="ru-KZ"><body>', ['en'], 'ru'],
    ['that of the page, in English', '<html lang="en-GB"><body>', ['ru'], 'en'],
    ['the nearest', '<html lang="en"><body><main lang="ru">', ['en'], 'ru'],
    ['the browser’s, where the page speaks another', '<html lang="kk"><body>', ['kk', 'ru', 'en'], 'ru'],
    ['English, where neither is spoken', '<html lang="kk"><body>', ['de', 'tr'], 'en'],
  ])('has the language %s', async (_, start, languages, lang) => {
    pages['/elsewhere.html'] = {
      body: `<!doctype html>${start}<meta charset="utf-8"><script type="module" src="/builder.js"></script><snippet-builder></snippet-builder>`,
    };
    const other = (await visit(here, '/elsewhere.html', '', languages)).page;
    await other.waitForFunction(query('.page'));
    expect(await other.evaluate(`${query('.page')}.lang`)).toBe(lang);
    // A page that changes its mind is followed, unless it is said nearer what is spoken.
    const turned = lang === 'ru' ? 'en' : 'ru';
    await other.evaluate((wanted) => (document.documentElement.lang = wanted), turned);
    await other.evaluate(`new Promise((resolve) => setTimeout(resolve, 50))`);
    expect(await other.evaluate(`${query('.page')}.lang`)).toBe(start.includes('main') ? lang : turned);
    await other.close();
  });

  it.each([280, 360, 1280].flatMap((width) => ['light', 'dark'].map((scheme) => [width, scheme] as const)))(
    'fits %d pixels and has nothing against it: %s',
    async (width, scheme) => {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const name of ['every part, with the steps for bitrix', 'everything wrong']) {
        await set(STATES.find(([each]) => each === name)![1]);
        await page.evaluate(`${ROOT}.querySelectorAll('details').forEach((each) => (each.open = true))`);
        await new Promise((resolve) => setTimeout(resolve, 200));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await violations()).toEqual([]);
      }
    },
  );
});
