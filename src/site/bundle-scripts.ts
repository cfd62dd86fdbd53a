import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const entry = 'virtual:page';

/**
 * Makes one file of the scripts of a page, beside those files that they import on demand.
 *
 * @param scripts paths of built modules, run in this order
 * @param folder where the files are written
 * @returns the name of the file that runs them all
 */
export async function bundleScripts(scripts: readonly string[], folder: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'page-scripts',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? scripts.map((script) => `import ${JSON.stringify(script)};`).join('\n')
            : undefined,
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      assetsDir: '',
      rolldownOptions: {
        input: entry,
        treeshake: false,
        output: { entryFileNames: 'page.[hash].js', chunkFileNames: '[name].[hash].js' },
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new TypeError('The bundle of a page has no output.');
  const chunks = output.output.filter((file) => file.type === 'chunk');
  await mkdir(folder, { recursive: true });
  for (const { fileName, code } of chunks) await writeFile(join(folder, fileName), code);
  return chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
}
