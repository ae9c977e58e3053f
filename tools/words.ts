/**
 * The words' way between code and translators.
 *
 *   tsx tools/words.ts            takes the English messages out of the code into locales/*.xlf, keeps the translations,
 *                                 marks those whose English has changed, and writes the tables that ship
 *   tsx tools/words.ts --check    fails when any of that is not up to date, or a translation is missing, stale or broken
 *   tsx tools/words.ts --import ru words.json   takes translations in: { "<message id>": "<translation>" }
 *   tsx tools/words.ts --missing ru             prints what a translator still has to do, in the same shape
 *   tsx tools/words.ts --sheet ru words.csv     writes a table that a reviewer opens as a spreadsheet (locales/REVIEWING.md)
 *   tsx tools/words.ts --review ru words.csv "Name, 2026-11-30"   takes the reviewed table back, and signs off what is marked ok
 *
 * With --builder the last four are about the words of the snippet builder, which are kept apart from those that ship. The first
 * two are about both.
 *
 * Uzbek in Cyrillic letters is never translated: it is written from Uzbek in Latin letters.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { reviewedIn, sheet } from './review-sheet.js';
import { LANGUAGES, languages } from '../src/localization/languages.js';
import { uzbekCyrillic, type Exceptions } from './uzbek-cyrillic.js';

/** A message in one language. States are those of XLIFF 1.2. */
interface Unit {
  readonly id: string;
  readonly source: string;
  readonly note: string;
  readonly target: string;
  readonly state: 'needs-translation' | 'needs-adaptation' | 'needs-review-translation' | 'signed-off';
  /** Who signed it off, and when. */
  readonly review: string;
}

interface Config {
  readonly targetLocales: readonly string[];
  readonly interchange: { readonly xliffDir: string };
}

/** Words that are kept together: the messages of some files, their translations, and the tables made of both. */
interface Book {
  readonly config: Config;
  /** Where the tables are written. */
  readonly generated: string;
  readonly messages: readonly Unit[];
  /** By language. */
  readonly all: Map<string, readonly Unit[]>;
}

const README = 'README.md';
/** The one language that is written from another, letter by letter. */
const WRITTEN = 'uz-Cyrl';
const WRITTEN_FROM = 'uz';
/** What the builder's messages begin with: it shows some of the elements' own too, which are not its to translate. */
const OF_THE_BUILDER = 'builder.';

const fileOf = ({ config }: Pick<Book, 'config'>, lang: string): string =>
  join(config.interchange.xliffDir, `${lang}.xlf`);
const tablesOf = ({ generated }: Book): string => join(generated, 'tables.ts');
const reviewOf = ({ generated }: Book): string => join(generated, 'review.ts');

/** Takes a book from the code and from its XLIFF files. */
function open(path: string, generated: string, isIn: (id: string) => boolean = () => true): Book {
  const config = JSON.parse(readFileSync(path, 'utf8')) as Config;
  const messages = extract(config).filter(({ id }) => isIn(id));
  const all = new Map(config.targetLocales.map((lang) => [lang, merge(messages, readFileOf({ config }, lang))]));
  if (all.has(WRITTEN)) all.set(WRITTEN, inCyrillic(config, all.get(WRITTEN_FROM) ?? []));
  return { config, generated, messages, all };
}

/** The messages as they stand in the code: their order, English and notes to translators. */
function extract(given: Config): readonly Unit[] {
  const folder = mkdtempSync(join(tmpdir(), 'safar-words-'));
  try {
    const config = join(process.cwd(), '.lit-localize-extract.json');
    writeFileSync(
      config,
      JSON.stringify({ ...given, targetLocales: ['xx'], interchange: { format: 'xliff', xliffDir: folder } }),
    );
    try {
      execFileSync('npx', ['lit-localize', 'extract', '--config', config], { stdio: ['ignore', 'ignore', 'inherit'] });
    } finally {
      rmSync(config);
    }
    return read(readFileSync(join(folder, 'xx.xlf'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function read(xliff: string): readonly Unit[] {
  const document = new DOMParser().parseFromString(xliff, 'text/xml');
  return [...document.getElementsByTagName('trans-unit')]
    .map((unit) => {
      const child = (name: string, from?: string) =>
        [...unit.getElementsByTagName(name)].find((node) => !from || node.getAttribute('from') === from);
      const target = child('target');
      return {
        id: unit.getAttribute('id') ?? '',
        source: child('source')?.textContent ?? '',
        note: (child('note', 'developer') ?? child('note', 'lit-localize'))?.textContent ?? '',
        target: target?.textContent ?? '',
        state: (target?.getAttribute('state') ?? 'needs-translation') as Unit['state'],
        review: child('note', 'reviewer')?.textContent ?? '',
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function readFileOf(book: Pick<Book, 'config'>, lang: string): readonly Unit[] {
  const text = textOf(fileOf(book, lang));
  return text ? read(text) : [];
}

/** What a file holds; nothing, where it is yet to be written. */
const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Translations beside the messages of today: one whose English has changed is kept, and marked as in need of work. */
function merge(messages: readonly Unit[], before: readonly Unit[]): readonly Unit[] {
  const known = new Map(before.map((unit) => [unit.id, unit]));
  return messages.map((message) => {
    const old = known.get(message.id);
    if (!old?.target) return message;
    const stale = old.source !== message.source;
    return {
      ...message,
      target: old.target,
      state: stale ? 'needs-adaptation' : old.state,
      review: stale ? '' : old.review,
    };
  });
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function write(lang: string, units: readonly Unit[]): string {
  const lines = units.map(({ id, source, note, target, state, review }) =>
    [
      `<trans-unit id="${escape(id)}">`,
      `  <source>${escape(source)}</source>`,
      ...(target ? [`  <target state="${state}">${escape(target)}</target>`] : []),
      ...(note ? [`  <note from="developer">${escape(note)}</note>`] : []),
      ...(review ? [`  <note from="reviewer">${escape(review)}</note>`] : []),
      '</trans-unit>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file source-language="en" target-language="${lang}" original="safar-elements" datatype="plaintext">
<body>
${lines.join('\n')}
</body>
</file>
</xliff>
`;
}

/** What is shown: every translation there is, by language and message. */
function tables({ all, config }: Book): string {
  const content = Object.fromEntries(
    [...all].map(([lang, units]) => [
      lang,
      Object.fromEntries(units.filter(({ target }) => target).map(({ id, target }) => [id, target])),
    ]),
  );
  return (
    `// Written by tools/words.ts from ${config.interchange.xliffDir}/*.xlf. Change the words there.\n` +
    'export const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = ' +
    `${JSON.stringify(content, null, 1)};\n`
  );
}

/** Uzbek in Cyrillic letters: as far reviewed as what it is written from. */
function inCyrillic({ interchange }: Config, units: readonly Unit[]): readonly Unit[] {
  const exceptions = JSON.parse(
    readFileSync(join(interchange.xliffDir, `${WRITTEN}.exceptions.json`), 'utf8'),
  ) as Exceptions;
  return units.map((unit) => ({ ...unit, target: unit.target && uzbekCyrillic(unit.target, exceptions) }));
}

/** How many messages of each language a native speaker has signed off. A language is a draft until it is all of them. */
function review({ all, config, messages }: Book): string {
  const content = Object.fromEntries(
    [...all].map(([lang, units]) => [lang, units.filter(({ state }) => state === 'signed-off').length]),
  );
  return (
    `// Written by tools/words.ts from the states in ${config.interchange.xliffDir}/*.xlf.\n` +
    `export const messageCount = ${messages.length};\n` +
    `export const signedOff: Readonly<Record<string, number>> = ${JSON.stringify(content, null, 1)};\n`
  );
}

/** The README with its table of languages as it is today. */
function readme({ all, messages }: Book): string {
  const rows = languages.map((lang) => {
    const signed = all.get(lang)?.filter(({ state }) => state === 'signed-off').length ?? messages.length;
    const state =
      lang === 'en'
        ? 'source'
        : signed === messages.length
          ? 'signed off'
          : `draft: ${signed} of ${messages.length} read`;
    return [`\`${lang}\``, LANGUAGES[lang], state];
  });
  const cells = [['tag', 'language', 'read by a native speaker'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], pad = ' '): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, pad)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  const table = [line(head), line(['', '', ''], '-'), ...body.map((row) => line(row))].join('\n');
  return readFileSync(README, 'utf8').replace(
    /(<!-- languages: .*? -->)[^]*?(<!-- \/languages -->)/,
    (_, start: string, end: string) => `${start}\n\n${table}\n\n${end}`,
  );
}

/** One term that has to be the same everywhere. `en` is a regular expression; `except` lists messages where it is not that term. */
interface Term {
  readonly en: string;
  readonly term: string;
  readonly stems: readonly string[];
  readonly note?: string;
  readonly except?: readonly string[];
}

/** Messages that name a term of the glossary by another word. */
function offTheGlossary({ config }: Book, lang: string, units: readonly Unit[]): readonly string[] {
  if (lang === WRITTEN) return [];
  const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase(lang);
  const file = join(config.interchange.xliffDir, `glossary.${lang}.json`);
  if (!existsSync(file)) return [`${lang}: no ${file}`];
  const terms = JSON.parse(readFileSync(file, 'utf8')) as readonly Term[];
  return terms.flatMap(({ en, stems, except = [] }) => {
    const named = new RegExp(`\\b(?:${en})(?:s|es)?\\b`, 'i');
    return units
      .filter(({ id, source, target }) => target && !except.includes(id) && named.test(source))
      .filter(({ target }) => !stems.some((stem) => fold(target).includes(fold(stem))))
      .map(({ id, target }) => `${lang}: ${id}: “${en}” is “${stems.join('” or “')}” elsewhere: ${target}`);
  });
}

const placeholders = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join(' ');

/** What is wrong with a language's words, one line each. */
function faults(lang: string, units: readonly Unit[]): readonly string[] {
  return units.flatMap(({ id, source, target, state }) => {
    if (!target) return [`${lang}: ${id}: no translation`];
    if (state === 'needs-adaptation') return [`${lang}: ${id}: the English has changed since it was translated`];
    if (placeholders(source) !== placeholders(target)) return [`${lang}: ${id}: placeholders differ from the English`];
    if (/[&<>]|\[\[/.test(target)) return [`${lang}: ${id}: markup, or a note to translators, in a translation`];
    return [];
  });
}

/** What is not as it has to be in a book: files that are not up to date, and faults of the words. */
function problemsOf(book: Book): readonly string[] {
  const { all, config } = book;
  const { xliffDir } = config.interchange;
  const outdated = [...all]
    .filter(([lang, units]) => textOf(fileOf(book, lang)) !== write(lang, units))
    .map(([lang]) => fileOf(book, lang));
  if (textOf(tablesOf(book)) !== tables(book)) outdated.push(tablesOf(book));
  if (textOf(reviewOf(book)) !== review(book)) outdated.push(reviewOf(book));
  const stray = readdirSync(xliffDir).filter((name) => name.endsWith('.xlf') && !all.has(name.slice(0, -4)));
  return [
    ...outdated.map((path) => `${path} is not up to date: run npm run words`),
    ...stray.map((name) => `${join(xliffDir, name)}: not a language of its lit-localize file`),
    ...[...all].flatMap(([lang, units]) => [...faults(lang, units), ...offTheGlossary(book, lang, units)]),
  ];
}

function save(book: Book): void {
  for (const [lang, units] of book.all) writeFileSync(fileOf(book, lang), write(lang, units));
  writeFileSync(tablesOf(book), tables(book));
  writeFileSync(reviewOf(book), review(book));
  console.log(`${book.messages.length} messages`);
  for (const [lang, units] of book.all) console.log(`${lang}: ${faults(lang, units).length} to do`);
}

const openElements = (): Book => open('lit-localize.json', 'src/localization/generated');
const openBuilder = (): Book =>
  open('lit-localize.builder.json', 'stories/builder/generated', (id) => id.startsWith(OF_THE_BUILDER));

const given = process.argv.slice(2);
const [command, lang = '', file = '', who = ''] = given.filter((word) => word !== '--builder');

if (command === undefined || command === '--check') {
  const elements = openElements();
  const builder = openBuilder();
  if (command === '--check') {
    const problems = [...problemsOf(elements), ...problemsOf(builder)];
    if (readFileSync(README, 'utf8') !== readme(elements))
      problems.push(`${README} is not up to date: run npm run words`);
    if (problems.length > 0) {
      console.error(problems.join('\n'));
      process.exitCode = 1;
    } else {
      console.log(
        `words: ${elements.messages.length} messages in ${elements.all.size + 1} languages, ` +
          `${builder.messages.length} of the builder in ${builder.all.size + 1}, none missing, none stale`,
      );
    }
  } else {
    save(elements);
    writeFileSync(README, readme(elements));
    save(builder);
  }
} else {
  const book = given.includes('--builder') ? openBuilder() : openElements();
  const units = book.all.get(lang);
  if (!units) throw new Error(`Not a language of these words: ${lang}`);

  if (command === '--import') {
    const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const unknown = Object.keys(words).filter((id) => !book.messages.some((message) => message.id === id));
    if (unknown.length > 0) console.warn(`Not a message: ${unknown.join(', ')}`);
    const taken = units.map((unit) => {
      const target = words[unit.id];
      return target ? ({ ...unit, target, state: 'needs-review-translation', review: '' } as const) : unit;
    });
    writeFileSync(fileOf(book, lang), write(lang, taken));
  } else if (command === '--review') {
    const reviewed = reviewedIn(readFileSync(file, 'utf8'));
    const taken = units.map((unit) => {
      const row = reviewed.get(unit.id);
      if (!row) return unit;
      // A row made from another English sentence reviews another message.
      if (row.source !== unit.source) {
        console.warn(`${unit.id}: the English has changed since the sheet was made; left as it is`);
        return unit;
      }
      const target = row.better || unit.target;
      return row.ok || row.better ? ({ ...unit, target, state: 'signed-off', review: who } as const) : unit;
    });
    writeFileSync(fileOf(book, lang), write(lang, taken));
  } else if (command === '--missing') {
    const todo = units.filter(({ target, state }) => !target || state === 'needs-adaptation');
    console.log(
      JSON.stringify(
        Object.fromEntries(todo.map(({ id, source, note }) => [id, note ? `${source} [[${note}]]` : source])),
        null,
        1,
      ),
    );
  } else if (command === '--sheet') {
    writeFileSync(file, sheet(lang, units));
  }
}
