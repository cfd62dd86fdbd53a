import { expect, it } from 'vitest';
import { readBib } from '../../../src/plugin/citation/read/read-bib.ts';
import { readMatrix } from '../../../src/plugin/matrix/index.ts';
import { fruit, fruitInYaml, readProject } from './project.ts';

const entry = '@misc{note, author = {Wei Liu}, title = {Note}, year = {2025}}\n';

/** What a page imports. */
const content = 'virtual:astro-octant/content';

interface Read {
  readonly id: string;
  readonly definition: unknown;
  readonly checked: { readonly value?: unknown; readonly failure?: unknown };
}

it('reads definitions from TypeScript, JavaScript, JSON and YAML, and passes over other files', async () => {
  await using project = await readProject({
    'content/matrices/a.ts': `export default { ...${JSON.stringify(fruit)}, id: 'from-ts' as string };`,
    'content/matrices/b.js': `export default ${JSON.stringify({ ...fruit, id: 'from-js' })};`,
    'content/matrices/c.mjs': `export default ${JSON.stringify({ ...fruit, id: 'from-mjs' })};`,
    'content/matrices/d.json': JSON.stringify({ ...fruit, id: 'from-json' }),
    'content/matrices/e.yaml': fruitInYaml.replace('id: fruit', 'id: from-yaml'),
    'content/matrices/f.yml': fruitInYaml.replace('id: fruit', 'id: from-yml'),
    'content/matrices/types.d.ts': 'export default {};',
    'content/matrices/notes.md': 'No definition.',
  });
  const { matrices } = (await project.load(content)) as unknown as { matrices: Read[] };
  expect(project.message).toBeUndefined();
  expect(matrices.map(({ id }) => id)).toEqual([
    'from-ts',
    'from-js',
    'from-mjs',
    'from-json',
    'from-yaml',
    'from-yml',
  ]);
});

it('hands over models and entries as they were read, beside the definition itself', async () => {
  await using project = await readProject({
    'content/matrices/fruit.ts': `export default ${JSON.stringify(fruit)};`,
    'content/citations/notes/note.bib': entry,
  });
  const { matrices, citations } = await project.load(content);
  const { default: definition } = await project.load('/content/matrices/fruit.ts');
  const file = 'content/matrices/fruit.ts';
  expect(matrices).toEqual([
    { id: 'fruit', file, checked: { value: readMatrix(fruit) }, definition },
  ]);
  expect((matrices as Read[])[0]?.definition).toBe(definition);
  expect(citations).toEqual([
    {
      slug: 'notes/note',
      file: 'content/citations/notes/note.bib',
      text: entry,
      entries: { value: readBib(entry) },
    },
  ]);
});

it('runs a definition as any file of the project, paths of tsconfig.json included', async () => {
  const paths = { compilerOptions: { paths: { '@shared/*': ['./shared/*'] } } };
  await using project = await readProject({
    'tsconfig.json': JSON.stringify(paths),
    'shared/size.ts': `export const size = { label: 'Size', levels: { small: 'small', large: 'large' } };`,
    'content/matrices/fruit.ts': `
      import { defineMatrix } from 'astro-octant/matrix';
      import { size } from '@shared/size';
      export default defineMatrix({ id: 'fruit', languages: ['en'], title: 'Fruit', axes: { size } });`,
  });
  const { matrices } = (await project.load(content)) as unknown as { matrices: Read[] };
  expect(project.message).toBeUndefined();
  expect(matrices[0]?.checked.value).toEqual(readMatrix(fruit));
});

it('is read for texts that are rendered before the server starts its plugins', async () => {
  await using project = await readProject({ 'content/matrices/fruit.yaml': fruitInYaml }, false);
  expect((await project.whenRead()).matrices.map(({ id }) => id)).toEqual(['fruit']);
});

it('is read anew for texts where no page has its module', async () => {
  await using project = await readProject({ 'content/matrices/fruit.yaml': fruitInYaml });
  const nuts = fruitInYaml.replace('id: fruit', 'id: nuts');
  await project.write('content/matrices/nuts.yaml', nuts);
  expect((await project.whenRead()).matrices.map(({ id }) => id)).toEqual(['fruit', 'nuts']);
});

it('holds nothing where a site has no content', async () => {
  await using project = await readProject({});
  const { matrices, citations } = await project.load(content);
  expect({ matrices, citations }).toEqual({ matrices: [], citations: [] });
});

it('tells of every problem of every file at once, each with its file and line', async () => {
  const wrong = `import { defineMatrix } from 'astro-octant/matrix';
const sizes = {
  label: 'Size',
  levels: { small: 'small', large: 7 },
};
export default defineMatrix({
  ...${JSON.stringify({ id: 'fruit', languages: ['en'], title: 'Fruit' })},
  axes: { size: sizes },
  layers: {
    one: { label: 'One', cells: [{ size: 'small' }, { size: 'lrge' }] },
  },
});
`;
  await using project = await readProject({
    'content/matrices/a.ts': wrong,
    'content/matrices/b.json': '{\n  "id": "b",\n  "languages": ["en"],\n  "title": 7\n}\n',
    'content/matrices/c.ts': 'export const a = 1;',
    'content/citations/d.bib': '@misc{d,\n  author = {Wei Liu},\n  yaer = {2025}\n}\n',
  });
  expect(project.message).toMatchInlineSnapshot(`
    "The content has 6 problems.

    content/matrices/a.ts: The matrix "fruit" has 2 problems.
    - line 4, axes.size.levels.large: 7 is not a text
      Allowed: a text in which something is seen
      Hint: add a text, or one per language: { en: '…' }
    - line 10, layers.one.cells[1].size: "lrge" is not a level of "size"
      Allowed: small, large
      Hint: write "large" instead of "lrge"

    content/matrices/b.json: The matrix "b" has 2 problems.
    - line 4, title: 7 is not a text
      Allowed: a text in which something is seen
      Hint: add a text, or one per language: { en: '…' }
    - line 1, axes: it is missing
      Allowed: an object
      Hint: write it as { … }

    content/matrices/c.ts: The definition has 1 problem.
    - line 1, default: the file has no default export
      Allowed: one definition a file
      Hint: write  export default defineMatrix({ … })

    content/citations/d.bib: The citation has 1 problem.
    - line 1, d.title: the entry has no title
      Allowed: entries with title
      Hint: add a line such as  title = {Scaling the Environment},"
  `);
});

it('shows a page why its content can’t be used, so that a dev server can start with it', async () => {
  await using project = await readProject({
    'content/matrices/fruit.json': JSON.stringify({ ...fruit, axes: {} }),
    'content/matrices/lost.ts': "import '@shared/nothing';\nexport default {};\n",
  });
  const { matrices } = (await project.load(content)) as unknown as { matrices: Read[] };
  expect(matrices.map(({ id, checked }) => [id, 'failure' in checked])).toEqual([
    ['fruit', true],
    ['lost', true],
  ]);
});

it('says why a definition can’t be loaded, and where', async () => {
  await using project = await readProject({
    'content/matrices/a.ts': 'export default {\n  id: "b"\n  title: "B"\n};\n',
    'content/matrices/b.json': '{\n  "id": "b"\n  "title": "B"\n}\n',
    'content/matrices/c.ts': "\nimport '@shared/nothing';\nexport default {};\n",
  });
  expect(project.message).toMatchInlineSnapshot(`
    "The content has 3 problems.

    content/matrices/a.ts: The definition has 1 problem.
    - line 3, the file: it can't be parsed: Expected \`,\` or \`}\` but found \`Identifier\`
      Allowed: a module that runs by itself, or JSON
      Hint: mend what the message names

    content/matrices/b.json: The definition has 1 problem.
    - line 3, the file: it can't be loaded: expected \`,\` or \`}\` at line 3 column 3
      Allowed: a module that runs by itself, or JSON
      Hint: mend what the message names

    content/matrices/c.ts: The definition has 1 problem.
    - line 2, the file: it can't be loaded: Cannot find module '@shared/nothing' imported from '<project>/content/matrices/c.ts'
      Allowed: a module that runs by itself, or JSON
      Hint: mend what the message names"
  `);
});

it('refuses a second definition of the same id', async () => {
  const text = JSON.stringify(fruit, undefined, 2);
  await using project = await readProject({
    'content/matrices/a.json': text,
    'content/matrices/b.json': text,
  });
  expect(project.message).toMatchInlineSnapshot(`
    "content/matrices/b.json: The definition has 1 problem.
    - line 2, id: "fruit" is the id of the matrix in content/matrices/a.json as well
      Allowed: one matrix an id
      Hint: give one of them another id, since their figures share addresses"
  `);
});

it('hands a page that imports YAML the definition that was checked', async () => {
  await using project = await readProject({ 'content/matrices/fruit.yaml': fruitInYaml });
  const { matrices } = (await project.load(content)) as unknown as { matrices: Read[] };
  const { default: definition } = await project.load('/content/matrices/fruit.yaml');
  expect(definition).toEqual(fruit);
  expect(matrices[0]?.definition).toBe(definition);
});

it('names the line in YAML, of what is wrong in the text and of what is wrong in its matrix', async () => {
  const odd = fruitInYaml.replace('label: Size', 'lable: Size').replace('small: small,', '');
  await using project = await readProject({
    'content/matrices/a.yaml': odd,
    'content/matrices/b.yml': 'id: fruit\ntitle: "Fruit\nlanguages: [en]\n',
    'content/matrices/c.yaml': '',
  });
  expect(project.message).toMatchInlineSnapshot(`
    "The content has 4 problems.

    content/matrices/a.yaml: The matrix "fruit" has 2 problems.
    - line 6, axes.size.lable: nothing is called so here
      Allowed: label, levels
      Hint: write "label" instead of "lable"
    - line 7, axes.size.levels: there is 1 level
      Allowed: 2 to 7
      Hint: add levels

    content/matrices/b.yml: The definition has 1 problem.
    - line 3: it can't be read as YAML: Missing closing "quote
      Allowed: YAML 1.2, https://yaml.org/spec/1.2.2
      Hint: mend the syntax there

    content/matrices/c.yaml: A matrix has 1 problem.
    - line 1, definition: null can't stand here
      Allowed: an object
      Hint: write it as defineMatrix({ … })"
  `);
  await expect(project.load('/content/matrices/b.yml')).rejects.toThrow(
    'content/matrices/b.yml: The definition has 1 problem.\n- line ',
  );
});
