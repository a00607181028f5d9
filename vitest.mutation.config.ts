import { defineConfig } from 'vitest/config';

/**
 * The tests of the figures alone, without the pages, server and browser that others need: they run once for every mutant.
 * So the thousands of tables of the disclosure properties are left out; what a mutant breaks, an example has to show.
 */
export default defineConfig({
  test: {
    include: ['test/unit/analytics/**/*.test.ts', 'test/reference/**/*.test.ts', 'test/property/**/*.test.ts'],
    exclude: ['test/property/disclosure*.test.ts'],
    testTimeout: 90_000,
  },
});
