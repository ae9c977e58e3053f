import { baseOf, diallableFrom } from './contact.js';
import { serves } from './country.js';
import { freeze } from './freeze.js';
import { epochOf, isOpen, type Moment } from './hours.js';
import { ownServices } from './own.js';
import { organisations, services } from './records.js';
import type { Known, Organisation, Service, ServiceKind, ServiceNumber } from './service.js';
import type { Provenance, Status } from '../provenance/index.js';

export {
  channelOrder,
  contactsOf,
  diallableFrom,
  nameIn,
  numberReachableFrom,
  unbroken,
  type Contact,
} from './contact.js';
export { countryOfTimeZone, serves, timeZoneOf } from './country.js';
export { isOpen, type Moment } from './hours.js';
export { readServices, type ServiceProblem } from './own.js';
export { organisations, services } from './records.js';
export type * from './service.js';

/** What to ask the directory for. */
export interface ServicesQuery {
  /** Where the reader is: ISO 3166-1 alpha-2, in any case, or `EU`. Left out: not known. */
  readonly country?: string | undefined;
  /** What the reader needs help with. */
  readonly kind?: ServiceKind | undefined;
  /** BCP 47 tag of the reader's language. */
  readonly lang?: string | undefined;
  /** The moment to answer "open now" for. Left out: only a service that is always open is known to be open. */
  readonly now?: Moment | undefined;
  /** The partner's own: what `readServices` gave, or the partner's JSON, of which only what passes is shown. */
  readonly own?: unknown;
  /** Also give records that a partner has still to confirm. */
  readonly unconfirmed?: boolean | undefined;
}

/** A service and what follows from where and when the reader is; its provenance also at the top. */
export interface ServiceResult extends Service, Provenance {
  /** Given by the partner whose page this is. */
  readonly own: boolean;
  readonly openNow: boolean | 'unknown';
  /** Whether it can be dialled from where the reader is. */
  readonly diallable: Known;
}

/** All kinds, in the order in which they are shown when none is asked for: first those who know forced labour, then danger, then the rest. */
export const serviceKinds: readonly ServiceKind[] = [
  'trafficking',
  'migrant',
  'labour',
  'refugee',
  'emergency',
  'domestic-violence',
  'child',
  'government-info',
];
const STATUSES: readonly Status[] = ['confirmed', 'single-source', 'unverified'];

/**
 * The services to show a reader, in that order: the partner's own as the partner ordered them, then by fit to `kind`,
 * by how sure we are of the number (status, then age of the sources, then whether they disagree), by language, and a
 * country's own before the whole Union's. Without a `kind`, and among those that do not fit it, lines for forced labour
 * stand before lines for danger, and those before the rest: that is what Safar is for.
 *
 * No line that we know of works in every country, so where the country is unknown, or not in the directory, only the
 * partner's own are given. 112 is given in member states of the European Union and where a country's record has it,
 * nowhere else. `ship: never` is never given, `ship: partner-confirm` only with `unconfirmed`.
 *
 * @returns Frozen, as is every result in it.
 * @throws {RangeError} If `country` is not two letters, `kind` is unknown or `now` is not a valid time.
 * @throws {TypeError} If `country`, `kind` or `lang` is not a string, or `now` is not a moment.
 */
export function servicesFor({
  country,
  kind,
  lang,
  now,
  own,
  unconfirmed,
}: ServicesQuery = {}): readonly ServiceResult[] {
  const where = countryCode(country);
  const language = text('lang', lang);
  if (text('kind', kind) !== undefined && !serviceKinds.some((known) => known === kind)) {
    throw new RangeError(`kind: expected one of ${serviceKinds.join(', ')}, got "${kind}"`);
  }
  if (now !== undefined) epochOf(now);

  const rank = (service: Service): readonly number[] => [
    fit(service, kind),
    STATUSES.indexOf(service.provenance.status),
    Number(service.sourcesOld),
    Number(service.conflict !== null),
    languageRank(service.availableLanguage, language),
    Number(service.areaServed.includes('EU')),
  ];
  const listed = services
    .filter((service) => where !== undefined && serves(service.areaServed, where) && isShown(service, unconfirmed))
    .map((service) => ({ service, rank: rank(service) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ service }) => result(service, false, where, now));
  return Object.freeze([...ownServices(own).map((service) => result(service, true, where, now)), ...listed]);
}

/**
 * The number to call in danger now: one that brings any help before one that brings the police alone. Never an
 * ambulance alone.
 *
 * @param options `unconfirmed`: also numbers that a partner has still to confirm.
 * @returns Undefined when no such number is known well enough to show.
 * @throws {RangeError | TypeError} If `country` is not two letters.
 */
export function emergencyNumberFor(
  country: string | undefined,
  { unconfirmed }: { readonly unconfirmed?: boolean | undefined } = {},
): { readonly service: Service; readonly number: ServiceNumber } | undefined {
  const where = countryCode(country);
  if (where === undefined) return undefined;
  for (const responder of ['any', 'police']) {
    for (const service of services) {
      const number = service.numbers[0];
      if (
        service.responder === responder &&
        number &&
        serves(service.areaServed, where) &&
        isShown(service, unconfirmed)
      ) {
        return freeze({ service, number });
      }
    }
  }
  return undefined;
}

/** Organisations to ask for a number that works, those of the country before those of the whole Union. */
export function organisationsFor(country: string | undefined): readonly Organisation[] {
  const where = countryCode(country);
  return freeze(
    organisations
      .filter(({ areaServed }) => where !== undefined && serves(areaServed, where))
      .sort((a, b) => Number(a.areaServed.includes('EU')) - Number(b.areaServed.includes('EU'))),
  );
}

/**
 * What a person without papers should know before a call, as a key of `operatorWarningWords`. Undefined for a line
 * that brings any help in danger, or an ambulance: nothing may stand between a person and those.
 */
export function operatorWarningOf({ operatorType, responder }: Service): 'state' | 'police' | undefined {
  if (operatorType === 'police') return 'police';
  return operatorType === 'state' && responder === undefined ? 'state' : undefined;
}

function isShown({ ship }: Service, unconfirmed = false): boolean {
  return ship === 'default' || (unconfirmed && ship === 'partner-confirm');
}

function result(service: Service, own: boolean, country: string | undefined, now: Moment | undefined): ServiceResult {
  return freeze({
    ...service,
    ...service.provenance,
    own,
    openNow: isOpen(service.hoursAvailable, service.timeZone, now),
    diallable: diallableFrom(service, country),
  });
}

// 0 for its main purpose, 1 for another of its purposes, then the rest in the usual order.
function fit({ kind: kinds }: Service, kind: ServiceKind | undefined): number {
  const match = kind === undefined ? -1 : kinds.indexOf(kind);
  if (match >= 0) return Math.min(match, 1);
  return 2 + Math.min(serviceKinds.length, ...kinds.map((each) => serviceKinds.indexOf(each)));
}

// Not stated stands between a line that speaks the language and one that is known not to.
function languageRank(available: readonly string[], lang: string | undefined): number {
  if (lang === undefined || available.length === 0) return 1;
  return available.some((tag) => baseOf(tag) === baseOf(lang)) ? 0 : 2;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function text(name: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new TypeError(`${name}: expected a string, got ${value === null ? 'null' : typeof value}`);
}

function countryCode(country: string | undefined): string | undefined {
  const code = text('country', country)?.toUpperCase();
  if (code === undefined || /^[A-Z]{2}$/.test(code)) return code;
  throw new RangeError(`country: expected an ISO 3166-1 alpha-2 code such as "KZ", got "${country}"`);
}
