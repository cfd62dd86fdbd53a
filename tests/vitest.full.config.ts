import { defineConfig } from 'vitest/config';
import { TriedReporter } from './support/tried-reporter.ts';
import { RerunReporter } from './support/vitest-reporter.ts';

export default defineConfig({
  test: {
    name: 'full',
    reporters: ['default', new TriedReporter(), new RerunReporter()],
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/full/**/*.test.ts'],
    globalSetup: 'tests/full/packages.ts',
    // Two of them pack the package, which is compiled into one folder.
    fileParallelism: false,
    testTimeout: 15 * 60_000,
    hookTimeout: 15 * 60_000,
    // A busy machine waits for a browser longer than a second.
    expect: { poll: { timeout: 15_000 } },
  },
});
