/** Red, green and blue, each from 0 to 1, as a screen is sent them (sRGB). */
type Rgb = readonly [number, number, number];

/** What the rules ask for: of words on their ground, and of the edge of a control. Source: WCAG 2.2, 1.4.3 and 1.4.11. */
export const TEXT_RATIO = 4.5;
export const EDGE_RATIO = 3;

/**
 * A colour as `#rrggbb`, from `#rgb`, `#rrggbb` or `rgb(1, 2, 3)`; undefined for anything else. No names and no
 * transparency: what shows through cannot be measured.
 */
export function readColour(text: string): string | undefined {
  const given = text.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(given);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^#[0-9a-f]{6}$/.test(given)) return given;
  const numbers = /^rgb\( ?(\d{1,3}) ?[, ] ?(\d{1,3}) ?[, ] ?(\d{1,3}) ?\)$/.exec(given)?.slice(1).map(Number);
  return numbers?.every((number) => number <= 255) ? hex(numbers.map((number) => number / 255)) : undefined;
}

/**
 * How far two colours are apart for the eye: 1 for the same, 21 for black and white.
 *
 * Source: WCAG 2.2, "contrast ratio" and "relative luminance".
 *
 * @param a `#rrggbb`, as is `b`. The order does not matter.
 */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Whether a colour stands out enough from every one of some grounds. */
export const passes = (colour: string, grounds: readonly string[], ratio = TEXT_RATIO): boolean =>
  grounds.every((ground) => contrast(colour, ground) >= ratio);

/**
 * The colour nearest to a given one that can be read on every one of some grounds: lighter or darker, of the same hue.
 *
 * Lightness is moved in OKLCH, where equal steps look equal; a channel that leaves the screen's range stops at its end.
 *
 * @returns The colour itself if it passes. Undefined where grounds are so different that nothing passes on all.
 */
export function nearestPassing(colour: string, grounds: readonly string[], ratio = TEXT_RATIO): string | undefined {
  if (passes(colour, grounds, ratio)) return colour;
  const [lightness, a, b] = toOklab(colour);
  for (let step = 1; step <= 200; step += 1) {
    for (const moved of [lightness - step / 200, lightness + step / 200]) {
      if (moved < 0 || moved > 1) continue;
      const tried = fromOklab([moved, a, b]);
      if (passes(tried, grounds, ratio)) return tried;
    }
  }
  return ['#000000', '#ffffff'].find((end) => passes(end, grounds, ratio));
}

/** One colour with a part of another in it: 0 gives the first, 1 the second. */
export function mix(colour: string, other: string, part: number): string {
  const into = channels(other);
  return hex(channels(colour).map((channel, place) => channel + ((into[place] ?? 0) - channel) * part));
}

function channels(colour: string): Rgb {
  const at = (place: number): number => parseInt(colour.slice(place, place + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

const hex = (rgb: readonly number[]): string =>
  `#${rgb.map((channel) => byte(channel).toString(16).padStart(2, '0')).join('')}`;
const byte = (channel: number): number => Math.round(Math.min(1, Math.max(0, channel)) * 255);

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const gamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(linear) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// Source of both matrices: Björn Ottosson, "A perceptual color space for image processing", 2020.
function toOklab(colour: string): Rgb {
  const [red, green, blue] = channels(colour).map(linear) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Rgb): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return hex(
    [
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
    ].map((channel) => gamma(Math.max(0, channel))),
  );
}
