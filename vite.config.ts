import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { runInNewContext } from 'node:vm';
import { build as bundle } from 'esbuild';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';
import type { RedFlag } from './src/adverts/catalogue.js';
import type { Lexicon } from './src/adverts/lexicon/lexicon.js';
import { pack } from './src/adverts/lexicon/pack.js';
import type { Service } from './src/directory/service.js';
import { SHELL_STYLE } from './src/frame/policy.js';
import { languages } from './src/localization/languages.js';
import type { Names } from './src/localization/names.js';

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
  const unseen = new Set(
    'id note operator sources dialled city e164 shortCode hoursNote stateLinked channels'.split(' '),
  );
  return {
    name: 'safar:directory-as-shown',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('src/directory/records.ts')) return null;
      const { services } = (await run(id)) as { services: Service[] };
      const shown = services
        .filter(({ ship }) => ship === 'default')
        .map((service) => ({
          ...service,
          name: { ...service.name, native: inOurLanguages(service.name.native) },
          // The zone is asked only where there are hours, the conflict only whether there is one.
          timeZone: typeof service.hoursAvailable === 'object' ? service.timeZone : null,
          conflict: service.conflict && '…',
        }));
      const seen = JSON.parse(
        JSON.stringify(shown, (key, value: unknown) => (unseen.has(key) ? undefined : value)),
      ) as Service[];
      const usual = usualIn(seen);
      const { dial: _, tel: __, ...usualNumber } = usualIn(seen.flatMap(({ numbers }) => numbers));
      const unusual = seen.map((service) => ({
        ...without(service, usual),
        numbers: service.numbers.map((number) =>
          without(number, { ...usualNumber, tel: number.dial.replace(/\D/g, '') }),
        ),
      }));
      return `${asModule({ organisations: [] })}
const usual = ${JSON.stringify(usual)};
const usualNumber = ${JSON.stringify(usualNumber)};
export const services = ${JSON.stringify(unusual)}.map((service) => ({
  ...usual,
  ...service,
  numbers: service.numbers.map((number) => ({ ...usualNumber, tel: number.dial.replace(/\\D/g, ''), ...number })),
}));`;
    },
  };
}

/** What most records say, under each key that all of them have. */
function usualIn(records: readonly object[]): Record<string, unknown> {
  const rows = records.map((record) => new Map<string, unknown>(Object.entries(record)));
  const keys = [...(rows[0]?.keys() ?? [])].filter((key) => rows.every((row) => row.has(key)));
  return Object.fromEntries(
    keys.map((key) => {
      const values = rows.map((row) => row.get(key));
      const alike = (value: unknown): number => values.filter((other) => isDeepStrictEqual(other, value)).length;
      return [key, values.reduce((most, value) => (alike(value) > alike(most) ? value : most))];
    }),
  );
}

/** A record without what is as usual. */
const without = (record: object, usual: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => !isDeepStrictEqual(value, usual[key])));

/** The same for the questions: what each was made from is read in the package, not on a phone. */
function instrumentsAsShown(): Plugin {
  const unseen = new Set(['indicator', 'licence', 'jurisdiction', 'what', 'validated']);
  return {
    name: 'safar:instruments-as-shown',
    enforce: 'pre',
    async load(id) {
      if (!/src\/instruments\/(at-work|before-you-go|danger-now)\.ts$/.test(id)) return null;
      const shown = JSON.stringify(await run(id), (key, value: unknown) => (unseen.has(key) ? undefined : value));
      return asModule(JSON.parse(shown) as Record<string, unknown>);
    },
  };
}

/** The same for the signs in adverts. */
function catalogueAsShown(): Plugin {
  return {
    name: 'safar:catalogue-as-shown',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('src/adverts/catalogue.ts')) return null;
      const { redFlags } = (await run(id)) as { redFlags: readonly RedFlag[] };
      return asModule({ redFlags: redFlags.map(({ id: flag, tier }) => ({ id: flag, tier })) });
    },
  };
}

/** The phrases that adverts are searched for, as one text that packs well: half of what the file for job boards weighs. */
function lexiconsPacked(): Plugin {
  return {
    name: 'safar:lexicons-packed',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('src/adverts/lexicon/index.ts')) return null;
      const { lexicons } = (await run(id)) as { lexicons: readonly Lexicon[] };
      return `import { unpack } from './pack.js';
export const lexicons = unpack(${JSON.stringify(pack(lexicons))});`;
    },
  };
}

/** A name is shown in the reader's language or in English. */
const inOurLanguages = (names: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).filter(([tag]) => languages.some((lang) => tag.startsWith(lang))));

/** Indents are for those who read the code: in a template every run of white space shows as one space, in a style as none. */
function flat(): Plugin {
  return {
    name: 'safar:flat',
    enforce: 'pre',
    transform(code, id) {
      if (!/src\/(app|components|frame)\//.test(id)) return null;
      const flattened = code.replace(/\n\s+/g, '\n');
      // A space before a colon means something in a selector; one after these never does.
      const styled = id.endsWith('.styles.ts') && !code.includes('//');
      return { code: styled ? flattened.replace(/([{};,:])\s+/g, '$1').replace(/\s+\{/g, '{') : flattened, map: null };
    },
  };
}

/** A string in one of the three kinds of quotes. */
const TEXT = String.raw`(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\x60(?:[^\x60\\]|\\.)*\x60)`;
const MESSAGE = new RegExp(
  `\\bmsg\\(\\s*(${TEXT}),\\s*\\{\\s*id:\\s*(${TEXT})(?:,\\s*desc:\\s*${TEXT})?,?\\s*\\},?\\s*\\)`,
  'g',
);
const MARK = 'safar-message:';
const MARKED = new RegExp(`(["'\\x60])${MARK}(?:\\\\.|(?!\\1)[^\\\\])*\\1`, 'g');
const read = (literal: string): string => runInNewContext(literal) as string;

/** What stands in the place of `src/localization/messages.ts` in a file that holds the words of every language. */
const ALL_INSIDE = `
import { languages } from './languages.js';
const texts = __SAFAR_TEXTS__.split('|');
export const messagesIn = (lang) => (n) => texts[n * languages.length + languages.indexOf(lang)];
export const spoken = () => languages;
export const namesIn = () => ({});
export const isDraft = () => false;
`;

/** The same in a file that holds English alone. The mark is that of this build and file: two versions may share a page. */
const ENGLISH_INSIDE = `
import { languages } from './languages.js';
const texts = __SAFAR_TEXTS__;
const loaded = (globalThis.safarWords ??= {});
const of = (lang) => loaded[__SAFAR_MARK__ + lang];
export const messagesIn = (lang) => (n) => (of(lang)?.[0] ?? texts)[n];
export const spoken = () => languages.filter((lang) => lang === 'en' || of(lang));
export const namesIn = (lang) => of(lang)?.[1] ?? {};
export const isDraft = (lang) => of(lang)?.[2];
`;

/**
 * In the files a phone loads, a message is a number: its place in the one list of texts that each language has. Only the
 * messages that are left in a file are in its lists. English is inside; every other language is a file of its own beside it,
 * but for the host part, which holds its few words in all of them.
 */
function messages(file: string): Plugin {
  const inside = file === 'safar-screening';
  return {
    name: 'safar:messages',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('src/localization/messages.ts')) return null;
      return inside ? ALL_INSIDE : ENGLISH_INSIDE;
    },
    transform(code, id) {
      if (!id.includes('/src/')) return null;
      const marked = code.replace(
        MESSAGE,
        (_, source: string, name: string) => `msg(${JSON.stringify(MARK + read(name) + ':' + read(source))})`,
      );
      return { code: marked, map: null };
    },
    async renderChunk(code) {
      const { tables } = (await run(here('src/localization/generated/tables.ts'))) as {
        tables: Record<string, Record<string, string>>;
      };
      const sources = new Map<string, string>();
      const numbered = code.replace(MARKED, (literal) => {
        const [, name = '', ...source] = read(literal).split(':');
        sources.set(name, source.join(':'));
        return String([...sources.keys()].indexOf(name));
      });
      const left = /\bid:\s*["'\x60]([a-z-]+\.[\w.-]+)["'\x60]/.exec(numbered);
      if (left) this.error(`The message ${left[1] ?? ''} is not called as msg(text, { id }).`);
      const textsIn = (lang: string): string[] => [...sources].map(([name, source]) => tables[lang]?.[name] ?? source);
      if (inside) {
        // Message by message: the same words of near languages stand near each other, and pack well.
        const all = [...sources.keys()].flatMap((_, n) => languages.map((lang) => textsIn(lang)[n] ?? ''));
        return { code: numbered.replace('__SAFAR_TEXTS__', () => JSON.stringify(all.join('|'))), map: null };
      }
      const mark = createHash('sha256')
        .update(JSON.stringify([file, ...sources]))
        .digest('base64url')
        .slice(0, 6);
      const { names } = (await run(here('src/localization/generated/names.ts'))) as { names: Record<string, Names> };
      const { signedOff, messageCount } = (await run(here('src/localization/generated/review.ts'))) as {
        signedOff: Record<string, number>;
        messageCount: number;
      };
      const beside: Record<string, string> = {};
      for (const lang of languages) {
        if (lang === 'en') continue;
        const words = JSON.stringify([
          textsIn(lang),
          await namesAsShown(file, names[lang]),
          Number((signedOff[lang] ?? 0) < messageCount),
        ]);
        const source = `(globalThis.safarWords??={})[${JSON.stringify(mark + lang)}]=${words}`;
        const fileName = `${file}.${lang}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        beside[lang] = sha(source).slice('sha256-'.length);
      }
      const filled = numbered
        .replace('__SAFAR_TEXTS__', () => JSON.stringify(textsIn('en')))
        .replace('__SAFAR_MARK__', JSON.stringify(mark))
        .replace('__SAFAR_WORDS__', () => JSON.stringify(beside))
        .replace('__SAFAR_FILE__', JSON.stringify(file));
      return { code: filled, map: null };
    },
  };
}

/** Papers are asked for by every country of the world; elsewhere only countries with a service are named, or none. */
async function namesAsShown(file: string, names: Names = {}): Promise<Names> {
  if (file === 'safar-app') return names;
  if (file === 'safar-advert') return {};
  const { services } = (await run(here('src/directory/records.ts'))) as { services: Service[] };
  const served = new Set(services.flatMap(({ areaServed }) => areaServed));
  const regions = Object.entries(names.regions ?? {}).filter(([code]) => served.has(code));
  return names.regions ? { ...names, regions: Object.fromEntries(regions) } : names;
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
    define: { ...hashes(appIntegrity), 'import.meta.url': 'document.baseURI' },
    plugins: [
      staticModules(),
      directoryAsShown(),
      instrumentsAsShown(),
      catalogueAsShown(),
      lexiconsPacked(),
      messages(name),
      flat(),
    ],
    build: {
      ...common,
      outDir: here('dist/embed'),
      lib: { entry: here(`src/embed/${name}.ts`), formats: ['iife'], name: 'safar', fileName: () => `${name}.js` },
      // After the bundler's own minifier, Terser finds another 2 %. No function of ours is called with `new`, so all can be arrows.
      minify: 'terser',
      terserOptions: { ecma: 2020, toplevel: true, compress: { passes: 3, unsafe_arrows: true } },
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
