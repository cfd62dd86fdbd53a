import type { AstroConfig, AstroIntegration } from 'astro';

type VitePlugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/** Of what the schemas and the definitions of the content import, what the configuration has loaded. */
const shared = [
  'astro-octant/citation',
  'astro-octant/languages',
  'astro-octant/matrix',
  'astro-octant/problems',
  'astro/content/config',
  'astro/loaders',
  'astro/zod',
  '@astrojs/markdown-remark',
];

const resolve = {
  external: shared,
  // Our own package as source, as Astro reads it; the others are Vite's own.
  externalConditions: ['astro', 'node', 'module-sync'],
};

/**
 * Has Vite's server, with which a build collects its texts, do no more than that takes: modules that
 * Node has loaded for the configuration are neither transformed nor run once more, and nothing is
 * bundled for browsers. In dev it does all that, since modules may be edited, and pages are seen.
 */
export function lightServer(): AstroIntegration {
  return {
    name: 'light-server',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'dev') updateConfig({ vite: { plugins: [serverPlugin] } });
      },
    },
  };
}

const serverPlugin: VitePlugin = {
  name: 'light-server',
  configEnvironment: (name, _, { command }) =>
    command === 'serve' && name !== 'client' ? { resolve } : undefined,
  configResolved: ({ command, environments: { client } }) => {
    if (command === 'serve' && client) client.optimizeDeps.include = [];
  },
};
