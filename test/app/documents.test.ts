import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SafarApp } from '../../src/app/app.js';
import { LANGUAGES, type Language } from '../../src/localization/languages.js';
import { warnings } from '../warnings.js';
import { opened, press, root, settled, tabTo } from './inside.js';

const FROM_UZBEKISTAN = { destination: 'KZ', citizenship: 'UZ', work: 'household', stage: 'working' };

const app = (
  lang: Language,
  given: Readonly<Record<string, string>> = FROM_UZBEKISTAN,
  scheme: 'light' | 'dark' = 'light',
): Promise<SafarApp> => opened(lang, { view: 'documents', given }, scheme);

const shown = (element: SafarApp): string => root(element).querySelector('main')!.innerText;
const papers = (element: SafarApp): HTMLElement[] => [...root(element).querySelectorAll<HTMLElement>('.paper')];

/** Gives every paper the same answer: 0 have, 1 someone else, 2 missing, 3 not sure. A situation has three answers. */
async function answerAll(element: SafarApp, choice: number): Promise<void> {
  for (const paper of papers(element)) {
    const inputs = paper.querySelectorAll('input');
    inputs[Math.min(choice, inputs.length - 1)]!.click();
    await settled(element);
  }
}

for (const lang of Object.keys(LANGUAGES) as Language[]) {
  describe(`the checklist in ${LANGUAGES[lang]}`, () => {
    it('is accessible on every screen, with every answer, and in both schemes', async () => {
      for (const scheme of ['light', 'dark'] as const) {
        const element = await app(lang, FROM_UZBEKISTAN, scheme);
        await expect(element).to.be.accessible();
        await press(element, '.primary');
        await expect(element).to.be.accessible();
        for (const choice of [1, 2]) {
          await answerAll(element, choice);
          for (const details of root(element).querySelectorAll('details')) details.open = true;
          await expect(element).to.be.accessible();
        }
        await press(element, '.actions .primary');
        await expect(element).to.be.accessible();
      }
    });

    it('is accessible while it asks for whom the list is, and on the way when papers are gone', async () => {
      const element = await app(lang, {});
      await press(element, '.primary');
      for (let choices = 0; choices < 4; choices += 1) {
        await expect(element).to.be.accessible();
        await press(element, '.actions .link');
      }
      const gone = await app(lang, { stage: 'lost-or-taken', destination: 'KZ', citizenship: 'UZ' });
      await press(gone, '.primary');
      expect(root(gone).querySelectorAll('ol.steps > li').length).to.be.greaterThan(5);
      for (const details of root(gone).querySelectorAll('details')) details.open = true;
      await expect(gone).to.be.accessible();
    });
  });
}

describe('the checklist', () => {
  it('asks only what the page has not said', async () => {
    const element = await app('en', { destination: 'KZ', citizenship: 'UZ', stage: 'working' });
    await press(element, '.primary');
    expect(shown(element)).to.contain('For whom is the work?');
    await press(element, '.choice input');
    await press(element, '.actions .primary');
    expect(papers(element).length).to.be.greaterThan(3);
  });

  it('does not go on without a choice, says so, and goes on when it is skipped', async () => {
    const element = await app('en', {});
    await press(element, '.primary');
    await press(element, '.actions .primary');
    expect(root(element).querySelector('[role="alert"]')!.textContent).to.contain('Choose an answer');
    await press(element, '.actions .link');
    expect(root(element).querySelector('[role="alert"]')!.textContent.trim()).to.equal('');
  });

  it('opens at once what to do when someone else has a paper, and counts in words', async () => {
    const element = await app('en');
    await press(element, '.primary');
    const [first, second] = papers(element);
    expect(first!.querySelector('.note')).to.equal(null);
    first!.querySelectorAll('input')[1]!.click();
    await settled(element);
    expect(first!.querySelectorAll('.note li, .note p').length).to.be.greaterThan(0);
    second!.querySelectorAll('input')[0]!.click();
    await settled(element);
    expect(shown(element)).to.match(/You have 1 of \d+\./);
  });

  it('puts first what other people hold, then what is missing, then what is not known, and last what is there', async () => {
    const element = await app('en');
    await press(element, '.primary');
    const all = papers(element).filter((paper) => paper.querySelectorAll('input').length === 4);
    const titles = all.map((paper) => paper.querySelector('legend')!.textContent.trim());
    for (const [index, choice] of [0, 3, 2, 1].entries()) {
      all[index]!.querySelectorAll('input')[choice]!.click();
      await settled(element);
    }
    await press(element, '.actions .primary');
    const text = shown(element);
    const places = [3, 2, 1, 0].map((index) => text.indexOf(titles[index]!));
    expect(Math.min(...places)).to.be.greaterThan(-1);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('says of every paper that nobody could check, and of every rule that can change, that it is so', async () => {
    const element = await app('en', { ...FROM_UZBEKISTAN, citizenship: 'KG', stage: 'arrival' });
    await press(element, '.primary');
    expect(shown(element)).to.contain('We could not check this.');
    expect(shown(element)).to.match(/This (can|may have) change/);
    expect(shown(element)).to.match(/Checked: November 2026/);
    expect(shown(element)).to.contain('Check with:');
  });

  it('gives the list for any country where it knows nothing of the country, and says that', async () => {
    const element = await app('en', { ...FROM_UZBEKISTAN, destination: 'DE' });
    await press(element, '.primary');
    expect(root(element).querySelector('.note')!.textContent.trim()).not.to.equal('');
    expect(papers(element).length).to.be.greaterThan(3);
  });

  it('warns once, by name, of what it does not know, and asks the reader instead', async () => {
    let element = await app('en');
    const said = await warnings(async () => {
      element = await app('en', { destination: 'Kazakhstan', citizenship: 'xx1', stage: 'later', work: 'farm' });
      element.hear({ type: 'services', services: null, items: [{ id: 'own', title: 5 }, 7] });
    });
    for (const name of [
      'destination="Kazakhstan"',
      'citizenship="xx1"',
      'stage="later"',
      'work="farm"',
      'items[0]',
      'items[1]',
    ]) {
      const about = said.filter((words) => words.includes(name));
      expect(about.length, name).to.be.greaterThan(0);
      expect(new Set(about).size, name).to.equal(about.length);
    }
    await press(element, '.primary');
    expect(shown(element)).to.contain('Where on your way are you?');
  });

  it('is gone through with the keyboard alone', async () => {
    const element = await app('en');
    await tabTo('.primary');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(root(element).activeElement?.localName).to.equal('h2');
    await tabTo('.paper input');
    await sendKeys({ press: 'ArrowDown' });
    await settled(element);
    expect(root(element).querySelector('.paper .note')).not.to.equal(null);
    await tabTo('.actions .primary');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(root(element).activeElement?.localName).to.equal('h2');
  });

  it('keeps the help line, the way out and the way to danger on every screen', async () => {
    const element = await app('en', { ...FROM_UZBEKISTAN, stage: 'lost-or-taken' });
    for (let screens = 0; screens < 3; screens += 1) {
      expect(root(element).querySelector('.foot')!.textContent).to.contain('116 16');
      expect(root(element).querySelectorAll('.leave, .foot .danger').length).to.equal(2);
      await press(element, '.actions .primary');
    }
  });
});

describe('the screening and the checklist', () => {
  it('leads from a kept passport to the way, inside the frame, and back to the outcome as it was', async () => {
    const element = await opened('en', { view: 'screening', given: {} });
    await press(element, '.primary');
    for (let screens = 0; screens < 60; screens += 1) {
      const yes = root(element).querySelector<HTMLInputElement>('.choice input');
      if (yes) yes.click();
      else if (root(element).querySelector('.sign, .chips')) break;
      await settled(element);
      await press(element, '.actions .primary');
    }
    const outcome = shown(element);
    const link = [...root(element).querySelectorAll('button')].find(({ innerText }) =>
      innerText.includes('step by step'),
    );
    link!.click();
    await settled(element);
    for (let choices = 0; choices < 3 && !root(element).querySelector('ol.steps'); choices += 1)
      await press(element, '.actions .link');
    expect(root(element).querySelectorAll('ol.steps > li').length).to.be.greaterThan(5);
    await expect(element).to.be.accessible();
    for (let backs = 0; backs < 4 && root(element).querySelector('.back') && shown(element) !== outcome; backs += 1)
      await press(element, '.back');
    expect(shown(element)).to.equal(outcome);
  });
});
