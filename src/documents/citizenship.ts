import { citizenshipGroups, type CitizenshipGroup } from './document.js';
import { show } from './show.js';
import type { Status } from '../provenance/index.js';

// Groups as Kazakhstan tells citizens apart. They mean nothing for another destination.
const countriesOf: Readonly<Record<Exclude<CitizenshipGroup, 'any'>, readonly string[]>> = {
  eaeu: ['AM', 'BY', 'KG', 'RU'],
  'visa-free-cis': ['AZ', 'GE', 'MD', 'TJ', 'UA', 'UZ'],
  'visa-required': ['AF', 'TM'],
};

// Read in a source; the rest of the list of visa-free states, and who needs a visa, is general knowledge.
const READ_IN_A_SOURCE = [...countriesOf.eaeu, 'TJ', 'UZ'];

/** A reader's citizenship as the records ask for it. */
export interface Citizenship {
  /** ISO 3166-1 alpha-2 code; null when only the group, or nothing, was said. */
  readonly country: string | null;
  readonly group: CitizenshipGroup;
  /** How sure we are that the country is of that group. */
  readonly status: Status;
  /** What an item's `citizenship` may name to be for this reader. */
  readonly fits: ReadonlySet<string>;
}

/**
 * @param given ISO 3166-1 alpha-2 code in any case, or a group. A country that is in no list counts as `visa-required`,
 *   unverified: the research puts every other country there and asks to check each. Left out: `any`.
 * @throws {RangeError} If it is neither.
 */
export function citizenshipOf(given: string | undefined): Citizenship {
  const group = citizenshipGroups.find((each) => each === (given ?? 'any'));
  if (group !== undefined) {
    // A group stands for all its citizens: what is for one of them may be for this reader.
    const fits = new Set(['any', group, ...(group === 'any' ? [] : countriesOf[group])]);
    return { country: null, group, status: 'confirmed', fits };
  }
  const country = countryCode('citizenship', given, `, or one of ${citizenshipGroups.join(', ')}`);
  // The groups are of people who come to Kazakhstan: its own citizens are in none.
  if (country === 'KZ') return { country, group: 'any', status: 'confirmed', fits: new Set(['any', country]) };
  const found =
    citizenshipGroups.find((each) => each !== 'any' && countriesOf[each].includes(country)) ?? 'visa-required';
  return {
    country,
    group: found,
    status: READ_IN_A_SOURCE.includes(country) ? 'confirmed' : 'unverified',
    fits: new Set(['any', found, country]),
  };
}

/** @throws {RangeError} If it is not two letters. */
export function countryCode(name: string, given: unknown, or = ''): string {
  const code = typeof given === 'string' ? given.toUpperCase() : '';
  if (/^[A-Z]{2}$/.test(code)) return code;
  throw new RangeError(`${name}: expected an ISO 3166-1 alpha-2 code such as "KZ"${or}, got ${show(given)}`);
}
