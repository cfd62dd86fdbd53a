import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Matrix, MatrixGlyph } from 'astro-octant/components';
import MatrixExplorer from 'astro-octant/components/MatrixExplorer.astro';
import { renderMatrix } from 'astro-octant/matrix';
import { OctantError } from 'astro-octant/problems';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base, tea } from '../fixtures/sites/typed/tea.ts';
import { root } from '../support/project-copy.ts';
import { type Finding, checkAstro, checkMdx } from '../support/type-checks.ts';
import { misplacedCells, mistakes } from './author-mistakes.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

const folder = join(root, 'dist-types');
const definitions = misplacedCells.map(
  (cells, index) => `export const tea${index} = defineMatrix({ ...base, cells: ${write(cells)} });`,
);
const tags = mistakes.map(([component, attributes]) =>
  writeTag(component, { of: tea, ...attributes }),
);
const head = `import { Matrix, MatrixGlyph } from 'astro-octant/components';
import { defineMatrix } from 'astro-octant/matrix';
import { base, tea } from './tea.ts';
${definitions.join('\n')}`;
const files = {
  'wrong.astro': `---\n${head}\n---\n\n${tags.join('\n')}\n`,
  'wrong.mdx': `${head}\n\n${tags.join('\n\n')}\n`,
};
const found = new Map<string, readonly Finding[]>();

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'tests/fixtures/sites/typed'), folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const mdx = ['right.mdx', 'wrong.mdx', 'by-file.mdx'].map((name) => join(folder, name));
  for (const findings of await Promise.all([checkAstro(folder), checkMdx(mdx)])) {
    for (const [name, list] of findings) found.set(name, list);
  }
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('an editor', () => {
  it('says nothing of what is right', () => {
    expect(found.get('right.astro')).toBeUndefined();
    expect(found.get('tea.ts')).toBeUndefined();
    expect(found.get('right.mdx')).toEqual([]);
  });

  it('marks a cell that lacks an axis, misspells one, or stands where another does', () => {
    expect(told('wrong.astro', definitions)).toMatchInlineSnapshot(`
      "
      export const tea0 = defineMatrix({ ...base, cells: { sencha: { at: { heat: 'warm' }, label: 'Sencha' } } });
        Property 'time' is missing in type '{ heat: "warm"; }' but required in type '{ readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }'.

      export const tea1 = defineMatrix({ ...base, cells: { sencha: { at: { heat: 'cold', time: 'short' }, label: 'Sencha' } } });
        Type '"cold"' is not assignable to type '"hot" | "warm"'.

      export const tea2 = defineMatrix({ ...base, cells: { sencha: { at: { heats: 'warm', time: 'short' }, label: 'Sencha' } } });
        Object literal may only specify known properties, but 'heats' does not exist in type '{ readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }'. Did you mean to write 'heat'?

      export const tea3 = defineMatrix({ ...base, cells: { oolong: { at: { heat: 'hot', time: 'short' }, label: 'Oolong' }, assam: { at: { heat: 'hot', time: 'short' }, label: 'Assam' } } });
        Type '{ heat: string; time: string; }' is not assignable to type '"the cell assam is at the same levels"'.
        Type '{ heat: string; time: string; }' is not assignable to type '"the cell oolong is at the same levels"'.
      "
    `);
  });

  it('marks what a tag asks of a matrix that does not have it', () => {
    expect(told('wrong.astro', tags)).toMatchInlineSnapshot(`
      "
      <Matrix of={tea} highlight="puerh" />
        Type '"puerh"' is not assignable to type '"all" | "mild" | "puer" | "sencha" | Partial<{ readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }> | readonly ("mild" | "puer" | "sencha" | Partial<{ readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }>)[] | undefined'. Did you mean '"puer"'?

      <Matrix of={tea} highlight={['puer', 'puerh']} />
        Type '"puerh"' is not assignable to type '"mild" | "puer" | "sencha" | Partial<{ readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }>'. Did you mean '"puer"'?

      <Matrix of={tea} highlight={{ heat: 'cold' }} />
        Type '{ heat: "cold"; }' is not assignable to type '"all" | "mild" | "puer" | "sencha" | Partial<{ readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }> | readonly ("mild" | "puer" | "sencha" | Partial<{ readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }>)[] | undefined'.
          Types of property 'heat' are incompatible.
          Type '"cold"' is not assignable to type '"hot" | "warm" | undefined'.

      <Matrix of={tea} highlight={{ heats: 'hot' }} />
        Object literal may only specify known properties, and 'heats' does not exist in type 'Partial<{ readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }> | readonly ("mild" | "puer" | "sencha" | Partial<{ readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }>)[]'.

      <Matrix of={tea} figure="al" />
        Type '"al"' is not assignable to type '"all"'.

      <Matrix of={tea} columns={['heats']} />
        Type '"heats"' is not assignable to type '"heat" | "time"'. Did you mean '"heat"'?

      <Matrix of={tea} columns="heat" />
        Type 'string' is not assignable to type 'readonly ("heat" | "time")[]'.

      <Matrix of={tea} caption={{ en: 'Tea' }} />
        Type '{ en: string; }' is not assignable to type 'Text<"en" | "zh"> | undefined'.
          Property 'zh' is missing in type '{ en: string; }' but required in type 'Readonly<Record<"en" | "zh", string>>'.

      <Matrix of={tea} caption={{ en: 'Tea', zh: '茶', de: 'Tee' }} />
        Object literal may only specify known properties, and 'de' does not exist in type 'Readonly<Record<"en" | "zh", string>>'.

      <Matrix of={tea} lang="fr" />
        Type '"fr"' is not assignable to type '"en" | "zh" | \`en-\${string}\` | \`zh-\${string}\` | undefined'.

      <Matrix of={tea} view="tabel" />
        Type '"tabel"' is not assignable to type '"cube" | "glyph" | "grid" | "lattice" | "table" | undefined'. Did you mean '"table"'?

      <Matrix of={tea} view="lattice" columns={['heat']} />
        Type 'string[]' is not assignable to type '"a lattice has no columns"'.

      <Matrix of={tea} view="table" links />
        Type 'true' is not assignable to type '"a table has no links"'.

      <Matrix of={tea} view="table" steps />
        Type 'true' is not assignable to type '"a table has no steps"'.

      <Matrix of={tea} legend="layer" />
        Type '"layer"' is not assignable to type '"excluded" | "layers" | "none" | undefined'. Did you mean '"layers"'?

      <Matrix of={tea} links="yes" />
        Type 'string' is not assignable to type 'boolean | undefined'.

      <Matrix />
        Type '{}' is not assignable to type 'IntrinsicAttributes & MatrixProps<AnyMatrix, "cube" | "glyph" | "grid" | "lattice" | "table", string>'.
          Property 'of' is missing in type '{}' but required in type 'MatrixProps<AnyMatrix, "cube" | "glyph" | "grid" | "lattice" | "table", string>'.

      <Matrix of="tea" />
        Type 'string' is not assignable to type 'AnyMatrix'.

      <MatrixGlyph of={tea} highlight="puerh" />
        Type '"puerh"' is not assignable to type '"all" | "mild" | "puer" | "sencha" | Partial<{ readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }> | readonly ("mild" | "puer" | "sencha" | Partial<{ readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }>)[] | undefined'. Did you mean '"puer"'?

      <MatrixGlyph of={tea} figure="al" />
        Type '"al"' is not assignable to type '"all"'.

      <MatrixGlyph of={tea} columns={['heats']} />
        Type '"heats"' is not assignable to type '"heat" | "time"'. Did you mean '"heat"'?

      <MatrixGlyph of={tea} lang="fr" />
        Type '"fr"' is not assignable to type '"en" | "zh" | \`en-\${string}\` | \`zh-\${string}\` | undefined'.

      <Matrix of={tea} hilight="puer" />
        Type '{ of: MatrixDefinition<"en" | "zh", { readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }, "puer" | "sencha", "mild", "all">; hilight: string; }' is not assignable to type 'IntrinsicAttributes & MatrixProps<MatrixDefinition<"en" | "zh", { readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }, "puer" | "sencha", "mild", "all">, …, string>'.
          Property 'hilight' does not exist on type 'IntrinsicAttributes & MatrixProps<MatrixDefinition<"en" | "zh", { readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }, "puer" | "sencha", "mild", "all">, …, string>'. Did you mean 'highlight'?

      <MatrixGlyph of={tea} caption="Tea" />
        Type '{ of: MatrixDefinition<"en" | "zh", { readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }, "puer" | "sencha", "mild", "all">; caption: string; }' is not assignable to type 'IntrinsicAttributes & MatrixGlyphProps<MatrixDefinition<"en" | "zh", { readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }, "puer" | "sencha", "mild", "all">, …, string>'.
          Property 'caption' does not exist on type 'IntrinsicAttributes & MatrixGlyphProps<MatrixDefinition<"en" | "zh", { readonly heat: "hot" | "warm"; readonly time: "long" | "short"; }, "puer" | "sencha", "mild", "all">, …, string>'.
      "
    `);
  });

  it('says the same in a post of MDX', () => {
    expect(told('wrong.mdx', definitions)).toBe(told('wrong.astro', definitions));
    expect(told('wrong.mdx', tags)).toBe(told('wrong.astro', tags));
  });

  it('says in MDX alone that it can’t read a component by its file', () => {
    expect(found.get('by-file.astro')).toMatchInlineSnapshot(`
      [
        {
          "line": 6,
          "text": "Type '"fr"' is not assignable to type '"en" | "zh" | \`en-\${string}\` | \`zh-\${string}\` | undefined'.",
        },
      ]
    `);
    expect(found.get('by-file.mdx')).toMatchInlineSnapshot(`
      [
        {
          "line": 1,
          "text": "Cannot find module 'astro-octant/components/MatrixExplorer.astro' or its corresponding type declarations.",
        },
      ]
    `);
  });
});

describe('a build without any such check stops at', () => {
  const build = async (component: Component, props: object) =>
    (await AstroContainer.create()).renderToString(component, { props: { of: tea, ...props } });

  it.each(misplacedCells.map((cells) => ({ cells, says: write(cells) })))('$says', ({ cells }) => {
    expect(() => renderMatrix({ ...base, cells })).toThrow(OctantError);
  });

  it.each(mistakes.map(([name, attributes], index) => ({ name, attributes, tag: tags[index] })))(
    '$tag',
    async ({ name, attributes }) => {
      const page = build({ Matrix, MatrixGlyph }[name], attributes);
      await expect(page).rejects.toThrow(OctantError);
    },
  );

  it('a wrong glyph, which it calls by its tag', async () => {
    const page = build(MatrixGlyph, { highlight: 'puerh' });
    await expect(page).rejects.toThrow('<MatrixGlyph> of "tea" has 1 problem');
  });

  it('an explorer in a language that its matrix does not have', async () => {
    await expect(build(MatrixExplorer, { lang: 'fr' })).rejects.toThrow(OctantError);
  });
});

/** Each line of a file with what is said of it. */
function told(file: keyof typeof files, lines: readonly string[]): string {
  const all = files[file].split('\n');
  const said = lines.map((line) => {
    const here = found.get(file)?.filter((finding) => all[finding.line - 1] === line) ?? [];
    const texts = here.map(({ text }) => inOneOrder(text).replace(/\n */g, '\n    '));
    return [line, ...texts].join('\n  ');
  });
  return `\n${said.join('\n\n')}\n`;
}

/** A message whose names stand in one order; each checker has its own, and leaves out others. */
function inOneOrder(message: string): string {
  return message
    .replace(/"\w+" \| \.{3} \d+ more \.{3} \| "\w+"/g, '…')
    .replace(/"[^"]*"(?: \| "[^"]*")+/g, (names) => names.split(' | ').sort().join(' | '));
}

function writeTag(component: string, attributes: object): string {
  const words = Object.entries(attributes).map(([name, value]: [string, unknown]) => {
    if (value === undefined) return '';
    if (value === tea) return ` ${name}={tea}`;
    if (value === true) return ` ${name}`;
    return typeof value === 'string' ? ` ${name}="${value}"` : ` ${name}={${write(value)}}`;
  });
  return `<${component}${words.join('')} />`;
}

/** A value as an author would write it. */
function write(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/"(\w+)":/g, '$1: ')
    .replaceAll('"', "'")
    .replaceAll(',', ', ')
    .replaceAll('{', '{ ')
    .replaceAll('}', ' }');
}
