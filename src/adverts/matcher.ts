import type { FlagId } from './catalogue.js';
import type { Cue, Lexicon } from './lexicon/lexicon.js';
import type { Tree, Words } from './tree.js';

interface Rule {
  readonly flag: FlagId;
  readonly parts: readonly number[];
  readonly within: number;
  readonly anywhere: boolean;
  readonly unless: number;
  readonly unlessAnywhere: number;
}

/** An alternative of several words: what has to follow the first two, and which part is then complete. */
interface Row {
  readonly rest: readonly number[];
  readonly part: number;
}

/** Where a flag was found, in UTF-16 code units of the text. */
export interface Found {
  readonly flag: FlagId;
  readonly start: number;
  readonly end: number;
  /** Nothing was found if this part stands anywhere in the advert; -1 when there is no such part. */
  readonly unlessAnywhere: number;
}

/** How far around a cue a denial is looked for, in words. */
const AROUND = 7;
const NONE = -1;
/** How many words behind, and ahead, of a word are looked at: the widest cue, and a denial around its end. */
export const FURTHEST = 32;
/** No two patterns have the same number, and there are fewer of them than this. */
const PATTERNS = 0x10000;

/** Lexicons made ready to be looked for, all at once. */
export class Cues {
  readonly #tree: Tree;
  readonly #parts = new Map<string, number>();
  /** By pattern: the parts that are complete with it alone. */
  readonly #alone: number[][] = [];
  /** By pattern: whether a row of words begins with it; and those rows, by their first two patterns. */
  readonly #begins: boolean[] = [];
  readonly #rows = new Map<number, Row[]>();
  /** By part: the rules whose first part it is. */
  readonly #rules: Rule[][] = [];

  constructor(tree: Tree, lexicons: readonly Lexicon[]) {
    this.#tree = tree;
    const part = (alternatives: string | undefined): number =>
      alternatives === undefined ? NONE : this.#part(alternatives);
    for (const lexicon of lexicons)
      for (const [flag, cues] of Object.entries(lexicon) as [FlagId, readonly Cue[]][])
        for (const { all, within = 7, anywhere = false, unless, unlessAnywhere } of cues) {
          const [first = NONE, ...others] = all.map(part);
          (this.#rules[first] ??= []).push({
            flag,
            parts: others,
            within,
            anywhere,
            unless: part(unless),
            unlessAnywhere: part(unlessAnywhere),
          });
        }
  }

  #part(alternatives: string): number {
    const known = this.#parts.get(alternatives);
    if (known !== undefined) return known;
    const part = this.#parts.size;
    this.#parts.set(alternatives, part);
    for (const alternative of alternatives.split('|')) {
      const [first = NONE, second, ...rest] = alternative
        .trim()
        .split(/\s+/)
        .map((word) => this.#tree.add(word));
      if (second === undefined) (this.#alone[first] ??= []).push(part);
      else {
        this.#begins[first] = true;
        const rows = this.#rows.get(first * PATTERNS + second) ?? [];
        rows.push({ rest, part });
        this.#rows.set(first * PATTERNS + second, rows);
      }
    }
    return part;
  }

  /** A search in one text. */
  in(words: Words): Search {
    return new Search(words, this.#parts.size, this.#rules, (at, put) => this.#partsAt(words, at, put));
  }

  #partsAt(words: Words, at: number, put: (part: number, last: number) => void): void {
    const { hits, from, sentence } = words;
    const [first, end] = [from[at] ?? 0, from[at + 1] ?? 0];
    for (let hit = first; hit < end; hit += 1) {
      const pattern = hits[hit] ?? NONE;
      const alone = this.#alone[pattern];
      if (alone) for (const part of alone) put(part, at);
      if (!this.#begins[pattern] || sentence[at + 1] !== sentence[at]) continue;
      for (let next = end; next < (from[at + 2] ?? 0); next += 1)
        for (const { rest, part } of this.#rows.get(pattern * PATTERNS + (hits[next] ?? 0)) ?? []) {
          const last = at + 1 + rest.length;
          if (sentence[last] === sentence[at] && rest.every((each, place) => words.meets(at + 2 + place, each)))
            put(part, last);
        }
    }
  }
}

/** Finds the cues in a text while it is being read. */
export class Search {
  readonly found: Found[] = [];
  /** The parts that begin with word `n` are `parts[from[n]]` up to `parts[from[n + 1]]`; each ends with word `to`. */
  #parts: number[] = [];
  #to: number[] = [];
  #from: number[] = [0];
  /** By part: whether it was seen so far. */
  readonly #seen: Uint8Array;
  readonly #begins: number[] = [];
  #done = 0;

  constructor(
    readonly words: Words,
    parts: number,
    readonly rules: readonly (readonly Rule[] | undefined)[],
    readonly partsAt: (at: number, put: (part: number, last: number) => void) => void,
  ) {
    this.#seen = new Uint8Array(parts);
  }

  /** Looks at the words up to `until`; `2 * FURTHEST` words more have been read, or all. */
  advance(until: number): void {
    const { words, rules } = this;
    const put = (part: number, last: number): void => {
      this.#parts.push(part);
      this.#to.push(last);
      this.#seen[part] = 1;
    };
    const ahead = Math.min(words.count, until + FURTHEST);
    for (let at = this.#from.length - 1; at < ahead; at += 1) {
      this.partsAt(at, put);
      this.#from.push(this.#parts.length);
    }
    for (let at = this.#done; at < until; at += 1)
      for (let hit = this.#from[at] ?? 0; hit < (this.#from[at + 1] ?? 0); hit += 1) {
        const begun = rules[this.#parts[hit] ?? NONE];
        if (begun) for (const rule of begun) this.#try(rule, at, this.#to[hit] ?? at);
      }
    this.#done = until;
  }

  /** Forgets the first words, as the words themselves do. */
  drop(count: number): void {
    const gone = this.#from[count] ?? 0;
    this.#parts = this.#parts.slice(gone);
    this.#to = this.#to.slice(gone).map((to) => to - count);
    this.#from = this.#from.slice(count).map((from) => from - gone);
    this.#done -= count;
  }

  /** Whether something found still stands when all has been read. */
  stands({ unlessAnywhere }: Found): boolean {
    return unlessAnywhere === NONE || !this.#seen[unlessAnywhere];
  }

  #try(rule: Rule, at: number, last: number): void {
    const { words } = this;
    const begins = this.#begins;
    begins.length = 0;
    begins.push(at);
    let [first, end] = [at, last];
    for (const part of rule.parts) {
      if (!this.#seen[part]) return;
      const place = this.#near(at, part, rule.within, rule.anywhere);
      if (place === NONE) return;
      first = Math.min(first, place);
      end = Math.max(end, this.#endOf(place, part));
      begins.push(place);
    }
    if (rule.unless !== NONE && this.#seen[rule.unless])
      for (const begin of begins) if (this.#near(begin, rule.unless, AROUND, false) !== NONE) return;
    this.found.push({
      flag: rule.flag,
      start: words.start[first] ?? 0,
      end: words.end[end] ?? 0,
      unlessAnywhere: rule.unlessAnywhere,
    });
  }

  /** The nearest word with which a part begins, before rather than after. */
  #near(at: number, wanted: number, reach: number, apart: boolean): number {
    const { sentence } = this.words;
    for (let distance = 0; distance <= reach; distance += 1) {
      if (this.#has(at - distance, wanted) && (apart || sentence[at - distance] === sentence[at])) return at - distance;
      if (this.#has(at + distance, wanted) && (apart || sentence[at + distance] === sentence[at])) return at + distance;
    }
    return NONE;
  }

  #has(place: number, wanted: number): boolean {
    if (place < 0) return false;
    for (let hit = this.#from[place] ?? 0, end = this.#from[place + 1] ?? 0; hit < end; hit += 1)
      if (this.#parts[hit] === wanted) return true;
    return false;
  }

  /** The last word of a part that begins with a word: of several ways, the longest. */
  #endOf(place: number, part: number): number {
    let end = place;
    for (let hit = this.#from[place] ?? 0; hit < (this.#from[place + 1] ?? 0); hit += 1)
      if (this.#parts[hit] === part) end = Math.max(end, this.#to[hit] ?? 0);
    return end;
  }
}
