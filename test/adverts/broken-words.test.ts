import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessAdvert } from '../../src/adverts/index.js';

const crafted = readFileSync('test/data/crafted.dev.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { lang: string; text: string });
const ids = (text: string): string[] => assessAdvert(text).flags.map(({ id }) => id);
/** What is marked of a flag. */
const marked = (text: string, flag: string): string[] =>
  assessAdvert(text)
    .flags.filter(({ id }) => id === flag)
    .flatMap(({ matches }) => matches.map(({ start, end }) => text.slice(start, end)));

describe('a word that somebody broke', () => {
  it.each([
    ['п а с п о р т хранится у бригадира', 'п а с п о р т хранится у бригадира'],
    ['Ваш П А С П О Р Т  хранится у бригадира.', 'П А С П О Р Т  хранится у бригадира'],
    ['ПАС🔥ПОРТ хранится у бригадира', 'ПАС🔥ПОРТ хранится у бригадира'],
    ['П🔥А🔥С🔥П🔥О🔥Р🔥Т хранится у бригадира', 'П🔥А🔥С🔥П🔥О🔥Р🔥Т хранится у бригадира'],
    ['Ваш п.а.с.п.о.р.т хранится у бригадира.', 'п.а.с.п.о.р.т хранится у бригадира'],
    ['п-а-с-п-о-р-т хранится у бригадира', 'п-а-с-п-о-р-т хранится у бригадира'],
    ['пас_порт хранится у бри*га*дира', 'пас_порт хранится у бри*га*дира'],
    ['пас\u00adпорт хра\u200bнится у бри\ufeffгадира', 'пас\u00adпорт хра\u200bнится у бри\ufeffгадира'],
    ['п\u0336а\u0336с\u0336п\u0336о\u0336р\u0336т\u0336 хранится у бригадира', undefined],
    ['па́спорт храни́тся у бригади́ра', 'па́спорт храни́тся у бригади́ра'],
    ['п a c п o p т хранится у бригадира', 'п a c п o p т хранится у бригадира'],
    ['п а с п о р т х р а н и т с я у б р и г а д и р а', undefined],
    ['Төлқұжат бригадирде: т ө л қ ұ ж а т ы ң ы з бригадирде сақталады', undefined],
    ['P A S P O R T I N G I Z brigadirda saqlanadi', undefined],
    ['P.a.s.p.o.r.t.i.n.g.i.z brigadirda saqlanadi', undefined],
    ['П🔸а🔸с🔸п🔸о🔸р🔸т🔸и🔸н🔸г🔸и🔸з бригадирда сақланади, бу ҳақда ўйламанг, ойлик яхши', undefined],
    ['We keep your pass🔥port until the contract ends', undefined],
    ['Ш и н о с н о м а дар дасти соҳибкор мемонад', undefined],
    ['П а с п о р т у ң у з кожоюнда сакталат', undefined],
  ])('is read as one: %s', (text, all) => {
    const found = marked(text, 'passport-retention');
    expect(found).toHaveLength(1);
    if (all) expect(found).toEqual([all]);
  });

  it('is read as one where й is written in two parts', () => {
    expect(ids('Напишите в личный чат'.normalize('NFD'))).toEqual(ids('Напишите в личный чат'));
    expect(ids('Рабочий день без выходных, первый выход завтра'.normalize('NFD'))).toEqual(
      ids('Рабочий день без выходных, первый выход завтра'),
    );
  });

  it('ends no sentence by the stops between its letters, and moves no later one', () => {
    expect(ids('Ваш п.а.с.п.о.р.т хранится у бригадира.')).toContain('passport-retention');
    expect(ids('Нужен п.а.с.п.о.р.т. Хранится у бригадира инструмент.')).not.toContain('passport-retention');
  });

  it.each([
    'Список: а б в г д е. Т. е. и т. д., и т. п., т. к. так принято.',
    'г. Алматы, ул. А. С. Пушкина, д. 5, кв. 7, тел. в отделе кадров',
    'А. Б. Иванов, И. О. Ф. кандидата, З. А. Логинова',
    'з. а. логистика',
    'б/у, с/х, х/б, ж/д, н/у, о/р, д/с',
    'офис-менеджер, онлайн-школа, бизнес-план, т.е. по-русски',
    'https://example.org/a/b/c-d-e?x=y&z',
    'График 5/2, с 9 до 18; склад в г.Шымкент',
    'Работа🔥Алматы🔥склад🔥график',
    'a b c d e f g, p. s., e. g., i. e., U. S. A.',
  ])('is not seen where none is: %s', (text) => expect(ids(text)).toEqual([]));

  it.each([
    ['pieces of several letters with white space between', 'пас порт хранится у бригадира'],
    ['pieces on two lines', 'пас\nпорт хранится у бригадира'],
    ['pieces far apart', 'пас🔥🔥🔥🔥🔥🔥🔥порт хранится у бригадира'],
    ['letters far apart', 'п     а     с     п     о     р     т хранится у бригадира'],
    ['pieces with a number between', 'пас🔥2🔥порт хранится у бригадира'],
  ])('is not read as one: %s', (_, text) => expect(ids(text)).toEqual([]));

  it.each([
    ['пас🔥🔥🔥🔥🔥🔥порт хранится у бригадира', 'passport-retention'],
    ['п    а    с    п    о    р    т хранится у бригадира', 'passport-retention'],
    ['п.а.с.п.о.р.т.а.м.и распоряжается бригадир: они хранятся у него', 'passport-retention'],
  ])('is read as one as far apart as that, and with its ending: %s', (text, flag) => {
    expect(ids(text)).toContain(flag);
    expect(marked(text, flag)[0]).toMatch(/^п/);
  });

  it('keeps what emoji only set apart', () => {
    expect(ids('Работа🔥без опыта✅жильё бесплатно✅пишите в телеграм')).toEqual(
      ids('Работа без опыта, жильё бесплатно, пишите в телеграм'),
    );
  });

  it('leaves apart words of their own that a hyphen joins', () => {
    expect(ids('Оформите на себя сим-карту, мы заплатим.')).toContain('sensitive-data');
    expect(ids('Атыңызға сим-карта рәсімдеңіз.')).toContain('sensitive-data');
  });

  it('takes in no word that only follows', () => {
    expect(marked('пас🔥порт🔥хранится🔥у🔥бригадира', 'passport-retention')).toEqual([
      'пас🔥порт🔥хранится🔥у🔥бригадира',
    ]);
  });

  it('keeps every flag, and its place, when what nobody sees stands between all letters', () => {
    const unseen = ['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff', '\u2063', '\ufe0f', '\u200e'];
    fc.assert(
      fc.property(fc.constantFrom(...crafted), fc.constantFrom(...unseen), ({ text }, mark) => {
        const broken = text.replace(/(?<=\p{L})(?=\p{L})/gu, mark);
        const before = (at: number): number => {
          let [place, letters] = [0, 0];
          for (; letters < at; place += 1) if (broken[place] !== mark || text[letters] === mark) letters += 1;
          return place;
        };
        const plain = assessAdvert(text).flags;
        const found = assessAdvert(broken).flags;
        expect(found.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
        found.forEach(({ matches }, flag) =>
          matches.forEach(({ start, end }, at) => {
            const match = plain[flag]?.matches[at];
            expect(end).toBe(before(match?.end ?? -1));
            expect(broken.slice(start, end).replaceAll(mark, '')).toBe(
              text.slice(match?.start, match?.end).replaceAll(mark, ''),
            );
          }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the flag when one word of what was found is broken, and says where', () => {
    const breaks = ['🔥', ' ', '.', '-', '*', '👨‍👩‍👧'];
    // One word of five letters or more that is alone enough to be found by, broken between all its letters.
    fc.assert(
      fc.property(
        fc.constantFrom(
          ['passport-retention', 'Ваш ', 'паспорт', ' хранится у бригадира до конца.'],
          ['passport-retention', 'Ваш паспорт хранится у ', 'бригадира', ' до конца.'],
          ['upfront-fee', 'Нужен ', 'залог', ' 30 000 тенге за место.'],
          ['repaid-from-pay', 'Стоимость ', 'билета', ' удерживается из зарплаты.'],
          ['secrecy', 'Не ', 'говорите', ' родным о работе.'],
          ['passport-retention', '', 'Паспортыңызды', ' қожайын алып қояды.'],
          ['passport-retention', '', 'Pasportingiz', ' xojayinda saqlanadi.'],
          ['passport-retention', 'We keep your ', 'passport', ' until the contract ends.'],
          ['passport-retention', '', 'Паспортуңуз', ' кожоюнда сакталат.'],
          ['passport-retention', '', 'Шиносномаи', ' шумо дар дасти соҳибкор мемонад.'],
        ),
        fc.constantFrom(...breaks),
        ([flag = '', before = '', word = '', after = ''], gap) => {
          expect(ids(before + word + after)).toContain(flag);
          const broken = Array.from(word).join(gap);
          const text = before + broken + after;
          const found = marked(text, flag);
          expect(found.length, text).toBeGreaterThan(0);
          // What is marked goes from the first letter of a word to the last of one, and holds the breaks as they stand.
          for (const each of found) expect(text).toContain(each);
          const stem = Array.from(word).slice(0, 5).join(gap);
          expect(
            found.some((each) => each.includes(stem)),
            text,
          ).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is the same wherever a long text is cut to be read', () => {
    const spaced = Array.from('паспорт').join(' ');
    for (const length of [8100, 8170, 8185, 8191, 8192, 16_380]) {
      const text = `${'Город зелёный.\n'.repeat(2000).slice(-length)}\n${spaced} хранится у бригадира.`;
      expect(marked(text, 'passport-retention')).toEqual([`${spaced} хранится у бригадира`]);
    }
    const long = `${'п а с п о р т '.repeat(3000)}хранится у бригадира`;
    expect(marked(long, 'passport-retention')[0]?.endsWith('хранится у бригадира')).toBe(true);
  });
});
