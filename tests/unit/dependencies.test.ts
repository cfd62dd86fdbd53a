import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const read = (file: string) => readFileSync(join(root, file), 'utf8');

type Versions = Readonly<Record<string, string>>;
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'peerDependencies',
  Versions
>;
const ships = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
const serves = Object.keys(manifest.devDependencies);

const [, section = ''] = read('README.md').split(/^## Dependencies$/m);
const [brought = [], added = []] = section.split(/^What .+ add:$/m).map(packagesIn);

/** What the first column of a table names; `@types/…` stands for all that begin so. */
function packagesIn(text: string): string[] {
  const cells = [...text.matchAll(/^\| (`[^|]+)\| [^|]*\w[^|]*\|$/gm)];
  return cells.flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

function isNamed(name: string, named: readonly string[]): boolean {
  return named.some((entry) =>
    entry.endsWith('…') ? name.startsWith(entry.slice(0, -1)) : name === entry,
  );
}

describe('the tables of the README', () => {
  it('give a reason for every package that a site gets', () => {
    const unnamed = ships.filter((name) => name !== 'astro' && !isNamed(name, brought));
    expect(unnamed).toEqual([]);
  });

  it('give a reason for every package of the site and the tests', () => {
    const unnamed = serves.filter((name) => !isNamed(name, [...brought, ...added]));
    expect(unnamed).toEqual([]);
  });

  it('name no package that is not there', () => {
    const parts = globSync('tests/*/package.json', { cwd: root }).flatMap((file) =>
      Object.keys((JSON.parse(read(file)) as typeof manifest).dependencies),
    );
    const known = [...ships, ...serves, ...parts];
    const stale = [...brought, ...added].filter((entry) => !known.some((n) => isNamed(n, [entry])));
    expect(stale).toEqual([]);
  });
});

it.each(globSync('{,tests/*/,tests/bench/sites/}package-lock.json', { cwd: root }))(
  '%s holds no address to download from',
  (file) => {
    const { packages } = JSON.parse(read(file)) as {
      readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
    };
    const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved);
    expect(addressed).toEqual([]);
  },
);
