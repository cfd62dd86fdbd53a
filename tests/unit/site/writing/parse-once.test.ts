import { unified } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import remarkMath from 'remark-math';
import type { Processor } from 'unified';
import { VFile } from 'vfile';
import { expect, it, vi } from 'vitest';
import { remarkParseOnce } from '../../../../src/site/writing/index.ts';

const text = `# Tea {1 + 1}

Of $x^2$ and <b title="a">b</b>, {/* note */} ${'and so on '.repeat(3)}

| a | b |
| - | - |
| 1 | 2 |

\`\`\`js
f();
\`\`\`
`;
const path = '/posts/tea.mdx';

/** Two readings with the same plugins; the first changes its tree. */
function readings() {
  const parseOnce = remarkParseOnce();
  const trees: Root[] = [];
  const see = () => (tree: Root) => {
    trees.push(structuredClone(tree));
    tree.children = [];
  };
  const make = async (source: string) => {
    const processor = unified({ remarkPlugins: [parseOnce, remarkMath, see] });
    const shared = { syntaxHighlight: false } as const;
    const renderer = await processor.createMdxRenderer?.(shared, { optimize: false });
    return renderer?.process(source, path, {});
  };
  return { make, trees };
}

it('gives a second reading the tree of the first, as it was before anything changed it', async () => {
  const { make, trees } = readings();
  await make(text);
  await make(text);
  await make(text);
  expect(trees).toHaveLength(3);
  expect(trees[1]).toEqual(trees[0]);
  expect(trees[2]).toEqual(trees[0]);
  expect(trees[0]?.children.length).toBeGreaterThan(3);
});

it('parses a text anew that has changed', async () => {
  const { make, trees } = readings();
  await make(text);
  await make('Cha');
  expect(trees[1]?.children).toMatchObject([{ children: [{ value: 'Cha' }] }]);
});

type Parse = (source: string, file: { readonly path: string }) => unknown;

it('parses once what is read twice, as far as memory allows', () => {
  let parsed = 0;
  const attach = remarkParseOnce();
  const readers = [1, 2].map(() => {
    const parser: Parse = () => {
      parsed += 1;
      return { type: 'root', children: [] };
    };
    const processor = { parser };
    attach.call(processor as never);
    return processor.parser;
  });
  const readBoth = (source: string) => {
    for (const read of readers) read(source, { path });
    return parsed;
  };
  expect(readBoth('Tea')).toBe(1);
  expect(readBoth('Cha')).toBe(2);
  expect(readBoth('t'.repeat(5_000_000))).toBe(4);
});

it('lets go of a tree that nobody will read again, and has room for others then', () => {
  const parser = vi.fn(() => ({ type: 'root', children: [] }));
  const processor = { parser } as unknown as Processor;
  const attach = remarkParseOnce();
  attach.call(processor);
  const long = 't'.repeat(3_000_000);
  const file = new VFile({ path });
  processor.parser?.(long, file);
  attach.forget(path);
  processor.parser?.(long, file);
  processor.parser?.(long, file);
  expect(parser).toHaveBeenCalledTimes(2);
});

it('leaves a text that nests too deep for a copy to the second reading', () => {
  let deep: object = {};
  for (let level = 0; level < 20_000; level++) deep = { children: [deep] };
  const parser = vi.fn(() => deep);
  const processor = { parser } as unknown as Processor;
  remarkParseOnce().call(processor);
  const file = new VFile({ path });
  for (let reading = 1; reading <= 2; reading++) {
    expect(processor.parser?.(text, file)).toBe(deep);
    expect(parser).toHaveBeenCalledTimes(reading);
  }
});
