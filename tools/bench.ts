/** `npm run bench`: what the advert rules cost, and whether the cost per byte grows with the length. Ratios within one run. */
import { readFileSync } from 'node:fs';
import { assessAdvert } from '../dist/adverts/index.js';

const crafted = readFileSync('test/data/crafted.dev.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { lang: string; text: string });

const upTo = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Nanoseconds for each UTF-16 code unit, the best of several runs. */
function cost(text: string, times: number, rounds: number): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.hrtime.bigint();
    for (let time = 0; time < times; time += 1) assessAdvert(text);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / times / text.length);
  }
  return best;
}

for (const { text } of crafted) for (let time = 0; time < 20; time += 1) assessAdvert(text);

const LONG = 5_000_000;
const rows: Record<string, Record<string, number>> = {};
const row = (name: string, text: string): void => {
  const short = cost(upTo(text, 1000), 100, 30);
  const long = cost(upTo(text, LONG), 1, 4);
  rows[name] = {
    'adverts of 1,000 letters a second': Math.round(1e9 / (short * 1000)),
    'million letters a second': Number((1e3 / short).toFixed(1)),
    'cost of a letter, long over short': Number((long / short).toFixed(2)),
  };
};
for (const lang of new Set(crafted.map((advert) => advert.lang)))
  row(
    lang,
    crafted
      .filter((advert) => advert.lang === lang)
      .map(({ text }) => text)
      .join('\n'),
  );
row('one word again and again', 'паспорт ');
row('half of a cue again and again', 'паспорт у бригадира не ');
row('every word a beginning', 'без выход без знани по окончани в конце ');
row('one endless word', 'паспорт');
row('a word broken into letters', 'п а с п о р т ');
row('a word broken, but for its end', 'п а с п о р ');
row('a word broken by hyphens', 'пас-порт-');
row('numbers', '4 000 000 $ ');
row('quotation marks before a sum', '“““““““““““““““”4000 $ ');
console.table(rows);
