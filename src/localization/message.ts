/** A message's readable id, and what a translator must know about its tone or place. */
export interface MessageOptions {
  readonly id: string;
  readonly desc?: string;
}

/**
 * Looks a message up in one language: the translation for `options.id`, or the English source when there is none.
 *
 * The brand is how `lit-localize extract` recognises a call, so that XLIFF is written from the code.
 * Placeholders are named in braces and filled by `fill`: a translator can move them, and no code enters a translation.
 */
export interface Msg {
  (source: string, options: MessageOptions): string;
  readonly _LIT_LOCALIZE_MSG_?: never;
}

/** Words that are looked up only when they are shown, so that a change of language reaches them. */
export type Words<T> = (msg: Msg) => T;

/**
 * Puts values in the place of the `{named}` placeholders of a message. A placeholder without a value stays visible.
 *
 * In a message that is written from right to left each value is isolated: the groups of "116 16" would change places.
 */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  const [first, last] = /[\u0600-\u06ff]/.test(message) ? ['\u2068', '\u2069'] : ['', ''];
  return message.replace(
    /\{(\w+)\}/g,
    (placeholder, name: string) => first + String(values[name] ?? placeholder) + last,
  );
}
