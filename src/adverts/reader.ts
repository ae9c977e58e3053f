/** A word of an advert, as it is compared, and where it stands in the text as given (UTF-16 code units). */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Counts up at every full stop, question or exclamation mark, and at every new line. */
  readonly sentence: number;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** What a character is; a table, since every letter of every advert is asked. */
const [OTHER, LETTERS, DIGIT, SIGN, MARK, STOP] = [0, 1, 2, 3, 4, 5];
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const letter = String.fromCharCode(code);
  // Written inside a word and not a letter of it: oʻ, o', o‘, zero-width marks, soft hyphens.
  if ("'ʻʼ‘’`´\u00ad\u200b\u200c\u200d\u2060".includes(letter)) return MARK;
  if ('$€₸₽@'.includes(letter)) return SIGN;
  if ('.!?\n;'.includes(letter)) return STOP;
  if (letter >= '0' && letter <= '9') return DIGIT;
  return LETTER.test(letter) ? LETTERS : OTHER;
});
const kindAt = (text: string, at: number): number => KINDS[text.charCodeAt(at)] ?? OTHER;

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
  let start = -1;
  let end = 0;
  let kind = OTHER;
  const close = (): void => {
    if (start >= 0) found.push({ word: compared(text.slice(start, end)), start, end, sentence });
    start = -1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const here = kindAt(text, at);
    if (here === MARK) continue;
    if (here === LETTERS || here === DIGIT || here === SIGN) {
      // A sign stands on its own, and so does a number: "1200$", "18лет", "@name".
      if (start >= 0 && (here === SIGN || here !== kind)) close();
      if (start < 0) start = at;
      kind = here;
      end = at + 1;
    } else {
      close();
      if (here === STOP && kindAt(text, at + 1) !== DIGIT) sentence += 1;
    }
  }
  close();
  return found;
}

/** A word as it is compared: small letters, `е` for `ё`, no marks, Latin look-alikes put right inside Cyrillic. */
function compared(word: string): string {
  let small = word.toLowerCase().replaceAll('ё', 'е');
  if (/['ʻʼ‘’`´\u00ad\u200b-\u200d\u2060]/.test(small))
    small = small.replace(/['ʻʼ‘’`´\u00ad\u200b-\u200d\u2060]/g, '');
  return CYRILLIC.test(small) && /[a-z]/.test(small) ? cyrillic(small) : small;
}

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
