import type { Token } from './reader.js';

/** Letters and small words that only one of the languages has. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  kk: /[әіұһ]|^(және|керек|үшін|жұмыс)$/,
  ky: /^(жана|жок|үчүн|керек|менен|болот|иш|күнүнө|айлыгы)$|оо|үү/,
  tg: /[ӯҷӣ]|^(ва|барои|аз|дар|ба|кор|нест)$/,
  'uz-Cyrl': /ў|^(учун|билан|керак|ва|йўқ|ойлик)$/,
  'uz-Latn': /^(va|uchun|bilan|kerak|ish|emas|yoq|oylik|bor|har|kun|pasport\w*|shartnoma\w*)$/,
  ru: /[ыэщъ]|^(и|в|на|для|не|с|по|от|без|работа)$/,
  en: /^(the|and|of|to|for|with|you|your|we|is|are|no|on|in|a)$/,
};

/** The language most of the words speak, as a BCP 47 tag; `und` where there is none to tell. */
export function languageOf(tokens: readonly Token[]): string {
  let best = 'und';
  let most = 0;
  for (const [lang, sign] of Object.entries(SIGNS)) {
    const count = tokens.slice(0, 400).filter(({ word }) => sign.test(word)).length;
    if (count > most) [best, most] = [lang, count];
  }
  return best;
}
