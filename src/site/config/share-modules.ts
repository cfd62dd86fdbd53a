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
 * Has a build collect its texts with modules that Node has loaded for the configuration, where Vite
 * would transform the same ones and run them once more. In dev it does, since they may be edited.
 */
export function shareModules(): AstroIntegration {
  return {
    name: 'share-modules',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') return;
        const plugin: VitePlugin = {
          name: 'share-modules',
          // The server that texts are collected with, but not the bundler.
          configEnvironment: (name, _, vite) =>
            vite.command === 'serve' && name !== 'client' ? { resolve } : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
