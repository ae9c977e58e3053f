/** Draws docs/architecture.svg: what is loaded when, and which room may import from which. */

/** Which rooms a room may import from, as `eslint.config.js` has it. */
export type Doors = Readonly<Record<string, readonly string[]>>;

/** What stands in each room, in the words of docs/architecture.md. */
const WHAT: Readonly<Record<string, string>> = {
  provenance: 'where a fact comes from, and how sure it is',
  localization: 'message function, languages, names',
  leaving: 'the one place that leaves the page',
  scoring: 'the rule: answers to outcome',
  instruments: 'questions',
  directory: 'help lines, by country',
  documents: 'papers, law, the way when they are lost',
  adverts: 'phrases, the 23 signs in adverts',
  frame: 'the private frame: policies, messages',
  components: 'the elements that stand in the page',
  app: 'the screens inside the frame',
  define: 'registers a tag: for bundlers',
  embed: 'the files for script tags',
};

const WIDTH = 1000;
const INK = '#1b2733';
const MUTED = '#5a6773';
const ACCENT = '#0b5d66';

const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${more}>${words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</text>`;
const lines = (x: number, y: number, words: readonly string[], more = ''): string =>
  words.map((each, place) => text(x, y + place * 18, each, more)).join('\n');
const box = (x: number, y: number, width: number, height: number, more = ''): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="#fff" stroke="${INK}" ${more}/>`;
const arrow = (path: string, more = ''): string =>
  `<path d="${path}" fill="none" stroke="${ACCENT}" stroke-width="1.8" marker-end="url(#end)" ${more}/>`;

/** From the script tag to the first question. The numbers are the order in time. */
function loading(): string {
  const small = `font-size="13" fill="${MUTED}"`;
  const strong = 'font-weight="700"';
  return [
    text(24, 40, 'What is loaded when', 'font-size="20" font-weight="700"'),
    // The page
    box(24, 60, 300, 390),
    text(40, 86, 'The partner’s page', strong),
    lines(
      40,
      110,
      ['Its scripts and recorders see all that stands here.'].flatMap((each) => wrap(each, 38)),
      small,
    ),
    box(40, 156, 268, 74, `fill-opacity="1"`),
    text(52, 178, '1  safar.js', strong),
    lines(52, 198, ['the script tag; or safar-screening.js,', 'safar-hotline.js, safar-advert.js'], small),
    box(40, 244, 268, 74),
    text(52, 266, '2  safar.ru.js …', strong),
    lines(52, 286, ['words, by hash, before anything is', 'registered. safar-screening.js: inside'], small),
    box(40, 332, 268, 102),
    text(52, 354, '3  the elements', strong),
    lines(
      52,
      374,
      [
        'Help line, notice and exit are drawn',
        'here. Of screening and papers only the',
        'host part: it knows no answer.',
      ],
      small,
    ),
    // The frame
    box(400, 60, 576, 390, `stroke-dasharray="7 4"`),
    text(416, 86, 'Shell frame', strong),
    lines(
      416,
      108,
      ['opaque origin, no script of any kind; its policy lets the frame in it go', 'nowhere but to tel: and sms:'],
      small,
    ),
    box(424, 140, 528, 294, `stroke-dasharray="7 4"`),
    text(440, 166, 'App frame', strong),
    lines(440, 188, ['opaque origin; nothing may load but what follows, by hash'], small),
    box(440, 204, 240, 66),
    text(452, 226, '4  safar-app.js', strong),
    text(452, 248, 'questions, papers, numbers', small),
    box(704, 204, 232, 66),
    text(716, 226, '5  safar-app.ru.js …', strong),
    text(716, 248, 'words, loaded by 4', small),
    arrow('M680 237 H700'),
    box(440, 290, 496, 54),
    text(452, 312, '6  the frame is closed', strong),
    text(452, 332, "a second policy: default-src 'none'. From here on nothing is loaded.", small),
    arrow('M820 270 V286'),
    box(440, 364, 496, 54),
    text(452, 386, '7  ready', strong),
    text(452, 406, 'Answers live here, in memory alone, and go when the page is left.', small),
    arrow('M688 344 V360'),
    // Between them
    arrow('M308 374 H336 V120 H396'),
    text(340, 76, 'builds', `font-size="13" fill="${ACCENT}"`),
    arrow('M308 404 H436', 'marker-start="url(#end)"'),
    lines(
      24,
      476,
      [
        'Through one port, a closed list. To the frame: what to show, language and country, colours, the partner’s own records.',
        'From it: ready, a height in steps of 160 px, leave. Never an answer, nor anything that hangs on one.',
      ],
      small,
    ),
  ].join('\n');
}

/** Words in lines of at most so many letters. */
function wrap(words: string, letters: number): readonly string[] {
  const made: string[] = [];
  for (const word of words.split(' ')) {
    const last = made.at(-1);
    if (last !== undefined && last.length + word.length < letters) made[made.length - 1] = `${last} ${word}`;
    else made.push(word);
  }
  return made;
}

const CELL = 30;
const LEFT = 450;
const TOP = 640;

/** A dot where the room of the row may import from that of the column. Doors lead one way: no dot stands right of the stairs. */
function matrix(doors: Doors): string {
  const rooms = Object.keys(doors);
  const side = rooms.length * CELL;
  const heads = rooms.map((room, column) => {
    const x = LEFT + column * CELL + CELL / 2 + 5;
    return text(x, TOP - 10, room, `font-size="14" transform="rotate(-45 ${x} ${TOP - 10})"`);
  });
  const rows = rooms.map((room, row) => {
    const y = TOP + row * CELL;
    const dots = rooms.flatMap((other, column) => {
      const x = LEFT + column * CELL + CELL / 2;
      if (other === room)
        return [`<rect x="${x - CELL / 2}" y="${y}" width="${CELL}" height="${CELL}" fill="#dde3e8"/>`];
      if (!doors[room]?.includes(other)) return [];
      return [
        `<circle cx="${x}" cy="${y + CELL / 2}" r="7" fill="${ACCENT}"><title>${room} → ${other}</title></circle>`,
      ];
    });
    return [
      text(24, y + 20, room, 'font-weight="700"'),
      text(136, y + 20, WHAT[room] ?? '', `font-size="14" fill="${MUTED}"`),
      ...dots,
    ].join('\n');
  });
  const grid = Array.from({ length: rooms.length + 1 }, (_, place) => {
    const at = place * CELL;
    return `<path d="M24 ${TOP + at} H${LEFT + side} M${LEFT + at} ${TOP} V${TOP + side}" stroke="#dde3e8"/>`;
  });
  return [
    text(24, 540, 'Rooms, and their one-way doors', 'font-size="20" font-weight="700"'),
    lines(
      24,
      566,
      ['A dot: the room of the row may', 'import from that of the column.'],
      `font-size="14" fill="${MUTED}"`,
    ),
    ...grid,
    ...heads,
    ...rows,
  ].join('\n');
}

/** @throws {Error} If a room has no description here, or a door leads both ways. */
export function architecture(doors: Doors): string {
  const rooms = Object.keys(doors);
  for (const [place, room] of rooms.entries()) {
    if (!WHAT[room]) throw new Error(`tools/architecture.ts says nothing of ${room}/.`);
    const later = doors[room]?.find((other) => rooms.indexOf(other) > place);
    if (later) throw new Error(`${room}/ comes before ${later}/, and may import from it.`);
  }
  const height = TOP + rooms.length * CELL + 24;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="system-ui, sans-serif" font-size="16" fill="${INK}">
<title>Safar: what is loaded when, and which room may import from which</title>
<!-- Written by tools/architecture.ts; the doors are those of eslint.config.js. -->
<defs><marker id="end" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 L10 5 L0 10 z" fill="${ACCENT}"/></marker></defs>
<rect width="${WIDTH}" height="${height}" fill="#f7f9fa"/>
${loading()}
${matrix(doors)}
</svg>
`;
}
