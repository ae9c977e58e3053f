/** What kind of publication a fact was read in. `repo` is public code: such texts copy each other. */
export type SourceTier = 'law' | 'official' | 'ngo' | 'press' | 'repo' | 'none';

/** How sure we are of a fact: read in two independent sources, in one, or in none. */
export type Status = 'confirmed' | 'single-source' | 'unverified';

/** A publication that a fact was read in. */
export interface Source {
  readonly title: string;
  /** Year of publication, where the publication states one. */
  readonly year: number | null;
  /** Address of the publication; null when it has none that can be opened. */
  readonly url: string | null;
  readonly tier: SourceTier;
}

/** Where a fact comes from, when a person last read it there, and how sure we are of it. */
export interface Provenance {
  readonly sources: readonly Source[];
  /** ISO 8601 date, to the day or to the month, on which the sources were last read. */
  readonly lastReviewed: string;
  readonly status: Status;
}
