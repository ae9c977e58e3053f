import { SPEAKS } from './letters.js';
import type { Tree, Words } from './tree.js';

/** Small words by which a language is told, beside its letters. */
const SMALL_WORDS: readonly (readonly [speaks: number, words: string])[] = [
  [SPEAKS.tg, 'ва барои аз дар ба то нест лозим мо кор маош дода'],
  [SPEAKS.uzCyrl, 'учун ва хам бор иш ишга хар кун кунига бир хеч шу пул* дам манзил* жой*'],
  // Typed without ў, қ, ғ, ҳ as often as not.
  [
    SPEAKS.uzCyrl | SPEAKS.uzCyrlOwn,
    'билан керак эмас ойлик* кейин йук булади булса ишла* берам* олам* килам* берилади берилган килин*',
  ],
  [SPEAKS.ky, 'жана жок менен керек болот иш'],
  [SPEAKS.uzLatn, 'va uchun bilan kerak ish emas yoq oylik bor har kun ham dam pul* pasport* shartnoma*'],
  [SPEAKS.en, 'the and of to for with you your we is are no on in a at from work'],
];

/** Languages written with Russian letters and more: told first, since each also has Russian words in it. */
const WITH_RUSSIAN: readonly Sign[] = [
  // Of the letters that it has alone, one must be there.
  { lang: 'kk', any: SPEAKS.kk, own: SPEAKS.kkOwn },
  { lang: 'tg', any: SPEAKS.tg, own: SPEAKS.tgOwn },
  { lang: 'uz-Cyrl', any: SPEAKS.uzCyrl, own: SPEAKS.uzCyrlOwn },
  { lang: 'ky', any: SPEAKS.ky },
];
const OTHERS: readonly Sign[] = [
  { lang: 'ru', any: SPEAKS.ru },
  { lang: 'uz-Latn', any: SPEAKS.uzLatn },
  { lang: 'en', any: SPEAKS.en },
];

interface Sign {
  readonly lang: string;
  readonly any: number;
  readonly own?: number;
}

const bitOf = (sign: number): number => 31 - Math.clz32(sign);

/** From such a share of words on, a text is in the language of those words. */
const SHARE = 0.12;

export function addSmallWords(tree: Tree): void {
  for (const [speaks, words] of SMALL_WORDS) for (const word of words.split(' ')) tree.add(word, speaks);
}

/** The language most of the words speak, as a BCP 47 tag; `und` where there is none to tell. */
export function languageOf({ spoken, spokenOf }: Pick<Words, 'spoken' | 'spokenOf'>): string {
  const most = (signs: readonly Sign[], atLeast: number): string | undefined => {
    let best: string | undefined;
    let bestCount = atLeast;
    for (const { lang, any, own } of signs) {
      const count = own !== undefined && !spoken[bitOf(own)] ? 0 : (spoken[bitOf(any)] ?? 0);
      if (count > bestCount) [best, bestCount] = [lang, count];
    }
    return best;
  };
  return most(WITH_RUSSIAN, spokenOf * SHARE) ?? most(OTHERS, 0) ?? 'und';
}
