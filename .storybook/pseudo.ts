const code = (letter: string): number =>
  letter.charCodeAt(0) - (letter < 'a' ? 'A'.charCodeAt(0) : 'a'.charCodeAt(0) - 32);

/**
 * A text as no reader of English ever sees it: what is still in plain letters came past the translators. What stands in
 * braces is filled by the code and stays.
 */
export const pseudo = (text: string): string =>
  text
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{') ? part : part.replace(/[a-z]/gi, (letter) => String.fromCodePoint(0xff21 + code(letter))),
    )
    .join('');

/** The pseudo-language, from the English in an XLIFF file: a table of messages by id. */
export const pseudoTable = (xliff: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new DOMParser().parseFromString(xliff, 'text/xml').querySelectorAll('trans-unit')].map((unit) => [
      unit.id,
      pseudo(unit.querySelector('source')?.textContent ?? ''),
    ]),
  );
