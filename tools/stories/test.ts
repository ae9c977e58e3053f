/**
 * `npm run test:stories`: axe on every story in every language, light and dark: no violation, no error, no request to anybody.
 *
 *   --languages=en,ru,fa-AF   fewer languages
 *   --themes=light            fewer colours
 *   --only=help-line          fewer stories: those with this in their id
 */
import { parseArgs } from 'node:util';
import { languages } from '../../src/localization/languages.js';
import { violations } from './accessible.js';
import { openBook, stories } from './book.js';

const { values } = parseArgs({
  options: {
    languages: { type: 'string', default: languages.join() },
    themes: { type: 'string', default: 'light,dark' },
    only: { type: 'string', default: '' },
  },
});
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
for (const url of new Set(book.strangers)) found.set(`A request to ${url}`, ['the stories']);
await book.close();
for (const [what, where] of found) console.log(`\n${what}\n  ${where.length} × ${where.slice(0, 4).join(', ')}`);
console.log(`${all.length} stories, ${states} states, ${found.size} findings`);
process.exitCode = found.size > 0 || states === 0 ? 1 : 0;
