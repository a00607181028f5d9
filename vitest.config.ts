import { defineConfig } from 'vitest/config';

/** The kinds of test, each with the question it answers; see `CONTRIBUTING.md`. A folder that is not listed fails a habit. */
const KINDS = ['unit', 'property', 'reference', 'contract', 'db', 'gallery', 'e2e', 'habits'];

/** A browser waits for pages; a property tries ten thousand inputs, on a machine that may be busy. */
const TIMEOUTS: Readonly<Record<string, number>> = { e2e: 180_000, property: 300_000 };

export default defineConfig({
  test: {
    globalSetup: './test/support/global-setup.ts',
    reporters: ['default', './test/support/closing-line.ts'],
    projects: KINDS.map((name) => ({
      extends: true,
      test: {
        name,
        include: [`test/${name}/**/*.test.ts`],
        testTimeout: TIMEOUTS[name] ?? 90_000,
        hookTimeout: 180_000,
        // A browser or a server beside every other test file would make each of them slow; two at a time is enough.
        maxWorkers: 2,
      },
    })),
  },
});
