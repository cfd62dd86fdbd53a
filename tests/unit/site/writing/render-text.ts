import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { root } from '../../../support/project-copy.ts';
import {
  rehypeTags,
  rehypeWriting,
  remarkWriting,
  writingHandlers,
} from '../../../../src/site/writing/index.ts';

const processor = await createMarkdownProcessor({
  syntaxHighlight: false,
  smartypants: false,
  remarkPlugins: [remarkMath, ...remarkWriting],
  remarkRehype: { handlers: writingHandlers },
  rehypePlugins: [rehypeTags, rehypeKatex, ...rehypeWriting(['https://pictures.example.org'])],
});

/** Renders a text as the site does, with all that it holds beside figures. */
export async function renderText(
  markdown: string,
  language: 'en' | 'zh' = 'en',
): Promise<{ html: string; notes: Readonly<Record<string, unknown>> }> {
  const fileURL = new URL(`file://${root}/content/posts/${language}/post.md`);
  const { code, metadata } = await processor.render(markdown, { fileURL });
  return { html: code.replaceAll(/\n\s*/g, ''), notes: metadata.frontmatter };
}
