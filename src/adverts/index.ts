import { redFlags, type FlagId, type Tier } from './catalogue.js';
import { languageOf } from './language.js';
import { en } from './lexicon/en.js';
import { kk } from './lexicon/kk.js';
import { ky } from './lexicon/ky.js';
import { ru } from './lexicon/ru.js';
import { tg } from './lexicon/tg.js';
import { uz } from './lexicon/uz.js';
import { matcher } from './matcher.js';
import { pay } from './pay.js';
import { latin, tokens } from './reader.js';

export { flagWords, type FlagWords } from './adverts.words.js';
export { redFlags, type FlagId, type RedFlag, type Tier } from './catalogue.js';
export { explainFlag } from './explain.js';

/** Where in the text, in UTF-16 code units: `text.slice(start, end)`. */
export interface AdvertMatch {
  readonly start: number;
  readonly end: number;
}

/** A known warning sign that the advert's words match. */
export interface AdvertFlag {
  readonly id: FlagId;
  readonly tier: Tier;
  /** In the order of the text; none lies over another. */
  readonly matches: readonly AdvertMatch[];
}

/** What the words of an advert match. Never a verdict: `none-found` does not mean that an offer can be trusted. */
export interface AdvertAssessment {
  readonly outcome: 'serious' | 'many' | 'some' | 'none-found';
  /** In the order of the catalogue. */
  readonly flags: readonly AdvertFlag[];
  /** BCP 47 tag of the language judged by; `und` when there was none to tell. */
  readonly lang: string;
}

/** From so many flags on the outcome is `many`. The project's own rule: there is no published one. */
const MANY = 5;

// Adverts mix languages: the cues of all are looked for in every text.
const findCues = matcher([ru, kk, ky, tg, en, uz]);
const findUzbekCues = matcher([uz]);

/**
 * Finds known warning signs of bad recruitment in a job advert.
 *
 * Looks for phrases in Russian, Kazakh, Uzbek, Kyrgyz, Tajik and English; keeps and sends nothing. The phrase lists were
 * written by this project after published warnings and have still to be read by native speakers.
 *
 * @param text The whole advert: title, place, pay and body.
 * @param options `lang`: BCP 47 tag of the advert's language; told from its words when left out.
 * @returns Frozen. Costs time in proportion to the length of the text, whatever the text.
 * @throws {TypeError} If `text` is not a string.
 */
export function assessAdvert(text: string, { lang }: { readonly lang?: string | undefined } = {}): AdvertAssessment {
  const given: unknown = text;
  if (typeof given !== 'string')
    throw new TypeError(`text: expected a string, got ${given === null ? 'null' : typeof given}`);
  const words = tokens(text);
  const judged = lang ?? languageOf(words);
  const uzbek =
    judged.startsWith('uz') && judged !== 'uz-Latn'
      ? findUzbekCues(words.map((token) => ({ ...token, word: latin(token.word) })))
      : [];
  const cues = [findCues(words), uzbek].flat();
  const easy = cues.some(({ flag }) => flag === 'vague-duties');
  const found = [...cues, ...pay(words, easy)];

  const places = new Map<FlagId, AdvertMatch[]>();
  for (const { flag, from, to } of found) {
    const [first, last] = [words[from], words[to]];
    if (!first || !last) continue;
    const list = places.get(flag) ?? [];
    list.push({ start: first.start, end: last.end });
    places.set(flag, list);
  }
  const flags = redFlags.flatMap(({ id, tier }): AdvertFlag[] => {
    const matches = places.get(id);
    return matches ? [Object.freeze({ id, tier, matches: apart(matches) })] : [];
  });
  const outcome = flags.some(({ tier }) => tier === 'high')
    ? 'serious'
    : flags.length >= MANY
      ? 'many'
      : flags.length > 0
        ? 'some'
        : 'none-found';
  return Object.freeze({ outcome, flags: Object.freeze(flags), lang: judged });
}

/** The same places in order, those that overlap made one. */
function apart(matches: readonly AdvertMatch[]): readonly AdvertMatch[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return Object.freeze(out.map((match) => Object.freeze(match)));
}
