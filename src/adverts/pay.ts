import { ABOUT, DIGIT } from './letters.js';
import type { Lexicon } from './lexicon/lexicon.js';
import type { Tree, Words } from './tree.js';

/**
 * Round numbers of this rule's own, by which a sum in one currency is put beside a sum in another. They are no exchange
 * rates, have no source and are never shown; a large change in a currency's worth is a reason to look at them again.
 */
const PER_UNIT: readonly (readonly [perUnit: number, words: string])[] = [
  [1, '$ usd* долл* dollar* уе usdt* бакс*'],
  [1.1, '€ eur* евро* еуро* yevro* evro*'],
  [500, '₸ тг тенге* теңге* kzt* tenge*'],
  [100, '₽ руб* р рубл* rub* rubl*'],
  [12_500, 'som* soʻm* сўм* sum*'],
  [87, 'сом* kgs*'],
  [10, 'сомон* tjs* somoni*'],
  [3.7, 'aed* qar* sar* dirham* дирхам* дирхем* dirhem* riyal* риял* риал*'],
  [2000, 'won* вон* krw*'],
];

/**
 * From which pay on, in those units, this rule calls work that asks for nothing well paid. Chosen by this project so that
 * the adverts worked out by hand come out right; wages in the region were not looked up.
 */
const HIGH = { hour: 30, day: 75, night: 120, trip: 900, week: 450, month: 2200, season: 8000 } as const;
/** The same where the advert says that no experience is needed. */
const HIGH_FOR_UNTRAINED = { hour: 22, day: 60, night: 100, trip: 700, week: 350, month: 1700, season: 6000 } as const;
/** The same where the advert itself calls the work easy. */
const HIGH_FOR_EASY = { hour: 15, day: 35, night: 60, trip: 400, week: 220, month: 1000, season: 3500 } as const;

type Period = keyof typeof HIGH;
type Limits = Readonly<Record<Period, number>>;

const PERIODS: readonly (readonly [period: Period, words: string])[] = [
  ['hour', 'час часу hour hourly сағат* саат* soat* соат*'],
  ['day', 'день* сутки* смен* day* shift* күніне* күнүнө* kuniga* кунига* рӯз рӯзе руз рузе куру* daily* kunda кунда'],
  ['night', 'ночь night кешіне түніне кечине kechada кечада kechasiga'],
  ['trip', 'рейс* trip* reys*'],
  ['week', 'недел* week* апта* жума* hafta* ҳафта*'],
  ['month', 'месяц* month* айына* oyiga* ойига* моҳ* мес айлы* oylik* oylig* ойлик* ойлиг* маош* maosh*'],
  ['season', 'сезон* season* маусым* путин* вахт* mavsum* мавсим*'],
];
const TIMES: readonly (readonly [times: number, words: string])[] = [
  [1000, 'k к тыс* миң* мың* мын* ming* ҳазор* хазор* hazor*'],
  [1_000_000, 'млн* миллион* million* mln*'],
];
/** Words beside a sum that a person pays, owes or is not promised. */
const NO_PAY =
  'взнос* депозит* залог* стоимост* стоит* брон* штраф* долг* кредит* оформлен* налог* оборот* fee* cost* deposit* loan* price* fine* penalt* registration* жарна* қарыз* делдал* айып* каттоо* карыз* қарз* хизматрасон* badal* garov* qarz* jarima* depozit* құны шығын* саҳми пардохт* таҳсил* puli charge* tuition* service сарф* sarf* хизмати xizmat* viza* виз* visa*';

/** Words beside a sum that others promise, or nobody. */
const NOT_OURS = 'not dont деген* degan* ишенбе* ishonma* сенбе* бовар менависанд* пишут обещ* уәде* trust*';

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

/** For which work a sum is too much: for any, for one that asks for no experience, or only for one that is called easy. */
export type TooMuchFor = 'any' | 'untrained' | 'easy';

/** A sum that an advert promises, in UTF-16 code units of the text. */
export interface PromisedPay {
  readonly start: number;
  readonly end: number;
  readonly tooMuchFor: TooMuchFor;
}

/** Where an advert promises pay far above the usual for work that asks for little. */
export class Pay {
  /** By pattern: what it means beside a number. */
  readonly #perUnit: number[] = [];
  readonly #period: (Period | undefined)[] = [];
  readonly #times: number[] = [];
  readonly #noPay: (true | undefined)[] = [];
  readonly #notOurs: (true | undefined)[] = [];

  constructor(tree: Tree) {
    const put = <T>(table: (T | undefined)[], words: string, means: T): void => {
      for (const word of words.split(' ')) table[tree.add(word)] = means;
    };
    for (const [perUnit, words] of PER_UNIT) put(this.#perUnit, words, perUnit);
    for (const [period, words] of PERIODS) put(this.#period, words, period);
    for (const [times, words] of TIMES) put(this.#times, words, times);
    put(this.#noPay, NO_PAY, true);
    put(this.#notOurs, NOT_OURS, true);
  }

  /** What the number at a word promises, if that is too much. */
  at(words: Words, at: number): PromisedPay | undefined {
    if (!isNumber(words, at) || goesOn(words, at)) return undefined;
    // "500 000 - 1 500 000": what is promised lies between them.
    if (isRange(words, at) && (isNumber(words, at - 1) || meaning(words, at - 1, this.#times))) return undefined;
    let { value, times, last } = this.#sum(words, at);
    if (isRange(words, last + 1) && isNumber(words, last + 1)) {
      const most = this.#sum(words, last + 1);
      if (times === 1) times = most.times;
      last = most.last;
      value = Math.sqrt(value * times * most.value * most.times);
    } else value *= times;
    for (const unit of [last + 1, last + 2, at - 1]) {
      const perUnit = meaning(words, unit, this.#perUnit);
      // "14 euro, 38 hours"
      if (perUnit === undefined || (unit < at && words.text.slice(words.end[unit], words.start[at]).includes(',')))
        continue;
      const [from, to] = [Math.min(at, unit), Math.max(last, unit)];
      const period = this.#periodOf(words, from, to);
      if (!period && isBeside(words, from, to, this.#noPay)) return undefined;
      if (isQuoted(words, from) || isBeside(words, from, to, this.#notOurs)) return undefined;
      const tooMuchFor = judge(value / perUnit, period ?? 'month');
      return tooMuchFor && { start: words.start[from] ?? 0, end: words.end[to] ?? 0, tooMuchFor };
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

  /** For how long, where that is said near by. */
  #periodOf(words: Words, from: number, to: number): Period | undefined {
    for (let distance = 1; distance <= 4; distance += 1)
      for (const place of [distance < 4 ? from - distance : to + distance, to + distance]) {
        const period = words.sentence[place] === words.sentence[from] && meaning(words, place, this.#period);
        // "for 4 hours", "12 hours a day": no pay by the hour.
        if (period && !(period === 'hour' && isNumber(words, place - 1) && place - 1 !== to)) return period;
      }
    return undefined;
  }
}

/** For which work so many units are too much. Far more than that is no wage but a turnover, a prize or a price. */
function judge(units: number, period: Period): TooMuchFor | undefined {
  const high = (limits: Limits): boolean => units >= limits[period] && units < limits[period] * 12;
  return high(HIGH) ? 'any' : high(HIGH_FOR_UNTRAINED) ? 'untrained' : high(HIGH_FOR_EASY) ? 'easy' : undefined;
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

/** Whether a word of a list stands beside a sum, in its sentence. */
function isBeside(words: Words, from: number, to: number, list: readonly (true | undefined)[]): boolean {
  for (let place = Math.max(0, from - 4); place <= to + 3; place += 1)
    if (words.sentence[place] === words.sentence[from] && meaning(words, place, list)) return true;
  return false;
}

/** How far before a sum a quotation mark is looked for, in UTF-16 code units: no further, whatever the text. */
const QUOTED_WITHIN = 48;
/** Whether it stands in quotation marks: what others promise. */
const isQuoted = ({ text, start }: Words, word: number): boolean => {
  const at = start[word] ?? 0;
  return /[«“"][^»”"]*$/.test(text.slice(Math.max(start[word - 4] ?? 0, at - QUOTED_WITHIN), at));
};
