/** Writes `dist/`: the package, the files for script tags, their hashes and sizes. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { embed, modules, sha } from '../vite.config.js';
import { finish } from './manifest.js';

const EMBEDS = (await readdir('src/embed'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name.startsWith('safar') && name !== 'safar-app');

await rm('dist', { recursive: true, force: true });
await mkdir('dist/embed', { recursive: true });

await build(embed('safar-app'));
const app = await readFile('dist/embed/safar-app.js');
const appIntegrity = sha(app);
for (const name of EMBEDS) await build(embed(name, appIntegrity));

const entries: Record<string, string> = { index: 'src/index.ts' };
for (const room of ['scoring', 'instruments', 'directory', 'documents', 'adverts'])
  entries[`${room}/index`] = `src/${room}/index.ts`;
for (const file of await readdir('src/define')) entries[`define/${file.replace('.ts', '')}`] = `src/define/${file}`;
await build(modules(entries, appIntegrity));
execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
execFileSync(
  'npx',
  [
    'cem',
    'analyze',
    '--litelement',
    '--quiet',
    ...['src/components/*/*.ts', 'src/components/page-element.ts', 'src/frame/host.ts'].flatMap((glob) => [
      '--globs',
      glob,
    ]),
    '--outdir',
    'dist',
  ],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
finish();
await cp('src/schema', 'dist/schema', { recursive: true });

// The script and the words of every language stand in the file: `Connection-Allowlist: ()` lets the page ask for nothing, not even for its own script.
const words = (await readdir('dist/embed')).filter((file) => /^safar-app\..+\.js$/.test(file)).sort();
const script = [...(await Promise.all(words.map((file) => readFile(`dist/embed/${file}`, 'utf8')))), app].join(';\n');
if (/<\/script|<!--/i.test(script)) throw new Error('safar-app.js cannot stand inside a page.');
const scriptHash = sha(script);
const privatePage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';script-src '${scriptHash}';base-uri 'none';form-action 'none';frame-src 'none'"><meta http-equiv="x-dns-prefetch-control" content="off"><meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Safar</title><body><script>${script}</script>`;
await writeFile('dist/embed/safar-private.html', privatePage);
await writeFile(
  'dist/embed/safar-private.headers.txt',
  `# Send these with safar-private.html.
Content-Security-Policy: default-src 'none'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'
Connection-Allowlist: ()
Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
Referrer-Policy: no-referrer
X-DNS-Prefetch-Control: off
Cross-Origin-Resource-Policy: cross-origin
Cache-Control: public, max-age=31536000, immutable
`,
);

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
