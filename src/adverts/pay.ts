import type { Found } from './matcher.js';
import type { Token } from './reader.js';

/**
 * Round numbers of this rule's own, by which a sum in one currency is put beside a sum in another. They are no exchange
 * rates, have no source and are never shown; a large change in a currency's worth is a reason to look at them again.
 */
const PER_UNIT: readonly (readonly [perUnit: number, words: readonly string[]])[] = [
  [1, ['$', 'usd', 'долл', 'dollar', 'доллар', 'уе', 'usdt']],
  [0.9, ['€', 'eur', 'евро']],
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

const PERIODS: Readonly<Record<keyof typeof HIGH, readonly string[]>> = {
  hour: ['час', 'hour', 'сағат', 'саат', 'soat', 'соат'],
  day: ['день', 'сутки', 'смен', 'day', 'shift', 'күніне', 'күнүнө', 'kuniga', 'рӯзе', 'куру', 'daily'],
  week: ['недел', 'week', 'апта', 'жума', 'hafta'],
  month: [
    'месяц',
    'month',
    'айына',
    'oyiga',
    'моҳе',
    'мес',
    'айлы',
    'oylik',
    'ойлик',
    'маош',
    'оклад',
    'зарплат',
    'жалақы',
  ],
};

/** Words that praise the pay and name no sum. */
const PRAISE: readonly (readonly string[])[] = [
  ['очень', 'высок'],
  ['огромн', 'зарплат'],
  ['высокий', 'доход'],
  ['большие', 'деньги'],
  ['шальн'],
  ['деньги', 'отличн'],
  ['быстрые', 'деньги'],
  ['big', 'money'],
  ['easy', 'money'],
  ['money', 'is', 'good'],
  ['ақшасы', 'керемет'],
  ['пулаш', 'бисёр'],
  ['акчасы', 'сонун'],
  ['puli', 'zor'],
  ['puli', 'juda'],
];

const PRAISE_FIRST = new RegExp(`^(${PRAISE.map(([first]) => first).join('|')})`);

const starts = (token: Token | undefined, words: readonly string[]): boolean =>
  words.some((word) => (word.length > 2 ? token?.word.startsWith(word) : token?.word === word));

/**
 * Where an advert promises pay far above the usual for work that asks for little.
 *
 * @param easy Whether the advert itself calls the work easy, or says nothing of what it is.
 */
export function pay(tokens: readonly Token[], easy: boolean): Found[] {
  const found: Found[] = [];
  tokens.forEach((token, at) => {
    const praise =
      PRAISE_FIRST.test(token.word) &&
      PRAISE.find((words) => words.every((word, place) => tokens[at + place]?.word.startsWith(word)));
    if (praise) found.push({ flag: 'unrealistic-pay', from: at, to: at + praise.length - 1 });
    const digits = token.word.charCodeAt(0);
    if (digits < 48 || digits > 57 || startsInside(tokens, at)) return;
    const { value, last } = sum(tokens, at);
    const unit = [last + 1, last + 2, at - 1].find((place) =>
      PER_UNIT.some(([, words]) => starts(tokens[place], words)),
    );
    if (unit === undefined) return;
    const perUnit = PER_UNIT.find(([, words]) => starts(tokens[unit], words))?.[0] ?? Infinity;
    const period = periodOf(tokens, Math.min(at, unit), Math.max(last, unit));
    const limit = (easy ? HIGH_FOR_EASY : HIGH)[period];
    // Far more than that is no wage but a turnover, a prize or a price.
    if (value / perUnit >= limit && value / perUnit < limit * 12)
      found.push({ flag: 'unrealistic-pay', from: Math.min(at, unit), to: Math.max(last, unit) });
  });
  return found;
}

/** Whether a number only goes on with the one before it: "15 000", "9.74". */
function startsInside(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && /^\d/.test(before.word) && token.start - before.end === 1;
}

/** A number whose thousands may be set apart ("15 000", "4.000"), with a part ("9.74", "1,5") and "k" or "тыс" after it. */
function sum(tokens: readonly Token[], at: number): { value: number; last: number } {
  let digits = tokens[at]?.word ?? '';
  let last = at;
  while (/^\d{3}$/.test(tokens[last + 1]?.word ?? '') && startsInside(tokens, last + 1)) {
    last += 1;
    digits += tokens[last]?.word ?? '';
  }
  const part = tokens[last + 1]?.word ?? '';
  // No wage has more digits than this; a longer one is cut, so that it stays a number.
  digits = digits.slice(0, 12);
  if (/^\d{1,2}$/.test(part) && startsInside(tokens, last + 1)) {
    last += 1;
    digits += `.${part}`;
  }
  const next = tokens[last + 1]?.word ?? '';
  const times = /^(k|к|тыс|миң|мың|ming|ҳазор|hazor)/.test(next)
    ? 1000
    : /^(млн|миллион|million|mln)/.test(next)
      ? 1_000_000
      : 1;
  return { value: Number(digits) * times, last: times > 1 ? last + 1 : last };
}

function periodOf(tokens: readonly Token[], from: number, to: number): keyof typeof HIGH {
  for (let distance = 1; distance <= 4; distance += 1)
    for (const place of [to + distance, from - distance])
      for (const [period, words] of Object.entries(PERIODS) as [keyof typeof HIGH, readonly string[]][])
        if (tokens[place]?.sentence === tokens[from]?.sentence && starts(tokens[place], words)) return period;
  return 'month';
}
