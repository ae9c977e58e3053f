import { expect } from '@open-wc/testing';
import { nameIn } from '../../src/directory/index.js';
import { services } from '../../src/directory/records.js';
import { tables } from '../../src/localization/generated/tables.js';
import { LANGUAGES, languages } from '../../src/localization/languages.js';
import { pseudoTable } from '../../.storybook/pseudo.js';
import { inside } from '../components/closed.js';
import '../../src/define/index.js';
import { root, settled } from './inside.js';
import { eachScreen } from './screens.js';

/** Every text in a tree that is shown, with the language it is said to be in; texts for screen readers too. */
function textsOf(tree: ParentNode): { text: string; lang: string }[] {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  const texts: { text: string; lang: string }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around || /^(style|script)$/.test(around.localName)) continue;
    texts.push({ text: node.textContent ?? '', lang: around.closest<HTMLElement>('[lang]')?.lang ?? '' });
  }
  for (const element of tree.querySelectorAll('[aria-label]'))
    texts.push({
      text: element.getAttribute('aria-label') ?? '',
      lang: element.closest<HTMLElement>('[lang]')?.lang ?? '',
    });
  return texts.filter(({ text }) => text.trim());
}

/** Proper names and what the browser itself names: not ours to translate. */
const NAMES = new RegExp(
  [
    ...Object.values(LANGUAGES),
    'Safar|ILO|IOM|UN|EU|EAEU|WhatsApp|Telegram|WeChat|Viber|Signal|Facebook|SMS|Rodnik|Labirint',
    '[a-z-]+(\\.[a-z-]+)+(/\\S*)?',
    'script-src|default-src|sha256|base-uri|form-action|frame-src|none|nonce|connect-src|img-src|style-src',
  ]
    .map((names) => `\\b(${names})\\b`)
    .join('|'),
  'gi',
);
const regions = new Intl.DisplayNames('en', { type: 'region' });
const spokenNames = new Intl.DisplayNames('en', { type: 'language' });
const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2026, month, 1)),
);

describe('a pseudo-language', () => {
  const before = tables.en;
  after(() => Object.assign(tables, { en: before }));

  it('finds no word on any screen that translators have not been given', async () => {
    const made = pseudoTable(await (await fetch('/locales/ru.xlf')).text());
    Object.assign(tables, { en: made });
    const known = new Set(
      ['KZ', 'UZ', 'KG', 'TJ', 'TM', 'RU', 'AE', 'KR', 'TR']
        .map((region) => regions.of(region) ?? '')
        .concat(months, ...services.map(({ name }) => nameIn(name, 'en').text))
        .concat(services.flatMap(({ availableLanguage }) => availableLanguage.map((tag) => spokenNames.of(tag) ?? '')))
        .flatMap((name) => name.split(/[^A-Za-zÀ-ž]+/)),
    );
    const plain = new Set<string>();
    const look = (screen: string, tree: ParentNode): void => {
      for (const option of tree.querySelectorAll('option')) option.remove();
      for (const { text, lang } of textsOf(tree)) {
        if (lang !== 'en' && lang !== '') continue;
        const left = text
          .replace(NAMES, '')
          .split(/[^A-Za-zÀ-ž]+/)
          .filter((word) => word.length > 1 && !known.has(word));
        if (left.length > 0) plain.add(`${screen}: ${left.join(' ')}`);
      }
    };
    await eachScreen('en', (screen, element) => {
      const copy = document.createElement('div');
      copy.append(...[...root(element).children].map((child) => child.cloneNode(true)));
      // What a publication is called is said in its own language; what a browser refuses, by its own names.
      for (const name of copy.querySelectorAll('[lang=en]:not(.panel), code, pre')) name.remove();
      look(screen, copy);
    });
    expect([...plain].slice(0, 40)).to.deep.equal([]);
  });
});

/** What sticks out of the panel at the side, by class and text. */
function sticksOut(tree: ShadowRoot, box: DOMRect): string[] {
  return [...tree.querySelectorAll<HTMLElement>('.panel, .panel *, section, section *')]
    .filter((element) => {
      // A table scrolls inside its own box, which is in the way of the keyboard.
      if (element.closest('.table') && !element.matches('.table')) return false;
      const { left, right, width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && (left < box.left - 1.5 || right > box.right + 1.5);
    })
    .map((element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`);
}

for (const lang of languages) {
  describe(`${LANGUAGES[lang]}, 280 px wide`, () => {
    it('fits on every screen, at the usual text size and at twice that; says its language and that of each island', async () => {
      const rtl = lang === 'fa-AF';
      await eachScreen(lang, async (screen, element) => {
        const panel = root(element).querySelector<HTMLElement>('.panel')!;
        expect([panel.lang, panel.dir], screen).to.deep.equal([lang, rtl ? 'rtl' : 'ltr']);
        for (const { text, lang: said } of textsOf(panel)) {
          // An address; or a label for screen readers with the proper name of a service, which cannot be marked in it.
          if (text.includes('://') || /^\D{0,24}[+\d ]{3,}, /.test(text)) continue;
          // Letters of the other kind of script stand under their own language, or are a name, a number or an address.
          if (/[\u0600-\u06ff]{2}/.test(text)) expect(said, `${screen}: ${text}`).to.match(/^(fa|ar|ps|ur)/);
          if (/[\u0400-\u04ff]{3}/.test(text))
            expect(said, `${screen}: ${text}`).to.match(/^(ru|kk|ky|tg|uz-Cyrl|uk|bg|be|sr|mn)/);
        }
        for (const link of panel.querySelectorAll('a.num'))
          if (rtl) expect(link.querySelector('bdi') ?? /\u2068/.exec(link.textContent), screen).not.to.equal(null);
        element.style.inlineSize = '280px';
        for (const size of ['', '200%']) {
          document.documentElement.style.fontSize = size;
          await settled(element);
          expect(sticksOut(root(element), element.getBoundingClientRect()), `${screen} ${size}`).to.deep.equal([]);
        }
        document.documentElement.style.fontSize = '';
      });
    });

    it('fits in what stands in the page, in every shape', async () => {
      const box = document.createElement('div');
      box.style.cssText = 'inline-size: 280px; font-size: 16px';
      box.lang = lang;
      document.body.append(box);
      for (const size of ['', '200%']) {
        document.documentElement.style.fontSize = size;
        for (const markup of [
          ['safar-hotline', { country: 'KZ', exit: '', dismissible: '' }],
          ['safar-hotline', { country: 'KZ', shape: 'inline', exit: '' }],
          ['safar-hotline', { country: 'XX' }],
          ['safar-advert', { text: 'Паспорт хранится у бригадира до конца вахты. Оплата в конце.', country: 'KZ' }],
          ['safar-advert', {}],
          ['safar-exit', {}],
        ] as const) {
          const element = document.createElement(markup[0]);
          for (const [name, value] of Object.entries(markup[1])) element.setAttribute(name, value);
          box.replaceChildren(element);
          await new Promise((resolve) => setTimeout(resolve, 60));
          const tree = inside(element);
          for (const details of tree.querySelectorAll('details')) details.open = true;
          expect((tree.firstElementChild as HTMLElement).lang).to.equal(lang);
          expect(sticksOut(tree, box.getBoundingClientRect()), `${markup[0]} ${size}`).to.deep.equal([]);
        }
      }
      document.documentElement.style.fontSize = '';
      box.remove();
    });
  });
}
