import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { OctantError } from '../problems.ts';
import { languageFolders } from '../languages/site-languages.ts';

/**
 * Reads the languages from the Astro configuration of a project.
 *
 * @throws {OctantError} if there is no configuration, or it names no languages
 */
export async function readLanguages(root: string): Promise<string[]> {
  const names = ['mjs', 'js', 'ts', 'mts'].map((ending) => `astro.config.${ending}`);
  const name = names.find((candidate) => existsSync(join(root, candidate)));
  const config = name ? await load(join(root, name)) : undefined;
  if (config?.i18n) return languageFolders(config.i18n);
  const found = name ? 'it names no languages' : 'there is no Astro configuration in this folder';
  const hint = 'run it where astro.config.mjs is, which holds  i18n: { defaultLocale, locales }';
  throw new OctantError('npm run parity', [{ path: name ?? root, found, hint }]);
}

async function load(path: string): Promise<AstroUserConfig> {
  const module = (await import(pathToFileURL(path).href)) as { default: AstroUserConfig };
  return module.default;
}
