import { expect } from '@open-wc/testing';
import { tables } from '../../src/localization/generated/tables.js';
import { LANGUAGES, languages } from '../../src/localization/languages.js';

/** Letters of each alphabet that fonts are known to leave out. */
const LETTERS: Readonly<Record<string, string>> = {
  kk: 'әғқңөұүһіӘҒҚҢӨҰҮҺІ',
  ky: 'ңөүҢӨҮ',
  uz: 'ʻʼ',
  'uz-Cyrl': 'ўқғҳЎҚҒҲ',
  tg: 'ғӣқӯҳҷҒӢҚӮҲҶ',
  tk: 'äçňöşüýžÄÇŇÖŞÜÝŽ',
  'fa-AF': 'پچژگکیآأؤئءهٔ،؟؛«»ډ',
  ru: 'ёъЁЪ№',
  tr: 'çğıöşüİĞŞ',
  fr: 'àâæçéèêëîïôœùûüÿ«»',
};

const SIZE = 40;
const canvas = new OffscreenCanvas(SIZE * 2, SIZE * 2);
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** A picture of a letter as the page's own fonts draw it. */
function picture(letter: string): string {
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.font = `${SIZE}px system-ui, sans-serif`;
  context.fillText(letter, SIZE / 2, SIZE * 1.3);
  return context.getImageData(0, 0, canvas.width, canvas.height).data.join();
}

// Code points that no font has: what is drawn for them is drawn for a missing letter.
const MISSING = new Set(['\u0378', '\u{2fffe}', '\uffff', '\u05ff'].map(picture));

describe('the fonts of this machine', () => {
  it('draw a box for what they do not have, so that a missing letter is seen', () => {
    expect(MISSING.has(picture('\u0379'))).to.equal(true);
    expect(MISSING.has(picture('A'))).to.equal(false);
  });

  for (const lang of languages)
    it(`have every letter of ${LANGUAGES[lang]}, in its alphabet and in our words`, () => {
      const words = Object.values(tables[lang] ?? {}).join('');
      const letters = [...new Set((LETTERS[lang] ?? '') + words)].filter(
        (letter) => !/[\s\p{M}\u200b-\u200f\u2060-\u206f]/u.test(letter),
      );
      expect(letters.filter((letter) => MISSING.has(picture(letter)))).to.deep.equal([]);
    });
});
