import { timeZoneOf } from './country.js';
import { freeze } from './freeze.js';
import { DAYS } from './hours.js';
import type { Channel, Hours, OperatorType, Service, ServiceLink, ServiceNumber } from './service.js';

/** Why a service given by a partner was left out. */
export interface ServiceProblem {
  /** Place in the list, from 0. */
  readonly index: number;
  /** The field, such as `dial` or `numbers[0].dial`; empty for the service as a whole. */
  readonly field: string;
  /** What was expected there, in English, for the console. */
  readonly expected: string;
}

const MOST_SERVICES = 20;

// The same patterns stand in schema/service.schema.json, and a test holds the two together. A separator is never a
// digit, so no text can make them backtrack; the length is looked at first.
const NAME = /^(?=.*\S)[^\p{Cc}\u2028\u2029]{1,120}$/u;
const DIAL =
  /^(?=.{2,40}$)(\+[ ().\-\u00a0]*([0-9][ ().\-\u00a0]*){7,15}|[ ().\-\u00a0]*([0-9*#][ ().\-\u00a0]*){2,20})$/u;
const WHATSAPP = /^(?=.{7,40}$)(https:\/\/wa\.me\/[0-9]{7,15}|\+[ ().\-\u00a0]*([0-9][ ().\-\u00a0]*){7,15})$/u;
const TELEGRAM = /^(https:\/\/t\.me\/|@)?[A-Za-z][A-Za-z0-9_]{3,31}$/u;
const HTTPS = /^(?=.{9,300}$)https:\/\/[^\s\p{Cc}/?#@:\\<>"']+(:[0-9]{1,5})?([/?#][^\s\p{Cc}\\<>"]*)?$/u;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$/u;
const COUNTRY = /^[A-Za-z]{2}$/u;
const ZONE = /^[A-Z][A-Za-z0-9_+-]{1,30}(\/[A-Z][A-Za-z0-9_+-]{1,30}){0,2}$/u;
const DATE = /^20[0-9]{2}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$/u;
const TIME = /^([01][0-9]|2[0-3]):[0-5][0-9]$/u;
const CLOSES = /^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/u;
const OPERATORS: readonly OperatorType[] = [
  'ngo',
  'ngo-state-funded',
  'mixed',
  'international-organisation',
  'state',
  'police',
];

// What this module made itself has been checked and need not be read again.
const read = new WeakSet<object>();

/**
 * Reads the services that a partner wrote, one or a list of up to 20, and says what was wrong with the others.
 *
 * The form is that of `schema/service.schema.json`. Fields it does not name are passed over. Nothing of the value
 * itself is handed on: every service is made anew, and only `tel:`, `sms:` and `https:` links can come of it.
 *
 * @param value Anything; JSON as parsed. Undefined gives neither services nor problems.
 * @returns Frozen services, in the order given. "Open now" needs their `country`, or their `timeZone`
 *   where that has several.
 */
export function readServices(value: unknown): {
  readonly services: readonly Service[];
  readonly problems: readonly ServiceProblem[];
} {
  const services: Service[] = [];
  const problems: ServiceProblem[] = [];
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  for (const [index, given] of list.slice(0, MOST_SERVICES).entries()) {
    try {
      const service = readService(given, index, problems);
      if (service) services.push(service);
    } catch {
      // A getter of the page's that throws.
      problems.push({ index, field: '', expected: 'plain data' });
    }
  }
  if (list.length > MOST_SERVICES) {
    problems.push({ index: MOST_SERVICES, field: '', expected: `at most ${MOST_SERVICES} services` });
  }
  return freeze({ services, problems });
}

/** A partner's services, read unless they already were: nothing unread gets through. */
export function ownServices(value: unknown): readonly Service[] {
  if (Array.isArray(value) && value.every((each) => isRead(each))) return value;
  return readServices(value).services;
}

const isRead = (value: unknown): value is Service => typeof value === 'object' && value !== null && read.has(value);

type Fail = (field: string, expected: string) => unknown;

function readService(given: unknown, index: number, problems: ServiceProblem[]): Service | undefined {
  const before = problems.length;
  const fail: Fail = (field, expected) => problems.push({ index, field, expected });
  if (!isRecord(given)) {
    fail('', 'an object with a name and a number');
    return undefined;
  }

  // Own fields only, each read once, so that what was checked is what is used.
  const get = (key: string): unknown => (Object.hasOwn(given, key) ? given[key] : undefined);
  const check = <T>(field: string, value: unknown, is: (value: unknown) => value is T, expected: string) => {
    if (value === undefined || is(value)) return value;
    fail(field, expected);
    return undefined;
  };
  const text = (key: string, pattern: RegExp, expected: string) => check(key, get(key), matches(pattern), expected);
  const flag = (key: string) => check(key, get(key), (value) => typeof value === 'boolean', 'true or false') ?? null;

  const name = readName(get('name'), fail);
  const numbers: ServiceNumber[] = [];
  const add = (field: string, channel: 'call' | 'sms', value: unknown) => {
    const dial = check(field, value, matches(DIAL), 'a number of digits, such as "+44 20 7946 0000" or "112"');
    if (dial !== undefined) numbers.push(numberOf(dial, channel));
  };
  add('dial', 'call', get('dial'));
  add('sms', 'sms', get('sms'));
  const more = check('numbers', get('numbers'), isShort(10), 'a list of up to 10 numbers') ?? [];
  for (const [place, each] of more.entries()) {
    // A missing number is checked as null, which no number is.
    const { dial = null, channel = 'call' } = isRecord(each) ? { ...each } : {};
    if (channel === 'call' || channel === 'sms') add(`numbers[${place}].dial`, channel, dial);
    else fail(`numbers[${place}].channel`, '"call" or "sms"');
  }

  const links: ServiceLink[] = [];
  const whatsapp = text('whatsapp', WHATSAPP, 'a number that begins with +');
  if (whatsapp !== undefined) links.push({ channel: 'whatsapp', href: `https://wa.me/${whatsapp.replace(/\D/g, '')}` });
  const telegram = text('telegram', TELEGRAM, 'a name, such as "@example"');
  if (telegram !== undefined)
    links.push({ channel: 'telegram', href: `https://t.me/${telegram.replace(/^.*[/@]/, '')}` });
  const url = text('url', HTTPS, 'an address that begins with https://') ?? null;

  const hoursAvailable = readHours(get('hours'), fail);
  const availableLanguage = check(
    'languages',
    get('languages'),
    isListOf(matches(LANGUAGE), 40),
    'a list of language tags, such as ["kk", "uz-Latn"]',
  );
  const country = text('country', COUNTRY, 'an ISO 3166-1 alpha-2 code, such as "KZ"')?.toUpperCase();
  const timeZone = text('timeZone', ZONE, 'a time zone, such as "Asia/Almaty"');
  const free = flag('free');
  const anonymous = flag('anonymous');
  const operatorType =
    check('operatorType', get('operatorType'), isOneOf(OPERATORS), `one of ${OPERATORS.join(', ')}`) ?? null;
  const lastReviewed = text('lastReviewed', DATE, 'a date, such as "2026-11-24"') ?? '';

  if (problems.length > before || name === undefined) return undefined;
  if (numbers.length === 0 && links.length === 0 && url === null) {
    fail('dial', 'a number, or another way to reach the service');
    return undefined;
  }

  const channels = new Set<Channel>([
    ...numbers.map(({ channel }) => channel),
    ...links.map(({ channel }) => channel),
    ...(url === null ? [] : (['web'] as const)),
  ]);
  const service: Service = {
    id: `own-${index + 1}`,
    name,
    areaServed: country === undefined ? [] : [country],
    kind: [],
    numbers,
    channels: [...channels],
    links,
    url,
    availableLanguage: availableLanguage?.slice() ?? [],
    hoursAvailable,
    timeZone: timeZone ?? (country === undefined ? null : timeZoneOf(country)),
    free,
    anonymous,
    operator: null,
    operatorType,
    stateLinked: null,
    ship: 'default',
    conflict: null,
    note: null,
    sourcesOld: false,
    provenance: { sources: [{ title: name.en, year: null, url, tier: 'none' }], lastReviewed, status: 'single-source' },
    dialled: false,
  };
  read.add(service);
  return service;
}

function readName(given: unknown, fail: Fail): Service['name'] | undefined {
  if (matches(NAME)(given)) return { en: given, native: { und: given } };
  const entries = isRecord(given) ? Object.entries(given) : [];
  if (entries.length < 1 || entries.length > 40) {
    fail('name', 'a name of at most 120 characters, or names by language tag');
    return undefined;
  }
  const native: Record<string, string> = {};
  for (const [lang, name] of entries) {
    // The tag is checked before it becomes a key: "__proto__" is none.
    if (matches(LANGUAGE)(lang) && matches(NAME)(name)) native[lang] = name;
    else fail(`name.${lang.slice(0, 40)}`, 'a language tag and a name of at most 120 characters');
  }
  const en = native['en'] ?? Object.values(native)[0];
  return en === undefined ? undefined : { en, native };
}

function readHours(given: unknown, fail: Fail): Hours {
  if (given === undefined) return 'unknown';
  if (given === 'always') return given;
  if (!isShort(14)(given) || given.length === 0) {
    fail('hours', '"always", or a list of { days, opens, closes }');
    return 'unknown';
  }
  return given.flatMap((each, place) => {
    const { days, opens, closes } = isRecord(each) ? { ...each } : {};
    const field = `hours[${place}]`;
    if (!isListOf(isOneOf(DAYS), 7)(days) || days.length === 0) fail(`${field}.days`, `a list of ${DAYS.join(', ')}`);
    else if (!matches(TIME)(opens)) fail(`${field}.opens`, 'a time, such as "09:00"');
    else if (!matches(CLOSES)(closes)) fail(`${field}.closes`, 'a time, such as "18:00"');
    else return [{ days: [...days], opens, closes }];
    return [];
  });
}

// A partner who writes a number with its + says that it can be called from anywhere.
function numberOf(dial: string, channel: 'call' | 'sms'): ServiceNumber {
  const digits = dial.replace(/[^0-9+*#]/g, '');
  const e164 = digits.startsWith('+') ? digits : null;
  return {
    dial: dial.trim(),
    // A bare # would begin a fragment.
    tel: digits.replaceAll('#', '%23'),
    e164,
    shortCode: e164 === null && digits.length <= 6,
    channel,
    reachableFromAbroad: e164 === null ? 'no' : 'yes',
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShort(most: number) {
  return (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length <= most;
}

function isListOf<T>(is: (value: unknown) => value is T, most: number) {
  return (value: unknown): value is readonly T[] => isShort(most)(value) && value.every(is);
}

function isOneOf<T extends string>(values: readonly T[]) {
  return (value: unknown): value is T => values.some((each) => each === value);
}

function matches(pattern: RegExp) {
  return (value: unknown): value is string => typeof value === 'string' && pattern.test(value);
}
