import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/{provenance,scoring,instruments,directory,documents,adverts,localization}/**/*.test.ts',
      'test/frame/*.unit.test.ts',
      'test/app/**/*.unit.test.ts',
    ],
    environment: 'node',
    // An odd zone on purpose: a fact about opening hours must not lean on the clock of the machine that tests it.
    env: { TZ: 'Pacific/Chatham' },
  },
});
