import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const plugin = globSync('src/plugin/**/*.{ts,astro}', { cwd: root }).sort();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

/** What a file imports, for its values or for its types. */
function importsOf(file: string): { path: string; typeOnly: boolean }[] {
  const source = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const pattern = /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?from\s+)?['"]([^'"]+)['"]/gm;
  return [...source.matchAll(pattern)].map(([, type, path = '']) => ({
    path,
    typeOnly: type !== undefined,
  }));
}

it.each(plugin)('%s imports nothing of the site or the content', (file) => {
  const foreign = importsOf(file)
    .filter(({ path }) => path.startsWith('.'))
    .map(({ path }) => relative(root, join(root, file, '..', path)))
    .filter((path) => !path.startsWith('src/plugin/'));
  expect(foreign).toEqual([]);
});

it.each(plugin)('%s imports no package that the reader would have to install', (file) => {
  const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const missing = importsOf(file)
    .filter(({ path, typeOnly }) => !typeOnly && !/^(\.|node:|virtual:)/.test(path))
    .filter(({ path }) => !installed.some((name) => path === name || path.startsWith(`${name}/`)));
  expect(missing).toEqual([]);
});

it('the site imports the plugin by the name of its package, but for what Node reads', () => {
  const files = globSync('{src/site,content}/**/*.{ts,astro,mdx}', { cwd: root });
  // The configuration imports these, and Node would take the package for the compiled one.
  const loadedByNode = files.filter((file) => file.startsWith('src/site/links/'));
  const byPath = files
    .filter((file) => !loadedByNode.includes(file))
    .filter((file) => importsOf(file).some(({ path }) => path.includes('/plugin/')));
  expect(byPath).toEqual([]);
});
