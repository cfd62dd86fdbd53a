import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../src/plugin/parity/compare.ts';
import { readEdition } from '../../../src/plugin/parity/read-posts.ts';
import { writeFinding } from '../../../src/plugin/parity/report.ts';
import { processors, readers } from '../blocks/read.ts';

const section = '## One {/* #one */}\n\n';

describe.each(processors)('compareEditions, on what %s reads', (processor) => {
  const read = (language: string, source: string) => {
    const file = `${language}/post.mdx`;
    const text = { source: section + source, path: `/project/${file}`, file };
    return readEdition(readers[processor], language, text);
  };
  const compare = async (english: string, chinese: string): Promise<string[]> => {
    const [original, translation] = [await read('en', english), await read('zh', chinese)];
    return compareEditions(original, translation, ['en', 'zh']).map(writeFinding);
  };

  it('finds nothing in a faithful translation', async () => {
    const english = 'In 2025, see [it](/a/) and `code`: $x$.\n\n- 1,000 items\n';
    const chinese = '２０２５年，`code`：$x$，见[此](/zh/a/)。\n\n- 1000 项\n';
    expect(await compare(english, chinese)).toEqual([]);
  });

  it('finds nothing in footnotes that are referred to in another order', async () => {
    const english = 'In 2025[^a] a word.[^b]\n\n[^a]: First, of 3.\n\n[^b]: Second.';
    const chinese = '一词[^b]，2025 年[^a]。\n\n[^b]: 其二。\n\n[^a]: 其一，共 3。';
    expect(await compare(english, chinese)).toEqual([]);
  });

  it('finds a footnote that one side lacks', async () => {
    const english = 'One.[^a]\n\n[^a]: First.';
    expect(await compare(english, '一。')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        the heading of section 2 (heading) of en has no counterpart in zh",
        "en/post.mdx:5 · zh/post.mdx:3
        block "user-content-fn-a" of section 2 (item) of en has no counterpart in zh",
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the links differ: #user-content-fn-a in en, none in zh",
      ]
    `);
  });

  it('finds a block without counterpart, on either side', async () => {
    expect(await compare('One.\n\n- two\n', '一。')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:5 · zh/post.mdx:3
        block 2 of section 1 (item) of en has no counterpart in zh",
      ]
    `);
    expect(await compare('One.', '一。\n\n二。')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:5
        block 2 of section 1 (paragraph) of zh has no counterpart in en",
      ]
    `);
  });

  it('lets a block stand alone that is marked so, but not on both sides', async () => {
    expect(await compare('One.\n\nHere only. {/* alone */}\n\nTwo.', '一。\n\n二。')).toEqual([]);
    const marked = 'Named. {/* #here alone */}';
    expect(await compare(marked, marked)).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block "here" of section 1 is marked as standing alone, and zh has it too",
        "en/post.mdx:3 · zh/post.mdx:3
        block "here" of section 1 is marked as standing alone, and en has it too",
      ]
    `);
  });

  it('says once that the id of a section is misspelt, whatever the section holds', async () => {
    const text = (id: string, words: string) =>
      `## T {/* #${id} */}\n\n${words}\n\n- ${words}\n- ${words}\n\n## U {/* #last */}\n`;
    expect(await compare(text('scaling', 'One.'), text('scalling', '一。'))).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        en has no section "scalling"; write "scaling" instead, as there",
      ]
    `);
  });

  it('takes sections of other names for what they are', async () => {
    const text = (id: string, words: string) => `## T {/* #${id} */}\n\n${words}\n`;
    const findings = await compare(text('banana', 'One.'), text('tea', '一。'));
    expect(findings).toHaveLength(4);
  });

  it('finds sections in another order', async () => {
    const [a, b] = ['## A {/* #a */}\n\n', '## B {/* #b */}\n\n'];
    expect(await compare(a + b, b + a)).toMatchInlineSnapshot(`
      [
        "en/post.mdx:5 · zh/post.mdx:3
        the sections stand in another order: one, a, b in en, one, b, a in zh",
      ]
    `);
  });

  it('finds a figure that shows something else', async () => {
    const figure = (highlight: string) => `<Matrix of={m} highlight="${highlight}" caption="A" />`;
    expect(await compare(figure('rlhf'), figure('rlvr'))).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the figures differ: <Matrix of={m} highlight="rlhf"> in en, <Matrix of={m} highlight="rlvr"> in zh",
      ]
    `);
  });

  it('finds links, formulas, code and citations that differ', async () => {
    expect(await compare('[it](/a/)', '[此](/zh/b/)')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the links differ: /a/ in en, /b/ in zh",
      ]
    `);
    expect(await compare('$x^2$', '$x^3$')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the formulas differ: x^2 in en, x^3 in zh",
      ]
    `);
    expect(await compare('```js\na();\n```', '```js\nb();\n```')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the code differs: a(); in en, b(); in zh",
      ]
    `);
    expect(await compare('<Citation of={a} />', '<Citation of={b} />')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the citations differ: <Citation of={a}> in en, <Citation of={b}> in zh",
      ]
    `);
  });

  it('finds numbers that differ', async () => {
    expect(await compare('It has 8 cells and 2.5 rows.', '共 6 格，2.5 行。'))
      .toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the numbers differ: 8 in en, 6 in zh",
      ]
    `);
  });

  it('finds another kind of block', async () => {
    expect(await compare('One.', '- 一')).toMatchInlineSnapshot(`
      [
        "en/post.mdx:3 · zh/post.mdx:3
        block 1 of section 1: the kinds differ: paragraph in en, item in zh",
      ]
    `);
  });
});
