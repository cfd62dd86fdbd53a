import { expect, it, vi } from 'vitest';
import { readMatrix } from '../../../src/plugin/matrix/index.ts';
import type { MatrixFile } from '../../../src/plugin/store/read-matrices.ts';
import { fruit } from '../store/project.ts';
import { serveFigures } from '../../../src/plugin/figures/serve.ts';
import { readStyleSheet } from '../../../src/plugin/figures/style-sheet.ts';

const root = new URL('../../../', import.meta.url);

/** What Astro hands to the hook, as far as it is used. */
function serve(command: 'build' | 'dev', folder: string, at: URL = root, fonts?: string[]) {
  const injectRoute = vi.fn<(route: { readonly pattern: string }) => void>();
  const info = vi.fn<(message: string) => void>();
  const warn = vi.fn<(message: string) => void>();
  const hook = {
    command,
    config: {
      root: at,
      base: '/repo/',
      build: { assets: '_astro' },
      cacheDir: new URL('node_modules/.astro/', at),
    },
    injectRoute,
    logger: { info, warn },
    updateConfig: vi.fn(),
  };
  const served = serveFigures(folder, hook as unknown as Parameters<typeof serveFigures>[1], fonts);
  const [sheet, ...patterns] = injectRoute.mock.calls.map(([route]) => route.pattern);
  return { served, sheet, patterns, info, warn };
}

it('serves the style sheet of figures, which holds all that it imports', () => {
  const { served, sheet } = serve('build', 'content/nowhere');
  expect(sheet).toMatch(/^\/_astro\/octant\.[0-9a-f]{8}\.css$/);
  expect(served.styleSheet).toBe(`/repo${sheet}`);
  const { css } = readStyleSheet();
  for (const part of ['--octant-line:', '.octant-end', '.octant-legend'])
    expect(css).toContain(part);
  expect(css).not.toContain('@import');
});

it('adds an address for each format', () => {
  expect(serve('build', 'content/matrices').patterns).toEqual([
    '/figures/[matrix]/[file].svg',
    '/figures/[matrix]/[file].png',
  ]);
});

it('says once in a build which letters no face has', () => {
  const tea = (label: string): MatrixFile => {
    const axes = { size: { ...fruit.axes.size, label } };
    const matrix = readMatrix({ ...fruit, axes, figures: { all: { caption: 'All' } } });
    return { file: 'tea.yaml', id: 'fruit', exports: {}, checked: { value: matrix } };
  };
  const { served, warn } = serve('build', 'content/matrices');
  served.drawPictures([tea('Tea'), tea('شاي')]);
  served.drawPictures([tea('شاي')]);
  expect(warn.mock.calls).toEqual([
    [
      "PNGs have empty boxes for ش ا ي: no face has them (NotoSerifSC_400Regular.ttf, NotoSerifSC_700Bold.ttf); give faces that do: octant({ fonts: ['./fonts/regular.ttf', './fonts/bold.ttf'] })",
    ],
  ]);
  const chinese = serve('build', 'content/matrices');
  chinese.served.drawPictures([tea('茶')]);
  expect(chinese.warn).not.toHaveBeenCalled();
});

it('names no package of faces to a site that brings its own', () => {
  const { info } = serve('dev', '.', new URL('file:///'), ['a.ttf']);
  expect(info).toHaveBeenCalledWith(
    'figures are served as SVG only: PNG takes  npm i -D @resvg/resvg-wasm',
  );
});

it('adds none to the build of a site without a folder of definitions', () => {
  expect(serve('build', 'content/nowhere').patterns).toEqual([]);
});

it('adds them in dev all the same, for the definition that is yet to be written', () => {
  expect(serve('dev', 'content/nowhere').patterns).toHaveLength(2);
});

it('says in dev what pictures take where it is not installed, and nothing in a build', () => {
  const elsewhere = new URL('file:///');
  expect(serve('build', '.', elsewhere).info).not.toHaveBeenCalled();
  expect(serve('dev', '.', elsewhere).info.mock.calls).toMatchInlineSnapshot(`
    [
      [
        "figures are served as SVG only: PNG takes  npm i -D @resvg/resvg-wasm @expo-google-fonts/noto-serif-sc",
      ],
    ]
  `);
});
