import { servicesFor } from '../directory/index.js';
import { EU_MEMBERS } from '../directory/country.js';
import { services } from '../directory/records.js';

const countriesByNumber = new Map<string, string[]>();
const served = services.flatMap(({ areaServed }) => areaServed).filter((area) => area !== 'EU');
for (const country of [...new Set([...served, ...EU_MEMBERS.trim().split(' ')])].sort()) {
  const dial = servicesFor({ country })[0]?.numbers[0]?.dial;
  if (dial) countriesByNumber.set(dial, [...(countriesByNumber.get(dial) ?? []), country]);
}

/**
 * The first number to show in each country, as dialled: `112:ATBE|116 16:KZ`. A text, since every byte of the host part
 * is loaded by every reader.
 */
export const firstLines = [...countriesByNumber].map(([dial, countries]) => `${dial}:${countries.join('')}`).join('|');
