/** `npm test`: rules and facts in Node, elements in a browser, built files on pages of their own. Counts them together. */
import { spawnSync } from 'node:child_process';
import { chromium } from './browser.js';

// Found once, here, so that a machine without a browser gets one before anything is run.
const { executablePath, env } = await chromium();
const environment = { ...process.env, ...(env as NodeJS.ProcessEnv | undefined), CHROME_PATH: executablePath ?? '' };

let passed = 0;
let failed = 0;
const count = (pattern: RegExp, text: string): number =>
  [...text.matchAll(pattern)].reduce((sum, [, number]) => sum + Number(number), 0);

for (const command of [['vitest', 'run'], ['wtr']]) {
  const { stdout, stderr, status } = spawnSync('npx', command, { env: environment, encoding: 'utf8', maxBuffer: 1e9 });
  const text = stripAnsi(stdout);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  const line =
    command[0] === 'vitest'
      ? (/^ *Tests .*$/m.exec(text)?.[0] ?? '')
      : (text.match(/^.*test files.*$/gm)?.at(-1) ?? '');
  passed += count(/(\d+) passed/g, line);
  failed += count(/(\d+) failed/g, line);
  if (status !== 0) failed = Math.max(failed, 1);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function stripAnsi(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
