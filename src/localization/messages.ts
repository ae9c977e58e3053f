import type { Msg } from './message.js';
import { tables } from './generated/tables.js';

/** The message function of a language. A message that is not translated yet is shown in English. */
export function messagesIn(lang: string): Msg {
  const table: Readonly<Record<string, string>> = tables[lang] ?? {};
  return (source, { id }) => table[id] ?? source;
}
