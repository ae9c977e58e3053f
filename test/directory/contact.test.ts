import { describe, expect, it } from 'vitest';
import { channelOrder, contactsOf, diallableFrom, nameIn, readServices, services } from '../../src/directory/index.js';
import type { Service } from '../../src/directory/index.js';

const find = (id: string): Service => {
  const service = services.find((each) => each.id === id);
  if (!service) throw new Error(`no record ${id}`);
  return service;
};

describe('the ways to reach a service', () => {
  const [example] = readServices({
    name: 'Example',
    dial: '+44 20 7946 0123',
    sms: '60123',
    whatsapp: '+44 20 7946 0124',
    telegram: '@example_line',
    url: 'https://example.org/',
  }).services;
  const hrefs = (lang: string) => (example ? contactsOf(example, lang).map(({ href }) => href) : []);

  it('begin with the call, then Telegram for Uzbek, in either script', () => {
    const uzbek = [
      'tel:+442079460123',
      'https://t.me/example_line',
      'https://wa.me/442079460124',
      'sms:60123',
      'https://example.org/',
    ];
    expect(hrefs('uz-Latn')).toEqual(uzbek);
    expect(hrefs('uz-Cyrl')).toEqual(uzbek);
    expect(hrefs('UZ')).toEqual(uzbek);
  });

  it.each(['kk', 'ky', 'ru', 'tg', 'en', ''])('have WhatsApp before Telegram for "%s"', (lang) => {
    expect(channelOrder(lang).slice(0, 3)).toEqual(['call', 'whatsapp', 'telegram']);
    expect(hrefs(lang)[1]).toBe('https://wa.me/442079460124');
  });

  it('send the word that the line wants', () => {
    expect(contactsOf(find('us-nhth')).map(({ href }) => href)).toEqual([
      'tel:+18883737888',
      'sms:233733?body=HELP',
      'https://humantraffickinghotline.org',
    ]);
  });

  it('are never anything but a call, a text or a page over https', () => {
    const hostile = {
      numbers: [],
      links: [{ channel: 'web' as const, href: 'javascript:alert(1)' }],
      url: 'http://example.org',
    };
    expect(contactsOf(hostile)).toEqual([]);
    for (const service of services) {
      for (const { href } of contactsOf(service))
        expect(href).toMatch(/^(tel:\+?\d+$|sms:\d+(\?body=\w+)?$|https:\/\/)/);
    }
  });
});

describe('a number from another country', () => {
  it.each([
    ['kz-11616', 'KZ', 'yes'],
    ['kz-11616', 'KR', 'no'],
    ['kz-11616', undefined, 'unknown'],
    ['kz-unhcr', undefined, 'yes'],
    ['kz-unhcr', 'KR', 'yes'],
    // The free number works at home only, the second one from abroad.
    ['md-lastrada', 'RU', 'yes'],
    ['us-nhth', 'MX', 'unknown'],
    ['kr-1577-1366', 'KZ', 'unknown'],
    ['sk-line', 'CZ', 'no'],
    ['eu-112', 'FI', 'yes'],
    ['eu-112', 'GB', 'no'],
    ['tm-ynamly', 'TM', 'no'],
  ])('%s, dialled from %s: %s', (id, country, expected) => {
    expect(diallableFrom(find(id), country)).toBe(expected);
  });
});

describe('a number that is only texted', () => {
  it('does not make a service one that can be dialled', () => {
    const [texted] = readServices({ name: 'x', sms: '+44 20 7946 0123', country: 'GB' }).services;
    expect(texted && diallableFrom(texted, 'GB')).toBe('no');
  });
});

describe('the name of a service', () => {
  it.each([
    ['kz-11616', 'kk', 'kk', 'Адам саудасына қарсы ұлттық жедел желі 116 16'],
    ['kz-11616', 'ru-KZ', 'ru', 'Национальная горячая линия по противодействию торговле людьми 116 16'],
    ['kz-11616', 'tg', 'ru', 'Национальная горячая линия по противодействию торговле людьми 116 16'],
    ['kz-11616', 'fr', 'en', 'National anti-trafficking hotline 116 16'],
    ['uz-1148', 'uz-Cyrl', 'uz-Latn', '«Istiqbolli Avlod» ishonch telefoni 1148'],
    ['kr-112', 'en', 'en', 'Police'],
  ])('%s, for a reader of %s', (id, lang, tag, text) => {
    expect(nameIn(find(id).name, lang)).toEqual({ lang: tag, text });
  });

  it('that a partner gave is marked with the language the partner said, if any', () => {
    const name = (given: unknown) =>
      readServices({ name: given, dial: '112' }).services[0]?.name ?? { en: '', native: {} };
    expect(nameIn(name('Родник'), 'kk')).toEqual({ text: 'Родник', lang: 'und' });
    expect(nameIn(name({ ru: 'Родник', kk: 'Бұлақ' }), 'kk')).toEqual({ text: 'Бұлақ', lang: 'kk' });
    expect(nameIn(name({ ru: 'Родник', kk: 'Бұлақ' }), 'tg')).toEqual({ text: 'Родник', lang: 'ru' });
    expect(nameIn(name({ ru: 'Родник', en: 'Spring' }), 'tg')).toEqual({ text: 'Родник', lang: 'ru' });
    expect(nameIn(name({ ru: 'Родник', en: 'Spring' }), 'tr')).toEqual({ text: 'Spring', lang: 'en' });
  });
});
