import { expect, fixtureCleanup } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { SafarApp } from '../../src/app/app.js';
import { SafarCard } from '../../src/app/card/card-view.js';
import { readServices, servicesFor } from '../../src/directory/index.js';
import { LANGUAGES, languages, type Language } from '../../src/localization/languages.js';
import type { Msg } from '../../src/localization/message.js';
import { messagesIn } from '../../src/localization/messages.js';
import { warnings } from '../warnings.js';
import { opened, press, root, settled, tabTo } from './inside.js';

const PAGE = 'https://partner.example.org/help';
/** As much as a partner's line can bring. */
const OURS = [
  {
    name: 'Example foundation for everybody who works far from home, their families and their friends',
    dial: '+44 20 7946 0123',
    languages: ['ru', 'kk', 'uz', 'ky', 'tg', 'en'],
    hours: 'always',
    free: true,
    anonymous: true,
    operatorType: 'ngo-state-funded',
  },
  {
    name: 'Second line',
    dial: '+44 20 7946 0124',
    languages: ['ru'],
    hours: [{ days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '09:00', closes: '18:00' }],
    timeZone: 'Asia/Almaty',
    free: false,
  },
];

async function card(
  lang: Language,
  given: Readonly<Record<string, string>> = { page: PAGE },
  scheme: 'light' | 'dark' = 'light',
): Promise<SafarApp> {
  const element = await opened(lang, { view: 'documents', given }, scheme);
  await press(element, 'main > .link.no-print');
  expect(root(element).host.localName).to.equal('safar-card');
  return element;
}

const leaves = (within: ParentNode): HTMLElement[] => [...within.querySelectorAll<HTMLElement>('.leaf')];
const shown = (element: SafarApp): string => root(element).querySelector('main')!.innerText;

/** The leaves of a card that is printed, whose words do not fit in them. */
async function overfull(element: Element & { readonly shadowRoot: ShadowRoot | null }): Promise<string[]> {
  await emulateMedia({ media: 'print' });
  try {
    return leaves(element.shadowRoot!).flatMap((leaf, index) => {
      const { left, right, bottom } = leaf.firstElementChild!.getBoundingClientRect();
      expect(right - left + bottom).to.not.equal(0);
      const parts = [leaf, ...leaf.querySelectorAll<HTMLElement>('.wallet')];
      return parts.some((part) => part.scrollHeight > part.clientHeight || part.scrollWidth > part.clientWidth)
        ? [`${index + 1}: ${leaf.scrollHeight} of ${leaf.clientHeight}`]
        : [];
    });
  } finally {
    await emulateMedia({ media: 'screen' });
  }
}

/** A card without an app around it, so that its words can be others than ours. */
async function alone(lang: Language, msg: Msg, country: string, own: unknown): Promise<SafarCard> {
  const now = new Date('2026-11-24T12:00:00Z');
  const { services } = readServices(own);
  const element = Object.assign(new SafarCard(), {
    context: {
      lang,
      languages,
      msg,
      country,
      services: servicesFor({ country, lang, now, own: services }),
      servicesIn: () => [],
      items: [],
      page: `${PAGE}/${'x'.repeat(150)}`,
      now,
      chooseLanguage: () => undefined,
      show: () => undefined,
      inDanger: false,
      leave: () => undefined,
    },
    close: () => undefined,
    chooseCountry: () => undefined,
  });
  fixtureCleanup();
  document.querySelector('safar-card')?.remove();
  document.body.append(element);
  await element.updateComplete;
  return element;
}

afterEach(() => document.querySelector('body > safar-card')?.remove());

for (const lang of languages) {
  describe(`the pocket card in ${LANGUAGES[lang]}`, () => {
    it('is accessible, in both schemes, with a code and without', async () => {
      for (const scheme of ['light', 'dark'] as const)
        await expect(await card(lang, { page: PAGE }, scheme)).to.be.accessible();
      await expect(await card(lang, {})).to.be.accessible();
    });

    it('has room for its words on every leaf', async () => {
      for (const country of ['KZ', 'RU', 'DE', 'US', 'QQ'])
        for (const own of [null, OURS]) {
          const element = await alone(lang, messagesIn(lang), country, own);
          expect(await overfull(element), `${country}${own ? ' with lines of the partner' : ''}`).to.deep.equal([]);
        }
    });
  });
}

describe('the pocket card', () => {
  it('has room for a language that takes a third more letters than English', async () => {
    const longer: Msg = (source, { id }) => {
      const text = messagesIn('en')(source, { id });
      const more = ' lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore';
      return text + more.slice(0, Math.ceil(text.length / 3));
    };
    for (const own of [null, OURS]) {
      const element = await alone('en', longer, 'KZ', own);
      expect(await overfull(element)).to.deep.equal([]);
    }
  });

  it('stands on the sheet so that one fold, one cut and one push bring its leaves in order', async () => {
    const element = await card('en');
    await emulateMedia({ media: 'print' });
    try {
      const boxes = leaves(root(element)).map((leaf) => leaf.getBoundingClientRect());
      const columns = [...new Set(boxes.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);
      const rows = [...new Set(boxes.map(({ top }) => Math.round(top)))].sort((a, b) => a - b);
      const at = (row: number, column: number): number =>
        boxes.findIndex(({ top, left }) => Math.round(top) === rows[row] && Math.round(left) === columns[column]) + 1;
      expect([0, 1].map((row) => [0, 1, 2, 3].map((column) => at(row, column)))).to.deep.equal([
        [5, 4, 3, 2],
        [6, 7, 8, 1],
      ]);
      const turned = leaves(root(element)).map((leaf) => getComputedStyle(leaf).transform.startsWith('matrix(-1'));
      expect(turned).to.deep.equal([false, true, true, true, true, false, false, false]);
      const { width, height } = root(element).querySelector('.sheet')!.getBoundingClientRect();
      expect([width, height].map((px) => Math.round((px / 96) * 25.4))).to.deep.equal([297, 210]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is turned round, as a book is, where writing runs from right to left', async () => {
    const element = await card('en');
    const panel = root(element).querySelector<HTMLElement>('.panel')!;
    panel.dir = 'rtl';
    await emulateMedia({ media: 'print' });
    try {
      const [cover, second] = leaves(root(element)).map((leaf) => leaf.getBoundingClientRect());
      expect(cover!.left).to.equal(root(element).querySelector('.sheet')!.getBoundingClientRect().left);
      expect(second!.left).to.equal(cover!.left);
      expect(second!.top).to.be.lessThan(cover!.top);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('says on its cover nothing of what is inside', async () => {
    const [cover] = leaves(root(await card('en', {})));
    expect(cover!.innerText.replace(/\s+/g, ' ').trim()).to.equal('Safar Good to know on the way Kazakhstan');
  });

  it('has neither a code nor a place for one where the partner gives no page', async () => {
    expect(root(await card('en')).querySelectorAll('.code, .page')).to.have.length(2);
    expect(root(await card('en', {})).querySelectorAll('.code, .page')).to.have.length(0);
  });

  it('warns by name of a page that is no whole https address, or too long for a code, and draws none', async () => {
    for (const page of [
      'http://partner.example.org/',
      'javascript:alert(1)',
      '/help',
      'https:help',
      'https://',
      `https://partner.example.org/${'x'.repeat(180)}`,
    ]) {
      let element: SafarApp | undefined;
      const said = await warnings(async () => {
        element = await card('en', { page });
      });
      expect(
        said.filter((words) => words.includes('page="')),
        page,
      ).to.have.length(1);
      expect(root(element!).querySelector('.code'), page).to.equal(null);
    }
  });

  it('has the numbers, the partner’s own first, and says of each what the view says', async () => {
    const element = await card('en');
    element.hear({ type: 'services', services: OURS, items: null });
    await settled(element);
    const text = leaves(root(element))[5]!.innerText;
    expect(text).to.match(/112[\s\S]*\+44 20 7946 0123[\s\S]*\+44 20 7946 0124/);
    expect(text).to.contain('Number given by this site');
    expect(text).to.contain('Mon–Fri 09:00–18:00');
    expect(leaves(root(element))[6]!.innerText).to.match(/116 16[\s\S]*Checked: November 2026/);
    expect(leaves(root(element))[7]!.innerText).to.match(/112[\s\S]*0123[\s\S]*0124[\s\S]*116 16/);
    expect(leaves(root(element))[7]!.innerText).not.to.contain('Example foundation');
  });

  it('says of the law on papers that could not be checked that it is so', async () => {
    expect(leaves(root(await card('en')))[2]!.innerText).to.match(/article 494[\s\S]*We could not check this\./);
  });

  it('warns of paper before it prints, and prints by its button', async () => {
    const element = await card('en');
    const text = shown(element);
    expect(text.indexOf('Paper can be found.')).to.be.greaterThan(-1);
    expect(text.indexOf('Paper can be found.')).to.be.lessThan(text.indexOf('Print it'));
    const { print } = window;
    let printed = 0;
    window.print = () => (printed += 1);
    await press(element, '.primary');
    window.print = print;
    expect(printed).to.equal(1);
  });

  it('asks for a sheet without margins while it lies on top, and no longer when it is covered or closed', async () => {
    const paper = (): boolean => {
      window.dispatchEvent(new Event('beforeprint'));
      return document.adoptedStyleSheets.some(
        (sheet) => !sheet.disabled && [...sheet.cssRules].some(({ cssText }) => cssText.startsWith('@page')),
      );
    };
    const element = await card('en');
    expect(paper()).to.equal(true);
    await press(element, '.foot .link');
    expect(root(element).host.localName).to.equal('safar-numbers');
    expect(paper()).to.equal(false);
    await press(element, '.back');
    expect(paper()).to.equal(true);
    await press(element, '.back');
    expect(paper()).to.equal(false);
    expect(
      document.adoptedStyleSheets.filter(({ cssRules }) => cssRules[0]?.cssText.startsWith('@page')),
    ).to.have.length(0);
  });

  it('is reached from the papers, their result and the numbers, with the keyboard alone, and left again', async () => {
    const element = await opened('en', { view: 'hotline', given: {} });
    await tabTo('main > .link.no-print');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(root(element).activeElement?.localName).to.equal('h2');
    await tabTo('.primary');
    await sendKeys({ down: 'Shift' });
    await tabTo('.back');
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(root(element).host.localName).to.equal('safar-numbers');
    const papers = await opened('en', {
      view: 'documents',
      given: { destination: 'KZ', citizenship: 'UZ', work: 'company', stage: 'working' },
    });
    await press(papers, '.primary');
    await press(papers, '.actions .primary');
    [...root(papers).querySelectorAll<HTMLElement>('main > .link.no-print')].at(-1)!.click();
    await settled(papers);
    expect(root(papers).host.localName).to.equal('safar-card');
  });

  it('speaks another language, and is for another country, when one is chosen on it', async () => {
    const element = await card('en');
    const choose = async (index: number, value: string): Promise<void> => {
      const select = root(element).querySelectorAll('select')[index]!;
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settled(element);
    };
    await choose(1, 'RU');
    expect(leaves(root(element))[5]!.innerText).to.contain('Numbers in: Russia');
    await choose(0, 'ru');
    expect(leaves(root(element))[5]!.innerText).to.contain('Номера в стране: Россия');
  });
});
