import type { Provenance } from '../provenance/index.js';

/** What a service helps with. */
export type ServiceKind =
  'trafficking' | 'migrant' | 'labour' | 'refugee' | 'emergency' | 'domestic-violence' | 'child' | 'government-info';

/** A way to reach a service. */
export type Channel = 'call' | 'sms' | 'whatsapp' | 'telegram' | 'web-chat' | 'web' | 'email' | 'social';

/** Who runs a service. For a person without papers this decides whether a call is safe to make. */
export type OperatorType = 'ngo' | 'ngo-state-funded' | 'mixed' | 'international-organisation' | 'state' | 'police';

/** An answer that a source may leave open. */
export type Known = 'yes' | 'no' | 'unknown';

/** Who comes when an emergency number is called: any of police, ambulance and fire brigade, or only one of them. */
export type Responder = 'any' | 'police' | 'ambulance';

/** A day of the week, as in schema.org opening hours. */
export type Day = 'Mo' | 'Tu' | 'We' | 'Th' | 'Fr' | 'Sa' | 'Su';

/**
 * One stretch of opening hours, in wall-clock time of the service's own zone.
 *
 * `closes` at or before `opens` means that many hours later on the next day; `24:00` is the end of the day.
 */
export interface OpeningHours {
  readonly days: readonly Day[];
  /** `HH:MM`, 24-hour clock. */
  readonly opens: string;
  /** `HH:MM`, 24-hour clock, or `24:00`. */
  readonly closes: string;
}

/** Day and night; not stated (or stated by nobody we can name); or a list. */
export type Hours = 'always' | 'unknown' | readonly OpeningHours[];

/** A number to call or to text. */
export interface ServiceNumber {
  /** As a person reads and types it inside the country. */
  readonly dial: string;
  /** What follows `tel:` or `sms:` in a link. */
  readonly tel: string;
  /** E.164, where the number can be written so. A short code cannot. */
  readonly e164: string | null;
  /** True for a short code, which means nothing in another country's network. */
  readonly shortCode: boolean;
  readonly channel: 'call' | 'sms';
  /** The word to send, for a number that is texted. */
  readonly smsKeyword?: string;
  readonly reachableFromAbroad: Known;
  /** For those who keep the records, in English. */
  readonly note?: string;
}

/** A page or messenger conversation to open. Always `https:`. */
export interface ServiceLink {
  readonly channel: 'whatsapp' | 'telegram' | 'web';
  readonly href: string;
}

/** A proper name: not translated, but written as its own country writes it. */
export interface ServiceName {
  readonly en: string;
  /** By BCP 47 tag. `und` when whoever gave the name did not say in which language it is. */
  readonly native: Readonly<Record<string, string>>;
}

/**
 * A help line, NGO or authority that a person can reach. Field names follow schema.org where it has one.
 *
 * Nobody has dialled the numbers of the built-in records, and `dialled` says so.
 */
export interface Service {
  /** Never reused. */
  readonly id: string;
  readonly name: ServiceName;
  /** ISO 3166-1 alpha-2 codes; `EU` stands for every member state. Empty when not stated. */
  readonly areaServed: readonly string[];
  readonly city?: string;
  /** Main purpose first. Empty when not stated. */
  readonly kind: readonly ServiceKind[];
  /** Only on a number that is for emergencies alone. */
  readonly responder?: Responder;
  /** Best first. Empty when the line is known to exist and its digits are not known. */
  readonly numbers: readonly ServiceNumber[];
  /** Ways that are known to exist, also where we do not hold the address. */
  readonly channels: readonly Channel[];
  /** Messengers whose address we hold. */
  readonly links: readonly ServiceLink[];
  /** Site of the service, `https:`. */
  readonly url: string | null;
  /** BCP 47 tags. Empty when not stated, which is not the same as none. */
  readonly availableLanguage: readonly string[];
  readonly hoursAvailable: Hours;
  /** What the source said of the hours, where it said more, or less surely, than `hoursAvailable` can hold. */
  readonly hoursNote?: string;
  /** IANA zone that `hoursAvailable` is written in; null when the country has several and none is stated. */
  readonly timeZone: string | null;
  /** Null when not stated. */
  readonly free: boolean | null;
  /** Null when not stated. */
  readonly anonymous: boolean | null;
  readonly operator: string | null;
  readonly operatorType: OperatorType | null;
  /** Whether the state stands behind it, whoever answers. Null when not known. */
  readonly stateLinked: boolean | null;
  /** `default`: shown; `partner-confirm`: shown when asked for; `never`: kept so that nobody adds it again. */
  readonly ship: 'default' | 'partner-confirm' | 'never';
  /** What the sources disagree about, in English, for those who keep the records. */
  readonly conflict: string | null;
  /** For those who keep the records, in English. */
  readonly note: string | null;
  /** True when the newest source was over three years old on the day of review. */
  readonly sourcesOld: boolean;
  readonly provenance: Provenance;
  readonly dialled: false;
}

/** An organisation that helps and whose number we do not know: to be asked, not guessed. */
export interface Organisation {
  /** Never reused, nor shared with a service. */
  readonly id: string;
  readonly name: ServiceName;
  /** ISO 3166-1 alpha-2 codes; `EU` stands for every member state. */
  readonly areaServed: readonly string[];
  readonly city?: string;
  readonly role: string;
  /** In English, for those who keep the records. */
  readonly description: string;
  readonly url: string | null;
  readonly note: string | null;
  readonly provenance: Provenance;
}
