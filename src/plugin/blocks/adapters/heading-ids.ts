import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitBraces } from '../marks.ts';

const inComment = /^\s*\/\*\s*#([^\s#{}]+)\s*\*\/\s*$/;

/**
 * Gives a heading the id that its author wrote behind it, so that both languages can share it:
 * `## First Layer {#layer-1}` in Markdown; in MDX, where braces hold code, `#layer-1` stands in a
 * comment inside them.
 */
export function setHeadingIds(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const id = takeId(heading);
    if (id) heading.data = { ...heading.data, hProperties: { id } };
  });
}

function takeId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type === 'mdxTextExpression') {
    const id = inComment.exec(last.value)?.[1];
    if (id) heading.children.pop();
    trimEnd(heading);
    return id;
  }
  if (last?.type !== 'text') return undefined;
  const { text, id } = splitBraces(last.value);
  last.value = text;
  return id;
}

function trimEnd(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}
