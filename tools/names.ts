/**
 * Writes src/localization/generated/names.ts: months, days, countries and languages in those of our languages that browsers
 * know in part or not at all.
 *
 *   tsx tools/names.ts
 *
 * Source: Unicode CLDR, as Node carries it whole (`process.versions.cldr`). Run by hand, and read before it is committed:
 * a new Node has new names.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { countries } from '../src/app/documents/countries.js';
import { services } from '../src/directory/records.js';
import { languages } from '../src/localization/languages.js';
import type { Names } from '../src/localization/names.js';

/** English, Russian, Turkish and French are in every browser. */
const LACKING = ['kk', 'ky', 'uz', 'uz-Cyrl', 'tg', 'tk', 'fa-AF'] as const;
const PATH = 'src/localization/generated/names.ts';

// CLDR spells Uzbek with a quotation mark in some names, where the letter has a sign of its own.
const asWritten = (text: string): string => text.replace(/([OoGg])[‘’']/g, '$1ʻ');

const regions = [...new Set([...countries, ...services.flatMap(({ areaServed }) => areaServed)])].sort();
const tags = [...new Set([...languages, ...services.flatMap(({ availableLanguage }) => availableLanguage)])].sort();

function namesIn(lang: string): Names {
  const named = (type: 'region' | 'language', codes: readonly string[]): Record<string, string> => {
    const names = new Intl.DisplayNames([lang], { type, fallback: 'none' });
    return Object.fromEntries(
      codes.flatMap((code) => {
        const name = names.of(code);
        return name === undefined ? [] : [[code, asWritten(name)]];
      }),
    );
  };
  const month = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' });
  return {
    // The first of January 2024 was a Monday.
    days: Array.from({ length: 7 }, (_, place) => asWritten(day.format(Date.UTC(2024, 0, place + 1)))),
    months: Array.from({ length: 12 }, (_, place) =>
      asWritten(month.format(Date.UTC(2026, place, 15))).replace('2026', '{year}'),
    ),
    regions: named('region', regions),
    languages: named('language', tags),
  };
}

const code = `// Written by tools/names.ts from Unicode CLDR ${process.versions.cldr ?? ''}. Names: https://cldr.unicode.org, Unicode License v3.
import type { Names } from '../names.js';

export const names: Readonly<Record<string, Names>> = ${JSON.stringify(Object.fromEntries(LACKING.map((lang) => [lang, namesIn(lang)])))};
`;
writeFileSync(PATH, await format(code, { ...(await resolveConfig(PATH)), parser: 'typescript' }));
