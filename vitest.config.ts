import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/{builder,provenance,scoring,instruments,directory,documents,adverts,localization,embed,privacy,tools}/**/*.test.ts',
      'test/**/*.unit.test.ts',
    ],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // An odd zone on purpose: a fact about opening hours must not lean on the clock of the machine that tests it.
    env: { TZ: 'Pacific/Chatham' },
  },
});
