import { firstLines } from './first-lines.static.js';

/** The first number to show in a country, as dialled, for the words that stand where no frame can start. */
export const firstLine = (country: string): string | undefined =>
  country ? new RegExp(`([^|]*):(?:[A-Z]{2})*?${country}`).exec(firstLines)?.[1] : undefined;

/** The countries that a line is known for. */
export const countriesWithLine = (): readonly string[] => firstLines.match(/[A-Z]{2}/g) ?? [];
