import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeYamlTypes } from '../../../src/plugin/store/yaml-types.ts';

let root = '';
const write = (name: string, text: string) => {
  writeFileSync(join(root, 'matrices', name), text);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'octant-yaml-'));
  mkdirSync(join(root, 'matrices'));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

it('writes nothing where there is no definition in YAML', () => {
  write('tools.ts', 'export default {};');
  expect(writeYamlTypes('matrices', root)).toBe('');
  expect(writeYamlTypes('nowhere', root)).toBe('');
});

it('types a definition by the names that it holds, and one that is wrong by those that can be told', () => {
  write(
    'tea.yaml',
    `id: tea
languages: [en, zh]
axes:
  heat: { levels: { warm: warm, hot: hot } }
  "it's": { levels: { short: short, long: long } }
cells: { puer: {}, "sencha": {} }
layers: { mild: {} }
figures: { all: {} }
`,
  );
  write('ranks.yml', 'languages: en\naxes: [heat]\nlayers: { byRank: [] }\n');
  write('torn.yaml', 'id: [');
  expect(writeYamlTypes('matrices', root)).toMatchInlineSnapshot(`
    "declare module "*/ranks.yml" {
      const definition: import('astro-octant/matrix').MatrixDefinition<never, {  }, never, \`layer-\${number}\`, never>;
      export default definition;
    }
    declare module "*/tea.yaml" {
      const definition: import('astro-octant/matrix').MatrixDefinition<"en" | "zh", { readonly "heat": "warm" | "hot"; readonly "it's": "short" | "long" }, "puer" | "sencha", "mild", "all">;
      export default definition;
    }
    declare module "*/torn.yaml" {
      const definition: import('astro-octant/matrix').MatrixDefinition<never, {  }, never, never, never>;
      export default definition;
    }
    "
  `);
});
