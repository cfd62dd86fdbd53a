import { createRequire } from 'node:module';

const fromAstro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));

/** The packages of the processors that Astro knows. */
export interface ProcessorPackages {
  '@astrojs/markdown-remark': typeof import('@astrojs/markdown-remark');
  '@astrojs/markdown-satteri': typeof import('@astrojs/markdown-satteri');
}

/**
 * Loads a package as Astro finds it: the copy that the site's processor comes from, on which this
 * package need not depend. It isn't imported, since what has read a configuration in TypeScript
 * imports nothing any more once the hooks of integrations run.
 *
 * @throws if the site has no such package
 */
export function loadFromAstro<Name extends keyof ProcessorPackages>(
  name: Name,
): ProcessorPackages[Name] {
  return fromAstro(name) as ProcessorPackages[Name];
}

/** True if a site has a package that Astro leaves to it. */
export function isInstalled(name: keyof ProcessorPackages): boolean {
  try {
    fromAstro.resolve(name);
    return true;
  } catch {
    return false;
  }
}
