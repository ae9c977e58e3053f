import type { FlagId } from '../catalogue.js';

/**
 * One way in which an advert says what a flag stands for.
 *
 * Each part is a list of alternatives between bars; an alternative is one or more words in a row, and a word that ends in
 * a star stands for all words that begin so. `00` stands for any number, `0000` for one that can be called. Letters are
 * written as the reader normalises them: small, `е` for `ё`, without apostrophes.
 */
export interface Cue {
  /** All of these stand near each other, in any order, in one sentence. */
  readonly all: readonly string[];
  /** How many words may lie between them. 7 when left out. */
  readonly within?: number;
  /** The parts may also stand in sentences beside each other. */
  readonly anywhere?: true;
  /** Not when one of these stands in the same sentence, near by: a denial, or an innocent sense. */
  readonly unless?: string;
  /** Not when one of these stands anywhere in the advert. */
  readonly unlessAnywhere?: string;
}

/** How the adverts of one language say it. */
export type Lexicon = Readonly<Partial<Record<FlagId, readonly Cue[]>>>;
