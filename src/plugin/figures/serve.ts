import { existsSync } from 'node:fs';
import type { AstroConfig, HookParameters } from 'astro';
import type { ServedFigures } from './address.ts';
import { extensions, loadMatrices } from '../store/load-matrices.ts';
import { type PngTools, findPngTools, pngPackages } from './png.ts';
import { OctantError, quote } from '../problems.ts';

type Plugin = NonNullable<AstroConfig['vite']['plugins']>[number];

/** The module through which the routes see the definitions; `virtual.d.ts` types it. */
const moduleId = 'virtual:astro-octant/figures';

/** The routes stand beside this module, as source or compiled as it is itself. */
const ownEnding = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

const defaultFolder = 'content/matrices';

/**
 * Checks every definition of a folder and adds the addresses of its figures to the site.
 *
 * @param written the folder as the author writes it, relative to the project
 * @throws {OctantError} for a wrong definition, with its file and all its problems
 */
export async function serveFigures(
  written: string | undefined,
  hook: Pick<
    HookParameters<'astro:config:setup'>,
    'config' | 'injectRoute' | 'logger' | 'updateConfig'
  >,
): Promise<void> {
  const { config, injectRoute, logger, updateConfig } = hook;
  const folder = findFolder(written, config.root);
  if (folder === undefined) return;
  const models = await loadMatrices(folder, config.root);
  const tools = findPngTools(config.root);
  const served: ServedFigures = {
    matrices: models.map(({ id }) => id),
    formats: tools ? ['svg', 'png'] : ['svg'],
  };
  if (!tools) {
    logger.info(`figures are served as SVG only: PNG takes  npm i -D ${pngPackages.join(' ')}`);
  }
  for (const format of served.formats) {
    injectRoute({
      pattern: `/figures/[matrix]/[figure].[lang].${format}`,
      entrypoint: new URL(`./${format}-route.${ownEnding}`, import.meta.url),
      prerender: true,
    });
  }
  updateConfig({
    vite: {
      define: { __OCTANT_FIGURES__: JSON.stringify(served) },
      plugins: [figuresModule(folder, tools)],
    },
  });
}

/** A folder that the author names has to be there; the one that is looked for by itself need not. */
function findFolder(written: string | undefined, root: URL): string | undefined {
  const folder = (written ?? defaultFolder).replace(/^\.?\//, '').replace(/\/$/, '');
  if (existsSync(new URL(folder, root))) return folder;
  if (written === undefined) return undefined;
  throw new OctantError('The call of octant() in the configuration', [
    {
      path: 'matrices',
      found: `the project has no folder ${quote(written)}`,
      allowed: `a folder of definitions, relative to the project, such as ${quote(defaultFolder)}`,
      hint: 'write the folder as it is called, or leave the option out',
    },
  ]);
}

function figuresModule(folder: string, tools: PngTools | undefined): Plugin {
  const files = JSON.stringify(`/${folder}/*.{${extensions.join(',')}}`);
  return {
    name: moduleId,
    resolveId: (id) => (id === moduleId ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${moduleId}`
        ? `export const definitions = import.meta.glob(${files}, { eager: true, import: 'default' });
           export const tools = ${JSON.stringify(tools)};`
        : undefined,
  };
}
