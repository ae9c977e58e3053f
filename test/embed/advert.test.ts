import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stage, visit, type Stage } from './stage.js';

const ADVERT = '<div id="ad"><p>Ваш <b>паспорт</b> хранится у бригадира.</p><p>Опыт не нужен.</p></div>';
const page = (notice: string, head = '<script src="/embed/safar-advert.js" defer></script>') =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Board</title>${head}<body>${ADVERT}${notice}`;
const notice = '<safar-advert for="ad" marks country="KZ"><a href="tel:+442079460123">Call us</a></safar-advert>';

const outcome = () => document.querySelector('safar-advert')?.assessment?.outcome;
const marked = () => [...(CSS.highlights.get('safar-advert') ?? [])].map((range) => (range as Range).toString()).sort();

describe('the script for job boards', () => {
  let here: Stage;
  beforeAll(async () => {
    here = await stage({
      '/board': { body: page(notice) },
      '/whole': { body: page(notice, '<script src="/embed/safar.js" defer></script>') },
      '/strict': {
        body: page(notice),
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types safar-frame",
        },
      },
      '/missing': { body: page('<safar-advert for="nothing" country="KZ"></safar-advert>') },
      '/early': { body: page(notice, '<script src="/embed/safar-advert.js"></script>') },
      '/hundred': {
        body: page(
          Array.from(
            { length: 100 },
            () => '<safar-advert text="Опыт не нужен. Паспорт хранится у бригадира."></safar-advert>',
          ).join(''),
        ),
      },
      '/empty': { body: page('', '') },
    });
  });
  afterAll(() => here.close());

  it.each(['/board', '/whole', '/early', '/strict'])(
    'reads and marks the advert on %s, and asks for nothing after that',
    async (path) => {
      const { page: tab, requests, messages, errors } = await visit(here, path, '');
      await tab.waitForFunction(outcome);
      const before = requests.length;
      expect(await tab.evaluate(outcome)).toBe('serious');
      expect(await tab.evaluate(marked)).toEqual(['Опыт не нужен', 'паспорт хранится у бригадира']);
      expect(await tab.evaluate(() => document.querySelector('safar-advert')!.clientHeight)).toBeGreaterThan(200);
      await tab.evaluate(() => document.querySelector('#ad')!.append(' Работаем без выходных.'));
      await tab.waitForFunction(() => document.querySelector('safar-advert')!.assessment!.flags.length === 3);
      expect(requests.slice(before)).toEqual([]);
      expect(messages).toEqual([]);
      expect(errors).toEqual([]);
      expect(await here.browser.cookies()).toEqual([]);
      expect(await tab.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      await tab.close();
    },
  );

  it('says once that what it should read is not there', async () => {
    const { page: tab, messages, errors } = await visit(here, '/missing', '');
    await tab.waitForFunction(() => document.querySelector('safar-advert')!.clientHeight > 200);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('for="nothing"');
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('takes a text that was set before it came', async () => {
    const { page: tab, errors } = await visit(here, '/empty', '');
    await tab.evaluate(() => {
      const element = document.createElement('safar-advert');
      Object.assign(element, { text: 'Опыт не нужен.' });
      document.body.append(element);
    });
    await tab.addScriptTag({ url: `${here.site.url}/embed/safar-advert.js` });
    await tab.addScriptTag({ url: `${here.site.url}/embed/safar.js` });
    await tab.waitForFunction(outcome);
    expect(await tab.evaluate(outcome)).toBe('some');
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('reads a hundred adverts on one page', async () => {
    const { page: tab, errors } = await visit(here, '/hundred', '');
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('safar-advert')].every(({ assessment }) => assessment?.flags.length === 2),
    );
    expect(errors).toEqual([]);
    await tab.close();
  });
});
