/**
 * Breaks each promise of privacy on purpose, in a copy of the project, and sees the test fail that stands for it.
 * Nightly work: every line builds anew.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Mutation {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The test file that must fail, and which of its tests to run. */
  readonly test: string;
  readonly only?: string;
}

const CHANNELS = { test: 'test/privacy/channels.test.ts', only: 'chromium' };
const MUTATIONS: readonly Mutation[] = [
  {
    what: 'the frame may navigate itself anywhere',
    file: 'src/frame/policy.ts',
    from: 'frame-src ${hosted} tel: sms:`',
    to: 'frame-src * tel: sms:`',
    ...CHANNELS,
  },
  {
    what: 'the frame may load anything',
    file: 'src/frame/policy.ts',
    from: "default-src 'none';script-src '${integrity}' 'nonce-${key}';${closed};frame-src 'none'",
    to: "script-src '${integrity}'",
    test: 'test/embed/screening.test.ts',
    only: 'policy that lets nothing out',
  },
  {
    what: 'the script leaves its own hash open',
    file: 'src/frame/app.ts',
    from: "policy.content = \"default-src 'none';script-src 'none'\";",
    to: 'policy.content = "worker-src \'none\'";',
    ...CHANNELS,
  },
  {
    what: 'WebRTC stays',
    file: 'src/frame/app.ts',
    from: '/RTC|WebTransport',
    to: '/WebTransport',
    ...CHANNELS,
  },
  {
    what: 'the frame is of the page’s origin',
    file: 'src/frame/policy.ts',
    from: "'allow-scripts allow-modals",
    to: "'allow-scripts allow-same-origin allow-modals",
    test: 'test/privacy/recorders.test.ts',
    only: 'rrweb',
  },
  {
    what: 'answers stay when the page is put away',
    file: 'src/frame/app.ts',
    from: "window.addEventListener('pagehide', () => listener.wipe());",
    to: '',
    test: 'test/privacy/engines.test.ts',
    only: 'forgets every answer before',
  },
  {
    what: 'answers come back out of the cache of pages',
    file: 'src/frame/app.ts',
    from: `  window.addEventListener('pagehide', () => listener.wipe());
  window.addEventListener('pageshow', ({ persisted }) => persisted && listener.wipe());`,
    to: '',
    test: 'test/privacy/engines.test.ts',
    only: 'comes out of the cache',
  },
  {
    what: 'the app asks for something when an answer comes',
    file: 'src/app/app.ts',
    from: '  override render(): TemplateResult | typeof nothing {',
    to: "  override render(): TemplateResult | typeof nothing {\n    Object.assign(document.createElement('img'), { src: '/x' });",
    test: 'test/embed/screening.test.ts',
    only: 'asks for nothing',
  },
  {
    what: 'the page keeps something',
    file: 'src/frame/host.ts',
    from: "this.setAttribute('ready', '');",
    to: "this.setAttribute('ready', '');\n      document.cookie = 'safar=1';",
    test: 'test/embed/screening.test.ts',
    only: 'keeps nothing',
  },
  {
    what: 'the frame says how high it would like to be',
    file: 'src/frame/up.ts',
    from: ' && height % HEIGHT_STEP === 0',
    to: '',
    test: 'test/privacy/messages.test.ts',
  },
  {
    what: 'a message may carry more',
    file: 'src/frame/up.ts',
    from: 'if (Object.keys(others).length > 0) return false;',
    to: 'void others;',
    test: 'test/privacy/messages.test.ts',
  },
  {
    what: 'the page is still seen while it leaves',
    file: 'src/leaving/index.ts',
    from: "  document.documentElement.style.setProperty('display', 'none', 'important');\n",
    to: '',
    test: 'test/privacy/engines.test.ts',
    only: 'Shift is pressed',
  },
  {
    what: 'the events that follow a finger reach the page',
    file: 'src/frame/host.ts',
    from: 'if (event.target === this) event.stopImmediatePropagation();',
    to: 'void event;',
    test: 'test/privacy/recorders.test.ts',
    only: 'rrweb',
  },
];

const copy = await mkdtemp(join(tmpdir(), 'safar-mutations-'));
const parts =
  '.storybook src stories test tools examples locales docs package.json tsconfig.json tsconfig.rooms.json tsconfig.build.json vite.config.ts vitest.config.ts README.md';
for (const part of parts.split(' ')) await cp(part, join(copy, part), { recursive: true });
await symlink(resolve('node_modules'), join(copy, 'node_modules'));

const run = (command: string, ...words: string[]): number | null =>
  spawnSync(command, words, { cwd: copy, env: { ...process.env, BROWSERS: 'chromium' }, stdio: 'ignore' }).status;

const tried = ({ test, only }: Pick<Mutation, 'test' | 'only'>): boolean =>
  run('npx', 'vitest', 'run', test, ...(only ? ['-t', only] : [])) === 0;

// A test that fails anyway shows nothing when it fails.
if (run('npx', 'tsx', 'tools/build.ts') !== 0) throw new Error('The copy does not build.');
const sound = new Set<string>();
for (const mutation of MUTATIONS) {
  const name = `${mutation.test} ${mutation.only ?? ''}`;
  if (sound.has(name)) continue;
  if (!tried(mutation)) throw new Error(`Fails before anything is broken: ${name}`);
  sound.add(name);
}
console.log(`${sound.size} tests pass as they should`);

let unseen = 0;
for (const { what, file, from, to, ...test } of MUTATIONS) {
  const path = join(copy, file);
  const whole = await readFile(path, 'utf8');
  if (!whole.includes(from)) throw new Error(`${file} no longer holds: ${from}`);
  await writeFile(
    path,
    whole.replace(from, () => to),
  );
  const built = run('npx', 'tsx', 'tools/build.ts') === 0;
  const passed = tried(test);
  await writeFile(path, whole);
  if (!built || passed) unseen += 1;
  console.log(`${built ? (passed ? 'NOT SEEN' : 'seen') : 'DOES NOT BUILD'}: ${what}`);
}
await rm(copy, { recursive: true, force: true });
console.log(`${MUTATIONS.length - unseen} of ${MUTATIONS.length} seen`);
process.exitCode = unseen > 0 ? 1 : 0;
