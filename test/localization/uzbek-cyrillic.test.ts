import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { uzbekCyrillic, type Exceptions } from '../../tools/uzbek-cyrillic.js';

const exceptions = JSON.parse(readFileSync('locales/uz-Cyrl.exceptions.json', 'utf8')) as Exceptions;

// Pairs as they stand in dictionaries and in news that are printed in both alphabets, written down by hand.
describe('Uzbek in Cyrillic letters', () => {
  it.each([
    ['hujjat', 'ҳужжат'],
    ['Oʻzbekiston', 'Ўзбекистон'],
    ['Qozogʻiston', 'Қозоғистон'],
    ['yoʻl', 'йўл'],
    ['yoʻqolgan', 'йўқолган'],
    ['yoshi', 'ёши'],
    ['tayyor', 'тайёр'],
    ['yer', 'ер'],
    ['eshik', 'эшик'],
    ['ish haqi', 'иш ҳақи'],
    ['elchixona', 'элчихона'],
    ['aeroport', 'аэропорт'],
    ['kechirasiz', 'кечирасиз'],
    ['maʼlumot', 'маълумот'],
    ['sanʼat', 'санъат'],
    ['Rossiya', 'Россия'],
    ['yaxshi', 'яхши'],
    ['yubordi', 'юборди'],
    ['SHOSHILINCH', 'ШОШИЛИНЧ'],
    ['Shartnoma', 'Шартнома'],
    ['choʻpon', 'чўпон'],
    ['politsiyaga', 'полицияга'],
    ['migratsiya', 'миграция'],
    ['ketsangiz', 'кетсангиз'],
    ['hujjatsiz', 'ҳужжатсиз'],
    ['inspeksiyasi', 'инспекцияси'],
    ['18-noyabr', '18-ноябрь'],
    ['18-noyabrdagi', '18-ноябрдаги'],
    ['1-iyuldan', '1-июлдан'],
    ['IIN raqami', 'ИИН рақами'],
    ['ID-karta', 'ID-карта'],
    ['WhatsApp orqali', 'WhatsApp орқали'],
    ['vmp.gov.kz saytida', 'vmp.gov.kz сайтида'],
    ['{count} kun qoldi', '{count} кун қолди'],
    ['Ism: {languages}.', 'Исм: {languages}.'],
  ])('writes %s as %s', (latin, cyrillic) => {
    expect(uzbekCyrillic(latin, exceptions)).toBe(cyrillic);
  });

  it('leaves nothing in Latin letters but what is meant to stay', () => {
    expect(uzbekCyrillic('abdefghijklmnopqrstuvxyzʼ', { latin: [], words: {} })).not.toMatch(/\p{Script=Latin}/u);
  });
});
