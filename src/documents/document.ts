import type { Provenance, Status } from '../provenance/index.js';

/** When in the journey the reader is, in order. */
export const stages = ['before', 'arrival', 'working', 'lost-or-taken'] as const;
export type Stage = (typeof stages)[number];

/** For whom the work is done: in a private home, for a company, or not said. */
export const workTypes = ['any', 'household', 'company'] as const;
export type WorkType = (typeof workTypes)[number];

/** How much it matters that a document is missing or in other hands, most first. */
export const severities = ['high', 'medium', 'info'] as const;
export type Severity = (typeof severities)[number];

/** The eleven indicators of forced labour, in the order and numbering of the ILO. Source: ILO, 2012. */
export const iloIndicators = [
  'abuse-of-vulnerability',
  'deception',
  'restriction-of-movement',
  'isolation',
  'physical-and-sexual-violence',
  'intimidation-and-threats',
  'retention-of-identity-documents',
  'withholding-of-wages',
  'debt-bondage',
  'abusive-working-and-living-conditions',
  'excessive-overtime',
] as const;
export type IloIndicator = (typeof iloIndicators)[number];

/** Citizenships that one set of rules holds for. `any` stands for everybody. */
export const citizenshipGroups = ['eaeu', 'visa-free-cis', 'visa-required', 'any'] as const;
export type CitizenshipGroup = (typeof citizenshipGroups)[number];

/** A document, or another thing to have in hand: the facts, without words. */
export interface DocumentItem {
  /** Never reused. `g-`: any destination; `kz-`: Kazakhstan; `-return`: a consulate's paper to go home with. */
  readonly id: string;
  /** A paper or other thing that one has, lacks or that somebody else holds; or a situation, which one is in or not. */
  readonly kind: 'paper' | 'situation';
  /** ISO 3166-1 alpha-2 codes, or `any`. */
  readonly destination: readonly string[];
  /** Groups and ISO 3166-1 alpha-2 codes of the citizens it is for; one that fits is enough. */
  readonly citizenship: readonly string[];
  readonly work: readonly WorkType[];
  readonly stages: readonly Stage[];
  readonly severity: Severity;
  /** The indicator that its warning sign belongs to. */
  readonly indicator: IloIndicator | null;
  /** Law or practice that is likely to change: to be shown with its date and with whom to check. */
  readonly volatile: boolean;
  /** The time that the sources speak of: a year, a month or a span of years. Null when they are undated. */
  readonly asOf: string | null;
  /** How sure we are of each sentence of the rule, in the order of the words' `rule`. */
  readonly rules: readonly Status[];
  /** Articles that the rule leans on: ids of `laws`. */
  readonly laws?: readonly string[];
  readonly provenance: Provenance;
}

/** What a reader is told about a document. */
export interface ItemWords {
  readonly title: string;
  readonly whatFor: string;
  /** Who should hold it; null for a situation that is no paper at all. */
  readonly whoKeepsIt: string | null;
  readonly warningSign: string | null;
  /** What to do when it is missing or someone else has it, in order. */
  readonly ifMissing: readonly string[];
  /** The rule in plain words, a sentence or two for each of the record's `rules`. */
  readonly rule: readonly string[];
  /** Whom to ask whether it is still so; null when nobody is known to ask. */
  readonly verifyWith: string | null;
  /** BCP 47 tag, where a partner wrote the words: `und` when the partner did not say. */
  readonly lang?: string;
}

/** An article of law. */
export interface LawArticle {
  readonly id: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly code: 'criminal-code';
  readonly article: string;
  /** Years in prison from and to, as one source gave them; null when no source did. */
  readonly penalty: {
    readonly years: readonly [number, number];
    /** For the graver forms; null when the source gave no figures. */
    readonly graverYears: readonly [number, number] | null;
    readonly status: Status;
  } | null;
  readonly provenance: Provenance;
}

export interface LawWords {
  readonly title: string;
  readonly what: string;
  /** Null when no penalty was seen. */
  readonly penalty: string | null;
}
