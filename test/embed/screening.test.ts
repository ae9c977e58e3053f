import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAll, appFrame, press, stage, text, visit, type Stage } from './stage.js';

const element = (attributes = '', content = '') =>
  `<safar-screening country="KZ" ${attributes}><a href="tel:+442079460123">Call us</a>${content}</safar-screening>`;
const hostPage = (body: string, lang = 'ru', head = '<script src="/embed/safar.js" defer></script>') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><style>*{all:unset;display:block}</style>${head}<body>${body}`;

/** What a curious page can watch: every event, every message, every attribute and the height. Run before anything else. */
const WATCH = `<script>
  window.seen = { messages: 0, events: [], heights: [], attributes: [] };
  addEventListener('message', () => (seen.messages += 1), true);
  for (const type of ['click', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'input', 'change', 'focusin', 'touchstart', 'wheel'])
    addEventListener(type, (event) => seen.events.push(type + ' ' + event.target.localName), true);
  addEventListener('DOMContentLoaded', () => {
    const host = document.querySelector('safar-screening');
    new ResizeObserver(() => seen.heights.push(host.offsetHeight)).observe(host);
    new MutationObserver((changes) => seen.attributes.push(...changes.map((change) => change.attributeName))).observe(host, { attributes: true });
  });
</script>`;

/** Trees that a page has closed, kept open to look at. */
const OPEN_ROOTS = `<script>
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) { return (this.opened = attachShadow.call(this, options)); };
</script>`;
interface Opened extends HTMLElement {
  readonly opened: ShadowRoot;
}

describe('the screening, from the built file on a page of its own', () => {
  let here: Stage;
  beforeAll(async () => {
    here = await stage({
      '/plain': { body: hostPage(element()) },
      '/article': { body: '<!doctype html><title>Article</title>' },
      '/leaving': { body: hostPage(`${element()}<safar-exit href="https://away.example/"></safar-exit>`) },
      '/kk': { body: hostPage(element(), 'kk') },
      '/en': { body: hostPage(element(), 'en') },
      '/watched': {
        body: hostPage(element(), 'ru', `${WATCH}<script src="/embed/safar-screening.js" defer></script>`),
      },
      '/list': { body: hostPage(element('layout="list"')) },
      '/offer': { body: hostPage(element('instrument="before-you-go"')) },
      '/danger': { body: hostPage(element('instrument="danger-now"')) },
      '/twice': {
        body: hostPage(
          element(),
          'ru',
          '<script src="/embed/safar.js" defer></script><script src="/embed/safar-screening.js" defer></script><script src="/embed/safar.js" defer></script>',
        ),
      },
      '/bad': {
        body: hostPage(
          element(
            'instrument="tea" layout="heap" tier="x"',
            '<script type="application/json" slot="services">[{"name":"A","dial":"12AB34"},{"name":"B","url":"javascript:alert(1)"},{"name":"C","dial":"+44 20 7946 0999"}]</script>',
          ).replace('country="KZ"', 'country="Kazakhstan"'),
        ),
      },
      '/broken': { body: hostPage(element('', '<script type="application/json" slot="services">[{"name":</script>')) },
      '/strict': {
        body: hostPage(element(), 'ru', '<script src="/embed/safar-screening.js" nonce="abc" defer></script>').replace(
          /<style>.*?<\/style>/,
          '',
        ),
        headers: { 'content-security-policy': "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'" },
      },
      '/self': { body: hostPage(element()), headers: { 'content-security-policy': "script-src 'self'" } },
      '/trusted-types': {
        body: hostPage(element()),
        headers: {
          'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html safar-frame",
        },
      },
      '/dark': {
        body: hostPage(
          element(),
          'ru',
          '<style>.night{color-scheme:dark;--safar-accent:#ffcc00}</style><script src="/embed/safar-screening.js" defer></script>',
        ).replace('*{all:unset;display:block}', ''),
      },
      '/kk-no-policy': {
        body: hostPage(element(), 'kk', OPEN_ROOTS + '<script src="/embed/safar-screening.js" defer></script>')
          .replaceAll('safar-screening country="KZ"', 'safar-documents country="LT"')
          .replaceAll('/safar-screening>', '/safar-documents>'),
        headers: {
          'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html",
        },
      },
      '/no-policy': {
        body: hostPage(element()),
        headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html" },
      },
    });
  });
  afterAll(() => here.close());

  it('goes from the first screen to the outcome, and asks for nothing and keeps nothing after it is ready', async () => {
    const { page, requests, errors, messages } = await visit(here, '/plain');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const before = requests.length;
    const frame = await answerAll(page, 'yes');
    expect(await text(frame)).toContain('116 16');
    await press(frame, '.foot .link');
    expect(await text(frame)).toContain('112');
    expect(requests.slice(before)).toEqual([]);
    expect(errors).toEqual([]);
    expect(messages.filter((message) => /violat|refused/i.test(message))).toEqual([]);
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      name: window.name,
    }));
    expect(kept).toEqual({ cookie: '', local: 0, session: 0, databases: 0, caches: 0, name: '' });
    await page.close();
  });

  it('works the same with the network cut', async () => {
    const { page } = await visit(here, '/plain');
    await page.setOfflineMode(true);
    const frame = await answerAll(page, 'yes');
    expect(await text(frame, 'h2')).not.toBe('');
    await page.close();
  });

  it('shows a watching page the same for the lowest and the highest answers', async () => {
    const seen: unknown[] = [];
    for (const response of ['no', 'yes'] as const) {
      const { page } = await visit(here, '/watched');
      await answerAll(page, response);
      seen.push(await page.evaluate('seen'));
      expect(await page.evaluate(() => document.querySelector('safar-screening')?.shadowRoot)).toBeNull();
      await page.close();
    }
    expect(seen[0]).toEqual(seen[1]);
    // The one message is the frame’s boot, without content, heard only by whoever listened before us.
    expect(seen[0]).toMatchObject({ messages: 1, events: [] });
  });

  it('stands in a frame of opaque origin, two deep, with the policy that lets nothing out', async () => {
    const { page } = await visit(here, '/plain');
    expect(await page.$eval('safar-screening', (host) => host.getAttribute('level'))).toBe('2');
    const frame = await appFrame(page);
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    const policies = await frame.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')].map(
        ({ content }) => content,
      ),
    );
    expect(policies[0]).toMatch(
      /^default-src 'none';script-src 'sha256-[^']+' 'nonce-\d+';base-uri 'none';form-action 'none';frame-src 'none'$/,
    );
    expect(policies[1]).toBe("default-src 'none';script-src 'none'");
    await page.close();
  });

  it('refuses a hostile script every ordinary way out', async () => {
    const { page } = await visit(here, '/plain');
    const frame = await appFrame(page);
    const before = here.site.requests.length;
    const gone = await frame.evaluate(() =>
      ['RTCPeerConnection', 'WebSocket', 'fetch'].filter((name) => name in window),
    );
    expect(gone).toEqual([]);
    const tried = await frame.evaluate(async (target: string) => {
      const add = (tag: string, properties: object) =>
        document.head.append(Object.assign(document.createElement(tag), properties));
      // Our own valid hash lets a script element out to any address, where a policy holds hashes alone.
      const integrity = document.querySelector('script')?.integrity ?? '';
      const ways: (() => unknown)[] = [
        () => Object.assign(new Image(), { src: `${target}/leak-image` }),
        () => add('link', { rel: 'stylesheet', href: `${target}/leak-style` }),
        () => add('link', { rel: 'modulepreload', href: `${target}/leak-preload` }),
        () =>
          add('link', {
            rel: 'modulepreload',
            href: `${target}/leak-own-preload`,
            integrity,
            crossOrigin: 'anonymous',
          }),
        () => add('script', { src: `${target}/leak-own-integrity`, integrity, crossOrigin: 'anonymous' }),
        () => add('iframe', { src: `${target}/leak-frame` }),
        () => navigator.sendBeacon(`${target}/leak-beacon`, 'x'),
        () => window.open(`${target}/leak-popup`),
      ];
      for (const way of ways) {
        try {
          way();
        } catch {
          // Refused at once.
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      setTimeout(() => (location.href = `${target}/leak-navigation`), 0);
      return integrity;
    }, here.site.url);
    expect(tried).toMatch(/^sha256-/);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(here.site.requests.slice(before).filter((request) => request.includes('leak'))).toEqual([]);
    await page.close();
  });

  it.each([
    ['/plain', 'Что-то не так на работе?'],
    ['/kk', 'Жұмыста'],
    ['/en', 'Is something wrong at work?'],
    ['/offer', '12'],
    ['/danger', '6'],
  ])('speaks the language of the page and asks the questions it names: %s', async (path, words) => {
    const { page } = await visit(here, path);
    expect(await text(await appFrame(page))).toContain(words);
    await page.close();
  });

  it('shows every question on one page when that is the layout', async () => {
    const { page } = await visit(here, '/list');
    const frame = await appFrame(page);
    await press(frame, '.primary');
    const count = await frame.evaluate(
      () =>
        document
          .querySelector('safar-app')
          ?.shadowRoot?.querySelector('safar-screening-view')
          ?.shadowRoot?.querySelectorAll('fieldset').length,
    );
    expect(count).toBe(25);
    await page.close();
  });

  it('shows the way out at once after a yes that points to danger', async () => {
    const { page } = await visit(here, '/danger');
    const frame = await appFrame(page);
    await press(frame, '.primary');
    await press(frame, 'label.choice input');
    await press(frame, '.actions .primary');
    expect(await text(frame, '.now')).toContain('112');
    await page.close();
  });

  it('is told by pagehide to forget, without being unloaded', async () => {
    const { page } = await visit(here, '/plain');
    const frame = await answerAll(page, 'yes');
    await frame.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await text(frame)).not.toContain('116 16');
    await page.close();
  });

  it.each(['frame', 'page'])(
    'leaves by Shift three times, pressed in the %s, and Back does not lead here',
    async (where) => {
      const { page } = await visit(here, '/plain');
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url().startsWith('https://'))
          void request.respond({ status: 200, contentType: 'text/html', body: 'elsewhere' });
        else void request.continue();
      });
      const length = await page.evaluate(() => history.length);
      if (where === 'frame') await press(await appFrame(page), 'h2');
      const left = page.waitForNavigation();
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
      await left;
      expect(page.url()).toBe('https://www.google.com/');
      expect(await page.evaluate(() => history.length)).toBe(length);
      await page.close();
    },
  );

  it('is not harmed by being loaded three times', async () => {
    const { page, errors } = await visit(here, '/twice');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says once what was wrong with bad input, and goes on', async () => {
    const { page, messages, errors } = await visit(here, '/bad');
    await page.evaluate(() => document.querySelector('safar-screening')?.setAttribute('lang', 'ru'));
    const frame = await appFrame(page);
    expect(await text(frame, '.foot')).toContain('+44 20 7946 0999');
    expect(await text(frame, '.foot')).not.toContain('AB');
    expect(errors).toEqual([]);
    const named = (part: string) => messages.filter((message) => message.includes(part)).length;
    expect([
      named('instrument="tea"'),
      named('layout="heap"'),
      named('tier="x"'),
      named('country="Kazakhstan"'),
      named('services[0].dial'),
      named('services[1]'),
    ]).toEqual([1, 1, 1, 1, 1, 1]);
    await page.close();
  });

  it('says that the JSON of a partner is broken, and goes on without it', async () => {
    const { page, messages, errors } = await visit(here, '/broken');
    expect(messages.filter((message) => message.includes('services'))).toHaveLength(1);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('replaces the page by another when the reader leaves from inside the frame: Back leads to what was before', async () => {
    const { page } = await visit(here, '/article', '');
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().startsWith('https://away.example/'))
        void request.respond({ contentType: 'text/html', body: '<title>Away</title>' });
      else void request.continue();
    });
    await page.goto(`${here.site.url}/leaving`);
    await page.waitForSelector('safar-screening[ready]');
    const before = await page.evaluate(() => history.length);
    await press(await appFrame(page), '.leave');
    await page.waitForFunction(() => document.title === 'Away');
    expect(page.url()).toBe('https://away.example/');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/article');
    await page.close();
  });

  it.each(['/strict', '/self', '/trusted-types'])('starts under a page’s own policy, as large: %s', async (path) => {
    const { page } = await visit(here, path);
    expect(await page.$eval('safar-screening', (host) => host.getAttribute('level'))).toBe('2');
    const room = await page.$eval('safar-screening', (host) => [host.clientWidth, host.clientHeight]);
    expect(await (await appFrame(page)).evaluate(() => [innerWidth, innerHeight])).toEqual(room);
    await page.close();
  });

  it('follows the page when it turns dark, with the colours it then has', async () => {
    const { page } = await visit(here, '/dark');
    const frame = await appFrame(page);
    const look = () =>
      frame.evaluate(() => {
        const app = document.querySelector('safar-app') as HTMLElement;
        return [app.dataset.scheme, getComputedStyle(app).getPropertyValue('--accent').trim()];
      });
    const light = await look();
    await page.evaluate(() => document.documentElement.classList.add('night'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([light, await look()]).toEqual([
      ['light', '#0a5a66'],
      ['dark', 'rgb(255, 204, 0)'],
    ]);
    await page.close();
  });

  it('shows plain words again while it is opened in another way', async () => {
    const { page } = await visit(here, '/plain');
    const plain = await page.evaluate(async () => {
      const host = document.querySelector('safar-screening')!;
      const { height } = host.getBoundingClientRect();
      host.setAttribute('tier', 'hosted');
      await new Promise(requestAnimationFrame);
      return [height > 500, host.getBoundingClientRect().height > 50, host.getBoundingClientRect().height < 500];
    });
    expect(plain).toEqual([true, true, true]);
    await page.close();
  });

  it('leads, where no frame can start, to the private page in the same language and view, with a number', async () => {
    const { page } = await visit(here, '/kk-no-policy', '');
    await page.waitForFunction(() =>
      document.querySelector<Opened>('safar-documents')?.opened.querySelector('a[href*=private]'),
    );
    const links = await page.evaluate(() =>
      [...document.querySelector<Opened>('safar-documents')!.opened.querySelectorAll('a')].map(({ href }) => href),
    );
    expect(links).toEqual(['tel:112', `${here.site.url}/embed/safar-private.html#view=documents&lang=kk&country=LT`]);
    await page.goto(links[1]!);
    await page.waitForSelector('safar-app');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('kk');
    expect(await text(page.mainFrame(), 'h2')).toContain('құжаттар');
    await page.close();
  });

  it('asks nothing in the open where no frame can start: the partner’s own link stays', async () => {
    const { page } = await visit(here, '/no-policy', '');
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(await page.$eval('safar-screening', (host) => host.hasAttribute('ready'))).toBe(false);
    expect(page.frames()).toHaveLength(1);
    expect(await page.$eval('safar-screening a', (link) => link.getBoundingClientRect().height > 0)).toBe(true);
    await page.close();
  });

  it('runs as a page of its own, without any host', async () => {
    const { page } = await visit(here, '/embed/safar-private.html#lang=en&instrument=before-you-go', '');
    await page.waitForSelector('safar-app');
    expect(await text(page.mainFrame())).toContain('Is this job offer honest?');
    await page.close();
  });
});
