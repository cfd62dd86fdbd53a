import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
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
  const config = name ? await load(join(root, name)) : undefined;
  if (config?.i18n) {
    const processor = config.markdown?.processor ?? defaultProcessor();
    return { languages: languageFolders(config.i18n), read: createTreeReader(processor) };
  }
  const found = name ? 'it names no languages' : 'there is no Astro configuration in this folder';
  const hint = 'run it where astro.config.mjs is, which holds  i18n: { defaultLocale, locales }';
  const allowed = `${listNames(names)}, with the languages of the site`;
  throw new OctantError('npm run parity', [{ path: name ?? root, found, allowed, hint }]);
}

/** Node reads what it can; the rest, such as TypeScript on an older one, is read as Astro reads it. */
async function load(path: string): Promise<AstroUserConfig> {
  const module: unknown = await import(pathToFileURL(path).href).catch(async () => {
    const quiet = { root: dirname(path), logLevel: 'error' };
    return (await loadFromAstro('vite').runnerImport(path, quiet)).module;
  });
  return (module as { default: AstroUserConfig }).default;
}
