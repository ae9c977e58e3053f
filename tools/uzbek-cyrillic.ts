/**
 * Uzbek in Cyrillic letters, from Uzbek in Latin letters, by the official correspondence of the two alphabets.
 *
 * Source: Law of the Republic of Uzbekistan on the introduction of the Uzbek alphabet based on the Latin script (1993, as
 * amended in 1995), read second-hand; loan words that the Latin alphabet writes shorter ("aprel", "politsiya") and words that
 * stay in Latin letters stand in `locales/uz-Cyrl.exceptions.json`.
 */

const PAIRS: Readonly<Record<string, string>> = {
  'o‘': 'ў',
  'g‘': 'ғ',
  sh: 'ш',
  ch: 'ч',
  yo: 'ё',
  yu: 'ю',
  ya: 'я',
  ye: 'е',
};

const LETTERS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'ҳ',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'қ',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  x: 'х',
  y: 'й',
  z: 'з',
  ʼ: 'ъ',
};

/** What stays or is spelled by a rule of its own: beginnings of words, in small letters, the longest first. */
export interface Exceptions {
  /** Stay as they are, wherever they stand: names, codes, addresses. */
  readonly latin: readonly string[];
  /** By their Latin beginning, how they begin in Cyrillic. */
  readonly words: Readonly<Record<string, string>>;
}

const WORD = /[A-Za-zʻʼ]+/g;
const isUpper = (text: string): boolean => text !== text.toLowerCase() && text === text.toUpperCase();

/** Writes a text over. `{placeholders}`, addresses and what stays Latin are left alone. */
export function uzbekCyrillic(text: string, { latin, words }: Exceptions): string {
  const names = [...latin]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const kept = new RegExp(`\\{\\w+\\}|https?://\\S+|(?<![A-Za-zʻʼ])(?:${names.join('|') || '(?!)'})(?![A-Za-z])`, 'g');
  const beginnings = Object.entries(words).sort(([a], [b]) => b.length - a.length);
  const over = (part: string): string => part.replace(WORD, (word) => writeWord(word, beginnings));
  let written = '';
  let last = 0;
  for (const match of text.matchAll(kept)) {
    written += over(text.slice(last, match.index)) + match[0];
    last = match.index + match[0].length;
  }
  return written + over(text.slice(last));
}

function writeWord(word: string, beginnings: readonly (readonly [string, string])[]): string {
  const small = word.toLowerCase();
  const [latin = '', cyrillic = ''] = beginnings.find(([beginning]) => small.startsWith(beginning)) ?? [];
  const ending = small.slice(latin.length);
  // A word that ends in a soft sign loses it before an ending: "ноябрь", "ноябрдан".
  const written = (ending ? cyrillic.replace(/ь$/, '') : cyrillic) + writeLetters(ending, latin === '');
  if (word.length > 1 && isUpper(word)) return written.toUpperCase();
  return isUpper(word.charAt(0)) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

function writeLetters(small: string, fromTheStart: boolean): string {
  let written = '';
  for (let place = 0; place < small.length;) {
    const here = small.slice(place);
    const before = small[place - 1];
    const atStart = place === 0 && fromTheStart;
    const pair = here.slice(0, 2).replace('ʻ', '‘');
    if (/^ts(?=iya|iy|ion)/.test(here)) {
      written += 'ц';
      place += 2;
    } else if (/^yoʻ/.test(here)) {
      // "yoʻl" is й and ў, not ё.
      written += 'йў';
      place += 3;
    } else if (PAIRS[pair] !== undefined) {
      written += PAIRS[pair];
      place += 2;
    } else if (here.startsWith('e') && (atStart || (before !== undefined && /[aeiou]/.test(before)))) {
      written += 'э';
      place += 1;
    } else {
      written += LETTERS[here.charAt(0)] ?? here.charAt(0);
      place += 1;
    }
  }
  return written;
}
