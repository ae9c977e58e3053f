import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appFrame, press, stage, text, visit, type Stage } from './stage.js';

const VIEW = `document.querySelector('safar-app').shadowRoot.querySelector('.view:not([hidden]) > *').shadowRoot`;
const WATCH = `<script>
  window.seen = { messages: 0, events: [], heights: [], attributes: [] };
  addEventListener('message', () => (seen.messages += 1), true);
  for (const type of ['click', 'pointerdown', 'keydown', 'input', 'change', 'focusin', 'wheel', 'safar-dismiss'])
    addEventListener(type, (event) => seen.events.push(type + ' ' + event.target.localName), true);
  addEventListener('DOMContentLoaded', () => {
    const host = document.querySelector('safar-documents');
    new ResizeObserver(() => seen.heights.push(host.offsetHeight)).observe(host);
    new MutationObserver((changes) => seen.attributes.push(...changes.map((change) => change.attributeName))).observe(host, { attributes: true });
  });
</script>`;
const page = (attributes: string, content = '') =>
  `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Page</title>${WATCH}<script src="/embed/safar-screening.js" defer></script><body><safar-documents ${attributes}>${content}</safar-documents>`;
const items = [
  {
    id: 'our-badge',
    words: {
      ru: {
        title: 'Пропуск на стройку',
        whatFor: 'По нему вас пускают на площадку.',
        whoKeepsIt: 'Вы, всегда.',
        ifMissing: ['Попросите новый в отделе кадров.'],
      },
    },
    destination: ['KZ'],
    source: { title: 'Пример работодателя' },
    // A partner in another time zone, or a phone whose clock stands still: the paper is shown all the same.
    lastReviewed: '2099-01-01',
  },
  { id: 'bad', url: 'javascript:alert(1)' },
];

describe('the checklist, from the built file on a page of its own', () => {
  let here: Stage;
  beforeAll(async () => {
    here = await stage({
      '/papers': { body: page('destination="KZ" citizenship="UZ" work="company" stage="working"') },
      '/own': {
        body: page(
          'destination="KZ" citizenship="UZ" work="company" stage="working"',
          `<script type="application/json" slot="items">${JSON.stringify(items)}</script>`,
        ),
      },
      '/odd': {
        body: page(
          `stage="later ${'x'.repeat(500)}" destination="KZ"`,
          '<script type="application/json" slot="services">0</script>',
        ),
      },
      '/gone': { body: page('stage="lost-or-taken" destination="KZ" citizenship="UZ"') },
    });
  });
  afterAll(() => here.close());

  it('looks the same to the page whether every paper is there or none, and asks for nothing once it is ready', async () => {
    const seen: unknown[] = [];
    for (const choice of [1, 3]) {
      const { page: tab, requests, errors } = await visit(here, '/papers', 'safar-documents');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const before = requests.length;
      const frame = await appFrame(tab);
      await press(frame, '.primary');
      const papers = (await frame.evaluate(`${VIEW}.querySelectorAll('.paper').length`)) as number;
      expect(papers).toBeGreaterThan(3);
      // The same number of presses on both visits; a page may see that somebody presses, not what.
      for (let index = 0; index < papers; index += 1)
        await frame.evaluate(
          `(() => { const inputs = ${VIEW}.querySelectorAll('.paper')[${index}].querySelectorAll('input'); inputs[Math.min(${choice}, inputs.length) - 1].click(); })()`,
        );
      await press(frame, '.actions .primary');
      expect(await text(frame, 'h2')).not.toBe('');
      expect(requests.slice(before)).toEqual([]);
      expect(errors).toEqual([]);
      seen.push(await tab.evaluate('seen'));
      await tab.close();
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]).toMatchObject({ messages: 1, events: [] });
  });

  it('shows the way when papers are gone, with a number and the consulate’s paper of that citizenship', async () => {
    const { page: tab } = await visit(here, '/gone', 'safar-documents');
    const frame = await appFrame(tab);
    await press(frame, '.primary');
    const words = await text(frame);
    expect(words).toContain('112');
    expect(words).toMatch(/консульств/i);
    await tab.close();
  });

  it('opens with an attribute that is no use at all, and asks the reader instead', async () => {
    const { page: tab, messages, errors } = await visit(here, '/odd', 'safar-documents');
    const frame = await appFrame(tab);
    await press(frame, '.primary');
    expect(await text(frame, 'legend')).not.toBe('');
    expect(messages.filter((message) => message.includes('stage="later'))).toHaveLength(1);
    expect(messages.filter((message) => message.includes('services[0]')).length).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await tab.close();
  });

  it('takes the partner’s own papers, and drops by name what does not fit', async () => {
    const { page: tab, messages, errors } = await visit(here, '/own', 'safar-documents');
    const frame = await appFrame(tab);
    await press(frame, '.primary');
    expect(await text(frame)).toContain('Пропуск на стройку');
    expect(errors).toEqual([]);
    expect(messages.filter((message) => message.includes('items[1]')).length).toBeGreaterThan(0);
    expect(messages.filter((message) => message.includes('items[0]'))).toEqual([]);
    await tab.close();
  });
});
