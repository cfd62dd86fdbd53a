import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createServer, isRunnableDevEnvironment } from 'vite';
import { createContentReader } from '../../../src/plugin/store/content-plugin.ts';
import type { Content } from '../../../src/plugin/store/read-content.ts';

// Inside the project, so that a definition finds the package by its name.
const copies = new URL('../../../dist-copies', import.meta.url).pathname;

/** The smallest definition, as JSON holds it. */
export const fruit = {
  id: 'fruit',
  languages: ['en'],
  title: 'Fruit',
  axes: { size: { label: 'Size', levels: { small: 'small', large: 'large' } } },
};

/** The same in YAML, with a name for what stands there once. */
export const fruitInYaml = `id: fruit
languages: [en]
title: Fruit
axes:
  size:
    label: Size
    levels: { small: small, large: large }
`;

/** What a page sees of a project's content. */
export interface ReadProject {
  /** What a build would say of it, with the project's folder left out. */
  readonly message: string | undefined;
  /** Reads it as texts do, which don't wait for the server. */
  readonly whenRead: () => Promise<Content>;
  /** Has the server see that a file has been written. */
  readonly write: (file: string, text: string) => Promise<void>;
  /** Runs a module of the project as a page does. */
  readonly load: (id: string) => Promise<Record<string, unknown>>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * Makes a project of the given files and has a dev server read its content.
 *
 * @param middlewareMode whether the server starts its plugins at once, as in a build, or when it listens
 */
export async function readProject(
  files: Readonly<Record<string, string>>,
  middlewareMode = true,
): Promise<ReadProject> {
  mkdirSync(copies, { recursive: true });
  const root = mkdtempSync(join(copies, 'content-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const folders = { matrices: 'content/matrices', citations: 'content/citations' };
  const reader = createContentReader(folders, root, () => undefined);
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [reader.plugin],
    optimizeDeps: { noDiscovery: true },
    // As Astro sets them.
    resolve: { tsconfigPaths: true },
    environments: { ssr: { resolve: { conditions: ['astro'], noExternal: ['astro-octant'] } } },
    server: { middlewareMode, hmr: false, ws: false, watch: null },
  });
  return {
    message: middlewareMode ? reader.findError()?.message.replaceAll(root, '<project>') : undefined,
    whenRead: reader.whenRead,
    write: async (name, text) => {
      const file = join(root, name);
      writeFileSync(file, text);
      const { client } = server.environments;
      const { hotUpdate } = reader.plugin as { hotUpdate: (change: object) => Promise<unknown> };
      await hotUpdate.call({ environment: client }, { file, modules: [] });
    },
    load: async (id) => {
      const { ssr } = server.environments;
      if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite runs its modules elsewhere');
      return await ssr.runner.import<Record<string, unknown>>(id);
    },
    [Symbol.asyncDispose]: async () => {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}
