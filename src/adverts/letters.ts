/** What a character is to the reader of adverts. The first three stand between words. */
export const [OTHER, STOP, SPACE, MARK, LETTER, DIGIT, SIGN] = [0, 1, 2, 3, 4, 5, 6] as const;
export const [CYRILLIC, LATIN] = [8, 16] as const;

/** Languages that letters and small words speak for; a word's signs are those of its letters and its own together. */
export const SPEAKS = {
  kk: 1 << 5,
  kkOwn: 1 << 6,
  tg: 1 << 7,
  tgOwn: 1 << 8,
  uzCyrl: 1 << 9,
  uzCyrlOwn: 1 << 10,
  ky: 1 << 11,
  ru: 1 << 12,
  uzLatn: 1 << 13,
  en: 1 << 14,
} as const;
export const ANY_SPEECH = 0x7fe0;
/** A mark that makes another letter of the one before it: й and ӣ are и with a mark where a text is stored in parts. */
export const JOINS = 1 << 15;

const LETTERS_OF: Readonly<Partial<Record<keyof typeof SPEAKS, string>>> = {
  kk: 'әіұһңөүғқ',
  kkOwn: 'әіұһ',
  tg: 'ӯҷӣҳғқ',
  tgOwn: 'ӯҷӣ',
  uzCyrl: 'ўҳғқ',
  uzCyrlOwn: 'ў',
  ky: 'ңөү',
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
};

/** Letters that many people type as another one, having no key for them; they are compared as that one. */
const FOLDED: ReadonlyMap<string, string> = new Map(
  'ёе әа қк ғг ңн өо ұу үу іи һх ӣи ӯу ҳх ҷч ўу'.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * All there is to know of a UTF-16 code unit, in one number, since every letter of every advert is asked: its kind (3
 * bits), its script (2), the languages it speaks for (10), whether it joins, and in the upper half the letter it is
 * compared as.
 */
export const ABOUT = Uint32Array.from({ length: 0x10000 }, (_, code) => {
  const letter = String.fromCharCode(code);
  const kind = kindOf(letter);
  // Most code units are no letters of ours: this is asked of each, when the page loads.
  if (kind < LETTER) return code * 0x10000 + kind + (letter === '\u0304' || letter === '\u0306' ? JOINS : 0);
  const small = letter.toLowerCase();
  let about = (FOLDED.get(small) ?? small).charCodeAt(0) * 0x10000 + kind;
  if (/\p{Script=Cyrillic}/u.test(small)) about += CYRILLIC;
  if (/[a-z]/.test(small)) about += LATIN;
  if (about & CYRILLIC)
    for (const [lang, letters] of Object.entries(LETTERS_OF) as [keyof typeof SPEAKS, string][])
      if (letters.includes(small)) about += SPEAKS[lang];
  return about;
});

/** A text as its letters are compared. */
export const folded = (text: string): string =>
  Array.from(text, (letter) => String.fromCharCode((ABOUT[letter.charCodeAt(0)] ?? 0) >>> 16)).join('');

function kindOf(letter: string): number {
  // Written inside a word and not a letter of it: oʻ, o', o‘; accents and strokes; what does not show at all.
  if (/['ʻʼ‘’`´\p{Mn}\p{Me}\p{Cf}]/u.test(letter)) return MARK;
  if (/[$€₸₽@]/.test(letter)) return SIGN;
  if (/[.!?\n;]/.test(letter)) return STOP;
  if (/\s/.test(letter)) return SPACE;
  if (/[0-9]/.test(letter)) return DIGIT;
  return /[\p{L}\p{M}\p{N}]/u.test(letter) ? LETTER : OTHER;
}

/** Latin letters that look like Cyrillic ones: a way around filters. Put right in words that have both. */
export const LOOKALIKES = pairs('aа bв cс eе hн iи kк mм oо pр tт xх yу');

/** Where a letter is looked for as it was typed; where it begins a syllable. */
export const [TYPED, OPENS] = [0x10000, 0x20000] as const;
/** After these, and where a word begins, a letter begins a syllable. */
export const OPEN: ReadonlySet<number> = new Set(Array.from('аоуўэеияюъь', (letter) => letter.charCodeAt(0)));

/** Uzbek as written in Cyrillic, put in Latin letters without apostrophes, as the Uzbek cues are: "ётоқ", "ер", "қаерда". */
export const UZBEK_IN_LATIN: ReadonlyMap<number, readonly number[]> = new Map([
  ...pairs('аa бb вv гg дd еe жj зz иi йy кk лl мm нn оo пp рr сs тt уu фf хx цs чch шsh щsh ъ ыi ь эe юyu яya'),
  ...pairs('ёyo Ёyo ўo Ўo қq Қq ғg Ғg ҳh Ҳh', TYPED),
  ...pairs('еye цts', OPENS),
]);

function pairs(list: string, where = 0): ReadonlyMap<number, readonly number[]> {
  return new Map(
    list.split(' ').map((pair) => {
      const [from = 0, ...to] = Array.from(pair, (letter) => letter.charCodeAt(0));
      return [from + where, to];
    }),
  );
}
