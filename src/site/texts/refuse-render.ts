import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OctantError } from '../../plugin/problems.ts';

const shown = fileURLToPath(new URL('render-text.ts', import.meta.url));

const importsRender = /^import\s*\{[^}]*\brender\b[^}]*\}\s*from\s*['"]astro:content['"]/m;

/**
 * A plugin of Vite that refuses a page which would show texts by Astro's own `render`, since that
 * shows nothing of a text without a module.
 *
 * @param folder of the sources of the site
 * @throws {OctantError} in a build, naming the file
 */
export function refuseRender(folder: string, root: string) {
  return {
    name: 'refuse-render',
    enforce: 'pre' as const,
    transform: {
      filter: { id: /\.(?:astro|ts)$/, code: /astro:content/ },
      handler: (code: string, id: string): undefined => {
        if (id === shown || !id.startsWith(folder) || !importsRender.test(code)) return;
        const hint = `write  import { renderText } from '${pathFrom(id)}'  and call that instead`;
        const found = 'that of astro:content shows nothing of a text that is words alone';
        const allowed = 'renderText, which shows all texts';
        const problem = { path: 'render', found, allowed, hint };
        throw new OctantError('The page', [problem], slashed(relative(root, id)));
      },
    },
  };
}

function pathFrom(id: string): string {
  const path = slashed(relative(join(id, '..'), shown));
  return path.startsWith('.') ? path : `./${path}`;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
