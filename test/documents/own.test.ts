import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistFor, items as builtIn, readItems } from '../../src/documents/index.js';

const schema = JSON.parse(readFileSync(new URL('../../src/schema/item.schema.json', import.meta.url), 'utf8')) as {
  anyOf: [unknown, { properties: { id: { enum: string[] } } }];
};
const fitsSchema = new Ajv2020({ strict: false }).compile(schema);

const texts = { title: 'Shelter card', whatFor: 'It opens the door.', ifMissing: ['Ask us.'] };
const card = {
  id: 'our-card',
  words: { en: texts },
  source: { title: 'Example NGO', url: 'https://example.org/card' },
  lastReviewed: '2026-11-20',
};
const today = '2026-11-24';
const fieldsOf = (value: unknown) => readItems(value, { today }).problems.map(({ field }) => field);
/** An object whose own keys JSON can name and a literal cannot. */
const parsed = (json: string): unknown => JSON.parse(json);

describe('a partner’s items', () => {
  it('are read when they are well-formed', () => {
    const { items, problems } = readItems([card], { today });
    expect(problems).toEqual([]);
    expect(items.map(({ id }) => id)).toEqual(['our-card']);
    expect(items[0]?.words?.['en']).toMatchObject({ ...texts, lang: 'en', warningSign: null });
  });

  it('may be one item, or none at all', () => {
    expect(readItems(card).items.length).toBe(1);
    expect(readItems(undefined)).toEqual({ items: [], problems: [] });
    expect(readItems([])).toEqual({ items: [], problems: [] });
  });

  it.each<[string, unknown, string]>([
    ['no object', 'card', ''],
    ['null', null, ''],
    ['a list in a list', [[card]], ''],
    ['no id', { ...card, id: undefined }, 'id'],
    ['an id with a capital', { ...card, id: 'Card' }, 'id'],
    ['an id that is a path', { ...card, id: '../card' }, 'id'],
    ['a new id without words', { ...card, words: undefined }, 'words'],
    ['a new id without a source', { ...card, source: undefined }, 'source'],
    ['a new id without a date', { ...card, lastReviewed: undefined }, 'lastReviewed'],
    ['a date in the future', { ...card, lastReviewed: '2026-11-25' }, 'lastReviewed'],
    ['a month in the future', { ...card, lastReviewed: '2026-12' }, 'lastReviewed'],
    ['a day that the calendar lacks', { ...card, lastReviewed: '2026-02-30' }, 'lastReviewed'],
    ['a date in words', { ...card, lastReviewed: 'yesterday' }, 'lastReviewed'],
    ['a country in words', { ...card, destination: ['Kazakhstan'] }, 'destination'],
    ['no country', { ...card, destination: [] }, 'destination'],
    ['a country that is no list', { ...card, destination: 'KZ' }, 'destination'],
    ['an unknown group', { ...card, citizenship: ['schengen'] }, 'citizenship'],
    ['an unknown stage', { ...card, stages: ['later'] }, 'stages'],
    ['an unknown kind of work', { ...card, work: ['farm'] }, 'work'],
    ['an unknown severity', { ...card, severity: 'deadly' }, 'severity'],
    ['an unknown indicator', { ...card, indicator: 'bad-boss' }, 'indicator'],
    ['volatile in words', { ...card, volatile: 'yes' }, 'volatile'],
    ['an unknown status', { ...card, status: 'sure' }, 'status'],
    ['a script as an address', { ...card, source: { title: 'x', url: 'javascript:alert(1)' } }, 'source.url'],
    ['an address without https', { ...card, source: { title: 'x', url: 'http://example.org' } }, 'source.url'],
    ['an address with a password', { ...card, source: { title: 'x', url: 'https://a:b@example.org' } }, 'source.url'],
    ['a source without a title', { ...card, source: {} }, 'source.title'],
    ['no words in any language', { ...card, words: {} }, 'words'],
    ['words without a language', { ...card, words: texts }, 'words.title'],
    ['words without a title', { ...card, words: { ru: { ...texts, title: undefined } } }, 'words.ru.title'],
    ['an empty title', { ...card, words: { ru: { ...texts, title: '  ' } } }, 'words.ru.title'],
    ['a title of many lines', { ...card, words: { ru: { ...texts, title: 'a\nb' } } }, 'words.ru.title'],
    ['a title of 121 letters', { ...card, words: { ru: { ...texts, title: 'a'.repeat(121) } } }, 'words.ru.title'],
    ['no step', { ...card, words: { ru: { ...texts, ifMissing: [] } } }, 'words.ru.ifMissing'],
    ['eleven steps', { ...card, words: { ru: { ...texts, ifMissing: Array(11).fill('x') } } }, 'words.ru.ifMissing'],
    ['a step that is an object', { ...card, words: { ru: { ...texts, ifMissing: [{}] } } }, 'words.ru.ifMissing'],
  ])('with %s are left out, naming the field', (_what, value, field) => {
    const { items, problems } = readItems([value, { ...card, id: 'good' }], { today });
    expect(problems[0]).toMatchObject({ index: 0, field });
    expect(items.map(({ id }) => id)).toEqual(['good']);
  });

  it('take no hostile key in', () => {
    const words = parsed('{"__proto__": {"title": "x", "whatFor": "x", "ifMissing": ["x"]}}');
    expect(fieldsOf([{ ...card, words }])).toEqual(['words.__proto__']);
    expect(fieldsOf([{ ...card, words: parsed('{"constructor": {}}') }])).toEqual(['words.constructor']);
    // Inherited fields are not the partner's.
    expect(fieldsOf([parsed('{"__proto__": {"id": "our-card"}}')])).toEqual(['id']);
    expect(fieldsOf([Object.create(card)])).toEqual(['id']);
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });

  it('keep only what the form names', () => {
    const [item] = readItems([{ ...card, html: '<b>', own: false, stale: true, rules: ['confirmed'] }], {
      today,
    }).items;
    expect(Object.keys(item ?? {})).toEqual(['id', 'words', 'source', 'lastReviewed']);
  });

  it('are fifty at most, and each id once', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...card, id: `card-${index}` }));
    const { items, problems } = readItems(many, { today });
    expect(items.length).toBe(50);
    expect(problems).toEqual([{ index: 50, field: '', expected: 'at most 50 items' }]);
    expect(fieldsOf([card, card])).toEqual(['id']);
  });

  it('are not judged by a day that is none', () => {
    expect(() => readItems([card], { today: '24.11.2026' })).toThrow(/^today: /);
  });

  it('read again are the same', () => {
    const { items } = readItems([card, { id: 'kz-trp', volatile: false, indicator: null }], { today });
    expect(readItems(items, { today })).toEqual({ items, problems: [] });
  });

  it('read a hostile text in linear time', () => {
    const long = `https://${'a'.repeat(200_000)} `;
    const began = performance.now();
    readItems([{ ...card, id: 'a-'.repeat(100_000), source: { title: long, url: long } }], { today });
    readItems([{ ...card, source: { title: ' '.repeat(200_000), url: long } }], { today });
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe('a partner’s items in the checklist', () => {
  const list = (own: unknown, query = {}) =>
    checklistFor({ destination: 'KZ', citizenship: 'UZ', today, own, ...query });
  const itemOf = (id: string, own: unknown, query = {}) => list(own, query).items.find((item) => item.id === id);

  it('change the date of a built-in item and nothing else', () => {
    const later = { today: '2027-03-01' };
    expect(itemOf('kz-trp', [], later)).toMatchObject({ stale: true, own: false });
    const changed = itemOf('kz-trp', [{ id: 'kz-trp', lastReviewed: '2027-02-20' }], later);
    expect(changed).toMatchObject({ stale: false, own: true, lastReviewed: '2027-02-20', status: 'confirmed' });
    expect(changed?.sources).toEqual(itemOf('kz-trp', [])?.sources);
    expect(changed?.words()).toEqual(itemOf('kz-trp', [])?.words());
  });

  it('replace the words of a built-in item, with a status for each sentence of the rule', () => {
    const own = { id: 'kz-contract', words: { ru: { ...texts, rule: ['Раз.', 'Два.'] } }, status: 'single-source' };
    const changed = itemOf('kz-contract', [own]);
    expect(changed?.words().title).toBe('Shelter card');
    expect(changed?.words(undefined, 'ru-KZ')).toMatchObject({ lang: 'ru', rule: ['Раз.', 'Два.'] });
    expect(changed?.rules).toEqual(['single-source', 'single-source']);
  });

  it('speak the reader’s language where the partner wrote it', () => {
    const words = { und: { ...texts, title: 'U' }, 'uz-Cyrl': { ...texts, title: 'C' }, ru: { ...texts, title: 'R' } };
    const item = itemOf('our-card', [{ ...card, words }]);
    const title = (lang?: string) => item?.words(undefined, lang).title;
    expect([title('uz-Cyrl'), title('uz-Latn'), title('RU'), title('kk'), title()]).toEqual(['C', 'C', 'R', 'U', 'U']);
  });

  it('add an item for everybody, unless it says for whom', () => {
    expect(itemOf('our-card', [card])).toMatchObject({ own: true, severity: 'info', stale: false, indicator: null });
    expect(itemOf('our-card', [{ ...card, citizenship: ['TJ'] }])).toBeUndefined();
    expect(itemOf('our-card', [{ ...card, stages: ['before'] }], { stage: 'working' })).toBeUndefined();
  });

  it('add an item for a destination that has no records, whose list stays neutral', () => {
    const turkish = list([{ ...card, destination: ['TR'] }], { destination: 'TR', citizenship: 'KZ' });
    expect(turkish.neutral).toBe(true);
    expect(turkish.items.map(({ id }) => id)).toContain('our-card');
  });

  it('come in by severity and stage like the others', () => {
    const ids = list([{ ...card, severity: 'high', stages: ['before'] }], { stage: 'before' }).items.map(
      ({ id }) => id,
    );
    expect(ids.indexOf('our-card')).toBeGreaterThan(ids.indexOf('g-passport'));
    expect(ids.indexOf('our-card')).toBeLessThan(ids.indexOf('g-copies'));
  });

  it('that do not fit are dropped, and the rest works', () => {
    const broken = [{ id: 'kz-trp', lastReviewed: '2999-01-01' }, null, 7, card];
    expect(itemOf('kz-trp', broken)?.lastReviewed).toBe('2026-11-24');
    expect(itemOf('our-card', broken)).toBeDefined();
  });

  it('leave the built-in records as they were', () => {
    const before = JSON.stringify(builtIn);
    list([{ id: 'kz-trp', severity: 'info', stages: ['before'] }]);
    expect(JSON.stringify(builtIn)).toBe(before);
  });
});

describe('the schema', () => {
  it('names the built-in items that may be changed in part', () => {
    expect(schema.anyOf[1].properties.id.enum).toEqual(builtIn.map(({ id }) => id));
  });

  it('and the reader accept the same items', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        '',
        ' ',
        0,
        2026,
        true,
        [],
        {},
        [''],
        ['KZ'],
        ['any'],
        'KZ',
        'paper',
        '2026-11',
        'ok',
        ['ok'],
        'a\u2028b',
        'https://example.org',
        'ftp://example.org',
        { title: 'ok' },
        { ru: texts },
        { xx1: texts },
      ),
      fc.string({ maxLength: 8 }),
    );
    const field = (good: unknown) => fc.oneof({ weight: 4, arbitrary: fc.constant(good) }, odd);
    const words = fc.record(
      {
        title: field('ok'),
        whatFor: field('ok'),
        ifMissing: field(['ok']),
        whoKeepsIt: field(null),
        warningSign: field('ok'),
        rule: field([]),
        verifyWith: field('ok'),
      },
      { requiredKeys: [] },
    );
    const source = fc.record(
      { title: field('ok'), year: field(2026), url: field('https://example.org'), tier: field('ngo') },
      { requiredKeys: [] },
    );
    const item = fc.record(
      {
        id: field('our-card'),
        words: fc.oneof(field({ ru: texts }), fc.dictionary(fc.constantFrom('ru', 'uz-Latn', 'und', 'русский'), words)),
        kind: field('paper'),
        destination: field(['KZ', 'any']),
        citizenship: field(['UZ', 'eaeu']),
        work: field(['household']),
        stages: field(['before']),
        severity: field('high'),
        indicator: field('deception'),
        volatile: field(true),
        status: field('confirmed'),
        source: fc.oneof(field({ title: 'ok' }), source),
        lastReviewed: field('2026-11-20'),
      },
      { requiredKeys: ['id'] },
    );
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          item,
          item.map((each) => ({ ...each, id: 'kz-trp' })),
        ),
        (value) => {
          const fits = fitsSchema(value);
          if (fits) accepted++;
          expect(readItems([value]).problems.length === 0).toBe(fits);
        },
      ),
      { numRuns: 3000, seed: 24 },
    );
    // A property that never meets a good item proves little.
    expect(accepted).toBeGreaterThan(100);
  });
});
