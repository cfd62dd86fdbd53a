import type { RehypePlugins } from '@astrojs/markdown-remark';
import type { Parents, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { defListHastHandlers, remarkDefinitionList } from 'remark-definition-list';
import type { VFile } from 'vfile';
import { rehypeCallouts } from './callouts.ts';
import { rehypeLongFormulas } from './formulas.ts';
import { rehypeHeadings } from './headings.ts';
import { remarkLiveExamples } from './live-examples.ts';
import { rehypeNoteParts } from './note-parts.ts';
import { rehypePictures } from './pictures.ts';
import { rehypeTablesAndTasks } from './tables-and-tasks.ts';
import { remarkMistakes } from './text-mistakes.ts';
import { remarkVideos } from './videos.ts';

export { rehypeCode } from './highlight-code.ts';

/** Plugins of remark, for what a post may hold beside formulas. */
export const remarkWriting = [
  remarkMistakes,
  remarkLiveExamples,
  remarkDefinitionList,
  remarkVideos,
];

/** How that becomes HTML. */
export const writingHandlers = defListHastHandlers;

/** What MDX writes beside elements. */
const passThrough = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
];

/** Makes the tags in Markdown elements to every plugin behind it, as they are in MDX. */
export function rehypeTags() {
  const makeElements = rehypeRaw({ passThrough });
  return (tree: Root, file: VFile): Root => (holdsTags(tree) ? makeElements(tree, file) : tree);
}

/** What an author marks a text with, such as the end of its excerpt. */
const comment = /^<!--(?!-?>)(?:(?!--!?>)[^])*-->$/;

/** A text without a tag of its own, as most are, is spared a way through a parser of HTML. */
function holdsTags({ children }: Parents): boolean {
  return children.some((node) =>
    node.type === 'raw' ? !comment.test(node.value) : 'children' in node && holdsTags(node),
  );
}

/**
 * Plugins of rehype, which stand behind the one that draws formulas.
 *
 * @param hosts from which pictures may come
 */
export function rehypeWriting(hosts: readonly string[] = []): RehypePlugins {
  return [
    rehypeLongFormulas,
    rehypeCallouts,
    rehypeTablesAndTasks,
    [rehypePictures, { hosts }],
    rehypeNoteParts,
    rehypeHeadings,
  ];
}
