import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { items, laws, reviewDue } from '../src/documents/index.js';
import { organisations, services } from '../src/directory/index.js';
import type { ServiceNumber } from '../src/directory/service.js';
import type { Provenance } from '../src/provenance/index.js';

/** A fact, with what hangs on its age and form. */
export interface Fact {
  readonly id: string;
  readonly provenance: Provenance;
  /** Reviewed every 3 months and not every 12. */
  readonly volatile: boolean;
  /** ISO 3166-1 alpha-2; the first is where its numbers are dialled. */
  readonly countries: readonly string[];
  readonly numbers: readonly Pick<ServiceNumber, 'dial' | 'e164' | 'shortCode'>[];
}

export interface Finding {
  readonly id: string;
  readonly what: 'past its review' | 'no source' | 'no number of its country' | 'placeholder digits';
  readonly detail: string;
}

const PLACEHOLDER = /12345678|32132132|5555|(\d)\1{6}|0123456/;

/** Two years with a dash between them. */
const YEARS = /^(19|20)\d\d\D+(19|20)\d\d$/;

/**
 * The numbers that are written in words: an organisation has no other place for one, as its number is still to be asked
 * for. What has fewer than six digits is taken for a year, a count or a short code.
 */
export function numbersIn(...words: readonly (string | null)[]): Fact['numbers'] {
  return [...words.join('\n').matchAll(/(?<!\w)\+?\d[\d ().-]{4,}\d(?!\w)/g)]
    .map(([dial]) => dial)
    .filter((dial) => dial.replace(/\D/g, '').length >= 6 && !YEARS.test(dial))
    .map((dial) => ({ dial, e164: null, shortCode: false }));
}

/** Every record of the directory and of the documents. */
export const facts: readonly Fact[] = [
  ...services.map((service) => ({ ...service, countries: service.areaServed, volatile: false })),
  ...organisations.map((organisation) => {
    const { areaServed, name, description, note, url } = organisation;
    const numbers = numbersIn(name.en, ...Object.values(name.native), description, note, url);
    return { ...organisation, countries: areaServed, numbers, volatile: false };
  }),
  ...items.map((item) => ({ ...item, countries: item.destination, numbers: [] })),
  ...laws.map((law) => ({ ...law, countries: [law.country], numbers: [], volatile: true })),
].map(({ id, provenance, volatile, countries, numbers }) => ({ id, provenance, volatile, countries, numbers }));

/**
 * What somebody should look at again.
 *
 * @param today ISO 8601, to the day.
 */
export function look(records: readonly Fact[], today: string): readonly Finding[] {
  return records.flatMap(({ id, provenance, volatile, countries: [country = ''], numbers }) => {
    const found: Finding[] = [];
    const due = reviewDue(provenance.lastReviewed, volatile);
    if (today > due) found.push({ id, what: 'past its review', detail: `was due on ${due}` });
    if (provenance.sources.length === 0) found.push({ id, what: 'no source', detail: provenance.status });
    for (const { dial, e164, shortCode } of numbers) {
      if (PLACEHOLDER.test(dial.replace(/\D/g, ''))) found.push({ id, what: 'placeholder digits', detail: dial });
      if (shortCode || !isSupportedCountry(country)) continue;
      const parsed = parsePhoneNumberFromString(e164 ?? dial, country);
      // Free and shared numbers are in no list that is complete; their length is.
      if (!parsed?.isPossible()) found.push({ id, what: 'no number of its country', detail: `${dial} (${country})` });
    }
    return found;
  });
}
