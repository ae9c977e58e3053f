import type { FlagId } from './catalogue.js';
import type { Cue, Lexicon } from './lexicon/lexicon.js';
import type { Token } from './reader.js';

/** A node of the tree of words: what ends here, as a whole word or as its beginning. */
interface Node {
  readonly next: Map<number, Node>;
  readonly whole: Step[];
  readonly stem: Step[];
}

/** One word of an alternative: what it completes, or what has to follow. */
interface Step {
  /** The part that is complete with this word, or -1. */
  readonly part: number;
  /** Where the next word has to be found, in the tree of its own. */
  readonly then: Node | undefined;
}

interface Rule {
  readonly flag: FlagId;
  readonly parts: readonly number[];
  readonly within: number;
  readonly anywhere: boolean;
  readonly unless: number | undefined;
  readonly unlessAnywhere: number | undefined;
}

/** A part of a cue that was found: the first and the last of its words. */
interface Hit {
  readonly from: number;
  readonly to: number;
}

/** For each token the parts that begin with it. */
type Hits = (Map<number, Hit> | undefined)[];

/** Where a flag was found, as places among the tokens, both included. */
export interface Found {
  readonly flag: FlagId;
  readonly from: number;
  readonly to: number;
}

const node = (): Node => ({ next: new Map(), whole: [], stem: [] });

/** How far around a cue a denial is looked for, in words. */
const AROUND = 7;

/**
 * Lexicons made ready to be looked for, all at once.
 *
 * Words go through a tree letter by letter, so a text costs as much as it has letters; each hit then looks at a window of
 * a few words around it and no further, so no text can make it slower than that.
 */
export function matcher(lexicons: readonly Lexicon[]): (tokens: readonly Token[]) => Found[] {
  const root = node();
  const rules: Rule[] = [];
  const known = new Map<string, number>();

  const part = (alternatives: string): number => {
    const seen = known.get(alternatives);
    if (seen !== undefined) return seen;
    const id = known.size;
    known.set(alternatives, id);
    for (const alternative of alternatives.split('|')) add(alternative.trim().split(/\s+/), id);
    return id;
  };

  const add = (words: readonly string[], id: number): void => {
    let tree = root;
    words.forEach((word, place) => {
      const open = word.endsWith('*');
      let end = tree;
      for (let at = 0; at < word.length - Number(open); at += 1) {
        const letter = word.charCodeAt(at);
        const child = end.next.get(letter) ?? node();
        end.next.set(letter, child);
        end = child;
      }
      const last = place === words.length - 1;
      const then = last ? undefined : node();
      (open ? end.stem : end.whole).push({ part: last ? id : -1, then });
      if (then) tree = then;
    });
  };

  for (const lexicon of lexicons)
    for (const [flag, cues] of Object.entries(lexicon) as [FlagId, readonly Cue[]][])
      for (const { all, within = 7, anywhere = false, unless, unlessAnywhere } of cues)
        rules.push({
          flag,
          parts: all.map(part),
          within,
          anywhere,
          unless: unless === undefined ? undefined : part(unless),
          unlessAnywhere: unlessAnywhere === undefined ? undefined : part(unlessAnywhere),
        });

  const firstPart = new Map<number, Rule[]>();
  for (const rule of rules) {
    const [first = -1] = rule.parts;
    firstPart.set(first, [...(firstPart.get(first) ?? []), rule]);
  }

  const near = (hits: Hits, tokens: readonly Token[], at: number, wanted: number, reach: number, apart = false) => {
    const sentence = tokens[at]?.sentence;
    for (let distance = 0; distance <= reach; distance += 1)
      for (let place = at - distance; place <= at + distance; place += 2 * distance || 1) {
        const hit = hits[place]?.get(wanted);
        if (hit && (apart || tokens[place]?.sentence === sentence)) return hit;
      }
    return undefined;
  };

  return (tokens) => {
    const hits: Hits = [];
    const anywhere = new Set<number>();
    const bySentence: Set<number>[] = [];
    tokens.forEach(({ sentence }, at) => {
      hits.push(undefined);
      follow(root, tokens, at, at, hits);
      const there = hits[at];
      if (!there) return;
      const beside = (bySentence[sentence] ??= new Set());
      for (const part of there.keys()) {
        anywhere.add(part);
        beside.add(part);
      }
    });
    const found: Found[] = [];
    hits.forEach((here, at) => {
      const beside = bySentence[tokens[at]?.sentence ?? -1];
      if (!here || !beside) return;
      for (const [first, hit] of here)
        for (const { flag, parts, within, anywhere: apart, unless, unlessAnywhere } of firstPart.get(first) ?? []) {
          // Most cues fall here, before any window is looked at.
          if (!parts.every((other) => (apart ? anywhere : beside).has(other))) continue;
          if (unlessAnywhere !== undefined && anywhere.has(unlessAnywhere)) continue;
          const others = parts.slice(1).map((other) => near(hits, tokens, at, other, within, apart));
          if (others.some((other) => other === undefined)) continue;
          const whole = [hit, ...others.filter((other) => other !== undefined)];
          if (
            unless !== undefined &&
            (apart || beside.has(unless)) &&
            whole.some(({ from }) => near(hits, tokens, from, unless, AROUND))
          )
            continue;
          found.push({
            flag,
            from: Math.min(...whole.map(({ from }) => from)),
            to: Math.max(...whole.map(({ to }) => to)),
          });
        }
    });
    return found;
  };
}

/** Puts down every part that begins with the word at `from`, going on from the word at `at`. */
function follow(tree: Node, tokens: readonly Token[], from: number, at: number, hits: Hits): void {
  const token = tokens[at];
  if (!token || token.sentence !== tokens[from]?.sentence) return;
  let here: Node | undefined = tree;
  for (let letter = 0; letter < token.word.length; letter += 1) {
    here = here.next.get(token.word.charCodeAt(letter));
    if (!here) return;
    if (here.stem.length > 0) take(here.stem, tokens, from, at, hits);
  }
  take(here.whole, tokens, from, at, hits);
}

function take(steps: readonly Step[], tokens: readonly Token[], from: number, at: number, hits: Hits): void {
  for (const { part, then } of steps) {
    if (part >= 0) (hits[from] ??= new Map()).set(part, { from, to: at });
    if (then) follow(then, tokens, from, at + 1, hits);
  }
}
