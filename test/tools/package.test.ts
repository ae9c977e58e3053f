import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** From the public contract: what a page may write on each element. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'safar-screening': ['instrument', 'layout', 'tier', 'country', 'ready', 'level'],
  'safar-hotline': ['shape', 'position', 'kind', 'dismissible', 'exit', 'country'],
  'safar-advert': ['for', 'text', 'marks', 'country'],
  'safar-exit': ['href', 'also'],
};

const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;

describe('the package, packed and installed elsewhere', () => {
  let home = '';
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'safar-package-'));
    const modules = join(home, 'node_modules');
    await mkdir(modules);
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], { encoding: 'utf8' }),
    ) as { filename: string }[];
    execFileSync('tar', ['-xzf', join(home, packed?.filename ?? ''), '-C', modules]);
    await symlink(join(modules, 'package'), join(modules, 'safar-elements'));
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', 'lucide', '@types'])
      await symlink(join(process.cwd(), 'node_modules', name), join(modules, name));
    await writeFile(join(home, 'package.json'), '{ "type": "module" }');
  });
  afterAll(() => rm(home, { recursive: true }));

  const run = (code: string): unknown =>
    JSON.parse(execFileSync('node', ['--input-type=module', '-e', code], { cwd: home, encoding: 'utf8' }));

  it('gives its rules and facts to a program without a page', () => {
    const told = run(`
      if (typeof document !== 'undefined') throw new Error('a page');
      const { assess } = await import('safar-elements/scoring');
      const { atWork, beforeYouGo, dangerNow, instruments } = await import('safar-elements/instruments');
      const { servicesFor } = await import('safar-elements/directory');
      const { checklistFor } = await import('safar-elements/documents');
      const { assessAdvert } = await import('safar-elements/adverts');
      console.log(JSON.stringify([
        assess(atWork, { AW10: 'yes', AW11: 'yes' }, { age: 'adult' }).outcome,
        [atWork, beforeYouGo, dangerNow].map(({ id }) => id), instruments.length ?? Object.keys(instruments).length,
        servicesFor({ country: 'KZ' })[0].numbers[0].dial, typeof checklistFor,
        assessAdvert('Паспорт хранится у бригадира.').outcome,
      ]));`);
    expect(told).toEqual([
      'exploitation-only',
      ['at-work', 'before-you-go', 'danger-now'],
      3,
      '116 16',
      'function',
      'serious',
    ]);
  });

  it('has a file and types behind every entry', async () => {
    const { exports } = await json<{ exports: Record<string, string | { types: string; default: string }> }>(
      'package.json',
    );
    const elements = (await readdir('src/define')).filter((file) => file !== 'register.ts' && file !== 'index.ts');
    for (const [entry, target] of Object.entries(exports)) {
      const paths = typeof target === 'string' ? [target] : [target.types, target.default];
      for (const path of paths.filter((each) => !each.includes('*')))
        expect(existsSync(join(home, 'node_modules/safar-elements', path)), `${entry}: ${path}`).toBe(true);
    }
    for (const file of elements)
      for (const end of ['.js', '.d.ts'])
        expect(existsSync(join(home, 'node_modules/safar-elements/dist/define', file.replace('.ts', end)))).toBe(true);
  });

  it('is understood by TypeScript', async () => {
    await writeFile(
      join(home, 'use.ts'),
      `import { SafarAdvert, SafarHotline, SafarScreening, SafarExit } from 'safar-elements';
      import 'safar-elements/define';
      import 'safar-elements/define/hotline.js';
      import 'safar-elements/define/advert.js';
      import { assess } from 'safar-elements/scoring';
      import { atWork } from 'safar-elements/instruments';
      import { servicesFor } from 'safar-elements/directory';
      import { checklistFor } from 'safar-elements/documents';
      import { assessAdvert, redFlags, type AdvertAssessment } from 'safar-elements/adverts';
      const assessed: AdvertAssessment = assessAdvert('', { lang: 'ru' });
      const outcome: string = assess(atWork, { AW01: 'yes' }).outcome;
      const tag: SafarHotline = document.createElement('safar-hotline');
      export { outcome, tag, assessed, redFlags, SafarAdvert, SafarScreening, SafarExit, servicesFor, checklistFor };`,
    );
    const tsc = join(process.cwd(), 'node_modules/.bin/tsc');
    const flags = '--noEmit --strict --skipLibCheck --target es2022 --lib es2022,dom,dom.iterable --module nodenext';
    expect(() => execFileSync(tsc, [...flags.split(' '), 'use.ts'], { cwd: home, encoding: 'utf8' })).not.toThrow();
  });

  it('holds no path of the machine that built it', async () => {
    const dist = join(home, 'node_modules/safar-elements/dist');
    for (const file of await readdir(dist, { recursive: true })) {
      if (!/\.(js|ts|json|html|txt)$/.test(file)) continue;
      expect(await readFile(join(dist, file), 'utf8'), file).not.toContain(process.cwd());
    }
  });

  it('has schemas that are schemas', async () => {
    for (const file of await readdir('dist/schema'))
      expect(new Ajv2020({ strict: false }).validateSchema(await json<object>(`dist/schema/${file}`))).toBe(true);
  });

  it('says in its manifest what a page may write on each element', async () => {
    const { modules } = await json<Manifest>('dist/custom-elements.json');
    const found = new Map<string, string[]>(
      modules
        .flatMap(({ declarations = [] }) => declarations)
        .map(({ tagName = '', attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
    );
    for (const [tag, attributes] of Object.entries(ATTRIBUTES))
      expect(found.get(tag)).toEqual(expect.arrayContaining([...attributes]));
  });
});

/** What a document tells the reader to make. */
const SHOWN_AS_EXAMPLES = [
  'src/directory/countries/kw.ts',
  'src/documents/kuwait.ts',
  'locales/glossary.hy.json',
  'locales/hy.xlf',
];

const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

describe.each(DOCUMENTS)('%s', (document) => {
  it('leads only to files and commands that are there', async () => {
    const text = await readFile(document, 'utf8');
    const { scripts } = await json<{ scripts: Record<string, string> }>('package.json');
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const links = [...text.matchAll(/(?:\]\(|<img src=")(?!https?:|#)([^)"#]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
    // A file of ours that is named in the text, by its whole path.
    const named = [...text.matchAll(/`((?:src|test|tools|docs|locales|examples)\/[\w./-]*\w)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.filter((path) => !existsSync(path) && !SHOWN_AS_EXAMPLES.includes(path))).toEqual([]);
  });
});
