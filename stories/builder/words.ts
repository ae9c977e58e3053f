import type { Msg } from '../../src/localization/message.js';
import { messageCount, signedOff } from './generated/review.js';
import { tables } from './generated/tables.js';

/** What the builder speaks. Its words are kept in locales/builder, apart from those that ship. */
export const SPOKEN = ['en', 'ru'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** What a part of the builder needs in order to speak. */
export interface Speech {
  readonly lang: Spoken;
  readonly msg: Msg;
}

/** How the builder speaks in a language. A message that is not translated yet is shown in English. */
export function speechIn(lang: Spoken): Speech {
  const table = tables[lang] ?? {};
  return { lang, msg: (source, { id }) => table[id] ?? source };
}

export const ENGLISH = speechIn('en');

/** Whether nobody has signed all of the builder's words in a language off yet. */
export const isDraftHere = (lang: Spoken): boolean => lang !== 'en' && (signedOff[lang] ?? 0) < messageCount;

/** A message in parts, with what is more than text (a tag with a name in it) in the place of its `{named}` placeholders. */
export const partsOf = (message: string, values: Readonly<Record<string, unknown>>): readonly unknown[] =>
  message.split(/\{(\w+)\}/).map((part, place) => (place % 2 === 1 ? (values[part] ?? `{${part}}`) : part));

/** A number as it is written in a language, with that many digits after the comma. */
export const numberIn = (lang: Spoken, value: number, digits: number): string =>
  new Intl.NumberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
