import { describe, expect, it } from 'vitest';
import { lostOrTakenPath, pathSteps, type PathStep } from '../../src/documents/index.js';
import type { Msg } from '../../src/localization/message.js';

const english: Msg = (source) => source;
const WHOLE = [
  'safe-now',
  'who-holds-it',
  'do-not-fight',
  'ask-in-writing-if-safe',
  'consulate',
  'police-statement',
  'ngo-restores-papers',
  'labour-claim',
];
const stepOf = (id: string, query: Parameters<typeof lostOrTakenPath>[0]): PathStep => {
  const step = lostOrTakenPath(query).find((each) => each.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
};
const restsOn = (step: PathStep) => step.restsOn.map(({ id }) => id);

describe('the way when papers are lost or taken', () => {
  it.each([
    ['KZ', 'UZ', 'uz-return', 'confirmed', /consulate of Uzbekistan/],
    ['KZ', 'KG', 'xx-return', 'unverified', /certificate of return/],
    ['KZ', 'TJ', 'xx-return', 'unverified', /certificate of return/],
    ['KZ', 'TM', 'xx-return', 'unverified', /certificate of return/],
    ['KZ', 'RU', 'xx-return', 'unverified', /consulate of Russia/],
    ['KZ', 'BR', 'xx-return', 'unverified', /certificate of return/],
    ['KZ', undefined, 'xx-return', 'unverified', /paper to go home with/],
    ['RU', 'UZ', 'uz-return', 'confirmed', /consulate of Uzbekistan/],
    ['RU', 'TJ', 'g-passport', 'confirmed', /paper to go home with/],
    ['TR', 'KZ', 'g-passport', 'confirmed', /paper to go home with/],
    [undefined, undefined, 'g-passport', 'confirmed', /paper to go home with/],
  ])('in %s leads a citizen of %s to the consulate by %s (%s)', (destination, citizenship, record, status, title) => {
    const path = lostOrTakenPath({ destination, citizenship });
    expect(path.map(({ id }) => id)).toEqual(WHOLE);
    const step = stepOf('consulate', { destination, citizenship });
    expect(restsOn(step)).toContain(record);
    expect(step.status).toBe(status);
    expect(step.words(english).title).toMatch(title);
  });

  it('keeps the details of Uzbekistan’s certificate from other citizens', () => {
    for (const citizenship of ['KG', 'TJ', 'TM', 'RU', undefined]) {
      const { title, actions } = stepOf('consulate', { destination: 'KZ', citizenship }).words(english);
      expect([title, ...actions].join(' ')).not.toMatch(/Uzbek|consulate\.mfa\.uz|60 US/);
    }
  });

  it('starts with safety and never sends to the police before the consulate', () => {
    expect(pathSteps).toEqual(WHOLE);
  });

  it('says what a report to the police may start', () => {
    expect(stepOf('police-statement', { destination: 'KZ', citizenship: 'UZ' }).words(english).risk).toMatch(
      /migration case/,
    );
    // Elsewhere this was not read anywhere.
    expect(stepOf('police-statement', { destination: 'RU', citizenship: 'UZ' }).status).toBe('unverified');
  });

  it.each([
    ['KZ', 'UZ'],
    ['KZ', 'TM'],
    ['KZ', 'KZ'],
    ['TR', 'KZ'],
    [undefined, undefined],
  ])('in %s leaves a citizen of %s without a next step nowhere', (destination, citizenship) => {
    for (const step of lostOrTakenPath({ destination, citizenship })) {
      const { title, actions, otherwise } = step.words(english);
      expect([title, otherwise, ...actions].every((text) => text.length > 0)).toBe(true);
      expect(actions.length).toBeGreaterThan(0);
      expect(step.restsOn.length).toBeGreaterThan(0);
    }
    const path = lostOrTakenPath({ destination, citizenship });
    expect(path.at(-1)?.help).toContain('trafficking');
  });

  it('is never surer than the weakest record under it', () => {
    const order = ['unverified', 'single-source', 'confirmed'];
    for (const citizenship of ['UZ', 'KG', 'TM', undefined]) {
      for (const step of lostOrTakenPath({ destination: 'KZ', citizenship })) {
        const weakest = Math.min(...step.restsOn.map(({ status }) => order.indexOf(status)));
        expect(order.indexOf(step.status)).toBeLessThanOrEqual(weakest);
      }
    }
  });

  it('has no consulate for citizens of the country they are in', () => {
    expect(lostOrTakenPath({ destination: 'KZ', citizenship: 'KZ' }).map(({ id }) => id)).toEqual(
      WHOLE.filter((id) => id !== 'consulate'),
    );
  });

  it('speaks of Kazakhstan’s rules in Kazakhstan only', () => {
    for (const { words } of lostOrTakenPath({ destination: 'TR', citizenship: 'KZ' })) {
      expect(JSON.stringify(words(english))).not.toMatch(/Kazakh|116 16|1414/);
    }
  });

  it('says which steps rest on facts past their review date, or that a partner has reviewed since', () => {
    const query = { destination: 'KZ', citizenship: 'UZ', today: '2027-03-01' };
    expect(stepOf('consulate', query).stale).toBe(true);
    const own = [{ id: 'uz-return', lastReviewed: '2027-02-20' }];
    expect(stepOf('consulate', { ...query, own }).stale).toBe(false);
    expect('stale' in stepOf('consulate', { destination: 'KZ' })).toBe(false);
  });

  it('throws a RangeError that names a malformed value', () => {
    expect(() => lostOrTakenPath({ destination: 'Kazakhstan' })).toThrow(/^destination: /);
    expect(() => lostOrTakenPath({ citizenship: 'U' })).toThrow(RangeError);
    expect(() => lostOrTakenPath({ today: 'tomorrow' })).toThrow(/^today: /);
  });
});
