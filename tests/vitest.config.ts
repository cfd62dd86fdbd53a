import { getViteConfig } from 'astro/config';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { coveredElsewhere } from './coverage.ts';
import { TriedReporter } from './support/tried-reporter.ts';
import { RerunReporter } from './support/vitest-reporter.ts';

const root = new URL('..', import.meta.url).pathname;

const shared = {
  root,
  /** Long enough for a busy machine: no test here is about time. */
  testTimeout: 60_000,
  /** Of two cores Vitest would leave one to itself, and it has little to do. */
  maxWorkers: '100%',
};

/** Components and posts are rendered by Astro, with the site's own configuration. */
const components = getViteConfig(
  {
    root,
    test: { ...shared, name: 'components', include: ['tests/components/**/*.test.ts'] },
  },
  { devToolbar: { enabled: false }, logLevel: 'error' },
);

export default defineConfig({
  test: {
    coverage: {
      provider: 'istanbul',
      include: ['src/**/*.ts'],
      exclude: ['**/*.d.ts', ...Object.keys(coveredElsewhere)],
      reporter: [['text', { skipFull: true, maxCols: 120 }]],
      thresholds: { statements: 95, branches: 88, functions: 95, lines: 95 },
    },
    reporters: ['default', new TriedReporter(), new RerunReporter()],
    projects: [
      {
        // The package's own source, as Astro takes it, and not what is compiled from it.
        ssr: { resolve: { conditions: ['astro', ...defaultServerConditions] } },
        test: { ...shared, name: 'unit', include: ['tests/unit/**/*.test.ts'] },
      },
      components({ mode: 'test', command: 'serve' }),
    ],
  },
});
