import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { warnings } from '../warnings.js';
import { inside } from './closed.js';
import '../../src/define/advert.js';

type Advert = HTMLElementTagNameMap['safar-advert'];
const words = (element: Element): string => inside(element).textContent.replace(/\s+/g, ' ');
const drawn = () => aTimeout(0);

const SERIOUS = 'Паспорт хранится у бригадира. Опыт не нужен. Работаем без выходных.';
const MANY = 'Опыт не нужен. Работаем без выходных. Без оформления. Штраф за опоздание. Договор по приезде.';
const SOME = 'Опыт не нужен.';
const NONE = 'Требуется повар. Два выходных.';
const STATES = { tips: undefined, serious: SERIOUS, many: MANY, some: SOME, none: NONE };

/** The words of the page that are marked, in order. */
const marked = (): string[] =>
  [...(CSS.highlights.get('safar-advert') ?? [])].map((range) => (range as Range).toString()).sort();

describe('<safar-advert>', () => {
  for (const lang of ['en', 'ru', 'kk'])
    for (const [state, text] of Object.entries(STATES))
      for (const scheme of ['light', 'dark'])
        it(`is accessible in ${lang}, ${scheme}: ${state}`, async () => {
          const around = await fixture(
            html`<div style="color-scheme: ${scheme}">
              <safar-advert lang=${lang} country="KZ" .text=${text}></safar-advert>
            </div>`,
          );
          const element = around.querySelector('safar-advert')!;
          await drawn();
          for (const details of inside(element).querySelectorAll('details')) details.open = true;
          await expect(element).to.be.accessible();
          expect(inside(element).querySelector('.num')!.getAttribute('href')).to.equal('tel:11616');
          expect(words(element)).not.to.match(/victim|illegal|\bscore|\bsafe|%/i);
        });

  it('gives general advice where there is nothing to read', async () => {
    const element = await fixture<Advert>(html`<safar-advert lang="en"></safar-advert>`);
    expect(words(element)).to.contain('Do not pay to get a job.');
    expect(element.assessment).to.equal(null);
  });

  it('names what it found, what is quiet first, with the phrase in its own language, why, and what to ask', async () => {
    const element = await fixture<Advert>(html`<safar-advert lang="en" text=${SERIOUS}></safar-advert>`);
    const names = [...inside(element).querySelectorAll('summary b')].map(({ textContent }) => textContent);
    expect(names).to.deep.equal(['Anyone is taken', 'No days off', 'Someone keeps your passport']);
    const last = [...inside(element).querySelectorAll('details')].at(-1)!;
    expect(last.querySelector('blockquote')!.textContent).to.equal('Паспорт хранится у бригадира');
    expect(last.querySelector('blockquote')!.lang).to.equal('ru');
    expect(last.textContent).to.contain('Without your papers it is hard to leave.');
    expect(last.textContent).to.contain('Will my passport stay with me at all times?');
    expect(element.assessment!.outcome).to.equal('serious');
  });

  it('does not praise an advert in which it found nothing', async () => {
    const element = await fixture<Advert>(html`<safar-advert lang="en" text=${NONE}></safar-advert>`);
    expect(words(element)).to.contain('That does not mean the offer is honest.');
    expect(words(element)).to.contain('Keep your passport with you.');
  });

  it('shows markup in an advert as text', async () => {
    const text = 'Паспорт <img src=x onerror=alert(1)> хранится у бригадира';
    const element = await fixture<Advert>(html`<safar-advert lang="en" .text=${text}></safar-advert>`);
    expect(inside(element).querySelector('blockquote')!.textContent).to.equal(text);
    expect(inside(element).querySelector('img')).to.equal(null);
  });

  it('takes its text before or after it is upgraded or attached, and goes by the newest', async () => {
    const element = document.createElement('safar-advert');
    element.text = SOME;
    element.setAttribute('lang', 'en');
    document.body.append(element);
    await drawn();
    expect(element.assessment!.outcome).to.equal('some');
    element.text = MANY;
    await oneEvent(element, 'safar-assess');
    expect(element.assessment!.outcome).to.equal('many');
    expect(words(element)).to.contain('Several warning signs');
    element.text = undefined;
    await drawn();
    expect(element.assessment).to.equal(null);
    element.remove();
  });

  it('says once what is no text', async () => {
    const said = await warnings(async () => {
      const element = await fixture<Advert>(html`<safar-advert lang="en"></safar-advert>`);
      (element as { text: unknown }).text = 5;
      (element as { text: unknown }).text = 6;
    });
    expect(said).to.have.length(1);
  });

  it('says nothing in its event but that it has read', async () => {
    const element = await fixture<Advert>(html`<safar-advert></safar-advert>`);
    setTimeout(() => (element.text = SOME));
    const event = await oneEvent(element, 'safar-assess');
    expect(event.detail).to.equal(undefined);
    expect(event.composed).to.equal(false);
  });

  it('keeps what is unfolded when the language changes', async () => {
    const element = await fixture<Advert>(html`<safar-advert lang="en" text=${SERIOUS}></safar-advert>`);
    inside(element).querySelector('summary')!.click();
    element.lang = 'kk';
    await drawn();
    expect(inside(element).querySelector('details')!.open).to.equal(true);
    expect(words(element)).to.contain('Тоқтап, дәлел сұраңыз');
  });

  it('stays out of the way of a page of a hundred: each its own', async () => {
    const around = await fixture(
      html`<div>
        ${Array.from({ length: 100 }, (_, n) => html`<safar-advert .text=${n % 2 ? SOME : NONE}></safar-advert>`)}
      </div>`,
    );
    await waitUntil(() => [...around.querySelectorAll('safar-advert')].every(({ assessment }) => assessment));
    const outcomes = [...around.querySelectorAll('safar-advert')].map(({ assessment }) => assessment!.outcome);
    expect(outcomes.filter((outcome) => outcome === 'some')).to.have.length(50);
  });

  it('lets other things happen while it reads ten million letters, and reads them all', async () => {
    const element = await fixture<Advert>(html`<safar-advert lang="en"></safar-advert>`);
    element.text = 'Работа есть. '.repeat(770_000) + SERIOUS;
    await drawn();
    expect(inside(element).querySelector('section')!.getAttribute('aria-busy')).to.equal('true');
    expect(element.assessment).to.equal(null);
    await waitUntil(() => element.assessment, 'it reads to the end', { timeout: 15_000 });
    expect(element.assessment!.outcome).to.equal('serious');
  });
});

describe('<safar-advert for>', () => {
  const page = (advert: unknown) =>
    fixture<HTMLElement>(
      html`<div>
        <div id="ad">${advert}</div>
        <safar-advert lang="en" for="ad" marks></safar-advert>
      </div>`,
    );
  const notice = (around: Element): Advert => around.querySelector('safar-advert')!;

  it('marks the very words in the page, over the tags between them, and leaves the page as it is', async () => {
    const around = await page(
      html`<h2>Работа</h2>
        <p>Ваш <b>паспорт</b> <i>хранится</i> у бригадира.</p>
        <p>Опыт не нужен!</p>`,
    );
    const before = around.querySelector('#ad')!.innerHTML;
    await drawn();
    expect(marked().map((words) => words.replace(/\s+/g, ' '))).to.deep.equal([
      'Опыт не нужен',
      'паспорт хранится у бригадира',
    ]);
    expect(around.querySelector('#ad')!.innerHTML).to.equal(before);
  });

  it('does not run one block into the next', async () => {
    const around = await page(
      html`<p>Паспорт</p>
        <p>хранится у бригадира</p>`,
    );
    expect(notice(around).assessment!.outcome).to.equal('none-found');
  });

  it('takes a new line in the source for the space it is shown as, and for a new line where it is shown as one', async () => {
    for (const [whiteSpace, outcome] of [
      ['normal', 'serious'],
      ['pre-line', 'none-found'],
    ] as const) {
      const around = await page('Паспорт\nхранится у бригадира');
      around.querySelector<HTMLElement>('#ad')!.style.whiteSpace = whiteSpace;
      notice(around).removeAttribute('text');
      notice(around).setAttribute('for', 'ad');
      await drawn();
      expect(notice(around).assessment!.outcome).to.equal(outcome);
      around.remove();
    }
  });

  it('follows what the page writes, and unmarks what is gone', async () => {
    const around = await page(html`<p>Опыт не нужен</p>`);
    expect(marked()).to.deep.equal(['Опыт не нужен']);
    around.querySelector('#ad')!.textContent = 'Работаем без выходных';
    await oneEvent(notice(around), 'safar-assess');
    expect(marked()).to.deep.equal(['без выходных']);
    notice(around).removeAttribute('marks');
    await drawn();
    expect(marked()).to.deep.equal([]);
  });

  it('follows an element that is put in the place of the old', async () => {
    const around = await page(html`<p>Опыт не нужен</p>`);
    const next = document.createElement('div');
    next.id = 'ad';
    next.textContent = SERIOUS;
    around.querySelector('#ad')!.replaceWith(next);
    await oneEvent(notice(around), 'safar-assess');
    expect(notice(around).assessment!.outcome).to.equal('serious');
  });

  it('follows an advert that comes anew with what is around it, as frameworks do', async () => {
    const around = await fixture<HTMLElement>(
      html`<div>
        <main>
          <section><p id="ad">Опыт не нужен</p></section>
        </main>
        <safar-advert for="#ad"></safar-advert>
      </div>`,
    );
    await drawn();
    expect(notice(around).assessment!.outcome).to.equal('some');
    const next = around.querySelector('section')!.cloneNode(true) as Element;
    next.firstElementChild!.textContent = SERIOUS;
    around.querySelector('main')!.replaceChildren(next);
    await oneEvent(notice(around), 'safar-assess');
    expect(notice(around).assessment!.outcome).to.equal('serious');
  });

  it('reads an advert that changes all the time', async () => {
    const around = await page(
      html`<p>Требуется повар</p>
        <p class="clock"></p>`,
    );
    const clock = setInterval(() => (around.querySelector('.clock')!.textContent = String(Math.random())), 50);
    around.querySelector('#ad p')!.textContent = SERIOUS;
    await waitUntil(() => notice(around).assessment?.outcome === 'serious', 'it is read meanwhile');
    clearInterval(clock);
  });

  it('has no foot where it knows nobody to ask', async () => {
    const bare = await fixture<Advert>(html`<safar-advert country="JP" .text=${SOME}></safar-advert>`);
    const own = await fixture<Advert>(
      html`<safar-advert country="JP" .text=${SOME}><a href="tel:+442079460999">Ask us</a></safar-advert>`,
    );
    await drawn();
    expect([bare, own].map((each) => inside(each).querySelector('.foot') !== null)).to.deep.equal([false, true]);
  });

  it('unmarks when it is taken away', async () => {
    const around = await page(html`<p>Опыт не нужен</p>`);
    expect(marked()).to.have.length(1);
    notice(around).remove();
    expect(marked()).to.deep.equal([]);
  });

  it('shows the list alone where the browser has no highlights', async () => {
    const { highlights } = CSS;
    Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
    const around = await page(html`<p>Опыт не нужен</p>`);
    Object.defineProperty(CSS, 'highlights', { value: highlights, configurable: true });
    expect(inside(notice(around)).querySelectorAll('summary')).to.have.length(1);
  });

  it('says once that what it should read is not there, gives general advice, and reads it when it comes', async () => {
    let element: Advert | undefined;
    const said = await warnings(async () => {
      element = await fixture<Advert>(html`<safar-advert lang="en" for="later"></safar-advert>`);
      element.setAttribute('country', 'KZ');
      await drawn();
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('for="later"');
    expect(words(element!)).to.contain('Do not pay to get a job.');
    const late = document.createElement('p');
    late.id = 'later';
    late.textContent = SOME;
    document.body.append(late);
    await oneEvent(element!, 'safar-assess');
    expect(element!.assessment!.outcome).to.equal('some');
    late.remove();
  });
});
