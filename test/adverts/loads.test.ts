import { expect, it } from 'vitest';

// Loaded inside a test: when tables are broken on purpose, a module that cannot even be read is a test that fails.
it('can be loaded', async () => {
  const { assessAdvert } = await import('../../src/adverts/index.js');
  expect(assessAdvert('').outcome).toBe('none-found');
});
