/**
 * `npm run contact-sheet`: every story at four widths, in four languages, light and dark, on sheets to look at.
 *
 *   --languages=ru,fa-AF --themes=dark --widths=280,1280 --only=help-line   fewer of each
 *   --forced   forced colours, as the browser emulates them
 *
 * Writes `reports/contact-sheets/<language>-<colours>-<part>-<width>-<number>.png`.
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openBook, stories, type Story } from './stories/book.js';

const { values } = parseArgs({
  options: {
    languages: { type: 'string', default: 'ru,kk,uz,fa-AF' },
    themes: { type: 'string', default: 'light,dark' },
    widths: { type: 'string', default: '280,360,768,1280' },
    only: { type: 'string', default: '' },
    forced: { type: 'boolean', default: false },
  },
});
const FOLDER = 'reports/contact-sheets';
/** Taller than this a story is cut off: what is below looks like what is above. */
const TALLEST = 1400;
/** How large a picture stands on the sheet, and how large a sheet is, so that it can be read without a magnifier. */
const SCALE = 0.65;
const SHEET = { width: 1560, height: 1500 };

const widths = values.widths.split(',').map(Number);
await mkdir(FOLDER, { recursive: true });
const book = await openBook();
const sheet = await book.page.browser().newPage();
await sheet.setViewport(SHEET);

interface Picture {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

async function picture(story: Story, lang: string, theme: 'light' | 'dark', width: number): Promise<Picture> {
  await book.page.bringToFront();
  // A page in a frame is as tall as the window.
  await book.page.setViewport({ width, height: story.title === 'Pages' ? TALLEST : 300 });
  await book.open(story, { lang, theme });
  const height = Math.min(TALLEST, Number(await book.page.evaluate('document.documentElement.scrollHeight')));
  await book.page.setViewport({ width, height });
  const data = await book.page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  const size = `width="${Math.round(width * SCALE)}" height="${Math.round(height * SCALE)}"`;
  return {
    html: `<figure><figcaption>${story.id}</figcaption><img ${size} src="data:image/png;base64,${data}"></figure>`,
    width: width * SCALE + 12,
    height: height * SCALE + 28,
  };
}

/** Pictures in rows, and rows on sheets, in their order. */
function laidOut(pictures: readonly Picture[]): readonly string[] {
  const sheets: string[] = [];
  let [html, x, y, row] = ['', 0, 0, 0];
  for (const each of pictures) {
    if (x > 0 && x + each.width > SHEET.width) [x, y, row] = [0, y + row, 0];
    if (y > 0 && y + Math.max(row, each.height) > SHEET.height) {
      sheets.push(html);
      [html, x, y, row] = ['', 0, 0, 0];
    }
    html += each.html;
    [x, row] = [x + each.width, Math.max(row, each.height)];
  }
  return html ? [...sheets, html] : sheets;
}

const parts = new Map<string, Story[]>();
for (const story of stories(values.only)) parts.set(story.title, [...(parts.get(story.title) ?? []), story]);
let sheets = 0;
for (const lang of values.languages.split(',')) {
  for (const theme of values.themes.split(',')) {
    if (values.forced) {
      const client = await book.page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: theme },
        ],
      });
    }
    for (const [title, among] of parts) {
      for (const width of widths) {
        const pictures: Picture[] = [];
        for (const story of among)
          pictures.push(await picture(story, lang, theme === 'dark' ? 'dark' : 'light', width));
        await sheet.bringToFront();
        for (const [place, html] of laidOut(pictures).entries()) {
          await sheet.setContent(
            `<!doctype html><style>body{display:flex;flex-wrap:wrap;align-items:flex-start;margin:0;background:#888;font:11px sans-serif}figure{margin:4px 6px}figcaption{height:18px;max-width:100%;overflow:hidden}img{display:block}figure{width:min-content}</style>${html}`,
          );
          const part = title.toLowerCase().replace(/[^a-z]+/g, '-');
          const kind = `${values.forced ? 'forced-' : ''}${theme}`;
          const path: `${string}.png` = `${FOLDER}/${lang}-${kind}-${part}-${width}-${place + 1}.png`;
          await sheet.screenshot({ path, fullPage: true });
          sheets += 1;
        }
      }
    }
    console.log(`${lang} ${theme}: ${sheets} sheets`);
  }
}
await book.close();
console.log(`${sheets} sheets in ${FOLDER}/`);
