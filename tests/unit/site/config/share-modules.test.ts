import { expect, it } from 'vitest';
import { shareModules } from '../../../../src/site/config/share-modules.ts';

interface Plugin {
  readonly configEnvironment: (name: string, options: object, vite: object) => unknown;
}

function pluginsIn(command: string): Plugin[] {
  const plugins: Plugin[] = [];
  const updateConfig = ({ vite }: { vite: { plugins: Plugin[] } }) => {
    plugins.push(...vite.plugins);
  };
  const setup = shareModules().hooks['astro:config:setup'] as unknown as (hook: object) => void;
  setup({ command, updateConfig });
  return plugins;
}

it('collects the texts of a build with modules that Node has loaded', () => {
  const [plugin] = pluginsIn('build');
  expect(plugin?.configEnvironment('astro', {}, { command: 'serve' })).toMatchObject({
    resolve: { external: expect.arrayContaining(['astro/loaders']) as unknown },
  });
});

it('leaves what a bundler and a browser read as it is', () => {
  const [plugin] = pluginsIn('build');
  expect(plugin?.configEnvironment('prerender', {}, { command: 'build' })).toBeUndefined();
  expect(plugin?.configEnvironment('client', {}, { command: 'serve' })).toBeUndefined();
});

it('leaves all modules to Vite in dev, where they may be edited', () => {
  expect(pluginsIn('dev')).toEqual([]);
});
