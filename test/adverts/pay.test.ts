import { describe, expect, it } from 'vitest';
import { assessAdvert } from '../../src/adverts/index.js';

const pay = (text: string): string[] =>
  assessAdvert(text)
    .flags.filter(({ id }) => id === 'unrealistic-pay')
    .flatMap(({ matches }) => matches.map(({ start, end }) => text.slice(start, end)));

describe('a sum of money', () => {
  it.each([
    ['$', 5000],
    ['USD', 5000],
    ['долл.', 5000],
    ['долларов', 5000],
    ['dollars', 5000],
    ['уе', 5000],
    ['USDT', 5000],
    ['€', 3000],
    ['EUR', 3000],
    ['евро', 3000],
    ['еуро', 3000],
    ['yevro', 3000],
    ['₸', 2_000_000],
    ['тг', 2_000_000],
    ['тенге', 2_000_000],
    ['теңге', 2_000_000],
    ['KZT', 2_000_000],
    ['tenge', 2_000_000],
    ['₽', 400_000],
    ['руб', 400_000],
    ['р', 400_000],
    ['рублей', 400_000],
    ['RUB', 400_000],
    ['rubl', 400_000],
    ["so'm", 50_000_000],
    ['soʻm', 50_000_000],
    ['som', 50_000_000],
    ['сўм', 50_000_000],
    ['sum', 50_000_000],
    ['сом', 300_000],
    ['KGS', 300_000],
    ['сомонӣ', 40_000],
    ['TJS', 40_000],
    ['somoni', 40_000],
    ['AED', 15_000],
    ['QAR', 15_000],
    ['дирхамов', 15_000],
    ['риялов', 15_000],
    ['won', 6_000_000],
    ['вон', 6_000_000],
  ])('in %s: %i is too much for a month, a tenth of it is not, and a hundred times it is no wage', (unit, sum) => {
    expect(pay(`${sum} ${unit}`)).toHaveLength(1);
    expect(pay(`${sum / 10} ${unit}`)).toEqual([]);
    expect(pay(`${sum * 100} ${unit}`)).toEqual([]);
  });

  it.each([
    ['за час', 40],
    ['per hour', 40],
    ['бір сағат', 40],
    ['саатына', 40],
    ['bir soat', 40],
    ['як соат', 40],
    ['за день', 100],
    ['в сутки', 100],
    ['за смену', 100],
    ['a day', 100],
    ['per shift', 100],
    ['күніне', 100],
    ['күнүнө', 100],
    ['kuniga', 100],
    ['як рӯз', 100],
    ['daily', 100],
    ['в неделю', 600],
    ['per week', 600],
    ['бір апта', 600],
    ['бир жума', 600],
    ['haftasiga', 600],
    ['за рейс', 1200],
    ['one trip', 1200],
    ['за ночь', 150],
    ['түніне', 150],
    ['kechasiga', 150],
    ['kunda', 100],
  ])('is weighed by its time, %s: %i $', (time, sum) => {
    expect(pay(`${sum} $ ${time}`)).toHaveLength(1);
    expect(pay(`${sum / 2} $ ${time}`)).toEqual([]);
    expect(pay(`${sum} $ в месяц`)).toEqual([]);
  });

  it('is weighed by its time: a season is longer than a month', () => {
    expect(pay('7000 $ за сезон')).toEqual([]);
    expect(pay('9000 $ за сезон')).toHaveLength(1);
  });

  it.each([
    ['1800 $ в месяц', []],
    ['Без опыта. 1800 $ в месяц', ['1800 $']],
    ['Без опыта. 1600 $ в месяц', []],
    ['Лёгкая работа. 1600 $ в месяц', ['1600 $']],
    ['Лёгкая работа. 900 $ в месяц', []],
  ])('is the more a reason to ask, the less the work asks for: %s', (text, places) => {
    expect(pay(text)).toEqual(places);
  });

  it.each([
    'Взнос за оформление 3000 $',
    'Стоимость программы 3 000 $, платит колледж',
    'Залог 2500 $',
    'Долг 4000 долларов',
    'The placement cost is 3,000 $',
    'It is not 3,000 dollars',
    'Делдал ақысы 3000 $',
    'Roʻyxatdan oʻtish badali 3000 $',
    'Service charge is 2,500 USD',
    'Виза 3000 $',
    'Агентӣ барои билет 2600 $ сарф мекунад',
  ])('is no pay where a person pays or owes it: %s', (text) => {
    expect(pay(text)).toEqual([]);
  });

  it.each([
    'Не верьте объявлениям «5000 $ в месяц»',
    'Ойига "5000 $" деб ёзишади',
    'Айына 5000 $ дегенге ишенбе',
    'Не обещаем 5000 $ в месяц',
    'We do not pay 5000 $ a month',
  ])('is no promise where it is somebody else’s: %s', (text) => {
    expect(pay(text)).toEqual([]);
  });

  it.each(['k', 'к', 'тыс', 'тысяч', 'миң', 'мың', 'ming', 'ҳазор', 'hazor'])('in thousands: 5 %s $', (times) => {
    expect(pay(`5 ${times} $`)).toEqual([`5 ${times} $`]);
  });

  it.each(['млн', 'миллион', 'million', 'mln'])('in millions: 2 %s тенге', (times) => {
    expect(pay(`2 ${times} тенге`)).toEqual([`2 ${times} тенге`]);
  });

  it.each([
    ['Работа, $5 000 в месяц', ['$5 000']],
    ['Работа, 5 000 $ в месяц', ['5 000 $']],
    ['Работа, 5000 чистых долларов', ['5000 чистых долларов']],
    ['Работа, 5 тыс чистых долларов', ['5 тыс чистых долларов']],
    ['График 5/2, 5000 $ в месяц', ['5000 $']],
    ['Зарплата - 5000 $', ['5000 $']],
    ['3 тыс - 5000 долларов', ['3 тыс - 5000 долларов']],
    ['100–3000 $', []],
    ['100 - 3000 $', []],
    ['500 тыс - 2 млн тенге', []],
    ['2000–5000 $ в месяц', ['2000–5000 $']],
    ['Оклад 40 $ за 4 часа', []],
    ['We pay 14 euro, 3800 people work here', []],
    ['Contract from day one, fuel paid, 400 $ in two parts', []],
    ['Айлығы 650 доллар, аптасына бір күн демалыс', []],
    ['Зарплата 900 000 руб в неделю', []],
    ['200 $ за полный рабочий день', ['200 $']],
    ['200 $ за каждый самый полный рабочий день', []],
    ['Оплата 500 $. День города празднуем вместе.', []],
    ['26 399 $ в месяц', ['26 399 $']],
    ['26 400 $ в месяц', []],
    ['2200 $ в месяц', ['2200 $']],
    ['2199 $ в месяц', []],
    ['1000 $ в месяц', []],
    ['2 999.50 $ в месяц', ['2 999.50 $']],
    ['9.74 $ в час', []],
    ['1 000 000 000 000 000 000 $', []],
    ['5000 человек работает у нас', []],
  ])('%s', (text, places) => expect(pay(text)).toEqual(places));

  it.each([
    [15, 'в час'],
    [35, 'в день'],
    [220, 'в неделю'],
    [1000, 'в месяц'],
  ])('is too much sooner where the work is called easy: %i $ %s', (sum, time) => {
    expect(pay(`Лёгкая работа, ${sum} $ ${time}`)).toEqual([`${sum} $`]);
    expect(pay(`Лёгкая работа, ${sum - 1} $ ${time}`)).toEqual([]);
    expect(pay(`Работа на складе, ${sum} $ ${time}`)).toEqual([]);
  });
});
