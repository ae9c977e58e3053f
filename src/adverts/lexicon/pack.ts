import { redFlags } from '../catalogue.js';
import type { Cue, Lexicon } from './lexicon.js';

/** Between languages, flags, cues, what a cue says, and parts that must stand together. */
const [LANGUAGE, FLAG, CUE, FIELD, PART] = ['/', '%', '&', '#', '+'] as const;
/** What stands for letters beyond ASCII, the frequent ones first: a byte for each, which packs better than two. */
const STAND_INS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!(),-.:;<=>?[]^_{}~ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØ';

/** Lexicons as one text: the letters that are stood in for, a space, and the cues. Used by the build. */
export function pack(lexicons: readonly Lexicon[]): string {
  const text = lexicons
    .map((lexicon) => redFlags.map(({ id }) => (lexicon[id] ?? []).map(packCue).join(CUE)).join(FLAG))
    .join(LANGUAGE);
  const counts = new Map<string, number>();
  for (const letter of text) if (letter > '~') counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const letters = [...counts].sort((a, b) => b[1] - a[1]).map(([letter]) => letter);
  if (letters.length > STAND_INS.length || Array.from(STAND_INS).some((letter) => text.includes(letter)))
    throw new RangeError('The lexicons have letters that cannot be stood in for.');
  return `${letters.join('')} ${Array.from(text, (letter) => STAND_INS[letters.indexOf(letter)] ?? letter).join('')}`;
}

function packCue({ all, within, anywhere, unless, unlessAnywhere }: Cue): string {
  // The order of alternatives says nothing; in order, they pack better.
  const sorted = (part = ''): string => part.split('|').sort().join('|');
  const fields = [all.map(sorted).join(PART), within ?? '', anywhere ? 1 : '', sorted(unless), sorted(unlessAnywhere)];
  const cue = fields.join(FIELD);
  if (/[/%&]/.test(cue) || fields.join('').split(PART).length !== all.length)
    throw new RangeError(`Not to be packed: ${cue}`);
  return cue.replace(/#+$/, '');
}

/** The lexicons again. */
export function unpack(packed: string): readonly Lexicon[] {
  const letters = packed.slice(0, packed.indexOf(' '));
  const text = Array.from(packed.slice(letters.length + 1), (letter) => letters[STAND_INS.indexOf(letter)] ?? letter);
  return text
    .join('')
    .split(LANGUAGE)
    .map((language) =>
      Object.fromEntries(
        language.split(FLAG).flatMap((cues, flag) => {
          const id = redFlags[flag]?.id;
          return cues && id ? [[id, cues.split(CUE).map(unpackCue)]] : [];
        }),
      ),
    );
}

function unpackCue(cue: string): Cue {
  const [all = '', within, anywhere, unless, unlessAnywhere] = cue.split(FIELD);
  return {
    all: all.split(PART),
    ...(within && { within: Number(within) }),
    ...(anywhere && { anywhere: true as const }),
    ...(unless && { unless }),
    ...(unlessAnywhere && { unlessAnywhere }),
  };
}
