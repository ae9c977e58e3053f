import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { tsImport } from 'tsx/esm/api';

const { chromium } = await tsImport('./tools/browser.ts', import.meta.url);

/** Elements, tested as a page sees them. What needs a host page of its own stands in test/embed. */
export default {
  files: ['test/{components,app}/**/*.test.ts', '!test/**/*.unit.test.ts'],
  nodeResolve: true,
  // A page in the background draws no frames, and tests wait for those.
  concurrency: 1,
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
  ],
  browsers: [chromeLauncher({ puppeteer, launchOptions: await chromium() })],
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 600_000,
  browserStartTimeout: 60_000,
};
