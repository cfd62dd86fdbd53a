import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Components and posts are rendered by Astro, with the site's own configuration. */
const components = getViteConfig(
  { root, test: { name: 'components', root, include: ['tests/components/**/*.test.ts'] } },
  { devToolbar: { enabled: false }, logLevel: 'error' },
);

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', root, include: ['tests/unit/**/*.test.ts'] } },
      components({ mode: 'test', command: 'serve' }),
    ],
  },
});
