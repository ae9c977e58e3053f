import { ABOUT, ANY_SPEECH, CYRILLIC, DIGIT, folded, JOINS, LATIN, LETTER, LOOKALIKES } from './letters.js';
import { MARK, OPEN, OPENS, SIGN, SPACE, SPEAKS, STOP, TYPED } from './letters.js';

const FIRST_LETTERS = 0x2100;
const [O, NEW_LINE] = ['о'.charCodeAt(0), 10] as const;
/** The node at which every word begins; node 0 is "none of them". */
const ROOT = 1;

/**
 * The words that are looked for, letter by letter: a word that ends in a star stands for all that begin so.
 *
 * Nodes are numbers, their children a list: it fits a cheap phone's memory, and words of other kinds leave it after a
 * letter or two.
 */
export class Tree {
  readonly #known = new Map<string, number>();
  readonly letter: number[] = [0, 0];
  readonly child: number[] = [0, 0];
  readonly sibling: number[] = [0, 0];
  /** The pattern that ends at a node, as the beginning of a word or as a whole one; or -1. */
  readonly stem: number[] = [-1, -1];
  readonly whole: number[] = [-1, -1];
  readonly roots = new Uint16Array(FIRST_LETTERS);
  /** The languages a pattern speaks for. */
  readonly speaks: number[] = [];
  /** Met by every number, and by one that can be called. */
  readonly number = this.add('00');
  readonly phone = this.add('0000');

  /** The number of a pattern, written with the letters that words are compared as. */
  add(written: string, speaks = 0): number {
    const pattern = folded(written);
    const id = this.#known.get(pattern) ?? this.#grow(pattern);
    this.speaks[id] = (this.speaks[id] ?? 0) | speaks;
    return id;
  }

  /** The node that a letter leads to from another. */
  next(node: number, letter: number): number {
    if (node === ROOT) return this.roots[letter] ?? 0;
    let next = this.child[node] ?? 0;
    while (next !== 0 && this.letter[next] !== letter) next = this.sibling[next] ?? 0;
    return next;
  }

  #grow(pattern: string): number {
    const id = this.#known.size;
    this.#known.set(pattern, id);
    const open = pattern.endsWith('*');
    let node = ROOT;
    for (let at = 0; at < pattern.length - Number(open); at += 1) node = this.#step(node, pattern.charCodeAt(at));
    (open ? this.stem : this.whole)[node] = id;
    return id;
  }

  #step(node: number, letter: number): number {
    const known = this.next(node, letter);
    if (known !== 0) return known;
    const made = this.letter.push(letter) - 1;
    this.stem.push(-1);
    this.whole.push(-1);
    this.child.push(0);
    this.sibling.push(this.child[node] ?? 0);
    if (node === ROOT) this.roots[letter] = made;
    else this.child[node] = made;
    return made;
  }
}

/** No advert needs more words than this for its language to be told. */
const ENOUGH = 400;
/** No pattern has more letters than the first; so many pieces of words that somebody broke are looked at at once. */
const [LONGEST, PIECES] = [24, 48];
/** Past the last word lie so many empty ones, for those who look ahead. */
const AHEAD = 40;
/** A broken word is only seen where at least so many of its letters meet a pattern: "т. е." and "а/б" are no such words. */
const FEWEST = 4;
/** A number of so many digits, or one behind a plus, can be called. */
const PHONE = 9;
/** So many code units may stand between pieces: a family of emoji; and, with white space, between letters that stand alone. */
const [WIDEST, WIDEST_SPACE] = [12, 4];

/**
 * The words of a text, and which of a tree's patterns each one meets: read in one pass, step by step. Words that are done
 * with can be dropped, so that a long text takes no more memory than a short one; and the same object serves one text
 * after another, so that nothing is thrown away.
 */
export class Words {
  text = '';
  /** Words that are read: what is beyond in the lists is not yet, or left over. */
  count = 0;
  readonly start: number[] = [];
  readonly end: number[] = [];
  /** Counts up at every full stop, question or exclamation mark, and at every new line. */
  readonly sentence: number[] = [];
  /** The patterns that word `n` meets are `hits[from[n]]` up to `hits[from[n + 1]]`. */
  readonly from: number[] = [0];
  readonly hits: number[] = [];
  /** How many of the first words speak for each language, by the number of its bit. */
  readonly spoken = new Uint16Array(16);
  spokenOf = 0;

  #at = 0;
  #sentence = 0;
  /** The word that is being read: where it began, or -1; its node, kind, scripts and languages together. */
  #start = -1;
  #end = 0;
  #node = 0;
  #about = 0;
  #last = 0;
  /** Words made, of which those from `count` on may be pieces of one; and how many hits they have. */
  #made = 0;
  #met = 0;
  /** Kind and scripts of those pieces together. */
  #pieces = 0;
  #signs = 0;
  /** Words made in all; the first ones may be dropped by now. */
  #total = 0;

  constructor(
    readonly tree: Tree,
    /** Other letters to read in the place of some. */
    readonly instead?: ReadonlyMap<number, readonly number[]>,
  ) {}

  /** Begins to read a text. */
  begin(text: string): this {
    this.text = text;
    this.count = this.#at = this.#sentence = this.#node = this.#about = this.#last = 0;
    this.#made = this.#pieces = this.#met = this.#total = this.spokenOf = 0;
    this.#start = -1;
    this.spoken.fill(0);
    return this;
  }

  /** Reads on; true when there is more. */
  read(letters: number): boolean {
    const { text, hits } = this;
    const { roots, child, sibling, letter: letterOf, stem } = this.tree;
    const until = Math.min(text.length, this.#at + letters);
    let [start, node, about, last] = [this.#start, this.#node, this.#about, this.#last];
    for (let at = this.#at; at < until; at += 1) {
      const here = ABOUT[text.charCodeAt(at)] ?? 0;
      const kind = here & 7;
      if (kind < MARK) {
        if (start >= 0) {
          this.#close(start, node, about);
          start = -1;
        }
        if (kind === STOP && ((ABOUT[text.charCodeAt(at + 1)] ?? 0) & 7) !== DIGIT) this.#sentence += 1;
        continue;
      }
      if (kind === MARK) {
        about |= here & JOINS;
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
      if (met >= 0) {
        hits[this.#met] = met;
        this.#met += 1;
      }
    }
    this.#at = until;
    [this.#start, this.#node, this.#about, this.#last] = [start, node, about, last];
    if (until < text.length) return true;
    if (start >= 0) this.#close(start, node, about);
    this.#start = -1;
    this.#mend(this.#made, this.#made);
    for (let past = 0, at = this.#made; past < AHEAD; past += 1, at += 1) {
      this.start[at] = this.end[at] = this.sentence[at] = -1;
      this.from[at + 1] = this.#met;
    }
    return false;
  }

  #close(start: number, node: number, about: number): void {
    const { hits, tree, from } = this;
    const at = this.#made;
    const first = from[at] ?? 0;
    let signs = about & ANY_SPEECH;
    const isNumber = (about & 7) === DIGIT;
    if (isNumber && (this.text[start - 1] === '+' || this.#end - start >= PHONE)) {
      // The seven of "+7 7…" is no number of days.
      this.#meet(tree.phone);
    } else if (this.instead || (about & (CYRILLIC | LATIN)) === (CYRILLIC | LATIN) || about & JOINS) {
      this.#met = first;
      signs |= this.#walk(start, this.#end, about);
    } else {
      this.#meet(tree.whole[node] ?? -1);
    }
    if (isNumber) this.#meet(tree.number);
    this.start[at] = start;
    this.end[at] = this.#end;
    this.sentence[at] = this.#sentence;
    from[at + 1] = this.#met;
    this.#made = at + 1;
    if (this.#total < ENOUGH && (about & 7) === LETTER) {
      this.spokenOf += 1;
      for (let hit = first; hit < this.#met; hit += 1) signs |= tree.speaks[hits[hit] ?? 0] ?? 0;
      for (; signs !== 0; signs &= signs - 1) {
        const bit = 31 - Math.clz32(signs & -signs);
        this.spoken[bit] = (this.spoken[bit] ?? 0) + 1;
      }
    }
    this.#total += 1;
    if (at > this.count && this.#joins(at, about)) {
      this.#pieces |= about;
      if (at - this.count >= PIECES) this.#mend(this.#made, this.#made - LONGEST);
    } else {
      if (at - this.count > 1) this.#mend(at, at);
      else this.count = at;
      this.#pieces = about;
    }
  }

  /** Reads from one place to another as one word, whatever stands between its letters; gives the languages those speak for. */
  #walk(start: number, end: number, about: number): number {
    let node = ROOT;
    this.#signs = 0;
    for (let at = start; at < end; at += 1) node = this.#onward(node, at, about);
    this.#meet(this.tree.whole[node] ?? -1);
    return this.#signs;
  }

  /** The node that a character leads to in a word of such scripts. Puts what is met on the way. */
  #onward(from: number, at: number, about: number): number {
    const { text } = this;
    const here = ABOUT[text.charCodeAt(at)] ?? 0;
    if ((here & 7) < LETTER) return from;
    let typed = text.charCodeAt(at);
    if ((ABOUT[text.charCodeAt(at + 1)] ?? 0) & JOINS) {
      const whole = text.slice(at, at + 2).normalize('NFC');
      if (whole.length === 1) typed = whole.charCodeAt(0);
    }
    const letter = (ABOUT[typed] ?? 0) >>> 16;
    const both = (about & (CYRILLIC | LATIN)) === (CYRILLIC | LATIN);
    const others = this.instead ? this.#other(typed, letter, from, at) : both ? LOOKALIKES.get(letter) : undefined;
    let node = from;
    if (others) for (const other of others) node = this.#step(node, other);
    else node = this.#step(node, letter);
    return node;
  }

  /** What is read in the place of a letter. */
  #other(typed: number, letter: number, from: number, at: number): readonly number[] | undefined {
    const { instead, text } = this;
    const opens = from === ROOT || OPEN.has((ABOUT[text.charCodeAt(at - 1)] ?? 0) >>> 16);
    return instead?.get(typed + TYPED) ?? (opens ? instead?.get(letter + OPENS) : undefined) ?? instead?.get(letter);
  }

  #step(from: number, letter: number): number {
    this.#signs |= (ABOUT[letter] ?? 0) & ANY_SPEECH;
    const node = from === 0 ? 0 : this.tree.next(from, letter);
    this.#meet(this.tree.stem[node] ?? -1);
    return node;
  }

  #meet(pattern: number): void {
    if (pattern < 0) return;
    this.hits[this.#met] = pattern;
    this.#met += 1;
  }

  /** Whether a word may be a piece of one with the word before: "пас🔥порт", "п.а.с.п.о.р.т", "п а с п о р т". */
  #joins(at: number, about: number): boolean {
    const { start, end, text } = this;
    const [from, to] = [end[at - 1] ?? 0, start[at] ?? 0];
    const gap = to - from;
    if (gap < 1 || gap > WIDEST || (about & 7) !== LETTER || (this.#pieces & 7) !== LETTER) return false;
    if (gap <= WIDEST_SPACE && (end[at] ?? 0) - to === 1 && from - (start[at - 1] ?? 0) === 1) return true;
    for (let place = from; place < to; place += 1) {
      const code = text.charCodeAt(place);
      if (code === NEW_LINE || ((ABOUT[code] ?? 0) & 7) === SPACE) return false;
    }
    return true;
  }

  /** Makes one word of pieces that meet a pattern only together. Those before `stop` are looked at, none from `until` on. */
  #mend(until: number, stop: number): void {
    let at = this.count;
    for (; at < stop; at += 1) {
      let last = at < until - 1 ? this.#together(at, until) : at;
      if (last === at || this.#whole(at, last)) continue;
      // The ending of the word, broken in the same way.
      while (last + 1 < until && this.#alike(last) && this.#together(last + 1, until) === last + 1) last += 1;
      this.#merge(at, last);
      until -= last - at;
      stop -= last - at;
    }
    this.count = at;
  }

  /** Whether pieces are words of their own, of several letters, that are looked for: "сим-карта". */
  #whole(first: number, last: number): boolean {
    for (let piece = first; piece <= last; piece += 1)
      if ((this.end[piece] ?? 0) - (this.start[piece] ?? 0) === 1 || this.from[piece] === this.from[piece + 1])
        return false;
    return true;
  }

  /** Whether the piece behind one is a letter, set apart from it as that is from the one before, and not by white space. */
  #alike(piece: number): boolean {
    const { start, end, text } = this;
    if ((end[piece + 1] ?? 0) - (start[piece + 1] ?? 0) > 1) return false;
    const gap = text.slice(end[piece - 1], start[piece]);
    return gap.trim() !== '' && gap === text.slice(end[piece], start[piece + 1]);
  }

  /** The last of the pieces at which a pattern ends that began with the first. */
  #together(first: number, until: number): number {
    const { stem, whole } = this.tree;
    const met = this.#met;
    let [node, letters, last] = [ROOT, 0, first];
    for (let piece = first; piece < until && node !== 0; piece += 1) {
      const [from, to, further] = [this.start[piece] ?? 0, this.end[piece] ?? 0, piece > first];
      for (let at = from; at < to && node !== 0; at += 1) {
        node = this.#onward(node, at, this.#pieces);
        letters += 1;
        if (further && letters >= FEWEST && (stem[node] ?? -1) >= 0) last = piece;
      }
      if (further && letters >= FEWEST && (whole[node] ?? -1) >= 0) last = piece;
    }
    this.#met = met;
    return last;
  }

  #merge(first: number, last: number): void {
    const { start, end, sentence, from, hits } = this;
    const made = this.#made;
    const after = from[last + 1] ?? 0;
    const behind = hits.slice(after, this.#met);
    this.#met = from[first] ?? 0;
    this.#walk(start[first] ?? 0, end[last] ?? 0, this.#pieces);
    const moved = this.#met - after;
    for (const met of behind) this.#meet(met);
    end[first] = end[last] ?? 0;
    // The stops between the letters ended no sentence.
    const stops = (sentence[last] ?? 0) - (sentence[first] ?? 0);
    for (let word = last + 1, to = first + 1; word <= made; word += 1, to += 1) {
      start[to] = start[word] ?? 0;
      end[to] = end[word] ?? 0;
      sentence[to] = (sentence[word] ?? 0) - stops;
      from[to] = (from[word] ?? 0) + moved;
    }
    this.#made = made - (last - first);
    this.#sentence -= stops;
  }

  /** Forgets the first words: what was word `count` is then word 0. */
  drop(count: number): void {
    const { start, end, sentence, from, hits } = this;
    const gone = from[count] ?? 0;
    for (let word = count, to = 0; word <= this.#made; word += 1, to += 1) {
      start[to] = start[word] ?? 0;
      end[to] = end[word] ?? 0;
      sentence[to] = sentence[word] ?? 0;
      from[to] = (from[word] ?? 0) - gone;
    }
    for (let hit = gone; hit < this.#met; hit += 1) hits[hit - gone] = hits[hit] ?? 0;
    this.count -= count;
    this.#made -= count;
    this.#met -= gone;
  }

  /** Whether a word meets a pattern. */
  meets(word: number, pattern: number): boolean {
    for (let hit = this.from[word] ?? 0; hit < (this.from[word + 1] ?? 0); hit += 1)
      if (this.hits[hit] === pattern) return true;
    return false;
  }
}
