import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';
import { SHELL_STYLE } from './src/frame/policy.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The hash of a text as a content security policy writes it. */
export const sha = (text: string | Uint8Array, kind: 'sha256' | 'sha384' = 'sha256'): string =>
  `${kind}-${createHash(kind).update(text).digest('base64')}`;

/** Runs a module of ours in Node and gives what it exports. */
async function run(path: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await bundle({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  const code = outputFiles[0]?.text ?? '';
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) as Record<
    string,
    unknown
  >;
}

const asModule = (exports: Record<string, unknown>): string =>
  Object.entries(exports)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');

/** Modules named `*.static.ts` hang on nothing but our own facts: they are run now, and only what they export ships. */
function staticModules(): Plugin {
  return {
    name: 'safar:static-modules',
    enforce: 'pre',
    async load(id) {
      return id.endsWith('.static.ts') ? asModule(await run(id)) : null;
    },
  };
}

/** In the files a phone loads, a service has no more than a reader is shown; where facts come from stays in the package. */
function directoryAsShown(): Plugin {
  const unseen = new Set(['note', 'operator', 'sources', 'dialled', 'city', 'e164', 'hoursNote']);
  return {
    name: 'safar:directory-as-shown',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('src/directory/records.ts')) return null;
      const { services } = await run(id);
      const shown = (services as { ship: string }[])
        .filter(({ ship }) => ship === 'default')
        .map(
          (service) =>
            JSON.parse(
              JSON.stringify(service, (key, value: unknown) => (unseen.has(key) ? undefined : value)),
            ) as unknown,
        );
      return asModule({ services: shown, organisations: [] });
    },
  };
}

/** Puts in the translations of just those messages that are left in a file, and takes translators' notes out of it. */
function messages(): Plugin {
  return {
    name: 'safar:messages',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/')) return null;
      return {
        code: code.replace(/(\{\s*id:\s*'[^']+'),\s*desc:\s*(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?\s*\}/g, '$1 }'),
        map: null,
      };
    },
    load(id) {
      return id.endsWith('generated/tables.ts') ? 'export const tables = __SAFAR_TABLES__;' : null;
    },
    async renderChunk(code) {
      if (!code.includes('__SAFAR_TABLES__')) return null;
      const { tables } = (await run(here('src/localization/generated/tables.ts'))) as {
        tables: Record<string, Record<string, string>>;
      };
      const used = new Set([...code.matchAll(/\bid:\s*["'`]([^"'`]+)["'`]/g)].map(([, id]) => id));
      const left = Object.fromEntries(
        Object.entries(tables).map(([lang, table]) => [
          lang,
          Object.fromEntries(Object.entries(table).filter(([id]) => used.has(id))),
        ]),
      );
      return { code: code.replace('__SAFAR_TABLES__', () => JSON.stringify(left)), map: null };
    },
  };
}

/** What the host part must know of the app part: put in by the build, so that the two are released together. */
const hashes = (appIntegrity: string): Record<string, string> => ({
  __SAFAR_APP_INTEGRITY__: JSON.stringify(appIntegrity),
  __SAFAR_SHELL_STYLE_HASH__: JSON.stringify(sha(SHELL_STYLE)),
});

const common = { emptyOutDir: false, reportCompressedSize: false, target: 'es2022' } as const;

/** One file for a script tag: a classic script that holds all it needs. */
export function embed(name: string, appIntegrity = ''): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    define: { ...hashes(appIntegrity), 'import.meta.url': '""' },
    plugins: [staticModules(), directoryAsShown(), messages()],
    build: {
      ...common,
      outDir: here('dist/embed'),
      lib: { entry: here(`src/embed/${name}.ts`), formats: ['iife'], name: 'safar', fileName: () => `${name}.js` },
      rolldownOptions: { output: { minify: true, extend: true } },
    },
  };
}

/** The package: one module for each of ours, nothing bundled in. */
export function modules(entries: Record<string, string>, appIntegrity: string): InlineConfig {
  return {
    configFile: false,
    logLevel: 'warn',
    define: hashes(appIntegrity),
    plugins: [staticModules()],
    build: {
      ...common,
      outDir: here('dist'),
      minify: false,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        external: /^(lit|@lit\/localize|lucide)($|\/)/,
        output: { preserveModules: true, preserveModulesRoot: here('src'), entryFileNames: '[name].js' },
      },
    },
  };
}

export default defineConfig({ plugins: [staticModules()], define: hashes('') });
