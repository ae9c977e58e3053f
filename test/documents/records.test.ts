import { describe, expect, it } from 'vitest';
import {
  citizenshipGroups,
  iloIndicators,
  items,
  itemWords,
  laws,
  lawWords,
  noteWords,
  severities,
  stages,
  workTypes,
  type DocumentItem,
} from '../../src/documents/index.js';
import { stepWords } from '../../src/documents/path.words.js';
import { isDate } from '../../src/documents/review.js';
import type { Msg } from '../../src/localization/message.js';

/** Each record by its id, so that a failure names it. */
const eachItem = items.map((item) => [item.id, item] as const);

/** Every message of this room: what it says, by its id, as often as it is looked up. */
const messages: { id: string; source: string; desc: string | undefined }[] = [];
const collect: Msg = (source, { id, desc }) => {
  messages.push({ id, source, desc });
  return source;
};
const wordsOf = new Map(items.map(({ id }) => [id, itemWords.get(id)?.(collect)]));
laws.forEach(({ id }) => lawWords.get(id)?.(collect));
Object.values(noteWords).forEach((words) => words(collect));
Object.values(stepWords).forEach((words) => words(collect));

describe.each(eachItem)('the record %s', (id, item) => {
  const words = wordsOf.get(id);

  it('has an id, destination and citizenship in the standard form', () => {
    expect(id).toMatch(/^(g|kz|uz|xx)-[a-z0-9-]+$/);
    expect(item.destination).toEqual([id.startsWith('g-') ? 'any' : 'KZ']);
    for (const each of item.citizenship)
      expect(each).toMatch(new RegExp(`^([A-Z]{2}|${citizenshipGroups.join('|')})$`));
  });

  it('names known stages, work, severity and indicator, each once', () => {
    for (const [given, known] of [
      [item.stages, stages],
      [item.work, workTypes],
      [[item.severity], severities],
      [item.indicator === null ? [] : [item.indicator], iloIndicators],
    ] as const) {
      expect(known).toEqual(expect.arrayContaining([...given]));
      expect(new Set(given).size).toBe(given.length);
    }
    expect(item.stages.length * item.work.length * item.citizenship.length).toBeGreaterThan(0);
  });

  it('has sources, a day of review after all of them, and a status that they bear', () => {
    const { sources, lastReviewed, status } = item.provenance;
    expect(isDate(lastReviewed)).toBe(true);
    expect(sources.length).toBeGreaterThan(0);
    for (const { year } of sources) expect(year ?? 0).toBeLessThanOrEqual(Number(lastReviewed.slice(0, 4)));
    const read = sources.filter(({ tier }) => tier !== 'none');
    if (status === 'confirmed') {
      expect(read.length >= 2 || read.some(({ tier }) => tier === 'law' || tier === 'official')).toBe(true);
    }
    if (read.length === 0) expect(status).toBe('unverified');
  });

  it('is as sure of each sentence of its rule as it says', () => {
    expect(words?.rule.length).toBe(item.rules.length);
    if (item.provenance.status === 'unverified') expect(item.rules).not.toContain('confirmed');
  });

  it('has a warning sign exactly when it has an indicator', () => {
    expect(words?.warningSign === null).toBe(item.indicator === null);
  });

  it('says what to do when it is missing', () => {
    expect(words?.ifMissing.length).toBeGreaterThan(0);
  });

  it('says who should hold it, if it is a paper', () => {
    expect(typeof words?.whoKeepsIt === 'string' || item.kind === 'situation').toBe(true);
  });

  it('leans on articles that are there', () => {
    const known = laws.map((law) => law.id);
    for (const law of item.laws ?? []) expect(known).toContain(law);
  });
});

it('has thirty-three items and eight articles, each id once', () => {
  const ids = [...items, ...laws].map(({ id }) => id);
  expect([items.length, laws.length, new Set(ids).size]).toEqual([33, 8, 41]);
});

it('cites addresses by https, but for three publishers that were read without it', () => {
  const urls = [...items, ...laws].flatMap(({ provenance }) => provenance.sources.map(({ url }) => url ?? 'https:'));
  const hosts = urls.filter((url) => !url.startsWith('https:')).map((url) => new URL(url).host);
  expect([...new Set(hosts)].sort()).toEqual(['egov.kz', 'freeb.infomigrants.net', 'ssm.gov.kg']);
});

it('knows whom to check a volatile item with, but for three where nobody was named', () => {
  const unnamed = (item: DocumentItem) => item.volatile && wordsOf.get(item.id)?.verifyWith === null;
  expect(items.filter(unnamed).map(({ id }) => id)).toEqual(['kz-consent', 'kz-insurance', 'kz-fingerprint']);
});

it('promises no penalty in words that the article’s record does not have', () => {
  for (const law of laws) {
    const { penalty } = lawWords.get(law.id)?.(collect) ?? {};
    const years = [...(law.penalty?.years ?? []), ...(law.penalty?.graverYears ?? [])];
    expect((penalty ?? '').match(/\d+/g) ?? []).toEqual(years.map(String));
  }
});

describe('the words', () => {
  it('have one text for each id, and an id that says where it belongs', () => {
    const texts = new Map<string, string>();
    for (const { id, source } of messages) {
      expect(id).toMatch(/^documents\.[a-zA-Z0-9.-]+$/);
      expect(texts.get(id) ?? source).toBe(source);
      texts.set(id, source);
    }
  });

  it('repeat no id but the shared ones', () => {
    const once = messages.filter(({ id }) => !id.startsWith('documents.shared.') && !id.includes('-criminal-'));
    expect(once.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('carry no markup, no glue and no placeholder', () => {
    for (const { id, source } of messages) {
      expect([id, /[&<>{}]|^\s|\s$|\s\s/.test(source), source.length > 0]).toEqual([id, false, true]);
    }
  });

  it('never blame, judge or measure the reader', () => {
    const found = messages.filter(({ source }) =>
      /\b(victims?|illegal\w*|score|percent|guilty|criminals?)\b|%/i.test(source),
    );
    // The name of the code of law is no word about a person.
    expect(found.filter(({ source }) => !/Criminal Code/.test(source)).map(({ id }) => id)).toEqual([]);
  });

  it('stay in short sentences', () => {
    const long = messages.filter(
      ({ id, source }) =>
        !id.includes('.rule.') && source.split(/[.!?:](?:\s|$)/).some((sentence) => sentence.split(/\s+/).length > 24),
    );
    expect(long.map(({ id, source }) => `${id}: ${source}`)).toEqual([]);
  });

  it('name no telephone number but the short ones of Kazakhstan', () => {
    const outside = (id: string) => !/^documents\.(kz-|path\..*\.KZ\.)/.test(id);
    const long = messages.filter(({ source }) => /\+\d|(?<!\w)\d[\d ()-]{7,}\d/.test(source));
    expect(long.map(({ id }) => id)).toEqual([]);
    const short = messages.filter(({ id, source }) => outside(id) && /\b(10[1-4]|11[0-9]|150|1414)\b/.test(source));
    expect(short.map(({ id }) => id)).toEqual([]);
  });
});
