import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appFrame, press, stage, text, visit, type Stage } from './stage.js';

const page = (script: string, wish = 'private') =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Page</title><script>
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
    window.pressed = [];
    addEventListener('click', (event) => pressed.push(event.composedPath()[0].localName), true);
  </script><script src="/embed/${script}.js" defer></script><body>
  <safar-hotline ${wish} country="KZ"><a href="tel:+442079460123">Call us</a><script type="application/json" slot="services">[{"name":"Ours","dial":"+44 20 7946 0999"}]</script></safar-hotline>`;

describe('the help line in the private frame', () => {
  let here: Stage;
  beforeAll(async () => {
    here = await stage({
      '/framed': { body: page('safar') },
      '/alone': { body: page('safar-hotline') },
      '/print': { body: page('safar', 'print page="https://partner.example.org/help"') },
      '/print-alone': { body: page('safar-hotline', 'print') },
    });
  });
  afterAll(() => here.close());

  it('shows its lines, the partner’s own first, where the page sees neither a line nor a press', async () => {
    const { page: tab, errors, requests } = await visit(here, '/framed', '');
    const frame = await appFrame(tab);
    await tab.waitForFunction(() =>
      document.querySelector('safar-hotline')?.shadowRoot?.querySelector('safar-hotline-frame')?.hasAttribute('ready'),
    );
    const words = await text(frame);
    expect(words).toContain('116 16');
    expect(words.indexOf('+44 20 7946 0999')).toBeGreaterThan(-1);
    expect(words.indexOf('+44 20 7946 0999')).toBeLessThan(words.indexOf('116 16'));
    const open = await tab.evaluate(() => document.querySelector('safar-hotline')?.shadowRoot?.textContent ?? '');
    expect(open).not.toContain('7946 0999');
    await tab.mouse.click(200, 300);
    expect(await tab.evaluate('pressed')).toEqual([]);
    const before = requests.length;
    await tab.evaluate(() => {
      const hotline = document.querySelector('safar-hotline');
      const around = globalThis as unknown as { frame: unknown };
      around.frame = hotline?.shadowRoot?.querySelector('safar-hotline-frame');
      // What draws anew: an attribute, and every minute the clock.
      hotline?.setAttribute('kind', 'labour');
      hotline?.setAttribute('lang', 'en');
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(
      await tab.evaluate(
        `document.querySelector('safar-hotline').shadowRoot.querySelector('safar-hotline-frame') === frame && frame.hasAttribute('ready')`,
      ),
    ).toBe(true);
    expect(requests.slice(before)).toEqual([]);
    expect(await text(await appFrame(tab))).toContain('Who can help');
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('leads with print from its lines to the card, with the code of the page that the element names', async () => {
    const { page: tab, errors, messages } = await visit(here, '/print', '');
    const frame = await appFrame(tab);
    await press(frame, 'main > .link.no-print');
    expect(await text(frame, '.page')).toContain('partner.example.org/help');
    expect(await text(frame, '.leaf:nth-child(6)')).toContain('+44 20 7946 0999');
    expect([errors, messages]).toEqual([[], []]);
    await tab.close();
  });

  it('says by name that print needs safar.js, where the banner came alone', async () => {
    const { page: tab, messages } = await visit(here, '/print-alone', '');
    await tab.waitForFunction(() =>
      document.querySelector('safar-hotline')?.shadowRoot?.textContent.includes('7946 0999'),
    );
    expect(messages.filter((message) => message.includes('print is') && message.includes('safar.js'))).toHaveLength(1);
    await tab.close();
  });

  it('says by name what is missing where the banner came alone, and shows the lines in the page', async () => {
    const { page: tab, messages } = await visit(here, '/alone', '');
    await tab.waitForFunction(() =>
      document.querySelector('safar-hotline')?.shadowRoot?.textContent.includes('7946 0999'),
    );
    expect(messages.filter((message) => message.includes('private') && message.includes('safar.js'))).toHaveLength(1);
    await tab.close();
  });
});
