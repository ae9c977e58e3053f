import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessAdvert, redFlags } from '../../src/adverts/index.js';

interface Phrasing {
  readonly flag: string;
  readonly lang: string;
  readonly says: boolean;
  readonly text: string;
  readonly unseen: boolean;
}

/** See the head of the file. */
const phrasings = ((): readonly Phrasing[] => {
  const all: Phrasing[] = [];
  let flag = '';
  for (const line of readFileSync('test/adverts/phrasings.txt', 'utf8').split('\n')) {
    const [, lang, sign, text] = /^(\w\w) ([+-]) (.+)$/.exec(line) ?? [];
    if (line.startsWith('# ')) flag = line.slice(2);
    else if (lang && text) {
      const says = sign === '+';
      const before = all.filter((each) => each.flag === flag && each.lang === lang && each.says === says).length;
      all.push({ flag, lang, says, text, unseen: before >= 3 });
    }
  }
  return all;
})();

const finds = ({ flag, text }: Phrasing): boolean => assessAdvert(text).flags.some(({ id }) => id === flag);

/** Recall, and precision beside as many sentences that only sound like it. */
const measure = (all: readonly Phrasing[]): { recall: number; precision: number } => {
  const says = all.filter((each) => each.says);
  const right = says.filter(finds).length;
  const wrong = all.filter((each) => !each.says && finds(each)).length;
  return { recall: right / says.length, precision: right / (right + wrong) };
};

describe('phrasings that the rules were not made from', () => {
  it('are there for every flag, and every language', () => {
    expect(new Set(phrasings.map(({ flag }) => flag))).toEqual(new Set(redFlags.map(({ id }) => id)));
    for (const lang of ['ru', 'kk', 'uz']) expect(phrasings.filter((each) => each.lang === lang)).toHaveLength(230);
    for (const lang of ['ky', 'tg', 'en']) expect(phrasings.filter((each) => each.lang === lang)).toHaveLength(92);
  });

  // Floors just below what was measured: a change of the rules may not make it worse without being noticed.
  it.each([
    ['ru', 0.58, 0.92],
    ['kk', 0.58, 0.92],
    ['uz', 0.58, 0.92],
  ])('unseen, in %s: recall is %f at least, precision %f', (lang, recall, precision) => {
    const measured = measure(phrasings.filter((each) => each.lang === lang && each.unseen));
    expect(measured.recall).toBeGreaterThanOrEqual(recall);
    expect(measured.precision).toBeGreaterThanOrEqual(precision);
  });

  it.each(['ru', 'kk', 'uz', 'ky', 'tg', 'en'])(
    'looked at, in %s: nine of ten are found, nine of ten are right',
    (lang) => {
      const measured = measure(phrasings.filter((each) => each.lang === lang && !each.unseen));
      expect(measured.recall).toBeGreaterThanOrEqual(0.9);
      expect(measured.precision).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('that only sound like one flag are called serious for another in one of fifty at most', () => {
    const innocent = phrasings.filter(({ says }) => !says);
    const serious = innocent.filter(({ text }) => assessAdvert(text).outcome === 'serious');
    expect(serious.length / innocent.length).toBeLessThanOrEqual(0.02);
  });
});
