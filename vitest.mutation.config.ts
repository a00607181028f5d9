import { defineConfig } from 'vitest/config';

/** The tests of the figures alone, without the pages, server and browser that other tests need: once for every mutant. */
export default defineConfig({
  test: {
    include: ['test/unit/analytics/**/*.test.ts', 'test/property/disclosure*.test.ts'],
    testTimeout: 90_000,
  },
});
