import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stage, visit, type Stage } from './stage.js';

/** Our own advert: a kept passport, a fee before the work, a group chat. */
const ADVERT =
  'Требуются рабочие в теплицу. Паспорт остаётся у бригадира до конца сезона. Предоплата за оформление 500 долларов. <b onclick="x">Пишите</b> сегодня.';
const escaped = ADVERT.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const OPEN = `<script>
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
</script>`;
const page = (body: string, { lang = 'ru', head = OPEN } = {}) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>${head}<script src="/embed/safar-advert.js" defer></script><body>${body}`;
const board = `<article id="ad">${escaped}</article><safar-advert for="ad" marks country="KZ"></safar-advert>`;

describe('the notice beside an advert, from the built file', () => {
  let here: Stage;
  beforeAll(async () => {
    here = await stage({
      '/ru': { body: page(board) },
      '/kk': { body: page(board, { lang: 'kk' }) },
      '/en': { body: page(board, { lang: 'en' }) },
      '/dark': { body: page(board, { head: `${OPEN}<style>:root { color-scheme: dark }</style>` }) },
      '/honest': {
        body: page(
          '<p id="ad">Требуется бухгалтер в школу. Договор, отпуск, график 5/2.</p><safar-advert for="ad" country="KZ"></safar-advert>',
        ),
      },
      '/tips': { body: page('<safar-advert country="KZ"></safar-advert>') },
      '/missing': { body: page('<safar-advert for="nothing" country="KZ"></safar-advert>') },
      '/strict': {
        body: page(board, { head: '' }),
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types x",
        },
      },
      '/many': {
        body: page(
          Array.from(
            { length: 100 },
            (_, n) => `<article id="ad${n}">${escaped}</article><safar-advert for="ad${n}" marks></safar-advert>`,
          ).join(''),
        ),
      },
      '/long': { body: page(`<article id="ad"></article><safar-advert for="ad" country="KZ"></safar-advert>`) },
    });
  });
  afterAll(() => here.close());

  const shown = `document.querySelector('safar-advert').shadowRoot.textContent`;
  const open = async (path: string) => {
    const seen = await visit(here, path, '');
    await seen.page.waitForFunction(
      `${shown}.length > 50 && !document.querySelector('safar-advert').shadowRoot.querySelector('[aria-busy]')`,
    );
    return seen;
  };

  it('says what was found, quietest first, with phrase, reason and question; asks for nothing', async () => {
    const { page: tab, requests, errors, messages } = await open('/ru');
    const before = requests.length;
    const found = await tab.evaluate(() => {
      const { assessment, shadowRoot } = document.querySelector('safar-advert')!;
      return {
        outcome: assessment?.outcome,
        ids: assessment?.flags.map(({ id }) => id),
        tiers: [...shadowRoot!.querySelectorAll('.flag')].map(({ className }) => className.split(' ')[1]),
        quotes: [...shadowRoot!.querySelectorAll('blockquote')].map(({ textContent, lang }) => [textContent, lang]),
        questions: [...shadowRoot!.querySelectorAll('.flag details')].map((each) =>
          each.lastElementChild?.textContent.trim().slice(-1),
        ),
        markup: shadowRoot!.querySelectorAll('[onclick]').length,
      };
    });
    expect(found.outcome).toBe('serious');
    expect(found.ids).toEqual(expect.arrayContaining(['upfront-fee', 'passport-retention']));
    const order = found.tiers.map((tier) => ['info', 'caution', 'high'].indexOf(tier ?? ''));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const [quote, lang] of found.quotes) {
      expect(ADVERT).toContain(quote);
      expect(lang).toBe('ru');
    }
    expect(new Set(found.questions)).toEqual(new Set(['?']));
    expect(found.markup).toBe(0);
    expect(requests.slice(before)).toEqual([]);
    expect(errors).toEqual([]);
    expect(messages).toEqual([]);
    await tab.close();
  });

  it('marks the phrases in the page without touching it, and follows a change', async () => {
    const { page: tab } = await open('/ru');
    const marked = `[...CSS.highlights.values()].flatMap((each) => [...each]).map(String)`;
    const texts = (await tab.evaluate(marked)) as string[];
    expect(texts.join(' ')).toContain('Паспорт остаётся у бригадира');
    expect(await tab.$eval('#ad', (advert) => advert.childNodes.length)).toBe(1);
    await tab.$eval('#ad', (advert) => (advert.textContent = 'Требуется бухгалтер в школу.'));
    await tab.waitForFunction(`document.querySelector('safar-advert').assessment.outcome === 'none-found'`);
    expect(await tab.evaluate(marked)).toEqual([]);
    await tab.close();
  });

  it('never says that an offer is good when nothing was found', async () => {
    const { page: tab } = await open('/honest');
    expect(await tab.$eval('safar-advert', (notice) => notice.assessment?.outcome)).toBe('none-found');
    expect(await tab.evaluate(shown)).not.toMatch(/безопас|торговл/i);
    await tab.close();
  });

  it('gives general advice where there is nothing to read, and warns once of what is missing', async () => {
    const { page: tab, messages } = await open('/missing');
    expect(
      await tab.evaluate(`document.querySelector('safar-advert').shadowRoot.querySelectorAll('.tips li').length`),
    ).toBeGreaterThan(3);
    expect(messages.filter((message) => message.includes('for="nothing"'))).toHaveLength(1);
    await tab.evaluate(() =>
      document.body.prepend(
        Object.assign(document.createElement('p'), { id: 'nothing', textContent: 'Паспорт остаётся у бригадира.' }),
      ),
    );
    await tab.waitForFunction(`document.querySelector('safar-advert').assessment?.flags.length > 0`);
    await tab.close();
    const { page: tips, messages: quiet } = await open('/tips');
    expect(quiet).toEqual([]);
    await tips.close();
  });

  it('works under a strict policy and Trusted Types', async () => {
    const { page: tab, errors } = await visit(here, '/strict', '');
    await tab.waitForFunction(`document.querySelector('safar-advert').assessment?.outcome === 'serious'`);
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('stands a hundred times on a page', async () => {
    const { page: tab, errors } = await visit(here, '/many', '');
    await tab.waitForFunction(
      `[...document.querySelectorAll('safar-advert')].every(({ assessment }) => assessment?.outcome === 'serious')`,
    );
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('reads ten megabytes in short steps, and answers', { timeout: 180_000 }, async () => {
    const { page: tab } = await visit(here, '/long', '');
    await tab.evaluate((advert) => {
      const later = window as unknown as { longest: number };
      later.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) later.longest = Math.max(later.longest, duration);
      }).observe({ type: 'longtask' });
      const filler = 'Спокойная строка о городе и погоде. '.repeat(290_000);
      document.querySelector('safar-advert')!.text = filler + advert;
    }, ADVERT);
    await tab.waitForFunction(`document.querySelector('safar-advert').assessment?.outcome === 'serious'`, {
      timeout: 150_000,
    });
    const longest = await tab.evaluate('longest');
    console.log(`longest task over 10 MB: ${String(longest)} ms`);
    await tab.close();
  });

  it.each(['/ru', '/kk', '/en', '/dark', '/honest', '/tips'])('is accessible: %s', async (path) => {
    const { page: tab } = await open(path);
    await tab.evaluate(() => {
      for (const details of document.querySelector('safar-advert')!.shadowRoot!.querySelectorAll('details'))
        details.open = true;
    });
    await tab.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
    const violations = await tab.evaluate(
      `axe.run(document.querySelector('safar-advert')).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.length))`,
    );
    expect(violations).toEqual([]);
    await tab.close();
  });
});
