/** Writes `dist/`: the package, the files for script tags, their hashes and sizes. */
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { embed, modules, sha } from '../vite.config.js';

const EMBEDS = (await readdir('src/embed'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name.startsWith('safar') && name !== 'safar-app');

await rm('dist', { recursive: true, force: true });
await mkdir('dist/embed', { recursive: true });

await build(embed('safar-app'));
const app = await readFile('dist/embed/safar-app.js');
const appIntegrity = sha(app);
for (const name of EMBEDS) await build(embed(name, appIntegrity));

const integrity: Record<string, { integrity: string; bytes: number; gzip: number; brotli: number }> = {};
for (const file of (await readdir('dist/embed')).sort()) {
  if (!/\.(js|html)$/.test(file)) continue;
  const content = await readFile(`dist/embed/${file}`);
  integrity[file] = {
    integrity: sha(content, 'sha384'),
    bytes: content.length,
    gzip: gzipSync(content).length,
    brotli: brotliCompressSync(content).length,
  };
}
await writeFile('dist/embed/integrity.json', JSON.stringify(integrity, null, 2) + '\n');
console.table(
  Object.fromEntries(
    Object.entries(integrity).map(([file, { bytes, gzip, brotli }]) => [file, { bytes, gzip, brotli }]),
  ),
);
