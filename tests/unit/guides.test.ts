import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe.each(['README.md', 'CONTRIBUTING.md', '.github/SECURITY.md', '.changeset/README.md'])(
  '%s',
  (guide) => {
    const text = readFileSync(join(root, guide), 'utf8');

    it('links to files that are there', () => {
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
      expect(links.filter((path) => !existsSync(join(root, guide, '..', path)))).toEqual([]);
    });

    it('names files that are there', () => {
      const paths = [...text.matchAll(/(?:^|[\s`])((?:src|tests|public|\.github)\/[^\s`]+)/gm)]
        .map(([, path = '']) => path)
        .filter((path) => !path.includes('<'));
      expect(paths.filter((path) => globSync(path, { cwd: root }).length === 0)).toEqual([]);
    });

    it('names scripts that there are', () => {
      const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
      expect(named.filter((name) => !(name in scripts))).toEqual([]);
    });
  },
);
