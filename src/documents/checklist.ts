import { citizenshipOf, countryCode, type Citizenship } from './citizenship.js';
import {
  severities,
  stages,
  workTypes,
  type CitizenshipGroup,
  type DocumentItem,
  type ItemWords,
  type Stage,
  type WorkType,
} from './document.js';
import { readItems, type OwnItem } from './own.js';
import { items as builtIn, itemWords } from './records.js';
import { dayOf, isStale } from './review.js';
import { show } from './show.js';
import type { Msg } from '../localization/message.js';
import type { Provenance, Status } from '../provenance/index.js';

/** What to ask for a checklist by. Everything may be left out. */
export interface ChecklistQuery {
  /** Where the work is: ISO 3166-1 alpha-2, in any case, or `any`. */
  readonly destination?: string | undefined;
  /** ISO 3166-1 alpha-2, in any case, or one of `citizenshipGroups`. */
  readonly citizenship?: string | undefined;
  readonly work?: WorkType | undefined;
  /** Left out: the whole journey. */
  readonly stage?: Stage | undefined;
  /** The partner's items, as JSON or as `readItems` gave them: only what passes is used. */
  readonly own?: unknown;
  /** ISO 8601 day. With it, items say whether they are past their review date. */
  readonly today?: string | undefined;
}

/** What a reader must be told about the list as a whole: a key of `noteWords`. */
export type ChecklistNote =
  | 'neutral-list'
  | 'own-country'
  | 'ask-embassy'
  | 'short-numbers'
  | 'citizenship-unverified'
  | 'stay-rules-changed'
  | 'more-with-citizenship'
  | 'more-with-work';

/** An item for a reader; its provenance also at the top. */
export interface ChecklistItem extends DocumentItem, Provenance {
  /** Added or changed by the partner whose page this is. */
  readonly own: boolean;
  /** Past its review date: 12 months, 3 if volatile. Absent when `today` was not given. */
  readonly stale?: boolean;
  /** @param msg Left out: English. @param lang BCP 47 tag, to choose among a partner's words. */
  readonly words: (msg?: Msg, lang?: string) => ItemWords;
}

export interface Checklist {
  /** Null when it was not said. */
  readonly destination: string | null;
  /** True when the list holds for any country, because this one is not known, not said or the reader's own. */
  readonly neutral: boolean;
  readonly citizenship: string | null;
  readonly group: CitizenshipGroup;
  /** How sure we are that the citizenship is of that group. */
  readonly groupStatus: Status;
  readonly notes: readonly ChecklistNote[];
  readonly items: readonly ChecklistItem[];
}

const english: Msg = (source) => source;

/**
 * The documents for a reader's situation, in the order they are needed: by the first stage each belongs to, by how much
 * it matters, then as the records have them.
 *
 * A destination without records of its own gives the country-neutral list and says so. `work: 'any'`, as when left out,
 * gives what holds for any work; so does `citizenship: 'any'` for any citizenship: `notes` tells when saying it would add items.
 *
 * @returns Frozen, as is every item in it.
 * @throws {RangeError} If a value is malformed, naming it. A well-formed country that is not known is no error.
 */
export function checklistFor({ destination, citizenship, work, stage, own, today }: ChecklistQuery = {}): Checklist {
  const where = destinationOf(destination);
  const citizen = citizenshipOf(citizenship);
  const job = oneOf('work', work ?? 'any', workTypes);
  const when = stage === undefined ? undefined : oneOf('stage', stage, stages);
  const all = itemsWith(own, dayOf(today));

  const neutral = isNeutral(where, citizen);
  const isFor = (item: ChecklistItem, fits: ReadonlySet<string>, jobs: readonly WorkType[]): boolean =>
    item.destination.some((each) => each === 'any' || (each === where && (!neutral || item.own))) &&
    item.citizenship.some((each) => fits.has(each)) &&
    item.work.some((each) => each === 'any' || jobs.includes(each)) &&
    (when === undefined || item.stages.includes(when));

  const list = all.filter((item) => isFor(item, citizen.fits, [job]));
  const more = (fits: ReadonlySet<string>, jobs: readonly WorkType[]): boolean =>
    all.some((item) => !list.includes(item) && isFor(item, fits, jobs));
  const everybody = new Set(all.flatMap((item) => item.citizenship));

  const ownCountry = where !== null && where === citizen.country;
  const notes: readonly [ChecklistNote, boolean][] = [
    ['neutral-list', neutral && !ownCountry],
    ['own-country', ownCountry],
    ['ask-embassy', neutral && !ownCountry],
    ['short-numbers', neutral && !ownCountry],
    ['citizenship-unverified', !neutral && citizen.status === 'unverified'],
    ['stay-rules-changed', where === 'KZ' && list.some(({ id }) => id === 'kz-register-30')],
    ['more-with-citizenship', citizen.country === null && citizen.group === 'any' && more(everybody, [job])],
    ['more-with-work', job === 'any' && more(citizen.fits, workTypes)],
  ];
  return Object.freeze({
    destination: where,
    neutral,
    citizenship: citizen.country,
    group: citizen.group,
    groupStatus: citizen.status,
    notes: Object.freeze(notes.filter(([, holds]) => holds).map(([note]) => note)),
    items: Object.freeze(list.sort((a, b) => rank(a) - rank(b))),
  });
}

/** Every item, the partner's taken in, in the order of the records. */
export function itemsWith(own: unknown, today: string | undefined): ChecklistItem[] {
  const given = new Map(readItems(own).items.map((item) => [item.id, item]));
  const changed = builtIn.map((item) => forReader(item, given.get(item.id), today));
  const added = [...given.values()].filter(({ id }) => !itemWords.has(id));
  return [...changed, ...added.map((item) => forReader(blank(item.id), item, today))];
}

/** @throws {RangeError} If it is neither a country nor `any`. */
export function destinationOf(given: string | undefined): string | null {
  return given === undefined || given === 'any' ? null : countryCode('destination', given, ', or "any"');
}

/** Whether only what holds in any country can be said. The records of a country are written for those who come to it. */
export function isNeutral(destination: string | null, { country }: Citizenship): boolean {
  return destination === null || destination === country || !destinations.has(destination);
}

const destinations: ReadonlySet<string> = new Set(
  builtIn.flatMap(({ destination }) => destination).filter((each) => each !== 'any'),
);

function forReader(item: DocumentItem, own: OwnItem | undefined, today: string | undefined): ChecklistItem {
  const { words, source, lastReviewed, status, ...fields } = own ?? {};
  const provenance: Provenance = {
    sources: source ? [source] : item.provenance.sources,
    lastReviewed: lastReviewed ?? item.provenance.lastReviewed,
    status: status ?? item.provenance.status,
  };
  const merged = { ...item, ...fields };
  const builtInWords = itemWords.get(item.id);
  return Object.freeze({
    ...merged,
    ...provenance,
    provenance: Object.freeze(provenance),
    asOf: source ? null : item.asOf,
    rules: words ? rulesOf(words, provenance.status) : item.rules,
    own: own !== undefined,
    ...(today !== undefined && { stale: isStale(provenance.lastReviewed, merged.volatile, today) }),
    words: (msg: Msg = english, lang?: string) => ownWords(words, lang) ?? builtInWords?.(msg) ?? NO_WORDS,
  });
}

// A partner who writes a rule anew is as sure of each of its sentences as of the item.
function rulesOf(words: NonNullable<OwnItem['words']>, status: Status): readonly Status[] {
  const most = Math.max(...Object.values(words).map(({ rule }) => rule.length));
  return Object.freeze(Array.from({ length: most }, () => status));
}

function ownWords(words: OwnItem['words'], lang: string | undefined): ItemWords | undefined {
  if (!words) return undefined;
  const tags = Object.keys(words);
  const wanted = lang?.toLowerCase();
  const base = wanted?.split('-')[0];
  const tag =
    tags.find((each) => each.toLowerCase() === wanted) ??
    tags.find((each) => each.toLowerCase().split('-')[0] === base) ??
    ['und', 'en'].find((each) => tags.includes(each)) ??
    tags[0];
  return tag === undefined ? undefined : words[tag];
}

// What a partner's new item is when it does not say otherwise: for everybody, at any time.
function blank(id: string): DocumentItem {
  return {
    id,
    kind: 'paper',
    destination: ['any'],
    citizenship: ['any'],
    work: ['any'],
    stages,
    severity: 'info',
    indicator: null,
    volatile: false,
    asOf: null,
    rules: [],
    provenance: { sources: [], lastReviewed: '', status: 'single-source' },
  };
}

const NO_WORDS: ItemWords = {
  title: '',
  whatFor: '',
  whoKeepsIt: null,
  warningSign: null,
  ifMissing: [],
  rule: [],
  verifyWith: null,
};

function rank(item: DocumentItem): number {
  const first = Math.min(...item.stages.map((each) => stages.indexOf(each)));
  return first * severities.length + severities.indexOf(item.severity);
}

function oneOf<T extends string>(name: string, given: unknown, values: readonly T[]): T {
  const found = values.find((each) => each === given);
  if (found !== undefined) return found;
  throw new RangeError(`${name}: expected one of ${values.join(', ')}, got ${show(given)}`);
}
