import type { Root as Html } from 'hast';
import type { Root as Markdown } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { remarkDollars } from '../blocks/dollars.ts';
import { setHeadingIds } from '../blocks/adapters/heading-ids.ts';
import type { VFileMessage } from 'vfile-message';
import { OctantError } from '../problems.ts';

const mdxNodes = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
] as const;

const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkDollars);
const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkDollars);

/**
 * Parses a post as the Markdown pipeline does, without running anything in it.
 *
 * @param file path of the post; its ending decides between Markdown and MDX
 * @throws {OctantError} if the text can't be parsed
 */
export function readText(source: string, file: string): Html {
  const parser = file.endsWith('.mdx') ? mdx : markdown;
  const tree = parse(parser, source, file);
  setHeadingIds(tree);
  return unified()
    .use(remarkRehype, { allowDangerousHtml: true, passThrough: [...mdxNodes] })
    .runSync(tree);
}

function parse(parser: Processor<Markdown>, source: string, file: string): Markdown {
  try {
    return parser.parse(source);
  } catch (error) {
    const { message, line = lineIn(message) } = error as VFileMessage;
    const hint = 'mend the syntax there; `astro build` shows the place too';
    throw new OctantError('The text', [{ path: '', line, found: message, hint }], file);
  }
}

/** An element that nothing closes has no end, and so no place but the one in the message: `(3:1-3:7)`. */
function lineIn(message: string): number | undefined {
  const [, line] = /\((\d+):\d+-/.exec(message) ?? [];
  return line === undefined ? undefined : Number(line);
}
