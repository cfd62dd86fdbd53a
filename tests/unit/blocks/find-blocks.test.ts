import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../src/plugin/blocks/find-blocks.ts';
import { checkIds } from '../../../src/plugin/blocks/ids.ts';
import { blocksOf, processors, readTree } from './read.ts';

describe.each(processors)('findBlocks, on what %s reads', (processor) => {
  it('names blocks by their section and their position in it', async () => {
    const text = `Before.

## One {/* #one */}

Text.

- first
- second
  - nested
  - again

    more of it

### Deeper

\`\`\`js
code();
\`\`\`

$$
x^2
$$

| a |
| - |
| b |

## Two

> A quotation

![A picture](a.png)
`;
    expect(await blocksOf(processor, text)).toEqual([
      's0.1 paragraph',
      'one heading',
      'one.1 paragraph',
      'one.2 item',
      'one.3 item',
      'one.3.1 item',
      'one.3.2 item',
      'one.3.2.1 paragraph',
      'one.4 heading',
      'one.5 code',
      'one.6 formula',
      'one.7 table',
      's1 heading',
      's1.1 paragraph',
      's1.2 figure',
    ]);
  });

  it('reads tasks, disclosures and footnotes, each by its own blocks', async () => {
    const text =
      '- [ ] one\n\n<details>\n<summary>More</summary>\n\nHidden.[^a]\n\n</details>\n\n> [!NOTE]\n> Noted.\n\n[^a]: Last.';
    expect(await blocksOf(processor, text)).toEqual([
      's0.1 item',
      's0.2 component',
      's0.3 paragraph',
      's0.4 paragraph',
      'footnote-label heading',
      'user-content-fn-a item',
    ]);
  });

  it('gives a text and its translation the same ids, loose lists or tight', async () => {
    const ids = async (text: string) =>
      (await blocksOf(processor, text)).map((block) => block.split(' ')[0]);
    const english = '## One {/* #one */}\n\n- a\n- b\n\nEnd.';
    const chinese = '## 一 {/* #one */}\n\n- 甲\n\n- 乙\n\n完。';
    expect(await ids(chinese)).toEqual(await ids(english));
  });

  it('keeps the ids of a section while other sections change', async () => {
    const section = '## Kept {/* #kept */}\n\nText.\n\n- item\n';
    const before = await blocksOf(processor, `## A {/* #a */}\n\nOne.\n\n${section}`);
    const after = await blocksOf(
      processor,
      `New.\n\n## A {/* #a */}\n\nOne.\n\nTwo.\n\n- three\n\n${section}`,
    );
    const kept = (blocks: string[]) => blocks.filter((block) => block.startsWith('kept'));
    expect(kept(after)).toEqual(kept(before));
    expect(kept(after)).toHaveLength(3);
  });

  it('takes the names that authors give, which take no position', async () => {
    const text = `## One {/* #one */}

<Matrix of={matrix} figure="overview" />

Named. {/* #named */}

{/* #of-component */}

<Citation of={entry} />

- item {/* #item */}
  - nested

Last.
`;
    expect(await blocksOf(processor, text)).toEqual([
      'one heading',
      'figure:overview figure',
      'named paragraph',
      'of-component component',
      'item item',
      'item.1 item',
      'one.1 paragraph',
    ]);
  });

  it('passes over what is marked as standing alone', async () => {
    const mdx = 'One.\n\n{/* alone */}\n\nFor these readers only.\n\nTwo.';
    const markdown = 'One.\n\nFor these readers only. <!-- alone -->\n\nTwo.';
    const blocks = ['s0.1 paragraph', 's0.x1 paragraph alone', 's0.2 paragraph'];
    expect(await blocksOf(processor, mdx)).toEqual(blocks);
    expect(await blocksOf(processor, markdown, 'post.md')).toEqual(blocks);
  });

  it('passes over a whole section that stands alone', async () => {
    const text = '{/* alone */}\n\n## Here only\n\nText.\n\n## Both\n\nText.';
    expect(await blocksOf(processor, text)).toEqual([
      'sx1 heading alone',
      'sx1.1 paragraph alone',
      's1 heading',
      's1.1 paragraph',
    ]);
  });

  it('looks into components that hold blocks', async () => {
    const text = '<Aside>\n\nWithin.\n\n<Figures>\n  <Matrix figure="a" />\n</Figures>\n\n</Aside>';
    expect(await blocksOf(processor, text)).toEqual(['s0.1 paragraph', 'figure:a figure']);
  });

  it('knows the lines of the source', async () => {
    const text = '---\ntitle: A\n---\n\nOne.\n\n- two\n';
    const lines = await readTree(processor, text, 'post.md', (tree) =>
      findBlocks(tree).map(({ line }) => line),
    );
    expect(lines).toEqual([5, 7]);
  });

  it('counts how often a figure is shown, so that each showing has its counterpart', async () => {
    const text = '<Matrix figure="a" />\n\n<Matrix figure="b" />\n\n<Matrix figure="a" />\n';
    const blocks = ['figure:a figure', 'figure:b figure', 'figure:a.2 figure'];
    expect(await blocksOf(processor, text)).toEqual(blocks);
  });
});

describe.each(processors)('checkIds, on what %s reads', (processor) => {
  const check = (text: string, file: string) =>
    readTree(processor, text, file, (tree) => {
      checkIds(tree, findBlocks(tree), `content/posts/en/${file}`);
    });

  it('names two blocks of the same id', async () => {
    const text = '## One {/* #one */}\n\nText. {/* #here */}\n\n- item {/* #here */}\n';
    await expect(check(text, 'post.mdx')).rejects.toThrowErrorMatchingInlineSnapshot(`
      [OctantError: content/posts/en/post.mdx: The text has 1 problem.
      - line 5: the id "here" stands on line 3 already
        Allowed: one block per id, so that each has one counterpart in the other language
        Hint: give this item another id, here and in the other languages]
    `);
  });

  it('names two sections of the same id', async () => {
    const text = '## One {#one}\n\n## Two {#one}\n';
    await expect(check(text, 'post.md')).rejects.toThrowErrorMatchingInlineSnapshot(`
      [OctantError: content/posts/en/post.md: The text has 1 problem.
      - line 3: the id "one" stands on line 1 already
        Allowed: one block per id, so that each has one counterpart in the other language
        Hint: give this heading another id, here and in the other languages]
    `);
  });
});
