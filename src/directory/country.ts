import { services } from './records.js';

/**
 * Members of the European Union.
 *
 * Source: European Union, "EU countries" (27 members since 1 February 2020).
 */
const EU_MEMBERS = ' AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ';

/** As newer engines have it, and as the ones before them did. */
interface ZonedLocale extends Intl.Locale {
  getTimeZones?(): readonly string[] | undefined;
  readonly timeZones?: readonly string[];
}

/** The zones of a country as the device's own tables (Unicode CLDR) have them; none where it has no such table. */
function zonesOf(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const locale: ZonedLocale = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

// A clock tells no country where the land itself is disputed, or the zone crosses a line.
const DISPUTED = ['Europe/Simferopol', 'Asia/Famagusta'];

// Countries with more than one time of day, where a country alone does not tell the hour.
const SEVERAL_TIMES = ' AU CA ES MX PT RU US ';

/**
 * The country that a device is set to, guessed from its time zone; never from the network.
 *
 * @param timeZone IANA name, as `Intl.DateTimeFormat().resolvedOptions().timeZone` gives it, or any other spelling of
 *   it that the device knows.
 * @returns ISO 3166-1 alpha-2 code of a country in the directory or of a member of the European Union; undefined for
 *   any other zone, and on a device without tables of zones. A traveller's device may still be set to home: let the
 *   reader change the guess.
 */
export function countryOfTimeZone(timeZone: string): string | undefined {
  let zone: string;
  try {
    // Engines differ in which spelling they list: ask this one for its own.
    zone = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
  if (DISPUTED.includes(zone)) return undefined;
  const known = [...EU_MEMBERS.trim().split(' '), ...services.flatMap(({ areaServed }) => areaServed)];
  return known.find((country) => country !== 'EU' && zonesOf(country).includes(zone));
}

/** A zone that keeps a country's one time of day; null for a country with several, and where the device knows none. */
export function timeZoneOf(country: string): string | null {
  return SEVERAL_TIMES.includes(` ${country} `) ? null : (zonesOf(country)[0] ?? null);
}

/** Whether a service for these areas serves a country. `EU` among the areas stands for every member state. */
export function serves(areaServed: readonly string[], country: string): boolean {
  return areaServed.includes(country) || (areaServed.includes('EU') && EU_MEMBERS.includes(` ${country} `));
}
