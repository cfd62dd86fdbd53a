import { dirname, extname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';

type VitePlugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/** The scripts that pages load, by their paths in this package; the last measures the page. */
const scripts = [
  'citation/enhance',
  'components/choose-cell',
  'components/preview-notes',
  'languages/offer',
  'blocks/place/keep-place',
];
const ownEnding = extname(import.meta.url).slice(1);
const eachPage = slashed(fileURLToPath(new URL(`./each-page.${ownEnding}`, import.meta.url)));
const folder = dirname(dirname(eachPage));
const router = 'astro/components/ClientRouter.astro';
const fileOf = (script: string) => `${script}.${ownEnding}`;

/**
 * Has the scripts of the components run on each page that Astro's `<ClientRouter>` opens, on a site
 * that uses it; on any other they stay as they are, which is smaller. A build bundles scripts once it
 * knows the pages. In dev a page may come to use it at any time.
 */
export function followRouter(command: string): VitePlugin {
  let isUsed = command === 'dev';
  return {
    name: 'astro-octant/client-router',
    // Before imports are rewritten.
    enforce: 'pre',
    transform: {
      filter: { id: new RegExp(`(?:${[router, ...scripts.map(fileOf)].join('|')})$`) },
      handler(code, id) {
        const path = slashed(id);
        if (path.endsWith(`/${router}`)) isUsed = true;
        const script = scripts.findIndex((name) => path === `${folder}/${fileOf(name)}`);
        if (!isUsed || script < 0) return undefined;
        return { code: runOnEachPage(code, script === scripts.length - 1), map: null };
      },
    },
  };
}

/** With a semicolon or without, as packages are written to save space. */
const atTop = /^(?:import\b[^'"]*(['"])[^'"]*\1|export ?\{\});?$/gm;

/** Moves all of a script but its imports into a function, which sees the page for the window. */
export function runOnEachPage(code: string, isLast = false): string {
  const imports = code.match(atTop)?.filter((line) => line.startsWith('import')) ?? [];
  const body = code.replaceAll(atTop, '');
  return [
    ...imports,
    `import { onEachPage } from ${JSON.stringify(eachPage)};`,
    `onEachPage((page) => {`,
    `const { addEventListener, history, performance } = page;`,
    body,
    `}, ${isLast});`,
  ].join('\n');
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
