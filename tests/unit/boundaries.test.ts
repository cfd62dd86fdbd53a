import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import content from '../../content/site.config.ts';

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
    // What a bundler is told stands behind a question mark.
    path: path.replace(/\?.*$/, ''),
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

/** The stages of the data, left to right: a file imports from its own and from those before it. */
const stages = [
  ['problems.ts'],
  ['problem-path.ts'],
  ['yaml-source.ts'],
  ['plain-data.ts'],
  ['addresses.ts'],
  ['disk-cache.ts'],
  ['languages'],
  ['matrix', 'citation', 'blocks'],
  ['parity'],
  ['store'],
  ['figures', 'citation-files'],
  ['draw'],
  ['components'],
  ['fences', 'references'],
  ['client-router', 'place-tags'],
  ['integration-folders.ts'],
  ['integration-options.ts', 'check-order.ts', 'index.ts'],
];

/** What each of some files imports from within a folder, by their paths below it. */
function edgesIn(folder: string, files: readonly string[]): { from: string; to: string }[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter(({ path }) => path.startsWith('.'))
      .map(({ path }) => ({
        from: relative(folder, file),
        to: relative(folder, join(file, '..', path)),
      })),
  );
}

const edges = edgesIn('src/plugin', plugin);

/** The folder or the file right below `src/plugin` that a path belongs to. */
function partOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function stageOf(path: string): number {
  return stages.findIndex((stage) => stage.includes(partOf(path)));
}

it('each part of the package has its place in the order of the stages', () => {
  const placed = new Set(stages.flat());
  const parts = new Set(plugin.map((file) => partOf(relative('src/plugin', file))));
  expect([...parts].filter((part) => !placed.has(part))).toEqual([]);
  expect([...placed].filter((part) => !parts.has(part))).toEqual([]);
});

it('a stage imports only what stands to its left', () => {
  const wrong = edges.filter(({ from, to }) => {
    const isWithin = partOf(from) === partOf(to) || stageOf(from) === stages.length - 1;
    return isWithin ? stageOf(to) > stageOf(from) : stageOf(to) >= stageOf(from);
  });
  expect(wrong).toEqual([]);
});

/** Says which of the given imports are part of a circle. */
function circular<T extends { readonly from: string; readonly to: string }>(imports: T[]): T[] {
  const imported = Map.groupBy(imports, ({ from }) => from);
  const reach = (start: string): Set<string> => {
    const reached = new Set([start]);
    for (const from of reached) {
      for (const { to } of imported.get(from) ?? []) reached.add(to);
    }
    return reached;
  };
  return imports.filter(({ from, to }) => reach(to).has(from));
}

it('no file reaches itself by what it imports', () => {
  const site = globSync('src/site/**/*.{ts,astro}', { cwd: root }).sort();
  expect(circular(edges)).toEqual([]);
  expect(circular(edgesIn('src/site', site))).toEqual([]);
});

const folders = new Set(edges.map(({ from }) => dirname(from)).flatMap(withParents));

/** A folder and those that hold it: `matrix/read` is in `matrix`, and that in `.`. */
function withParents(folder: string): string[] {
  return folder === '.' ? ['.'] : [folder, ...withParents(dirname(folder))];
}

it.each([...folders])(
  'no folder in %s reaches itself, through whatever stands beside it',
  (top) => {
    const within = (path: string) => !relative(top, path).startsWith('..');
    const partIn = (path: string) => relative(top, path).split('/')[0] ?? path;
    const between = edges
      .filter(({ from, to }) => within(from) && within(to) && partIn(from) !== partIn(to))
      .map(({ from, to }) => ({ from: partIn(from), to: partIn(to), file: from }));
    expect(circular(between)).toEqual([]);
  },
);

it('what draws and writes imports nothing of what reads', () => {
  const parsers = ['matrix/read', 'citation/read'];
  const presentation = [
    'matrix/layout',
    'matrix/svg',
    'matrix/text',
    'citation/sentences',
    'citation/write',
    'components',
  ];
  const wrong = edges.filter(
    ({ from, to }) => presentation.includes(dirname(from)) && parsers.includes(dirname(to)),
  );
  expect(wrong).toEqual([]);
});

it('what a page runs needs no file system, so that a server without these files can run it', () => {
  const reached = new Set(plugin.filter((file) => file.endsWith('.astro')));
  for (const file of reached) {
    for (const { path } of importsOf(file).filter(({ typeOnly }) => !typeOnly)) {
      if (path.startsWith('.')) reached.add(relative(root, join(root, file, '..', path)));
    }
  }
  const sources = [...reached].filter((file) => /\.(ts|astro)$/.test(file));
  expect(sources).toContain('src/plugin/store/content.ts');
  const onNode = sources.filter((file) =>
    importsOf(file).some(({ path }) => path.startsWith('node:')),
  );
  expect(onNode).toEqual([]);
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
  // These import them, and Node would take the package for the compiled one.
  const loadedByNode = new Set([
    'astro.config.mjs',
    'src/site/texts/read-thread.ts',
    'src/site/finish-early/finish-thread.ts',
    'src/site/pictures/side-thread.ts',
  ]);
  for (const file of loadedByNode) {
    for (const { path, typeOnly } of importsOf(file)) {
      if (path.startsWith('.') && !typeOnly) {
        loadedByNode.add(relative(root, join(root, file, '..', path)));
      }
    }
  }
  const byPath = files
    .filter((file) => !loadedByNode.has(file))
    .filter((file) => importsOf(file).some(({ path }) => path.includes('/plugin/')));
  expect(byPath).toEqual([]);
});

it('pages show texts by what also knows those without a module', () => {
  const files = globSync('src/site/**/*.{ts,astro}', { cwd: root });
  const byAstro = /import \{[^}]*\brender\b[^}]*\} from 'astro:content'/;
  const found = files.filter((file) => byAstro.test(readFileSync(join(root, file), 'utf8')));
  expect(found).toEqual(['src/site/texts/render-text.ts']);
});

it.each(globSync('{src/site,public}/**/*.{ts,js,astro,css,json,svg}', { cwd: root }).sort())(
  '%s knows nothing of who writes here',
  (file) => {
    const { address, author, comments } = content;
    const names = [new URL(address).host, author, comments?.repo, comments?.repoId].flatMap(
      (name) => name ?? [],
    );
    expect(names.length).toBeGreaterThan(1);
    const source = readFileSync(join(root, file), 'utf8');
    expect(names.filter((name) => source.includes(name))).toEqual([]);
  },
);
