import { redFlags, type FlagId, type Tier } from './catalogue.js';
import { addSmallWords, languageOf } from './language.js';
import { UZBEK_IN_LATIN } from './letters.js';
import { lexicons } from './lexicon/index.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { Cues, FURTHEST, Search, type Found } from './matcher.js';
import { Pay, praise, type PromisedPay, type TooMuchFor } from './pay.js';
import { Tree, Words } from './tree.js';

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

/** How much is done in one step: a few milliseconds on a cheap phone. */
const LETTERS = 8192;
const MATCHES = 8192;

const [, , tg, ky, kk, uz = {}] = lexicons;
/** Whose words are not looked for in a language: they would be its neighbours' by chance. Everybody mixes Russian and English in. */
const DEAF_TO: Readonly<Record<string, readonly (Lexicon | undefined)[]>> = {
  kk: [tg, ky, uz],
  ky: [tg, kk, uz],
  tg: [ky, kk],
  'uz-Cyrl': [tg, ky, kk],
};

/** From so many words on, Kyrgyz is told from Kazakh. */
const SURE = 20;

const tree = new Tree();
addSmallWords(tree);
const pay = new Pay(tree);
// Adverts mix languages: the cues of all are looked for in every text.
const cues = new Cues(tree, [...lexicons, praise]);
const uzbekTree = new Tree();
const uzbekCues = new Cues(uzbekTree, [uz]);

/** What a text is read with: kept for the next one, since making it costs more than reading an advert. */
interface Reader {
  readonly words: Words;
  readonly looking: Search;
}
const reader = (words: Words, wanted: Cues): Reader => ({ words, looking: new Search(words, wanted) });
const rest = (one: Reader, among: Reader[]): void => {
  // A long text is not held on to.
  one.words.begin('');
  one.looking.begin();
  among.push(one);
};
const readers: Reader[] = [];
const uzbekReaders: Reader[] = [];

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
  const steps = assessInSteps(text, { lang });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, for a page that must not stand still: each step takes a few milliseconds on a cheap phone, whatever the text;
 * the last one returns what was found.
 */
export function* assessInSteps(
  text: string,
  { lang }: { readonly lang?: string | undefined } = {},
): Generator<undefined, AdvertAssessment> {
  const given: unknown = text;
  if (typeof given !== 'string')
    throw new TypeError(`text: expected a string, got ${given === null ? 'null' : typeof given}`);
  const promises: PromisedPay[] = [];
  const found: Found[] = [];
  const first = readers.pop() ?? reader(new Words(tree), cues);
  yield* search(text, first, found, (at) => {
    const promise = pay.at(first.words, at);
    if (promise) promises.push(promise);
  });
  const judged = lang ?? languageOf(first.words);
  // Kyrgyz has no letter of its own.
  const sure = judged !== 'ky' || first.words.spokenOf >= SURE;
  const deaf = sure ? (DEAF_TO[judged] ?? []) : [];
  rest(first, readers);
  if (judged.startsWith('uz') && judged !== 'uz-Latn') {
    const second = uzbekReaders.pop() ?? reader(new Words(uzbekTree, UZBEK_IN_LATIN), uzbekCues);
    yield* search(text, second, found);
    rest(second, uzbekReaders);
  }

  const places = new Map<FlagId, AdvertMatch[]>();
  const put = (flag: FlagId, place: AdvertMatch): void => {
    const list = places.get(flag);
    if (list) list.push(place);
    else places.set(flag, [place]);
  };
  for (let at = 0; at < found.length; at += 1) {
    const each = found[at];
    if (each && !deaf.includes(each.lexicon)) put(each.flag, each);
    if (at % MATCHES === MATCHES - 1) yield;
  }
  const asks: readonly TooMuchFor[] = [
    'any',
    ...(places.has('no-experience') ? (['untrained'] as const) : []),
    ...(places.has('vague-duties') ? (['untrained', 'easy'] as const) : []),
  ];
  for (let at = 0; at < promises.length; at += 1) {
    const promise = promises[at];
    if (promise && asks.includes(promise.tooMuchFor)) put('unrealistic-pay', promise);
    if (at % MATCHES === MATCHES - 1) yield;
  }

  const flags: AdvertFlag[] = [];
  for (const { id, tier } of redFlags) {
    const matches = places.get(id);
    if (matches) flags.push(Object.freeze({ id, tier, matches: yield* apart(matches) }));
  }
  const outcome = flags.some(({ tier }) => tier === 'high')
    ? 'serious'
    : flags.length >= MANY
      ? 'many'
      : flags.length > 0
        ? 'some'
        : 'none-found';
  return Object.freeze({ outcome, flags: Object.freeze(flags), lang: judged });
}

/** Reads a text and looks for cues in it, a window at a time: long texts cost what short ones do, letter by letter. */
function* search(
  text: string,
  { words, looking }: Reader,
  found: Found[],
  also?: (word: number) => void,
): Generator<undefined, undefined> {
  words.begin(text);
  looking.begin();
  let done = 0;
  for (;;) {
    const more = words.read(LETTERS);
    const until = more ? Math.max(done, words.count - 2 * FURTHEST) : words.count;
    looking.advance(until);
    if (also) for (let at = done; at < until; at += 1) also(at);
    if (!more) break;
    const gone = Math.max(0, until - FURTHEST);
    words.drop(gone);
    looking.drop(gone);
    done = until - gone;
    yield;
  }
  for (let at = 0; at < looking.found.length; at += 1) {
    const each = looking.found[at];
    if (each && looking.stands(each)) found.push(each);
    if (at % MATCHES === MATCHES - 1) yield;
  }
  return undefined;
}

/** The same places in order, those that overlap made one. */
function* apart(places: AdvertMatch[]): Generator<undefined, readonly AdvertMatch[]> {
  // Found nearly in order already: cheap, however many there are.
  if (places.length > 1) places.sort((a, b) => a.start - b.start || a.end - b.end);
  const out: AdvertMatch[] = [];
  let [start, end] = [places[0]?.start ?? 0, 0];
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at];
    if (!place) continue;
    if (end > 0 && place.start >= end) {
      out.push(Object.freeze({ start, end }));
      start = place.start;
    }
    end = Math.max(end, place.end);
    if (at % MATCHES === MATCHES - 1) yield;
  }
  out.push(Object.freeze({ start, end }));
  return Object.freeze(out);
}
