import { existsSync } from 'node:fs';
import type { AstroConfig, HookParameters } from 'astro';
import type { FigureFormat } from './address.ts';
import { findPngTools, pngPackages } from './png.ts';
import { readStyleSheet } from './style-sheet.ts';

type Plugin = NonNullable<AstroConfig['vite']['plugins']>[number];

/** The module through which pages see how figures are served; `figures-module.d.ts` types it. */
const moduleId = 'virtual:astro-octant/figures';

/** The routes stand beside this module, as source or compiled as it is itself. */
const ownEnding = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** How a site serves its figures. */
export interface ServedFigures {
  readonly formats: readonly FigureFormat[];
  /** Address of their style sheet. */
  readonly styleSheet: string;
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
  const { css, name } = readStyleSheet();
  updateConfig({ vite: { plugins: [figuresModule({ formats, tools, css })] } });
  const path = `/${config.build.assets}/${name}`;
  const entrypoint = new URL(`./style-route.${ownEnding}`, import.meta.url);
  injectRoute({ pattern: path, entrypoint, prerender: true });
  const served = { formats, styleSheet: config.base.replace(/\/$/, '') + path };
  if (!hasFolder && command !== 'dev') return served;
  if (!tools && hasFolder && command === 'dev') {
    const needed = fonts.length > 0 ? pngPackages.slice(0, 1) : pngPackages;
    logger.info(`figures are served as SVG only: PNG takes  npm i -D ${needed.join(' ')}`);
  }
  for (const format of formats) {
    injectRoute({
      pattern: `/figures/[matrix]/[file].${format}`,
      entrypoint: new URL(`./${format}-route.${ownEnding}`, import.meta.url),
      prerender: true,
    });
  }
  return served;
}

function figuresModule(exported: Readonly<Record<string, unknown>>): Plugin {
  const source = Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
  return {
    name: moduleId,
    resolveId: (id) => (id === moduleId ? `\0${id}` : undefined),
    load: (id) => (id === `\0${moduleId}` ? source : undefined),
  };
}
