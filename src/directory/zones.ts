/** As newer engines have it, and as the ones before them did. */
interface ZonedLocale extends Intl.Locale {
  getTimeZones?(): readonly string[] | undefined;
  readonly timeZones?: readonly string[];
}

/** The zones of a country as the device's own tables (Unicode CLDR) have them; none where it has no such table. */
export function zonesOf(country: string): readonly string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const locale: ZonedLocale = new Intl.Locale(`und-${country}`);
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

// A clock tells no country where the land itself is disputed, or the zone crosses a line.
const DISPUTED = ['Europe/Simferopol', 'Asia/Famagusta'];

/** The first of some countries whose zone this is; as `countryOfTimeZone`, without the directory. */
export function countryAmong(timeZone: string, countries: readonly string[]): string | undefined {
  let zone: string;
  try {
    // Engines differ in which spelling they list: ask this one for its own.
    zone = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
  if (DISPUTED.includes(zone)) return undefined;
  return countries.find((country) => country !== 'EU' && zonesOf(country).includes(zone));
}
