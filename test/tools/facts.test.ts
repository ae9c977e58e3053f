import { describe, expect, it } from 'vitest';
import { organisations } from '../../src/directory/index.js';
import { facts, look, numbersIn, type Fact } from '../../tools/facts.js';

const good: Fact = {
  id: 'test-good',
  provenance: {
    sources: [{ title: 'A law', year: 2024, url: null, tier: 'law' }],
    lastReviewed: '2026-06-01',
    status: 'confirmed',
  },
  volatile: false,
  countries: ['GB'],
  numbers: [{ dial: '020 7946 0123', e164: '+442079460123', shortCode: false }],
};
const what = (change: Partial<Fact>, today = '2026-11-24') =>
  look([{ ...good, ...change }], today).map((finding) => finding.what);

describe('the look at the facts', () => {
  it('finds nothing in a good record', () => {
    expect(what({})).toEqual([]);
  });

  it('finds a record past its review: a year for most, three months for what changes', () => {
    expect(what({}, '2027-06-01')).toEqual([]);
    expect(what({}, '2027-06-02')).toEqual(['past its review']);
    expect(what({ volatile: true })).toEqual(['past its review']);
    expect(what({ volatile: true }, '2026-09-01')).toEqual([]);
  });

  it('finds a record without a source', () => {
    expect(what({ provenance: { ...good.provenance, sources: [] } })).toEqual(['no source']);
  });

  it('finds a number that cannot be one of its country, and digits that stand for others', () => {
    expect(what({ numbers: [{ dial: '020 7946', e164: '+44207946', shortCode: false }] })).toEqual([
      'no number of its country',
    ]);
    expect(what({ numbers: [{ dial: '0800 12345678', e164: null, shortCode: true }] })).toEqual(['placeholder digits']);
  });

  it('finds a number in the words of an organisation, and no year, count or short code', () => {
    const found = (...words: (string | null)[]) => numbersIn(...words).map(({ dial }) => dial);
    expect(found('Call 020 7946 0123 or write', null, 'https://wa.me/442079460123')).toEqual([
      '020 7946 0123',
      '442079460123',
    ]);
    expect(found('From 2018-2021, 171 people; runs helpline 150, in 2018.', 'https://example.org/node/428')).toEqual(
      [],
    );
    expect(what({ numbers: numbersIn('Tel. +44 20 7946') })).toEqual(['no number of its country']);
    expect(what({ numbers: numbersIn('Tel. +44 20 7946 0123') })).toEqual([]);
  });

  it('judges the numbers of every organisation by its own country', () => {
    const judged = facts.filter(({ id }) => organisations.some((organisation) => organisation.id === id));
    expect(judged).toHaveLength(17);
    expect(judged.filter(({ countries }) => countries.length === 0)).toEqual([]);
  });

  it('has every record before it, and nothing to put right on the day they were compiled', () => {
    expect(facts.length).toBeGreaterThan(130);
    expect(look(facts, '2026-11-24').filter((finding) => finding.what !== 'past its review')).toEqual([]);
  });
});
