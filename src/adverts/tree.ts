import { ABOUT, ANY_SPEECH, CYRILLIC, DIGIT, LATIN, LETTER, LOOKALIKES, MARK, OTHER, SIGN, STOP } from './letters.js';
import { SPEAKS } from './letters.js';

const FIRST_LETTERS = 0x2100;
const O = 'о'.charCodeAt(0);

/**
 * The words that are looked for, letter by letter: a word that ends in a star stands for all that begin so.
 *
 * Nodes are numbers, their children a list: it fits a cheap phone's memory, and words of other kinds leave it after a
 * letter or two. Node 0 is "none of them".
 */
export class Tree {
  readonly #known = new Map<string, number>();
  readonly letter: number[] = [0];
  readonly child: number[] = [0];
  readonly sibling: number[] = [0];
  /** The pattern that ends at a node, as the beginning of a word or as a whole one; or -1. */
  readonly stem: number[] = [-1];
  readonly whole: number[] = [-1];
  readonly roots = new Uint16Array(FIRST_LETTERS);
  /** The languages a pattern speaks for. */
  readonly speaks: number[] = [];

  /** The number of a pattern, written with the letters that words are compared as. */
  add(written: string, speaks = 0): number {
    const pattern = written.replaceAll('ё', 'е');
    const id = this.#known.get(pattern) ?? this.#grow(pattern);
    this.speaks[id] = (this.speaks[id] ?? 0) | speaks;
    return id;
  }

  #grow(pattern: string): number {
    const id = this.#known.size;
    this.#known.set(pattern, id);
    const open = pattern.endsWith('*');
    let node = 0;
    for (let at = 0; at < pattern.length - Number(open); at += 1) node = this.#step(node, pattern.charCodeAt(at));
    (open ? this.stem : this.whole)[node] = id;
    return id;
  }

  #step(node: number, letter: number): number {
    let next = node === 0 ? (this.roots[letter] ?? 0) : (this.child[node] ?? 0);
    while (node !== 0 && next !== 0 && this.letter[next] !== letter) next = this.sibling[next] ?? 0;
    if (next !== 0) return next;
    next = this.letter.push(letter) - 1;
    this.stem.push(-1);
    this.whole.push(-1);
    this.child.push(0);
    this.sibling.push(node === 0 ? 0 : (this.child[node] ?? 0));
    if (node === 0) this.roots[letter] = next;
    else this.child[node] = next;
    return next;
  }
}

/** No advert needs more words than this for its language to be told. */
const ENOUGH = 400;

/**
 * The words of a text, and which of a tree's patterns each one meets: read in one pass, step by step. Words that are done
 * with can be dropped, so that a long text takes no more memory than a short one.
 */
export class Words {
  count = 0;
  start: number[] = [];
  end: number[] = [];
  /** Counts up at every full stop, question or exclamation mark, and at every new line. */
  sentence: number[] = [];
  /** The patterns that word `n` meets are `hits[from[n]]` up to `hits[from[n + 1]]`. */
  from: number[] = [0];
  hits: number[] = [];
  /** How many of the first words speak for each language, by the number of its bit. */
  readonly spoken = new Uint16Array(16);
  spokenOf = 0;
  /** Words read so far; the first ones may be dropped by now. */
  total = 0;

  #at = 0;
  #sentence = 0;
  /** The word that is being read: where it began, or -1; its node, kind, scripts and languages together. */
  #start = -1;
  #end = 0;
  #node = 0;
  #about = 0;
  #last = 0;

  constructor(
    readonly text: string,
    readonly tree: Tree,
    /** Other letters to read in the place of some. */
    readonly instead?: ReadonlyMap<number, readonly number[]>,
  ) {}

  /** Reads on; true when there is more. */
  read(letters: number): boolean {
    const { text, hits } = this;
    const { roots, child, sibling, letter: letterOf, stem } = this.tree;
    const until = Math.min(text.length, this.#at + letters);
    let [start, node, about, last] = [this.#start, this.#node, this.#about, this.#last];
    for (let at = this.#at; at < until; at += 1) {
      const here = ABOUT[text.charCodeAt(at)] ?? 0;
      const kind = here & 7;
      if (kind === MARK) continue;
      if (kind === OTHER || kind === STOP) {
        if (start >= 0) {
          this.#close(start, node, about);
          start = -1;
        }
        if (kind === STOP && ((ABOUT[text.charCodeAt(at + 1)] ?? 0) & 7) !== DIGIT) this.#sentence += 1;
        continue;
      }
      // A sign stands on its own, and so does a number: "1200$", "18лет", "@name".
      if (start >= 0 && (kind === SIGN || kind !== (about & 7))) {
        this.#close(start, node, about);
        start = -1;
      }
      const letter = here >>> 16;
      if (start < 0) {
        start = at;
        about = here & 0x7fff;
        node = roots[letter] ?? 0;
      } else {
        about |= here & 0x7fff;
        // Kyrgyz writes its long o so.
        if (letter === O && last === O) about |= SPEAKS.ky;
        if (node !== 0) {
          node = child[node] ?? 0;
          while (node !== 0 && letterOf[node] !== letter) node = sibling[node] ?? 0;
        }
      }
      last = letter;
      this.#end = at + 1;
      const met = stem[node] ?? -1;
      if (met >= 0) hits.push(met);
    }
    this.#at = until;
    [this.#start, this.#node, this.#about, this.#last] = [start, node, about, last];
    if (until < text.length) return true;
    if (start >= 0) this.#close(start, node, about);
    this.#start = -1;
    return false;
  }

  #close(start: number, node: number, about: number): void {
    const { hits, tree, count } = this;
    const first = this.from[count] ?? 0;
    let signs = about & ANY_SPEECH;
    if (this.instead || (about & (CYRILLIC | LATIN)) === (CYRILLIC | LATIN)) {
      hits.length = first;
      signs |= this.#again(start, this.instead ?? LOOKALIKES);
    } else {
      const met = tree.whole[node] ?? -1;
      if (node !== 0 && met >= 0) hits.push(met);
    }
    this.start.push(start);
    this.end.push(this.#end);
    this.sentence.push(this.#sentence);
    this.from.push(hits.length);
    this.count = count + 1;
    this.total += 1;
    if (this.total > ENOUGH || (about & 7) !== LETTER) return;
    this.spokenOf += 1;
    for (let hit = first; hit < hits.length; hit += 1) signs |= tree.speaks[hits[hit] ?? 0] ?? 0;
    for (; signs !== 0; signs &= signs - 1) {
      const bit = 31 - Math.clz32(signs & -signs);
      this.spoken[bit] = (this.spoken[bit] ?? 0) + 1;
    }
  }

  /** The same word with other letters in the place of some; gives the languages those speak for. */
  #again(start: number, instead: ReadonlyMap<number, readonly number[]>): number {
    const { hits } = this;
    const { roots, child, sibling, letter: letterOf, stem, whole } = this.tree;
    let [node, begun, signs] = [0, false, 0];
    for (let at = start; at < this.#end; at += 1) {
      const here = ABOUT[this.text.charCodeAt(at)] ?? 0;
      if ((here & 7) === MARK) continue;
      const given = here >>> 16;
      for (const letter of instead.get(given) ?? [given]) {
        signs |= (ABOUT[letter] ?? 0) & ANY_SPEECH;
        if (!begun) node = roots[letter] ?? 0;
        else if (node !== 0) {
          node = child[node] ?? 0;
          while (node !== 0 && letterOf[node] !== letter) node = sibling[node] ?? 0;
        }
        begun = true;
        const met = stem[node] ?? -1;
        if (met >= 0) hits.push(met);
      }
    }
    const met = whole[node] ?? -1;
    if (node !== 0 && met >= 0) hits.push(met);
    return signs;
  }

  /** Forgets the first words: what was word `count` is then word 0. */
  drop(count: number): void {
    const gone = this.from[count] ?? 0;
    this.start = this.start.slice(count);
    this.end = this.end.slice(count);
    this.sentence = this.sentence.slice(count);
    this.hits = this.hits.slice(gone);
    this.from = this.from.slice(count).map((from) => from - gone);
    this.count -= count;
  }

  /** Whether a word meets a pattern. */
  meets(word: number, pattern: number): boolean {
    for (let hit = this.from[word] ?? 0; hit < (this.from[word + 1] ?? 0); hit += 1)
      if (this.hits[hit] === pattern) return true;
    return false;
  }
}
