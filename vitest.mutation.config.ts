import { defineConfig } from 'vitest/config';

/**
 * The examples of the figures alone, without the pages, server and browser that other tests need, and without properties:
 * they run once for every mutant. What a mutant breaks, an example has to show.
 */
export default defineConfig({
  test: {
    include: ['test/unit/analytics/**/*.test.ts', 'test/reference/**/*.test.ts'],
    testTimeout: 90_000,
  },
});
