import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const entry = 'virtual:scripts';
/** What Vite puts around an import on demand, to load that file's style sheets; there are none. */
const preload = '\0vite/preload-helper.js';

/**
 * Makes one file of several scripts, beside those files that they import on demand.
 *
 * @param scripts paths of modules, run in this order
 * @param folder where the files are written
 * @param fileName of the one that runs them all, as Rolldown has it: `page.[hash].js`
 * @returns the name that it has got
 */
export async function bundleScripts(
  scripts: readonly string[],
  folder: string,
  fileName: string,
): Promise<string> {
  const sources: Readonly<Record<string, string>> = {
    [entry]: scripts.map((script) => `import ${JSON.stringify(script)};`).join('\n'),
    [preload]: 'export const __vitePreload = (load) => load();',
  };
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'scripts',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => sources[id],
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      assetsDir: '',
      rolldownOptions: {
        input: entry,
        treeshake: false,
        output: { entryFileNames: fileName, chunkFileNames: '[name].[hash].js' },
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new TypeError('The bundle of a page has no output.');
  const chunks = output.output.filter((file) => file.type === 'chunk');
  await mkdir(folder, { recursive: true });
  for (const { fileName: name, code } of chunks) await writeFile(join(folder, name), code);
  return chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
}
