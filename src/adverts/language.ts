import type { Token } from './reader.js';

interface Signs {
  readonly lang: string;
  /** Letters or small words of the language. */
  readonly any: RegExp;
  /** Those that no neighbour has: one such word must be there. */
  readonly own?: RegExp;
}

/** Languages written with Russian letters and more: told first, since each also has Russian words in it. */
const WITH_RUSSIAN: readonly Signs[] = [
  { lang: 'kk', any: /[әіұһңөүғқ]/, own: /[әіұһ]/ },
  { lang: 'tg', any: /[ӯҷӣҳғқ]|^(ва|барои|аз|дар|ба|то|нест|лозим|мо|кор|маош|дода)$/, own: /[ӯҷӣ]/ },
  { lang: 'uz-Cyrl', any: /[ўҳғқ]|^(учун|билан|керак|ва)$/, own: /ў/ },
  { lang: 'ky', any: /[ңөү]|оо|^(жана|жок|менен|керек|болот|иш)$/ },
];
const OTHERS: readonly Signs[] = [
  { lang: 'ru', any: /[а-я]/ },
  {
    lang: 'uz-Latn',
    any: /^(va|uchun|bilan|kerak|ish|emas|yoq|oylik|bor|har|kun|ham|dam|pul\w*|pasport\w*|shartnoma\w*)$/,
  },
  { lang: 'en', any: /^(the|and|of|to|for|with|you|your|we|is|are|no|on|in|a|at|from|work)$/ },
];
/** From such a share of words on, a text is in the language of those words. */
const SHARE = 0.12;
/** No advert needs more words than this to be told. */
const ENOUGH = 400;

/** The language most of the words speak, as a BCP 47 tag; `und` where there is none to tell. */
export function languageOf(tokens: readonly Token[]): string {
  const words = tokens.slice(0, ENOUGH).flatMap(({ word }) => (/^\p{L}/u.test(word) ? [word] : []));
  const count = (sign: RegExp): number => words.filter((word) => sign.test(word)).length;
  const most = (signs: readonly Signs[], atLeast: number): string | undefined =>
    signs
      .map(({ lang, any, own }) => ({ lang, found: own && count(own) === 0 ? 0 : count(any) }))
      .filter(({ found }) => found > atLeast)
      .sort((a, b) => b.found - a.found)[0]?.lang;
  return most(WITH_RUSSIAN, words.length * SHARE) ?? most(OTHERS, 0) ?? 'und';
}
