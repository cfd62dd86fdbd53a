import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unified } from '@astrojs/markdown-remark';
import { rehypeTags } from '../../../../src/site/writing/index.ts';
import { pipelines, render } from './render.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const mdx = pipelines.filter(({ format }) => format === 'mdx');

const text = `## One

<Matrix figure="rlvr" />

### Within {/* #within */}

<Matrix />

<Matrix figure="rlvr" />

{/* #loss */}

$$
x
$$

## Two {/* #two */}

`;

describe.each(mdx)('references with $processor', (pipeline) => {
  const refer = async (tag: string, language = 'en') => {
    const file = `content/posts/${language}/post.mdx`;
    const { html } = await render(pipeline, `${text}See ${tag}.`, {}, file);
    return { link: /See (.*?)\.<\/p>/.exec(html)?.[1], html };
  };

  it.each([
    ['<Ref to="rlvr" />', '<a href="#figure:rlvr">Figure 1</a>', '<a href="#figure:rlvr">图1</a>'],
    ['<Ref to="loss" />', '<a href="#loss">Equation 1</a>', '<a href="#loss">式(1)</a>'],
    ['<Ref to="two" />', '<a href="#two">Section 2, “Two”</a>', '<a href="#two">第2节“Two”</a>'],
    [
      '<Ref to="within" />',
      '<a href="#within">Section 1.1, “Within”</a>',
      '<a href="#within">第1.1节“Within”</a>',
    ],
    [
      '<Ref to="figure:rlvr">the *one*</Ref>',
      '<a href="#figure:rlvr">the <em>one</em></a>',
      '<a href="#figure:rlvr">the <em>one</em></a>',
    ],
  ])('%s says number and name in the language of the text', async (tag, en, zh) => {
    expect((await refer(tag)).link?.replaceAll('\u00a0', ' ')).toBe(en);
    expect((await refer(tag, 'zh')).link?.replaceAll('\u00a0', ' ')).toBe(zh);
  });

  it('a figure bears an id only where the text refers to it, and the first of two', async () => {
    const { html } = await refer('<Ref to="rlvr" />');
    expect(html.match(/<x-matrix[^>]*>/g)).toEqual([
      '<x-matrix figure="rlvr" writtenAt="content/posts/en/post.mdx:3" writtenIn="en" number="1" anchor="figure:rlvr">',
      '<x-matrix data-block="within.1" writtenAt="content/posts/en/post.mdx:7" writtenIn="en" number="2">',
      '<x-matrix figure="rlvr" writtenAt="content/posts/en/post.mdx:9" writtenIn="en" number="3">',
    ]);
  });

  it('stops at those that lead to nothing, and at those that may mean two things', async () => {
    const wrong =
      '## A {/* #loss2 */}\n\n<Matrix figure="loss2" />\n\n<Matrix />\n\nSee <Ref to="lss2" />, <Ref />,\n<Ref to={x} />, <Ref to="" /> and <Ref to="loss2" />.\n\n<Ref to="section:loss2" />';
    await expect(render(pipeline, wrong)).rejects
      .toThrow(`content/posts/en/post.mdx: The text has 6 problems.
- line 7: <Ref to="lss2"> refers to nothing in the text
  Allowed: loss2
  Hint: write "loss2" instead of "lss2"
- line 7: <Ref> names nothing to refer to
  Allowed: loss2
  Hint: write it as  <Ref to="name" />
- line 8: <Ref> names nothing to refer to
  Allowed: loss2
  Hint: write it as  <Ref to="name" />
- line 8: <Ref> names nothing to refer to
  Allowed: loss2
  Hint: write it as  <Ref to="name" />
- line 8: <Ref to="loss2"> may mean a section or a figure
  Allowed: "section:loss2", "figure:loss2"
  Hint: write "section:loss2" or "figure:loss2"
- line 10: <Ref to="section:loss2"> stands on a line of its own
  Allowed: a reference beside words
  Hint: write it within a sentence`);
  });
});

describe.each(pipelines.filter(({ format }) => format === 'md'))(
  'components in Markdown with $processor',
  (pipeline) => {
    it('are a mistake, each with its line', async () => {
      const text =
        'See <Ref to="a" /> here.\n\n<Matrix of={a} />\n\n<div>\n<Citation />\n</div>\n\n`<Ref />` and <!-- <Ref /> -->';
      await expect(render(pipeline, text)).rejects
        .toThrow(`content/posts/en/post.md: The text has 3 problems.
- line 1: <Ref> is a component, and "post.md" holds none
  Allowed: Markdown and HTML
  Hint: call the file "post.mdx"
- line 3: <Matrix> is a component, and "post.md" holds none
  Allowed: Markdown and HTML
  Hint: call the file "post.mdx"
- line 5: <Citation> is a component, and "post.md" holds none
  Allowed: Markdown and HTML
  Hint: call the file "post.mdx"`);
    });
  },
);

it('components in Markdown are a mistake too where its tags have become elements', async () => {
  const make = () => unified({ remarkPlugins: [], rehypePlugins: [rehypeTags] });
  const pipeline = { processor: 'unified', format: 'md', make } as const;
  await expect(render(pipeline, 'A.\n\nSee <Ref to="a" /> here.')).rejects.toThrow(
    'line 3: <Ref> is a component, and "post.md" holds none',
  );
});

describe.each(pipelines)('footnotes with $processor in .$format', (pipeline) => {
  const source = 'A[^1] and[^1] and[^b].\n\n[^1]: One.\n\n[^b]: Two.';
  const drawn = (language: string) =>
    render(pipeline, source, {}, `content/posts/${language}/post.${pipeline.format}`);

  it('are headed, and lead back, in the language of the text', async () => {
    const { html } = await drawn('zh');
    expect(html).toContain('id="footnote-label">脚注</h2>');
    expect(html.match(/aria-label="[^"]*"/g)).toEqual([
      'aria-label="回到引用1"',
      'aria-label="回到引用1-2"',
      'aria-label="回到引用2"',
    ]);
    expect((await drawn('en')).html).toContain('id="footnote-label">Footnotes</h2>');
  });

  it('have ids by which their translations are found', async () => {
    const { html } = await drawn('en');
    expect(html).toContain('<li id="user-content-fn-1">');
    expect(html).toContain('<li id="user-content-fn-b">');
  });
});
