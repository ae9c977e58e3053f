import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactsOf, isOpen, readServices } from '../../src/directory/index.js';

const schema = JSON.parse(
  readFileSync(new URL('../../src/schema/service.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: false }).compile(schema);

const good = { name: 'Example Line', dial: '+44 20 7946 0123' };
const problemsOf = (value: unknown) => readServices(value).problems.map(({ index, field }) => `${index} ${field}`);
const accepts = (value: unknown) => {
  const { services, problems } = readServices([value]);
  expect(services.length === 1).toBe(problems.length === 0);
  return services.length === 1;
};

describe('a partner’s service', () => {
  it('needs no more than a name and a number', () => {
    const { services, problems } = readServices([good]);
    expect(problems).toEqual([]);
    expect(services).toHaveLength(1);
    expect(services[0]).toMatchObject({
      id: 'own-1',
      name: { en: 'Example Line', native: { und: 'Example Line' } },
      areaServed: [],
      numbers: [
        { dial: '+44 20 7946 0123', tel: '+442079460123', e164: '+442079460123', shortCode: false, channel: 'call' },
      ],
      channels: ['call'],
      url: null,
      availableLanguage: [],
      hoursAvailable: 'unknown',
      timeZone: null,
      free: null,
      anonymous: null,
      operatorType: null,
      ship: 'default',
      dialled: false,
    });
  });

  it('may say everything else', () => {
    const { services, problems } = readServices({
      name: { ru: 'Пример', kk: 'Мысал' },
      dial: '116 16',
      sms: '60123',
      whatsapp: '+44 20 7946 0124',
      telegram: 'https://t.me/example_line',
      url: 'https://пример.example/помощь?a=1#b',
      numbers: [{ dial: '(020) 7946-0125' }, { dial: '60124', channel: 'sms' }],
      languages: ['kk', 'uz-Latn'],
      hours: [{ days: ['Mo', 'Fr'], opens: '09:00', closes: '18:00' }],
      free: true,
      anonymous: false,
      operatorType: 'ngo',
      country: 'kz',
      lastReviewed: '2026-11',
      comment: 'passed over',
    });
    expect(problems).toEqual([]);
    const [service] = services;
    expect(service).toMatchObject({
      name: { en: 'Пример', native: { ru: 'Пример', kk: 'Мысал' } },
      areaServed: ['KZ'],
      timeZone: 'Asia/Almaty',
      availableLanguage: ['kk', 'uz-Latn'],
      hoursAvailable: [{ days: ['Mo', 'Fr'], opens: '09:00', closes: '18:00' }],
      free: true,
      anonymous: false,
      operatorType: 'ngo',
      channels: ['call', 'sms', 'whatsapp', 'telegram', 'web'],
      provenance: { lastReviewed: '2026-11' },
    });
    expect(service?.numbers.map(({ tel, channel }) => `${channel} ${tel}`)).toEqual([
      'call 11616',
      'sms 60123',
      'call 02079460125',
      'sms 60124',
    ]);
    expect(service && isOpen(service.hoursAvailable, service.timeZone, new Date('2026-11-23T04:00:00Z'))).toBe(true);
    expect(JSON.stringify(service)).not.toContain('passed over');
  });

  it('may be reached by star and hash, which a link must write as %23', () => {
    expect(readServices({ name: 'x', dial: '*123#' }).services[0]?.numbers[0]?.tel).toBe('*123%23');
  });

  it('is made anew and frozen, and the partner’s own object is left as it was', () => {
    const days = ['Mo'];
    const given = { ...good, languages: ['kk'], hours: [{ days, opens: '09:00', closes: '18:00' }] };
    const { services } = readServices(given);
    expect(Object.isFrozen(services)).toBe(true);
    expect(Object.isFrozen(services[0]?.numbers)).toBe(true);
    expect(Object.isFrozen(given)).toBe(false);
    expect(Object.isFrozen(days)).toBe(false);
    days[0] = 'Tu';
    given.languages[0] = 'ru';
    expect(services[0]).toMatchObject({ availableLanguage: ['kk'], hoursAvailable: [{ days: ['Mo'] }] });
  });
});

describe('a mistake in a partner’s service', () => {
  it.each([
    ['a missing name', { dial: '112' }, ['0 name']],
    ['a blank name', { ...good, name: ' \n ' }, ['0 name']],
    ['a name of 121 characters', { ...good, name: 'x'.repeat(121) }, ['0 name']],
    ['a name in no language', { ...good, name: { 'not a tag': 'x' } }, ['0 name.not a tag']],
    ['no name in any language', { ...good, name: {} }, ['0 name']],
    ['no way to reach it', { name: 'x' }, ['0 dial']],
    ['a number with letters', { name: 'x', dial: '0800 CALL ME' }, ['0 dial']],
    ['a number with letters in the list', { name: 'x', numbers: [{ dial: '0800 CALL ME' }] }, ['0 numbers[0].dial']],
    ['an item without a number', { name: 'x', numbers: [{ dial: '112' }, {}] }, ['0 numbers[1].dial']],
    ['a number given as a number', { name: 'x', dial: 112 }, ['0 dial']],
    ['a number of one digit', { name: 'x', dial: '1' }, ['0 dial']],
    ['a number longer than any', { name: 'x', dial: '+1234567890123456' }, ['0 dial']],
    ['a number with a link in it', { name: 'x', dial: 'tel:112' }, ['0 dial']],
    ['two plus signs', { name: 'x', dial: '++44 20 7946 0123' }, ['0 dial']],
    ['an empty list of numbers', { name: 'x', numbers: [] }, ['0 dial']],
    ['eleven numbers', { name: 'x', numbers: Array.from({ length: 11 }, () => ({ dial: '112' })) }, ['0 numbers']],
    ['an unknown channel', { name: 'x', numbers: [{ dial: '112', channel: 'fax' }] }, ['0 numbers[0].channel']],
    ['an address without https', { ...good, url: 'http://example.org' }, ['0 url']],
    ['a script for an address', { ...good, url: 'javascript:alert(1)' }, ['0 url']],
    ['a script after a line break', { ...good, url: 'https://example.org\njavascript:alert(1)' }, ['0 url']],
    ['a password in an address', { ...good, url: 'https://bank.example@evil.example' }, ['0 url']],
    ['a backslash in an address', { ...good, url: 'https:\\\\example.org' }, ['0 url']],
    ['an address of 301 characters', { ...good, url: `https://example.org/${'x'.repeat(281)}` }, ['0 url']],
    ['a WhatsApp number without +', { ...good, whatsapp: '020 7946 0124' }, ['0 whatsapp']],
    ['a WhatsApp link to elsewhere', { ...good, whatsapp: 'https://evil.example/1234567' }, ['0 whatsapp']],
    ['a Telegram invitation', { ...good, telegram: 'https://t.me/+abcdef' }, ['0 telegram']],
    ['a Telegram name with a slash', { ...good, telegram: 'a/../b' }, ['0 telegram']],
    ['languages as one text', { ...good, languages: 'kk, ru' }, ['0 languages']],
    ['a language by its name', { ...good, languages: ['Kazakh language'] }, ['0 languages']],
    ['hours in words', { ...good, hours: 'weekdays' }, ['0 hours']],
    ['no hours', { ...good, hours: [] }, ['0 hours']],
    [
      'an hour that is none',
      { ...good, hours: [{ days: ['Mo'], opens: '25:00', closes: '26:00' }] },
      ['0 hours[0].opens'],
    ],
    [
      'a day that is none',
      { ...good, hours: [{ days: ['Monday'], opens: '09:00', closes: '18:00' }] },
      ['0 hours[0].days'],
    ],
    ['hours without an end', { ...good, hours: [{ days: ['Mo'], opens: '09:00' }] }, ['0 hours[0].closes']],
    ['"yes" for true', { ...good, free: 'yes' }, ['0 free']],
    ['null', { ...good, anonymous: null }, ['0 anonymous']],
    ['an unknown operator', { ...good, operatorType: 'friends' }, ['0 operatorType']],
    ['a country by its name', { ...good, country: 'Kazakhstan' }, ['0 country']],
    ['a date as people write it', { ...good, lastReviewed: '24.11.2026' }, ['0 lastReviewed']],
    ['two mistakes', { name: 'x', dial: 'none', url: 'none' }, ['0 dial', '0 url']],
    ['a text for a service', 'Example Line', ['0 ']],
    ['null for a service', null, ['0 ']],
    ['a list in a list', [good], ['0 ']],
  ])('(%s) is named, and the service left out', (_, value, expected) => {
    expect(problemsOf([value])).toEqual(expected);
    expect(readServices([value]).services).toEqual([]);
    expect(validate(value)).toBe(false);
  });

  it('leaves the others in place, under their own place in the list', () => {
    const { services, problems } = readServices([good, { name: 'x', dial: 'letters' }, { ...good, name: 'Third' }]);
    expect(services.map(({ id, name }) => `${id} ${name.en}`)).toEqual(['own-1 Example Line', 'own-3 Third']);
    expect(problems).toEqual([{ index: 1, field: 'dial', expected: expect.stringContaining('digits') as string }]);
  });

  it('is not made by giving nothing, or one service without a list', () => {
    expect(readServices(undefined)).toEqual({ services: [], problems: [] });
    expect(readServices([])).toEqual({ services: [], problems: [] });
    expect(readServices(good).services).toHaveLength(1);
  });
});

describe('a hostile service', () => {
  it('cannot reach a prototype', () => {
    const given: unknown = JSON.parse(
      '[{"__proto__":{"dial":"112","polluted":true},"constructor":{"prototype":{"polluted":true}},"name":"x"},' +
        '{"name":{"__proto__":"x","ru":"y"},"dial":"112"},' +
        '{"name":"x","numbers":[{"__proto__":{"dial":"112"}}]},' +
        '{"name":"x","dial":"112","hours":[{"__proto__":{"days":["Mo"],"opens":"09:00","closes":"10:00"}}]}]',
    );
    expect(readServices(given).services).toEqual([]);
    expect(problemsOf(given)).toEqual(['0 dial', '1 name.__proto__', '2 numbers[0].dial', '3 hours[0].days']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is not filled up from what it inherits', () => {
    expect(problemsOf([Object.create(good)])).toEqual(['0 name']);
    expect(problemsOf([Object.assign(Object.create({ dial: '112' }) as object, { name: 'x' })])).toEqual(['0 dial']);
  });

  it('is one of at most twenty', () => {
    const { services, problems } = readServices(Array.from({ length: 100_000 }, () => good));
    expect(services).toHaveLength(20);
    expect(problems).toEqual([{ index: 20, field: '', expected: 'at most 20 services' }]);
  });

  it('is refused in linear time, however long its texts', () => {
    const started = performance.now();
    for (const unit of ['1', '1 ', ' ', '- ', '(', 'a', '+1', '\u00a0', 'https://a', '/a']) {
      const long = unit.repeat(500_000);
      for (const text of [long, `${long}!`, `+${long}x`, `https://${long}\\`]) {
        const fields = { name: text, dial: text, sms: text, whatsapp: text, telegram: text, url: text, timeZone: text };
        expect(readServices({ ...fields, country: text, lastReviewed: text, languages: [text] }).services).toEqual([]);
      }
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

const FIELDS = [
  'name',
  'dial',
  'sms',
  'whatsapp',
  'telegram',
  'url',
  'numbers',
  'languages',
  'hours',
  'timeZone',
  'free',
  'anonymous',
  'operatorType',
  'country',
  'lastReviewed',
];

describe('the reader and the schema', () => {
  // Mostly right, now and then wrong: only near misses tell two checkers apart.
  const tuned = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue() });
  const character = fc.constantFrom(
    // Code points are wanted here, whole emoji are not.
    ...Array.from('0123456789+*#().-/:@ \u00a0\u2013abzAZ_\n\u202e😀\\<"\u0000'),
  );
  const scrap = fc.string({ unit: character, maxLength: 45 });
  const dial = tuned(
    fc.oneof(
      fc.stringMatching(/^\+?[0-9][0-9 ()-]{1,18}$/),
      scrap,
      fc.constantFrom('112', '116 16', '+44 20 7946 0123', '*1#'),
    ),
  );
  const language = tuned(
    fc.constantFrom('kk', 'uz-Latn', 'zh-Hant-TW', 'fil', 'es-419', 'KK', 'k', 'kk_KZ', '__proto__', 'constructor'),
  );
  const name = tuned(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 130 }),
      fc.constantFrom('x', '', ' ', 'a'.repeat(120), '😀'.repeat(120), '😀'.repeat(121), '\ud800'),
    ),
  );
  const time = tuned(fc.constantFrom('00:00', '09:30', '23:59', '24:00', '24:01', '9:00', '09:60', '09:00\n'));
  const service = fc.record(
    {
      name: fc.oneof(
        { weight: 5, arbitrary: name },
        fc
          .array(fc.tuple(fc.constantFrom('ru', 'kk', 'uz-Cyrl', 'x', '__proto__'), name), { maxLength: 3 })
          .map(
            (entries) =>
              JSON.parse(
                `{${entries.map(([tag, text]) => `${JSON.stringify(tag)}:${JSON.stringify(text)}`).join()}}`,
              ) as unknown,
          ),
      ),
      dial,
      sms: dial,
      whatsapp: tuned(
        fc.oneof(
          dial,
          fc.constantFrom('https://wa.me/442079460123', 'https://wa.me/x', 'https://wa.me/12345678901234567'),
        ),
      ),
      telegram: tuned(
        fc.oneof(
          scrap,
          fc.constantFrom('@example', 'exam', 'abc', 'https://t.me/example', 'https://t.me/+x', '@@example'),
        ),
      ),
      url: tuned(
        fc.oneof(
          scrap.map((tail) => `https://example.org/${tail}`),
          scrap.map((tail) => `https://${tail}`),
          fc.webUrl(),
        ),
      ),
      numbers: tuned(
        fc.array(
          tuned(fc.record({ dial, channel: tuned(fc.constantFrom('call', 'sms', 'fax')) }, { requiredKeys: [] })),
          { maxLength: 11 },
        ),
      ),
      languages: tuned(fc.array(language, { maxLength: 41 })),
      hours: tuned(
        fc.oneof(
          fc.constant('always'),
          fc.array(
            tuned(
              fc.record(
                {
                  days: tuned(fc.array(tuned(fc.constantFrom('Mo', 'Tu', 'Su', 'mo')), { maxLength: 8 })),
                  opens: time,
                  closes: time,
                },
                { requiredKeys: ['days', 'opens'] },
              ),
            ),
            { maxLength: 15 },
          ),
        ),
      ),
      timeZone: tuned(
        fc.constantFrom('Asia/Almaty', 'UTC', 'America/Indiana/Knox', 'Etc/GMT+5', 'asia', 'A/B/C/D', 'Asia/'),
      ),
      free: tuned(fc.boolean()),
      anonymous: tuned(fc.boolean()),
      operatorType: tuned(fc.constantFrom('ngo', 'police', 'friends')),
      country: tuned(fc.constantFrom('KZ', 'kz', 'KAZ', 'K1')),
      lastReviewed: tuned(fc.constantFrom('2026-11', '2026-11-24', '2026-13', '2026-11-32', '24.11.2026')),
      unknown: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );

  it('never throw and agree on any JSON whatever', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readServices(value);
        expect(accepts(value)).toBe(validate(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('agree on services that are nearly right, and only calls, texts and pages over https come of them', () => {
    let accepted = 0;
    fc.assert(
      fc.property(service, fc.boolean(), fc.subarray(FIELDS, { maxLength: 3 }), (given, named, chosen) => {
        const picked = Object.entries(given).filter(([key]) => chosen.includes(key));
        const value = { ...(named && { name: good.name }), ...Object.fromEntries(picked) };
        expect(accepts(value)).toBe(validate(value));
        for (const read of readServices(value).services) {
          accepted += 1;
          for (const { href } of contactsOf(read)) {
            expect(href).toMatch(/^((tel|sms):\+?([0-9*]|%23)+|https:\/\/\S+)$/);
          }
        }
      }),
      { numRuns: 6000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it.each(FIELDS)('agree on %s alone', (key) => {
    let right = 0;
    let wrong = 0;
    fc.assert(
      fc.property(service, (value) => {
        const field = (value as Record<string, unknown>)[key];
        const alone = { ...good, ...(field !== undefined && { [key]: field }) };
        const accepted = validate(alone);
        expect(accepts(alone)).toBe(accepted);
        if (accepted) right += 1;
        else wrong += 1;
      }),
      { numRuns: 500 },
    );
    expect(right).toBeGreaterThan(10);
    expect(wrong).toBeGreaterThan(0);
  });
});
