import { GIVEN, TOKEN_NAMES, type Down } from './protocol.js';
import { fits, isRecord, matches, oneOf, type Fields } from './schema.js';

const country = matches(/^([A-Z]{2})?$/);

function colours(value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([name, colour]) => oneOf(...TOKEN_NAMES)(name) && matches(/^rgb\(\d{1,3}, \d{1,3}, \d{1,3}\)$/)(colour),
    )
  );
}

/** A list of at most 50, or nothing. What is in it is judged where it is read, and named where it is left out. */
function records(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length <= 50);
}

function given(value: unknown): boolean {
  const names: readonly string[] = GIVEN;
  return (
    isRecord(value) &&
    // However long: only a text that is in a list is ever used.
    Object.entries(value).every(([name, text]) => names.includes(name) && typeof text === 'string')
  );
}

const DOWN: Readonly<Record<Down['type'], Fields>> = {
  reset: { view: oneOf('screening', 'documents', 'hotline'), given },
  locale: { lang: matches(/^[A-Za-z0-9-]{1,35}$/), country },
  tokens: { scheme: matches(/^[\w -]{1,80}$/), font: oneOf('system-ui', 'sans-serif', 'serif'), colours },
  services: { services: records, items: records },
};

/** Whether the page may say this to the frame. */
export const isDown = (value: unknown): value is Down => fits(DOWN, value);
