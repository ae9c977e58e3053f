import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../stories/builder/contrast.js';
import {
  changedColours,
  colour,
  colourProblems,
  DARK,
  LIGHT,
  PAIRS,
  paletteOf,
  type OwnColours,
  type Palette,
} from '../../stories/builder/palette.js';
import { TOKEN_NAMES } from '../../src/frame/protocol.js';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const own = fc
  .record({ accent: colours, surface: colours, text: colours }, { requiredKeys: [] })
  .map((given): OwnColours => given);

const failing = (palette: Palette): readonly string[] =>
  PAIRS.filter(([ink, ground, ratio]) => contrast(colour(palette, ink), colour(palette, ground)) < ratio).map(
    ([ink, ground]) => `${ink} ${palette[ink]} on ${ground} ${palette[ground]}`,
  );

describe('the colours that ship', () => {
  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('are all there, and every pair can be read: %s', (_, palette) => {
    expect(Object.keys(palette).sort()).toEqual([...TOKEN_NAMES].sort());
    expect(failing(palette)).toEqual([]);
  });

  it('are not written out again when nothing was chosen', () => expect(changedColours({})).toEqual({}));
});

describe('the colours that follow from those chosen', () => {
  it('can all be read, whatever was chosen and let through', () => {
    fc.assert(
      fc.property(own, (given) => {
        fc.pre(colourProblems(given).length === 0);
        expect(failing(paletteOf(given))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('can all be read on any ground alone: the words follow it', () => {
    fc.assert(
      fc.property(colours, (surface) => {
        expect(colourProblems({ surface })).toEqual([]);
        expect(failing(paletteOf({ surface }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never change what was chosen', () => {
    fc.assert(
      fc.property(own, (given) => {
        expect(paletteOf(given)).toMatchObject(given);
      }),
    );
  });

  it('turn light on a dark ground', () => {
    expect(paletteOf({ surface: '#102030' })).toMatchObject({ text: DARK.text, accent: DARK.accent });
  });
});

describe('a colour that cannot be read', () => {
  it('is refused, with one that can', () => {
    const [problem] = colourProblems({ accent: '#ff9900' });
    expect(problem).toMatchObject({ colour: 'accent' });
    expect(problem?.ratio).toBeLessThan(4.5);
    expect(colourProblems({ accent: problem?.nearest ?? '' })).toEqual([]);
  });

  it('is offered one that passes, on every ground', () => {
    fc.assert(
      fc.property(own, (given) => {
        for (const { colour: name, nearest } of colourProblems(given)) {
          expect(nearest).toBeDefined();
          const left = colourProblems({ ...given, [name]: nearest }).map((problem) => problem.colour);
          expect(left).not.toContain(name);
        }
      }),
      { numRuns: 500 },
    );
  });
});
