import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../../src/plugin/blocks/check-blocks.ts';
import { findBlocks } from '../../../src/plugin/blocks/find-blocks.ts';
import { readText } from '../../../src/plugin/parity/read-text.ts';
import { blocksOf } from './read.ts';

describe('findBlocks', () => {
  it('names blocks by their section and their position in it', () => {
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
    expect(blocksOf(text)).toEqual([
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

  it('gives a text and its translation the same ids, loose lists or tight', () => {
    const ids = (text: string) => blocksOf(text).map((block) => block.split(' ')[0]);
    const english = '## One {/* #one */}\n\n- a\n- b\n\nEnd.';
    const chinese = '## 一 {/* #one */}\n\n- 甲\n\n- 乙\n\n完。';
    expect(ids(chinese)).toEqual(ids(english));
  });

  it('keeps the ids of a section while other sections change', () => {
    const section = '## Kept {/* #kept */}\n\nText.\n\n- item\n';
    const before = blocksOf(`## A {/* #a */}\n\nOne.\n\n${section}`);
    const after = blocksOf(`New.\n\n## A {/* #a */}\n\nOne.\n\nTwo.\n\n- three\n\n${section}`);
    const kept = (blocks: string[]) => blocks.filter((block) => block.startsWith('kept'));
    expect(kept(after)).toEqual(kept(before));
    expect(kept(after)).toHaveLength(3);
  });

  it('takes the names that authors give, which take no position', () => {
    const text = `## One {/* #one */}

<Matrix of={matrix} figure="overview" />

Named. {/* #named */}

{/* #of-component */}

<Citation of={entry} />

- item {/* #item */}
  - nested

Last.
`;
    expect(blocksOf(text)).toEqual([
      'one heading',
      'figure:overview figure',
      'named paragraph',
      'of-component component',
      'item item',
      'item.1 item',
      'one.1 paragraph',
    ]);
  });

  it('passes over what is marked as standing alone', () => {
    const mdx = 'One.\n\n{/* alone */}\n\nFor these readers only.\n\nTwo.';
    const markdown = 'One.\n\nFor these readers only. <!-- alone -->\n\nTwo.';
    const blocks = ['s0.1 paragraph', 's0.x1 paragraph alone', 's0.2 paragraph'];
    expect(blocksOf(mdx)).toEqual(blocks);
    expect(blocksOf(markdown, 'post.md')).toEqual(blocks);
  });

  it('passes over a whole section that stands alone', () => {
    const text = '{/* alone */}\n\n## Here only\n\nText.\n\n## Both\n\nText.';
    expect(blocksOf(text)).toEqual([
      'sx1 heading alone',
      'sx1.1 paragraph alone',
      's1 heading',
      's1.1 paragraph',
    ]);
  });

  it('looks into components that hold blocks', () => {
    const text = '<Aside>\n\nWithin.\n\n<Figures>\n  <Matrix figure="a" />\n</Figures>\n\n</Aside>';
    expect(blocksOf(text)).toEqual(['s0.1 paragraph', 'figure:a figure']);
  });

  it('knows the lines of the source', () => {
    const blocks = findBlocks(readText('---\ntitle: A\n---\n\nOne.\n\n- two\n', 'post.md'));
    expect(blocks.map(({ line }) => line)).toEqual([5, 7]);
  });
});

describe('checkBlocks', () => {
  it('names two blocks of the same id', () => {
    const text = '## One {/* #one */}\n\nText. {/* #here */}\n\n- item {/* #here */}\n';
    const check = () => {
      checkBlocks(findBlocks(readText(text, 'post.mdx')), 'content/posts/en/post.mdx');
    };
    expect(check).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: content/posts/en/post.mdx: The text has 1 problem.
      - line 5: the id "here" stands on line 3 already
        Allowed: one block per id, so that each has one counterpart in the other language
        Hint: give this item another id, here and in the other languages]
    `);
  });

  it('names two sections of the same id', () => {
    const text = '## One {#one}\n\n## Two {#one}\n';
    const check = () => {
      checkBlocks(findBlocks(readText(text, 'post.md')), 'content/posts/en/post.md');
    };
    expect(check).toThrowErrorMatchingInlineSnapshot(`
      [OctantError: content/posts/en/post.md: The text has 1 problem.
      - line 3: the id "one" stands on line 1 already
        Allowed: one block per id, so that each has one counterpart in the other language
        Hint: give this heading another id, here and in the other languages]
    `);
  });
});
