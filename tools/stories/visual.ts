/**
 * `npm run test:visual`: a few stories that show all there is to the look, against pictures of the same kind of machine.
 *
 *   --update   takes the pictures anew: look at them before they are committed
 *
 * Letters are drawn by the system, so that a picture is worth something only on its own kind of machine: the system, the
 * processor, the version of Chromium and the fonts. Where there is no picture for this kind they are taken, it is said, and
 * nothing fails: commit them. Never in the gate.
 */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { openBook, stories, type Globals } from './book.js';

const CHOSEN: readonly (readonly [story: string, width: number, globals: Globals])[] = [
  ['elements-help-line--card-with-leave', 280, { lang: 'ru', theme: 'light' }],
  ['elements-help-line--card-with-leave', 768, { lang: 'kk', theme: 'dark' }],
  ['elements-help-line--every-channel', 360, { lang: 'uz', theme: 'light' }],
  ['elements-help-line--bar-at-the-top', 768, { lang: 'ru', theme: 'light' }],
  ['elements-help-line--in-dari', 360, { lang: 'fa-AF', theme: 'dark' }],
  ['elements-help-line--closed-now', 360, { lang: 'ru', theme: 'light' }],
  ['elements-help-line--in-a-hostile-page', 360, { lang: 'ru', theme: 'light' }],
  ['elements-advert-notice--unfolded', 360, { lang: 'kk', theme: 'light' }],
  ['elements-advert-notice--several-signs', 280, { lang: 'fa-AF', theme: 'light' }],
  ['elements-advert-notice--marked-in-the-page', 768, { lang: 'ru', theme: 'dark' }],
  ['elements-leave--button', 280, { lang: 'tg', theme: 'light' }],
  ['elements-screening--at-work', 360, { lang: 'ru', theme: 'dark' }],
  ['elements-screening--no-frame-can-start', 360, { lang: 'fa-AF', theme: 'light' }],
  ['elements-screening-inside--first-question', 280, { lang: 'ru', theme: 'light' }],
  ['elements-screening-inside--question-answered', 360, { lang: 'fa-AF', theme: 'light' }],
  ['elements-screening-inside--danger-at-once-in-kazakhstan', 360, { lang: 'kk', theme: 'light' }],
  ['elements-screening-inside--recruitment-exploitation-coercion', 360, { lang: 'ru', theme: 'dark' }],
  ['elements-screening-inside--all-on-one-page', 360, { lang: 'uz-Cyrl', theme: 'light' }],
  ['elements-papers-inside--choosing', 280, { lang: 'ky', theme: 'light' }],
  ['elements-papers-inside--what-to-do', 360, { lang: 'ru', theme: 'light' }],
  ['elements-papers-inside--pocket-card', 360, { lang: 'fa-AF', theme: 'dark' }],
];

/** How different a pixel may be (0 to 1, as pixelmatch counts), and how many of a picture's pixels may be more than that. */
const PIXEL = 0.2;
const SHARE = 0.002;

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
const book = await openBook();
const version = (await book.page.browser().version()).replace(/^\D*(\d+).*$/, '$1');
const kind = `${platform()}-${arch()}-chromium-${version}-fonts-${fonts()}`;
const kept = `test/visual/baseline/${kind}`;
const differences = 'reports/visual';
const fresh = values.update || !existsSync(kept);
await mkdir(fresh ? kept : differences, { recursive: true });

const all = stories();
const failed: string[] = [];
for (const [id, width, globals] of CHOSEN) {
  const story = all.find((each) => each.id === id);
  if (!story) {
    failed.push(`${id}: there is no such story.`);
    continue;
  }
  const name = `${id}-${width}-${globals.lang}-${globals.theme}.png`;
  await book.page.setViewport({ width, height: 900 });
  await book.open(story, globals);
  const picture = Buffer.from(await book.page.screenshot({ captureBeyondViewport: false }));
  if (fresh) {
    await writeFile(`${kept}/${name}`, picture);
    continue;
  }
  if (!existsSync(`${kept}/${name}`)) {
    failed.push(`${name}: no picture to compare with. npm run test:visual -- --update`);
    continue;
  }
  const before = PNG.sync.read(await readFile(`${kept}/${name}`));
  const now = PNG.sync.read(picture);
  const difference = new PNG({ width: now.width, height: now.height });
  const same = before.width === now.width && before.height === now.height;
  const pixels = same
    ? pixelmatch(before.data, now.data, difference.data, now.width, now.height, { threshold: PIXEL })
    : Infinity;
  if (pixels <= SHARE * now.width * now.height) continue;
  failed.push(`${name}: ${same ? `${pixels} pixels are different` : 'has another size'}.`);
  await writeFile(`${differences}/${name}`, picture);
  if (same) await writeFile(`${differences}/${name.replace('.png', '-difference.png')}`, PNG.sync.write(difference));
}
await book.close();
if (fresh) console.log(`Pictures taken for ${kind}: look at ${kept}, and commit them.`);
for (const line of failed) console.log(line);
console.log(`${CHOSEN.length} pictures, ${failed.length} different. Differences are in ${differences}/.`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** Which fonts are there, in a few letters; "unknown" where no list can be had. */
function fonts(): string {
  try {
    const list = execFileSync('fc-list', [':', 'family', 'fontversion'], { encoding: 'utf8' });
    return createHash('sha256').update(list.split('\n').sort().join('\n')).digest('hex').slice(0, 6);
  } catch {
    return 'unknown';
  }
}
