import { createRequire } from 'node:module';

/** Loads what Astro can, which is what a site has beside it too. */
export const fromAstro = createRequire(
  createRequire(import.meta.url).resolve('astro/package.json'),
);

/** The packages of the processors that Astro knows. */
export interface ProcessorPackages {
  '@astrojs/markdown-remark': typeof import('@astrojs/markdown-remark');
  '@astrojs/markdown-satteri': typeof import('@astrojs/markdown-satteri');
}

interface AstroPackages extends ProcessorPackages {
  'astro/package.json': { readonly version: string };
  /** What is used of it; its own types are not there for everyone who has Astro's. */
  vite: {
    runnerImport: (path: string, config: object) => Promise<{ readonly module: unknown }>;
  };
}

/**
 * Loads a package as Astro finds it: the copy that the site's processor comes from, on which this
 * package need not depend. It isn't imported, since what has read a configuration in TypeScript
 * imports nothing any more once the hooks of integrations run.
 *
 * @throws if the site has no such package
 */
export function loadFromAstro<Name extends keyof AstroPackages>(name: Name): AstroPackages[Name] {
  return fromAstro(name) as AstroPackages[Name];
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
