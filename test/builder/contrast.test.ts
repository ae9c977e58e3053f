import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, nearestPassing, passes, readColour } from '../../stories/builder/contrast.js';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  // Worked by hand from the formula of WCAG 2.2; #767676 and #777777 stand on either side of 4.5 on white.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4.0],
  ])('of %s on %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

describe('a colour as typed', () => {
  it.each([
    ['#0a5a66', '#0a5a66'],
    [' #FFF ', '#ffffff'],
    ['rgb(10, 90, 102)', '#0a5a66'],
    ['rgb(10 90 102)', '#0a5a66'],
  ])('%s is read', (given, read) => expect(readColour(given)).toBe(read));

  it.each([
    'red',
    '#12345',
    '#0a5a6680',
    'rgb(300, 0, 0)',
    'rgba(1, 2, 3, 0.5)',
    'url(https://evil.example/)',
    '#fff; } body { display: none',
    'var(--x)',
    '</style><script>',
    '',
  ])('%s is none', (given) => expect(readColour(given)).toBeUndefined());
});

describe('the nearest colour that can be read', () => {
  it('leaves alone what passes', () => expect(nearestPassing('#0a5a66', ['#ffffff'])).toBe('#0a5a66'));

  it('keeps the hue: an orange stays one', () => {
    const found = nearestPassing('#ff9900', ['#ffffff']) ?? '';
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(found.slice(at, at + 2), 16));
    expect(red).toBeGreaterThan(green ?? 0);
    expect(green).toBeGreaterThan(blue ?? 0);
    expect(contrast(found, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    // Near: not much more than what is asked for.
    expect(contrast(found, '#ffffff')).toBeLessThan(4.8);
  });

  it('is there for every colour on every ground', () => {
    fc.assert(
      fc.property(colours, colours, (colour, ground) => {
        const found = nearestPassing(colour, [ground]);
        return found !== undefined && contrast(found, ground) >= 4.5;
      }),
    );
  });

  it('passes on all grounds, or is none', () => {
    fc.assert(
      fc.property(colours, fc.array(colours, { minLength: 2, maxLength: 3 }), (colour, grounds) => {
        const found = nearestPassing(colour, grounds);
        return found === undefined || passes(found, grounds);
      }),
    );
    expect(nearestPassing('#888888', ['#000000', '#ffffff'])).toBe(nearestPassing('#888888', ['#ffffff', '#000000']));
  });
});
