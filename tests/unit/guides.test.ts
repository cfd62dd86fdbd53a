import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe.each([
  'README.md',
  'CONTRIBUTING.md',
  'content/README.md',
  '.github/SECURITY.md',
  '.changeset/README.md',
])('%s', (guide) => {
  const text = read(guide);

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(root, guide, '..', path)))).toEqual([]);
  });

  it('names files that are there', () => {
    // A snippet may begin with the name of the file that the reader is to write.
    const written = [...text.matchAll(/^```.*\n(?:---\n)?(?:\/\/|#|<!--|\{\/\*) (\S+)/gm)].map(
      ([, path = '']) => path,
    );
    const paths = [...text.matchAll(/(?:^|[\s`])((?:src|tests|public|\.github)\/[^\s`]+)/gm)]
      .map(([, path = '']) => path)
      .filter((path) => !path.includes('<') && !written.includes(path));
    expect(paths.filter((path) => globSync(path, { cwd: root }).length === 0)).toEqual([]);
  });

  it('names scripts that there are', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the README', () => {
  const text = read('README.md');

  it('names every folder of the package', () => {
    const [, named = ''] = /^src\/plugin\/ +what the package holds: (.+)$/m.exec(text) ?? [];
    const folders = readdirSync(join(root, 'src/plugin'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(named.split(', ')).toEqual(folders.sort());
  });

  it('says what a stranger needs first: how to install it, a first figure, and when to use it', () => {
    const sections = [...text.replaceAll(/^(```+).*?^\1$/gms, '').matchAll(/^## (.+)$/gm)].map(
      ([, name]) => name,
    );
    expect(sections.slice(0, 5)).toEqual([
      'Install',
      'First figure',
      'When to use it, and when not',
      'Documentation',
      "The essay's own site",
    ]);
  });

  it('leads to every page of the documentation that says more than it does', () => {
    const named = [...text.matchAll(/\(content\/docs\/en\/([\w-]+\.mdx)\)/g)].map(
      ([, name]) => name,
    );
    const pages = readdirSync(join(root, 'content/docs/en'));
    const elsewhere = ['drawn.mdx', 'index.mdx', 'start.mdx'];
    expect([...new Set(named)].sort()).toEqual(pages.filter((name) => !elsewhere.includes(name)));
  });
});

it('a highlight walks through ten files, and no other knows of it but those that are named', () => {
  const walk =
    read('CONTRIBUTING.md').split('## The walk of a highlight')[1]?.split('\n## ')[0] ?? '';
  const steps = [...walk.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = '']) => file);
  expect(steps).toHaveLength(10);
  const knowing = globSync('src/plugin/**/*.{ts,astro}', { cwd: root }).filter((file) =>
    /\bhighlight\b/.test(read(file).replaceAll(/\/\*[\s\S]*?\*\//g, '')),
  );
  expect(knowing.filter((file) => !walk.includes(`\`${file}\``))).toEqual([]);
});
