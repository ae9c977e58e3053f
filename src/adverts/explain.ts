import { matchLanguage } from '../localization/languages.js';
import { messagesIn } from '../localization/messages.js';
import { flagWords, type FlagWords } from './adverts.words.js';
import type { FlagId } from './catalogue.js';

/**
 * What to tell a reader about a flag: what it is called, why it matters, and what to ask the recruiter.
 *
 * @param lang BCP 47 tag of the reader's language; English where it is none of ours.
 * @throws {RangeError} If there is no such flag.
 */
export function explainFlag(id: FlagId, lang: string): FlagWords {
  if (!Object.hasOwn(flagWords, id)) throw new RangeError(`id: no such flag: ${id}`);
  return flagWords[id](messagesIn(matchLanguage([lang])));
}
