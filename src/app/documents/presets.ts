import { citizenshipGroups, stages, workTypes } from '../../documents/index.js';
import type { Reset } from '../../frame/protocol.js';
import { countries } from './countries.js';
import type { Situation } from './session.js';

/**
 * What the page said of the reader, as far as it is known. Upper and lower case are the same; an empty text says nothing.
 *
 * @param warn Told of each value that is not known, with what was expected.
 */
export function readPresets(given: Reset['given'], warn: (what: string, expected: string) => void): Situation {
  const read = <T extends string>(name: keyof Situation, known: readonly T[], expected: string): T | undefined => {
    const text = given[name] ?? '';
    const value = known.find((each) => each.toLowerCase() === text.toLowerCase());
    if (value === undefined && text) warn(`${name}="${text}"`, expected);
    return value;
  };
  const country = 'a two-letter code such as "KZ", or "any"';
  const stage = read('stage', stages, stages.join(', '));
  const destination = read('destination', [...countries, 'any'], country);
  const citizenship = read('citizenship', [...countries, ...citizenshipGroups], country);
  const work = read('work', workTypes, workTypes.join(', '));
  return {
    ...(stage && { stage }),
    ...(destination && { destination }),
    ...(citizenship && { citizenship }),
    ...(work && { work }),
  };
}
