import { describe, expect, it } from 'vitest';
import { checklistFor, items, type ChecklistQuery } from '../../src/documents/index.js';
import { situations } from './situations.js';

const idsOf = (query: ChecklistQuery) => checklistFor(query).items.map(({ id }) => id);
/** As a page's own script may call it, past the types. */
const loosely = checklistFor as (query: object) => unknown;

describe('the checklist', () => {
  it.each(situations)('to %s, citizen of %s, work %s, stage %s', (destination, citizenship, work, stage, ids) => {
    expect(idsOf({ destination, citizenship, work, stage })).toEqual(ids.split(' '));
  });

  it('knows at least forty situations', () => {
    expect(situations.length).toBeGreaterThanOrEqual(40);
  });

  it('shows every item in some situation', () => {
    const shown = new Set(situations.flatMap(([, , , , ids]) => ids.split(' ')));
    expect(items.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it('gives the country-neutral list for a country without records, and says so', () => {
    const list = checklistFor({ destination: 'QA', citizenship: 'KZ', stage: 'before' });
    expect(list.neutral).toBe(true);
    expect(list.destination).toBe('QA');
    expect(list.notes).toEqual(['neutral-list', 'ask-embassy', 'short-numbers']);
    expect(list.items.every(({ destination }) => destination.includes('any'))).toBe(true);
  });

  it('says so too when no destination was given', () => {
    expect(checklistFor().neutral).toBe(true);
    expect(checklistFor({ destination: 'any' }).notes).toContain('neutral-list');
    expect(checklistFor({}).destination).toBeNull();
  });

  it('gives a citizen of Kazakhstan in Kazakhstan no rules of stay', () => {
    const list = checklistFor({ destination: 'KZ', citizenship: 'KZ' });
    expect(list.notes).toEqual(['own-country']);
    expect(list.items.filter(({ id }) => !id.startsWith('g-'))).toEqual([]);
  });

  it.each([
    ['UZ', 'visa-free-cis', 'confirmed'],
    ['TJ', 'visa-free-cis', 'confirmed'],
    ['GE', 'visa-free-cis', 'unverified'],
    ['KG', 'eaeu', 'confirmed'],
    ['RU', 'eaeu', 'confirmed'],
    ['TM', 'visa-required', 'unverified'],
    ['CN', 'visa-required', 'unverified'],
    ['KZ', 'any', 'confirmed'],
    ['eaeu', 'eaeu', 'confirmed'],
    [undefined, 'any', 'confirmed'],
  ] as const)('counts a citizen of %s to the group %s: %s', (citizenship, group, groupStatus) => {
    expect(checklistFor({ destination: 'KZ', citizenship })).toMatchObject({ group, groupStatus });
  });

  it('warns that the rules for a citizenship are not verified, only where no source was read', () => {
    const noted = (citizenship: string) =>
      checklistFor({ destination: 'KZ', citizenship }).notes.includes('citizenship-unverified');
    expect(['TM', 'CN', 'GE'].map(noted)).toEqual([true, true, true]);
    expect(['UZ', 'TJ', 'KG', 'RU'].map(noted)).toEqual([false, false, false, false]);
  });

  it('tells an answer that would add items', () => {
    const notes = (query: ChecklistQuery) => checklistFor({ destination: 'KZ', ...query }).notes;
    expect(notes({ citizenship: 'UZ', stage: 'working' })).toContain('more-with-work');
    expect(notes({ citizenship: 'UZ', stage: 'working', work: 'company' })).not.toContain('more-with-work');
    expect(notes({ citizenship: 'KG', stage: 'working' })).not.toContain('more-with-work');
    expect(notes({ stage: 'before' })).toContain('more-with-citizenship');
    expect(notes({ citizenship: 'UZ', stage: 'before' })).not.toContain('more-with-citizenship');
  });

  it('says that the rules of stay changed, to those they are for', () => {
    const noted = (query: ChecklistQuery) => checklistFor(query).notes.includes('stay-rules-changed');
    expect(noted({ destination: 'KZ', citizenship: 'UZ', stage: 'arrival' })).toBe(true);
    expect(noted({ destination: 'KZ', citizenship: 'UZ', stage: 'before' })).toBe(false);
    expect(noted({ destination: 'TR', citizenship: 'UZ', stage: 'arrival' })).toBe(false);
  });

  it('reads codes in any case', () => {
    expect(idsOf({ destination: 'kz', citizenship: 'uz' })).toEqual(idsOf({ destination: 'KZ', citizenship: 'UZ' }));
  });

  it.each([
    [{ destination: 'Kazakhstan' }, 'destination'],
    [{ destination: '' }, 'destination'],
    [{ destination: 398 }, 'destination'],
    [{ destination: null }, 'destination'],
    [{ citizenship: 'Uzbek' }, 'citizenship'],
    [{ citizenship: '__proto__' }, 'citizenship'],
    [{ citizenship: {} }, 'citizenship'],
    [{ stage: 'later' }, 'stage'],
    [{ stage: 'toString' }, 'stage'],
    [{ work: 'farm' }, 'work'],
    [{ today: '2027-02-30' }, 'today'],
    [{ today: '2027-02' }, 'today'],
    [{ today: 20270201 }, 'today'],
  ])('throws a RangeError for %o that names %s', (query, name) => {
    expect(() => loosely(query)).toThrow(RangeError);
    expect(() => loosely(query)).toThrow(new RegExp(`^${name}: `));
  });

  it('gives each item its words, provenance and rule', () => {
    const [passport] = checklistFor({ destination: 'KZ', citizenship: 'UZ' }).items;
    expect(passport).toMatchObject({ id: 'g-passport', status: 'confirmed', lastReviewed: '2026-11-24', own: false });
    expect(passport?.words().title).toBe('Passport or ID you travel with');
    expect(passport && 'stale' in passport).toBe(false);
  });

  it('looks words up through the message function that it is given', () => {
    const [passport] = checklistFor().items;
    expect(passport?.words((_source, { id }) => id).ifMissing[0]).toBe('documents.g-passport.ifMissing.1');
  });

  it('gives out nothing that can be changed for the next reader', () => {
    const list = checklistFor({ destination: 'KZ', citizenship: 'UZ' });
    expect(Object.isFrozen(list) && Object.isFrozen(list.items) && Object.isFrozen(list.notes)).toBe(true);
    for (const item of list.items) {
      const parts = [item, item.stages, item.destination, item.provenance, item.sources, ...item.sources];
      expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
    }
  });
});

describe('age', () => {
  // Reviewed on 2026-11-24.
  const staleOn = (today: string, id: string) =>
    checklistFor({ destination: 'KZ', citizenship: 'UZ', today }).items.find((item) => item.id === id)?.stale;

  it.each([
    ['kz-trp', '2026-11-24', false],
    ['kz-trp', '2027-02-23', false],
    ['kz-trp', '2027-02-24', false],
    ['kz-trp', '2027-02-25', true],
    ['kz-trp', '2028-01-01', true],
    ['g-passport', '2027-02-25', false],
    ['g-passport', '2027-11-24', false],
    ['g-passport', '2027-11-25', true],
    ['kz-lost-police', '2027-02-25', false],
    ['kz-lost-police', '2027-11-25', true],
  ])('of %s on %s: past its review date is %s', (id, today, stale) => {
    expect(staleOn(today, id)).toBe(stale);
  });
});
