import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../src/plugin/parity/compare.ts';
import { readEdition } from '../../../src/plugin/parity/read-posts.ts';
import { writeFinding } from '../../../src/plugin/parity/report.ts';

const section = '## One {/* #one */}\n\n';

function compare(english: string, chinese: string): string[] {
  const original = readEdition('en', 'en/post.mdx', section + english);
  const translation = readEdition('zh', 'zh/post.mdx', section + chinese);
  return compareEditions(original, translation, ['en', 'zh']).map(writeFinding);
}

describe('compareEditions', () => {
  it('finds nothing in a faithful translation', () => {
    const english = 'In 2025, see [it](/a/) and `code`: $x$.\n\n- 1,000 items\n';
    const chinese = '２０２５年，`code`：$x$，见[此](/zh/a/)。\n\n- 1000 项\n';
    expect(compare(english, chinese)).toEqual([]);
  });

  it('finds a block without counterpart, on either side', () => {
    expect(compare('One.\n\n- two\n', '一。')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:5 · zh/post.mdx:3
        block 2 of section 1 (item) of en has no counterpart in zh",
      ]
    `);
    expect(compare('One.', '一。\n\n二。')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:5
        block 2 of section 1 (paragraph) of zh has no counterpart in en",
      ]
    `);
  });

  it('lets a block stand alone that is marked so, but not on both sides', () => {
    expect(compare('One.\n\nHere only. {/* alone */}\n\nTwo.', '一。\n\n二。')).toEqual([]);
    const marked = 'Named. {/* #here alone */}';
    expect(compare(marked, marked)).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block "here" of section 1 is marked as standing alone, and zh has it too",
        "en/post.mdx:3 · zh/post.mdx:3
        block "here" of section 1 is marked as standing alone, and en has it too",
      ]
    `);
  });

  it('finds sections in another order', () => {
    const [a, b] = ['## A {/* #a */}\n\n', '## B {/* #b */}\n\n'];
    expect(compare(a + b, b + a)).toMatchInlineSnapshot(`
      [
        "en/post.mdx:5 · zh/post.mdx:3
        the sections stand in another order: one, a, b in en, one, b, a in zh",
      ]
    `);
  });

  it('finds a figure that shows something else', () => {
    const figure = (highlight: string) => `<Matrix of={m} highlight="${highlight}" caption="A" />`;
    expect(compare(figure('rlhf'), figure('rlvr'))).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the figures differ: <Matrix of={m} highlight="rlhf"> in en, <Matrix of={m} highlight="rlvr"> in zh",
      ]
    `);
  });

  it('finds links, formulas, code and citations that differ', () => {
    expect(compare('[it](/a/)', '[此](/zh/b/)')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the links differ: /a/ in en, /b/ in zh",
      ]
    `);
    expect(compare('$x^2$', '$x^3$')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the formulas differ: x^2 in en, x^3 in zh",
      ]
    `);
    expect(compare('```js\na();\n```', '```js\nb();\n```')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the code differs: a(); in en, b(); in zh",
      ]
    `);
    expect(compare('<Citation of={a} />', '<Citation of={b} />')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the citations differ: <Citation of={a}> in en, <Citation of={b}> in zh",
      ]
    `);
  });

  it('finds numbers that differ', () => {
    expect(compare('It has 8 cells and 2.5 rows.', '共 6 格，2.5 行。')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the numbers differ: 8 in en, 6 in zh",
      ]
    `);
  });

  it('finds another kind of block', () => {
    expect(compare('One.', '- 一')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the kinds differ: paragraph in en, item in zh",
      ]
    `);
  });
});
