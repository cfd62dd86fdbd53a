import { extensions, loadMatrices } from "./load.js";
import { findPngTools, pngPackages } from "./png.js";
/** The module through which the routes see the definitions; `virtual.d.ts` types it. */
const moduleId = 'virtual:astro-octant/figures';
/** The routes stand beside this module, as source or compiled as it is itself. */
const ownEnding = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
/**
 * Checks every definition of a folder and adds the addresses of its figures to the site.
 *
 * @throws {OctantError} for a wrong definition, with its file and all its problems
 */
export async function serveFigures(folder, hook) {
    const { config, injectRoute, logger, updateConfig } = hook;
    const models = await loadMatrices(folder, config.root);
    const tools = findPngTools(config.root);
    const served = {
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
function figuresModule(folder, tools) {
    const path = folder.replace(/^\.?\/?/, '/').replace(/\/$/, '');
    const files = JSON.stringify(`${path}/*.{${extensions.join(',')}}`);
    return {
        name: moduleId,
        resolveId: (id) => (id === moduleId ? `\0${id}` : undefined),
        load: (id) => id === `\0${moduleId}`
            ? `export const definitions = import.meta.glob(${files}, { eager: true, import: 'default' });
           export const tools = ${JSON.stringify(tools)};`
            : undefined,
    };
}
