import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Pipeline, pipelines, render } from './render.ts';

interface Mistake {
  readonly title: string;
  readonly md: string;
  readonly mdx?: string;
  readonly frontMatter?: Record<string, unknown>;
  /** The message, behind the name of the file. */
  readonly says: string;
}

const mistakes: readonly Mistake[] = [
  {
    title: 'an id on two blocks',
    md: '## One {#one}\n\nText. <!-- #here -->\n\n- item <!-- #here -->\n\n## Two {#one}',
    mdx: '## One {/* #one */}\n\nText. {/* #here */}\n\n- item {/* #here */}\n\n## Two {/* #one */}',
    says: `The text has 2 problems.
- line 5: the id "here" stands on line 3 already
  Allowed: one block per id, so that each has one counterpart in the other language
  Hint: give this item another id, here and in the other languages
- line 7: the id "one" stands on line 1 already
  Allowed: one block per id, so that each has one counterpart in the other language
  Hint: give this heading another id, here and in the other languages`,
  },
  {
    title: 'an id of a heading and of HTML',
    md: '## One {#one}\n\nText.\n\n<div title="a > b" id="one">\n\nMore.\n\n</div>',
    mdx: '## One {/* #one */}\n\nText.\n\n<div title="a > b" id="one">\n\nMore.\n\n</div>',
    says: `The text has 1 problem.
- line 5: the id "one" stands on line 1 already
  Allowed: one element per id
  Hint: give one of the two another id`,
  },
  {
    title: 'an id of the page itself',
    md: '## The main thing {#main}',
    mdx: '## The main thing {/* #main */}',
    says: `The text has 1 problem.
- line 1: the id "main" is one of the page itself
  Allowed: any id but main, contents
  Hint: give this heading another id, here and in the other languages`,
  },
  {
    title: 'an id of the page itself, in HTML',
    md: 'Text.\n\n<div id="contents">\n\nMore.\n\n</div>',
    says: `The text has 1 problem.
- line 3: the id "contents" is one of the page itself
  Allowed: any id but main, contents
  Hint: give it another id`,
  },
  {
    title: 'the id of the end of the excerpt',
    md: 'Before.\n\n<!-- more -->\n\n## More {#more}',
    mdx: 'Before.\n\n{/* more */}\n\n## More {/* #more */}',
    says: `The text has 1 problem.
- line 5: the id "more" stands on line 3 already
  Allowed: one element per id
  Hint: give one of the two another id`,
  },
  {
    title: 'former ids of sections that are not there, all at once',
    md: '## Layer {#layer-1}',
    mdx: '## Layer {/* #layer-1 */}',
    frontMatter: { formerIds: { 'layer-2': ['a'], summary: ['b'] } },
    says: `The front matter has 2 problems.
- formerIds.layer-2: the post has no section with the id "layer-2"
  Allowed: layer-1
  Hint: write "layer-1" instead of "layer-2"
- formerIds.summary: the post has no section with the id "summary"
  Allowed: layer-1
  Hint: use one of the allowed names`,
  },
  {
    title: 'former ids of sections in a text that has none',
    md: 'Text.',
    frontMatter: { formerIds: { summary: ['a'] } },
    says: `The front matter has 1 problem.
- formerIds.summary: the post has no section with the id "summary"
  Allowed: none
  Hint: no heading has an id yet; write one behind it, as  {#id}  in Markdown and  {/* #id */}  in MDX`,
  },
  {
    title: 'former ids that stand in the text or belong to the page',
    md: '## One {#one}\n\nText. <!-- #old -->',
    mdx: '## One {/* #one */}\n\nText. {/* #old */}',
    frontMatter: { formerIds: { one: ['old', 'main'] } },
    says: `The front matter has 2 problems.
- formerIds.one: the id "old" stands on line 3 already
  Allowed: ids that nothing on the page has
  Hint: leave "old" out, since a link to it arrives already
- formerIds.one: the id "main" is one of the page itself
  Allowed: ids that nothing on the page has
  Hint: leave "main" out, since a link to it arrives already`,
  },
  {
    title: 'former ids in another form',
    md: '## One {#one}',
    mdx: '## One {/* #one */}',
    frontMatter: { formerIds: { one: 'old' } },
    says: `The front matter has 1 problem.
- formerIds.one: "old" is no list of ids
  Allowed: a list of former ids for each id of a section
  Hint: write it as  formerIds: { section: [old-id] }`,
  },
  {
    title: 'former ids of no section',
    md: 'Text.',
    frontMatter: { formerIds: ['old'] },
    says: `The front matter has 1 problem.
- formerIds: ["old"] names no section
  Allowed: a list of former ids for each id of a section
  Hint: write it as  formerIds: { section: [old-id] }`,
  },
];

// One of the processors prints an error, too, before it hands it on.
beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(pipelines)('$processor, .$format, stops at', (pipeline) => {
  it.each(mistakes)('$title', async ({ md, mdx = md, frontMatter, says }) => {
    const source = pipeline.format === 'md' ? md : mdx;
    const message = await messageOf(pipeline, source, structuredClone(frontMatter));
    expect(message).toContain(`content/posts/en/post.${pipeline.format}: ${says}`);
  });
});

async function messageOf(
  pipeline: Pipeline,
  source: string,
  frontMatter: Record<string, unknown> | undefined,
): Promise<string> {
  const outcome: unknown = await render(pipeline, source, frontMatter).catch(
    (reason: unknown) => reason,
  );
  return outcome instanceof Error ? outcome.message : 'It was rendered.';
}
