import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SafarApp } from '../../src/app/app.js';
import type { InstrumentId, Layout } from '../../src/frame/protocol.js';
import { LANGUAGES, type Language } from '../../src/localization/languages.js';
import { warnings } from '../warnings.js';
import { opened, press, root, settled, tabTo } from './inside.js';

const app = (
  lang: Language,
  instrument: InstrumentId = 'at-work',
  layout: Layout = 'steps',
  scheme: 'light' | 'dark' = 'light',
): Promise<SafarApp> => opened(lang, { view: 'screening', given: { instrument, layout } }, scheme);

/** A partner's own line, with a number that rings nowhere. */
const LINE = { name: 'Our line', dial: '02079460123', languages: ['en'], lastReviewed: '2026-11-01' };

const heading = (element: SafarApp): string => root(element).querySelector('h2')?.textContent.trim() ?? '';

/** Answers to the end, and calls `at` on every screen on the way. */
async function walk(
  element: SafarApp,
  choice: 0 | 1 | 2,
  at: (screen: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await press(element, '.primary');
  for (let screens = 0; screens < 60; screens += 1) {
    const choices = root(element).querySelectorAll<HTMLInputElement>('.choice input');
    await at(choices.length > 0 ? 'question' : heading(element));
    if (choices.length > 0) choices[choice]!.click();
    else if (root(element).querySelector('.sign, .chips')) return;
    await settled(element);
    await press(element, '.actions .primary');
  }
  throw new Error('never came to the outcome');
}

for (const lang of Object.keys(LANGUAGES) as Language[]) {
  describe(`the screening in ${LANGUAGES[lang]}`, () => {
    it('is accessible on the first screen, with numbers and protection, and in both schemes', async () => {
      for (const scheme of ['light', 'dark'] as const) {
        const element = await app(lang, 'at-work', 'steps', scheme);
        await expect(element).to.be.accessible();
        await press(element, '.foot .link');
        await expect(element).to.be.accessible();
        await press(element, '.back');
        await press(element, 'main > .link:last-child');
        await expect(element).to.be.accessible();
      }
    });

    it('is accessible on a question, before danger and at the outcome', async () => {
      const element = await app(lang);
      let questions = 0;
      await walk(element, 0, async (screen) => {
        questions += 1;
        if (screen !== 'question' || questions < 3) await expect(element).to.be.accessible();
      });
      for (const details of root(element).querySelectorAll('details')) details.open = true;
      await expect(element).to.be.accessible();
    });

    it('is accessible at the end of an offer and of danger now, and as a list', async () => {
      for (const instrument of ['before-you-go', 'danger-now'] as const) {
        const element = await app(lang, instrument);
        await walk(element, 2);
        await expect(element).to.be.accessible();
      }
      const list = await app(lang, 'at-work', 'list');
      await press(list, '.primary');
      await expect(list).to.be.accessible();
    });
  });
}

describe('the screening', () => {
  it('goes from start to the outcome with the keyboard alone', async () => {
    const element = await app('en', 'danger-now');
    await tabTo('.primary');
    await sendKeys({ press: 'Enter' });
    for (let question = 0; question < 6; question += 1) {
      await settled(element);
      expect(root(element).activeElement?.localName, 'the new heading has the focus').to.equal('h2');
      await sendKeys({ press: '2' });
      await settled(element);
      expect(root(element).querySelectorAll<HTMLInputElement>('input')[1]!.checked).to.equal(true);
      await tabTo('.actions .primary');
      await sendKeys({ press: 'Enter' });
    }
    await settled(element);
    expect(heading(element)).to.equal('What you can do now');
  });

  it('asks for an answer or a skip when neither was given', async () => {
    const element = await app('en', 'danger-now');
    await press(element, '.primary');
    await press(element, '.actions .primary');
    expect(root(element).querySelector('[role=alert]')!.textContent).to.contain('Skip');
    await press(element, '.actions .link');
    expect(heading(element)).to.contain('locked in');
  });

  for (const [country, number, where] of [
    ['KZ', '112', 'where an emergency number is known'],
    ['QQ', '02079460123', 'where none is, but the page has a line of its own'],
  ] as const)
    it(`shows a number before it goes on, after an answer that means danger now, ${where}`, async () => {
      const element = await app('en', 'danger-now');
      element.hear({ type: 'services', services: [LINE], items: null });
      element.hear({ type: 'locale', lang: 'en', country });
      await settled(element);
      await press(element, '.primary');
      for (let questions = 0; !heading(element).startsWith('This can be dangerous'); questions += 1) {
        expect(questions).to.be.below(6);
        root(element).querySelector<HTMLInputElement>('.choice input')!.click();
        await settled(element);
        await press(element, '.actions .primary');
      }
      const [call, onward] = ['main a[href^="tel:"]', '.actions button'].map((selector) =>
        root(element).querySelector(selector),
      );
      expect(call?.getAttribute('href')).to.equal(`tel:${number}`);
      expect(call!.compareDocumentPosition(onward!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    });

  it('keeps the answers when the language changes, and shows a language the reader chose over the page’s', async () => {
    const element = await app('en');
    await press(element, '.primary');
    root(element).querySelectorAll<HTMLInputElement>('.choice input')[1]!.click();
    await settled(element);
    element.hear({ type: 'locale', lang: 'ru', country: 'KZ' });
    await settled(element);
    expect(heading(element)).to.contain('18');
    expect(root(element).querySelectorAll<HTMLInputElement>('.choice input')[1]!.checked).to.equal(true);
    expect(root(element).querySelector('.panel')!.getAttribute('lang')).to.equal('ru');
  });

  it('groups what was matched by life, and says which answers alone are enough', async () => {
    const element = await app('en');
    await walk(element, 0);
    const headings = [...root(element).querySelectorAll('h3')].map(({ textContent }) => textContent.trim());
    expect(headings.slice(0, 5)).to.deep.equal([
      'How you were hired',
      'Your papers',
      'Money',
      'Freedom to leave',
      'Violence and danger',
    ]);
    expect(root(element).querySelector('.note')!.textContent).to.contain('under 18');
    expect(root(element).textContent).to.contain('These answers alone are enough');
    expect(root(element).textContent).to.contain('not validated');
  });

  it('says the range when the unsure answers matter', async () => {
    const element = await app('en');
    await walk(element, 2);
    expect(heading(element)).to.contain('too few answers');
    expect(root(element).textContent).to.contain('You were not sure about some things');
  });

  it('changes one answer and comes back, and clears everything on wish', async () => {
    const element = await app('en', 'before-you-go');
    await walk(element, 0);
    await press(element, '.sign .link');
    root(element).querySelectorAll<HTMLInputElement>('.choice input')[1]!.click();
    await settled(element);
    await press(element, '.actions .primary');
    expect(root(element).querySelectorAll('.sign')).to.have.length(11);
    await press(element, '.actions .link:last-child');
    expect(root(element).querySelector('[role=status]')!.textContent).to.contain('cleared');
    expect(root(element).querySelector('.sign')).to.equal(null);
  });

  it('takes every answer off the screen before a wipe returns', async () => {
    const element = await app('en', 'before-you-go');
    await walk(element, 0);
    element.wipe();
    expect(
      element.shadowRoot!.querySelector('safar-screening-view')!.shadowRoot?.querySelector('.sign') ?? null,
    ).to.equal(null);
  });

  it('leads to what to do in danger from every screen, and back to the same screen with the answers kept', async () => {
    const element = await app('en');
    let screens = 0;
    await walk(element, 0, async () => {
      const before = heading(element);
      const link = [...root(element).querySelectorAll('.foot .link')].find((each) =>
        each.textContent.includes('danger'),
      );
      (link as HTMLElement).click();
      await settled(element);
      expect(heading(element)).to.equal('Are you in danger now?');
      expect(root(element).activeElement?.localName).to.equal('h2');
      expect(root(element).querySelector('.foot')!.textContent).not.to.contain('I am in danger');
      await press(element, '.back');
      expect(heading(element)).to.equal(before);
      screens += 1;
    });
    expect(screens).to.be.greaterThan(26);
    expect(root(element).querySelectorAll('.sign')).to.have.length(26);
  });

  it('comes back from the numbers to the questions about danger that they lie over', async () => {
    const element = await app('en');
    await press(element, '.foot .danger');
    await press(element, '.primary');
    const question = heading(element);
    await press(element, '.foot .link');
    expect(heading(element)).to.equal('Who can help');
    await press(element, '.back');
    expect(heading(element)).to.equal(question);
  });

  it('prints only after a warning, on a second press', async () => {
    const element = await app('en', 'before-you-go');
    await walk(element, 0);
    let printed = 0;
    const { print } = window;
    window.print = () => (printed += 1);
    const details = [...root(element).querySelectorAll('details')].at(-1)!;
    expect(details.open).to.equal(false);
    details.open = true;
    expect(details.querySelector('p')!.textContent).to.contain('Paper can be found');
    expect(printed).to.equal(0);
    details.querySelector('button')!.click();
    window.print = print;
    expect(printed).to.equal(1);
  });

  it('puts the partner’s own line first, and drops what is no number, by name', async () => {
    const element = await app('en');
    const said = await warnings(async () => {
      element.hear({
        type: 'services',
        services: [
          { name: 'Ours', dial: '+44 20 7946 0123' },
          { name: 'Bad', dial: 'CALLME' },
        ],
        items: null,
      });
      await settled(element);
    });
    expect(root(element).querySelector('.foot .num')!.getAttribute('href')).to.equal('tel:+442079460123');
    expect(said.join()).to.contain('services[1].dial');
  });

  it('keeps what is ticked on one page when a follow-up comes and goes, and comes back to that page', async () => {
    const element = await app('en', 'at-work', 'list');
    await press(element, '.primary');
    const ticked = (): string[] =>
      [...root(element).querySelectorAll<HTMLInputElement>('.entry input:checked')].map(
        (input) => `${input.name} ${input.parentElement!.textContent.trim()}`,
      );
    const choose = async (name: string, place: number): Promise<void> => {
      root(element).querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)[place]!.click();
      await settled(element);
    };
    for (const name of ['AW14', 'AW15', 'AW16', 'AW17']) await choose(name, 1);
    await choose('AW15', 0);
    await choose('AW15b', 1);
    await choose('AW15', 1);
    const before = ['AW14 No', 'AW15 No', 'AW16 No', 'AW17 No'];
    expect(ticked()).to.deep.equal(before);
    await press(element, '.actions .primary');
    await press(element, '.back');
    expect(heading(element)).to.equal('All questions');
    expect(ticked()).to.deep.equal(before);
  });

  it('shows a number to call in the foot, though the partner’s own line comes first and has none', async () => {
    const element = await app('en');
    element.hear({ type: 'services', services: [{ name: 'Ours', telegram: '@example' }], items: null });
    await settled(element);
    expect(root(element).querySelector('.foot .num')!.getAttribute('href')).to.equal('tel:11616');
    expect(root(element).querySelector('.foot')!.textContent).to.contain('Free · Day and night');
  });

  for (const width of [240, 260, 300, 328])
    it(`keeps the way back at the start and the way out at the end of the first line, ${width} px wide`, async () => {
      const element = await app('kk');
      element.style.inlineSize = `${width}px`;
      await press(element, '.primary');
      const [back, leave, place] = ['.back', '.leave', '#place'].map((each) =>
        root(element).querySelector(each)!.getBoundingClientRect(),
      ) as [DOMRect, DOMRect, DOMRect];
      const top = root(element).querySelector('.top')!.getBoundingClientRect();
      expect(back.right).to.be.at.most(leave.left);
      expect(top.right - leave.right).to.be.at.most(21);
      expect(place.right <= leave.left || place.top >= leave.bottom).to.equal(true);
    });

  it('goes on in view: the buttons stay, and what gets the focus is not under them', async () => {
    const element = await app('ru');
    await press(element, '.primary');
    await press(element, '.actions .link');
    const onward = root(element).querySelector('.onward')!;
    const scroll = root(element).querySelector('.scroll')!;
    const room = scroll.getBoundingClientRect();
    expect(scroll.scrollHeight).to.be.greaterThan(scroll.clientHeight);
    expect(onward.getBoundingClientRect().bottom).to.be.at.most(room.bottom + 1);
    await tabTo('summary');
    const summary = root(element).querySelector('summary')!.getBoundingClientRect();
    expect(summary.bottom).to.be.at.most(onward.getBoundingClientRect().top);
  });
});
