/** The table in which somebody who knows no code reads a language: as CSV, which every spreadsheet opens and writes. */

interface Row {
  readonly id: string;
  readonly source: string;
  readonly note: string;
  readonly target: string;
  readonly state: string;
}

/** What a reviewer said of one message. */
export interface Reviewed {
  readonly source: string;
  readonly ok: boolean;
  /** A better translation; empty where there is none. */
  readonly better: string;
}

const HEAD = ['id', 'English', 'note', 'translation', 'ok (x)', 'better'];

/** The sheet of one language. A byte order mark makes Excel read it as UTF-8. */
export function sheet(lang: string, units: readonly Row[]): string {
  const rows = units.map(({ id, source, note, target, state }) => [
    id,
    source,
    note,
    target,
    state === 'signed-off' ? 'x' : '',
    '',
  ]);
  const head = HEAD.map((name) => (name === 'translation' ? `${name} (${lang})` : name));
  return '\ufeff' + [head, ...rows].map((row) => row.map(quoted).join(',') + '\r\n').join('');
}

// A cell that begins like a formula would be run as one: an apostrophe keeps it text, and is taken off again.
const quoted = (cell: string): string => `"${(/^[=+\-@]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;

/**
 * What a reviewed sheet says, by message. Commas or semicolons, as spreadsheets of different countries write them.
 *
 * @throws {RangeError} If it has not the columns of a sheet of ours.
 */
export function reviewedIn(csv: string): ReadonlyMap<string, Reviewed> {
  const [head = [], ...rows] = cells(csv.replace(/^\ufeff/, ''));
  if (head.length < HEAD.length || head[0] !== 'id')
    throw new RangeError('Not a sheet for review: the columns differ.');
  return new Map(
    rows
      .filter(([id]) => id)
      .map(([id = '', source = '', , , ok = '', better = '']) => [
        id,
        { source, ok: ok.trim() !== '', better: better.trim() },
      ]),
  );
}

function cells(csv: string): readonly (readonly string[])[] {
  const separator = /^"?id"?([;,\t])/.exec(csv)?.[1] ?? ',';
  const rows: string[][] = [[]];
  let cell = '';
  let inside = false;
  const end = (): void => {
    rows.at(-1)?.push(cell.replace(/^'(?=[=+\-@])/, ''));
    cell = '';
  };
  for (let place = 0; place < csv.length; place += 1) {
    const character = csv.charAt(place);
    if (inside && character === '"' && csv[place + 1] === '"') {
      cell += '"';
      place += 1;
    } else if (character === '"') inside = !inside;
    else if (inside) cell += character;
    else if (character === separator) end();
    else if (character === '\n') {
      end();
      rows.push([]);
    } else if (character !== '\r') cell += character;
  }
  if (cell || rows.at(-1)?.length) end();
  return rows;
}
