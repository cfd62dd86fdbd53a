import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Matrix, MatrixGlyph } from 'astro-octant/components';
import MatrixExplorer from 'astro-octant/components/MatrixExplorer.astro';
import { getMatrix } from 'astro-octant/content';
import { describe, expect, it } from 'vitest';
import { tea } from '../fixtures/sites/typed/tea.ts';

const components = { Matrix, MatrixGlyph, MatrixExplorer };

async function told(props: object, component: keyof typeof components = 'Matrix'): Promise<string> {
  const container = await AstroContainer.create();
  const page = container.renderToString(components[component], {
    props: { writtenAt: 'src/pages/tea.mdx:3', ...props },
  });
  return page.then(
    () => 'no error',
    (error: unknown) => (error as Error).message,
  );
}

describe('a tag that is given no definition says in one problem', () => {
  it('that a promise has to be awaited', async () => {
    expect(await told({ of: Promise.resolve(tea) })).toMatchInlineSnapshot(`
      "src/pages/tea.mdx:3: <Matrix> has 1 problem.
      - of: it is a promise
        Allowed: an object with id, languages, title, axes
        Hint: write  await  before it"
    `);
    expect(await told({ of: import('../fixtures/sites/typed/tea.ts') })).toContain(
      '\n- of: it is a promise\n',
    );
  });

  it('where the definition is in what it is given', async () => {
    const stored = getMatrix('env-matrix');
    expect(await told({ of: stored })).toMatchInlineSnapshot(`
      "src/pages/tea.mdx:3: <Matrix> has 1 problem.
      - of: it holds "definition", as no definition does
        Allowed: an object with id, languages, title, axes
        Hint: write  .definition  behind it"
    `);
    expect(await told({ of: stored.matrix })).toMatchInlineSnapshot(`
      "src/pages/tea.mdx:3: <Matrix> has 1 problem.
      - of: it holds "exclusions", as no definition does
        Allowed: an object with id, languages, title, axes
        Hint: write  .definition  instead of  .matrix"
    `);
    expect(await told({ of: { default: tea } })).toMatchInlineSnapshot(`
      "src/pages/tea.mdx:3: <Matrix> has 1 problem.
      - of: it holds "default", as no definition does
        Allowed: an object with id, languages, title, axes
        Hint: write  .default  behind it"
    `);
  });

  it('that it is something else, or missing', async () => {
    expect(await told({ of: 'tea' })).toMatchInlineSnapshot(`
      "src/pages/tea.mdx:3: <Matrix> has 1 problem.
      - of: "tea" can't stand here
        Allowed: an object with id, languages, title, axes
        Hint: write  of={matrix}  after  import matrix from './my-matrix.ts'"
    `);
    expect(await told({ of: {} })).toMatchInlineSnapshot(`
      "src/pages/tea.mdx:3: <Matrix> has 1 problem.
      - of: {} can't stand here
        Allowed: an object with id, languages, title, axes
        Hint: write  of={matrix}  after  import matrix from './my-matrix.ts'"
    `);
    for (const of of [undefined, null, [], getMatrix, [tea], { tea }]) {
      expect(await told({ of })).toMatch(
        /^src\/pages\/tea\.mdx:3: <Matrix> has 1 problem\.\n- of: /,
      );
    }
  });

  it('by the name of each tag', async () => {
    expect(await told({}, 'MatrixGlyph')).toContain('3: <MatrixGlyph> has 1 problem.\n- of: ');
    expect(await told({}, 'MatrixExplorer')).toContain(
      '3: <MatrixExplorer> has 1 problem.\n- of: ',
    );
  });
});

it('a tag without a definition says what else is wrong with it', async () => {
  expect(await told({ matrix: tea })).toMatchInlineSnapshot(`
    "src/pages/tea.mdx:3: <Matrix> has 2 problems.
    - matrix: nothing is called so here
      Allowed: of, lang, base, figure, id, view, highlight, caption, legend, links, steps, columns, or an attribute of any <figure>
      Hint: use one of the allowed names
    - of: it is missing
      Allowed: an object with id, languages, title, axes
      Hint: write  of={matrix}  after  import matrix from './my-matrix.ts'"
  `);
});

it('a definition that is wrong in its parts keeps its name', async () => {
  expect(await told({ of: { ...tea, axes: {} } })).toContain('3: The matrix "tea" has 1 problem.');
});
