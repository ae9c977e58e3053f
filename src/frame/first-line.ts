import { firstLines } from './first-lines.static.js';

/** The first number to show in a country, as dialled, for the words that stand where no frame can start. */
export const firstLine = (country: string): string | undefined =>
  country
    ? firstLines
        .split('|')
        .find((line) => line.split(':')[1]?.includes(country))
        ?.split(':')[0]
    : undefined;
