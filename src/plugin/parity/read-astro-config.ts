import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroInlineConfig, AstroIntegration, AstroUserConfig } from 'astro';
import {
  type TreeReader,
  createTreeReader,
  defaultProcessor,
  loadFromAstro,
} from '../blocks/adapters/index.ts';
import { languageFolders } from '../languages/site-languages.ts';
import { OctantError, listNames } from '../problems.ts';

/** What the Astro configuration of a project says of its posts. */
export interface AstroSetup {
  /** Folders of the languages, the original's first. */
  readonly languages: readonly string[];
  /** Reads posts with the site's own Markdown processor. */
  readonly read: TreeReader;
}

/**
 * Reads the Astro configuration of a project.
 *
 * @throws {OctantError} if there is none, it names no languages, or its processor is not known
 */
export async function readAstroConfig(root: string): Promise<AstroSetup> {
  const names = ['mjs', 'js', 'ts', 'mts'].map((ending) => `astro.config.${ending}`);
  const name = names.find((candidate) => existsSync(join(root, candidate)));
  const written = name ? await load(join(root, name)) : undefined;
  // Starlight and its like name the languages once they run.
  const isWhole = written?.i18n !== undefined || written?.integrations === undefined;
  const config = isWhole ? written : await runIntegrations(root);
  if (config?.i18n) {
    const processor = config.markdown?.processor ?? defaultProcessor();
    return { languages: languageFolders(config.i18n), read: createTreeReader(processor) };
  }
  const found = name ? 'it names no languages' : 'there is no Astro configuration in this folder';
  const hint = 'run it where astro.config.mjs is, which holds  i18n: { defaultLocale, locales }';
  const allowed = `${listNames(names)}, with the languages of the site`;
  throw new OctantError('npm run parity', [{ path: name ?? root, found, allowed, hint }]);
}

/** The configuration of a project as its integrations leave it. */
async function runIntegrations(root: string): Promise<AstroConfig | undefined> {
  const { getViteConfig } = await import('astro/config');
  let config: AstroConfig | undefined;
  const last: AstroIntegration = {
    name: 'octant-parity',
    hooks: {
      'astro:config:done': (hook) => {
        ({ config } = hook);
      },
    },
  };
  const inline: AstroInlineConfig = { root, logLevel: 'silent', integrations: [last] };
  await getViteConfig({}, inline)({ mode: 'production', command: 'build' });
  return config;
}

/** Node reads what it can; the rest, such as TypeScript on an older one, is read as Astro reads it. */
async function load(path: string): Promise<AstroUserConfig> {
  const module: unknown = await import(pathToFileURL(path).href).catch(async () => {
    const quiet = { root: dirname(path), logLevel: 'error' };
    return (await loadFromAstro('vite').runnerImport(path, quiet)).module;
  });
  return (module as { default: AstroUserConfig }).default;
}
