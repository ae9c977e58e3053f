/**
 * `npm run test:stories`: axe on every story in every language, light and dark: no violation, no error, no request to anybody.
 * Then, at 280 px in three languages, whether everything has room when text is set apart (WCAG 1.4.12).
 *
 *   --languages=en,ru,fa-AF   fewer languages
 *   --themes=light            fewer colours
 *   --only=help-line          fewer stories: those with this in their id
 */
import { parseArgs } from 'node:util';
import { languages } from '../../src/localization/languages.js';
import { violations } from './accessible.js';
import { openBook, stories } from './book.js';
import { sticksOut } from './spaced.js';

const { values } = parseArgs({
  options: {
    languages: { type: 'string', default: languages.join() },
    themes: { type: 'string', default: 'light,dark' },
    only: { type: 'string', default: '' },
  },
});
const SPACED = ['ru', 'tg', 'fa-AF'];
const started = Date.now();
const all = stories(values.only);
const found = new Map<string, string[]>();
let states = 0;
const book = await openBook('open');
for (const theme of values.themes.split(',')) {
  for (const lang of values.languages.split(',')) {
    for (const story of all) {
      states += 1;
      const where = `${story.id} ${lang} ${theme}`;
      const add = (what: string): void => void found.set(what, [...(found.get(what) ?? []), where]);
      try {
        await book.open(story, { lang, theme: theme === 'dark' ? 'dark' : 'light' });
        for (const violation of await violations(book)) add(violation);
        for (const error of book.errors) add(error);
      } catch (error) {
        add(String(error));
      }
    }
    console.log(
      `${lang} ${theme}: ${states} states, ${found.size} findings, ${Math.round((Date.now() - started) / 1000)} s`,
    );
  }
}
// A reader who sets letters and lines apart, in the longest words and from right to left.
await book.page.setViewport({ width: 280, height: 800 });
for (const lang of SPACED.filter((each) => values.languages.split(',').includes(each))) {
  for (const story of all.filter(({ title }) => title.startsWith('Elements/'))) {
    const where = `${story.id} ${lang} set apart`;
    states += 1;
    await book.open(story, { lang, theme: 'light' });
    for (const what of await sticksOut(book)) found.set(what, [...(found.get(what) ?? []), where]);
  }
  console.log(`${lang}, set apart: ${states} states, ${found.size} findings`);
}
for (const url of new Set(book.strangers)) found.set(`A request to ${url}`, ['the stories']);
await book.close();
for (const [what, where] of found) console.log(`\n${what}\n  ${where.length} × ${where.slice(0, 4).join(', ')}`);
console.log(`${all.length} stories, ${states} states, ${found.size} findings`);
process.exitCode = found.size > 0 || states === 0 ? 1 : 0;
