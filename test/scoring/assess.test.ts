import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atWork, beforeYouGo, dangerNow } from '../../src/instruments/index.js';
import { assess, isPositive, outcomeKeys, tierOutcomeKeys, type Responses } from '../../src/scoring/index.js';

const response = fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const);
const responsesTo = (items: readonly { id: string }[]) =>
  fc.dictionary(fc.constantFrom(...items.map(({ id }) => id)), response, { maxKeys: items.length });
const atWorkResponses = responsesTo(atWork.items);
const age = fc.constantFrom('adult' as const, 'child' as const, 'unknown' as const);

/** How serious an outcome is, from the published order: more is more serious. The last two are not ranked by signs. */
const rank = (outcome: string): number => {
  const place = outcomeKeys.length - outcomeKeys.findIndex((key) => key === outcome);
  return outcome === 'no-signs' || outcome === 'not-enough-answers' ? 0 : place;
};
const same = (a: Responses, b: Responses): void => {
  expect(assess(atWork, a)).toEqual(assess(atWork, b));
};

describe('assess', () => {
  it('does not mind the order of the answers', () => {
    fc.assert(
      fc.property(atWorkResponses, (responses) => {
        same(responses, Object.fromEntries(Object.entries(responses).reverse()));
      }),
    );
  });

  it('never lowers the outcome for one more yes, along the published order', () => {
    fc.assert(
      fc.property(atWorkResponses, age, fc.constantFrom(...atWork.items), (responses, years, { id }) => {
        const before = assess(atWork, responses, { age: years }).outcome;
        const after = assess(atWork, { ...responses, [id]: 'yes' }, { age: years }).outcome;
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
      { numRuns: 2000 },
    );
  });

  it('puts "unsure" between no and yes, and reads it as yes only in the range', () => {
    fc.assert(
      fc.property(atWorkResponses, fc.constantFrom(...atWork.items), (responses, { id }) => {
        const [no, unsure, yes] = (['no', 'unsure', 'yes'] as const).map((said) =>
          assess(atWork, { ...responses, [id]: said }),
        );
        if (!no || !unsure || !yes) throw new Error('three outcomes');
        expect(rank(unsure.outcome)).toBeGreaterThanOrEqual(rank(no.outcome));
        expect(rank(yes.outcome)).toBeGreaterThanOrEqual(rank(unsure.outcome));
        expect(rank(unsure.ifUnsureWereYes.outcome)).toBeGreaterThanOrEqual(rank(unsure.outcome));
      }),
      { numRuns: 1000 },
    );
  });

  it('names a sufficient set that suffices, and no smaller one does', () => {
    fc.assert(
      fc.property(
        fc.subarray(
          atWork.items.map(({ id }) => id),
          { maxLength: 9 },
        ),
        age,
        (ids, years) => {
          const say = (yes: readonly string[]) =>
            assess(atWork, Object.fromEntries(yes.map((id) => [id, 'yes' as const])), { age: years });
          const { outcome, sufficient } = say(ids);
          if (rank(outcome) === 0) {
            expect(sufficient).toEqual([]);
            return;
          }
          expect(say(sufficient).outcome).toBe(outcome);
          expect([...sufficient].sort()).toEqual(sufficient);
          for (let set = 0; set < 2 ** ids.length; set += 1) {
            const some = ids.filter((_, index) => set & (1 << index));
            if (some.length < sufficient.length) expect(say(some).outcome).not.toBe(outcome);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('ignores a follow-up whose parent is not answered yes', () => {
    same({ AW15: 'no', AW15b: 'yes' }, { AW15: 'no' });
    same({ AW16b: 'yes' }, {});
    expect(assess(atWork, { AW15: 'yes', AW15b: 'yes' }).counts.D2.medium).toBe(1);
  });

  it('lists what was skipped, a follow-up only where it applied', () => {
    const all = atWork.items.filter(({ parent }) => !parent).map(({ id }) => id);
    expect(assess(atWork, {}).missing).toEqual(all);
    expect(assess(atWork, { AW15: 'yes' }).missing).toEqual(
      [...all.slice(0, 15).filter((id) => id !== 'AW15'), 'AW15b', ...all.slice(15)].filter((id) => id !== 'AW15'),
    );
  });

  it('names the serious and the urgent answers whatever the outcome', () => {
    expect(assess(atWork, { AW16: 'yes' })).toMatchObject({ outcome: 'some-signs', serious: ['AW16'], urgent: false });
    expect(assess(atWork, { AW19: 'yes' })).toMatchObject({ outcome: 'some-signs', serious: [], urgent: true });
  });

  it.each([
    [{ AW99: 'yes' }, 'AW99'],
    [{ constructor: 'yes' }, 'constructor'],
    [{ AW01: 'maybe' }, 'maybe'],
  ])('says what was wrong with %j', (responses, named) => {
    const wrong = () => assess(atWork, responses as unknown as Responses);
    expect(wrong).toThrow(RangeError);
    expect(wrong).toThrow(named);
  });

  it('says that an age is unknown', () => {
    expect(() => assess(atWork, {}, { age: 'old' as 'adult' })).toThrow(/old/);
  });

  it('gives frozen outcomes, the same for the same answers, and leaves the answers alone', () => {
    const responses = Object.freeze({ AW10: 'yes', AW11: 'yes' } as const);
    const outcome = assess(atWork, responses);
    expect(outcome).toEqual(assess(atWork, responses));
    for (const part of [
      outcome,
      outcome.counts,
      outcome.counts.D1,
      outcome.positive,
      outcome.sufficient,
      outcome.ifUnsureWereYes,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('scores an unknown age as an adult', () => {
    const responses = { AW10: 'yes', AW11: 'yes' } as const;
    expect(assess(atWork, responses, { age: 'unknown' })).toEqual(assess(atWork, responses));
    expect(assess(atWork, responses, { age: 'child' }).outcome).toBe('child-exploitation');
  });
});

describe('an offer', () => {
  it('never gets a lower outcome for one more yes', () => {
    fc.assert(
      fc.property(responsesTo(beforeYouGo.items), fc.constantFrom(...beforeYouGo.items), (responses, { id }) => {
        const place = (given: Responses) => {
          const { outcome } = assess(beforeYouGo, given);
          return outcome === 'find-out' ? tierOutcomeKeys.length : tierOutcomeKeys.indexOf(outcome);
        };
        expect(Math.min(place({ ...responses, [id]: 'yes' }), 3)).toBeLessThanOrEqual(Math.min(place(responses), 4));
      }),
    );
  });

  it('names the stop, the check and the unsure answers', () => {
    expect(assess(beforeYouGo, { BG08: 'yes', BG02: 'yes', BG03: 'unsure' })).toMatchObject({
      stop: ['BG08'],
      check: ['BG02'],
      unsure: ['BG03'],
    });
  });
});

describe('danger now', () => {
  it('always leads to the help line', () => {
    fc.assert(
      fc.property(responsesTo(dangerNow.items), (responses) => {
        expect(assess(dangerNow, responses).routes.at(-1)).toBe('hotline');
      }),
    );
  });
});

describe('one dimension', () => {
  it('is never made negative by one more sign', () => {
    const count = fc.nat({ max: 14 });
    fc.assert(
      fc.property(count, count, count, fc.constantFrom('strong', 'medium', 'weak'), (strong, medium, weak, more) => {
        const counts = { strong, medium, weak };
        if (isPositive(counts)) expect(isPositive({ ...counts, [more]: counts[more as 'weak'] + 1 })).toBe(true);
      }),
    );
  });

  it.each([-1, 0.5, NaN])('refuses %d as a count', (strong) => {
    expect(() => isPositive({ strong, medium: 0, weak: 0 })).toThrow(RangeError);
  });
});
