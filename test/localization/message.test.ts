import { describe, expect, it } from 'vitest';
import {
  inPickerOrder,
  LANGUAGES,
  languages,
  matchLanguage,
  matchLanguages,
} from '../../src/localization/languages.js';
import { fill } from '../../src/localization/message.js';
import { names } from '../../src/localization/generated/names.js';
import { tables } from '../../src/localization/generated/tables.js';
import { hoursIn, languageNamesIn, monthIn } from '../../src/localization/names.js';

describe('the language that is spoken', () => {
  it.each([
    [['ru-KZ'], 'ru'],
    [['uz'], 'uz'],
    [['uz-UZ'], 'uz'],
    [['uz-Latn-UZ'], 'uz'],
    [['uz-Cyrl'], 'uz-Cyrl'],
    [['UZ-CYRL-uz'], 'uz-Cyrl'],
    [['fa'], 'fa-AF'],
    [['fa-IR'], 'fa-AF'],
    [['fa-AF'], 'fa-AF'],
    [['de', 'tg-TJ', 'ru'], 'tg'],
    [['kkj'], 'en'],
    [['fan'], 'en'],
    [['', 'x', '-', '*', 'ru'], 'ru'],
    [[], 'en'],
  ])('is of %j: %s', (wanted, lang) => {
    expect(matchLanguage(wanted)).toBe(lang);
  });

  it('is one of those that are at hand', () => {
    expect(matchLanguage(['tg', 'ru'], ['ru', 'en'])).toBe('ru');
    expect(matchLanguage(['uz'], ['uz-Cyrl', 'en'])).toBe('uz-Cyrl');
    expect(matchLanguages(['ru', 'xx', 'ru-RU', 'ky'])).toEqual(['ru', 'ky']);
  });

  it('is offered in this order: the page’s, the reader’s, then by how many speak it', () => {
    expect(inPickerOrder(['ru', 'kk', 'uz', 'tg', 'en'], 'kk-KZ', ['de', 'tg'])).toEqual([
      'kk',
      'tg',
      'ru',
      'uz',
      'en',
    ]);
  });

  it('has a name of its own, and words', () => {
    expect([...languages].sort()).toEqual(Object.keys(LANGUAGES).sort());
    for (const lang of languages)
      if (lang !== 'en') expect(Object.keys(tables[lang] ?? {}).length).toBeGreaterThan(850);
  });
});

describe('a message', () => {
  it('takes values, and shows a placeholder that has none', () => {
    expect(fill('Call {number}, {missing}', { number: '116 16' })).toBe('Call 116 16, {missing}');
  });

  it('isolates a value where it is written from right to left', () => {
    expect(fill('به {number} زنگ بزنید', { number: '116 16' })).toBe('به \u2068116 16\u2069 زنگ بزنید');
  });
});

// Read in CLDR and in dictionaries, not in what the code gives.
describe('what browsers lack', () => {
  it.each([
    ['kk', '2026 ж. наурыз'],
    ['ky', '2026-ж., март'],
    ['uz', 'mart, 2026'],
    ['uz-Cyrl', 'март, 2026'],
    ['tg', 'Март 2026'],
    ['tk', 'mart 2026'],
    ['fa-AF', 'مارچ 2026'],
    ['ru', 'март 2026 г.'],
    ['tr', 'Mart 2026'],
    ['fr', 'mars 2026'],
    ['en', 'March 2026'],
  ])('is there in %s: March is %s', (lang, month) => {
    expect(monthIn(lang, '2026-03-01')).toBe(month);
  });

  it('is nothing for a date that is none', () => {
    expect(monthIn('ru', '')).toBe('');
    expect(monthIn('ru', 'soon')).toBe('');
  });

  it.each(Object.entries(names))('has twelve months and the countries of Central Asia in %s', (_lang, known) => {
    expect(known.months).toHaveLength(12);
    expect(new Set(known.months).size).toBe(12);
    expect(Object.keys(known.regions ?? {})).toEqual(
      expect.arrayContaining(['KZ', 'KG', 'UZ', 'TJ', 'TM', 'RU', 'AF']),
    );
    expect(Object.keys(known.regions ?? {}).length).toBeGreaterThan(240);
  });

  it('puts languages beside each other without a word of another', () => {
    expect(languageNamesIn('kk', ['ru', 'kk'])).toBe('орыс тілі, қазақ тілі');
    expect(languageNamesIn('fa-AF', ['ru', 'en'])).toBe('روسی، انگلیسی');
  });
});

describe('opening hours', () => {
  const hours = { opens: '09:00', closes: '18:00' };

  it('join days that follow each other, and list the others in the order of the week', () => {
    expect(hoursIn('en', { ...hours, days: ['Mo', 'Tu', 'We', 'Th', 'Fr'] })).toBe('Mon–Fri 09:00–18:00');
    expect(hoursIn('en', { ...hours, days: ['Sa', 'Mo'] })).toBe('Mon, Sat 09:00–18:00');
    expect(hoursIn('en', { ...hours, days: ['Sa', 'Su'] })).toBe('Sat, Sun 09:00–18:00');
    expect(hoursIn('en', { ...hours, days: [] })).toBe('09:00–18:00');
  });

  // Chromium has the days of Kazakh and Uzbek in English, and of Tajik, Kyrgyz and Turkmen not at all.
  it.each([
    ['kk', 'дс–жм'],
    ['uz', 'Dush–Jum'],
    ['tg', 'Дшб–Ҷмъ'],
    ['ky', 'дүй.–жума'],
    ['tk', 'Duş–Ann'],
  ])('name the days in %s themselves: %s', (lang, days) => {
    expect(names[lang]?.days).toHaveLength(7);
    expect([names[lang]?.days?.[0], names[lang]?.days?.[4]].join('–')).toBe(days);
  });
});
