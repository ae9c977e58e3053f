import {
  citizenshipGroups,
  iloIndicators,
  severities,
  stages,
  workTypes,
  type IloIndicator,
  type ItemWords,
  type Severity,
  type Stage,
  type WorkType,
} from './document.js';
import { freeze } from './freeze.js';
import { items as builtIn } from './records.js';
import { dayOf, isDate, isFuture } from './review.js';
import type { Source, SourceTier, Status } from '../provenance/index.js';

/**
 * An item as a partner writes it. One with the id of a built-in item replaces those of its fields that it names, such
 * as the date alone; any other is added, and then needs `words`, `source` and `lastReviewed`.
 */
export interface OwnItem {
  readonly id: string;
  /** By BCP 47 tag; `und` for a language that is not said. */
  readonly words?: Readonly<Record<string, ItemWords>>;
  readonly kind?: 'paper' | 'situation';
  readonly destination?: readonly string[];
  readonly citizenship?: readonly string[];
  readonly work?: readonly WorkType[];
  readonly stages?: readonly Stage[];
  readonly severity?: Severity;
  readonly indicator?: IloIndicator | null;
  readonly volatile?: boolean;
  readonly status?: Status;
  readonly source?: Source;
  /** ISO 8601, to the day or to the month. */
  readonly lastReviewed?: string;
}

/** Why an item given by a partner was left out. */
export interface ItemProblem {
  /** Place in the list, from 0. */
  readonly index: number;
  /** The field, such as `lastReviewed` or `words.ru.title`; empty for the item as a whole. */
  readonly field: string;
  /** What was expected there, in English, for the console. */
  readonly expected: string;
}

const MOST_ITEMS = 50;
const TEXTS = '10 texts of at most 500 characters';

// The same patterns and limits stand in schema/item.schema.json, and a test holds the two together.
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/u;
const TITLE = /^(?=.*\S)[^\p{Cc}\u2028\u2029]{1,120}$/u;
const TEXT = /^(?=.*\S)[^\p{Cc}\u2028\u2029]{1,500}$/u;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$/u;
const DESTINATION = /^([A-Z]{2}|any)$/u;
const CITIZENSHIP = new RegExp(`^([A-Z]{2}|${citizenshipGroups.join('|')})$`, 'u');
const HTTPS = /^(?=.{9,300}$)https:\/\/[^\s\p{Cc}/?#@:\\<>"']+(:[0-9]{1,5})?([/?#][^\s\p{Cc}\\<>"']*)?$/u;
const DATE = /^20[0-9]{2}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$/u;
const KINDS = ['paper', 'situation'] as const;
const STATUSES: readonly Status[] = ['confirmed', 'single-source', 'unverified'];
const TIERS: readonly SourceTier[] = ['law', 'official', 'ngo', 'press', 'repo', 'none'];

const builtInIds: ReadonlySet<string> = new Set(builtIn.map(({ id }) => id));

type Fail = (field: string, expected: string) => void;

/**
 * Reads the items that a partner wrote, one or a list of up to 50, and says what was wrong with the others.
 *
 * The form is that of `schema/item.schema.json`. Fields it does not name are passed over. Nothing of the value itself
 * is handed on: every item is made anew, and its source is opened by `https:` or not at all.
 *
 * @param value Anything; JSON as parsed. Undefined gives neither items nor problems.
 * @param options.today ISO 8601 day. When given, an item reviewed in the future is left out.
 * @throws {RangeError} If `today` is not a day.
 */
export function readItems(
  value: unknown,
  { today }: { readonly today?: string | undefined } = {},
): { readonly items: readonly OwnItem[]; readonly problems: readonly ItemProblem[] } {
  const day = dayOf(today);
  const items = new Map<string, OwnItem>();
  const problems: ItemProblem[] = [];
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  for (const [index, given] of list.slice(0, MOST_ITEMS).entries()) {
    const before = problems.length;
    const fail: Fail = (field, expected) => void problems.push({ index, field, expected });
    const item = readItem(given, day, fail);
    if (item && items.has(item.id)) fail('id', 'an id that no item before it has');
    if (item && problems.length === before) items.set(item.id, freeze(item));
  }
  if (list.length > MOST_ITEMS)
    problems.push({ index: MOST_ITEMS, field: '', expected: `at most ${MOST_ITEMS} items` });
  return { items: [...items.values()], problems };
}

function readItem(given: unknown, today: string | undefined, fail: Fail): OwnItem | undefined {
  if (!isRecord(given)) {
    fail('', 'an object with an id');
    return undefined;
  }

  const get = getter(given, '', fail);
  const id = get('id', matches(ID), 'a name of small letters, digits and hyphens, such as "our-paper"', true);
  if (id === undefined) return undefined;

  const isNew = !builtInIds.has(id);
  const words = readWords(get('words', isRecord, 'words by language tag', isNew), fail);
  const kind = get('kind', isOneOf(KINDS), `one of ${KINDS.join(', ')}`);
  const destination = get(
    'destination',
    isListOf(matches(DESTINATION)),
    'a list of ISO 3166-1 alpha-2 codes, or ["any"]',
  );
  const citizenship = get(
    'citizenship',
    isListOf(matches(CITIZENSHIP)),
    `a list of ISO 3166-1 alpha-2 codes, or of ${citizenshipGroups.join(', ')}`,
  );
  const work = get('work', isListOf(isOneOf(workTypes)), `a list of ${workTypes.join(', ')}`);
  const stage = get('stages', isListOf(isOneOf(stages)), `a list of ${stages.join(', ')}`);
  const severity = get('severity', isOneOf(severities), `one of ${severities.join(', ')}`);
  const indicator = get('indicator', isNullOr(isOneOf(iloIndicators)), `null, or one of ${iloIndicators.join(', ')}`);
  const volatile = get('volatile', isBoolean, 'true or false');
  const status = get('status', isOneOf(STATUSES), `one of ${STATUSES.join(', ')}`);
  const source = readSource(get('source', isRecord, 'an object with a title', isNew), fail);
  const lastReviewed = get('lastReviewed', isDay, 'a date, such as "2026-11-24" or "2026-11"', isNew);
  if (lastReviewed !== undefined && today !== undefined && isFuture(lastReviewed, today)) {
    fail('lastReviewed', `a date that is not after today, ${today}`);
  }
  return {
    id,
    ...(words && { words }),
    ...(kind && { kind }),
    ...(destination && { destination: [...destination] }),
    ...(citizenship && { citizenship: [...citizenship] }),
    ...(work && { work: [...work] }),
    ...(stage && { stages: [...stage] }),
    ...(severity && { severity }),
    ...(indicator !== undefined && { indicator }),
    ...(volatile !== undefined && { volatile }),
    ...(status && { status }),
    ...(source && { source }),
    ...(lastReviewed !== undefined && { lastReviewed }),
  };
}

function readWords(given: Readonly<Record<string, unknown>> | undefined, fail: Fail): OwnItem['words'] {
  if (!given) return undefined;
  const tags = Object.keys(given);
  if (tags.length < 1 || tags.length > 20) {
    fail('words', 'words in 1 to 20 languages');
    return undefined;
  }
  const words: Record<string, ItemWords> = {};
  for (const lang of tags) {
    // The tag is checked before it becomes a key: "__proto__" is none.
    const field = `words.${lang.slice(0, 40)}`;
    const texts = given[lang];
    if (!matches(LANGUAGE)(lang)) fail(field, 'a language tag, such as "uz-Latn"');
    else if (!isRecord(texts)) fail(field, 'an object with title, whatFor and ifMissing');
    else words[lang] = readTexts(texts, lang, field, fail);
  }
  return words;
}

function readTexts(given: Readonly<Record<string, unknown>>, lang: string, field: string, fail: Fail): ItemWords {
  const get = getter(given, `${field}.`, fail);
  const text = (key: string) => get(key, isNullOr(matches(TEXT)), 'a text of at most 500 characters') ?? null;
  return {
    title: get('title', matches(TITLE), 'a text of at most 120 characters', true) ?? '',
    whatFor: get('whatFor', matches(TEXT), 'a text of at most 500 characters', true) ?? '',
    whoKeepsIt: text('whoKeepsIt'),
    warningSign: text('warningSign'),
    ifMissing: [...(get('ifMissing', isListOf(matches(TEXT), 10), `a list of 1 to ${TEXTS}`, true) ?? [])],
    rule: [...(get('rule', isListOf(matches(TEXT), 10, 0), `a list of up to ${TEXTS}`) ?? [])],
    verifyWith: text('verifyWith'),
    lang,
  };
}

function readSource(given: Readonly<Record<string, unknown>> | undefined, fail: Fail): Source | undefined {
  if (!given) return undefined;
  const get = getter(given, 'source.', fail);
  return {
    title: get('title', matches(TEXT), 'a text of at most 500 characters', true) ?? '',
    year: get('year', isNullOr(isYear), 'a year, such as 2026') ?? null,
    url: get('url', isNullOr(matches(HTTPS)), 'an address that begins with https://') ?? null,
    tier: get('tier', isOneOf(TIERS), `one of ${TIERS.join(', ')}`) ?? 'none',
  };
}

// Own fields only, each read once, so that what was checked is what is used.
function getter(given: Readonly<Record<string, unknown>>, prefix: string, fail: Fail) {
  return <T>(key: string, is: (value: unknown) => value is T, expected: string, required = false): T | undefined => {
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    if (value !== undefined && is(value)) return value;
    if (value !== undefined || required) fail(`${prefix}${key}`, expected);
    return undefined;
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function isDay(value: unknown): value is string {
  return matches(DATE)(value) && isDate(value);
}

function isNullOr<T>(is: (value: unknown) => value is T) {
  return (value: unknown): value is T | null => value === null || is(value);
}

function isListOf<T>(is: (value: unknown) => value is T, most = 60, least = 1) {
  return (value: unknown): value is readonly T[] =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(is);
}

function isOneOf<T extends string>(values: readonly T[]) {
  return (value: unknown): value is T => values.some((each) => each === value);
}

function matches(pattern: RegExp) {
  return (value: unknown): value is string => typeof value === 'string' && pattern.test(value);
}
