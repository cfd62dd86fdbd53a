import { expect, it } from 'vitest';
import { lightServer } from '../../../../src/site/config/light-server.ts';

interface Plugin {
  readonly configEnvironment: (name: string, options: object, vite: object) => unknown;
  readonly configResolved: (vite: object) => void;
}

function pluginsIn(command: string): Plugin[] {
  const plugins: Plugin[] = [];
  const updateConfig = ({ vite }: { vite: { plugins: Plugin[] } }) => {
    plugins.push(...vite.plugins);
  };
  const setup = lightServer().hooks['astro:config:setup'] as unknown as (hook: object) => void;
  setup({ command, updateConfig });
  return plugins;
}

/** What of a run of Vite is bundled for browsers, behind the plugin. */
function bundledIn(command: string): string[] {
  const optimizeDeps = { include: ['astro/toolbar'] };
  pluginsIn('build')[0]?.configResolved({ command, environments: { client: { optimizeDeps } } });
  return optimizeDeps.include;
}

it('collects the texts of a build with modules that Node has loaded', () => {
  const [plugin] = pluginsIn('build');
  expect(plugin?.configEnvironment('astro', {}, { command: 'serve' })).toMatchObject({
    resolve: { external: expect.arrayContaining(['astro/loaders']) as unknown },
  });
});

it('bundles nothing for browsers while texts are collected', () => {
  expect(bundledIn('serve')).toEqual([]);
});

it('leaves what a bundler and a browser read as it is', () => {
  const [plugin] = pluginsIn('build');
  expect(plugin?.configEnvironment('prerender', {}, { command: 'build' })).toBeUndefined();
  expect(plugin?.configEnvironment('client', {}, { command: 'serve' })).toBeUndefined();
  expect(bundledIn('build')).toEqual(['astro/toolbar']);
});

it('leaves all to Vite in dev, where modules may be edited', () => {
  expect(pluginsIn('dev')).toEqual([]);
});
