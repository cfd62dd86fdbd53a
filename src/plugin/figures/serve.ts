import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import type { MatrixFile } from '../store/read-matrices.ts';
import type { FigureFormat } from './address.ts';
import { drawAhead, picturesOf } from './draw-ahead.ts';
import { type KeptPngs, versionOf } from './kept-pngs.ts';
import { moduleEnding } from './module-ending.ts';
import { type PngTools, findPngTools, pngPackages } from './png.ts';
import { readStyleSheet } from './style-sheet.ts';
import { tellUndrawn } from './undrawn-letters.ts';

type Plugin = NonNullable<AstroConfig['vite']['plugins']>[number];

/** The module through which pages see how figures are served; `figures-module.d.ts` types it. */
const moduleId = 'virtual:astro-octant/figures';

const fontsOption = "octant({ fonts: ['./fonts/regular.ttf', './fonts/bold.ttf'] })";

/** How a site serves its figures. */
export interface ServedFigures {
  readonly formats: readonly FigureFormat[];
  /** Address of their style sheet. */
  readonly styleSheet: string;
  /** Begins to draw the pictures of a build, when its definitions are read for the first time. */
  readonly drawPictures: (matrices: readonly MatrixFile[]) => void;
}

/**
 * Adds the addresses of the figures of the content to the site. In dev they are there before the
 * first definition is, so that it needs no restart.
 *
 * @param folder of the definitions, relative to the project
 * @param fonts files of the faces of pictures in pixels
 */
export function serveFigures(
  folder: string,
  hook: Pick<
    HookParameters<'astro:config:setup'>,
    'command' | 'config' | 'injectRoute' | 'logger' | 'updateConfig'
  >,
  fonts: readonly string[] = [],
): ServedFigures {
  const { command, config, injectRoute, logger, updateConfig } = hook;
  const hasFolder = existsSync(new URL(folder, config.root));
  const tools = findPngTools(config.root, fonts);
  const formats: FigureFormat[] = tools ? ['svg', 'png'] : ['svg'];
  const pngs = tools && (hasFolder || command === 'dev') ? keepPngs(tools, hook) : undefined;
  const { css, name } = readStyleSheet();
  updateConfig({ vite: { plugins: [figuresModule({ formats, pngs, css })] } });
  const path = `/${config.build.assets}/${name}`;
  const entrypoint = new URL(`./style-route.${moduleEnding}`, import.meta.url);
  injectRoute({ pattern: path, entrypoint, prerender: true });
  let isDrawing = false;
  const served = {
    formats,
    styleSheet: config.base.replace(/\/$/, '') + path,
    drawPictures: (matrices: readonly MatrixFile[]) => {
      if (!pngs || isDrawing) return;
      isDrawing = true;
      const pictures = picturesOf(matrices);
      for (const told of tellUndrawn(pictures, pngs.tools, fontsOption)) logger.warn(told);
      drawAhead(pictures, pngs);
    },
  };
  if (!hasFolder && command !== 'dev') return served;
  if (!tools && hasFolder && command === 'dev') {
    const needed = fonts.length > 0 ? pngPackages.slice(0, 1) : pngPackages;
    logger.info(`figures are served as SVG only: PNG takes  npm i -D ${needed.join(' ')}`);
  }
  for (const format of formats) {
    injectRoute({
      pattern: `/figures/[matrix]/[file].${format}`,
      entrypoint: new URL(`./${format}-route.${moduleEnding}`, import.meta.url),
      prerender: true,
    });
  }
  return served;
}

/**
 * Says how pictures are made: by a build they are kept, beside what Astro keeps, which `astro build
 * --force` has it forget.
 */
function keepPngs(
  tools: PngTools,
  { command, config }: Pick<HookParameters<'astro:config:setup'>, 'command' | 'config'>,
): KeptPngs {
  if (command !== 'build') return { tools, place: undefined };
  const folder = fileURLToPath(new URL('octant-figures', config.cacheDir));
  if (process.argv.includes('--force')) rmSync(folder, { recursive: true, force: true });
  return { tools, place: { folder, version: versionOf(tools) } };
}

function figuresModule(exported: Readonly<Record<string, unknown>>): Plugin {
  const source = Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
  return {
    name: moduleId,
    // By their filters a bundler asks of no other module, of which a site has thousands.
    resolveId: { filter: { id: new RegExp(`^${moduleId}$`) }, handler: (id) => `\0${id}` },
    load: { filter: { id: new RegExp(`^\0${moduleId}$`) }, handler: () => source },
  };
}
