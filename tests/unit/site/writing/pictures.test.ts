import { toHtml } from 'hast-util-to-html';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rehypePictures } from '../../../../src/site/writing/pictures.ts';
import { renderText } from './render-text.ts';

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Renders MDX as far as its pictures go. */
function renderMdx(text: string): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
    .use(rehypePictures, { hosts: ['https://pictures.example.org'] });
  const file = new VFile({ value: text, path: 'content/posts/en/tea.mdx' });
  return toHtml(processor.runSync(processor.parse(file), file));
}

const hosted = 'https://pictures.example.org/leaf.png';

it('makes a figure of a picture that stands alone, which opens by the browser itself', async () => {
  const { html } = await renderText(`![A leaf](${hosted} 'Green')`);
  expect(html).toBe(
    `<figure class="picture"><span class="zoomable"><img src="${hosted}" loading="lazy" decoding="async" alt="A leaf"><button type="button" aria-label="Enlarge: A leaf" commandfor="zoom-en-1" command="show-modal"></button></span><dialog id="zoom-en-1" class="zoomed" closedby="any" aria-label="A leaf"><button type="button" aria-label="Close" commandfor="zoom-en-1" command="close"><img src="${hosted}" loading="lazy" decoding="async" alt=""></button></dialog><figcaption>Green</figcaption></figure>`,
  );
});

it('says what its buttons do in the language of the text, and has no empty caption', async () => {
  const { html } = await renderText(`![](${hosted})`, 'zh');
  expect(html).toContain('aria-label="放大图片"');
  expect(html).toContain('aria-label="关闭"');
  expect(html).toContain('id="zoom-zh-1"');
  expect(html).not.toContain('figcaption');
});

it('leaves a picture in its line or in its link', async () => {
  const line = await renderText(`A ![leaf](${hosted}) here.`);
  expect(line.html).toBe(
    `<p>A <img src="${hosted}" alt="leaf" loading="lazy" decoding="async"> here.</p>`,
  );
  const link = await renderText(`[![leaf](${hosted})](https://example.org/)`);
  expect(link.html).toMatch(/^<p><a href="https:\/\/example.org\/"><img /);
});

describe('a picture that is written as a tag', () => {
  const tag = `<img src="${hosted}" width="320" height="200" alt="A leaf" title="Green" />`;

  it('is one in MDX and in Markdown, and keeps its size', async () => {
    for (const html of [renderMdx(tag), (await renderText(tag)).html]) {
      expect(html).toMatch(/^<figure class="picture">/);
      expect(html).toContain(`<img src="${hosted}" width="320" height="200"`);
      expect(html).toContain('<figcaption>Green</figcaption>');
    }
  });

  it('stays as it is where its attributes are computed', () => {
    expect(() => renderMdx('<img src={leaf} alt="" />')).toThrow('mdxJsxFlowElement');
  });
});

it('notes the hosts that a page has to ask, and no others', async () => {
  expect((await renderText(`![a](${hosted})\n\n![b](/c.png)`)).notes['pictureHosts']).toEqual([
    'https://pictures.example.org',
  ]);
  expect((await renderText('![b](/c.png)')).notes).not.toHaveProperty('pictureHosts');
});

it('stops at pictures from hosts that are not allowed', async () => {
  await expect(renderText('![a](https://example.com/a.png)\n\n![b](//example.net/b.png)')).rejects
    .toThrow(`content/posts/en/post.md: The text has 2 problems.
- line 1: the picture "https://example.com/a.png" comes from a host that the site doesn’t allow
  Allowed: https://pictures.example.org
  Hint: add "https://example.com" to pictureHosts in content/site.config.ts, or put the picture beside the post
- line 3: the picture "//example.net/b.png" comes from a host that the site doesn’t allow
  Allowed: https://pictures.example.org
  Hint: add "https://example.net" to pictureHosts in content/site.config.ts, or put the picture beside the post`);
});

describe('what a site of videos is named for and does not play', () => {
  it('is no picture where its address is half written, and is told as it should be', async () => {
    await expect(
      renderText(
        '![a](https://www.youtube.com/watch?v=)\n\n![b](https://bilibili.com/video/)\n\n![c](//vimeo.com/channels)',
      ),
    ).rejects.toThrow(`content/posts/en/post.md: The text has 3 problems.
- line 1: no video that can play here has the address "https://www.youtube.com/watch?v="
  Allowed: https://www.youtube.com/watch?v=…, https://www.youtube.com/shorts/…, https://youtu.be/…
  Hint: copy the whole address of the page on which the video plays
- line 3: no video that can play here has the address "https://bilibili.com/video/"
  Allowed: https://www.bilibili.com/video/BV…
  Hint: copy the whole address of the page on which the video plays
- line 5: no video that can play here has the address "//vimeo.com/channels"
  Allowed: https://vimeo.com/…
  Hint: copy the whole address of the page on which the video plays`);
  });

  it('is no picture where it stands in a line, and is told to stand alone', async () => {
    await expect(renderText('Text.\n\nSee ![a](https://youtu.be/aqz-KE-bpKQ).')).rejects
      .toThrow(`- line 3: the video "https://youtu.be/aqz-KE-bpKQ" does not stand alone
  Allowed: a video in a paragraph of its own
  Hint: write ![words](https://youtu.be/aqz-KE-bpKQ) between two empty lines`);
  });

  it('is a picture on a host of another name', async () => {
    await expect(renderText('![a](https://notyoutube.com/a.png)')).rejects.toThrow(
      'add "https://notyoutube.com" to pictureHosts',
    );
  });
});

it.each(['cup & pot.png', 'a&b.png', 'the "cup".png'])(
  'a picture whose name would be lost in HTML stops the build, with its line: %j',
  async (name) => {
    await expect(renderText(`Text.\n\n![A cup](<${name}>)`)).rejects.toThrow(
      /- line 3: the name of the picture ".*" holds a sign that HTML gives a meaning\n {2}Allowed: any name without & and "\n {2}Hint: give the file another name, and write that here/,
    );
  },
);
