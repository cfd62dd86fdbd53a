import { defineConfig } from 'vitest/config';

/** Slow checks, and those that need programs which are not npm packages. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/full/**/*.test.ts'],
    globalSetup: 'tests/full/packages.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
