import { ABOUT, DIGIT } from './letters.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { Tree, Words } from './tree.js';

/**
 * Round numbers of this rule's own, by which a sum in one currency is put beside a sum in another. They are no exchange
 * rates, have no source and are never shown; a large change in a currency's worth is a reason to look at them again.
 */
const PER_UNIT: readonly (readonly [perUnit: number, words: readonly string[]])[] = [
  [1, ['$', 'usd', 'долл', 'dollar', 'доллар', 'уе', 'usdt']],
  [0.9, ['€', 'eur', 'евро', 'еуро', 'yevro']],
  [500, ['₸', 'тг', 'тенге', 'теңге', 'kzt', 'tenge']],
  [100, ['₽', 'руб', 'р', 'рубл', 'rub', 'rubl']],
  [12_500, ['som', 'soʻm', 'сўм', 'sum']],
  [87, ['сом', 'kgs']],
  [10, ['сомон', 'tjs', 'somoni']],
];

/**
 * From which pay on, in those units, this rule calls work that asks for nothing well paid. Chosen by this project so that
 * the adverts worked out by hand come out right; wages in the region were not looked up.
 */
const HIGH = { hour: 30, day: 70, week: 450, month: 2200 } as const;
/** The same where the advert itself calls the work easy. */
const HIGH_FOR_EASY = { hour: 15, day: 35, week: 220, month: 1000 } as const;

type Period = keyof typeof HIGH;

const PERIODS: readonly (readonly [period: Period, words: string])[] = [
  ['hour', 'час hour сағат саат soat соат'],
  ['day', 'день сутки смен day shift күніне күнүнө kuniga рӯз куру daily'],
  ['week', 'недел week апта жума hafta'],
  ['month', 'месяц month айына oyiga моҳе мес айлы oylik ойлик маош оклад зарплат жалақы'],
];
const TIMES: readonly (readonly [times: number, words: string])[] = [
  [1000, 'k к тыс миң мың ming ҳазор hazor'],
  [1_000_000, 'млн миллион million mln'],
];

/** Words that praise the pay and name no sum. */
export const praise: Lexicon = {
  'unrealistic-pay': [
    {
      all: [
        'очень* высок*|огромн* зарплат*|высокий* доход*|большие* деньги*|шальн*|деньги* отличн*|быстрые* деньги*|' +
          'big* money*|easy* money*|money* is* good*|ақшасы* керемет*|пулаш* бисёр*|акчасы* сонун*|puli* zor*|puli* juda*|daromad* juda*|табысы* өте*',
      ],
    },
  ],
};

/** A sum that an advert promises, in UTF-16 code units of the text. */
export interface PromisedPay {
  readonly start: number;
  readonly end: number;
  readonly always: boolean;
  readonly whenEasy: boolean;
}

/** Where an advert promises pay far above the usual for work that asks for little. */
export class Pay {
  /** By pattern: what it means beside a number. */
  readonly #perUnit: number[] = [];
  readonly #period: (Period | undefined)[] = [];
  readonly #times: number[] = [];

  constructor(tree: Tree) {
    // Longer words are looked for as beginnings, one or two letters as they stand.
    const add = (word: string): number => tree.add(word.length > 2 ? `${word}*` : word);
    for (const [perUnit, words] of PER_UNIT) for (const word of words) this.#perUnit[add(word)] = perUnit;
    for (const [period, words] of PERIODS) for (const word of words.split(' ')) this.#period[add(word)] = period;
    for (const [times, words] of TIMES) for (const word of words.split(' ')) this.#times[add(word)] = times;
  }

  /** What the number at a word promises, if that is too much: for any work, or only for work that is called easy. */
  at(words: Words, at: number): PromisedPay | undefined {
    if (!isNumber(words, at) || goesOn(words, at)) return undefined;
    // "500 000 - 1 500 000": what is promised is the least of it.
    if (isRange(words, at) && (isNumber(words, at - 1) || meaning(words, at - 1, this.#times))) return undefined;
    let { value, times, last } = this.#sum(words, at);
    if (isRange(words, last + 1) && isNumber(words, last + 1)) {
      const most = this.#sum(words, last + 1);
      if (times === 1) times = most.times;
      last = most.last;
    }
    value *= times;
    for (const unit of [last + 1, last + 2, at - 1]) {
      const perUnit = meaning(words, unit, this.#perUnit);
      if (perUnit === undefined) continue;
      const [from, to] = [Math.min(at, unit), Math.max(last, unit)];
      const period = this.#periodOf(words, from, to);
      const high = (limits: typeof HIGH | typeof HIGH_FOR_EASY): boolean =>
        // Far more than that is no wage but a turnover, a prize or a price.
        value / perUnit >= limits[period] && value / perUnit < limits[period] * 12;
      const [always, whenEasy] = [high(HIGH), high(HIGH_FOR_EASY)];
      if (!always && !whenEasy) return undefined;
      return { start: words.start[from] ?? 0, end: words.end[to] ?? 0, always, whenEasy };
    }
    return undefined;
  }

  /** A number whose thousands may be set apart ("15 000", "4.000"), with a part ("9.74", "1,5") and "k" or "тыс" after it. */
  #sum(words: Words, at: number): { value: number; times: number; last: number } {
    let last = at;
    let digits = textOf(words, at);
    while (goesOn(words, last + 1) && lengthOf(words, last + 1) === 3) {
      last += 1;
      // No wage has more digits than this; a longer one is cut, so that it stays a number.
      if (digits.length < 12) digits += textOf(words, last);
    }
    digits = digits.slice(0, 12);
    if (goesOn(words, last + 1) && lengthOf(words, last + 1) < 3) {
      last += 1;
      digits += `.${textOf(words, last)}`;
    }
    const times = meaning(words, last + 1, this.#times) ?? 1;
    return { value: Number(digits), times, last: times > 1 ? last + 1 : last };
  }

  #periodOf(words: Words, from: number, to: number): Period {
    for (let distance = 1; distance <= 4; distance += 1)
      for (const place of [to + distance, from - distance]) {
        const period = words.sentence[place] === words.sentence[from] && meaning(words, place, this.#period);
        if (period) return period;
      }
    return 'month';
  }
}

/** What a word means by one of these tables, if anything; by its longest beginning: "сомонӣ" is no "сом". */
function meaning<T>({ from, hits }: Words, word: number, table: readonly (T | undefined)[]): T | undefined {
  for (let hit = (from[word + 1] ?? 0) - 1; hit >= (from[word] ?? 0); hit -= 1) {
    const means = table[hits[hit] ?? 0];
    if (means !== undefined) return means;
  }
  return undefined;
}

const lengthOf = ({ start, end }: Words, word: number): number => (end[word] ?? 0) - (start[word] ?? 0);
/** The digits of a number; no longer than any wage has. */
const textOf = ({ text, start, end }: Words, word: number): string =>
  text.slice(start[word], Math.min(end[word] ?? 0, (start[word] ?? 0) + 12));
const isNumber = ({ text, start }: Words, word: number): boolean =>
  ((ABOUT[text.charCodeAt(start[word] ?? NaN)] ?? 0) & 7) === DIGIT;

/** Whether a number only goes on with the one before it: "15 000", "9.74". */
const goesOn = (words: Words, word: number): boolean =>
  word > 0 &&
  word < words.count &&
  (words.start[word] ?? 0) - (words.end[word - 1] ?? 0) === 1 &&
  !isRange(words, word) &&
  isNumber(words, word) &&
  isNumber(words, word - 1);

/** Whether only a dash stands between a word and the one before it. */
const isRange = ({ text, start, end }: Words, word: number): boolean => {
  const [from, to] = [end[word - 1] ?? 0, start[word] ?? 0];
  return to - from <= 3 && /^ ?[-–—] ?$/.test(text.slice(from, to));
};
