import { redFlags } from '../catalogue.js';
import type { Cue, Lexicon } from './lexicon.js';

/** Between languages, flags, cues, what a cue says, and parts that must stand together. */
const [LANGUAGE, FLAG, CUE, FIELD, PART] = ['/', '%', '&', '#', '+'] as const;
/**
 * What stands for the letters of the languages written in Cyrillic: one byte for two, and the letter that sounds like it,
 * so that "паспорт" and "pasport" pack as one word. Latin letters in those languages have other stand-ins.
 */
const LETTERS = 'абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіӯҷӣҳaetlgrmhswpcvinobdfukyxz';
const STAND_INS = 'abvgdejziyklmnoprstufhcCSWJYqEUABDFGHIKLMNPQROTVXZ!(),-.:;<=>?[]^_{}~';
/** Begins a language that is written so. */
const CYRILLIC = '`';

/** Lexicons as one text. Used by the build. */
export function pack(lexicons: readonly Lexicon[]): string {
  return lexicons
    .map((lexicon) => {
      const text = redFlags.map(({ id }) => (lexicon[id] ?? []).map(packCue).join(CUE)).join(FLAG);
      if (!/[а-я]/.test(text)) return text;
      return CYRILLIC + Array.from(text, standIn).join('');
    })
    .join(LANGUAGE);
}

function standIn(letter: string): string {
  const stands = STAND_INS[LETTERS.indexOf(letter)];
  if (!stands && ((letter > '~' && /\p{L}/u.test(letter)) || STAND_INS.includes(letter)))
    throw new RangeError(`A letter that cannot be stood in for: ${letter}`);
  return stands ?? letter;
}

function packCue({ all, within, anywhere, unless, unlessAnywhere }: Cue): string {
  // The order of alternatives says nothing; in order, they pack better.
  const sorted = (part = ''): string => part.split('|').sort().join('|');
  const fields = [all.map(sorted).join(PART), within ?? '', anywhere ? 1 : '', sorted(unless), sorted(unlessAnywhere)];
  const cue = fields.join(FIELD);
  if (/[/%&`]/.test(cue) || fields.join('').split(PART).length !== all.length)
    throw new RangeError(`Not to be packed: ${cue}`);
  return cue.replace(/#+$/, '');
}

/** The lexicons again. */
export function unpack(packed: string): readonly Lexicon[] {
  return packed.split(LANGUAGE).map((language) => {
    const text = language.startsWith(CYRILLIC)
      ? Array.from(language.slice(1), (letter) => LETTERS[STAND_INS.indexOf(letter)] ?? letter).join('')
      : language;
    return Object.fromEntries(
      text.split(FLAG).flatMap((cues, flag) => {
        const id = redFlags[flag]?.id;
        return cues && id ? [[id, cues.split(CUE).map(unpackCue)]] : [];
      }),
    );
  });
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
