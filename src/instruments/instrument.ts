import type { Provenance, Source } from '../provenance/index.js';

/** Where in life a sign belongs: how you were hired, your papers, money, freedom to leave, safety. */
export type Area = 'hired' | 'papers' | 'money' | 'freedom' | 'safety';

export const areas: readonly Area[] = ['hired', 'papers', 'money', 'freedom', 'safety'];

/** What a site owner, a case worker or a lawyer must know of an instrument. */
export interface About {
  /** No instrument here has been tested for private use by migrant workers, and each says so. */
  readonly validated: false;
  readonly jurisdiction: null;
  readonly derivedFrom: string;
  readonly licence: string;
  readonly provenance: Provenance;
  /** What the sources disagree about. */
  readonly conflict?: { readonly what: string; readonly source: Source };
}
