import { names } from './generated/names.js';
import { messageCount, signedOff } from './generated/review.js';
import { tables } from './generated/tables.js';
import { languages, type Language } from './languages.js';
import type { Msg } from './message.js';
import type { Names } from './names.js';

// In the files for script tags this module is another, written by the build: there a message is a number, and a language
// is at hand only where its words were loaded with the file.

/** The message function of a language. A message that is not translated yet is shown in English. */
export function messagesIn(lang: string): Msg {
  const table: Readonly<Record<string, string>> = tables[lang] ?? {};
  return (source, { id }) => table[id] ?? source;
}

/** The languages whose words are here. */
export const spoken = (): readonly Language[] => languages;

/** Whether no native speaker has signed all of a language off yet. */
export const isDraft = (lang: string): boolean => (signedOff[lang] ?? messageCount) < messageCount;

/** The names of months, countries and languages, where browsers do not have them. */
export const namesIn = (lang: string): Names => names[lang] ?? {};
