/** What a character is to the reader of adverts. */
export const [OTHER, LETTER, DIGIT, SIGN, MARK, STOP] = [0, 1, 2, 3, 4, 5] as const;
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

/**
 * All there is to know of a UTF-16 code unit, in one number, since every letter of every advert is asked: its kind (3
 * bits), its script (2), the languages it speaks for (10), and in the upper half the letter it is compared as.
 */
export const ABOUT = Uint32Array.from({ length: 0x10000 }, (_, code) => {
  const letter = String.fromCharCode(code);
  const small = letter.toLowerCase().replace('ё', 'е');
  let about = small.charCodeAt(0) * 0x10000 + kindOf(letter);
  if (/\p{Script=Cyrillic}/u.test(small)) about += CYRILLIC;
  if (/[a-z]/.test(small)) about += LATIN;
  if (about & CYRILLIC)
    for (const [lang, letters] of Object.entries(LETTERS_OF) as [keyof typeof SPEAKS, string][])
      if (letters.includes(small)) about += SPEAKS[lang];
  return about;
});

function kindOf(letter: string): number {
  // Written inside a word and not a letter of it: oʻ, o', o‘, zero-width marks, soft hyphens.
  if ("'ʻʼ‘’`´\u00ad\u200b\u200c\u200d\u2060".includes(letter)) return MARK;
  if ('$€₸₽@'.includes(letter)) return SIGN;
  if ('.!?\n;'.includes(letter)) return STOP;
  if (letter >= '0' && letter <= '9') return DIGIT;
  return /[\p{L}\p{M}\p{N}]/u.test(letter) ? LETTER : OTHER;
}

/** Latin letters that look like Cyrillic ones: a way around filters. Put right in words that have both. */
export const LOOKALIKES = pairs('aа bв cс eе hн iі kк mм oо pр tт xх yу');

/** Uzbek as written in Cyrillic, put in Latin letters without apostrophes, as the Uzbek cues are. */
export const UZBEK_IN_LATIN = pairs(
  'аa бb вv гg дd еe жj зz иi йy кk лl мm нn оo пp рr сs тt уu фf хx цs чch шsh ъ ь эe юyu яya ўo қq ғg ҳh',
);

function pairs(list: string): ReadonlyMap<number, readonly number[]> {
  return new Map(
    list.split(' ').map((pair) => {
      const [from = 0, ...to] = Array.from(pair, (letter) => letter.charCodeAt(0));
      return [from, to];
    }),
  );
}
