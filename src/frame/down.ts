import { TOKEN_NAMES, type Down } from './protocol.js';
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

/** A plain list of at most 50 plain records, or nothing. What is in them is judged where they are read. */
function records(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length <= 50 && value.every(isRecord));
}

const text = matches(/^/);

const DOWN: Readonly<Record<Down['type'], Fields>> = {
  reset: {
    instrument: oneOf('at-work', 'before-you-go', 'danger-now'),
    layout: oneOf('steps', 'list'),
  },
  papers: { layout: oneOf('steps'), destination: text, citizenship: text, work: text, stage: text },
  locale: { lang: matches(/^[A-Za-z0-9-]{1,35}$/), country },
  tokens: { scheme: matches(/^[\w -]{1,80}$/), font: oneOf('system-ui', 'sans-serif', 'serif'), colours },
  services: { services: records },
  items: { items: records },
};

/** Whether the page may say this to the frame. */
export const isDown = (value: unknown): value is Down => fits(DOWN, value);
