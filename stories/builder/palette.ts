import { EDGE_RATIO, contrast, mix, nearestPassing, passes } from './contrast.js';
import { tokens } from '../../src/components/tokens.styles.js';

/** Colours by the name of their token: `accent` is `--safar-accent`. */
export type Palette = Readonly<Record<string, string>>;

/** What a site owner chose, as `#rrggbb`; what is left out is ours. */
export interface OwnColours {
  readonly accent?: string;
  readonly surface?: string;
  readonly text?: string;
}

/** Why a colour is refused, and what would pass in its place. */
export interface ColourProblem {
  readonly colour: 'accent' | 'text';
  readonly ratio: number;
  readonly nearest: string | undefined;
}

/** The colours of the elements as they ship, read from their own style. */
const shipped = (scheme: 'light' | 'dark'): Palette =>
  Object.fromEntries(
    tokens
      .split('}')
      .filter((block) => block.includes("data-scheme='dark'") === (scheme === 'dark'))
      .flatMap((block) =>
        [...block.matchAll(/--safar-([\w-]+), (#[0-9a-f]+)\)/g)].map(([, name = '', value = '']): [string, string] => [
          name,
          long(value),
        ]),
      ),
  );
export const LIGHT = shipped('light');
export const DARK = shipped('dark');

/** Which of the two a ground belongs to: dark where white stands out more on it than black. One of them always passes. */
export const schemeFor = (surface: string): 'light' | 'dark' =>
  contrast(surface, '#ffffff') > contrast(surface, '#000000') ? 'dark' : 'light';

/** Every pair that a reader has to tell apart: what stands on what, and how far apart they must be. */
export const PAIRS: readonly (readonly [ink: string, ground: string, ratio: number])[] = [
  ...['surface', 'surface-2', 'accent-soft'].flatMap((ground) => [
    ['text', ground, 4.5] as const,
    ['accent', ground, 4.5] as const,
  ]),
  ['muted', 'surface', 4.5],
  ['muted', 'surface-2', 4.5],
  ['accent-ink', 'accent', 4.5],
  ['surface', 'text', 4.5],
  ['control', 'surface', EDGE_RATIO],
  ['note', 'note-soft', 4.5],
  ['note', 'surface', 4.5],
  ['urgent', 'urgent-soft', 4.5],
  ['text', 'urgent-soft', 4.5],
  ['accent', 'urgent-soft', 4.5],
];

/**
 * All colours that follow from those chosen. A chosen one is never changed; what was left to us is moved until it can be
 * read, so that a dark ground alone gives light words.
 */
export function paletteOf(own: OwnColours): Palette {
  const scheme = own.surface ? schemeFor(own.surface) : 'light';
  const base = scheme === 'dark' ? DARK : LIGHT;
  if (Object.values(own).every((value) => value === undefined)) return base;
  const surface = own.surface ?? colour(base, 'surface');
  // A second ground, a little away from the words: what can be read on the first can be read on it.
  const second = own.surface
    ? mix(surface, scheme === 'dark' ? '#000000' : '#ffffff', 0.35)
    : colour(base, 'surface-2');
  const grounds = [surface, second];
  const urgentSoft = colour(base, 'urgent-soft');
  const readable = (ink: string, on: readonly string[] = grounds, ratio?: number): string =>
    nearestPassing(ink, on, ratio) ?? ink;
  const text = own.text ?? readable(colour(base, 'text'), [...grounds, urgentSoft]);
  const accent = own.accent ?? readable(colour(base, 'accent'), [...grounds, urgentSoft]);
  // What marks a choice: ours, else a part of the accent, as much as there is room for. None, where it only just stands out.
  const softer = [0.1, 0.06, 0.03].map((part) => mix(surface, accent, part));
  const soft = [
    ...(accent !== colour(base, 'accent') || own.surface ? [] : [colour(base, 'accent-soft')]),
    ...softer,
  ].find((each) => passes(accent, [each]) && passes(text, [each]));
  return {
    ...base,
    surface,
    'surface-2': second,
    text,
    accent,
    'accent-soft': soft ?? surface,
    'accent-ink': contrast(accent, '#ffffff') >= contrast(accent, '#000000') ? '#ffffff' : '#000000',
    muted: own.surface ? readable(mix(text, surface, 0.25)) : colour(base, 'muted'),
    line: own.surface ? mix(surface, text, 0.2) : colour(base, 'line'),
    control: readable(colour(base, 'control'), grounds, EDGE_RATIO),
    note: readable(colour(base, 'note'), [surface, colour(base, 'note-soft')]),
  };
}

/** The chosen colours that cannot be read, each with the nearest that can. */
export function colourProblems(own: OwnColours): readonly ColourProblem[] {
  const palette = paletteOf(own);
  const grounds = ['surface', 'surface-2', 'urgent-soft'].map((name) => colour(palette, name));
  return (['accent', 'text'] as const).flatMap((name) => {
    const chosen = own[name];
    if (!chosen || passes(chosen, grounds)) return [];
    const ratio = Math.min(...grounds.map((ground) => contrast(chosen, ground)));
    return [{ colour: name, ratio, nearest: nearestPassing(chosen, grounds) }];
  });
}

/** The colours to set: those that are not what ships. */
export function changedColours(own: OwnColours): Palette {
  const palette = paletteOf(own);
  const ships = own.surface && schemeFor(own.surface) === 'dark' ? DARK : LIGHT;
  return Object.fromEntries(Object.entries(palette).filter(([name, value]) => value !== ships[name]));
}

/** A colour that is there by construction. */
export function colour(palette: Palette, name: string): string {
  return palette[name] ?? '#000000';
}

function long(value: string): string {
  return value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value;
}
