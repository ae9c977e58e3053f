import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serviceWords } from '../../src/directory/directory.words.js';
import { checklistFor, lostOrTakenPath } from '../../src/documents/index.js';
import { atWorkWords } from '../../src/instruments/at-work.words.js';
import { messagesIn } from '../../src/localization/messages.js';
import { answerAll, press, stage, visit, type Stage } from './stage.js';

const PAGE = 'https://partner.example.org/help?from=card';
const VIEW = `document.querySelector('safar-app').shadowRoot.querySelector('.view:not([hidden]) > *').shadowRoot`;
const MM = 72 / 25.4;

interface Paper {
  readonly pages: number;
  /** Of the first page, in millimetres. */
  readonly size: readonly [number, number];
  /** Every letter but white space and marks for hyphens, in no order that could be relied on across columns. */
  readonly text: string;
  /** The first of the pieces of text that hold these words: where it stands in millimetres, and whether on its head. */
  find(words: string): { readonly x: number; readonly y: number; readonly turned: boolean } | undefined;
}

const bare = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad\u2010-]+/gu, '');

/** Named after the words it looks for, so that a failure names them and not the whole paper. */
const has = (words: string): ((paper: Paper) => boolean) => {
  const look = (paper: Paper): boolean => words !== '' && paper.text.includes(bare(words));
  return Object.defineProperty(look, 'name', { value: words });
};

/** Prints a tab as its reader would, and reads what is on the paper. */
async function printed(tab: Page): Promise<Paper> {
  const file = await tab.pdf({ format: 'A4', preferCSSPageSize: true });
  const document = await getDocument({ data: file, verbosity: 0 }).promise;
  const sheets = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { items } = await page.getTextContent();
      const { width, height } = page.getViewport({ scale: 1 });
      const pieces = items.flatMap((item) =>
        'str' in item ? [{ str: item.str, transform: item.transform as readonly number[] }] : [],
      );
      return { width, height, pieces };
    }),
  );
  await document.destroy();
  const [{ width, height, pieces } = { width: 0, height: 0, pieces: [] }] = sheets;
  return {
    pages: sheets.length,
    size: [Math.round(width / MM), Math.round(height / MM)],
    text: bare(sheets.flatMap((sheet) => sheet.pieces.map(({ str }) => str)).join('')),
    find(words) {
      const [a = 0, , , , x = 0, y = 0] = pieces.find(({ str }) => str.includes(words))?.transform ?? [];
      return a === 0 ? undefined : { x: x / MM, y: (height - y) / MM, turned: a < 0 };
    },
  };
}

for (const lang of ['ru', 'kk'] as const) {
  const msg = messagesIn(lang);

  describe(`on paper, in ${lang}`, () => {
    let here: Stage;
    beforeAll(async () => {
      here = await stage({});
    });
    afterAll(() => here.close());

    const open = async (address: string): Promise<Page> => {
      const { page } = await visit(here, `/embed/safar-private.html#lang=${lang}&country=KZ&${address}`, '');
      await page.waitForFunction(`${VIEW}.querySelector('main')`);
      return page;
    };
    const openCard = async (page: string): Promise<Page> => {
      const tab = await open(`view=hotline&page=${encodeURIComponent(page)}`);
      await tab.evaluate(`[...${VIEW}.querySelectorAll('main > .link')].at(-1).click()`);
      await tab.waitForFunction(`${VIEW}.querySelector('.sheet')`);
      return tab;
    };

    it('the card is one sheet of A4, lying, with numbers, signs, papers and steps', async () => {
      const tab = await openCard(PAGE);
      const paper = await printed(tab);
      expect(paper.pages).toBe(1);
      expect(paper.size).toEqual([297, 210]);
      const passport = checklistFor({ destination: 'KZ' })
        .items.find(({ id }) => id === 'g-passport')
        ?.words(msg);
      for (const words of [
        '112',
        '116 16',
        '111',
        '150',
        'Safar',
        'partner.example.org/help?from=card',
        ...['AW15', 'AW17', 'AW18', 'AW16', 'AW21'].map((id) => atWorkWords[id]?.(msg).sign ?? ''),
        ...lostOrTakenPath({ destination: 'KZ' }).map((step) => step.words(msg).title),
        passport?.title ?? '',
        passport?.rule[0] ?? '',
        passport?.ifMissing.at(-1) ?? '',
      ]) {
        expect(paper).toSatisfy(has(words));
      }
      await tab.close();
    });

    it('the cover stands at the lower right; over it, on its head, the second leaf', async () => {
      const tab = await openCard(PAGE);
      const paper = await printed(tab);
      const cover = paper.find('Safar');
      expect(cover).toMatchObject({ turned: false });
      expect(cover?.x).toBeGreaterThan((297 * 3) / 4);
      expect(cover?.y).toBeGreaterThan(105);
      const sign = paper.find((atWorkWords.AW15?.(msg).sign ?? '').split(' ').slice(0, 2).join(' '));
      expect(sign).toMatchObject({ turned: true });
      expect(sign?.x).toBeGreaterThan((297 * 3) / 4);
      expect(sign?.y).toBeLessThan(105);
      await tab.close();
    });

    it('the code leads to the partner’s page', async () => {
      for (const page of [PAGE, `https://partner.example.org/${'x'.repeat(170)}`, 'https://пример.example/о нас']) {
        const tab = await openCard(page);
        await tab.setViewport({ width: 900, height: 1200, deviceScaleFactor: 3 });
        const handle = await tab.evaluateHandle(`${VIEW}.querySelector('.code')`);
        const shot = await handle.asElement()?.screenshot();
        const { data, width, height } = PNG.sync.read(Buffer.from(shot ?? []));
        expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(new URL(page).href);
        await tab.close();
      }
    });

    it('without a page there is no code', async () => {
      const tab = await openCard('');
      expect(await tab.evaluate(`${VIEW}.querySelectorAll('svg.code').length`)).toBe(0);
      expect((await printed(tab)).pages).toBe(1);
      await tab.close();
    });

    it('what to do about papers: what is urgent, its steps, and the numbers to cut off', async () => {
      const tab = await open('view=documents&destination=KZ&citizenship=UZ&work=household&stage=working');
      const frame = tab.mainFrame();
      await press(frame, '.primary');
      await press(frame, '.paper .choice:nth-of-type(2) input');
      await press(frame, '.actions .primary');
      const first = (await tab.evaluate(`${VIEW}.querySelector('.card h4').textContent.trim()`)) as string;
      const steps = (await tab.evaluate(
        `[...${VIEW}.querySelectorAll('.card.first ol li')].map((step) => step.innerText)`,
      )) as string[];
      expect(steps.length).toBeGreaterThan(1);
      const paper = await printed(tab);
      expect(paper.size).toEqual([210, 297]);
      const cutOff = msg('Keep these numbers', { id: 'card.keep' });
      for (const words of [first, ...steps, '116 16', '112', msg('Who can help', { id: 'numbers.title' }), cutOff])
        expect(paper).toSatisfy(has(words));
      // Nothing that can only be pressed.
      for (const words of [
        msg('Clear everything', { id: 'outcome.clear' }),
        msg('All numbers', { id: 'ui.all-numbers' }),
        // Nor what is true only now.
        serviceWords.openNow(msg),
        msg('What to do, step by step', { id: 'papers.show-path' }),
      ])
        expect(paper).not.toSatisfy(has(words));
      await tab.close();
    });

    it('the way when papers are gone: every step of it', async () => {
      const tab = await open('view=documents&destination=KZ&citizenship=UZ&stage=lost-or-taken');
      await press(tab.mainFrame(), '.primary');
      const paper = await printed(tab);
      for (const step of lostOrTakenPath({ destination: 'KZ', citizenship: 'UZ' })) {
        const { title, actions, otherwise } = step.words(msg);
        for (const words of [title, ...actions, otherwise]) expect(paper).toSatisfy(has(words));
      }
      await tab.close();
    });

    it('the result of the questions: every sign, its next step, and a number', async () => {
      const tab = await open('view=screening');
      await answerAll(tab, 'yes', tab.mainFrame());
      const paper = await printed(tab);
      for (const words of Object.values(atWorkWords)) {
        const { sign, next } = words(msg);
        expect(paper).toSatisfy(has(sign));
        expect(paper).toSatisfy(has(next));
      }
      expect(paper).toSatisfy(has('116 16'));
      await tab.close();
    });
  });
}
