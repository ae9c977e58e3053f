import { servicesFor } from '../directory/index.js';
import { services } from '../directory/records.js';

/** The first number to show in each country, as dialled: for the words that stand where no frame can start. */
export const firstLines: Readonly<Record<string, string>> = Object.fromEntries(
  [...new Set(services.flatMap(({ areaServed }) => areaServed))].flatMap((country) => {
    const dial = servicesFor({ country })[0]?.numbers[0]?.dial;
    return dial ? [[country, dial]] : [];
  }),
);
