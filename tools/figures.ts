/**
 * Figures in the documents that come from what is built: the sizes in the README, and docs/architecture.svg with the doors
 * between rooms as lint has them.
 *
 *   tsx tools/figures.ts            writes them (after a build)
 *   tsx tools/figures.ts --check    fails when one of them no longer holds
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { architecture, type Doors } from './architecture.js';

const README = 'README.md';
const PICTURE = 'docs/architecture.svg';

/** Sizes differ by some bytes from build to build: only what a reader would notice is a fault. */
const PART_THAT_MATTERS = 0.03;
const BYTES_THAT_MATTER = 200;

const LOADED = [
  ['safar-hotline', 'the help line alone'],
  ['safar-advert', 'the notice beside job adverts alone'],
  ['safar', 'everything: help line, notice, exit, and the host part of what runs in the frame'],
  ['safar-screening', 'the host part alone'],
  ['safar-app', 'what the host part loads into the frame: questions, papers, numbers'],
] as const;

type Sizes = Readonly<Record<string, { readonly brotli: number }>>;

interface Row {
  readonly cells: readonly string[];
  /** What the numbers in the cells stand for, in bytes, in order. */
  readonly bytes: readonly number[];
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(bytes < 20_000 ? 1 : 0);

function rowsOf(sizes: Sizes): readonly Row[] {
  const sizeOf = (file: string): number => {
    const size = sizes[file];
    if (!size) throw new Error(`dist/embed/integrity.json has no ${file}: npm run build.`);
    return size.brotli;
  };
  const rows = LOADED.map(([file, what]): Row => {
    const own = sizeOf(`${file}.js`);
    const words = Object.keys(sizes)
      .filter((name) => name.startsWith(`${file}.`) && name !== `${file}.js`)
      .map(sizeOf);
    const range = words.length > 0 ? [Math.min(...words), Math.max(...words)] : [];
    return {
      cells: [`\`${file}.js\``, what, kb(own), range.map(kb).join(' – ') || 'inside'],
      bytes: [own, ...range],
    };
  });
  const hosted = sizeOf('safar-private.html');
  return [
    ...rows,
    {
      cells: ['`safar-private.html`', 'the hosted page, with every language', kb(hosted), 'inside'],
      bytes: [hosted],
    },
  ];
}

function tableOf(rows: readonly Row[]): string {
  const cells = [['file', 'what for', 'KB', 'KB for each language'], ...rows.map((row) => row.cells)];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], pad = ' '): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, pad)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(['', '', '', ''], '-'), ...body.map((row) => line(row))].join('\n');
}

const BETWEEN = /(<!-- sizes: .*? -->)\n\n([^]*?)\n\n(<!-- \/sizes -->)/;

/** What in the README’s table is no longer so. */
function faultsOf(shown: string, rows: readonly Row[]): readonly string[] {
  const lines = shown.split('\n').slice(2);
  if (lines.length !== rows.length) return ['the table of sizes has other rows than the build'];
  return rows.flatMap(({ cells: [file = ''], bytes }, place) => {
    const [, name, , ...figures] = (lines[place] ?? '').split('|').map((cell) => cell.trim());
    const said = [...figures.join(' ').matchAll(/\d+(\.\d+)?/g)].map(([figure]) => Number(figure) * 1000);
    const holds =
      name === file &&
      said.length === bytes.length &&
      bytes.every(
        (size, index) => Math.abs(size - (said[index] ?? 0)) <= Math.max(BYTES_THAT_MATTER, PART_THAT_MATTERS * size),
      );
    return holds ? [] : [`${file} is ${bytes.map(kb).join(', ')} KB, and the README says something else`];
  });
}

const sizes = JSON.parse(readFileSync('dist/embed/integrity.json', 'utf8')) as Sizes;
const { DOORS } = (await import(pathToFileURL('eslint.config.js').href)) as { DOORS: Doors };
const readme = readFileSync(README, 'utf8');
const rows = rowsOf(sizes);
const picture = architecture(DOORS);

if (process.argv[2] === '--check') {
  const faults = [
    ...faultsOf(BETWEEN.exec(readme)?.[2] ?? '', rows),
    ...(readFileSync(PICTURE, 'utf8') === picture ? [] : [`${PICTURE} has other doors than eslint.config.js`]),
  ];
  for (const fault of faults) console.error(`${fault}: run npm run figures`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  writeFileSync(
    README,
    readme.replace(BETWEEN, (_, start: string, _before, end: string) => `${start}\n\n${tableOf(rows)}\n\n${end}`),
  );
  writeFileSync(PICTURE, picture);
}
