import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { handedOn } from '../config/handed-on.ts';

const entry = 'virtual:scripts';
/** What Vite puts around an import on demand, to load that file's style sheets; there are none. */
const preload = '\0vite/preload-helper.js';

/** A file of a bundle. */
interface Chunk {
  readonly fileName: string;
  readonly code: string;
  /** True for the one that runs all scripts. */
  readonly isEntry: boolean;
}

/**
 * Makes one file of several scripts, beside those files that they import on demand. What they import
 * at all is either named by a digest, or among the sources of the site.
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
  const contents = await Promise.all(scripts.map((script) => readFile(script)));
  const digests = contents.map((content) => createHash('sha256').update(content).digest('hex'));
  const names = scripts.map((script) => basename(script));
  const key = JSON.stringify(['scripts', fileName, names, digests]);
  const kept = handedOn.cache?.read(key);
  const chunks = kept
    ? (JSON.parse(kept.toString()) as readonly Chunk[])
    : await makeChunks(scripts, fileName);
  if (!kept) handedOn.cache?.write(key, Buffer.from(JSON.stringify(chunks)));
  await mkdir(folder, { recursive: true });
  for (const { fileName: name, code } of chunks) await writeFile(join(folder, name), code);
  return chunks.find(({ isEntry }) => isEntry)?.fileName ?? '';
}

async function makeChunks(scripts: readonly string[], fileName: string): Promise<Chunk[]> {
  const sources: Readonly<Record<string, string>> = {
    [entry]: scripts.map((script) => `import ${JSON.stringify(script)};`).join('\n'),
    [preload]: 'export const __vitePreload = (load) => load();',
  };
  // Only where there is something to bundle, since Vite is much to load.
  const { build } = await import('vite');
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
  return output.output
    .filter((file) => file.type === 'chunk')
    .map((file) => ({ fileName: file.fileName, code: file.code, isEntry: file.isEntry }));
}
