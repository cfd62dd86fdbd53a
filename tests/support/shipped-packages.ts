import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project-copy.ts';

/** A package as it is installed, by its place in the lockfile. */
export interface InstalledPackage {
  readonly place: string;
  readonly version: string;
  readonly licence: string;
  /** What its authors say of a version that nobody should use. */
  readonly deprecated: string | undefined;
  readonly dependencies: readonly string[];
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly deprecated?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const locked = (
  JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  }
).packages;

/** The dependencies of the package with all of theirs: what its users install with it. */
export function installedWithPackage(): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const add = (names: readonly string[], from: string) => {
    for (const name of names) {
      const each = read(placeOf(name, from));
      if (found.has(each.place)) continue;
      found.set(each.place, each);
      add(each.dependencies, each.place);
    }
  };
  add(Object.keys(locked['']?.dependencies ?? {}), '');
  return [...found.values()];
}

/** The packages that the pages of the site are made with, of which parts may stand in them. */
export function usedByPages(): InstalledPackage[] {
  const files = globSync('{src/site/**/*.{ts,astro,css},astro.config.mjs}', { cwd: root });
  const names = files.flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /(?:from|import|import\()\s*'([^'.\n][^'\n]*)'/g,
      ),
    ].map(([, path = '']) => /^(@[^/]+\/)?[^/?]+/.exec(path)?.[0] ?? path),
  );
  return [...new Set(names)]
    .filter((name) => `node_modules/${name}` in locked)
    .sort()
    .map((name) => read(`node_modules/${name}`));
}

function read(place: string): InstalledPackage {
  const { version = '', deprecated, dependencies = {} } = locked[place] ?? {};
  // As it is on the disk: the lockfile repeats what the registry says.
  const manifest = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8')) as {
    readonly license?: unknown;
  };
  const licence = String(manifest.license);
  return { place, version, licence, deprecated, dependencies: Object.keys(dependencies) };
}

/** Where a package finds another: beside its own packages, or beside those of what holds it. */
function placeOf(name: string, from: string): string {
  const place = `${from && `${from}/`}node_modules/${name}`;
  if (place in locked) return place;
  if (!from) throw new Error(`The lockfile holds no ${name}`);
  return placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}
