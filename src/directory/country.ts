import { services } from './records.js';
import { countryAmong, zonesOf } from './zones.js';

/**
 * Members of the European Union, each between spaces.
 *
 * Source: European Union, "EU countries" (27 members since 1 February 2020).
 */
export const EU_MEMBERS = ' AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ';

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
  if (!guesses.has(timeZone)) {
    const countries = new Set([...EU_MEMBERS.trim().split(' '), ...services.flatMap(({ areaServed }) => areaServed)]);
    guesses.set(timeZone, countryAmong(timeZone, [...countries]));
  }
  return guesses.get(timeZone);
}

/** A guess asks the device for the zones of fifty countries, and a page that draws itself anew asks for it each time. */
const guesses = new Map<string, string | undefined>();

/** A zone that keeps a country's one time of day; null for a country with several, and where the device knows none. */
export function timeZoneOf(country: string): string | null {
  return SEVERAL_TIMES.includes(` ${country} `) ? null : (zonesOf(country)[0] ?? null);
}

/** Whether a service for these areas serves a country. `EU` among the areas stands for every member state. */
export function serves(areaServed: readonly string[], country: string): boolean {
  return areaServed.includes(country) || (areaServed.includes('EU') && EU_MEMBERS.includes(` ${country} `));
}
