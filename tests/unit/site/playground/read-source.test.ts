import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { localize, readMatrix } from 'astro-octant/matrix';
import { isModule, readSource } from '../../../../src/site/playground/read-source.ts';
import { root } from '../../../support/project-copy.ts';

const yaml = `id: tea
languages: [en]
title: Tea
axes:
  heat: { label: Heat, levels: { no: cold, yes: hot } }
cells:
  iced: { at: { heat: no }, label: Iced }
`;

it('reads YAML, JSON and literals of TypeScript alike', () => {
  const { definition } = readSource(yaml) as { definition: object };
  const json = JSON.stringify(definition);
  const literal = json.replaceAll(/"(\w+)":/g, '$1: ').replaceAll('"', "'");
  const modules = [
    `import { defineMatrix } from 'astro-octant/matrix';\n\nexport default defineMatrix(${literal});\n`,
    `// A tea.\nexport default ${literal.replace('{', '{\n  // By heat.\n')} satisfies object;`,
    `defineMatrix(${literal.replace(/\}$/, ',}')})`,
    `const tea = defineMatrix(${literal});\nexport default tea;`,
  ];
  expect(readSource(json)).toEqual(readSource(yaml));
  for (const module of modules) {
    expect(isModule(module)).toBe(true);
    expect(readSource(module)).toEqual(readSource(yaml));
  }
});

it('reads each definition of the examples that is a literal', async () => {
  const files = globSync('content/examples/*.{ts,yaml}', { cwd: root }).sort();
  const literal = files.filter((file) => !/belnap|cap|driving|tea\.ts/.test(file));
  expect(literal.length).toBeGreaterThan(6);
  for (const file of literal) {
    const read = readSource(readFileSync(join(root, file), 'utf8'));
    expect(read, file).toHaveProperty('matrix');
    if (!file.endsWith('.ts') || !('matrix' in read)) continue;
    const module = (await import(join(root, file))) as { default: unknown };
    expect(localize(read.matrix)).toEqual(localize(readMatrix(module.default)));
  }
});

it('tells the line of each problem, in YAML and in a module', () => {
  const wrong = yaml.replace('heat: no', 'heat: warm');
  expect(readSource(wrong)).toMatchObject({ problems: [{ line: 7, path: 'cells.iced.at.heat' }] });
  const module = `export default {\n  id: 'tea',\n  languages: ['en'],\n  titel: 'Tea',\n};\n`;
  const read = readSource(module);
  const problems = 'problems' in read ? read.problems : [];
  expect(problems.map(({ path, line }) => [path, line])).toContainEqual(['titel', 4]);
});

const odd = ['', '{', '}', 'a: [', 'null', '- 1', '&a *a', '{{{{', 'export default', '`', '\0'];

it.each(odd)('%j ends in problems, and runs nothing', (text) => {
  const read = readSource(text);
  expect('problems' in read && read.problems.length).toBeGreaterThan(0);
});
