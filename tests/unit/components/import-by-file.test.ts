import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseSync } from 'vite';
import { importByFile } from '../../../src/plugin/components/import-by-file.ts';
import { root } from '../../support/project-copy.ts';
import { runTransform } from '../../support/run-transform.ts';

/** What becomes of a module. */
function split(code: string): string | undefined {
  const context = { parse: (text: string) => parseSync('page.js', text).program };
  return runTransform(importByFile(), code, '/site/page.js', context)?.code;
}

it('imports each component by its file, under the name that a page gives it', () => {
  expect(
    split(`import { Matrix, Figures as Row, } from "astro-octant/components";\nuse(Matrix);`),
  ).toBe(
    'import Matrix from "astro-octant/components/Matrix.astro";import Row from "astro-octant/components/Figures.astro";\nuse(Matrix);',
  );
});

it('leaves each line where it is', () => {
  expect(split(`import {\n  Matrix,\n} from 'astro-octant/components';\nuse(Matrix);`)).toBe(
    'import Matrix from "astro-octant/components/Matrix.astro";\n\n\nuse(Matrix);',
  );
});

it.each([
  `import { renderMatrix } from 'astro-octant/matrix';`,
  `import * as all from 'astro-octant/components';`,
  `import 'astro-octant/components';`,
  `export default \`\nimport { Matrix } from 'astro-octant/components';\n\`;`,
])('leaves %s as it is', (code) => {
  expect(split(code)).toBeUndefined();
});

it('finds every component of the list in a file of its name', () => {
  const list = readFileSync(join(root, 'src/plugin/components/index.ts'), 'utf8');
  const named = [...list.matchAll(/export (?:\{ default as|const) (\w+)/g)].map(([, name]) => name);
  const files = globSync('*.astro', { cwd: join(root, 'src/plugin/components') });
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !files.includes(`${name}.astro`))).toEqual([]);
});
