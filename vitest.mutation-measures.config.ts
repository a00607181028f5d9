import { defineConfig } from 'vitest/config';

/** As `vitest.mutation.config.ts`, with no more files than the measures need: each of a thousand mutants loads them all. */
export default defineConfig({
  test: {
    include: [
      'test/unit/analytics/measures/**/*.test.ts',
      'test/unit/analytics/small-numbers.test.ts',
      'test/reference/**/*.test.ts',
    ],
    testTimeout: 90_000,
  },
});
