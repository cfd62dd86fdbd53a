import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'full',
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/full/**/*.test.ts'],
    globalSetup: 'tests/full/packages.ts',
    testTimeout: 15 * 60_000,
    hookTimeout: 15 * 60_000,
  },
});
