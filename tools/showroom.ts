/** What of the example site is made when it is asked for: the script of the builder, and the snippets in pages of hosts. */
import { readFile } from 'node:fs/promises';
import { build as bundle } from 'esbuild';
import { DEFAULT, type Choice } from '../stories/builder/choice.js';
import type { BuiltFiles } from '../stories/builder/files.js';
import { recipes, type Recipe } from '../stories/builder/recipes.js';
import { snippetOf, type Snippet } from '../stories/builder/snippet.js';
import { ENGLISH } from '../stories/builder/words.js';
import packageJson from '../package.json' with { type: 'json' };

/** What the pages that imitate hosts show: a line of the site's own, and the questions, both in the private frame. */
export const HOST_CHOICE: Choice = {
  ...DEFAULT,
  elements: ['hotline', 'screening'],
  services: [{ name: 'Example line', dial: '+44 20 7946 0123', languages: ['ru', 'kk'], operatorType: 'ngo' }],
};

let builder: Promise<string> | undefined;

/** The builder as one script. */
export function builderScript(): Promise<string> {
  builder ??= bundle({
    entryPoints: ['stories/builder/page.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return builder;
}

/** The snippet that goes into the page of a host, with the files of this server. */
export async function hostSnippet(origin: string, choice: Choice = HOST_CHOICE): Promise<Snippet> {
  const built = JSON.parse(await readFile('dist/embed/integrity.json', 'utf8')) as BuiltFiles;
  const result = await snippetOf({ ...choice, folder: `${origin}/embed/` }, built, packageJson.version);
  if (!result.ok) throw new Error(result.problems.map(({ field, text }) => `${field}: ${text}`).join('\n'));
  return result.snippet;
}

/**
 * The page of a host with the pieces of its recipe put in, each where `<!-- safar:name -->` stands. The page says for itself
 * what the host does to what is pasted.
 */
export async function hostPage(
  path: string,
  page: string,
  origin: string,
  choice: Choice = HOST_CHOICE,
): Promise<string> {
  const host = /^\/hosts\/(\w+)\.html$/.exec(path)?.[1] ?? '';
  if (!isHost(host)) return page;
  const pieces: Recipe['pieces'] = recipes[host](await hostSnippet(origin, choice), ENGLISH.msg).pieces;
  return page.replace(/<!-- safar:(\w+) -->/g, (mark, name: string) => pieces[name]?.text ?? mark);
}

const isHost = (name: string): name is keyof typeof recipes => Object.hasOwn(recipes, name);
