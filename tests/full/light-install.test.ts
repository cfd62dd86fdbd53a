import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Rolldown, build } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { mustRun, run } from '../support/project-copy.ts';

const oldest = `${manifest.engines.node.replace('>=', '')}.0`;
const kilobyte = 1000;

let folder = '';
let installed = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'octant-light-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await mustRun('npm', ['install', '--no-audit', '--no-fund', inject('tarball')], folder);
  installed = join(folder, 'node_modules/astro-octant');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the package', () => {
  it('is under 200 KB packed and 800 KB unpacked', () => {
    expect(statSync(inject('tarball')).size).toBeLessThan(200 * kilobyte);
    const files = globSync('**/*', { cwd: installed, withFileTypes: true });
    const sizes = files
      .filter((file) => file.isFile())
      .map((file) => statSync(join(file.parentPath, file.name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(800 * kilobyte);
  });

  it('holds no module that neither an export, a command nor a route leads to', () => {
    const { exports, bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
      readonly bin: Readonly<Record<string, string>>;
    };
    const entries = Object.values(exports).map((to) => (typeof to === 'string' ? to : to.default));
    const reached = new Set(
      [...entries, ...Object.values(bin)].flatMap((path) => globSync(path, { cwd: installed })),
    );
    for (const file of reached) {
      const text = readFileSync(join(installed, file), 'utf8');
      const paths = text.matchAll(/(?:from ?|import ?\(?|URL\()['"`](\.[^'"`]+)['"`]/g);
      for (const [, path = ''] of paths) {
        // A route is named with the ending that the module beside it has.
        const target = join(
          dirname(file),
          path.replace(/\$\{ownEnding\}$|\?\w+$/, (end) => (end.startsWith('?') ? '' : 'js')),
        );
        for (const found of globSync(target.replace(/\$\{\w+\}/g, '*'), { cwd: installed }))
          reached.add(found);
      }
    }
    const code = globSync('lib/**/*.{js,astro,css}', { cwd: installed });
    expect(code.filter((file) => !reached.has(file))).toEqual([]);
  });

  it('holds every file that its types lead to', () => {
    const types = globSync('lib/**/*.d.ts', { cwd: installed });
    const missing = types.flatMap((file) => {
      const text = readFileSync(join(installed, file), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
      return [...text.matchAll(/from '(\.[^']+)'/g)]
        .map(([, path = '']) => join(dirname(file), path.replace(/\.[jt]s$/, '.d.ts')))
        .filter((path) => !existsSync(join(installed, path)));
    });
    expect(types).not.toEqual([]);
    expect(missing).toEqual([]);
  });

  it('maps no declaration to a source that is not there', () => {
    expect(globSync('lib/**/*.map', { cwd: installed })).toEqual([]);
  });
});

describe('a folder of nothing else', () => {
  it('gets few packages, and neither Astro nor faces', () => {
    const names = globSync('node_modules/{*,@*/*}/package.json', { cwd: folder }).map(dirname);
    expect(names.length).toBeLessThanOrEqual(56);
    for (const name of ['astro', 'vite', '@resvg/resvg-wasm', '@expo-google-fonts/noto-serif-sc']) {
      expect(existsSync(join(folder, 'node_modules', name))).toBe(false);
    }
  });

  it('draws by the command, from TypeScript, on the oldest Node that the package takes', async () => {
    await mustRun(
      'npm',
      ['install', '--no-audit', '--no-fund', '--prefix', 'node', `node@${oldest}`],
      folder,
    );
    const node = join(folder, 'node/node_modules/.bin/node');
    const elsewhere = mkdtempSync(join(tmpdir(), 'octant-empty-'));
    writeFileSync(
      join(elsewhere, 'bets.ts'),
      `import { defineMatrix } from 'astro-octant/matrix';
       enum Language { English = 'en', Chinese = 'zh' }
       const levels = { low: 'low', high: 'high' } as const;
       export default defineMatrix({
         id: 'bets',
         languages: [Language.English, Language.Chinese],
         title: { en: 'Bets', zh: '押注' },
         axes: { risk: { label: 'Risk', levels }, gain: { label: 'Gain', levels } },
         figures: { overview: { caption: { en: 'All bets', zh: '全部' } } },
       });`,
    );
    const command = [
      join(installed, 'lib/draw/draw-bin.js'),
      'draw',
      'bets.ts',
      '--figure',
      'overview',
    ];
    const said = await run(node, [...command, '--lang', 'zh', '-o', 'bets.svg'], {
      cwd: elsewhere,
    });
    expect(said).toMatchObject({ code: 0, output: '' });
    expect(readFileSync(join(elsewhere, 'bets.svg'), 'utf8')).toContain('<title>全部</title>');
    expect(
      await mustRun(node, [join(installed, 'lib/draw/draw-bin.js'), '--help'], elsewhere),
    ).toContain('npx astro-octant draw <file>');
    rmSync(elsewhere, { recursive: true });
  });
});

// A fifth of each is how wide letters are. Another quarter of what defines a matrix reads and checks
// what an author wrote, and says what to mend, which a browser is given too: what it draws, as in the
// playground, has been checked nowhere else.
it.each([
  ['all that it exports', "export * from 'astro-octant/matrix';", 29],
  [
    'what defines a matrix and draws it',
    "export { defineMatrix, renderMatrix } from 'astro-octant/matrix';",
    27.2,
  ],
  [
    'what draws a matrix that has been checked',
    "export { localize, resolveFigure, drawFigure } from 'astro-octant/matrix';",
    21.2,
  ],
])(
  'bundles for a browser %s, with the widths of all scripts and without Node',
  async (_, code, limit) => {
    const { chunk, others } = await bundle(code);
    expect(others).toEqual([]);
    expect([...chunk.imports, ...chunk.dynamicImports]).toEqual([]);
    const onNode = chunk.moduleIds.filter(
      (id) => builtinModules.includes(id) || /^node:|browser-external/.test(id),
    );
    expect(onNode).toEqual([]);
    expect(gzipSync(chunk.code, { level: 9 }).length).toBeLessThan(limit * kilobyte);
    const widths = join(realpathSync(installed), 'lib/matrix/text/width-data.js');
    expect(chunk.moduleIds).toContain(widths);
  },
);

async function bundle(code: string) {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, code);
  const result = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk, ...others] = result.output;
  return { chunk, others };
}
