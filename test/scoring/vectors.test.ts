import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atWork, beforeYouGo, dangerNow } from '../../src/instruments/index.js';
import { assess, clauseOf, isPositive, type Responses } from '../../src/scoring/index.js';

/** Worked out by hand, outside this project's code. Only ever read. */
interface Vectors {
  dimensionRuleVectors: {
    id: string;
    strong: number;
    medium: number;
    weak: number;
    positive: boolean;
    clause: string | null;
  }[];
  personOutcomeVectors: {
    id: string;
    ageGroup: 'adult' | 'child';
    positive: string[];
    outcome: string;
    elementsIndicated: boolean;
  }[];
  atWorkItems: {
    id: string;
    parent: string | null;
    dimension: string;
    indicator: string;
    adult: string;
    child: string;
  }[];
  atWorkAnswerVectors: {
    id: string;
    ageGroup: 'adult' | 'child';
    answers: Record<string, string>;
    expected: {
      counts: Record<string, object>;
      positive: string[];
      outcome: string;
      elementsIndicated: boolean;
      ifNotSureWereYes: { positive: string[]; outcome: string };
      urgentHint: boolean;
      seriousSingleSign: boolean;
    };
  }[];
  beforeYouGoItems: { id: string; tier: string; dimension: string; indicator: string }[];
  beforeYouGoVectors: { id: string; answers: Record<string, string>; outcome: string }[];
  urgentItems: { id: string; route: string }[];
  urgentVectors: { id: string; answers: Record<string, string>; routes: string[] }[];
}
const vectors = JSON.parse(readFileSync(new URL('../data/delphi-vectors.json', import.meta.url), 'utf8')) as Vectors;

const read = (answers: Record<string, string>): Responses =>
  Object.fromEntries(
    Object.entries(answers).map(([id, said]) => [id, said === 'not-sure' ? 'unsure' : (said as 'yes' | 'no')]),
  );
const NOTHING = { strong: 0, medium: 0, weak: 0 };
const STRENGTH = { S: 'strong', M: 'medium', W: 'weak' } as Record<string, string>;

/** Answers that make just these dimensions positive: from the table of items, two or three a dimension. */
const MAKES: Record<string, string[]> = {
  D1: ['AW01', 'AW02'],
  D2: ['AW05', 'AW06'],
  D3: ['AW07', 'AW08', 'AW09'],
  D4: ['AW10', 'AW11'],
  D5: ['AW17', 'AW18'],
  D6: ['AW22', 'AW23', 'AW24'],
};

describe('the vectors worked out by hand', () => {
  it.each(vectors.dimensionRuleVectors)('$id: one dimension', ({ strong, medium, weak, positive, clause }) => {
    expect(isPositive({ strong, medium, weak })).toBe(positive);
    expect(clauseOf({ strong, medium, weak }) ?? null).toBe(clause);
  });

  it.each(vectors.personOutcomeVectors)(
    '$id: positive dimensions to outcome',
    ({ ageGroup, positive, outcome, elementsIndicated }) => {
      const yes = positive.flatMap((dimension) => MAKES[dimension] ?? []);
      const responses = Object.fromEntries(
        atWork.items.filter(({ parent }) => !parent).map(({ id }) => [id, yes.includes(id) ? 'yes' : 'no'] as const),
      );
      expect(assess(atWork, responses, { age: ageGroup })).toMatchObject({ positive, outcome, elementsIndicated });
    },
  );

  it.each(vectors.atWorkAnswerVectors)('$id: answers about work now', ({ ageGroup, answers, expected }) => {
    const outcome = assess(atWork, read(answers), { age: ageGroup });
    const counts = Object.fromEntries(
      ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'].map((id) => [id, expected.counts[id] ?? NOTHING]),
    );
    expect(outcome).toMatchObject({
      counts,
      positive: expected.positive,
      outcome: expected.outcome,
      elementsIndicated: expected.elementsIndicated,
      ifUnsureWereYes: expected.ifNotSureWereYes,
      urgent: expected.urgentHint,
    });
    expect(outcome.serious.length > 0).toBe(expected.seriousSingleSign);
  });

  it.each(vectors.beforeYouGoVectors)('$id: answers about an offer', ({ answers, outcome }) => {
    expect(assess(beforeYouGo, read(answers)).outcome).toBe(outcome);
  });

  it.each(vectors.urgentVectors)('$id: danger now', ({ answers, routes }) => {
    expect(assess(dangerNow, read(answers)).routes).toEqual(routes);
  });

  it('stand on the same items, indicators and strengths as the records', () => {
    expect(
      atWork.items.map(({ id, parent, dimension, indicator, strength: { adult, child } }) => ({
        id,
        parent,
        dimension,
        indicator,
        adult,
        child,
      })),
    ).toEqual(
      vectors.atWorkItems.map(({ id, parent, dimension, indicator, adult, child }) => ({
        id,
        parent,
        dimension,
        indicator,
        adult: STRENGTH[adult],
        child: STRENGTH[child],
      })),
    );
    expect(beforeYouGo.items.map(({ id, tier, dimension, indicator }) => ({ id, tier, dimension, indicator }))).toEqual(
      vectors.beforeYouGoItems.map(({ id, tier, dimension, indicator }) => ({ id, tier, dimension, indicator })),
    );
    expect(dangerNow.items.map(({ id, route }) => ({ id, route }))).toEqual(
      vectors.urgentItems.map(({ id, route }) => ({ id, route })),
    );
  });
});
