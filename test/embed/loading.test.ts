import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, stage, text, visit, type Stage } from './stage.js';

const elements = `<safar-hotline country="KZ"><a href="tel:+442079460123">Call us</a></safar-hotline>
<safar-screening country="KZ"></safar-screening><safar-exit></safar-exit>`;
const hostPage = (head: string, body = elements) =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Page</title>${head}<body>${body}`;
const script = '<script src="/embed/safar.js" defer></script>';

describe('the one script tag', () => {
  let here: Stage;
  beforeAll(async () => {
    here = await stage({
      '/empty': { body: hostPage('') },
      '/before-the-body': { body: hostPage('<script src="/embed/safar.js"></script>') },
      '/inline': {
        body: hostPage(
          `<script>${(await readFile('dist/embed/safar.js', 'utf8')).replaceAll('</script', '<\\/script')}</script>`,
        ),
      },
      '/as-a-module': { body: hostPage('<script type="module" src="/embed/safar.js"></script>') },
      '/beside-another': {
        body: hostPage(
          `<script>
            customElements.define('safar-hotline', class extends HTMLElement { connectedCallback() { this.dataset.other = ''; } });
          </script>${script}`,
        ),
      },
      '/properties-first': {
        body: hostPage(
          '',
          `<safar-screening country="KZ"></safar-screening>
          <script>
            document.querySelector('safar-screening').services = [{ name: 'Ours', dial: '+44 20 7946 0123' }];
          </script>${script}`,
        ),
      },
      '/bad-records': {
        body: hostPage(
          script,
          `<safar-screening country="KZ" lang="xx"></safar-screening>
          <script>
            document.querySelector('safar-screening').services = [[{ name: 'No' }], 5, { name: 'Ours', dial: '+44 20 7946 0123' }];
          </script>`,
        ),
      },
      '/alone': { body: hostPage('<script src="/embed/safar-hotline.js" defer></script>') },
    });
  });
  afterAll(() => here.close());

  const ready = () => Boolean(document.querySelector('safar-screening')?.hasAttribute('ready'));

  it('works when it comes long after the page, and again and again', async () => {
    const { page, errors, messages } = await visit(here, '/empty', '');
    for (const file of ['safar.js', 'safar-screening.js', 'safar-hotline.js', 'safar.js'])
      await page.addScriptTag({ url: `${here.site.url}/embed/${file}` });
    await page.waitForFunction(ready);
    expect(await page.evaluate(() => document.querySelector('safar-exit')!.clientHeight)).toBeGreaterThan(40);
    expect(errors).toEqual([]);
    expect(messages).toEqual([]);
    await page.close();
  });

  it('works in front of the elements, which are then still being read', async () => {
    const { page, errors } = await visit(here, '/before-the-body', '');
    await page.waitForFunction(ready);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('throws nothing into a page that loads it the wrong way', async () => {
    const { page, errors } = await visit(here, '/as-a-module', '');
    await page.waitForFunction(() => document.querySelector('safar-hotline')!.clientHeight > 100);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('brings what needs no file when a page has put it inline', async () => {
    const { page, errors } = await visit(here, '/inline', '');
    await page.waitForFunction(() => document.querySelector('safar-hotline')!.clientHeight > 100);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('leaves a tag alone that another version has, and brings the others', async () => {
    const { page, errors } = await visit(here, '/beside-another');
    expect(await page.evaluate(() => document.querySelector('safar-hotline')!.dataset.other)).toBe('');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('takes a property that was set before it came', async () => {
    const { page, errors } = await visit(here, '/properties-first');
    const services = await page.evaluate(
      () => (document.querySelector('safar-screening') as unknown as { services: unknown }).services,
    );
    expect(services).toEqual([{ name: 'Ours', dial: '+44 20 7946 0123' }]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('drops what is no record and keeps the rest; says what it expected of a language that it does not speak', async () => {
    const { page, messages, errors } = await visit(here, '/bad-records');
    const frame = await answerAll(page, 'no');
    expect(await text(frame, '.foot')).toContain('+44 20 7946 0123');
    expect(errors).toEqual([]);
    const dropped = messages.filter((message) => message.includes('was left out'));
    expect(dropped.map((message) => /services\[\d\]/.exec(message)?.[0])).toEqual(['services[0]', 'services[1]']);
    expect(messages.filter((message) => message.includes('lang="xx"'))).toHaveLength(1);
    expect(messages.join()).toContain('expected ru, kk, uz-Cyrl, uz, tg, ky, tk, fa-AF, tr, en, fr.');
    await page.close();
  });

  it.each(['/ngo.html', '/sidebar.html', '/rtl.html'])(
    'asks for nothing after it is ready on the example page %s, to the last answer',
    async (path) => {
      const { page, requests, errors } = await visit(here, path);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const before = requests.length;
      expect(before).toBeGreaterThan(2);
      const frame = await answerAll(page, 'yes');
      expect(await text(frame)).toContain('116 16');
      expect(requests.slice(before)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it('is smaller for one element, and asks for nothing more', async () => {
    const { page, requests, errors } = await visit(here, '/alone', '');
    await page.waitForFunction(() => document.querySelector('safar-hotline')!.clientHeight > 100);
    expect(requests.filter((url) => !/\/(alone|embed\/safar-hotline\.(ru\.)?js|favicon\.ico)$/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('what is written beside the files', () => {
  it('names the hash and the size of each', async () => {
    const list = JSON.parse(await readFile('dist/embed/integrity.json', 'utf8')) as Record<
      string,
      { integrity: string; bytes: number }
    >;
    expect(Object.keys(list)).toContain('safar-app.js');
    for (const [file, { integrity, bytes }] of Object.entries(list)) {
      const content = await readFile(`dist/embed/${file}`);
      expect(bytes).toBe(content.length);
      expect(integrity).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`);
    }
  });
});
