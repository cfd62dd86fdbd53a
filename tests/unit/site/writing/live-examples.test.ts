import { join } from 'node:path';
import type { Code, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { remarkLiveExamples } from '../../../../src/site/writing/live-examples.ts';
import { root } from '../../../support/project-copy.ts';

async function run(text: string, plugins = [remarkMdx]): Promise<Root> {
  const processor = unified().use(remarkParse).use(plugins).use(remarkLiveExamples);
  const path = join(root, 'content/docs/en/note.mdx');
  const file = new VFile({ value: text, path, cwd: root });
  return (await processor.run(processor.parse(file), file)) as Root;
}

const names = ({ children }: Root) =>
  children.map((node) => ('name' in node ? `<${node.name}>` : node.type));

it('code that is live stands below itself, run where the text is MDX', async () => {
  const tag = '```mdx live\n<Matrix of={tools} />\n\nBelow.\n```';
  expect(names(await run(`Before.\n\n${tag}\n\nAfter.`))).toEqual([
    'paragraph',
    'code',
    '<Matrix>',
    'paragraph',
    'paragraph',
  ]);
  expect(names(await run(tag, []))).toEqual(['code', 'html', 'paragraph']);
  expect(names(await run('```mdx alive\n<Matrix />\n```'))).toEqual(['code']);
});

it('code in an item of a list, and live code within live code', async () => {
  const [list] = (await run('- a\n\n  ```mdx live\n  <A />\n  ```')).children;
  expect(JSON.stringify(list)).toContain('"name":"A"');
  const nested = '````mdx live\n```mdx live\n<A />\n```\n````';
  expect(names(await run(nested))).toEqual(['code', 'code']);
});

it('a file is shown as it is, and one that is not there is told of with its line', async () => {
  const [code] = (await run('```json file="../../../package.json"\n```')).children as Code[];
  expect(code?.value).toContain('"name": "astro-octant"');
  await expect(run('Text.\n\n```ts file="../gone.ts"\n```')).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    [OctantError: content/docs/en/note.mdx: The text has 1 problem.
    - line 3: there is no file "../gone.ts" to show
      Allowed: a file of text
      Hint: write its path as it is seen from this text]
  `);
});
