import { join, relative } from 'node:path';
import type { AstroConfig, HookParameters } from 'astro';
import { describeLosses } from '../citation/losses.ts';
import { OctantError } from '../problems.ts';
import { joinFailures } from './checked.ts';
import {
  type Content,
  type ContentFolders,
  failuresIn,
  isContent,
  readContent,
} from './read-content.ts';
import { checkEntrySlugs } from './entry-slugs.ts';
import { isLoaded, isYaml, readYamlFile } from './read-matrices.ts';
import { type Parser, parseTypeScript } from './parse-typescript.ts';
import { pathOf, slashed, writeDefinition, writeModule } from './write-module.ts';

type VitePlugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;
type ViteServer = HookParameters<'astro:server:setup'>['server'];

/** The module through which pages see the content; `content-module.d.ts` types it. */
const moduleId = 'virtual:astro-octant/content';
const resolvedId = `\0${moduleId}`;

/** Of the files that a definition may be written in. */
const definitionEnding = /\.(?:ts|m?js|json|ya?ml)$/;

/** What Vite tells its plugins, as far as it is used. */
interface PluginContext extends Parser {
  readonly environment: unknown;
}

/** An environment of Vite that runs modules in this process. */
interface RunnableEnvironment {
  readonly runner: {
    readonly import: (path: string) => Promise<Readonly<Record<string, unknown>>>;
  };
}

/** What reads the content of a site, for one run of Astro. */
export interface ContentReader {
  readonly plugin: VitePlugin;
  /** The content, once it has been read. */
  readonly whenRead: () => Promise<Content>;
  /** Says of all files at once what can't be used; `undefined` where everything can. */
  readonly findError: () => OctantError | undefined;
  /** Says of each entry what the formats made from it have no place for. */
  readonly findLosses: () => string[];
}

/**
 * Reads the content of a site through the modules of its own dev server, so that a definition may
 * import whatever a page may. A build has such a server while it collects its posts, and builds
 * from what was read then.
 *
 * @param root folder of the project
 * @param onRead is called whenever the content has been read, and told what of it can't be used
 * @param citationFiles address of the files of a citation, with `[slug]` in it, where there are any
 * @param restarts tells the files, relative to the project, for which Astro starts again
 */
export function createContentReader(
  folders: ContentFolders,
  root: string,
  onRead: (content: Content, error: OctantError | undefined) => void,
  citationFiles = '',
  restarts: (file: string) => boolean = () => false,
): ContentReader {
  let server: ViteServer | undefined;
  let content: Content | undefined;
  let reading: Promise<unknown> | undefined;
  let reader: PluginContext | undefined;

  const read = (context: PluginContext): Promise<void> => {
    const run = readAnew(context);
    reader = context;
    reading = run;
    return run;
  };
  const readAnew = async (context: PluginContext): Promise<void> => {
    const { ssr, astro }: Partial<ViteServer['environments']> = server?.environments ?? {};
    // Where pages run in another runtime than Node, Astro has an environment of its own for this.
    const environment = [context.environment, ssr, astro].find(isRunnable);
    if (!environment)
      throw new Error('astro-octant finds no environment that runs modules in Node');
    content = await readContent(folders, root, {
      load: (path) => environment.runner.import(path),
      parse: (source) => parseTypeScript(source, context),
    });
    onRead(content, findError());
  };
  const findError = () => {
    const slugs = citationFiles ? checkEntrySlugs(used().citations) : [];
    return joinFailures('The content', [...failuresIn(used()), ...slugs]);
  };
  const findLosses = () =>
    used().citations.flatMap(({ file, entries }) =>
      'value' in entries ? describeLosses(entries.value, file) : [],
    );
  const used = () => {
    if (content) return content;
    throw new Error('astro-octant has read no content: Astro has built without collecting posts');
  };

  const pathIn = (file: string) => slashed(relative(root, file));
  const isOwnYaml = (id: string) => isYaml(id) && isContent(pathIn(id), folders);

  const plugin: VitePlugin = {
    name: moduleId,
    // Before a plugin of the site for YAML, which would read the module that is made here as some.
    enforce: 'pre',
    configureServer(configured) {
      server = configured;
      server.watcher.add([join(root, folders.matrices), join(root, folders.citations)]);
      let isEnding = false;
      server.watcher.on('change', (file) => {
        isEnding = restarts(pathIn(file));
      });
      const { hot } = server.environments.client;
      const send: (...told: unknown[]) => void = hot.send.bind(hot);
      // Astro has a page with a mistake load again at once, often from a server that is about to end.
      hot.send = (...told: unknown[]) => {
        if (!isEnding || !isReload(told[0])) send(...told);
      };
    },
    async buildStart() {
      if (this.environment.mode === 'dev') await read(this);
    },
    resolveId: { filter: { id: new RegExp(`^${moduleId}$`) }, handler: () => resolvedId },
    load: {
      // A bundler need not ask of texts, of which there may be thousands.
      filter: { id: [new RegExp(`^\0${moduleId}$`), definitionEnding] },
      async handler(id) {
        if (id === resolvedId) {
          if (this.environment.mode === 'dev') await read(this);
          return writeModule(used(), root, citationFiles);
        }
        if (this.environment.mode === 'dev') return isOwnYaml(id) ? writeYaml(id, root) : undefined;
        const matrix = content?.matrices.find((candidate) => pathOf(candidate, root) === id);
        return matrix && writeDefinition(matrix);
      },
    },
    async hotUpdate({ file, modules }) {
      // A page that loads anew meanwhile is not told of the server that comes.
      if (restarts(pathIn(file))) return [];
      const written = this.environment.moduleGraph.getModuleById(resolvedId);
      const concerns =
        isContent(pathIn(file), folders) || content?.matrices.some((matrix) => !isLoaded(matrix));
      if (written) return concerns ? [...modules, written] : undefined;
      // Fences read definitions beside the modules of pages.
      if (concerns && reader && this.environment.name === 'client') await read(reader);
      return undefined;
    },
  };
  const whenRead = async () => {
    // In dev, Astro renders the texts of collections before its server starts its plugins.
    if (!reading) await server?.environments.client.pluginContainer.buildStart();
    await reading;
    return used();
  };
  return { plugin, whenRead, findError, findLosses };
}

function writeYaml(path: string, root: string): string {
  const { data, problems } = readYamlFile(path);
  if (problems.length === 0) return `export default ${JSON.stringify(data)};`;
  throw new OctantError('The definition', problems, slashed(relative(root, path)));
}

function isReload(told: unknown): boolean {
  return typeof told === 'object' && told !== null && 'type' in told && told.type === 'full-reload';
}

function isRunnable(environment: unknown): environment is RunnableEnvironment {
  return typeof environment === 'object' && environment !== null && 'runner' in environment;
}
