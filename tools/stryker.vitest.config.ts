import { defineConfig } from 'vitest/config';

/** The tests that mutated rules are tried against. */
export default defineConfig({
  test: { include: ['test/{scoring,adverts}/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
});
