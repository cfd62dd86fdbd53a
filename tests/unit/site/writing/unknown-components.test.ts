import { join } from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { OctantError } from '../../../../src/plugin/problems.ts';
import { remarkMistakes } from '../../../../src/site/writing/text-mistakes.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkMistakes);

/** What is told of a text. */
function tell(text: string, folder = 'posts') {
  const path = join(process.cwd(), `content/${folder}/en/tea.mdx`);
  try {
    processor.runSync(processor.parse(text), new VFile({ path, value: text }));
    return 'nothing';
  } catch (error) {
    if (!(error instanceof OctantError)) throw error;
    return error.message;
  }
}

it('takes components that a text imports, makes, or needs not import', () => {
  const text = `import Cup, { Pot as Kettle } from './tea.astro';
import * as Tea from './tea.ts';
import { Matrix } from "astro-octant/components";

export const Leaf = () => <b>leaf</b>;
export const tea = {};

<Cup /> and <Kettle />, <Tea.Bag>tea</Tea.Bag> of <Leaf />, <Ref to="cup" />, <b>bold</b>

{frontmatter.title} {/* no name */} {1 + 1} {undefined} {props.of} {tea.green}

<Matrix of={tea} />`;
  expect(tell(text)).toBe('nothing');
  expect(tell('<Matrix of={tea} />', 'docs')).toBe('nothing');
});

it('names all others at once, with the line and the edit', () => {
  const text = `import Cup from './cup.astro';

<Matrix matrix="tea" />

Of <Cupp /> and <Kettle/>, <Matix />.`;
  expect(tell(text)).toMatchInlineSnapshot(`
    "content/posts/en/tea.mdx: The text has 4 problems.
    - line 3: "<Matrix>" is not imported
      Allowed: components that the text imports (Ref, Cup)
      Hint: write  import { Matrix } from 'astro-octant/components';  below the front matter
    - line 5: "<Cupp>" is not imported
      Allowed: components that the text imports (Ref, Cup)
      Hint: write "<Cup>"
    - line 5: "<Kettle>" is not imported
      Allowed: components that the text imports (Ref, Cup)
      Hint: write  import Kettle from './Kettle.astro';  below the front matter
    - line 5: "<Matix>" is not imported
      Allowed: components that the text imports (Ref, Cup)
      Hint: write  import { Matrix } from 'astro-octant/components';  below the front matter"
  `);
});

it('names what stands in braces and is nowhere defined', () => {
  expect(tell('A cup of {tea}.\n\n{cups.first}\n\n<b title={name}>tea</b>')).toMatchInlineSnapshot(`
    "content/posts/en/tea.mdx: The text has 3 problems.
    - line 1: nothing is called "tea" here
      Allowed: names that the text imports or exports
      Hint: import or export it below the front matter, or write  \\{  for a brace
    - line 3: nothing is called "cups" here
      Allowed: names that the text imports or exports
      Hint: import or export it below the front matter, or write  \\{  for a brace
    - line 5: nothing is called "name" here
      Allowed: names that the text imports or exports
      Hint: import or export it below the front matter, or write  \\{  for a brace"
  `);
});

it('names what the list of components has none of', () => {
  const text = `import Cup from './cup.astro';
import {
  Matrx,
  Figures as Row,
} from 'astro-octant/components';

<Matrx /> <Row />`;
  expect(tell(text)).toMatchInlineSnapshot(`
    "content/posts/en/tea.mdx: The text has 1 problem.
    - line 2: "Matrx" is none of astro-octant/components
      Allowed: Citation, CitationMeta, Figures, LanguageAlternates, LanguageSwitch, Matrix, MatrixGlyph
      Hint: write "Matrix" instead of "Matrx""
  `);
});
