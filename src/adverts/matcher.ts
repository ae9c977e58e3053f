import type { FlagId } from './catalogue.js';
import type { Cue, Lexicon } from './lexicon/lexicon.js';
import type { Tree, Words } from './tree.js';

interface Rule {
  /** The same for all whose finds are one where they lie over each other. */
  readonly group: number;
  readonly flag: FlagId;
  readonly lexicon: Lexicon;
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
  start: number;
  end: number;
  /** Whose rule found it. */
  readonly lexicon: Lexicon;
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
/** From so many words on, the count begins anew. */
const COUNTABLE = 0x20000000;

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
    const groups = new Map<string, number>();
    for (const [of, lexicon] of lexicons.entries()) {
      const group = (flag: FlagId, unlessAnywhere: number): number => {
        const key = [of, flag, unlessAnywhere].join();
        groups.set(key, groups.get(key) ?? groups.size);
        return groups.get(key) ?? NONE;
      };
      for (const [flag, cues] of Object.entries(lexicon) as [FlagId, readonly Cue[]][])
        for (const { all, within = 7, anywhere = false, unless, unlessAnywhere } of cues) {
          const [first = NONE, ...others] = all.map(part);
          (this.#rules[first] ??= []).push({
            group: group(flag, part(unlessAnywhere)),
            flag,
            lexicon,
            parts: others,
            within,
            anywhere,
            unless: part(unless),
            unlessAnywhere: part(unlessAnywhere),
          });
        }
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

  /** Puts the parts that begin with a word; each with its last word. */
  partsAt(words: Words, at: number, put: Search): void {
    const { hits, from, sentence } = words;
    const [first, end] = [from[at] ?? 0, from[at + 1] ?? 0];
    for (let hit = first; hit < end; hit += 1) {
      const pattern = hits[hit] ?? NONE;
      const alone = this.#alone[pattern];
      if (alone) for (const part of alone) put.add(part, at, at);
      if (!this.#begins[pattern]) continue;
      for (let next = end; next < (from[at + 2] ?? 0); next += 1) {
        const rows = this.#rows.get(pattern * PATTERNS + (hits[next] ?? 0));
        if (rows)
          for (const { rest, part } of rows) {
            const last = at + 1 + rest.length;
            if (sentence[last] === sentence[at] && rest.every((each, place) => words.meets(at + 2 + place, each)))
              put.add(part, at, last);
          }
      }
    }
  }

  /** The rules whose first part it is. */
  rulesOf(part: number): readonly Rule[] | undefined {
    return this.#rules[part];
  }

  get parts(): number {
    return this.#parts.size;
  }
}

/** Finds the cues in a text while it is being read; in one text after another, so that nothing is thrown away. */
export class Search {
  found: Found[] = [];
  /** By group of rules: what they found last. */
  #last: (Found | undefined)[] = [];
  /** The parts that begin with word `n` are `parts[from[n]]` up to `parts[from[n + 1]]`; each ends with word `to`. */
  readonly #parts: number[] = [];
  readonly #to: number[] = [];
  readonly #from: number[] = [0];
  #count = 0;
  /** Words looked at, of those that are not dropped; and for how many of them the rules were tried. */
  #known = 0;
  #done = 0;
  /** By part: the last word that it began with, counted from the first word of all texts; this text begins at `#base`. */
  readonly #latest: Int32Array;
  #base = 1;
  #dropped = 1;
  readonly #begins: number[] = [];

  constructor(
    readonly words: Words,
    readonly cues: Cues,
  ) {
    this.#latest = new Int32Array(cues.parts);
  }

  /** Begins to look in another text. */
  begin(): this {
    this.#base = this.#dropped + this.#known + FURTHEST;
    if (this.#base > COUNTABLE) {
      this.#base = 1;
      this.#latest.fill(0);
    }
    this.#dropped = this.#base;
    this.#count = this.#known = this.#done = 0;
    this.found = [];
    this.#last = [];
    return this;
  }

  /** Looks at the words up to `until`; `2 * FURTHEST` words more have been read, or all. */
  advance(until: number): void {
    const { words, cues } = this;
    const ahead = Math.min(words.count, until + FURTHEST);
    for (let at = this.#known; at < ahead; at += 1) {
      cues.partsAt(words, at, this);
      this.#from[at + 1] = this.#count;
    }
    this.#known = ahead;
    for (let at = this.#done; at < until; at += 1)
      for (let hit = this.#from[at] ?? 0, end = this.#from[at + 1] ?? 0; hit < end; hit += 1) {
        const begun = cues.rulesOf(this.#parts[hit] ?? NONE);
        if (begun) for (const rule of begun) this.#try(rule, at, this.#to[hit] ?? at);
      }
    this.#done = until;
  }

  /** A part lies between two words. */
  add(part: number, first: number, last: number): void {
    this.#parts[this.#count] = part;
    this.#to[this.#count] = last;
    this.#count += 1;
    this.#latest[part] = this.#dropped + first;
  }

  /** Forgets the first words, as the words themselves do. */
  drop(count: number): void {
    const gone = this.#from[count] ?? 0;
    for (let hit = gone; hit < this.#count; hit += 1) {
      this.#parts[hit - gone] = this.#parts[hit] ?? NONE;
      this.#to[hit - gone] = (this.#to[hit] ?? 0) - count;
    }
    for (let word = count; word <= this.#known; word += 1) this.#from[word - count] = (this.#from[word] ?? 0) - gone;
    this.#count -= gone;
    this.#known -= count;
    this.#done -= count;
    this.#dropped += count;
  }

  /** Whether something found still stands when all has been read. */
  stands({ unlessAnywhere }: Found): boolean {
    return unlessAnywhere === NONE || !this.#seen(unlessAnywhere, this.#base);
  }

  /** Whether a part was seen at a word or after it. */
  #seen(part: number, from: number): boolean {
    return (this.#latest[part] ?? 0) >= from;
  }

  #try(rule: Rule, at: number, last: number): void {
    const { words } = this;
    const begins = this.#begins;
    begins[0] = at;
    let [first, end, count] = [at, last, 1];
    for (const part of rule.parts) {
      const place = this.#near(at, part, rule.within, rule.anywhere);
      if (place === NONE) return;
      if (place < first) first = place;
      end = Math.max(end, this.#endOf(place, part));
      begins[count] = place;
      count += 1;
    }
    if (rule.unless !== NONE)
      for (let begin = 0; begin < count; begin += 1)
        if (this.#near(begins[begin] ?? 0, rule.unless, AROUND, false) !== NONE) return;
    this.#find(rule, words.start[first] ?? 0, words.end[end] ?? 0);
  }

  #find({ group, flag, lexicon, unlessAnywhere }: Rule, start: number, end: number): void {
    const before = this.#last[group];
    // A text that says it again and again in one breath is no reason to remember each time.
    if (before && start < before.end && end > before.start) {
      before.start = Math.min(before.start, start);
      before.end = Math.max(before.end, end);
      return;
    }
    const found = { flag, lexicon, start, end, unlessAnywhere };
    this.found.push(found);
    this.#last[group] = found;
  }

  /** The nearest word with which a part begins, before rather than after. */
  #near(at: number, wanted: number, reach: number, apart: boolean): number {
    const { sentence } = this.words;
    if (!this.#seen(wanted, Math.max(this.#base, this.#dropped + at - reach))) return NONE;
    for (let distance = 0; distance <= reach; distance += 1) {
      if (this.#has(at - distance, wanted) && (apart || sentence[at - distance] === sentence[at])) return at - distance;
      if (this.#has(at + distance, wanted) && (apart || sentence[at + distance] === sentence[at])) return at + distance;
    }
    return NONE;
  }

  #has(place: number, wanted: number): boolean {
    if (place < 0 || place >= this.#known) return false;
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
