import type { Choice, ElementName } from './choice.js';
import { isFramed, needsFrame } from './choice.js';

/** `dist/embed/integrity.json`. */
export type BuiltFiles = Readonly<Record<string, { readonly integrity: string; readonly brotli: number }>>;

/** What each file for a script tag brings. */
const BRINGS: Readonly<Record<string, readonly (ElementName | 'private hotline')[]>> = {
  'safar-screening.js': ['screening', 'documents'],
  'safar-hotline.js': ['hotline'],
  'safar-advert.js': ['advert'],
  'safar.js': ['hotline', 'private hotline', 'screening', 'documents', 'advert', 'exit'],
};

/** The script tags that bring all that was chosen, and weigh least together. */
export function scriptsFor(choice: Choice, built: BuiltFiles): readonly string[] {
  const wanted = choice.elements.map((name) => (name === 'hotline' && isFramed(choice) ? 'private hotline' : name));
  const names = Object.keys(BRINGS);
  const weight = (some: readonly string[]): number => some.reduce((sum, name) => sum + (built[name]?.brotli ?? 0), 0);
  return Array.from({ length: 2 ** names.length }, (_, chosen) => names.filter((_name, place) => chosen & (1 << place)))
    .filter((some) => wanted.every((name) => some.some((file) => BRINGS[file]?.includes(name))))
    .reduce((least, some) => (weight(some) < weight(least) ? some : least), names);
}

/** A file to copy, with the files of words that must lie beside it. */
export interface FilesToCopy {
  readonly file: string;
  readonly words: readonly string[];
}

/** All that has to lie in the folder. The language of a reader's device is not known here: every file of words goes along. */
export function filesToCopy(choice: Choice, built: BuiltFiles): readonly FilesToCopy[] {
  const names = [...scriptsFor(choice, built), ...(needsFrame(choice) ? ['safar-app.js', 'safar-private.html'] : [])];
  return names.map((file) => ({ file, words: wordsBeside(file, built) }));
}

/** The files of words of a script, which stand beside it. */
const wordsBeside = (file: string, built: BuiltFiles): readonly string[] =>
  Object.keys(built).filter(
    (name) => file.endsWith('.js') && name.startsWith(file.replace(/js$/, '')) && name !== file,
  );

/** What a phone loads, in bytes as sent: before the first words, and for the private frame after them. */
export interface Cost {
  readonly first: number;
  readonly frame: number;
}

export function costOf(choice: Choice, built: BuiltFiles): Cost {
  const langs = [...new Set([...choice.languages, choice.pageLanguage])];
  const withWords = (file: string): number =>
    (built[file]?.brotli ?? 0) + langs.reduce((sum, lang) => sum + wordsCost(file, lang, built), 0);
  return {
    first: scriptsFor(choice, built).reduce((sum, file) => sum + withWords(file), 0),
    frame: needsFrame(choice) ? withWords('safar-app.js') : 0,
  };
}

/** What one language adds, in bytes as sent. */
export const costOfLanguage = (lang: string, choice: Choice, built: BuiltFiles): Cost => ({
  first: scriptsFor(choice, built).reduce((sum, file) => sum + wordsCost(file, lang, built), 0),
  frame: needsFrame(choice) ? wordsCost('safar-app.js', lang, built) : 0,
});

const wordsCost = (file: string, lang: string, built: BuiltFiles): number =>
  built[file.replace(/js$/, `${lang}.js`)]?.brotli ?? 0;
