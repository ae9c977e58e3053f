import { serves } from './country.js';
import type { Known, Service, ServiceLink, ServiceName, ServiceNumber } from './service.js';

/** The channels that can be a link: those of a number or of an address. */
export type ContactChannel = ServiceNumber['channel'] | ServiceLink['channel'];

/** One way to reach a service, ready to be a link. */
export interface Contact {
  readonly channel: ContactChannel;
  /** Begins with `tel:`, `sms:` or `https:`, never with anything else. */
  readonly href: string;
  /** The number, where the link is to one. */
  readonly number?: ServiceNumber;
}

// Uzbekistan writes on Telegram, Kazakhstan and Kyrgyzstan on WhatsApp.
// Source: Kursiv, 10 April 2025; Yandex, second quarter of 2025.
const TELEGRAM_FIRST = ['uz'];

/**
 * The channels in the order in which people of a language use them, calling first.
 *
 * @param lang BCP 47 tag; only its language counts. WhatsApp comes before Telegram unless we know better.
 */
export function channelOrder(lang = ''): readonly ContactChannel[] {
  const messengers: ContactChannel[] = ['whatsapp', 'telegram'];
  if (TELEGRAM_FIRST.includes(baseOf(lang))) messengers.reverse();
  return ['call', ...messengers, 'sms', 'web'];
}

/** Every way to reach a service whose address we hold, best first for a reader of this language. */
export function contactsOf(service: Pick<Service, 'numbers' | 'links' | 'url'>, lang?: string): readonly Contact[] {
  const contacts: Contact[] = [
    ...service.numbers.map((number) => ({ channel: number.channel, href: hrefOf(number), number })),
    ...service.links,
    ...(service.url === null ? [] : [{ channel: 'web' as const, href: service.url }]),
  ];
  const order = channelOrder(lang);
  return contacts
    .filter(({ href }) => /^(tel|sms|https):/.test(href))
    .sort((a, b) => order.indexOf(a.channel) - order.indexOf(b.channel));
}

function hrefOf({ channel, tel, smsKeyword }: ServiceNumber): string {
  if (channel === 'call') return `tel:${tel}`;
  return `sms:${tel}${smsKeyword === undefined ? '' : `?body=${encodeURIComponent(smsKeyword)}`}`;
}

/**
 * Whether a number works from a country: `yes` inside the area it serves; elsewhere what the record says of calls from
 * abroad, which for a short code is always `no`. `unknown` when the area is not stated and the number is not
 * international.
 */
export function numberReachableFrom(number: ServiceNumber, areaServed: readonly string[], country?: string): Known {
  if (country !== undefined && serves(areaServed, country)) return 'yes';
  if (number.reachableFromAbroad === 'yes') return 'yes';
  if (country === undefined || areaServed.length === 0) return 'unknown';
  return number.reachableFromAbroad;
}

/** Whether any number of a service can be dialled from a country. `no` also when it has no number to call. */
export function diallableFrom(service: Pick<Service, 'numbers' | 'areaServed'>, country?: string): Known {
  const reach = service.numbers
    .filter(({ channel }) => channel === 'call')
    .map((number) => numberReachableFrom(number, service.areaServed, country));
  return reach.includes('yes') ? 'yes' : reach.includes('unknown') ? 'unknown' : 'no';
}

/**
 * A service's name for a reader: as written in their language or script, else as the partner gave it, else in Russian for
 * readers of Central Asia, who read it more often than English, else in English.
 *
 * @returns The text and the BCP 47 tag to mark it with; `und` when its language was not stated.
 */
export function nameIn(name: ServiceName, lang: string): { readonly text: string; readonly lang: string } {
  const tags = Object.keys(name.native);
  const wanted = lang.toLowerCase();
  const tag =
    tags.find((given) => given.toLowerCase() === wanted) ??
    tags.find((given) => baseOf(given) === baseOf(wanted)) ??
    tags.find((given) => given === 'und') ??
    (/^(kk|ky|uz|tg|tk)\b/.test(wanted) ? tags.find((given) => given === 'ru') : undefined);
  const text = tag === undefined ? undefined : name.native[tag];
  if (text !== undefined && tag !== undefined) return { text, lang: tag };
  // A partner who gave no English name has one of theirs in its place: say which language that is.
  return { text: name.en, lang: tags.find((given) => name.native[given] === name.en) ?? 'en' };
}

/** Words in which no number falls apart at the end of a line. */
export const unbroken = (words: string): string => words.replace(/(\d) (?=\d)/g, '$1\u00a0');

/** The language of a BCP 47 tag, without script or region, in lower case. */
export function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
