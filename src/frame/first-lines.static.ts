import { servicesFor } from '../directory/index.js';
import { services } from '../directory/records.js';

const countriesByNumber = new Map<string, string[]>();
for (const country of [...new Set(services.flatMap(({ areaServed }) => areaServed))].sort()) {
  const dial = servicesFor({ country })[0]?.numbers[0]?.dial;
  if (dial) countriesByNumber.set(dial, [...(countriesByNumber.get(dial) ?? []), country]);
}

/**
 * The first number to show in each country, as dialled: `112:ATBE|116 16:KZ`. A text, since every byte of the host part
 * is loaded by every reader.
 */
export const firstLines = [...countriesByNumber].map(([dial, countries]) => `${dial}:${countries.join('')}`).join('|');
