/** A word of an advert, as it is compared, and where it stands in the text as given (UTF-16 code units). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Counts up at every full stop, question or exclamation mark, and at every new line. */
  readonly sentence: number;
}

const LETTER = /[\p{L}\p{M}\p{N}$€₸₽]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
// Written inside a word and not a letter of it: oʻ, o', o‘, zero-width marks, soft hyphens.
const INSIDE = /['ʻʼ‘’`´\u00ad\u200b-\u200d\u2060]/;
/** Latin letters that look like Cyrillic ones: a way around filters. */
const LOOKALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** The words of a text, in order: one pass, whatever the text. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let sentence = 0;
  let word = '';
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (word) found.push({ word: CYRILLIC.test(word) ? cyrillic(word) : word, start, end, sentence });
    word = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    // First the marks: two of them count as letters.
    if (INSIDE.test(letter)) {
      if (!word) continue;
    } else if (LETTER.test(letter)) {
      // A currency sign stands on its own, and so does a number: "1200$", "18лет".
      const kind = kindOf(letter);
      if (word && (kind === 'sign' || kindOf(word.charAt(0)) !== kind)) close();
      if (!word) start = at;
      word += letter.toLowerCase().replace('ё', 'е');
      end = at + 1;
    } else {
      close();
      const stop = letter === '.' || letter === '!' || letter === '?' || letter === '\n' || letter === ';';
      if (stop && !isDigit(text.charAt(at + 1))) sentence += 1;
    }
  }
  close();
  return found;
}

const isDigit = (letter: string): boolean => letter >= '0' && letter <= '9';
const kindOf = (letter: string): 'digit' | 'sign' | 'letter' =>
  isDigit(letter) ? 'digit' : '$€₸₽'.includes(letter) ? 'sign' : 'letter';

function cyrillic(word: string): string {
  let out = '';
  for (const letter of word) out += LOOKALIKE[letter] ?? letter;
  return out;
}

/** Uzbek as written in Cyrillic, put in Latin letters without apostrophes, as the Uzbek cues are. */
export function latin(word: string): string {
  let out = '';
  for (const letter of word) out += UZBEK[letter] ?? letter;
  return out;
}

const UZBEK: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а:a б:b в:v г:g д:d е:e ж:j з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:x ц:s ч:ch ш:sh ъ: ь: э:e ' +
    'ю:yu я:ya ў:o қ:q ғ:g ҳ:h'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
