import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessAdvert, assessInSteps, redFlags } from '../../src/adverts/index.js';

interface Vectors {
  readonly jobAdVectors: readonly { id: string; text: string; flags: string[]; outcome: string }[];
  readonly jobAdFlagTiers: Readonly<Record<string, string>>;
}
interface Crafted {
  readonly id: string;
  readonly lang: string;
  readonly label: 'red_flag' | 'benign';
  readonly text: string;
  readonly flags?: readonly string[];
}

const vectors = JSON.parse(readFileSync('test/data/delphi-vectors.json', 'utf8')) as Vectors;
const crafted = readFileSync('test/data/crafted.dev.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Crafted);
const ids = (text: string): string[] => assessAdvert(text).flags.map(({ id }) => id);

/** One label may be met by either of two flags. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  debt_or_deductions: ['repaid-from-pay', 'fines-or-deductions'],
  no_contract: ['no-contract', 'contract-after-arrival'],
};
const ours = (label: string): readonly string[] => SAME[label] ?? [label.replaceAll('_', '-')];

describe('the catalogue', () => {
  it('has the 23 flags of the contract, each with the tier that was published', () => {
    expect(redFlags).toHaveLength(23);
    for (const { from, tier } of redFlags) if (from) expect(tier).toBe(vectors.jobAdFlagTiers[from]);
    expect(redFlags.flatMap(({ from }) => (from ? [from] : [])).sort()).toEqual(
      Object.keys(vectors.jobAdFlagTiers).sort(),
    );
  });
});

describe('adverts worked out by hand', () => {
  it.each(vectors.jobAdVectors.map((vector) => [vector.id, vector] as const))('%s', (_, { text, flags, outcome }) => {
    const numbers = ids(text).map((id) => redFlags.find((flag) => flag.id === id)?.from);
    expect(numbers).toEqual(expect.arrayContaining(flags));
    expect(assessAdvert(text).outcome).toBe(outcome);
  });
});

describe('adverts written for this project', () => {
  it.each([...new Set(crafted.map(({ lang }) => lang))])(
    'in %s: nine of ten flags are found, nine of ten are right',
    (lang) => {
      const bad = crafted.filter((advert) => advert.lang === lang && advert.label === 'red_flag');
      const wanted = bad.flatMap(({ text, flags = [] }) => flags.map((flag) => ({ flag, found: ids(text) })));
      const hits = wanted.filter(({ flag, found }) => ours(flag).some((each) => found.includes(each)));
      expect(wanted.length).toBeGreaterThan(15);
      expect(hits.length / wanted.length).toBeGreaterThanOrEqual(0.9);
      // Flags that the labels have a name for.
      const named = new Set([...crafted.flatMap(({ flags = [] }) => flags)].flatMap(ours));
      const extra = crafted
        .filter((advert) => advert.lang === lang)
        .flatMap(({ text, flags = [] }) =>
          ids(text).filter((id) => named.has(id) && !flags.flatMap(ours).includes(id)),
        );
      expect(hits.length / (hits.length + extra.length)).toBeGreaterThanOrEqual(0.9);
    },
  );

  it.each(crafted.filter(({ label }) => label === 'benign').map(({ id, text }) => [id, text] as const))(
    'raises no alarm on the innocent %s',
    (_, text) => expect(['some', 'none-found']).toContain(assessAdvert(text).outcome),
  );

  it.each(crafted.filter(({ label }) => label === 'red_flag').map(({ id, text }) => [id, text] as const))(
    'calls %s serious',
    (_, text) => expect(assessAdvert(text).outcome).toBe('serious'),
  );
});

/** Sentences of our own: what says it, and what only sounds like it. */
const SENTENCES: readonly (readonly [flag: string, says: readonly string[], innocent: readonly string[]])[] = [
  [
    'passport-retention',
    [
      'Паспорт хранится у бригадира до конца сезона.',
      'Ваши документы забирает администратор.',
      'We keep your passport until the contract ends.',
      'Паспортыңызды қожайын алып қояды.',
      'Pasportingiz xojayinda saqlanadi.',
      'Паспортуңуз кожоюнда сакталат.',
      'Шиносномаи шумо дар дасти соҳибкор мемонад.',
    ],
    [
      'Паспорт остаётся у вас, копию делаем в тот же день.',
      'Your passport stays with you at all times.',
      'Төлқұжат өзіңізде қалады.',
      'Pasport o‘zingizda qoladi.',
      'Паспорт өзүңүздө калат.',
      'Шиноснома дар дасти худатон мемонад.',
    ],
  ],
  [
    'pay-withheld',
    [
      'Зарплата после вахты одним разом.',
      'Wages are paid at the end of the season.',
      'Жалақы маусым соңында беріледі.',
      "Pul mavsum oxirida to'lanadi.",
    ],
    [
      'Зарплата два раза в месяц, аванс в конце месяца.',
      'Wages are paid every week.',
      'Жалақы ай сайын беріледі.',
      "Oylik har oy to'lanadi.",
    ],
  ],
  [
    'upfront-fee',
    [
      'Нужен залог 30 000 тенге за место.',
      'Send a booking fee of $100 today to reserve your place.',
      'Орын үшін алдын ала 50 000 теңге төлеңіз.',
    ],
    ['Никаких предоплат и залогов не берём.', 'We never ask for a deposit.', 'Жұмысқа алу үшін ақша сұрамаймыз.'],
  ],
  [
    'secrecy',
    [
      'Родным о работе не говорите.',
      'Do not tell your family about the job.',
      'Жұмыс туралы ешкімге айтпаңыз.',
      'Ish haqida hech kimga aytmang.',
    ],
    ['Соглашение о коммерческой тайне.', 'We sign an ordinary confidentiality agreement.'],
  ],
  [
    'repaid-from-pay',
    [
      'Стоимость билета удерживается из зарплаты.',
      'The ticket is taken out of your wages.',
      'Жол ақысын кейін айлығыңыздан ұстаймыз.',
    ],
    [
      'Билет оплачивает компания, ничего не удерживается.',
      'Travel is paid by us and nothing is deducted from wages.',
      'Жол ақысы жалақыдан ұсталмайды.',
    ],
  ],
  [
    'no-days-off',
    ['Работаем без выходных.', 'Seven days a week, no days off.', 'Демалыс күні жоқ.', "Dam olish kunlari yo'q."],
    [
      'Выходные — суббота и воскресенье.',
      'Two days off a week.',
      'Сенбі мен жексенбі демалыс.',
      'Yakshanba dam olish kuni.',
    ],
  ],
];

describe('a phrase', () => {
  for (const [flag, says, innocent] of SENTENCES) {
    it.each(says)(`says ${flag}: %s`, (text) => expect(ids(text)).toContain(flag));
    it.each(innocent)(`does not say ${flag}: %s`, (text) => expect(ids(text)).not.toContain(flag));
  }

  it('is seen through Latin letters inside Cyrillic words', () => {
    expect(ids('Пacпopт хранится у бригадира.')).toContain('passport-retention');
  });

  it.each([
    ['Fruit picker, 9.74 USD per hour, 40 hours a week.', false],
    ['Fruit picker, 150 USD per day.', true],
    ['Упаковщик, 100 000 — 150 000 ₽/месяц, опыт не нужен.', false],
    ['Работа, 5.000 $ в месяц.', true],
    ['Работа, 5 000 $ в месяц.', true],
    ['Премия 2 миллиона долларов от города.', false],
    ['Повар, 1,5 млн тенге в месяц.', true],
    ['Повар, 1 млн тенге в месяц.', false],
    ['Маляр, 15 000 ₸ в день.', false],
    ['Курьер, 15 000 ₸ в час.', true],
    ['Стоматолог, 500000 - 1500000 KZT.', false],
    ['Стоматолог, 1500000 - 2500000 KZT.', true],
    ['Грузчик, 3–5 тыс. долларов в месяц.', true],
    ['Курьер, 150-200 рублей в час.', false],
    ['Сборщик, 1 500 каждый месяц, премия в рублях.', false],
  ])('weighs pay by its sum and its time: %s', (text, high) =>
    expect(ids(text).includes('unrealistic-pay')).toBe(high),
  );

  it.each([
    'Фото на паспорт, карта клиента, салон связи.',
    'Бронирование мест для клиентов, салон красоты, бар.',
    'Работа с клиентами и депозитами, которые они открыли.',
    'Встреча туристов в аэропорту, смена один день.',
    'Согласование документации с менеджером.',
    'Кураторство студентов, доставка документов.',
  ])('is not seen in Russian words that begin like those of other languages: %s', (text) =>
    expect(ids(text)).toEqual([]),
  );

  it('does not go over the end of a sentence', () => {
    expect(ids('Работа без опыта.')).toContain('no-experience');
    expect(ids('Обойдёмся без. Опыта у нас много.')).not.toContain('no-experience');
    expect(ids('На звонки не отвечаем.')).toContain('messenger-only');
    expect(ids('На звонки не. Отвечаем письмом из отдела кадров.')).not.toContain('messenger-only');
    expect(ids('Паспорт. Хранится у бригадира.')).not.toContain('passport-retention');
  });

  it.each([
    ['Паспорт ваш полежит у прораба.', 'passport-retention', 'Паспорт ваш полежит у прораба'],
    ['Телефоны нам, дают вечером.', 'closed-site', 'Телефоны нам, дают вечером'],
    ['Фото нужно обязательно во весь рост.', 'gender-age-appearance', 'Фото нужно обязательно во весь рост'],
  ])('goes from its first word to its last, which may be several: %s', (text, flag, place) => {
    const found = assessAdvert(text).flags.find(({ id }) => id === flag);
    expect(found?.matches.map(({ start, end }) => text.slice(start, end))).toEqual([place]);
  });

  it('keeps apart what two places say, and makes one of what lies over another', () => {
    const text = 'Работа без опыта. Научим.';
    const [flag] = assessAdvert(text).flags;
    expect(flag?.matches.map(({ start, end }) => text.slice(start, end))).toEqual(['без опыта', 'Научим']);
    const twice = 'Паспорт хранится у бригадира, паспорт хранится у бригадира';
    const [kept] = assessAdvert(twice).flags;
    // The second passport's nearest foreman is the first one: what is found for it begins there, and ends with its own verb.
    expect(kept?.matches).toEqual([{ start: 0, end: 'Паспорт хранится у бригадира, паспорт хранится'.length }]);
  });

  it('is seen in a name to write to, and not in an address for letters', () => {
    expect(ids('Работа для всех. Telegram: @rabota_vsem')).toContain('messenger-only');
    expect(ids('Күнүнө иш бар. Телеграм: @jumush')).toContain('messenger-only');
    expect(ids('Резюме присылайте на почту cv@example.org')).not.toContain('messenger-only');
  });

  it('is seen in Uzbek of either script when the language is given without one', () => {
    const text = 'Паспортингиз бригадирда сақланади.';
    expect(assessAdvert(text, { lang: 'uz' }).flags.map(({ id }) => id)).toContain('passport-retention');
  });

  it('is seen in Uzbek written in Cyrillic, whatever the apostrophe in Latin', () => {
    expect(ids('Ойлик яхши. Паспортингиз хўжайинда сақланади, бу ҳақда ўйламанг.')).toContain('passport-retention');
    for (const mark of ["'", '‘', '’', 'ʻ', '`'])
      expect(ids(`Qo${mark}ng${mark}iroq qilmang.`)).toContain('messenger-only');
  });
});

describe('whatever the text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'паспорт',
          'хранится',
          'у',
          'бригадира',
          '4000',
          '$',
          '.',
          '\n',
          'no',
          'days',
          'off',
          '🔥',
          'ё',
          'қ',
          "o'",
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(' ')),
    fc.constantFrom(...crafted.map(({ text }) => text)),
  );

  it('every place lies in the text, in order, and none over another', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { matches } of assessAdvert(text).flags) {
          expect(matches.length).toBeGreaterThan(0);
          let last = 0;
          for (const { start, end } of matches) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            last = end;
          }
        }
      }),
    );
  });

  it('a plain sentence in front changes no flag and moves every place', () => {
    const before = 'Город большой и зелёный.\n';
    fc.assert(
      fc.property(fc.constantFrom(...crafted), ({ text }) => {
        const moved = assessAdvert(before + text).flags;
        const plain = assessAdvert(text).flags;
        expect(moved.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
        expect(moved[0]?.matches[0]?.start).toBe(plain[0]?.matches[0] && plain[0].matches[0].start + before.length);
      }),
    );
  });

  it('a plain sentence behind changes no flag and no place', () => {
    for (const { text } of crafted)
      expect(assessAdvert(`${text}\nГород большой и зелёный.`).flags).toEqual(assessAdvert(text).flags);
  });

  it('finds in the middle of a long text what it finds in a short one, wherever it was cut to be read', () => {
    const [{ text } = { text: '' }] = crafted;
    const plain = assessAdvert(text, { lang: 'ru' }).flags;
    expect(plain.length).toBeGreaterThan(3);
    const sentence = 'Город зелёный.\n';
    for (let length = 16_384 - text.length - 200; length < 16_384 + 200; length += 23) {
      const before = sentence.repeat(Math.ceil(length / sentence.length)).slice(-length);
      const moved = assessAdvert(`${before}\n${text}\n${sentence.repeat(700)}`, { lang: 'ru' }).flags;
      expect(
        moved.map(({ matches, ...flag }) => ({
          ...flag,
          matches: matches.map(({ start, end }) => ({ start: start - length - 1, end: end - length - 1 })),
        })),
      ).toEqual(plain);
    }
  });

  it('gives the same in steps, and takes more of them for more text', () => {
    const steps = (text: string): { count: number; last: unknown } => {
      const run = assessInSteps(text);
      for (let count = 1; ; count += 1) {
        const step = run.next();
        if (step.done) return { count, last: step.value };
      }
    };
    const long = crafted
      .map(({ text }) => text)
      .join('\n')
      .repeat(20);
    expect(steps(long).last).toEqual(assessAdvert(long));
    expect(steps(long).count).toBeGreaterThan(long.length / 40_000);
  });

  it('gives frozen results in catalogue order', () => {
    const { flags } = assessAdvert(crafted[0]?.text ?? '');
    const order = redFlags.map(({ id }) => id);
    expect(flags.map(({ id }) => order.indexOf(id))).toEqual(
      [...flags.map(({ id }) => order.indexOf(id))].sort((a, b) => a - b),
    );
    expect(flags.length).toBeGreaterThan(2);
    expect(
      Object.isFrozen(flags) && flags.every((flag) => Object.isFrozen(flag) && Object.isFrozen(flag.matches)),
    ).toBe(true);
  });

  it('counts five signs as many, and four as some', () => {
    const four = 'Опыт не нужен. Работаем без выходных. Без оформления. Штраф за опоздание.';
    expect(
      [four, `${four} Договор по приезде.`].map((text) => [
        assessAdvert(text).flags.length,
        assessAdvert(text).outcome,
      ]),
    ).toEqual([
      [4, 'some'],
      [5, 'many'],
    ]);
  });

  it('gives places in the order of the text, whichever rule found them', () => {
    const text = 'Зарплата 900 000 руб в месяц. Это быстрые деньги. Зарплата 800 000 руб в месяц.';
    const { matches = [] } = assessAdvert(text).flags.find(({ id }) => id === 'unrealistic-pay') ?? {};
    expect(matches.map(({ start, end }) => text.slice(start, end))).toEqual([
      '900 000 руб',
      'быстрые деньги',
      '800 000 руб',
    ]);
  });

  it('takes a stop between figures for none between sentences', () => {
    const found = (text: string): boolean => assessAdvert(text).flags.some(({ id }) => id === 'passport-retention');
    expect(found('Паспорт с 9.30 хранится у бригадира')).toBe(true);
    expect(found('Паспорт с 9. Хранится у бригадира')).toBe(false);
  });

  it('refuses what is no text, by name', () => {
    for (const [bad, name] of [
      [undefined, 'undefined'],
      [null, 'null'],
      [5, 'number'],
      [{}, 'object'],
    ] as const)
      expect(() => assessAdvert(bad as string)).toThrow(`text: expected a string, got ${name}`);
  });

  it.each([
    ['Үйгө көчүү, күндүз түнөө', 'ky'],
    ['жана жок менен керек болот иш', 'ky'],
    ['Ҷой ва кор, маош аз мо, то ба дода лозим нест барои дар', 'tg'],
    ['Ўқиш учун билан керак ва учун билан керак ва учун', 'uz-Cyrl'],
    ['Ойлик яхши булади, телефон билан ишлаш керак эмас', 'uz-Cyrl'],
    ['Қарз ва кун', 'ru'],
    ['Ұйым бар, бала бар, адам бар', 'kk'],
    ['Работа для всех в Ұлытау, склад, кухня, магазин, стройка', 'ru'],
    ['va uchun bilan kerak ish', 'uz-Latn'],
    ['Anna Brown at work', 'en'],
    ['Lorem ipsum dolor', 'und'],
  ])('tells the language by letters and small words: %s', (text, lang) => expect(assessAdvert(text).lang).toBe(lang));

  it.each([
    ['Қаерда эканини борганда айтамиз, ўзи шунақа иш, кейин биласиз', 'vague-employer'],
    ['Ҳафтасига етти кун ишлаймиз, бўлмаса керак эмас', 'no-days-off'],
    ['Кўчага ёлғиз чиқмайсиз, ўзимиз билан борасиз', 'closed-site'],
  ])('reads Uzbek in Cyrillic as it is written in Latin: %s', (text, flag) => expect(ids(text)).toContain(flag));

  it('names the language it judged by, or takes the one that was given', () => {
    for (const { lang, text } of crafted) expect(assessAdvert(text).lang, text).toBe(lang);
    expect(assessAdvert('Work', { lang: 'ky' }).lang).toBe('ky');
    expect(assessAdvert('').lang).toBe('und');
  });
});
