import { defineConfig } from 'vitest/config';

/** The tests of the figures alone, without the pages, server and browser that others need: they run once for every mutant. */
export default defineConfig({
  test: {
    include: ['test/{unit,reference}/analytics/**/*.test.ts', 'test/reference/*.test.ts', 'test/property/**/*.test.ts'],
    env: { TABLES: '200' },
    testTimeout: 90_000,
  },
});
