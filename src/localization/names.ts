import { namesIn } from './messages.js';

/**
 * What browsers leave out for some of our languages: Chromium says that it knows Kazakh, writes "2026 M11" and names
 * countries in English; Firefox and WebKit leave out others.
 */
export interface Names {
  /** January to December, with `{year}` where the year stands in the language. */
  readonly months?: readonly string[];
  /** Monday to Sunday, short. */
  readonly days?: readonly string[];
  /** By ISO 3166-1 alpha-2. */
  readonly regions?: Readonly<Record<string, string>>;
  /** By BCP 47 tag. */
  readonly languages?: Readonly<Record<string, string>>;
}

/** "November 2026". A day of the calendar that papers carry: Gregorian, in European digits. Empty for no day. */
export function monthIn(lang: string, date: string): string {
  const day = new Date(`${date.slice(0, 7)}-15T12:00:00Z`);
  if (date === '' || Number.isNaN(day.getTime())) return '';
  const month = namesIn(lang).months?.[day.getUTCMonth()];
  if (month) return month.replace('{year}', date.slice(0, 4));
  return new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);
}

const WEEK = 'MoTuWeThFrSaSu';

/**
 * "Mon–Fri 09:00–18:00"; days that do not follow each other with commas.
 *
 * @param hours Days as in schema.org, such as "Mo"; times as `HH:MM`.
 */
export function hoursIn(
  lang: string,
  { days, opens, closes }: { readonly days: readonly string[]; readonly opens: string; readonly closes: string },
): string {
  const places = [...new Set(days.map((day) => WEEK.indexOf(day) / 2))].sort();
  const names = places.map(
    (place) =>
      namesIn(lang).days?.[place] ??
      // The first of January 2024 was a Monday.
      new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, place + 1)),
  );
  const run = places.length > 2 && (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
  return `${run ? `${names[0]}–${names.at(-1)}` : names.join(', ')} ${opens}–${closes}`.trim();
}

/** The name of a country (ISO 3166-1 alpha-2); its code where nobody knows a name. */
export const countryNameIn = (lang: string, code: string): string =>
  namesIn(lang).regions?.[code] ?? new Intl.DisplayNames([lang, 'en'], { type: 'region' }).of(code) ?? code;

/** The names of languages (BCP 47), one after the other. */
export function languageNamesIn(lang: string, tags: readonly string[]): string {
  const known = namesIn(lang).languages;
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'language' });
  // No "and": browsers have the word for some of our languages only, and say it in English for the others.
  return tags.map((tag) => known?.[tag] ?? names.of(tag) ?? tag).join(lang.startsWith('fa') ? '، ' : ', ');
}
