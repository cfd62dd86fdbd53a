import { defineConfig } from 'vitest/config';
import { LongestFirst } from './full/longest-first.ts';
import { TriedReporter } from './support/tried-reporter.ts';
import { RerunReporter } from './support/vitest-reporter.ts';

/** They tell how long something takes, so nothing else runs meanwhile. */
const timed = ['build-time', 'growth', 'lighthouse'].map((name) => `tests/full/${name}.test.ts`);

export default defineConfig({
  test: {
    reporters: ['default', new TriedReporter(), new RerunReporter()],
    root: new URL('..', import.meta.url).pathname,
    globalSetup: ['tests/full/packages.ts', 'tests/full/pack-once.ts'],
    testTimeout: 15 * 60_000,
    hookTimeout: 15 * 60_000,
    // A busy machine waits for a browser longer than a second.
    expect: { poll: { timeout: 15_000 } },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts'],
          exclude: timed,
          // A build keeps hardly more than one core busy.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: timed, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
